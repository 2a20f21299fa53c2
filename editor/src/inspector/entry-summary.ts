import { isExpression } from '../../../core/journey/expression';
import type { Rule } from '../../../core/journey/journey';
import type { SchemaPlace } from '../../../core/journey/schemas';
import { isObject, type Json } from '../../../core/json';
import { explainRule } from '../../../words/explain/explain-rule';
import type { ExplainWords } from '../../../words/explain/explain-words';
import { durationText } from '../../../words/explain/setting';
import type { Language } from '../state/editor-store';
import { fieldKindOf, propertiesOf, textOf } from './schema-field';
import { choiceText, schemaText } from './schema-text';

/** An entry of a list in a few words: its name, its rule as a sentence, or what it is set to. */
export function entrySummary(place: SchemaPlace, value: Json, language: Language, explain: ExplainWords): string {
  if (isExpression(value)) return explain.setInN8n;
  // A rule has the shape that its schema says, or is named as the form it is.
  if (fieldKindOf(place) === 'rule') return capital(ruleText(value, explain));
  if (!isObject(value)) return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const name = textOf(value['name']);
  if (name !== '') return name;
  return propertiesOf(place).map(({ key, place: inner }) => partText(inner, value[key], language, explain)).filter((part) => part !== '').join(' · ');
}

/** A rule as part of a sentence; empty while it is none yet. */
export function ruleText(value: Json | undefined, explain: ExplainWords): string {
  return isObject(value) && ['group', 'attribute', 'event', 'message'].includes(textOf(value['type'])) ? explainRule(value as unknown as Rule, explain) : '';
}

function partText(place: SchemaPlace, value: Json | undefined, language: Language, explain: ExplainWords): string {
  if (value === undefined) return '';
  if (isExpression(value)) return explain.setInN8n;
  const { title } = schemaText(place, language);
  switch (fieldKindOf(place)) {
    case 'duration':
      return `${title} ${durationText(value, explain)}`;
    case 'number':
      return typeof value === 'number' ? `${title} ${String(value)}` : '';
    case 'choice':
      return value === '' ? '' : choiceText(place, textOf(value), language);
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
