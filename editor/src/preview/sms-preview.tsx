import { useWords } from '../state/use-editor';
import { TextCounts } from '../template-editor/text-counts';
import type { Preview } from './render-preview';
import styles from './preview.module.css';

/** A text message as it stands on a telephone. */
export function SmsPreview({ preview, locale }: { readonly preview: Extract<Preview, { type: 'message' }>; readonly locale: string }) {
  const words = useWords().preview;
  return (
    <figure className={styles['phone']}>
      <figcaption>{preview.brand}</figcaption>
      <p className={styles['bubble']} lang={locale} aria-label={words.sms}>{preview.rendered.text}</p>
      <TextCounts counts={preview.counts} />
    </figure>
  );
}
