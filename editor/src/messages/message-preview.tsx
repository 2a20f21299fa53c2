import { channelRules } from '../../../core/channel';
import type { ChannelId } from '../../../core/channel-id';
import type { Message } from '../../../core/journey/journey';
import { useWords } from '../state/use-editor';
import { renderPreview } from './render-preview';
import { sampleContact } from './sample-contact';
import styles from './message-editor.module.css';

/** What arrives, in a frame in which nothing runs. */
export function MessagePreview({ message, channel, locale }: { readonly message: Message; readonly channel: ChannelId; readonly locale: string }) {
  const words = useWords().messages;
  const rendered = renderPreview(message, channel, locale);
  const { firstName = '' } = sampleContact(locale);
  const { segments } = rendered === undefined ? {} : channelRules[channel].measure(rendered.text, locale);
  return (
    <figure className={styles['preview']}>
      <figcaption>{words.preview} · {words.for(firstName)}</figcaption>
      {rendered === undefined && <p>{words.faulty}</p>}
      {rendered?.subject !== undefined && <strong>{rendered.subject}</strong>}
      {rendered?.html !== undefined && <iframe title={words.preview} sandbox="" srcDoc={rendered.html} />}
      {rendered !== undefined && rendered.html === undefined && <p className={styles['bubble']}>{rendered.text}</p>}
      {typeof segments === 'number' && <small>{words.segments(segments)}</small>}
    </figure>
  );
}
