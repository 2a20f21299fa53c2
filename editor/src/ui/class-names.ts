/** Several classes for one element: a shared look, and what its own part of the page adds. */
export function classNames(...names: readonly (string | undefined)[]): string {
  return names.filter((name) => name !== undefined).join(' ');
}
