/** Text for people: line breaks as `\n`, no control characters but those and tabs, nothing around it. */
export function plainText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]+/gu, '').trim();
}
