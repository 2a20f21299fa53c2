/** Ids that stood in the list before, with their places. */
export function repeated(ids: readonly string[]): readonly { readonly id: string; readonly index: number }[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [{ id, index }] : []));
}
