import type { ChannelId } from '../channel-id';
import { channelRules } from '../channel';
import type { RenderedMessage } from '../channel/channel-rules';
import { fillText } from '../channel/fill-text';
import type { Message } from '../journey/journey';
import { hash } from '../hash';
import type { JsonObject } from '../json';
import type { ChosenText } from '../message/choose-text';
import { draftId } from '../message/draft-id';
import { truncate } from '../message/helpers';
import type { TemplateFault } from '../message/template-fault';
import { textVariables, type TextVariables } from '../message/text-variables';
import type { ConsentFacts, Draft, Store, TextParts } from '../store-port';
import { chooseChannel } from './choose-channel';
import { port } from './outcomes';
import type { StepInput, StepModule, StepOutcome, StepRun } from './step-module';

/** Chooses channel and language for each person and freezes what the message is made of. Send renders from that. */
export const tailorStep: StepModule<'tailor'> = {
  kind: 'tailor',
  parks: false,
  ports: () => ['tailored', 'unreachable', 'invalid'],
  run: async (run, { store }) => {
    const message = run.journey.messages[run.config.message];
    if (message === undefined) return run.batch.map(() => port('invalid', 'no-such-message', { message: run.config.message }));
    const suppressed = await suppressions(run.batch, store);
    const outcomes: StepOutcome[] = [];
    for (let start = 0; start < run.batch.length; start += sliceSize) {
      const tailored = run.batch.slice(start, start + sliceSize).map((input) => tailor(run, input, message, suppressed.get(input.contact.id) ?? {}));
      const prepared = tailored.filter((result) => 'draft' in result);
      if (prepared.length > 0) {
        const texts = Object.fromEntries(prepared.map(({ draft, parts }) => [draft.text, parts]));
        await store.outbox.prepare({ drafts: prepared.map(({ draft }) => draft), texts });
      }
      outcomes.push(...tailored.map((result) => ('draft' in result ? result.outcome : result)));
    }
    return outcomes;
  },
};

/** Rendering is the longest work that a step does without a pause; between slices the host's own thread gets its turn. */
const sliceSize = 250;

type Tailored = StepOutcome | { readonly draft: Draft; readonly parts: TextParts; readonly outcome: StepOutcome };

/** Blocked addresses matter here only where a person has another one on the same channel; Consent Check and Send ask about the rest. */
async function suppressions(batch: readonly StepInput[], store: Store): Promise<ReadonlyMap<string, ConsentFacts['suppressed']>> {
  const choosers = batch.filter(({ contact }) => new Set(contact.addresses.map((address) => address.channel)).size < contact.addresses.length);
  if (choosers.length === 0) return new Map();
  const facts = await store.contacts.consentFacts(Array.from(new Set(choosers.map((input) => input.contact.id))));
  return new Map(Array.from(facts, ([id, fact]) => [id, fact.suppressed]));
}

function tailor(run: StepRun<'tailor'>, input: StepInput, message: Message, suppressed: ConsentFacts['suppressed']): Tailored {
  const choice = chooseChannel(input, message, run.config.channels, suppressed);
  if (choice.type === 'none') return port('unreachable', 'unreachable', { channels: choice.passedOver });
  const { channel, address, text } = choice;
  const chosen = { message: run.config.message, channel, locale: text.locale };
  const read = variablesOf(text);
  if ('part' in read) return port('invalid', 'template-error', { ...chosen, part: read.part, code: read.fault.code, ...read.fault.detail });
  // It is rendered once here, so that Send surely can.
  const filled = fillText(
    { channel, locale: text.locale, parts: text.parts, reads: read },
    { contact: input.contact, journey: run.journey.id, facts: message.facts, item: input.item, timeZone: run.journey.timeZone },
  );
  if (filled.type === 'missing') return port('invalid', 'missing-data', { ...chosen, paths: filled.paths });
  if (filled.type === 'fault') return faulty(filled.fault, chosen);
  const place = { enrolment: input.enrolment, leg: input.leg, step: run.step.id };
  const draft: Draft = {
    id: draftId(place),
    ...place,
    channel,
    address,
    locale: text.locale,
    message: run.config.message,
    text: textIdOf(text),
    variables: filled.variables,
    preparedAt: run.now,
  };
  const show = { preview: preview(channel, text.locale, filled.rendered) };
  const detail = { ...chosen, language: text.match, passedOver: choice.passedOver };
  return { draft, parts: text.parts, outcome: port('tailored', 'tailored', detail, { remember: { draft: draft.id }, show }) };
}

function textIdOf(text: ChosenText): string {
  const id = textIds.get(text) ?? hash([text.parts]);
  textIds.set(text, id);
  return id;
}

const textIds = new WeakMap<ChosenText, string>();

function faulty(error: TemplateFault, chosen: JsonObject): StepOutcome {
  if (error.code === 'missing-value') return port('invalid', 'missing-data', { ...chosen, paths: [error.detail['path'] ?? null] });
  return port('invalid', 'template-error', { ...chosen, code: error.code, ...error.detail });
}

function variablesOf(text: ChosenText): TextVariables {
  const found = variables.get(text) ?? textVariables(text.parts);
  variables.set(text, found);
  return found;
}

const variables = new WeakMap<ChosenText, TextVariables>();

/** Enough to see on an item what was made of the message. */
function preview(channel: ChannelId, locale: string, message: RenderedMessage): JsonObject {
  return {
    channel,
    locale,
    ...(message.subject !== undefined && { subject: message.subject }),
    text: truncate(message.text, 200, locale),
    ...channelRules[channel].measure(message.text, locale),
  };
}
