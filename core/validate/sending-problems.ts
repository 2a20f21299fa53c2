import type { Problem } from '../problem';
import { ofKind, startsAnew, type EdgeView, type JourneyView, type StepView } from './journey-view';
import { below, problem } from './problem';
import { leaving, reach, type Reached } from './reach';

/**
 * On every way each Send has a consent check, a Tailor and (marketing) a cap of its own: no other Send and no step that parks may come
 * between, but the cap. Send enforces all of it again; this says it before anybody waits for a message that never goes out.
 */
export function sendingProblems(view: JourneyView): readonly Problem[] {
  const sends = ofKind(view, 'send');
  const fresh = freshStarts(view);
  const withoutConsent = reach(view, fresh, (edge) => passes(view, edge, 'consent-check', 'allowed'));
  const withoutCap = reach(view, fresh, (edge) => passes(view, edge, 'fatigue-cap', 'clear'));
  const withoutTailor = reach(view, fresh, (edge) => passes(view, edge, 'tailor', 'tailored'));
  const missing = (code: 'send-without-consent-check' | 'send-without-cap' | 'send-without-tailor', steps: readonly StepView[], reached: Reached): readonly Problem[] =>
    steps.flatMap((step) => {
      const from = reached.get(step.id);
      return from === undefined ? [] : [problem(code, step, { from })];
    });
  return [
    ...missing('send-without-consent-check', sends, withoutConsent),
    ...missing('send-without-cap', sends.filter(isMarketing), withoutCap),
    ...missing('send-without-tailor', sends, withoutTailor),
    ...tailorsTooEarly(view, withoutConsent),
    ...capsTooLate(view),
    ...topicsWithoutConsent(view),
    ...waitsForNothing(view),
  ];
}

/** Where nothing is checked yet: behind the entry, behind every Send, and behind everything that makes people wait. */
function freshStarts(view: JourneyView): readonly EdgeView[] {
  return leaving(view, view.steps.filter(({ kind }) => kind === 'entry' || startsAnew(kind)).map(({ id }) => id));
}

function passes(view: JourneyView, edge: EdgeView, kind: StepView['kind'], port: string): boolean {
  return edge.port === port && view.byId.get(edge.from)?.kind === kind;
}

/** A class set by an expression may turn out to be marketing. */
function isMarketing(step: StepView): boolean {
  return step.sound?.kind === 'send' && step.sound.config.class !== 'service' && step.sound.config.class !== 'transactional';
}

/** The channel must be chosen among those that consent left. Where the Send lacks its check altogether, that was said. */
function tailorsTooEarly(view: JourneyView, withoutConsent: Reached): readonly Problem[] {
  return ofKind(view, 'tailor').flatMap((tailor) => {
    const from = withoutConsent.get(tailor.id);
    if (from === undefined) return [];
    const ahead = reach(view, leaving(view, [tailor.id]), (edge) => startsAnew(view.byId.get(edge.from)?.kind));
    const told = ofKind(view, 'send').some((send) => ahead.has(send.id) && withoutConsent.has(send.id));
    return told ? [] : [problem('tailor-without-consent-check', tailor, { from })];
  });
}

function capsTooLate(view: JourneyView): readonly Problem[] {
  return ofKind(view, 'tailor').flatMap((tailor) => {
    const tailored = (view.ways.get(tailor.id) ?? []).filter((edge) => edge.port === 'tailored');
    const ahead = reach(view, tailored, (edge) => edge.from !== tailor.id && (startsAnew(view.byId.get(edge.from)?.kind) || passes(view, edge, 'tailor', edge.port)));
    return ofKind(view, 'fatigue-cap').filter((cap) => ahead.has(cap.id)).map((cap) => problem('cap-after-tailor', cap, { tailor: tailor.id }));
  });
}

/** Under a topic that needs no consent nobody was asked; marketing may not go out under it. */
function topicsWithoutConsent(view: JourneyView): readonly Problem[] {
  return ofKind(view, 'consent-check').flatMap((check) => {
    if (check.sound?.kind !== 'consent-check') return [];
    const { topic } = check.sound.config;
    const basis = view.topics?.find(({ id }) => id === topic)?.basis ?? 'consent';
    if (basis === 'consent') return [];
    const allowed = (view.ways.get(check.id) ?? []).filter((edge) => edge.port === 'allowed');
    const ahead = reach(view, allowed, (edge) => edge.from !== check.id && (startsAnew(view.byId.get(edge.from)?.kind) || passes(view, edge, 'consent-check', 'allowed')));
    const sends = ofKind(view, 'send').filter((send) => isMarketing(send) && ahead.has(send.id));
    return sends.map((send) => problem('marketing-without-consent-topic', send, { topic, check: check.id }));
  });
}

function waitsForNothing(view: JourneyView): readonly Problem[] {
  const start = leaving(view, ofKind(view, 'entry').map(({ id }) => id));
  return ofKind(view, 'wait-for-reply').flatMap((wait) => {
    if (wait.sound?.kind !== 'wait-for-reply') return [];
    const send: unknown = wait.sound.config.send;
    if (typeof send !== 'string') return [];
    if (send !== '' && view.byId.get(send)?.kind !== 'send') return [problem('unknown-send-step', below(wait, 'config', 'send'), { send })];
    const reached = reach(view, start, (edge) => passes(view, edge, 'send', 'sent') && (send === '' || edge.from === send));
    const from = reached.get(wait.id);
    return from === undefined ? [] : [problem('wait-without-send', wait, send === '' ? { from } : { send })];
  });
}
