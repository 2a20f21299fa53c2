import { isExpression } from '../journey/expression';
import type { Problem } from '../problem';
import { ofKind, startsAnew, type JourneyView, type StepView } from './journey-view';
import { below, problem } from './problem';
import { leaving, reach } from './reach';

/**
 * A cap counts only what its rules name. Where no rule counts a channel that the message may take, or the topic it is about, the cap is
 * drawn on the way and never holds anybody back.
 */
export function capProblems(view: JourneyView): readonly Problem[] {
  return ofKind(view, 'fatigue-cap').flatMap((cap) => {
    if (cap.sound?.kind !== 'fatigue-cap') return [];
    const { caps } = cap.sound.config;
    if (isExpression(caps) || caps.some((rule) => isExpression(rule.channel) || isExpression(rule.topic))) return [];
    const covers = (channel: string, topic: string): boolean =>
      caps.some((rule) => (rule.channel === '' || rule.channel === channel) && (rule.topic === '' || rule.topic === topic));
    const open = channelsAhead(view, cap).filter((channel) => topicsBefore(view, cap).some((topic) => !covers(channel, topic)));
    return open.length === 0 ? [] : [problem('cap-leaves-channel-open', below(cap, 'config', 'caps'), { channels: open })];
  });
}

/** Channels that the Tailors between this cap and the next Send may choose. */
function channelsAhead(view: JourneyView, cap: StepView): readonly string[] {
  const clear = (view.ways.get(cap.id) ?? []).filter((edge) => edge.port === 'clear');
  const ahead = reach(view, clear, (edge) => edge.from !== cap.id && startsAnew(view.byId.get(edge.from)?.kind));
  const channels = ofKind(view, 'tailor').flatMap((tailor) => {
    if (!ahead.has(tailor.id) || tailor.sound?.kind !== 'tailor') return [];
    const { channels: own } = tailor.sound.config;
    return isExpression(own) ? [] : own;
  });
  return Array.from(new Set(channels));
}

/** Topics about which people were asked on a way to this cap. */
function topicsBefore(view: JourneyView, cap: StepView): readonly string[] {
  const topics = ofKind(view, 'consent-check').flatMap((check) => {
    if (check.sound?.kind !== 'consent-check' || isExpression(check.sound.config.topic)) return [];
    const ahead = reach(view, leaving(view, [check.id]), (edge) => edge.from !== check.id && startsAnew(view.byId.get(edge.from)?.kind));
    return ahead.has(cap.id) ? [check.sound.config.topic] : [];
  });
  return Array.from(new Set(topics));
}
