import { smsOptOut } from '../message/opt-out-text';
import { plainText } from '../message/plain-text';
import { smsSegments, unitsIn } from '../message/sms-segments';
import type { TemplateResult } from '../message/template-fault';
import { isSmsSender } from '../address/sender';
import type { ChannelRules, MessageParts, RenderedMessage } from './channel-rules';

/** Text messages are paid by the segment; more than this is rarely meant. */
const maximumSegments = 3;

export const smsRules: ChannelRules = {
  credential: 'twilioApi',
  senderField: 'smsFrom',
  isSender: isSmsSender,
  hasThreads: false,
  problems: { address: 'bad-phone-number', sender: 'bad-sms-sender' },
  render,
  measure: (text, locale) => ({ segments: smsSegments(withOptOut(text, locale)).segments }),
  count: ({ text }) => {
    const { encoding, units, segments } = smsSegments(text);
    return [{ part: 'text', unit: 'units', value: units, limit: unitsIn(segments, encoding), segments: { count: segments, limit: maximumSegments, encoding } }];
  },
  sourceProblems,
};

function render({ part, locale, frame }: MessageParts): TemplateResult<RenderedMessage> {
  const text = part('text', 'text');
  if (!text.ok) return text;
  const body = plainText(text.value);
  return { ok: true, value: { text: frame?.class === 'marketing' ? withOptOut(withBrand(body, frame.identity.brand), locale) : body } };
}

/** People have to know who writes (CTIA 5.1.3; 特定電子メール法 art. 4); who names themselves in the text isn't named twice. */
function withBrand(body: string, brand: string): string {
  return body.toLowerCase().includes(brand.toLowerCase()) ? body : `${brand}: ${body}`;
}

function withOptOut(text: string, locale: string): string {
  return `${text}\n${smsOptOut(locale)}`;
}

/** Counts each value as ten letters, and the line that marketing has below. */
function sourceProblems(source: string, locale: string): ReturnType<ChannelRules['sourceProblems']> {
  const { segments } = smsSegments(withOptOut(source, locale).replace(/\{\{\{?[^{}]*\}?\}\}/g, (tag) => (/^\{\{[#/^!]|^\{\{else/.test(tag) ? '' : 'x'.repeat(10))));
  return segments > maximumSegments ? [{ code: 'sms-too-long', params: { segments, maximum: maximumSegments } }] : [];
}
