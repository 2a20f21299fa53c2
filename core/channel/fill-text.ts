import type { ChannelId } from '../channel-id';
import type { JsonObject } from '../json';
import type { TemplateVariable } from '../message/list-variables';
import { messageData, type TextScope } from '../message/message-data';
import { missingPaths, pickVariables } from '../message/template-data';
import type { TemplateFault } from '../message/template-fault';
import type { TextParts } from '../store-port';
import { zoneOf } from '../time/zone-of';
import type { MessageFrame, RenderedMessage } from './channel-rules';
import { renderMessage } from './render-message';

interface Text {
  readonly channel: ChannelId;
  readonly locale: string;
  readonly parts: TextParts;
  /** What its parts read. */
  readonly reads: readonly TemplateVariable[];
}

export type Filled =
  | { readonly type: 'filled'; readonly variables: JsonObject; readonly rendered: RenderedMessage }
  /** Values that the text needs and nobody knows. */
  | { readonly type: 'missing'; readonly paths: readonly string[] }
  | { readonly type: 'fault'; readonly fault: TemplateFault };

/**
 * A text as one person gets it, and the values that it takes from them: what Tailor freezes and what a preview shows.
 *
 * @param scope its time zone is the journey's; the person's own goes before it.
 */
export function fillText({ channel, locale, parts, reads }: Text, scope: TextScope, frame?: MessageFrame): Filled {
  const { zone } = zoneOf(scope.contact, scope.timeZone);
  const data = messageData({ ...scope, timeZone: zone });
  const paths = missingPaths(reads, data);
  if (paths.length > 0) return { type: 'missing', paths };
  const variables = { ...pickVariables(reads, data), timeZone: zone };
  // A value missing in a branch of an `if` shows only now.
  const rendered = renderMessage({ channel, locale, parts, variables }, frame);
  return rendered.ok ? { type: 'filled', variables, rendered: rendered.value } : { type: 'fault', fault: rendered.error };
}
