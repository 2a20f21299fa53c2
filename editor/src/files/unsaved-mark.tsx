import { isDirty } from '../../../core/edit/history';
import { useEditor, useWords } from '../state/use-editor';
import styles from './unsaved-mark.module.css';

/** Says that there are changes which no file has yet. */
export function UnsavedMark() {
  const words = useWords().files;
  return useEditor((state) => isDirty(state.history)) ? <span className={styles['unsaved']}>{words.unsaved}</span> : null;
}
