import type { Rule } from '../../core/journey/journey';
import type { ExplainWords } from './explain-words';
import { durationText, entriesOf, settingText } from './setting';

/** A segment rule as part of a sentence. */
export function explainRule(rule: Rule, words: ExplainWords): string {
  const text = (value: unknown): string => settingText(value, words);
  // Half written, a rule says where something is still missing.
  const needed = (value: unknown): string => text(value) || '…';
  switch (rule.type) {
    case 'group': {
      const parts = entriesOf(rule.rules).map((inner) => (inner.type === 'group' && inner.combinator !== 'none' ? `(${explainRule(inner, words)})` : explainRule(inner, words)));
      if (parts.length === 0) return words.everybody;
      // A document with mistakes is told too.
      return Object.hasOwn(words.rules, rule.combinator) ? words.rules[rule.combinator](parts) : parts.join(` ${text(rule.combinator)} `);
    }
    case 'attribute':
      return words.compare(needed(rule.field), rule.op, rule.op === 'exists' || rule.op === 'missing' ? '' : needed(rule.value));
    case 'event':
      return words.compare(words.event(rule.measure, needed(rule.event), needed(rule.property), durationText(rule.within, words)), rule.op, text(rule.value));
    case 'message':
      return words.compare(words.message(rule.measure, text(rule.topic), durationText(rule.within, words)), rule.op, text(rule.value));
  }
}
