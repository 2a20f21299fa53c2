import { FilePlus2, FolderOpen } from 'lucide-react';
import { openFile } from '../actions/file';
import { startGuide } from '../guide/start-guide';
import { openJourney } from '../files/open-text';
import { emptyJourney } from '../../../core/edit/empty-journey';
import type { Journey } from '../../../core/journey/journey';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { Dialog } from '../ui/dialog';
import { exampleIn } from './example-in';
import { ExamplePicture } from './example-picture';
import { examples } from './examples';
import buttons from '../ui/button.module.css';
import styles from './start-dialog.module.css';

/** A journey begins with a question, not with a blank page. */
export function StartDialog() {
  const store = useEditorStore();
  const words = useWords();
  const language = useEditor((state) => state.language);
  const onStart = (journey: Journey): void => {
    openJourney(store, journey);
    startGuide(store);
  };
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Dialog title={words.start.title}>
      <p className={styles['lead']}>{words.start.examples}</p>
      <ul className={styles['examples']}>
        {examples.map((journey) => (
          <li key={journey.id}>
            <button type="button" onClick={() => onStart(exampleIn(language, journey, words.start.about[journey.id]))}>
              <ExamplePicture journey={journey} />
              <span>
                <strong>{words.start.names[journey.id] ?? journey.name}</strong>
                <small>{words.start.about[journey.id] ?? journey.description}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles['others']}>
        <button type="button" className={buttons['plain']} data-size="large" onClick={() => onStart(emptyJourney({ journey: words.start.newName, entry: words.kinds.entry }, timeZone))}>
          <FilePlus2 size={16} aria-hidden="true" /> {words.start.empty}
        </button>
        <button type="button" className={buttons['plain']} data-size="large" onClick={() => openFile.perform(store)}>
          <FolderOpen size={16} aria-hidden="true" /> {words.start.file}
        </button>
      </div>
    </Dialog>
  );
}
