/** An id that nothing has yet, of steps, stages, messages and whatever else has ids: `delay`, `delay-2`, ... */
export function freeId(wish: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wish)) return wish;
  for (let number = 2; ; number += 1) if (!taken.has(`${wish}-${String(number)}`)) return `${wish}-${String(number)}`;
}
