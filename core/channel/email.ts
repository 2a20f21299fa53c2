import { frameHtml, htmlFromText } from '../message/html-from-text';
import { mailFooter } from '../message/opt-out-text';
import { plainText } from '../message/plain-text';
import type { TemplateResult } from '../message/template-fault';
import { readMailbox } from '../address/sender';
import { columnsOf } from '../message/columns';
import { utf8Length } from '../utf8-length';
import type { ChannelRules, MessageParts, RenderedMessage } from './channel-rules';

/** What telephones show of a line in the list of mails, and where Gmail cuts a mail off (102 kB of HTML). */
const shownLengths = { subject: 60, preheader: 100, html: 102 * 1024 } as const;

export const emailRules: ChannelRules = {
  credential: 'smtp',
  senderField: 'from',
  isSender: (value) => readMailbox(value) !== undefined,
  hasThreads: true,
  problems: { address: 'bad-email-address', sender: 'bad-mail-sender' },
  render,
  measure: () => ({}),
  count: ({ subject = '', preheader = '', html = '' }) => [
    { part: 'subject', unit: 'columns', value: columnsOf(subject), limit: shownLengths.subject },
    { part: 'preheader', unit: 'columns', value: columnsOf(preheader), limit: shownLengths.preheader },
    { part: 'html', unit: 'bytes', value: utf8Length(html), limit: shownLengths.html },
  ],
  sourceProblems: () => [],
};

function render({ part, locale, frame }: MessageParts): TemplateResult<RenderedMessage> {
  const text = part('text', 'text');
  if (!text.ok) return text;
  const subject = part('subject', 'text');
  if (!subject.ok) return subject;
  const preheader = part('preheader', 'text');
  if (!preheader.ok) return preheader;
  const html = part('html', 'html');
  if (!html.ok) return html;
  const body = plainText(text.value);
  const around = {
    brand: frame?.identity.brand ?? '',
    preheader: oneLine(preheader.value),
    footer: frame?.class === 'marketing' ? mailFooter(frame.identity, locale) : '',
    locale,
  };
  return {
    ok: true,
    value: {
      subject: oneLine(subject.value),
      text: around.footer === '' ? body : `${body}\n\n-- \n${around.footer}`,
      html: html.value.trim() === '' ? htmlFromText(body, around) : frameHtml(html.value, around),
    },
  };
}

/** Subjects and headers hold no control characters: a line break there would start a header of its own. */
function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
