import { act, screen } from '@testing-library/react';
import type { Message } from '../../../core/journey/journey';
import { openDesigner } from './open-designer';

/** The designer with a message open for writing. */
export function openMessage(id = 'offer', pointer?: string): ReturnType<typeof openDesigner> & { readonly message: () => Message } {
  const designer = openDesigner();
  act(() => designer.store.getState().openMessage(id, pointer));
  const message = (): Message => {
    const found = designer.store.getState().history.present.messages[id];
    if (found === undefined) throw new Error(`no message ${id}`);
    return found;
  };
  return { ...designer, message };
}

/** A field of its texts, by its name. */
export function field(name: string): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name });
}
