import { Plus } from 'lucide-react';
import type { SchemaPlace } from '../../../core/journey/schemas';
import { useEditor, useWords } from '../state/use-editor';
import { absentText } from './schema-text';
import buttons from '../ui/button.module.css';
import formStyles from './schema-form.module.css';
import styles from './stand-in.module.css';

/** A property that is left out: what that means, and how to set it. */
export function AbsentField({ place, title, isCompact, onSet }: { readonly place: SchemaPlace; readonly title: string; readonly isCompact: boolean; readonly onSet: () => void }) {
  const words = useWords().inspector;
  const meaning = absentText(place, useEditor((state) => state.language));
  if (isCompact) {
    return <button type="button" className={buttons['plain']} data-size="small" aria-label={words.set(title)} title={words.notSet(meaning)} onClick={onSet}><Plus size={14} aria-hidden="true" /> {title}</button>;
  }
  return (
    <>
      <div className={formStyles['label']}><span>{title}</span></div>
      <div className={styles['absent']}>
        <span>{words.notSet(meaning)}</span>
        <button type="button" className={buttons['plain']} data-size="small" aria-label={words.set(title)} onClick={onSet}>{words.setShort}</button>
      </div>
    </>
  );
}
