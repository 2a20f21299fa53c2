import { Dialog } from 'radix-ui';
import { FilePlus2, FolderOpen, Route } from 'lucide-react';
import { emptyJourney } from '../../../core/edit/empty-journey';
import type { Journey } from '../../../core/journey/journey';
import { useWords } from '../state/use-editor';
import { examples } from './examples';
import styles from './start-dialog.module.css';

/** A journey begins with a question, not with a blank page. */
export function StartDialog({ onStart, onOpenFile, onClose }: { readonly onStart: (journey: Journey) => void; readonly onOpenFile: () => void; readonly onClose: () => void }) {
  const words = useWords();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Dialog.Root open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles['overlay']} />
        <Dialog.Content className={styles['dialog']} aria-describedby={undefined}>
          <Dialog.Title className={styles['title']}>{words.start.title}</Dialog.Title>
          <p className={styles['lead']}>{words.start.examples}</p>
          <ul className={styles['examples']}>
            {examples.map((journey) => (
              <li key={journey.id}>
                <button type="button" onClick={() => onStart(journey)}>
                  <Route size={20} aria-hidden="true" />
                  <span>
                    <strong>{words.start.names[journey.id] ?? journey.name}</strong>
                    <small>{words.start.about[journey.id] ?? journey.description}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <div className={styles['others']}>
            <button type="button" onClick={() => onStart(emptyJourney({ journey: words.start.newName, entry: words.kinds.entry }, timeZone))}>
              <FilePlus2 size={16} aria-hidden="true" /> {words.start.empty}
            </button>
            <button type="button" onClick={onOpenFile}>
              <FolderOpen size={16} aria-hidden="true" /> {words.start.file}
            </button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
