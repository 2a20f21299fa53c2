import { useMemo } from 'react';
import type { ChannelId } from '../../../core/channel-id';
import type { Message } from '../../../core/journey/journey';
import { messageClass } from '../../../core/message/message-class';
import { journeyOf } from '../state/journey-of';
import { useEditor } from '../state/use-editor';
import { renderPreview, type Preview } from './render-preview';
import { useSample } from './use-sample';

/** What the chosen person gets to read; made anew only when the message, the person or how it is sent changes. */
export function usePreview(id: string, message: Message, channel: ChannelId, locale: string): Preview {
  const { contact, isSample } = useSample(locale);
  const timeZone = useEditor((state) => journeyOf(state).settings.timeZone);
  const sentAs = useEditor((state) => messageClass(journeyOf(state), id));
  return useMemo(
    () => renderPreview({ message, channel, locale, contact, isSample, timeZone, class: sentAs }),
    [message, channel, locale, contact, isSample, timeZone, sentAs],
  );
}
