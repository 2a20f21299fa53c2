import { idFrom } from '../../../core/edit/id-from';
import { reservedIds } from '../../../core/journey/reserved-ids';
import { isList, isObject, type Json } from '../../../core/json';
import { journeyOf } from '../state/journey-of';
import { useEditorStore } from '../state/use-editor';
import { valueAt } from '../../../core/edit/value-at';
import { isPlaceholderId } from './first-value';
import { textOf } from './schema-field';

/**
 * Gives a new entry of a list an id made from its name, once, when the name is left. Later names leave the id alone: counts and receipts
 * of people hang on it.
 */
export function useNameId(pointer: string, value: Json): () => void {
  const store = useEditorStore();
  return () => {
    if (!isObject(value) || !isPlaceholderId(textOf(value['id']))) return;
    const name = textOf(value['name']).trim();
    if (name === '') return;
    const list = valueAt(journeyOf(store.getState()), pointer.slice(0, pointer.lastIndexOf('/')));
    const taken = new Set((isList(list) ? list : []).flatMap((other) => (isObject(other) ? [textOf(other['id'])] : [])));
    const id = idFrom(name, textOf(value['id']), new Set([...taken, ...reservedIds].filter((other) => other !== value['id'])));
    if (id === value['id']) return;
    store.getState().perform({ type: 'set', pointer: `${pointer}/id`, value: id }, { key: 'edit', params: { field: name } }, { follows: `field:${pointer}/name` });
  };
}
