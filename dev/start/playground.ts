import { join } from 'node:path';
import { portNear } from '../free-port';
import { openLab, type Lab } from '../lab/open-lab';
import { packPackage } from '../n8n/install-package';
import { startN8n, type RunningN8n } from '../n8n/start-n8n';
import type { Say } from '../say';
import { createInbox, type Inbox } from '../servers/inbox';
import { startMailServer } from '../servers/mail-server';
import { startSmsGateway } from '../servers/sms-gateway';
import { whatBecame } from './what-became';

export interface Playground {
  readonly n8n: RunningN8n;
  readonly lab: Lab;
  readonly inbox: Inbox;
  readonly inboxUrl: string;
  stop(): Promise<void>;
}

/** n8n with the package as it is built now, a mail server and an SMS gateway with one web inbox; all keep their data in the folder. */
export async function startPlayground(folder: string, say: Say): Promise<Playground> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.reverse()) await end();
  };
  try {
    const inbox = createInbox(join(folder, 'inbox'));
    const sms = await startSmsGateway({ inbox });
    stops.push(() => sms.close());
    const ready: { lab?: Lab } = {};
    const mail = await startMailServer({
      inbox,
      webPort: await portNear(8025),
      onAnswer: async (answer) => {
        if (ready.lab === undefined) throw new Error('n8n is not ready yet');
        const became = whatBecame(await ready.lab.handIn(answer));
        say(`${answer.to.to.join()} answered: ${became}`);
        return became;
      },
    });
    stops.push(() => mail.close());
    say(`mail server on port ${mail.smtpPort}, inbox at ${mail.webUrl}`);

    const tarball = await packPackage({ target: join(folder, 'package') });
    stops.push(() => tarball.remove());
    say(`package packed (${Math.round(tarball.bytes / 1024)} kB); starting n8n`);
    const n8n = await startN8n({ userFolder: join(folder, 'n8n'), tarball: tarball.file, port: await portNear(5678), say });
    stops.push(() => n8n.stop());
    say(`n8n is ready at ${n8n.url}`);
    const lab = await openLab(n8n, { smtpPort: mail.smtpPort, smsUrl: sms.url });
    ready.lab = lab;
    say('credentials, data workflow and Journey Inbox are set up');
    return { n8n, lab, inbox, inboxUrl: mail.webUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
