import type { Rule } from '../../../../core/journey/journey';
import { pointerOf } from '../../../../core/json-pointer';
import { childrenOf, insertRule, type RulePath } from '../../../../core/segment/rule-tree';
import { isExpression } from '../../../../core/journey/expression';
import { useWords } from '../../state/use-editor';
import { branchOf, propertiesOf } from '../schema-field';
import { InnerForm } from '../schema-fields';
import { AddRuleButtons } from './add-rule-buttons';
import { newRule } from './new-rule';
import { pointerWithin, useRuleEditor } from './rule-context';
import { RuleRow } from './rule-row';
import { RuleTools } from './rule-tools';
import { useRuleKeys } from './use-rule-keys';
import styles from './rules.module.css';

/** A rule of any kind, with what is inside it. */
export function RuleNode({ rule, path }: { readonly rule: Rule; readonly path: RulePath }) {
  return rule.type === 'group' ? <RuleGroup group={rule} path={path} /> : <RuleRow rule={rule} path={path} />;
}

/** Rules that belong together: how they do, then each of them. */
function RuleGroup({ group, path }: { readonly group: Extract<Rule, { readonly type: 'group' }>; readonly path: RulePath }) {
  const words = useWords().inspector;
  const { pointer, place, root, sort, change } = useRuleEditor();
  const onKeyDown = useRuleKeys(path);
  const at = pointerWithin(pointer, path);
  const branch = branchOf(place, { type: 'group' });
  const isOutermost = path.length === 0;
  const add = (type: 'attribute' | 'group'): void => {
    const rule = newRule(place, type);
    if (rule !== undefined) change(insertRule(root, path, childrenOf(group).length, rule), { key: 'add', params: { name: type === 'group' ? words.ruleGroup : words.rule } });
  };
  return (
    <div className={styles['group']} role="group" aria-label={words.ruleGroup} data-drag-group={isOutermost ? 'outermost' : 'inner'} {...(!isOutermost && { 'data-pointer': at })} {...sort.markFor(path.join('.'))} onKeyDown={onKeyDown}>
      <div className={styles['head']}>
        {!isOutermost && <RuleTools path={path} name={words.ruleGroup} part="handle" />}
        <div className={styles['fields']}>
          {(branch === undefined ? [] : propertiesOf(branch)).filter(({ key }) => key !== 'rules').map(({ key, place: inner }) => (
            <InnerForm key={key} pointer={at + pointerOf([key])} place={inner} value={key === 'combinator' ? group.combinator : undefined} siblings={{}} isCompact />
          ))}
        </div>
        {!isOutermost && <RuleTools path={path} name={words.ruleGroup} part="remove" />}
      </div>
      {isExpression(group.rules) ? <p className={styles['none']}>{words.setInN8n} {group.rules.$expr}</p> : childrenOf(group).map((rule, index) => <RuleNode key={index} rule={rule} path={[...path, index]} />)}
      {!isExpression(group.rules) && childrenOf(group).length === 0 && <p className={styles['none']}>{words.emptyGroup}</p>}
      {!isExpression(group.rules) && <AddRuleButtons onAdd={add} />}
    </div>
  );
}
