import { useState } from 'react';
import { removalChoices, type RemovalChoice } from '../../../core/edit/removal-choices';
import { removable, removeSteps } from '../actions/remove';
import { wordPort } from '../sentence/use-port-words';
import { journeyOf, stepOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { Dialog } from '../ui/dialog';
import buttons from '../ui/button.module.css';
import styles from './remove-dialog.module.css';

/** Asks which branch goes on in place of a step that is removed; once for all that are. */
export function RemoveDialog() {
  const store = useEditorStore();
  const words = useWords().removing;
  const journey = useEditor(journeyOf);
  const ids = removable(store);
  const choices = removalChoices(journey, ids);
  const [keep, setKeep] = useState(() => Object.fromEntries(choices.map(({ step, branches }) => [step, branches[0]?.port ?? ''])));
  const close = (): void => store.getState().set({ dialog: undefined });
  const onSubmit = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    close();
    removeSteps(store, ids, Object.fromEntries(Object.entries(keep).filter(([, port]) => port !== '')));
  };
  return (
    <Dialog title={words.title}>
      <form className={styles['remove']} onSubmit={onSubmit}>
        {choices.map((choice, index) => <Branches key={choice.step} choice={choice} isFirst={index === 0} chosen={keep[choice.step] ?? ''} onChoose={(port) => setKeep({ ...keep, [choice.step]: port })} />)}
        <div className={styles['buttons']}>
          <button type="button" className={buttons['plain']} data-size="large" onClick={close}>{ids.length === 1 ? words.cancel : words.cancelSeveral}</button>
          <button type="submit" className={buttons['danger']} data-size="large">{words.remove}</button>
        </div>
      </form>
    </Dialog>
  );
}

interface BranchesProps {
  readonly choice: RemovalChoice;
  readonly isFirst: boolean;
  readonly chosen: string;
  readonly onChoose: (port: string) => void;
}

function Branches({ choice, isFirst, chosen, onChoose }: BranchesProps) {
  const words = useWords();
  const journey = useEditor(journeyOf);
  const step = stepOf(journey, choice.step);
  const radio = (port: string, text: string, isFocused: boolean) => (
    <label key={port}>
      <input type="radio" name={choice.step} value={port} checked={chosen === port} autoFocus={isFocused} onChange={() => onChoose(port)} /> {text}
    </label>
  );
  return (
    <fieldset>
      <legend>{words.removing.why(step?.name ?? '')}</legend>
      {choice.branches.map(({ port, to }, index) => radio(port, words.removing.branch(wordPort(step, port, words), stepOf(journey, to)?.name ?? to), isFirst && index === 0))}
      {radio('', words.removing.noBranch, false)}
    </fieldset>
  );
}
