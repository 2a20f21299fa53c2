/** How the HTML of a mail is shown. */
export interface InertOptions {
  /** Pictures from elsewhere are fetched only if somebody asks for them: a mail program would tell its sender that it was opened. */
  readonly pictures: boolean;
  /** As mail programs show it that turn colours round at night. */
  readonly dark: boolean;
}

/**
 * A mail for a frame with `sandbox=""`. There no script runs; this takes the network away too. The rule comes before everything of the
 * mail's own, so that nothing there can be read before it. Links don't answer to a click, or the mail would be gone from its frame; where
 * one is followed all the same, the page lets no frame lead anywhere (editor/index.html).
 */
export function inertHtml(html: string, { pictures, dark }: InertOptions): string {
  const rules = ["default-src 'none'", "style-src 'unsafe-inline'", pictures ? 'img-src data: https: http:' : 'img-src data:', "form-action 'none'", "base-uri 'none'"];
  const still = '<style>a,area,button,input{pointer-events:none!important}</style>';
  const night = dark ? '<style>html{filter:invert(1) hue-rotate(180deg);background:#fff}img{filter:invert(1) hue-rotate(180deg)}</style>' : '';
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}"><base target="_blank">${still}${night}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}

/** Whether a mail has anything that would be fetched. */
export function fetchesPictures(html: string): boolean {
  return /<img\b[^>]*\bsrc\s*=\s*["']?\s*(?:https?:)?\/\//i.test(html) || /url\(\s*["']?\s*(?:https?:)?\/\//i.test(html) || /\bbackground\s*=\s*["']?\s*(?:https?:)?\/\//i.test(html);
}
