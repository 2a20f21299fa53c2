import { isWithin } from '../../../core/json-pointer';
import { useEditor } from './use-editor';
import type { EditorState } from './editor-store';

/**
 * The place that somebody asked to see, when it is inside this one. A part of the page that keeps its fields behind tabs opens the right one;
 * an element with that pointer as `data-pointer` is scrolled to and focused by the settings.
 */
export function useShownWithin(pointer: string): EditorState['wanted'] {
  return useEditor(({ wanted }) => (wanted !== undefined && isWithin(wanted.pointer, pointer) ? wanted : undefined));
}
