import type { ChannelId } from '../../../core/channel-id';
import type { Message } from '../../../core/journey/journey';
import { languageName } from '../preview/language-name';
import { MessagePreview } from '../preview/message-preview';
import { useEditor, useWords } from '../state/use-editor';
import { channelsOf, hasText, localesOf } from '../../../core/message/change-message';
import buttons from '../ui/button.module.css';
import styles from './messages-dialog.module.css';

interface AllPreviewsProps {
  readonly id: string;
  readonly message: Message;
  readonly onOpen: (channel: ChannelId, locale: string) => void;
}

/** Every text of the message side by side: whether all say the same is seen at once. */
export function AllPreviews({ id, message, onOpen }: AllPreviewsProps) {
  const words = useWords();
  const language = useEditor((state) => state.language);
  return (
    <ul className={styles['all']}>
      {channelsOf(message).flatMap((channel) => localesOf(message).filter((locale) => hasText(message, channel, locale)).map((locale) => {
        const name = `${words.messages.channels[channel] ?? channel} · ${languageName(locale, language)}`;
        return (
          <li key={`${channel} ${locale}`}>
            <h4>{name} <button type="button" className={buttons['plain']} data-size="small" onClick={() => onOpen(channel, locale)} aria-label={`${words.messages.edit}: ${name}`}>{words.messages.edit}</button></h4>
            <MessagePreview id={id} message={message} channel={channel} locale={locale} isSmall />
          </li>
        );
      }))}
    </ul>
  );
}
