/** Where an arrow key, Home or End leads among so many that go round; undefined for other keys. Before the first one `at` is -1. */
export function nextIndex(key: string, at: number, count: number, direction: 'across' | 'down'): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case direction === 'across' ? 'ArrowRight' : 'ArrowDown':
      return (at + 1) % count;
    case direction === 'across' ? 'ArrowLeft' : 'ArrowUp':
      return (Math.max(at, 0) - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
