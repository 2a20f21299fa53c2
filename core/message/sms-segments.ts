/** How a text message is cut and priced. */
export interface SmsSegments {
  readonly encoding: 'gsm-7' | 'ucs-2';
  /** Septets or UTF-16 units. */
  readonly units: number;
  readonly segments: number;
}

// 3GPP TS 23.038, 6.2.1: default alphabet, and its extension table whose characters take two septets.
const basic = new Set('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà');
const extended = new Set('\f^{}\\[~]|€');

/** Counts the segments of a text message. One character outside GSM-7 turns the whole text into UCS-2. */
export function smsSegments(text: string): SmsSegments {
  const characters = Array.from(text);
  const gsm = characters.every((character) => basic.has(character) || extended.has(character));
  const widths = characters.map((character) => (gsm ? (extended.has(character) ? 2 : 1) : character.length));
  const units = widths.reduce((sum, width) => sum + width, 0);
  const encoding = gsm ? 'gsm-7' : 'ucs-2';
  const { single, part } = sizes[encoding];
  return { encoding, units, segments: units <= single ? 1 : parts(widths, part) };
}

/** How much fits into so many segments; several of them need room to say how they belong together. */
export function unitsIn(segments: number, encoding: SmsSegments['encoding']): number {
  const { single, part } = sizes[encoding];
  return segments <= 1 ? single : segments * part;
}

const sizes = { 'gsm-7': { single: 160, part: 153 }, 'ucs-2': { single: 70, part: 67 } } as const;

/** A character of two units may not straddle two segments. */
function parts(widths: readonly number[], size: number): number {
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > size) {
      segments++;
      used = 0;
    }
    used += width;
  }
  return segments;
}
