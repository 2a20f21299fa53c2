/** What a screen reader was told last of what happened; other statuses speak of their field. */
export function said(): string {
  return document.querySelector('[role="status"][aria-live]')?.textContent ?? '';
}
