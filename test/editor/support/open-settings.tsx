import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { valueAt } from '../../../core/edit/value-at';
import type { Journey } from '../../../core/journey/journey';
import type { Json } from '../../../core/json';
import { useShortcuts } from '../../../editor/src/actions/use-shortcuts';
import { Inspector } from '../../../editor/src/inspector/inspector';
import { ProblemsPanel } from '../../../editor/src/problems/problems-panel';
import { createEditorStore, type EditorStore } from '../../../editor/src/state/editor-store';
import { EditorContext } from '../../../editor/src/state/use-editor';
import { LiveRegion } from '../../../editor/src/announce/live-region';
import { Toolbar } from '../../../editor/src/toolbar/toolbar';
import { winBack } from '../../core/edit/scene';

/** The designer without its drawing: toolbar, settings and problems, which is all that forms need and much quicker. */
export function openSettings(journey: Journey = winBack, step?: string): { readonly store: EditorStore; readonly user: UserEvent; readonly at: (pointer: string) => Json | undefined } {
  const store = createEditorStore(journey);
  if (step !== undefined) store.getState().select([step]);
  render(
    <EditorContext value={store}>
      <Page />
    </EditorContext>,
  );
  return { store, user: userEvent.setup(), at: (pointer) => valueAt(store.getState().history.present, pointer) };
}

function Page() {
  useShortcuts();
  return <><Toolbar /><Inspector /><ProblemsPanel /><LiveRegion /></>;
}
