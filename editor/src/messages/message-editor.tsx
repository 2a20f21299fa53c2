import { useState } from 'react';
import { channelIds, type ChannelId } from '../../../core/channel-id';
import { schemaOf, within } from '../../../core/journey/schemas';
import type { Message } from '../../../core/journey/journey';
import { isObject } from '../../../core/json';
import { pointerOf } from '../../../core/json-pointer';
import { SchemaFields } from '../inspector/schema-fields';
import { propertiesOf } from '../inspector/schema-field';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { MessagePreview } from './message-preview';
import styles from './message-editor.module.css';

/** A message, channel by channel and language by language, with its preview beside it. */
export function MessageEditor({ id, message }: { readonly id: string; readonly message: Message }) {
  const store = useEditorStore();
  const words = useWords().messages;
  const uiLanguage = useEditor((state) => state.language);
  const [channel, setChannel] = useState<ChannelId>(channelIds.find((one) => message.variants[one] !== undefined) ?? 'email');
  const texts = message.variants[channel] ?? {};
  const locales = Array.from(new Set([message.defaultLocale, ...Object.keys(texts)]));
  const [wanted, setLocale] = useState(Object.hasOwn(texts, uiLanguage) ? uiLanguage : message.defaultLocale);
  const locale = locales.includes(wanted) ? wanted : message.defaultLocale;
  const text = Object.hasOwn(texts, locale) ? texts[locale] : undefined;
  const fields = fieldsOf(channel);
  const pointer = pointerOf(['messages', id, 'variants', channel, locale]);
  const write = (): void => {
    const empty = Object.fromEntries(fields.flatMap(({ key, place }) => (place.schema['x-absent'] === undefined ? [[key, '']] : [])));
    const variants = { ...message.variants, [channel]: { ...texts, [locale]: empty } };
    store.getState().perform({ type: 'set', pointer: pointerOf(['messages', id, 'variants']), value: variants as never }, { key: 'edit', params: { field: message.name } });
  };
  return (
    <section className={styles['editor']} aria-label={message.name}>
      <div className={styles['choose']}>
        <div role="tablist" aria-label={words.channel} className={styles['tabs']}>
          {channelIds.map((one) => (
            <button key={one} type="button" role="tab" aria-selected={one === channel} onClick={() => setChannel(one)}>{words.channels[one] ?? one}</button>
          ))}
        </div>
        <select aria-label={words.language} value={locale} onChange={(event) => setLocale(event.target.value)}>
          {locales.map((one) => <option key={one} value={one}>{new Intl.DisplayNames([uiLanguage], { type: 'language' }).of(one) ?? one}</option>)}
        </select>
      </div>
      {text === undefined ? (
        <p className={styles['none']}>{words.noText} <button type="button" onClick={write}>{words.write}</button></p>
      ) : (
        <>
          <SchemaFields pointer={pointer} properties={fields} value={isObject(text) ? text : {}} />
          <MessagePreview message={message} channel={channel} locale={locale} />
        </>
      )}
    </section>
  );
}

/** The parts of a text on a channel, from the schema of messages. */
function fieldsOf(channel: ChannelId): ReturnType<typeof propertiesOf> {
  const file = schemaOf('message.schema.json');
  const definitions = file.schema['$defs'];
  const place = isObject(definitions) ? within(file, definitions[channel]) : undefined;
  return place === undefined ? [] : propertiesOf(place);
}
