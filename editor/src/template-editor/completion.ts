import { folded, matches } from '../ui/matches';

/** Something that can be written into a tag. */
export interface Suggestion {
  /** What is typed for it: a path, or the name of a helper. */
  readonly text: string;
  readonly kind: 'variable' | 'helper' | 'block';
  readonly label: string;
  /** What it is for the person at hand, or what it does. */
  readonly side: string;
}

/** The word of a tag that is being typed. */
export interface TypedWord {
  readonly from: number;
  readonly word: string;
  /** Where a helper may stand: at the beginning of a tag or bracket. */
  readonly isFirst: boolean;
  readonly isBlock: boolean;
}

/** What is being typed at this place of a text; undefined outside of tags, in quotes and in what ends a block. */
export function typedWord(source: string, caret: number): TypedWord | undefined {
  const before = source.slice(0, caret);
  const open = before.lastIndexOf('{{');
  if (open < 0 || before.slice(open).includes('}}')) return undefined;
  const inside = before.slice(open).replace(/^\{+/, '');
  if (inside.startsWith('!') || inside.startsWith('/') || (inside.replaceAll(/"[^"]*"/g, '').includes('"'))) return undefined;
  const word = /[^\s"'(){}=#^|~]*$/.exec(inside)?.[0] ?? '';
  const lead = inside.slice(0, inside.length - word.length);
  return { from: caret - word.length, word, isFirst: /^[#^~\s]*$/.test(lead) || /\(\s*$/.test(lead), isBlock: /^[#^]\s*$/.test(lead) };
}

/** What fits the typed word, best first: what begins like it, then what has it anywhere, also in its label. */
export function matching(suggestions: readonly Suggestion[], { word, isFirst, isBlock }: Pick<TypedWord, 'word' | 'isFirst' | 'isBlock'>): readonly Suggestion[] {
  const wanted = folded(word);
  const fitting = suggestions.filter(({ kind }) => (kind === 'variable' ? true : isBlock ? kind === 'block' : isFirst));
  const ranked = fitting.flatMap((one) => {
    const text = folded(one.text);
    const rank = text.startsWith(wanted) ? 0 : text.split('.').some((part) => part.startsWith(wanted)) ? 1 : matches(`${one.text} ${one.label}`, word) ? 2 : -1;
    return rank < 0 ? [] : [{ one, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one).slice(0, 50);
}

/** A change of a text: what stands between two places becomes `text`, and the caret goes to `caret`. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly caret: number;
  /** Something is still to be chosen: what the helper works on. */
  readonly goesOn: boolean;
}

/** Writes a suggestion for a typed word, and closes what was opened for it. */
export function accept(source: string, typed: TypedWord, caret: number, { text, kind }: Suggestion): TextChange {
  const rest = source.slice(caret);
  const tail = /^[^\s"'(){}=|~]*/.exec(rest)?.[0].length ?? 0;
  const isClosed = /^(?:(?!\{\{)[^])*?\}\}/.test(source.slice(caret + tail));
  // In a tag that was only just opened, what stands behind the caret is text: it stays.
  const to = isClosed ? caret + tail : caret;
  if (kind !== 'variable') {
    const sign = kind === 'block' && !typed.isBlock ? '#' : '';
    const written = `${sign}${text} `;
    return { from: typed.from, to, text: written, caret: typed.from + written.length, goesOn: true };
  }
  const block = blockAt(source, typed.from);
  const end = isClosed ? '' : block === undefined || source.slice(to).includes(`{{/${block}}}`) ? '}}' : `}}{{/${block}}}`;
  const after = isClosed ? 0 : 2;
  return { from: typed.from, to, text: `${text}${end}`, caret: typed.from + text.length + after, goesOn: false };
}

/** The block that the tag at this place begins. */
function blockAt(source: string, at: number): string | undefined {
  const open = source.lastIndexOf('{{', at);
  return /^\{\{#(\w+)\s/.exec(source.slice(open))?.[1];
}

/** A whole tag for a value, written where the caret is. */
export function insertTag(from: number, to: number, path: string): TextChange {
  const text = `{{${path}}}`;
  return { from, to, text, caret: from + text.length, goesOn: false };
}
