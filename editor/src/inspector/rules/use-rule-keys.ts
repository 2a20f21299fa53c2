import { stepRule, type RulePath } from '../../../../core/segment/rule-tree';
import { moveAsked } from '../drag/move-keys';
import { useRuleEditor } from './rule-context';

/** Alt with an arrow key moves the rule that has the focus: past its neighbour, into a group, out of one. */
export function useRuleKeys(path: RulePath): (event: React.KeyboardEvent) => void {
  const { root, move } = useRuleEditor();
  return (event) => {
    const direction = moveAsked(event);
    if (direction === undefined || path.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    move(stepRule(root, path, direction));
  };
}
