import type { Rule } from '../../../../core/journey/journey';
import type { SchemaPlace } from '../../../../core/journey/schemas';
import { isObject } from '../../../../core/json';
import { valueOfBranch } from '../first-value';
import { branchesOf } from '../schema-field';

/** A rule of this type as it begins: nothing chosen but the schema's defaults; a group with one rule in it, for an empty one means everybody. */
export function newRule(place: SchemaPlace, type: string): Rule | undefined {
  const { tag } = branchesOf(place);
  const made = valueOfBranch(place, tag, type);
  if (!isObject(made)) return undefined;
  // The schema that it is made from is the one that the type is made from.
  const rule = made as unknown as Rule;
  const first = rule.type === 'group' ? newRule(place, 'attribute') : undefined;
  return rule.type === 'group' && first !== undefined ? { ...rule, rules: [first] } : rule;
}
