import type { Page } from 'playwright-core';

const name = "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')";

export function focusedName(designer: Page): Promise<string> {
  return designer.evaluate(name);
}

/** Focus follows a moment later, when the view has moved. */
export async function untilFocused(designer: Page, wanted: RegExp): Promise<void> {
  await designer.waitForFunction(`${String(wanted)}.test(${name})`, undefined, { timeout: 5_000 }).catch(() => undefined);
  expect(await focusedName(designer)).toMatch(wanted);
}
