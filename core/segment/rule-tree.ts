import { isExpression } from '../journey/expression';
import type { Rule } from '../journey/journey';

/** Where a rule stands within another one: the indexes that lead to it, outermost group first. The empty path is that rule itself. */
export type RulePath = readonly number[];

/** A rule that was moved, and where it stands now. */
export interface MovedRule {
  readonly rule: Rule;
  readonly path: RulePath;
}

/** The rule at a path, if there is one. */
export function ruleAt(root: Rule, path: RulePath): Rule | undefined {
  return path.reduce<Rule | undefined>((rule, index) => (rule === undefined ? undefined : childrenOf(rule)[index]), root);
}

/** Puts another rule in the place of the one at a path. */
export function replaceRule(root: Rule, path: RulePath, rule: Rule): Rule {
  const [index, ...rest] = path;
  if (index === undefined) return rule;
  const child = childrenOf(root)[index];
  return child === undefined ? root : withChildren(root, childrenOf(root).with(index, replaceRule(child, rest, rule)));
}

/** Takes the rule at a path away; the outermost one stays. */
export function removeRule(root: Rule, path: RulePath): Rule {
  const [index, parent] = [path.at(-1), path.slice(0, -1)];
  return index === undefined ? root : changeChildren(root, parent, (children) => children.toSpliced(index, 1));
}

/** Adds a rule to the group at a path, before the one that has this index. */
export function insertRule(root: Rule, group: RulePath, index: number, rule: Rule): Rule {
  return changeChildren(root, group, (children) => children.toSpliced(index, 0, rule));
}

/** Moves a rule into a group, before the one that has this index now; undefined when that is inside itself, or changes nothing. */
export function moveRule(root: Rule, from: RulePath, group: RulePath, index: number): MovedRule | undefined {
  const moved = ruleAt(root, from);
  const target = ruleAt(root, group);
  const slot = [...group, Math.min(index, target === undefined ? 0 : childrenOf(target).length)];
  if (moved === undefined || from.length === 0 || isInside(group, from)) return undefined;
  const after = withoutGap(slot, from);
  if (after.length === from.length && after.every((place, depth) => place === from[depth])) return undefined;
  return { rule: insertRule(removeRule(root, from), after.slice(0, -1), after.at(-1) ?? 0, moved), path: after };
}

/** One place up or down as it reads: past a neighbour, into a group that comes next, or out of the group that ends here. */
export function stepRule(root: Rule, path: RulePath, direction: 'up' | 'down'): MovedRule | undefined {
  const [index, parent] = [path.at(-1), path.slice(0, -1)];
  if (index === undefined) return undefined;
  const isDown = direction === 'down';
  const neighbour = ruleAt(root, [...parent, index + (isDown ? 1 : -1)]);
  if (neighbour?.type === 'group') return moveRule(root, path, [...parent, index + (isDown ? 1 : -1)], isDown ? 0 : childrenOf(neighbour).length);
  if (neighbour !== undefined) return moveRule(root, path, parent, isDown ? index + 2 : index - 1);
  const own = parent.at(-1);
  return own === undefined ? undefined : moveRule(root, path, parent.slice(0, -1), isDown ? own + 1 : own);
}

/** The rules of a group; those that n8n makes are not to be seen. */
export function childrenOf(rule: Rule): readonly Rule[] {
  return rule.type === 'group' && !isExpression(rule.rules) ? rule.rules : [];
}

function changeChildren(root: Rule, path: RulePath, change: (children: readonly Rule[]) => readonly Rule[]): Rule {
  const group = ruleAt(root, path);
  return group?.type === 'group' ? replaceRule(root, path, withChildren(group, change(childrenOf(group)))) : root;
}

function withChildren(group: Rule, rules: readonly Rule[]): Rule {
  return group.type === 'group' ? { ...group, rules: [...rules] } : group;
}

function isInside(path: RulePath, outer: RulePath): boolean {
  return outer.every((index, depth) => path[depth] === index);
}

/** A path as it is when the rule at `gone` is taken away. */
function withoutGap(path: RulePath, gone: RulePath): RulePath {
  const depth = gone.length - 1;
  const isBehind = path.length > depth && gone.slice(0, -1).every((index, place) => path[place] === index) && (path[depth] ?? 0) > (gone[depth] ?? 0);
  return isBehind ? path.map((index, place) => (place === depth ? index - 1 : index)) : path;
}
