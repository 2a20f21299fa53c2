import { useEditorStore, useWords } from '../state/use-editor';
import { focusStage } from './focus-stage';
import { mapCommands } from './map-commands';
import styles from './map-view.module.css';

/** How a map begins. */
export function EmptyMap() {
  const store = useEditorStore();
  const words = useWords().map;
  return (
    <div className={styles['panel']}>
      <p>{words.empty}</p>
      <button type="button" data-first-stages className={styles['main']} onClick={() => mapCommands.addUsualStages(store)}>{Object.values(words.usual).join(' → ')}</button>
      <button type="button" onClick={() => focusStage(mapCommands.addStage(store))}>{words.addStage}</button>
    </div>
  );
}
