const smallWords = new Set(['a', 'an', 'and', 'as', 'at', 'but', 'by', 'for', 'if', 'in', 'nor', 'of', 'on', 'or', 'per', 'the', 'to', 'via', 'with']);

/** `Give up after` becomes `Give Up After`, as n8n writes the names of fields. */
export function titleCase(text: string): string {
  const words = text.split(' ');
  return words.map((word, index) => (index > 0 && index < words.length - 1 && smallWords.has(word) ? word : capital(word))).join(' ');
}

/** `not-sent` becomes `Not Sent`. */
export function titleFromId(id: string): string {
  return titleCase(id.replaceAll('-', ' '));
}

/** A description for n8n's panel, which shows HTML: code marked as such; a single sentence without its full stop, as n8n writes them. */
export function sentence(text: string): string {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/`([^`]+)`/g, '<code>$1</code>');
  return /[.!?]\s/.test(html) ? html : html.replace(/\.$/, '');
}

/** What a description says of each value: ``"`wait`: until it fits. `leave`: go."`` gives `{ wait: 'Until it fits', leave: 'Go' }`. */
export function valueMeanings(description: string): ReadonlyMap<string, string> {
  const parts = description.matchAll(/`([^`]+)`: ((?:(?!\s`[^`]+`: ).)+)/g);
  return new Map([...parts].map((part) => [part[1] ?? '', capital(sentence(part[2] ?? ''))]));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
