import { channelRules } from '../../../core/channel';
import type { ChannelId } from '../../../core/channel-id';
import type { MessageFrame, RenderedMessage, TextCount } from '../../../core/channel/channel-rules';
import { fillText } from '../../../core/channel/fill-text';
import type { Contact } from '../../../core/journey/inputs';
import type { Message } from '../../../core/journey/journey';
import type { TemplateVariable } from '../../../core/message/list-variables';
import { renderTemplate } from '../../../core/message/template-engine';
import { textVariables } from '../../../core/message/text-variables';
import { zoneOf } from '../../../core/time/zone-of';
import { standIns } from './stand-ins';

export interface PreviewWish {
  readonly message: Message;
  readonly channel: ChannelId;
  readonly locale: string;
  readonly contact: Contact;
  /** A contact that stands for many has stand-ins for its attributes; somebody's own has what it has. */
  readonly isSample: boolean;
  readonly timeZone: string;
  readonly class: MessageFrame['class'];
}

export type Preview =
  | { readonly type: 'message'; readonly rendered: RenderedMessage; readonly preheader: string; readonly counts: readonly TextCount[]; readonly brand: string }
  /** This person would leave the step by `invalid`: these values are not known of them. */
  | { readonly type: 'missing'; readonly paths: readonly string[] }
  /** Nobody can be sent this text. */
  | { readonly type: 'faulty' };

/** A text as its reader sees it, by the code that sends it in the order in which Tailor asks. */
export function renderPreview({ message, channel, locale, contact, isSample, timeZone, class: messageClass }: PreviewWish): Preview {
  const parts = textParts(message, channel, locale);
  const reads = textVariables(parts);
  if ('part' in reads) return { type: 'faulty' };
  const identity = sender(locale);
  const filled = fillText({ channel, locale, parts, reads }, {
    contact: isSample ? { ...contact, attributes: { ...standIns(below(reads, 'contact.attributes.')), ...contact.attributes } } : contact,
    journey: 'preview',
    facts: message.facts,
    item: standIns(below(reads, 'item.')),
    timeZone,
  }, { identity, class: messageClass });
  switch (filled.type) {
    case 'missing':
      // What no contact has is not missing, but wrong.
      return filled.paths.some((path) => !path.startsWith('contact.')) ? { type: 'faulty' } : { type: 'missing', paths: Array.from(new Set(filled.paths)) };
    case 'fault': {
      const { path } = filled.fault.detail;
      return filled.fault.code === 'missing-value' && typeof path === 'string' ? { type: 'missing', paths: [reads.find((one) => one.path.endsWith(path))?.path ?? path] } : { type: 'faulty' };
    }
    case 'filled': {
      const preheader = renderTemplate(parts['preheader'] ?? '', filled.variables, 'text', { locale, timeZone: zoneOf(contact, timeZone).zone });
      const shown = preheader.ok ? preheader.value : '';
      return { type: 'message', rendered: filled.rendered, preheader: shown, counts: channelRules[channel].count({ ...filled.rendered, preheader: shown }), brand: identity.brand };
    }
  }
}

/** The texts that a message has for a channel and language, by part. */
function textParts(message: Message, channel: ChannelId, locale: string): Readonly<Record<string, string>> {
  const texts: Readonly<Record<string, object | undefined>> = message.variants[channel] ?? {};
  return Object.fromEntries(Object.entries((Object.hasOwn(texts, locale) ? texts[locale] : undefined) ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function below(variables: readonly TemplateVariable[], root: string): readonly string[] {
  return variables.flatMap(({ path }) => (path.startsWith(root) ? [path.slice(root.length)] : []));
}

/** Brand and address come from the sender's credential in n8n; these stand for them. */
function sender(locale: string): MessageFrame['identity'] {
  return locale.toLowerCase().startsWith('ja')
    ? { brand: 'サンプル商店', postalAddress: '〒100-0001 東京都千代田区千代田 1-1', replyTo: 'hello@example.com', messageIdDomain: 'example.com' }
    : { brand: 'Example Shop', postalAddress: '1 Main Street, Springfield', replyTo: 'hello@example.com', messageIdDomain: 'example.com' };
}
