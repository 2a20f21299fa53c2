import type { JsonObject } from '../json';
import type { Draft, TextParts } from '../store-port';
import type { SenderIdentity } from '../services';
import type { StepConfigs } from '../journey/journey';
import { frameHtml, htmlFromText } from './html-from-text';
import { mailFooter, smsOptOut } from './opt-out-text';
import { renderTemplate } from './template-engine';
import type { EscapeMode } from './template-engine';
import type { TemplateResult } from './template-fault';

export interface RenderedMessage {
  /** E-mail only; one line. */
  readonly subject?: string;
  readonly text: string;
  /** E-mail only. */
  readonly html?: string;
}

/** What the send adds to the text. Tailor's preview leaves it out. */
export interface MessageFrame {
  readonly identity: SenderIdentity;
  readonly class: StepConfigs['send']['class'];
}

/** Renders a draft as it goes on the wire. Same draft and frame, same message. */
export function renderMessage(
  draft: Pick<Draft, 'channel' | 'locale' | 'variables'> & { readonly parts: TextParts },
  frame?: MessageFrame,
): TemplateResult<RenderedMessage> {
  const part = (name: string, mode: EscapeMode): TemplateResult<string> =>
    renderTemplate(draft.parts[name] ?? '', draft.variables, mode, { locale: draft.locale, timeZone: timeZoneOf(draft.variables) });
  const text = part('text', 'text');
  if (!text.ok) return text;
  const marketing = frame?.class === 'marketing';
  if (draft.channel === 'sms') {
    const body = plain(text.value);
    return { ok: true, value: { text: marketing ? `${body}\n${smsOptOut(draft.locale)}` : body } };
  }
  const subject = part('subject', 'text');
  if (!subject.ok) return subject;
  const preheader = part('preheader', 'text');
  if (!preheader.ok) return preheader;
  const html = part('html', 'html');
  if (!html.ok) return html;
  const body = plain(text.value);
  const around = {
    brand: frame?.identity.brand ?? '',
    preheader: oneLine(preheader.value),
    footer: marketing ? mailFooter(frame.identity, draft.locale) : '',
    locale: draft.locale,
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

/** The zone Tailor froze with the variables; see template data in core/steps/tailor.ts. */
function timeZoneOf(variables: JsonObject): string {
  const zone = variables['timeZone'];
  return typeof zone === 'string' ? zone : 'UTC';
}

/** Subjects and headers hold no control characters: a line break there would start a header of its own. */
function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function plain(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]+/gu, '').trim();
}
