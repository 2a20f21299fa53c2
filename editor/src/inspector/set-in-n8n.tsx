import type { Expression } from '../../../core/journey/expression';
import { useWords } from '../state/use-editor';
import buttons from '../ui/button.module.css';
import styles from './stand-in.module.css';

/** A value that n8n works out: shown as it is, and replaced by a value only on purpose. */
export function SetInN8n({ id, expression, label, onReplace }: { readonly id: string; readonly expression: Expression; readonly label: string; readonly onReplace: () => void }) {
  const words = useWords().inspector;
  return (
    <div className={styles['expression']}>
      <label className="visually-hidden" htmlFor={`${id}-expression`}>{label} {words.setInN8n}</label>
      <span aria-hidden="true">{words.setInN8n}</span>
      <input id={`${id}-expression`} type="text" readOnly value={expression.$expr} />
      <button type="button" className={buttons['plain']} data-size="small" onClick={onReplace}>{words.replaceByValue}</button>
    </div>
  );
}
