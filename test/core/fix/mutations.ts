import { applyCommands } from '../../../core/edit/apply-command';
import type { Command } from '../../../core/edit/command';
import type { Journey } from '../../../core/journey/journey';

/** A journey with one thing done to it, as people do by mistake. */
export interface Mutation {
  readonly what: string;
  readonly journey: Journey;
}

/** Every step taken out, every way cut, every setting emptied, one at a time; what can't be done is left out. */
export function mutations(journey: Journey): readonly Mutation[] {
  const spoil = (what: string, commands: readonly Command[]): readonly Mutation[] => {
    const done = applyCommands(journey, commands);
    return done.ok ? [{ what, journey: done.value }] : [];
  };
  return [
    ...journey.steps.flatMap((step) => spoil(`without ${step.id}`, [{ type: 'remove-steps', ids: [step.id] }])),
    ...journey.steps.flatMap(({ id, kind }) => {
      const port = { 'consent-check': 'allowed', 'fatigue-cap': 'clear', tailor: 'tailored' }[kind as string];
      return port === undefined ? [] : spoil(`${id} passed by`, [{ type: 'remove-steps', ids: [id], keep: { [id]: port } }]);
    }),
    ...journey.edges.flatMap((edge) => spoil(`no way ${edge.from}.${edge.port}`, [{ type: 'disconnect', edge }])),
    ...journey.edges.flatMap((edge, index) => spoil(`${edge.from}.${edge.port} leads nowhere`, [{ type: 'set', pointer: `/edges/${String(index)}/to`, value: 'gone' }])),
    ...journey.steps.flatMap((step, index) => spoil(`${step.id} called entry`, [{ type: 'set', pointer: `/steps/${String(index)}/id`, value: 'entry' }])),
    ...journey.steps.flatMap((step, index) => Object.entries(step.config).flatMap(([key, value]) => {
      const empty = typeof value === 'string' ? '' : typeof value === 'number' ? -1 : undefined;
      return empty === undefined ? [] : spoil(`${step.id} with an empty ${key}`, [{ type: 'set', pointer: `/steps/${String(index)}/config/${key}`, value: empty }]);
    })),
    ...journey.topics.flatMap((topic, index) => spoil(`no topic ${topic.id}`, [{ type: 'set', pointer: `/topics/${String(index)}`, value: undefined }])),
    ...Object.keys(journey.messages).flatMap((id) => spoil(`no message ${id}`, [{ type: 'set', pointer: `/messages/${id}`, value: undefined }])),
  ];
}
