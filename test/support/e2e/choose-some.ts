/**
 * All in a full run, else `count` of them by a seed that is printed; `JOURNEYS_SEED` repeats a choice.
 */
export function chooseSome<T>(all: readonly T[], count: number): readonly T[] {
  if (process.env['JOURNEYS_SIZES'] === 'full') return all;
  const seed = Number(process.env['JOURNEYS_SEED'] ?? Date.now() % 1_000_000);
  process.stdout.write(`fault points chosen by JOURNEYS_SEED=${seed}\n`);
  let state = seed;
  const next = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return [...all]
    .map((item) => ({ item, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ item }) => item);
}
