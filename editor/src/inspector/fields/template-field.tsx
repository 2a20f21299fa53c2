import { channelIds } from '../../../../core/channel-id';
import type { Message } from '../../../../core/journey/journey';
import { isWithin, keysOf } from '../../../../core/json-pointer';
import { usePreview } from '../../preview/use-preview';
import { useProblems } from '../../problems/use-problems';
import { journeyOf } from '../../state/journey-of';
import { useEditor } from '../../state/use-editor';
import { faultRanges } from '../../template-editor/fault-ranges';
import { TemplateEditor } from '../../template-editor/template-editor';
import { TextCounts } from '../../template-editor/text-counts';
import { useSuggestions } from '../../template-editor/use-suggestions';
import type { FieldProps } from '../field-props';
import { fieldKindOf, textOf } from '../schema-field';
import { LongTextField } from './long-text-field';

/** A text of a message; the pointer says of which message, for which channel and language. */
export function TemplateField(props: FieldProps) {
  const [, id = '', , channelName, locale = '', part = ''] = keysOf(props.pointer);
  const message = useEditor((state) => (Object.hasOwn(journeyOf(state).messages, id) ? journeyOf(state).messages[id] : undefined));
  const channel = channelIds.find((one) => one === channelName);
  if (message === undefined || channel === undefined) return <LongTextField {...props} />;
  return <MessageText {...props} messageId={id} message={message} channel={channel} locale={locale} part={part} />;
}

interface MessageTextProps extends FieldProps {
  readonly messageId: string;
  readonly message: Message;
  readonly channel: (typeof channelIds)[number];
  readonly locale: string;
  readonly part: string;
}

function MessageText({ messageId, message, channel, locale, part, pointer, place, id, value, describedBy, onChange }: MessageTextProps) {
  const source = textOf(value);
  const suggestions = useSuggestions(message, locale);
  const faults = faultRanges(source, useProblems().filter((problem) => isWithin(problem.pointer, pointer)));
  const preview = usePreview(messageId, message, channel, locale);
  // Nothing written yet is nothing to count; the whole mail is counted at its HTML.
  const counts = preview.type === 'message' && source !== '' ? preview.counts.filter((count) => count.part === part) : [];
  return (
    <TemplateEditor
      id={id} value={source} describedBy={describedBy} lang={locale} singleLine={fieldKindOf(place) === 'template-line'} isCode={part === 'html'}
      suggestions={suggestions} faults={faults} onChange={onChange}
    >
      <TextCounts counts={counts} />
    </TemplateEditor>
  );
}
