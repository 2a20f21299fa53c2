import { useMemo } from 'react';
import type { FixWords } from '../../../core/fix/fix';
import { useEditor, useWords } from '../state/use-editor';

/** What steps, topics and messages that a fix adds are called, in the language of the page. */
export function useFixWords(): FixWords {
  const words = useWords();
  const language = useEditor((state) => state.language);
  return useMemo(() => ({
    kind: (kind) => words.kinds[kind],
    topic: words.fixed.topic,
    message: words.fixed.message,
    locale: language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }), [words, language]);
}
