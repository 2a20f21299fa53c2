/** Octets of a text in UTF-8. Core has no Buffer and no TextEncoder. */
export function utf8Length(text: string): number {
  let octets = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Two halves of a pair make four octets, so each adds one to itself.
    if (unit >= 0x80) octets += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return octets;
}
