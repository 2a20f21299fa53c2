import type { Ticket } from '../../../core/store-port';
import { ticketsOf, type Scene } from './scene';

/** A contact who was sent a message and waits for the answer. */
export async function waiting(scene: Scene, contact = 'a'): Promise<{ readonly ticket: Ticket; readonly key: string }> {
  const ticket = await scene.enterOne(contact);
  const key = await scene.sent(ticket, contact);
  await scene.park('wait', ticket, { wakeOn: { type: 'reply', messageKey: key } });
  return { ticket, key };
}

/** Why the one who waited goes on; undefined while nobody does. */
export async function resumed(scene: Scene): Promise<unknown> {
  const [ticket] = (await scene.claim(['wait'])).flatMap(ticketsOf);
  if (ticket === undefined) return undefined;
  const begun = await scene.beginOne('wait', ticket);
  return begun.type === 'run' && begun.arrival.arrival.type === 'resumed' ? begun.arrival.arrival.wake : begun;
}
