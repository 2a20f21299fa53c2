import type { ChannelId } from '../../../core/channel-id';
import type { Message } from '../../../core/journey/journey';
import { isObject } from '../../../core/json';
import { pointerOf } from '../../../core/json-pointer';
import { SchemaFields } from '../inspector/schema-fields';
import { languageName } from '../preview/language-name';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { channelsOf, hasText, localesOf, withText, withoutChannel, withoutLocale } from '../../../core/message/change-message';
import { changeMessage } from './manage-messages';
import { textParts } from './text-parts';
import buttons from '../ui/button.module.css';
import styles from './messages-dialog.module.css';

interface TextFieldsProps {
  readonly id: string;
  readonly message: Message;
  readonly channel: ChannelId;
  readonly locale: string;
}

/** The parts of one text, or what to do where there is none; and what can be done with its language and channel. */
export function TextFields({ id, message, channel, locale }: TextFieldsProps) {
  const store = useEditorStore();
  const words = useWords().messages;
  const language = useEditor((state) => state.language);
  const pointer = pointerOf(['messages', id, 'variants', channel, locale]);
  const text = message.variants[channel]?.[locale];
  const name = languageName(locale, language);
  const write = (copyOf?: string): boolean => changeMessage(store, id, withText(message, channel, locale, copyOf), { key: 'add', params: { name } });
  const others = localesOf(message).filter((one) => hasText(message, channel, one));
  return (
    <>
      {isObject(text) ? <SchemaFields pointer={pointer} properties={textParts(channel)} value={text} /> : (
        <div className={styles['none']}>
          <p>{words.noText}</p>
          <button type="button" className={buttons['plain']} onClick={() => write()}>{words.write}</button>
          {others.slice(0, 3).map((one) => <button key={one} type="button" onClick={() => write(one)}>{words.copyFrom(languageName(one, language))}</button>)}
        </div>
      )}
      <p className={styles['lesser']}>
        {locale !== message.defaultLocale && <button type="button" className={buttons['plain']} data-size="small" onClick={() => changeMessage(store, id, { ...message, defaultLocale: locale }, { key: 'edit', params: { field: words.standardLanguage } })}>{words.makeStandard(name)}</button>}
        {localesOf(message).length > 1 && <button type="button" className={buttons['plain']} data-size="small" onClick={() => changeMessage(store, id, withoutLocale(message, locale), { key: 'remove', params: { name } })}>{words.removeLanguage(name)}</button>}
        {channelsOf(message).length > 1 && channelsOf(message).includes(channel) && <button type="button" className={buttons['plain']} data-size="small" onClick={() => changeMessage(store, id, withoutChannel(message, channel), { key: 'remove', params: { name: words.channels[channel] ?? channel } })}>{words.removeChannel(words.channels[channel] ?? channel)}</button>}
      </p>
    </>
  );
}
