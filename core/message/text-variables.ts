import type { TextParts } from '../store-port';
import { listVariables, type TemplateVariable } from './list-variables';
import type { TemplateFault } from './template-fault';

/** Every variable of a text once, or the first of its parts that nobody can be sent, and why. */
export type TextVariables = readonly TemplateVariable[] | { readonly part: string; readonly fault: TemplateFault };

/** What all parts of a text read. */
export function textVariables(parts: TextParts): TextVariables {
  const all: TemplateVariable[] = [];
  for (const [part, source] of Object.entries(parts)) {
    const listed = listVariables(source);
    if (!listed.ok) return { part, fault: listed.error };
    const [helper] = listed.value.unknownHelpers;
    if (helper !== undefined) return { part, fault: { code: 'unknown-helper', detail: { helper } } };
    all.push(...listed.value.variables);
  }
  return all.filter((one, index) => all.findIndex((other) => other.path === one.path && other.required === one.required) === index);
}
