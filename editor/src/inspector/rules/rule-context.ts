import { createContext, useContext } from 'react';
import type { Rule } from '../../../../core/journey/journey';
import type { SchemaPlace } from '../../../../core/journey/schemas';
import type { MovedRule, RulePath } from '../../../../core/segment/rule-tree';
import type { Label } from '../../state/editor-store';
import type { DragSort } from '../drag/use-drag-sort';

/** What the rows of a rule share: the whole rule, and how it is changed. */
export interface RuleEditor {
  readonly pointer: string;
  readonly place: SchemaPlace;
  readonly root: Rule;
  readonly sort: DragSort;
  readonly change: (rule: Rule, label: Label) => void;
  readonly move: (moved: MovedRule | undefined) => void;
}

export const RuleContext = createContext<RuleEditor | undefined>(undefined);

export function useRuleEditor(): RuleEditor {
  const editor = useContext(RuleContext);
  if (editor === undefined) throw new Error('no rule around this row');
  return editor;
}

/** The JSON pointer to a rule within another one. */
export function pointerWithin(root: string, path: RulePath): string {
  return root + path.map((index) => `/rules/${String(index)}`).join('');
}
