import { useRef } from 'react';
import type { Rule } from '../../../../core/journey/journey';
import { isObject } from '../../../../core/json';
import { childrenOf, moveRule, ruleAt, type MovedRule } from '../../../../core/segment/rule-tree';
import { useExplainWords } from '../../sentence/use-sentence';
import type { Label } from '../../state/editor-store';
import { useWords } from '../../state/use-editor';
import type { DropTarget } from '../drag/drop-target';
import { useDragSort } from '../drag/use-drag-sort';
import dragStyles from '../drag/drag.module.css';
import { ruleText } from '../entry-summary';
import type { FieldProps } from '../field-props';
import { AddRuleButtons } from '../rules/add-rule-buttons';
import { newRule } from '../rules/new-rule';
import { RuleContext } from '../rules/rule-context';
import { RuleNode } from '../rules/rule-group';
import styles from '../rules/rules.module.css';

/** Who is meant: conditions in groups, moved about by handle or keys, and below them what they say in words. */
export function RuleField({ pointer, id, place, value, describedBy, onChange }: FieldProps) {
  const words = useWords().inspector;
  const explain = useExplainWords();
  const container = useRef<HTMLDivElement>(null);
  // Its shape is checked by validation; what can't be read is replaced by what a new one is.
  const root = (isObject(value) && typeof value['type'] === 'string' ? value : newRule(place, 'attribute')) as Rule | undefined;
  const change = (rule: Rule, label: Label): void => onChange(rule as unknown as FieldProps['value'], label);
  const move = (moved: MovedRule | undefined): void => {
    if (moved === undefined) return;
    const own = ruleAt(moved.rule, moved.path.slice(0, -1));
    const said = ruleAt(moved.rule, moved.path);
    const name = said === undefined ? '' : ruleText(said as unknown as FieldProps['value'], explain);
    change(moved.rule, { key: 'move-entry', params: { name, place: String((moved.path.at(-1) ?? 0) + 1), of: String(own === undefined ? 1 : childrenOf(own).length) } });
    // The focus goes with what is moved.
    requestAnimationFrame(() => container.current?.querySelector<HTMLElement>(`[data-handle="${moved.path.join('.')}"]`)?.focus());
  };
  const sort = useDragSort((dragged: string, target: DropTarget) => {
    if (root === undefined) return;
    const path = pathOf(target.key);
    const inside = target.side === 'start' || target.side === 'end';
    const within = inside ? ruleAt(root, path) : undefined;
    const index = inside ? (target.side === 'start' || within === undefined ? 0 : childrenOf(within).length) : (path.at(-1) ?? 0) + (target.side === 'after' ? 1 : 0);
    move(moveRule(root, pathOf(dragged), inside ? path : path.slice(0, -1), index));
  });
  if (root === undefined) return null;
  // Beside a rule that stands alone a second one makes a group of both.
  const addBeside = (type: 'attribute' | 'group'): void => {
    const [group, rule] = [newRule(place, 'group'), newRule(place, type)];
    if (group?.type === 'group' && rule !== undefined) change({ ...group, rules: [root, rule] }, { key: 'add', params: { name: type === 'group' ? words.ruleGroup : words.rule } });
  };
  const sentence = ruleText(root as unknown as FieldProps['value'], explain);
  return (
    <div ref={container} role="group" aria-labelledby={id} aria-describedby={describedBy}>
      <div data-sorted="" className={dragStyles['sorted']} ref={sort.container}>
        <RuleContext value={{ pointer, place, root, sort, change, move }}>
          <RuleNode rule={root} path={[]} />
          {root.type !== 'group' && <AddRuleButtons onAdd={addBeside} />}
        </RuleContext>
      </div>
      {sentence !== '' && <p className={styles['sentence']}>{words.ruleSays(sentence)}</p>}
    </div>
  );
}

function pathOf(key: string): readonly number[] {
  return key === '' ? [] : key.split('.').map(Number);
}
