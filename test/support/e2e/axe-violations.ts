import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe has to say against the page as it stands, or a part of it; every entry begins with the name of the view. */
export async function axeViolations(designer: Page, view: string, part = 'html'): Promise<readonly unknown[]> {
  if (!(await designer.evaluate<boolean>("'axe' in window"))) await designer.evaluate(axe.source);
  return designer.evaluate<readonly unknown[]>(
    `axe.run(document.querySelector(${JSON.stringify(part)})).then(({ violations }) => violations.map(({ id, nodes }) => ({ view: ${JSON.stringify(view)}, id, where: nodes.map(({ html, failureSummary }) => html.slice(0, 200) + ' ' + failureSummary) })))`,
  );
}
