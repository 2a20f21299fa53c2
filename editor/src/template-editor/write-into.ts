import type { TextChange } from './completion';

/** Writes into a field as if it were typed: the field's own undo takes it back, and whoever listens hears of it. */
export function writeInto(field: HTMLTextAreaElement, { from, to, text, caret }: Pick<TextChange, 'from' | 'to' | 'text' | 'caret'>): void {
  field.focus();
  field.setSelectionRange(from, to);
  if (!typed(text)) {
    field.setRangeText(text, from, to, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.setSelectionRange(caret, caret);
}

/** Deprecated for documents, but the one way to write that a field's own undo knows; see the HTML standard on `insertText`. */
function typed(text: string): boolean {
  const { execCommand } = document as { readonly execCommand?: (command: string, ui: boolean, value: string) => boolean };
  return execCommand?.call(document, 'insertText', false, text) === true;
}
