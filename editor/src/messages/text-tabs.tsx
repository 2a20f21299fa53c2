import { Plus } from 'lucide-react';
import { channelIds, type ChannelId } from '../../../core/channel-id';
import type { Message } from '../../../core/journey/journey';
import { isWithin, pointerOf } from '../../../core/json-pointer';
import type { Problem } from '../../../core/problem';
import { languageName } from '../preview/language-name';
import { useProblems } from '../problems/use-problems';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { Tabs, type Tab } from '../ui/tabs';
import { AddLanguage } from './add-language';
import { channelsOf, hasText, localesOf, withLocale, withText } from '../../../core/message/change-message';
import { changeMessage } from './manage-messages';
import buttons from '../ui/button.module.css';
import styles from './text-tabs.module.css';

interface TextTabsProps {
  readonly id: string;
  readonly message: Message;
  readonly channel: ChannelId;
  readonly locale: string;
  readonly panel: string;
  readonly onChoose: (channel: ChannelId, locale: string) => void;
}

/** The channels of a message, and its languages; what is missing or wrong is marked. */
export function TextTabs({ id, message, channel, locale, panel, onChoose }: TextTabsProps) {
  const store = useEditorStore();
  const words = useWords().messages;
  const language = useEditor((state) => state.language);
  const problems = useProblems();
  const nameOf = (one: ChannelId): string => words.channels[one] ?? one;
  const channelTabs = channelIds.filter((one) => channelsOf(message).includes(one) || one === channel)
    .map((one): Tab<ChannelId> => ({ id: one, name: nameOf(one), ...markOf(problems, pointerOf(['messages', id, 'variants', one]), words.wrong) }));
  const localeTabs = localesOf(message).map((one): Tab<string> => ({
    id: one,
    name: one === message.defaultLocale ? words.standard(languageName(one, language)) : languageName(one, language),
    ...(hasText(message, channel, one) ? markOf(problems, pointerOf(['messages', id, 'variants', channel, one]), words.wrong) : { mark: 'missing' as const, note: words.notWritten }),
  }));
  const addChannel = (one: ChannelId): void => {
    if (changeMessage(store, id, withText(message, one, message.defaultLocale), { key: 'add', params: { name: nameOf(one) } })) onChoose(one, message.defaultLocale);
  };
  const addLocale = (one: string): void => {
    if (changeMessage(store, id, withLocale(message, one), { key: 'add', params: { name: languageName(one, language) } })) onChoose(channel, one);
  };
  return (
    <div className={styles['rows']}>
      <div className={styles['row']}>
        <Tabs label={words.channel} tabs={channelTabs} chosen={channel} panel={panel} onChoose={(one) => onChoose(one, locale)} />
        {channelIds.filter((one) => !channelTabs.some((tab) => tab.id === one)).map((one) => (
          <button key={one} type="button" className={buttons['dashed']} data-size="small" onClick={() => addChannel(one)}><Plus size={14} aria-hidden="true" /> {nameOf(one)}</button>
        ))}
      </div>
      <div className={styles['row']}>
        <Tabs label={words.language} tabs={localeTabs} chosen={locale} panel={panel} onChoose={(one) => onChoose(channel, one)} />
        <AddLanguage taken={localesOf(message)} onAdd={addLocale} />
      </div>
    </div>
  );
}

function markOf(problems: readonly Problem[], pointer: string, note: string): Pick<Tab<string>, 'mark' | 'note'> {
  const own = problems.filter((problem) => isWithin(problem.pointer, pointer));
  return own.length === 0 ? {} : { mark: own.some(({ severity }) => severity === 'error') ? 'error' : 'warning', note };
}
