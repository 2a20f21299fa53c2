import { useWords } from '../state/use-editor';
import styles from './faulty-count.module.css';

/** How much is wrong in something that is folded up. */
export function FaultyCount({ count }: { readonly count: number }) {
  const words = useWords().inspector;
  return count > 0 && <span className={styles['faulty']}> {words.faulty(count)}</span>;
}
