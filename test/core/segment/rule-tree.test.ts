import fc from 'fast-check';
import type { Rule } from '../../../core/journey/journey';
import { childrenOf, insertRule, moveRule, removeRule, replaceRule, ruleAt, stepRule, type RulePath } from '../../../core/segment/rule-tree';

const leaf = (field: string): Rule => ({ type: 'attribute', field, op: 'exists' });
const group = (...rules: Rule[]): Rule => ({ type: 'group', combinator: 'all', rules });
/** a, (b, c), d */
const tree = group(leaf('a'), group(leaf('b'), leaf('c')), leaf('d'));

/** As it reads: `a (b c) d`. */
function text(rule: Rule | undefined): string {
  if (rule === undefined) return '-';
  return rule.type === 'attribute' ? rule.field : `(${childrenOf(rule).map(text).join(' ')})`;
}

const stepped = (path: RulePath, direction: 'up' | 'down'): string => text(stepRule(tree, path, direction)?.rule);

test('a rule is found, replaced, removed and added by its path', () => {
  expect(text(ruleAt(tree, [1, 0]))).toBe('b');
  expect(ruleAt(tree, [5])).toBeUndefined();
  expect(text(replaceRule(tree, [1, 0], leaf('x')))).toBe('(a (x c) d)');
  expect(text(removeRule(tree, [1]))).toBe('(a d)');
  expect(removeRule(tree, [])).toBe(tree);
  expect(text(insertRule(tree, [1], 1, leaf('x')))).toBe('(a (b x c) d)');
});

test('one place down goes past a neighbour, into the group that comes next, and out of one that ends', () => {
  expect(stepped([0], 'down')).toBe('((a b c) d)');
  expect(stepped([1, 0], 'down')).toBe('(a (c b) d)');
  expect(stepped([1, 1], 'down')).toBe('(a (b) c d)');
  expect(stepped([1], 'down')).toBe('(a d (b c))');
  expect(stepped([2], 'down')).toBe('-');
});

test('one place up is the same the other way', () => {
  expect(stepped([2], 'up')).toBe('(a (b c d))');
  expect(stepped([1, 0], 'up')).toBe('(a b (c) d)');
  expect(stepped([1], 'up')).toBe('((b c) a d)');
  expect(stepped([0], 'up')).toBe('-');
});

test('says where the moved rule stands afterwards', () => {
  for (const path of [[0], [1], [1, 0], [1, 1], [2]]) {
    for (const direction of ['up', 'down'] as const) {
      const moved = stepRule(tree, path, direction);
      if (moved !== undefined) expect(ruleAt(moved.rule, moved.path)).toBe(ruleAt(tree, path));
    }
  }
});

test('nothing moves into itself, or to where it is', () => {
  expect(moveRule(tree, [1], [1], 0)).toBeUndefined();
  expect(moveRule(tree, [0], [], 0)).toBeUndefined();
  expect(moveRule(tree, [0], [], 1)).toBeUndefined();
  expect(moveRule(tree, [], [1], 0)).toBeUndefined();
});

test('any move keeps every rule, and the original as it was', () => {
  const before = text(tree);
  const path = fc.array(fc.nat(3), { minLength: 1, maxLength: 3 });
  fc.assert(fc.property(path, fc.array(fc.nat(3), { maxLength: 2 }), fc.nat(4), (from, into, index) => {
    if (ruleAt(tree, into)?.type !== 'group') return;
    const moved = moveRule(tree, from, into, index);
    if (moved === undefined) return;
    expect(Array.from(text(moved.rule).replace(/[^a-d]/g, '')).sort().join('')).toBe('abcd');
    expect(ruleAt(moved.rule, moved.path)).toBe(ruleAt(tree, from));
    expect(text(tree)).toBe(before);
  }));
});
