import { useMemo } from 'react';
import { knownVariables, type KnownVariable } from '../../../core/known/known-variables';
import { messageData } from '../../../core/message/message-data';
import type { Message } from '../../../core/journey/journey';
import { zoneOf } from '../../../core/time/zone-of';
import { standIn } from '../preview/stand-ins';
import { useSample } from '../preview/use-sample';
import { journeyOf } from '../state/journey-of';
import { useEditor, useWords } from '../state/use-editor';
import type { Suggestion } from './completion';

/** Everything that can stand in a tag of this message's texts, in the words of the page, with the values of the person at hand. */
export function useSuggestions(message: Message, locale: string): readonly Suggestion[] {
  const words = useWords();
  const journey = useEditor(journeyOf);
  const { contact, isSample } = useSample(locale);
  return useMemo(() => {
    const data = messageData({ contact, journey: journey.id, facts: message.facts, item: {}, timeZone: zoneOf(contact, journey.settings.timeZone).zone });
    const named: Readonly<Record<string, string>> = words.template.own;
    const labelOf = ({ path, group }: KnownVariable): string => (Object.hasOwn(named, path) ? named[path] : undefined) ?? words.template.from[group](path.split('.').at(-1) ?? path);
    const sampleOf = ({ path, sample }: KnownVariable): string => (sample === '' && isSample && /^(?:item|contact\.attributes)\./.test(path) ? standIn(path.split('.').at(-1) ?? '') : sample);
    const variables = knownVariables(journey, message, data).map((known): Suggestion => {
      const sample = sampleOf(known);
      return { text: known.path, kind: 'variable', label: labelOf(known), side: sample === '' ? words.template.notKnown : words.template.sample(sample) };
    });
    const helpers = Object.entries(words.template.helpers).map(([text, side]): Suggestion => ({ text, kind: 'helper', label: words.template.helper, side }));
    const blocks = Object.entries(words.template.blocks).map(([text, side]): Suggestion => ({ text, kind: 'block', label: words.template.block, side }));
    return [...variables, ...helpers, ...blocks];
  }, [words, journey, message, contact, isSample]);
}
