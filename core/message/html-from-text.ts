/** What surrounds the text of a mail. */
export interface HtmlFrame {
  readonly brand: string;
  /** Shown by mail programs after the subject, hidden in the mail; may be empty. */
  readonly preheader: string;
  /** Small print below; empty: none. */
  readonly footer: string;
  readonly locale: string;
}

/**
 * Makes a plain mail in HTML from rendered text: one table, inline styles only, nothing loaded from elsewhere, so that every mail program
 * shows it. All text is escaped; web addresses become links.
 */
export function htmlFromText(text: string, frame: HtmlFrame): string {
  const paragraphs = text.trim().split(/\n\s*\n/).map((paragraph) => `<p style="margin:0 0 16px">${inline(paragraph)}</p>`);
  return [
    `<!doctype html><html lang="${escapeHtml(frame.locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>`,
    `<body style="margin:0;padding:0;background:#f4f4f5">${hidden(frame.preheader)}`,
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 12px">',
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:#ffffff;border-radius:8px">',
    frame.brand === '' ? '' : `<tr><td style="padding:24px 24px 0;font:bold 18px/1.4 Arial,sans-serif;color:#18181b">${escapeHtml(frame.brand)}</td></tr>`,
    `<tr><td style="padding:24px;font:16px/1.6 Arial,sans-serif;color:#18181b">${paragraphs.join('')}</td></tr>`,
    '</table>',
    footerTable(frame.footer),
    '</td></tr></table></body></html>',
  ].join('');
}

/** Puts preheader and footer into a mail whose HTML somebody wrote. */
export function frameHtml(html: string, frame: Pick<HtmlFrame, 'preheader' | 'footer'>): string {
  const withFooter = frame.footer === '' ? html : insert(html, /<\/body\s*>/i, footerTable(frame.footer), 'before');
  return frame.preheader === '' ? withFooter : insert(withFooter, /<body\b[^>]*>/i, hidden(frame.preheader), 'after');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function inline(text: string): string {
  // Split with a group keeps the addresses, at the odd places.
  return text
    .split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/)
    .map((piece, index) => (index % 2 === 1 ? `<a href="${escapeHtml(piece)}" style="color:#2563eb">${escapeHtml(piece)}</a>` : escapeHtml(piece)))
    .join('')
    .replace(/\n/g, '<br>');
}

function hidden(preheader: string): string {
  return preheader === '' ? '' : `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeHtml(preheader)}</div>`;
}

function footerTable(footer: string): string {
  if (footer === '') return '';
  return (
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px"><tr>' +
    `<td style="padding:16px 24px;font:12px/1.5 Arial,sans-serif;color:#52525b">${inline(footer)}</td></tr></table>`
  );
}

function insert(html: string, tag: RegExp, piece: string, side: 'before' | 'after'): string {
  const found = tag.exec(html);
  if (!found) return side === 'before' ? html + piece : piece + html;
  const at = side === 'before' ? found.index : found.index + found[0].length;
  return html.slice(0, at) + piece + html.slice(at);
}
