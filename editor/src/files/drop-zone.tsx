import { FileInput } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useEditorStore, useWords } from '../state/use-editor';
import { openFile } from './open-text';
import styles from './drop-zone.module.css';

/** A file can be dropped anywhere on the page; while one hangs over it, the whole page says so. */
export function DropZone() {
  const store = useEditorStore();
  const words = useWords().files;
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    // Only when it leaves the page is there nothing that it comes to.
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      void openFile(store, file);
    };
    // Before anything in the page: a field would take the name of the file for text.
    const early = { capture: true };
    document.addEventListener('dragover', onOver, early);
    document.addEventListener('dragleave', onLeave, early);
    document.addEventListener('drop', onDrop, early);
    return () => {
      document.removeEventListener('dragover', onOver, early);
      document.removeEventListener('dragleave', onLeave, early);
      document.removeEventListener('drop', onDrop, early);
    };
  }, [store]);
  return over ? (
    <div className={styles['zone']}>
      <p><FileInput size={32} aria-hidden="true" /> {words.drop}</p>
    </div>
  ) : null;
}
