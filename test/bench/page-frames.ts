import type { Page } from 'playwright-core';

export interface Frames {
  /** ms between two frames that were drawn one after the other. */
  readonly median: number;
  readonly p95: number;
}

/** How long frames take while something is done to a page with the mouse. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(`
    window.benchFrames = { times: [], isOn: true };
    ((frames) => {
      const count = (time) => { frames.times.push(time); if (frames.isOn) requestAnimationFrame(count); };
      requestAnimationFrame(count);
    })(window.benchFrames);
  `);
  await act();
  const times = await page.evaluate<number[]>('window.benchFrames.isOn = false; window.benchFrames.times');
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time)).sort((a, b) => a - b);
  return { median: gaps[Math.floor(gaps.length / 2)] ?? Number.NaN, p95: gaps[Math.floor(gaps.length * 0.95)] ?? Number.NaN };
}

/** Presses the mouse, moves it along in small steps, and lets go. */
export async function dragMouse(page: Page, from: { readonly x: number; readonly y: number }, by: { readonly x: number; readonly y: number }, moves = 60): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let move = 1; move <= moves; move += 1) await page.mouse.move(from.x + (by.x * move) / moves, from.y + (by.y * move) / moves);
  await page.mouse.up();
}
