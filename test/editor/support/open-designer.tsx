import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../../editor/src/app';
import { createEditorStore, type EditorStore } from '../../../editor/src/state/editor-store';
import { EditorContext } from '../../../editor/src/state/use-editor';
import type { Journey } from '../../../core/journey/journey';
import { winBack } from '../../core/edit/scene';

/** The whole designer with a journey in it. */
export function openDesigner(journey: Journey = winBack): { readonly store: EditorStore; readonly user: UserEvent } {
  const store = createEditorStore(journey);
  render(
    <EditorContext value={store}>
      <App />
    </EditorContext>,
  );
  return { store, user: userEvent.setup() };
}
