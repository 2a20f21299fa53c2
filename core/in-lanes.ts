/** Runs `work` for every entry, at most `width` at a time, started in order; answers in order. After a failure none is started any more. */
export async function inLanes<T, R>(entries: readonly T[], width: number, work: (entry: T) => Promise<R>): Promise<readonly R[]> {
  const results = new Map<number, R>();
  let next = 0;
  async function lane(): Promise<void> {
    for (;;) {
      const index = next;
      next += 1;
      if (index >= entries.length) return;
      const entry = entries[index];
      if (entry === undefined) continue;
      try {
        results.set(index, await work(entry));
      } catch (error) {
        next = entries.length;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, entries.length) }, lane));
  return entries.flatMap((_, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [result];
  });
}
