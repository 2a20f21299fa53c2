/** A part of a text that is drawn in one way. */
export interface Piece {
  readonly from: number;
  readonly text: string;
  readonly isTag: boolean;
  readonly fault: 'error' | 'warning' | undefined;
}

/** A part of a text in which something is wrong. */
export interface FaultRange {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning';
}

/** Cuts a text where its looks change: at the ends of tags and of faults. */
export function markPieces(source: string, faults: readonly FaultRange[], cuts: readonly number[] = []): readonly Piece[] {
  const tags = tagsIn(source);
  const ends = [0, source.length, ...cuts, ...tags.flatMap(({ from, to }) => [from, to]), ...faults.flatMap(({ from, to }) => [from, to])];
  const places = Array.from(new Set(ends)).filter((place) => place >= 0 && place <= source.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? source.length;
    const own = faults.filter((fault) => fault.from <= from && to <= fault.to);
    return {
      from,
      text: source.slice(from, to),
      isTag: tags.some((tag) => tag.from <= from && to <= tag.to),
      fault: own.some(({ severity }) => severity === 'error') ? 'error' : own.length > 0 ? 'warning' : undefined,
    };
  });
}

/** The tags `{{...}}` of a text, also of one that is no right template yet. */
export function tagsIn(source: string): readonly { readonly from: number; readonly to: number }[] {
  return Array.from(source.matchAll(/\{\{(?:(?!\{\{)[^])*?\}\}\}?/g), ({ index, 0: { length } }) => ({ from: index, to: index + length }));
}
