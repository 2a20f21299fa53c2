import { useState } from 'react';
import type { ChannelId } from '../../../core/channel-id';
import type { Message } from '../../../core/journey/journey';
import { chooseText } from '../../../core/message/choose-text';
import { useEditor, useWords } from '../state/use-editor';
import { languageName } from './language-name';
import { MailPreview } from './mail-preview';
import { SmsPreview } from './sms-preview';
import type { Preview } from './render-preview';
import { usePreview } from './use-preview';
import { useSample } from './use-sample';
import styles from './preview.module.css';

export interface MessagePreviewProps {
  readonly id: string;
  readonly message: Message;
  readonly channel: ChannelId;
  readonly locale: string;
  /** Small: what arrives, without a choice of how to look at it. */
  readonly isSmall?: boolean;
}

/** What arrives at the chosen person, or why nothing does. */
export function MessagePreview({ id, message, channel, locale, isSmall = false }: MessagePreviewProps) {
  const words = useWords().preview;
  const language = useEditor((state) => state.language);
  const preview = usePreview(id, message, channel, locale);
  const shown = useLastMessage(preview);
  const { contact } = useSample(locale);
  const own = chooseText(message, channel, contact.locale)?.locale;
  const name = [contact.firstName, contact.lastName].filter((part) => part !== undefined && part !== '').join(' ');
  return (
    <div className={styles['preview']} data-small={isSmall || undefined}>
      {!isSmall && own !== undefined && own !== locale && <p className={styles['hint']}>{words.otherLanguage(name, languageName(own, language))}</p>}
      {preview.type === 'faulty' && <p className={styles['stop']} role="note">{shown === undefined ? words.faulty : words.faultyNow}</p>}
      {preview.type === 'missing' && (
        <div className={styles['stop']} role="note">
          <p>{words.missing(name)}</p>
          <ul>{preview.paths.map((path) => <li key={path}><code>{path}</code></li>)}</ul>
          <p>{words.missingHelp} <code>{`{{default ${preview.paths[0] ?? ''} "…"}}`}</code></p>
        </div>
      )}
      {shown?.type === 'message' && (
        <div className={styles['shown']} data-old={preview.type !== 'message' || undefined}>
          {channel === 'email' ? <MailPreview preview={shown} locale={locale} isSmall={isSmall} /> : <SmsPreview preview={shown} locale={locale} />}
        </div>
      )}
    </div>
  );
}

/** While a tag is half typed, what could be shown last stays in sight; nobody who is missing something sees another one's message. */
function useLastMessage(preview: Preview): Preview | undefined {
  const [last, setLast] = useState<Preview>();
  if (preview.type !== 'faulty' && preview !== last) setLast(preview);
  return preview.type === 'faulty' ? last : preview;
}
