import { channelRules } from './index';
import type { MessageFrame, RenderedMessage } from './channel-rules';
import type { JsonObject } from '../json';
import type { Draft, TextParts } from '../store-port';
import { renderTemplate } from '../message/template-engine';
import type { TemplateResult } from '../message/template-fault';

/** Renders a draft as it goes on the wire. Same draft and frame, same message. */
export function renderMessage(
  draft: Pick<Draft, 'channel' | 'locale' | 'variables'> & { readonly parts: TextParts },
  frame?: MessageFrame,
): TemplateResult<RenderedMessage> {
  const { locale, parts, variables } = draft;
  const context = { locale, timeZone: timeZoneOf(variables) };
  return channelRules[draft.channel].render({ part: (name, mode) => renderTemplate(parts[name] ?? '', variables, mode, context), locale, frame });
}

/** The zone Tailor froze with the variables; see fill-text.ts. */
function timeZoneOf(variables: JsonObject): string {
  const zone = variables['timeZone'];
  return typeof zone === 'string' ? zone : 'UTC';
}
