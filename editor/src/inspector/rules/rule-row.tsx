import type { Rule } from '../../../../core/journey/journey';
import { isObject } from '../../../../core/json';
import { replaceRule, type RulePath } from '../../../../core/segment/rule-tree';
import { useExplainWords } from '../../sentence/use-sentence';
import { useWords } from '../../state/use-editor';
import { ruleText } from '../entry-summary';
import { SchemaFields } from '../schema-fields';
import { branchesOf, branchOf, propertiesOf } from '../schema-field';
import { useChoiceWords } from '../use-choice-words';
import { newRule } from './new-rule';
import { pointerWithin, useRuleEditor } from './rule-context';
import { RuleTools } from './rule-tools';
import { useRuleKeys } from './use-rule-keys';
import styles from './rules.module.css';

/** One condition in one line: what it looks at, how it compares, and with what. */
export function RuleRow({ rule, path }: { readonly rule: Exclude<Rule, { readonly type: 'group' }>; readonly path: RulePath }) {
  const words = useWords().inspector;
  const explain = useExplainWords();
  const { pointer, place, root, sort, change } = useRuleEditor();
  const wordType = useChoiceWords(place);
  const onKeyDown = useRuleKeys(path);
  // The rule is JSON; its generated type only lacks the index signature.
  const json: unknown = rule;
  const value = isObject(json) ? json : {};
  const branch = branchOf(place, value);
  const at = pointerWithin(pointer, path);
  const name = ruleText(value, explain) || words.rule;
  const types = branchesOf(place).names.filter((type) => type !== 'group');
  return (
    <div className={styles['row']} role="group" aria-label={name} {...(path.length > 0 && { 'data-pointer': at })} {...sort.markFor(path.join('.'))} onKeyDown={onKeyDown}>
      {path.length > 0 && <RuleTools path={path} name={name} part="handle" />}
      <div className={styles['fields']}>
        <select aria-label={words.ruleType} value={rule.type} onChange={(event) => { const next = newRule(place, event.target.value); if (next !== undefined) change(replaceRule(root, path, next), { key: 'edit', params: { field: words.ruleType } }); }}>
          {!types.includes(rule.type) && <option value={rule.type}>{words.unknownChoice(rule.type)}</option>}
          {types.map((type) => <option key={type} value={type}>{wordType(type)}</option>)}
        </select>
        {branch !== undefined && <SchemaFields pointer={at} properties={propertiesOf(branch)} value={value} isCompact />}
      </div>
      {path.length > 0 && <RuleTools path={path} name={name} part="remove" />}
    </div>
  );
}
