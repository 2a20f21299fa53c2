import { useCallback } from 'react';
import type { Journey, Step } from '../../../core/journey/journey';
import { enExplain } from '../../../words/explain/en-explain';
import { explainStep } from '../../../words/explain/explain-step';
import type { ExplainWords } from '../../../words/explain/explain-words';
import { jaExplain } from '../../../words/explain/ja-explain';
import type { Language } from '../state/editor-store';
import { journeyOf } from '../state/journey-of';
import { useEditor, useWords } from '../state/use-editor';
import { cardLine } from './card-line';

const languages: Readonly<Record<Language, ExplainWords>> = { en: enExplain, ja: jaExplain };

/** The words in which journeys are explained, in the language of the page. */
export function useExplainWords(): ExplainWords {
  return languages[useEditor((state) => state.language)];
}

/** What a step does, in the words of the command line's `explain`. */
export function useSentence(step: Step): string {
  const topics = useEditor((state) => journeyOf(state).topics);
  const messages = useEditor((state) => journeyOf(state).messages);
  return explainStep(step, languages[useEditor((state) => state.language)], { topics, messages });
}

/** The same in one line for its card; drawn anew only when the line changes. */
export function useCardLine(step: Step): string {
  const { card } = useWords();
  return useEditor((state) => cardLine(step, journeyOf(state), card, languages[state.language]));
}

/** The same for any step, for those who speak of all of them. */
export function useCardLines(): (step: Step, journey: Journey) => string {
  const { card } = useWords();
  const language = useEditor((state) => state.language);
  return useCallback((step, journey) => cardLine(step, journey, card, languages[language]), [card, language]);
}
