import type { Page } from 'playwright-core';

/** What a screen reader was told last of what happened; other statuses speak of their field. */
export function said(designer: Page): Promise<string | null> {
  return designer.locator('[role="status"][aria-live]').textContent();
}
