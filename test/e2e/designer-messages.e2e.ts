import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import type { Journey } from '../../core/journey/journey';
import { validateJourney } from '../../core/validate/validate-journey';
import { designerFile as file, useDesigner, type DesignerOptions } from '../support/e2e/designer-page';
import { exported } from '../support/e2e/downloaded';

jest.setTimeout(30_000);
const open = useDesigner();

interface Desk {
  readonly page: Page;
  readonly dialog: Locator;
}

/** The messages of the win-back example, the first one open. */
async function openMessages(options: DesignerOptions = {}): Promise<Desk> {
  const page = await open({ start: 'winBack', ...options });
  await page.getByRole('button', { name: 'Messages', exact: true }).click();
  return { page, dialog: page.getByRole('dialog') };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 250 && !isSo(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
}

const write = async (dialog: Locator, name: string, text: string): Promise<void> => dialog.getByRole('textbox', { name, exact: true }).fill(text);
const mailText = (dialog: Locator): Promise<string | null> => dialog.frameLocator('iframe').locator('body').textContent();

test('the page is small enough to be sent as one file', () => {
  expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThan(400_000);
  expect(readFileSync(join(file, '../THIRD_PARTY_LICENSES.txt'), 'utf8')).toMatch(/handlebars [\d.]+: MIT[^]*react [\d.]+: MIT/);
});

test('a message is written in English and Japanese, with the keyboard and a composer', async () => {
  const { page, dialog } = await openMessages();
  await dialog.getByRole('button', { name: 'New message' }).click();
  await write(dialog, 'Name of the message', 'Spring');
  await dialog.getByRole('textbox', { name: 'Subject' }).focus();
  await page.keyboard.type('Hi {{fir');
  await page.keyboard.press('Enter');
  await page.keyboard.type(', {{da');
  await page.keyboard.press('Enter');
  await page.keyboard.type('"2027-03-14" "me');
  await page.keyboard.type('dium"}}');
  await write(dialog, 'Text', 'Dear {{contact.firstName}}');
  await dialog.getByRole('button', { name: 'Add language' }).click();
  await dialog.getByRole('combobox', { name: 'Add language' }).selectOption('ja');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Subject' }).focus();
  await page.keyboard.insertText('春のお知らせ');
  await dialog.getByRole('textbox', { name: 'Text', exact: true }).focus();
  await page.keyboard.insertText('こんにちは、');
  await page.keyboard.type('{{fir');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('様');
  await expect(mailText(dialog)).resolves.toContain('こんにちは、花子様');
  await page.keyboard.press('Escape');
  const journey = JSON.parse(await exported(page)) as Journey;
  expect(validateJourney(journey).problems).toEqual([]);
  expect(journey.messages['message']).toMatchObject({
    name: 'Spring',
    variants: { email: { en: { subject: 'Hi {{contact.firstName}}, {{date "2027-03-14" "medium"}}', text: 'Dear {{contact.firstName}}' }, ja: { subject: '春のお知らせ', text: 'こんにちは、{{contact.firstName}}様' } } },
  });
});

test('Tab leaves a text, and what is typed is taken back in the field', async () => {
  const { page, dialog } = await openMessages();
  const subject = dialog.getByRole('textbox', { name: 'Subject' });
  await subject.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' {{off');
  await page.keyboard.press('Enter');
  expect(await subject.inputValue()).toMatch(/\? \{\{facts\.offerCode\}\}$/);
  for (let key = 0; key < 3; key++) await page.keyboard.press('Control+z');
  expect(await subject.inputValue()).not.toContain('facts.offerCode');
  await page.keyboard.press('Tab');
  expect(await page.evaluate("document.activeElement?.textContent?.trim()")).toBe('Insert a value');
});

test('the marks lie under the words that they mark', async () => {
  const { dialog } = await openMessages();
  const text = dialog.getByRole('textbox', { name: 'Text', exact: true });
  // A copy that breaks its lines elsewhere would be of another height.
  const heights = await text.evaluate((field: { readonly scrollHeight: number; readonly clientHeight: number; readonly previousElementSibling: { readonly scrollHeight: number } | null }) => [field.scrollHeight, field.clientHeight, field.previousElementSibling?.scrollHeight]);
  expect(new Set(heights).size).toBe(1);
});

describe('hostile texts and hostile people', () => {
  /** How the browser says that it has kept something back. */
  const blocked = /^Blocked |^Refused |^Unsafe attempt |Content Security Policy/;
  let evil: Server;
  /** What was fetched from there. */
  const fetched: string[] = [];
  beforeAll(async () => {
    evil = createServer((request, response) => {
      fetched.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => evil.close());

  test('stay text: nothing runs, nothing is fetched but pictures that somebody wants, nothing leads away', async () => {
    const at = `http://127.0.0.1:${String((evil.address() as AddressInfo).port)}`;
    const { page, dialog } = await openMessages({ mayComplain: blocked });
    await write(dialog, 'HTML', [
      '<script>parent.pwned=1;top.pwned=1</script>', `<img src="${at}/a.png" onerror="parent.pwned=1">`, `<link rel="stylesheet" href="${at}/a.css">`, `<style>@import "${at}/b.css";</style>`,
      `<meta http-equiv="refresh" content="0;url=${at}/refresh">`, `<iframe src="${at}/frame"></iframe>`, `<form action="${at}/form"><button>send</button></form>`,
      `<p><a id="away" target="_self" href="${at}/away">away</a></p>`, '<p>Hi {{contact.firstName}}</p>',
    ].join(''));
    await dialog.getByRole('combobox', { name: 'For' }).selectOption('own');
    await write(dialog, 'Contact', JSON.stringify({ id: 'x', firstName: `<img src=${at}/c.png onerror=parent.pwned=1>{{contact.id}}` }));
    const frame = dialog.frameLocator('iframe');
    await expect(frame.locator('p').last().textContent()).resolves.toBe(`Hi <img src=${at}/c.png onerror=parent.pwned=1>{{contact.id}}`);
    await frame.locator('button').dispatchEvent('click');
    await frame.locator('#away').dispatchEvent('click');
    // The picture comes last: whatever else would have been fetched would have been before.
    await dialog.getByRole('checkbox', { name: 'Load pictures' }).check();
    await until(() => fetched.length > 0);
    expect(new Set(fetched)).toEqual(new Set(['/a.png']));
    expect(await page.evaluate("'pwned' in window")).toBe(false);
    expect(page.url()).toBe(pathToFileURL(file).href);
    });
});

test('a mail is shown dark, as text, and as wide as a telephone', async () => {
  const { dialog } = await openMessages();
  await dialog.getByRole('button', { name: 'Dark' }).click();
  expect(await dialog.locator('iframe').getAttribute('srcdoc')).toContain('invert(1)');
  await dialog.getByRole('button', { name: 'Telephone' }).click();
  expect((await dialog.locator('iframe').boundingBox())?.width).toBeLessThanOrEqual(375);
  await dialog.getByRole('button', { name: 'As text' }).click();
  await expect(dialog.locator('pre').textContent()).resolves.toContain('Hi Hannah,');
});
