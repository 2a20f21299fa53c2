/** What a screen reader was told last of what happened. */
export function said(): string {
  return document.querySelector('.visually-hidden[role="status"]')?.textContent ?? '';
}
