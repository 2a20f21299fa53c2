import { freeId } from './free-id';

/**
 * An id made from a name, which nothing else has yet. Names in letters that ids can't have give the `fallback`.
 *
 * @param letters some ids are of lower-case letters only.
 */
export function idFrom(name: string, fallback: string, taken: ReadonlySet<string>, letters: 'any' | 'lower-case' = 'lower-case'): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const id = (letters === 'lower-case' ? plain.toLowerCase() : plain).replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 48).replace(/-+$/, '');
  return freeId(id === '' || id === 'all' ? fallback : id, taken);
}
