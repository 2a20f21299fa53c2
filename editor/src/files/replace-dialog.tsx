import { copyFragment } from '../../../core/edit/fragment';
import { isDirty } from '../../../core/edit/history';
import { journeyOf } from '../state/journey-of';
import { useEditor, useEditorStore, useWords } from '../state/use-editor';
import { Dialog } from '../ui/dialog';
import { takeJourney } from './open-text';
import { saveJourney } from './save-journey';
import buttons from '../ui/button.module.css';
import styles from './files.module.css';

/** Asks before another journey takes the place of the open one: nothing that isn't saved is lost without a word. */
export function ReplaceDialog() {
  const store = useEditorStore();
  const words = useWords().files;
  const offered = useEditor((state) => state.offered);
  const name = useEditor((state) => journeyOf(state).name);
  const dirty = useEditor((state) => isDirty(state.history));
  if (offered === undefined) return null;
  const { journey, from } = offered;
  const others = journey.steps.filter((step) => step.kind !== 'entry');
  const add = (): void => {
    const fragment = copyFragment(journey, others.map((step) => step.id));
    store.getState().set({ dialog: undefined, offered: undefined });
    store.getState().perform({ type: 'paste', fragment }, { key: 'paste', params: {} });
  };
  return (
    <Dialog title={words.replace(journey.name)}>
      <p className={styles['lead']}>{words.offered[from](journey.steps.length)} {dirty ? words.dirty(name) : words.clean(name)}</p>
      <div className={styles['buttons']}>
        {dirty && <button type="button" className={buttons['primary']} data-size="large" onClick={() => { saveJourney(store); takeJourney(store, journey); }}>{words.saveThenOpen}</button>}
        <button type="button" className={buttons[dirty ? 'plain' : 'primary']} data-size="large" onClick={() => takeJourney(store, journey)}>{dirty ? words.openAnyway : words.openIt}</button>
        {others.length > 0 && <button type="button" className={buttons['plain']} data-size="large" onClick={add}>{words.addSteps}</button>}
        <button type="button" className={buttons['plain']} data-size="large" onClick={() => store.getState().set({ dialog: undefined, offered: undefined })}>{words.cancel}</button>
      </div>
    </Dialog>
  );
}
