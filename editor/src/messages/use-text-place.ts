import { useEffect, useState } from 'react';
import { channelIds, type ChannelId } from '../../../core/channel-id';
import type { Message } from '../../../core/journey/journey';
import { keysOf } from '../../../core/json-pointer';
import { fieldAt } from '../inspector/field-at';
import { useEditor } from '../state/use-editor';
import { channelsOf, hasText, localesOf } from '../../../core/message/change-message';

export interface TextPlace {
  readonly channel: ChannelId;
  readonly locale: string;
  readonly choose: (channel: ChannelId, locale: string) => void;
}

/** Which text of a message is open: the one that somebody asked to see, else one in the language of the page. */
export function useTextPlace(id: string, message: Message): TextPlace {
  const place = useEditor((state) => state.message);
  const language = useEditor((state) => state.language);
  const pointer = place.id === id ? place.pointer : '';
  const [chosen, setChosen] = useState(() => placeIn(pointer) ?? firstPlace(message, language));
  useEffect(() => {
    const wanted = placeIn(pointer);
    if (wanted !== undefined) setChosen(wanted);
    // Where the field is drawn, the focus goes there.
    if (pointer !== '') requestAnimationFrame(() => focusField(pointer));
  }, [place.number, pointer]);
  const channel = chosen.channel;
  // A language that was taken away, or an undone one, is not open any more.
  const locale = localesOf(message).includes(chosen.locale) ? chosen.locale : message.defaultLocale;
  return { channel, locale, choose: (toChannel, toLocale) => setChosen({ channel: toChannel, locale: toLocale }) };
}

function placeIn(pointer: string): { readonly channel: ChannelId; readonly locale: string } | undefined {
  const [, , , channelName, locale] = keysOf(pointer);
  const channel = channelIds.find((one) => one === channelName);
  return channel === undefined || locale === undefined ? undefined : { channel, locale };
}

function firstPlace(message: Message, language: string): { readonly channel: ChannelId; readonly locale: string } {
  const channel = channelsOf(message)[0] ?? 'email';
  return { channel, locale: hasText(message, channel, language) ? language : message.defaultLocale };
}

/** Writes into the field, or the nearest around it. */
function focusField(pointer: string): void {
  const dialog = document.querySelector<HTMLElement>('[role="dialog"]');
  if (dialog !== null) fieldAt(dialog, pointer)?.querySelector<HTMLElement>('textarea, input, select')?.focus();
}
