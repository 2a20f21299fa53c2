import { useEditorStore, useWords } from '../state/use-editor';
import { focusStage } from './focus-stage';
import { mapCommands } from './map-commands';
import buttons from '../ui/button.module.css';
import styles from './map-view.module.css';

/** How a map begins. */
export function EmptyMap() {
  const store = useEditorStore();
  const words = useWords().map;
  return (
    <div className={styles['panel']}>
      <p>{words.empty}</p>
      <button type="button" data-first-stages className={buttons['primary']} onClick={() => mapCommands.addUsualStages(store)}>{Object.values(words.usual).join(' → ')}</button>
      <button type="button" className={buttons['plain']} onClick={() => focusStage(mapCommands.addStage(store))}>{words.addStage}</button>
    </div>
  );
}
