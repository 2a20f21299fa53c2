import { wordProblem } from '../problems/word-problem';
import { wordRefusal } from '../problems/word-refusal';
import { useEditor, useWords } from '../state/use-editor';
import type { Announcement, Language } from '../state/editor-store';
import type { Words } from '../i18n/en';
import { wordLabel } from './word-label';

/** Says aloud what every command did; drawn, but not seen. */
export function LiveRegion() {
  const { number, what } = useEditor((state) => state.announcement);
  const words = useWords();
  const language = useEditor((state) => state.language);
  return (
    <div className="visually-hidden" role="status" aria-live="polite" key={number}>
      {wordAnnouncement(what, words, language)}
    </div>
  );
}

function wordAnnouncement(what: Announcement, words: Words, language: Language): string {
  switch (what.type) {
    case 'nothing':
      return '';
    case 'note':
      return words.says[what.key](what.params);
    case 'did':
      return wordLabel(what.label, words);
    case 'undone':
      return words.announce.undone(wordLabel(what.label, words));
    case 'redone':
      return words.announce.redone(wordLabel(what.label, words));
    case 'refused':
      return words.announce.refused(wordRefusal(what.problem.code, words));
    case 'problem':
      return words.announce.problem(what.number, what.of, wordProblem(what.problem, language));
  }
}
