import { useMemo } from 'react';
import { messageData } from '../../../core/message/message-data';
import type { Message } from '../../../core/journey/journey';
import { schemaText } from '../inspector/schema-text';
import { standIn } from '../preview/stand-ins';
import { useSample } from '../preview/use-sample';
import { journeyOf } from '../state/journey-of';
import { useEditor, useWords } from '../state/use-editor';
import type { Suggestion } from './completion';
import { knownVariables, type KnownVariable } from './known-variables';

/** Everything that can stand in a tag of this message's texts, in the words of the page, with the values of the person at hand. */
export function useSuggestions(message: Message, locale: string): readonly Suggestion[] {
  const words = useWords();
  const language = useEditor((state) => state.language);
  const journey = useEditor(journeyOf);
  const { contact, isSample } = useSample(locale);
  return useMemo(() => {
    const data = messageData({ contact, journey: journey.id, facts: message.facts, item: {}, timeZone: contact.timeZone ?? journey.settings.timeZone });
    const labelOf = ({ path, group, place }: KnownVariable): string => {
      if (place !== undefined) return schemaText(place, language).title;
      const [name = path] = path.split('.').slice(-1);
      return path === 'journey.id' || path === 'timeZone' ? words.template.own[path] : words.template.from[group](name);
    };
    const sampleOf = ({ path, sample }: KnownVariable): string => (sample === '' && isSample && /^(?:item|contact\.attributes)\./.test(path) ? standIn(path.split('.').at(-1) ?? '') : sample);
    const variables = knownVariables(journey, message, data).map((known): Suggestion => {
      const sample = sampleOf(known);
      return { text: known.path, kind: 'variable', label: labelOf(known), side: sample === '' ? words.template.notKnown : words.template.sample(sample) };
    });
    const helpers = Object.entries(words.template.helpers).map(([text, side]): Suggestion => ({ text, kind: 'helper', label: words.template.helper, side }));
    const blocks = Object.entries(words.template.blocks).map(([text, side]): Suggestion => ({ text, kind: 'block', label: words.template.block, side }));
    return [...variables, ...helpers, ...blocks];
  }, [words, language, journey, message, contact, isSample]);
}
