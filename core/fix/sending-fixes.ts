import type { EdgeEnds } from '../edit/command';
import type { Journey, StepKind } from '../journey/journey';
import { startsAnew, type EdgeView, type JourneyView } from '../validate/journey-view';
import { leaving, reach } from '../validate/reach';
import type { Draft } from './draft';
import { drawingOf } from './drawing';
import { param, type Case, type Fixer } from './fixer';
import { addMessage, unusedMessage } from './add-message';
import { endOpenPorts, redirect } from './way-fixes';

/** What has to stand before something, its output that counts, and what may stand between the two. */
interface Guard {
  readonly kind: StepKind;
  readonly port: string;
  readonly between: readonly StepKind[];
}

const consentCheck: Guard = { kind: 'consent-check', port: 'allowed', between: ['fatigue-cap', 'tailor'] };
const cap: Guard = { kind: 'fatigue-cap', port: 'clear', between: ['tailor'] };
const message: Guard = { kind: 'tailor', port: 'tailored', between: [] };

export const insertConsentCheck: Fixer = (one) => {
  const draft = one.draft();
  insertBefore(draft, one, consentCheck, (pointer) => chooseTopic(draft, one, pointer));
  return draft.as('insert-consent-check');
};

export const insertCap: Fixer = (one) => {
  const draft = one.draft();
  insertBefore(draft, one, cap, () => undefined);
  return draft.as('insert-cap');
};

export const insertMessage: Fixer = (one) => {
  const draft = one.draft();
  insertBefore(draft, one, message, (pointer) => {
    const id = unusedMessage(draft.journey) ?? addMessage(draft, one.words, 'message', ['email', 'sms']);
    draft.set(`${pointer}/config/message`, id);
  });
  return draft.as('insert-message');
};

/** The cap takes the Tailor's place, and the Tailor the cap's: where the one follows the other and nothing else comes in between. */
export const moveCapBefore: Fixer = (one) => {
  const [tailor, id] = [param(one, 'tailor'), one.problem.step ?? ''];
  const { edges } = one.journey;
  const between = edges.filter((edge) => edge.from === tailor && edge.port === 'tailored');
  const onward = edges.filter((edge) => edge.from === id && edge.port === 'clear');
  if (between.length !== 1 || between[0]?.to !== id || onward.length > 1 || edges.some((edge) => edge.to === id && edge !== between[0])) return [];
  const draft = one.draft();
  for (const edge of edges.filter((other) => other.to === tailor)) redirect(draft, edge, id);
  const [next] = onward;
  // By place, not by the ends: for a moment the two lead to each other.
  draft.set(`/edges/${String(edges.indexOf(between[0]))}`, next === undefined ? undefined : { ...between[0], to: next.to });
  if (next === undefined) draft.do({ type: 'connect', from: id, port: 'clear', to: tailor });
  else draft.set(`/edges/${String(edges.indexOf(next))}/to`, tailor);
  return draft.as('move-cap-before');
};

/** Puts a guard on every way on which the step is reached without one, as near to it as what has to come between allows. */
function insertBefore(draft: Draft, { problem, journey }: Case, guard: Guard, setUp: (pointer: string) => void): void {
  for (const [, [first, ...others]] of unguarded(journey, problem.step ?? '', guard)) {
    if (first === undefined) continue;
    const { id, pointer } = draft.insert(guard.kind, { on: first });
    for (const edge of others) redirect(draft, edge, id);
    setUp(pointer);
    endOpenPorts(draft, id);
  }
}

/** The ways on which people come past no guard, by the step that they lead to. */
function unguarded(journey: Journey, target: string, { kind, port, between }: Guard): ReadonlyMap<string, readonly EdgeEnds[]> {
  const { view } = drawingOf(journey);
  const isGuarded = (edge: EdgeView): boolean => edge.port === port && view.byId.get(edge.from)?.kind === kind;
  const beginnings = new Set(view.steps.filter((step) => step.kind === 'entry' || startsAnew(step.kind)).map(({ id }) => id));
  const reached = reach(view, leaving(view, Array.from(beginnings)), isGuarded);
  const open = Array.from(view.ways.values()).flat().filter((edge) => !isGuarded(edge) && (beginnings.has(edge.from) || reached.has(edge.from)));
  const behind = stepsBehind(view, target, between, open);
  const found = new Map<string, EdgeEnds[]>();
  for (const edge of open) {
    if (!behind.has(edge.to) || (behind.has(edge.from) && !beginnings.has(edge.from))) continue;
    found.set(edge.to, [...(found.get(edge.to) ?? []), edge]);
  }
  return found;
}

/** The step itself and what may stand between it and its guard. */
function stepsBehind(view: JourneyView, target: string, between: readonly StepKind[], open: readonly EdgeView[]): ReadonlySet<string> {
  const behind = new Set([target]);
  for (const id of behind) {
    for (const edge of open) if (edge.to === id && between.some((kind) => kind === view.byId.get(edge.from)?.kind)) behind.add(edge.from);
  }
  return behind;
}

/** A topic that fits the kind of message; where the journey has none yet, one to begin with. */
function chooseTopic(draft: Draft, { problem, journey, words }: Case, pointer: string): void {
  const step = journey.steps.find(({ id }) => id === problem.step);
  const needsConsent = step?.kind !== 'send' || step.config.class === 'marketing';
  const { topics } = draft.journey;
  const known = topics.find(({ basis }) => (basis === 'consent') === needsConsent) ?? (needsConsent ? undefined : topics[0]);
  const id = known?.id ?? (topics.some((topic) => topic.id === 'promotions') ? 'offers' : 'promotions');
  if (known === undefined) draft.set('/topics/-', { id, name: words.topic, basis: 'consent' });
  draft.set(`${pointer}/config/topic`, id);
}
