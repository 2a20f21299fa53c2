import type { ChannelId } from '../channel-id';
import type { ConsentBasis } from '../consent/consent';
import { decideConsent } from '../consent/decide';
import type { ConsentFacts } from '../store-port';
import { port } from './outcomes';
import type { StepInput, StepModule, StepOutcome, StepRun } from './step-module';

/** Finds the channels on which this person allows messages about the topic. Send asks again, in its own transaction. */
export const consentCheckStep: StepModule<'consent-check'> = {
  kind: 'consent-check',
  parks: false,
  ports: () => ['allowed', 'denied'],
  run: async (run, { store }) => {
    const facts = await store.contacts.consentFacts(Array.from(new Set(run.batch.map((input) => input.contact.id))));
    // A topic that the journey does not list is asked about in the strictest way.
    const basis = run.journey.topics[run.config.topic]?.basis ?? 'consent';
    return run.batch.map((input) => outcomeOf(run, input, basis, facts.get(input.contact.id) ?? { states: [], suppressed: {} }));
  },
};

function outcomeOf(run: StepRun<'consent-check'>, input: StepInput, basis: ConsentBasis, facts: ConsentFacts): StepOutcome {
  const { topic } = run.config;
  const answers = run.config.channels.map((channel) => ({ channel, ...ask(run, input, channel, basis, facts) }));
  const channels = answers.flatMap(({ channel, allowed }) => (allowed ? [channel] : []));
  const detail = { topic, basis, channels: Object.fromEntries(answers.map(({ channel, why }) => [channel, why])) };
  return channels.length === 0
    ? port('denied', 'denied', detail)
    : port('allowed', 'allowed', detail, { remember: { topic, basis, channels } });
}

/** One address that may be used is enough. Without any, the person's word alone counts: whether they can be reached is Tailor's question. */
function ask(
  run: StepRun<'consent-check'>,
  input: StepInput,
  channel: ChannelId,
  basis: ConsentBasis,
  facts: ConsentFacts,
): { readonly allowed: boolean; readonly why: string } {
  const addresses = input.contact.addresses.filter((address) => address.channel === channel).map((address) => address.value);
  const decisions = (addresses.length === 0 ? [''] : addresses).map((address) =>
    decideConsent(facts, { topic: run.config.topic, basis, channel, address, now: run.now }),
  );
  return decisions.find((decision) => decision.allowed) ?? decisions[0] ?? { allowed: false, why: 'no-address' };
}
