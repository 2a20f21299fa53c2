import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { applyCommands } from '../../../core/edit/apply-command';
import type { Command } from '../../../core/edit/command';
import type { Journey } from '../../../core/journey/journey';
import { problemIndex } from '../../../editor/src/problems/problem-index';
import { problemGroupsOf } from '../../../editor/src/problems/problem-groups';
import { settle } from '../../../editor/src/state/settle';
import { winBack } from '../../core/edit/scene';
import { openSettings } from '../support/open-settings';
import { said } from '../support/said';

afterEach(cleanup);

const pointerTo = (id: string): string => `/steps/${String(winBack.steps.findIndex((step) => step.id === id))}`;

function spoilt(...commands: readonly Command[]): Journey {
  const done = applyCommands(winBack, commands);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

const set = (pointer: string, value: string | number): Command => ({ type: 'set', pointer, value });
const broken = (): Journey => spoilt(set('/settings/timeZone', 'Mars/Olympus'), set(`${pointerTo('cap')}/config/caps/1/limit`, -1), set(`${pointerTo('send-offer')}/config/giveUpAfter/amount`, 0));

function edgeOf(from: string, port: string): Journey['edges'][number] {
  const edge = winBack.edges.find((one) => one.from === from && one.port === port);
  if (edge === undefined) throw new Error(`no way ${from}.${port}`);
  return edge;
}

const summary = (): HTMLElement => document.querySelector<HTMLElement>('details > summary[data-look]') ?? document.body;

test('are walked with F8, also out of a field: folded parts open, the field has the focus, the problem is told', async () => {
  const { user } = openSettings(broken());
  await user.keyboard('{F8}');
  expect(document.activeElement?.closest('[data-pointer]')?.getAttribute('data-pointer')).toBe('/settings/timeZone');
  expect(said()).toMatch(/^Problem 1 of 3: There is no time zone/);
  await user.keyboard('{F8}');
  const limit = document.activeElement?.closest('[data-pointer]');
  expect(limit?.getAttribute('data-pointer')).toBe(`${pointerTo('cap')}/config/caps/1/limit`);
  expect(limit?.closest('details')?.open).toBe(true);
  await user.keyboard('{F8}');
  expect(document.activeElement?.closest('details')?.open).toBe(true);
  expect(document.activeElement?.closest('[data-kind="duration"]')?.getAttribute('data-pointer')).toBe(`${pointerTo('send-offer')}/config/giveUpAfter`);
  await user.keyboard('{Shift>}{F8}{/Shift}');
  expect(document.activeElement?.closest('[data-pointer]')?.getAttribute('data-pointer')).toBe(`${pointerTo('cap')}/config/caps/1/limit`);
});

test('of one step that differ in nothing but the output are walked one by one', async () => {
  const { user } = openSettings(spoilt({ type: 'disconnect', edge: edgeOf('tailor-reminder', 'unreachable') }, { type: 'disconnect', edge: edgeOf('tailor-reminder', 'invalid') }));
  const told = new Set<string>();
  for (let times = 0; times < 6; times++) {
    await user.keyboard('{F8}');
    told.add(said());
  }
  expect([...told].filter((text) => text.includes('Nothing follows the output'))).toHaveLength(2);
});

test('are listed by step, and each leads to its field', async () => {
  const { user } = openSettings(broken());
  expect(summary().textContent).toContain('3 to mend, 0 to look at');
  await user.click(summary());
  expect(within(screen.getByRole('region', { name: 'Not too often' })).getByRole('button', { name: /^Not too often: This must be at least 0/ })).toBeTruthy();
  screen.getByRole('button', { name: /^The whole journey: There is no time zone/ }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Time zone' }));
});

test('are mended by a button: one change, told, and taken back in one step', async () => {
  const designer = openSettings(spoilt({ type: 'remove-steps', ids: ['cap'], keep: { cap: 'clear' } }));
  const before = designer.store.getState().history.present;
  await designer.user.click(summary());
  await designer.user.click(screen.getAllByRole('button', { name: 'Insert a frequency cap before it' })[0] ?? document.body);
  expect(said()).toBe('Insert a frequency cap before it');
  expect(problemGroupsOf(designer.store.getState())).toEqual([]);
  act(() => designer.store.getState().undo());
  expect(designer.store.getState().history.present).toBe(before);
});

test('of a step just added are no mistakes yet: it is to be set up, until a field of it was left or the journey is wanted', async () => {
  const designer = openSettings();
  const add = (id: string): void => void designer.store.getState().perform({ type: 'insert-step', kind: 'tailor', id, name: 'New', place: { loose: true } }, { key: 'add', params: {} });
  act(() => add('new'));
  expect(summary().dataset['look']).toBe('setup');
  expect(summary().textContent).toContain('0 to mend, 0 to look at, 1 to be set up');
  act(() => designer.store.getState().select(['new']));
  expect(document.querySelector('li[data-severity="setup"]')).toBeTruthy();
  await designer.user.click(screen.getByRole('textbox', { name: 'Name' }));
  await designer.user.tab();
  expect(summary().dataset['look']).toBe('error');
  act(() => add('newer'));
  act(() => settle(designer.store));
  expect(document.querySelector('li[data-severity="setup"]')).toBeNull();
});

test('of a message lead to the step that sends it', async () => {
  const designer = openSettings(spoilt(set('/messages/reminder/variants/email/en/subject', 'Hello {{contact.shoeSize}}')));
  await designer.user.keyboard('{F8}');
  expect(designer.store.getState().selection).toEqual(['tailor-reminder']);
  expect(designer.store.getState()).toMatchObject({ dialog: 'messages', message: { id: 'reminder', pointer: '/messages/reminder/variants/email/en/subject' } });
  act(() => void designer.store.getState().perform(set(`${pointerTo('tailor-reminder')}/config/message`, 'offer'), { key: 'edit', params: {} }));
  await designer.user.keyboard('{F8}');
  expect(designer.store.getState()).toMatchObject({ dialog: 'messages', message: { id: 'reminder' } });
});

test('are looked up by place, made ready once for a list', () => {
  const at = (pointer: string) => ({ code: 'x', severity: 'error' as const, pointer, params: {} });
  const problems = [at('/a/b/0'), at('/a'), at('/a~1b/c'), at('')];
  const index = problemIndex(problems);
  expect(problemIndex(problems)).toBe(index);
  expect(index.at('/a').map(({ pointer }) => pointer)).toEqual(['/a']);
  expect(index.within('/a').map(({ pointer }) => pointer)).toEqual(['/a/b/0', '/a']);
  expect(index.within('/a~1b').map(({ pointer }) => pointer)).toEqual(['/a~1b/c']);
  expect(index.within('')).toHaveLength(4);
  expect(index.at('/nowhere')).toBe(index.within('/nowhere'));
});

test('a fix takes its button away, and the focus stays with the list', async () => {
  const { user } = openSettings(spoilt({ type: 'remove-steps', ids: ['capped'] }));
  await user.click(summary());
  const fix = within(document.querySelector<HTMLElement>('details:has(> summary[data-look])') ?? document.body).getByRole('button', { name: 'End it with an exit' });
  act(() => fix.focus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(summary()));
});
