import { smsOptOut } from '../message/opt-out-text';
import { plainText } from '../message/plain-text';
import { smsSegments } from '../message/sms-segments';
import type { TemplateResult } from '../message/template-fault';
import { readPhone } from '../address/phone-number';
import { isSmsSender } from '../address/sender';
import type { ChannelRules, MessageParts, RenderedMessage } from './channel-rules';

/** Text messages are paid by the segment; more than this is rarely meant. */
const maximumSegments = 3;

export const smsRules: ChannelRules = {
  credential: 'twilioApi',
  senderField: 'smsFrom',
  isSender: isSmsSender,
  readAddress: readPhone,
  hasThreads: false,
  problems: { address: 'bad-phone-number', sender: 'bad-sms-sender' },
  render,
  measure: (text) => ({ segments: smsSegments(text).segments }),
  sourceProblems,
};

function render({ part, locale, frame }: MessageParts): TemplateResult<RenderedMessage> {
  const text = part('text', 'text');
  if (!text.ok) return text;
  const body = plainText(text.value);
  return { ok: true, value: { text: frame?.class === 'marketing' ? `${body}\n${smsOptOut(locale)}` : body } };
}

/** Counts each value as ten letters. */
function sourceProblems(source: string): ReturnType<ChannelRules['sourceProblems']> {
  const { segments } = smsSegments(source.replace(/\{\{\{?[^{}]*\}?\}\}/g, (tag) => (/^\{\{[#/^!]|^\{\{else/.test(tag) ? '' : 'x'.repeat(10))));
  return segments > maximumSegments ? [{ code: 'sms-too-long', params: { segments, maximum: maximumSegments } }] : [];
}
