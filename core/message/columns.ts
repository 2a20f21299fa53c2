/** How wide a line is where Latin letters take one column and Chinese characters, kana, hangul and emoji take two (Unicode TR11, roughly). */
export function columnsOf(text: string): number {
  return Array.from(text.replaceAll(/[\p{Mn}\p{Cf}]/gu, '')).reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
