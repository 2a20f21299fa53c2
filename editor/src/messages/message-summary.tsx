import type { Message } from '../../../core/journey/journey';
import { languageName } from '../preview/language-name';
import { MessagePreview } from '../preview/message-preview';
import { useEditor, useWords } from '../state/use-editor';
import { channelsOf, hasText, localesOf } from '../../../core/message/change-message';
import styles from './message-summary.module.css';

/** A message at a glance: which texts there are, and what one of them looks like. */
export function MessageSummary({ id, message }: { readonly id: string; readonly message: Message }) {
  const words = useWords();
  const language = useEditor((state) => state.language);
  const channel = channelsOf(message)[0];
  const locale = channel !== undefined && hasText(message, channel, language) ? language : message.defaultLocale;
  return (
    <section className={styles['summary']} aria-label={message.name}>
      <ul>
        {channelsOf(message).map((one) => (
          <li key={one}><strong>{words.messages.channels[one] ?? one}</strong> {localesOf(message).filter((tag) => hasText(message, one, tag)).map((tag) => languageName(tag, language)).join(words.messages.comma)}</li>
        ))}
      </ul>
      {channel !== undefined && hasText(message, channel, locale) && <MessagePreview id={id} message={message} channel={channel} locale={locale} isSmall />}
    </section>
  );
}
