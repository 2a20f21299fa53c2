import type { Locator, Page } from 'playwright-core';

/** How somebody works with the designer. All can do the same. */
export interface Hands {
  /** Adds a step of this kind, by its name in the palette, behind an output of a step. */
  readonly add: (kind: string, behind: string, port: string) => Promise<void>;
  /** Presses a button, or ticks a box. */
  readonly press: (control: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
  readonly choose: (field: Locator, option: string) => Promise<void>;
}

/** With the mouse: the palette, or the "+" of an open output. */
export function mouse(designer: Page): Hands {
  return {
    add: async (kind, behind, port) => {
      const palette = designer.getByRole('region', { name: 'Steps', exact: true }).getByRole('button', { name: new RegExp(`^${kind} `) });
      const plus = designer.getByRole('button', { name: `Add a step after “${behind}: ${port}”` });
      const settings = designer.getByRole('complementary', { name: 'Settings' });
      // The palette adds behind the chosen step.
      if (await settings.getByRole('textbox', { name: 'Name', exact: true }).first().inputValue() === behind) return palette.click();
      await plus.click();
      await designer.getByRole('dialog', { name: 'Steps' }).getByRole('button', { name: new RegExp(`^${kind} `) }).click();
    },
    press: (control) => control.click(),
    write: (field, text) => field.fill(text),
    choose: async (field, option) => {
      await field.selectOption({ label: option });
    },
  };
}

/** With the keyboard alone, on the canvas: Tab to the cards, arrows among them, A for a step behind one. */
export function keyboard(designer: Page): Hands {
  return {
    ...fieldsByKeyboard(designer),
    add: async (kind, behind, port) => {
      await reach(designer, designer.locator('.react-flow__node[tabindex="0"]'));
      const card = designer.locator('.react-flow__node').and(designer.getByLabel(new RegExp(`^${behind}\\. `)));
      await walkTo(designer, card, ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']);
      await designer.keyboard.press('a');
      await addInMenu(designer, kind, port);
    },
  };
}

/** With the keyboard alone, by the outline: the row that leads nowhere yet takes the step. */
export function outline(designer: Page): Hands {
  return {
    ...fieldsByKeyboard(designer),
    add: async (kind, behind, port) => {
      const tree = designer.getByRole('tree').first();
      await reach(designer, tree.locator('[role="treeitem"][tabindex="0"]'));
      await designer.keyboard.press('Home');
      const rows = await tree.getByRole('treeitem').all();
      const names = await Promise.all(rows.map((row) => row.textContent()));
      const from = names.findIndex((name) => name?.includes(behind) === true && !name.includes('goes on at'));
      const row = rows.slice(from).find((_, index) => names[from + index]?.startsWith(port));
      if (row === undefined) throw new Error(`the outline has no row for “${behind}: ${port}”: ${names.join(' | ')}`);
      while (!(await hasFocus(row))) await designer.keyboard.press('ArrowDown');
      await designer.keyboard.press('Enter');
      await addInMenu(designer, kind, port);
    },
  };
}

function fieldsByKeyboard(designer: Page): Omit<Hands, 'add'> {
  return {
    press: async (control) => {
      // Of several tabs one is a stop of the Tab key; the arrows go to the others, and choose them.
      if ((await control.getAttribute('role')) === 'tab') {
        await reach(designer, control.locator('xpath=..').getByRole('tab', { selected: true }));
        return walkTo(designer, control, ['ArrowRight', 'ArrowLeft']);
      }
      await reach(designer, control);
      await designer.keyboard.press((await control.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
    },
    write: async (field, text) => {
      await reach(designer, field);
      await designer.keyboard.press('Control+a');
      await designer.keyboard.type(text);
    },
    choose: async (field, option) => {
      await reach(designer, field);
      // A list takes what is typed, as far as it is needed to tell the options apart.
      await designer.keyboard.type(option);
    },
  };
}

async function addInMenu(designer: Page, kind: string, port: string): Promise<void> {
  const menu = designer.getByRole('dialog', { name: 'Steps' });
  await menu.waitFor();
  const outputs = menu.getByRole('combobox');
  if ((await outputs.count()) > 0) await outputs.selectOption({ label: port });
  await menu.getByRole('searchbox').focus();
  await designer.keyboard.type(kind);
  await designer.keyboard.press('Enter');
  await menu.waitFor({ state: 'hidden' });
}

/** Tab, as often as it takes; round the page if need be. */
async function reach(designer: Page, control: Locator): Promise<void> {
  for (let tabs = 0; tabs < 300; tabs += 1) {
    if (await hasFocus(control)) return;
    await designer.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${control.toString()}`);
}

async function walkTo(designer: Page, card: Locator, arrows: readonly string[]): Promise<void> {
  for (const arrow of arrows) {
    for (let steps = 0; steps < 20; steps += 1) {
      if (await hasFocus(card)) return;
      await designer.keyboard.press(arrow);
    }
  }
  throw new Error(`the arrows never come to ${card.toString()}`);
}

async function hasFocus(control: Locator): Promise<boolean> {
  return (await control.count()) === 1 && (await control.and(control.page().locator(':focus')).count()) === 1;
}
