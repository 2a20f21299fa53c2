/** Whether something is what is searched for: every word that is typed has to be there, in whatever case and width. */
export function matches(text: string, wanted: string): boolean {
  const all = folded(text);
  return folded(wanted).split(/\s+/).every((word) => all.includes(word));
}

/** As it is compared: Unicode's NFKC makes wide letters and half-wide kana what they are usually. */
export function folded(text: string): string {
  return text.normalize('NFKC').trim().toLocaleLowerCase();
}
