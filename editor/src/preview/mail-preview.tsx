import { useState } from 'react';
import { useWords } from '../state/use-editor';
import { Choices } from '../ui/choices';
import { TextCounts } from '../template-editor/text-counts';
import { fetchesPictures, inertHtml } from './inert-html';
import type { Preview } from './render-preview';
import styles from './preview.module.css';

interface MailPreviewProps {
  readonly preview: Extract<Preview, { type: 'message' }>;
  readonly locale: string;
  readonly isSmall: boolean;
}

/** A mail in the list and opened, in a frame in which nothing runs and from which nothing is fetched. */
export function MailPreview({ preview, locale, isSmall }: MailPreviewProps) {
  const words = useWords().preview;
  const [look, setLook] = useState<'light' | 'dark' | 'text'>('light');
  const [width, setWidth] = useState<'desktop' | 'phone'>('desktop');
  const [pictures, setPictures] = useState(false);
  const { subject = '', text, html = '' } = preview.rendered;
  const size = preview.counts.filter(({ part }) => part === 'html');
  return (
    <>
      {!isSmall && (
        <div className={styles['looks']}>
          <Choices label={words.look} choices={[['light', words.light], ['dark', words.dark], ['text', words.text]]} chosen={look} onChoose={setLook} />
          {look !== 'text' && <Choices label={words.width} choices={[['desktop', words.desktop], ['phone', words.phone]]} chosen={width} onChoose={setWidth} />}
        </div>
      )}
      <figure className={styles['mail']} data-look={look} data-width={width}>
        <figcaption className={styles['envelope']} lang={locale}>
          <span className={styles['from']}>{preview.brand}</span>
          <strong>{subject === '' ? <em>{words.noSubject}</em> : subject}</strong>
          <span className={styles['preheader']}>{preview.preheader}</span>
        </figcaption>
        {look === 'text'
          ? <pre className={styles['plain']} lang={locale}>{text}</pre>
          : <iframe title={words.mail} sandbox="" referrerPolicy="no-referrer" srcDoc={inertHtml(html, { pictures, dark: look === 'dark' })} />}
      </figure>
      {!isSmall && (
        <div className={styles['foot']}>
          <TextCounts counts={size} />
          {fetchesPictures(html) && <label><input type="checkbox" checked={pictures} onChange={(event) => setPictures(event.target.checked)} /> {words.pictures}</label>}
        </div>
      )}
    </>
  );
}
