import { channelRules } from '../../../core/channel';
import type { ChannelId } from '../../../core/channel-id';
import type { MessageFrame, RenderedMessage, TextCount } from '../../../core/channel/channel-rules';
import { renderMessage } from '../../../core/channel/render-message';
import type { Contact } from '../../../core/journey/inputs';
import type { Message } from '../../../core/journey/journey';
import { listVariables, type TemplateVariable } from '../../../core/message/list-variables';
import { messageData } from '../../../core/message/message-data';
import { missingPaths, pickVariables } from '../../../core/message/template-data';
import { renderTemplate } from '../../../core/message/template-engine';
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

/** A text as its reader sees it, by the code that sends it and in the order in which Tailor asks (core/steps/tailor.ts). */
export function renderPreview({ message, channel, locale, contact, isSample, timeZone, class: messageClass }: PreviewWish): Preview {
  const parts = textParts(message, channel, locale);
  const listed = Object.values(parts).map((source) => listVariables(source));
  if (listed.some((one) => !one.ok || one.value.unknownHelpers.length > 0)) return { type: 'faulty' };
  const variables = listed.flatMap((one) => (one.ok ? one.value.variables : []));
  const zone = contact.timeZone ?? timeZone;
  const data = messageData({
    contact: isSample ? { ...contact, attributes: { ...standIns(below(variables, 'contact.attributes.')), ...contact.attributes } } : contact,
    journey: 'preview',
    facts: message.facts,
    item: standIns(below(variables, 'item.')),
    timeZone: zone,
  });
  const missing = missingPaths(variables, data);
  // What no contact has is not missing, but wrong.
  if (missing.some((path) => !path.startsWith('contact.'))) return { type: 'faulty' };
  if (missing.length > 0) return { type: 'missing', paths: Array.from(new Set(missing)) };
  const picked = { ...pickVariables(variables, data), timeZone: zone };
  const identity = sender(locale);
  const rendered = renderMessage({ channel, locale, parts, variables: picked }, { identity, class: messageClass });
  if (!rendered.ok) {
    const { path } = rendered.error.detail;
    return rendered.error.code === 'missing-value' && typeof path === 'string' ? { type: 'missing', paths: [variables.find((one) => one.path.endsWith(path))?.path ?? path] } : { type: 'faulty' };
  }
  const preheader = renderTemplate(parts['preheader'] ?? '', picked, 'text', { locale, timeZone: zone });
  const shown = preheader.ok ? preheader.value : '';
  return { type: 'message', rendered: rendered.value, preheader: shown, counts: channelRules[channel].count({ ...rendered.value, preheader: shown }), brand: identity.brand };
}

/** The texts that a message has for a channel and language, by part. */
export function textParts(message: Message, channel: ChannelId, locale: string): Readonly<Record<string, string>> {
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
