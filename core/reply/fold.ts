import { namedAddress } from './stop-phrases/patterns';

/** With what some mail programs put behind it: `ann@example.com<mailto:ann@example.com>`. */
export function withAddressesNamed(text: string): string {
  return text.replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+( ?<mailto:[^>\s]{1,200}>)?/g, ` ${namedAddress} `);
}

/**
 * Text as the phrases of stop-phrases/ are written: lower case, without accents (French without its accents is everyday French), marks, emoji
 * and line breaks; `e-mail` is `email`, `don't` is `dont`. No spaces between Japanese letters.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/([a-z])[’'`´](t|d|ll|re|ve|m)(?![a-z])/g, '$1$2')
    .replace(/[\p{P}\p{S}\p{Cf}\s]+/gu, ' ')
    .replace(/(^| )e mail/g, '$1email')
    .replace(/(?<=[\u3040-\u30ff\u4e00-\u9fff]) (?=[\u3040-\u30ff\u4e00-\u9fff])/g, '')
    .trim();
}
