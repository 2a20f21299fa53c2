import type { Json, JsonObject } from '../json';
import { isExpression } from '../journey/expression';

export function expression(text: string): JsonObject {
  return { $expr: text };
}

/**
 * The raw value of a node parameter. n8n evaluates any text that starts with `=`, and knows no escape for it, so such a text
 * becomes an expression that yields it. The comment tells it apart from an expression that a person wrote.
 */
export function toRaw(value: Json): Json {
  if (isExpression(value)) return `=${value.$expr}`;
  return typeof value === 'string' && value.startsWith('=') ? escapeText(value) : value;
}

/** The reverse of {@link toRaw}. */
export function fromRaw(raw: Json): Json {
  if (typeof raw !== 'string' || !raw.startsWith('=')) return raw;
  return unescapeText(raw) ?? expression(raw.slice(1));
}

const before = '={{ /* text */ ';
const after = ' }}';

// Braces inside the quoted text would end n8n's expression.
function escapeText(text: string): string {
  const quoted = JSON.stringify(text).replaceAll('{', '\\u007b').replaceAll('}', '\\u007d');
  return `${before}${quoted}${after}`;
}

function unescapeText(raw: string): string | undefined {
  if (!raw.startsWith(before) || !raw.endsWith(after)) return undefined;
  try {
    const text: unknown = JSON.parse(raw.slice(before.length, -after.length));
    return typeof text === 'string' && text.startsWith('=') && escapeText(text) === raw ? text : undefined;
  } catch {
    return undefined; // A person's own expression that happens to begin the same way.
  }
}
