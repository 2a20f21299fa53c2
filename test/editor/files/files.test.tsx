import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { compileJourney } from '../../../core/compile/compile-journey';
import { isDirty } from '../../../core/edit/history';
import { journeyText } from '../../../editor/src/host/export-journey';
import { largestText } from '../../../editor/src/host/read-file';
import { winBack } from '../../core/edit/scene';
import { clipboardEvent, listenToCopies, useSavedFiles } from '../support/browser-files';
import { openDesigner } from '../support/open-designer';
import { said } from '../support/said';

const other = { ...winBack, id: 'other', name: 'Other' };
const otherText = journeyText(other);
const saved = useSavedFiles();

afterEach(cleanup);

describe('a paste onto the page', () => {
  test.each([
    ['a journey', otherText, 'Other'],
    ['a workflow of n8n', JSON.stringify(compileJourney(other)), 'Other'],
    ['nodes copied on the canvas of n8n', JSON.stringify({ ...compileJourney(other), name: undefined }), 'Workflow from n8n'],
  ])('of %s offers to open it', async (_, text, name) => {
    const { store, user } = openDesigner();
    paste(text);
    expect(store.getState().history.present).toBe(winBack);
    await user.click(within(screen.getByRole('dialog', { name: `Open “${name}”?` })).getByRole('button', { name: 'Open' }));
    expect(store.getState().history.present).toMatchObject({ id: 'other', name });
    expect(said()).toBe(`Opened ${name}, 30 steps`);
  });

  test('can add its steps to the open journey instead', async () => {
    const { store, user } = openDesigner();
    paste(otherText);
    await user.click(screen.getByRole('button', { name: 'Add its steps to this journey' }));
    expect(store.getState().history.present.id).toBe('win-back');
    expect(store.getState().history.present.steps).toHaveLength(winBack.steps.length * 2 - 1);
  });

  test('never loses changes without a word: they can be saved first, or the other journey let go', async () => {
    const { store, user } = openDesigner();
    act(() => { store.getState().perform({ type: 'set', pointer: '/name', value: 'Mine' }, { key: 'edit', params: { field: 'Name' } }); });
    paste(otherText);
    expect(screen.getByRole('dialog').textContent).toContain('“Mine” has changes that aren’t saved.');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(store.getState().history.present.name).toBe('Mine');
    paste(otherText);
    await user.click(screen.getByRole('button', { name: 'Save, then open' }));
    expect(saved.map(({ name }) => name)).toEqual(['win-back.journey.json']);
    expect(JSON.parse((await saved[0]?.text) ?? '')).toMatchObject({ name: 'Mine' });
    expect(store.getState().history.present.name).toBe('Other');
  });

  test('of any other text is none of the page’s business', () => {
    const { store } = openDesigner();
    paste('{"hello": "world"}');
    paste('Dear customer');
    expect(store.getState().dialog).toBeUndefined();
  });

  test('of a broken journey says where it is broken', () => {
    openDesigner();
    paste('{\n  "steps": [],\n}');
    expect(screen.getByRole('alert').textContent).toContain('Line 3, column 1');
  });
});

describe('a file', () => {
  test('dropped anywhere opens, and while it hangs over the page the page says so', async () => {
    const { store } = openDesigner();
    fireEvent.dragOver(screen.getByRole('toolbar'), { dataTransfer: { types: ['Files'] } });
    expect(screen.getByText(/^Drop a journey/)).toBeTruthy();
    fireEvent.drop(screen.getByRole('toolbar'), { dataTransfer: { types: ['Files'], files: [new File([otherText], 'other.json')] } });
    expect(screen.queryByText(/^Drop a journey/)).toBeNull();
    await waitFor(() => expect(store.getState().history.present.name).toBe('Other'));
  });

  test.each([
    ['that is too large', new File(['x'.repeat(largestText + 1)], 'big.json'), /“big.json” can’t be opened: one thing is wrong.*10 MB/],
    ['in another encoding', new File([new Uint8Array([0xff, 0xfe, 0x7b, 0])], 'utf16.json'), /UTF-8/],
    ['that is broken', new File(['{ "id": 1 }'], 'broken.json'), /“broken.json” can’t be opened.*Line 1, column 3/],
  ])('%s names what is wrong, and the open journey stays', async (_, file, says) => {
    const { store } = openDesigner();
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(says);
    expect(store.getState().history.present).toBe(winBack);
  });
});

describe('the import dialog', () => {
  test('opens a text that is pasted into it', async () => {
    const { store, user } = openDesigner();
    await user.click(screen.getByRole('button', { name: 'Import' }));
    fireEvent.change(screen.getByRole('textbox', { name: /JSON/ }), { target: { value: otherText } });
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(store.getState().history.present.name).toBe('Other');
  });

  test('names every mistake, leads to it in the text, and takes the mended text', async () => {
    const { store, user } = openDesigner();
    const broken = otherText.replace('"kind": "entry"', '"kind": "door"').replace('"name": "Other"', '"name": 7');
    await user.click(screen.getByRole('button', { name: 'Import' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /JSON/ });
    fireEvent.change(field, { target: { value: broken } });
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(within(screen.getByRole('alert')).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Line 5, column 3This must be text in quotes./name',
      expect.stringMatching(/^Line \d+, column \d+There is no kind of step called "door"\.\/steps\/0\/kind$/),
    ]);
    await user.click(screen.getByRole('button', { name: 'Line 5, column 3' }));
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionStart + 6)).toBe('"name"');
    fireEvent.change(field, { target: { value: otherText } });
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(store.getState().history.present.name).toBe('Other');
  });

  test('names them in Japanese too', async () => {
    const { user } = openDesigner();
    await user.click(screen.getByRole('button', { name: '日本語' }));
    await user.click(screen.getByRole('button', { name: '読み込み' }));
    fireEvent.change(screen.getByRole('textbox', { name: /JSON/ }), { target: { value: '{,}' } });
    await user.click(screen.getByRole('button', { name: '開く' }));
    expect(screen.getByRole('alert').textContent).toContain('1 行 2 列');
  });
});

describe('changes', () => {
  test('that no file has are marked, until they are saved or taken back; the browser asks before it leaves', () => {
    const { store } = openDesigner();
    const leaves = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const rename = (name: string): void => act(() => { store.getState().perform({ type: 'set', pointer: '/name', value: name }, { key: 'edit', params: { field: 'Name' } }); });
    expect([screen.queryByText('not saved'), leaves()]).toEqual([null, true]);
    rename('A');
    expect(screen.getByText('not saved')).toBeTruthy();
    expect(document.title).toMatch(/^● A/);
    expect(leaves()).toBe(false);
    act(() => store.getState().undo());
    expect([screen.queryByText('not saved'), leaves()]).toEqual([null, true]);
    rename('B');
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    expect(saved).toHaveLength(1);
    expect(isDirty(store.getState().history)).toBe(false);
    expect([screen.queryByText('not saved'), leaves()]).toEqual([null, true]);
  });

  test('are saved with the same keys while somebody types', () => {
    const { store } = openDesigner();
    act(() => store.getState().select(['cap']));
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Name' }), { key: 's', ctrlKey: true });
    expect(saved.map(({ name }) => name)).toEqual(['win-back.journey.json']);
  });
});

describe('into n8n', () => {
  test('goes the compiled workflow, to the clipboard and as a file', async () => {
    const { user } = openDesigner();
    const copied = listenToCopies();
    await user.click(screen.getByRole('button', { name: 'Use in n8n' }));
    await user.click(screen.getByRole('button', { name: 'Copy the workflow' }));
    expect(JSON.parse(copied() ?? '')).toEqual(JSON.parse(JSON.stringify(compileJourney(winBack))));
    expect(screen.getByText('Copied, 30 nodes.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Download the workflow' }));
    expect(saved[0]?.name).toBe('win-back.workflow.json');
    expect(JSON.parse((await saved[0]?.text) ?? '')).toMatchObject({ name: winBack.name });
  });

  test('goes nothing that has errors; each leads to its step, and the draft can still be saved', async () => {
    const { store, user } = openDesigner({ ...winBack, steps: winBack.steps.map((step) => (step.kind === 'tailor' ? { ...step, config: { ...step.config, message: 'gone' } } : step)) });
    await user.click(screen.getByRole('button', { name: 'Use in n8n' }));
    for (const name of ['Copy the workflow', 'Download the workflow']) expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Save the journey file' }));
    expect(saved.map(({ name }) => name)).toEqual(['win-back.journey.json']);
    const errors = within(screen.getByRole('region', { name: /errors? keep/ })).getAllByRole('button');
    await user.click(errors[0] as HTMLElement);
    expect(store.getState().dialog).toBeUndefined();
    expect(store.getState().selection).toHaveLength(1);
  });

  test('what is wrong with no step leads to the settings of the journey, and what is wrong with a text to the text', async () => {
    const { store, user } = openDesigner(journeyOfNoStep);
    await user.click(screen.getByRole('button', { name: 'Use in n8n' }));
    await user.click(blockingRow('The whole journey'));
    expect(store.getState().dialog).toBeUndefined();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Time zone' })));
    await user.click(screen.getByRole('button', { name: 'Use in n8n' }));
    await user.click(blockingRow(winBack.steps.find((step) => step.kind === 'tailor')?.name ?? ''));
    expect(store.getState().dialog).toBe('messages');
    expect(store.getState().problem?.code).toBe('template-unknown-variable');
  });

  test('warnings do not stand in the way', async () => {
    const { user } = openDesigner({ ...winBack, edges: winBack.edges.filter((edge) => edge.to !== 'not-lapsed') });
    await user.click(screen.getByRole('button', { name: 'Use in n8n' }));
    expect(screen.getByRole('dialog').textContent).toContain('don’t stop you');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Copy the workflow' }).disabled).toBe(false);
  });
});

/** Its mistakes are of no step: the time zone is the journey's, the variable a text's. */
const [first] = Object.entries(winBack.messages);
if (first?.[1] === undefined) throw new Error('the example has a message');
const journeyOfNoStep = {
  ...winBack,
  settings: { ...winBack.settings, timeZone: 'Mars/Olympus' },
  messages: { ...winBack.messages, [first[0]]: { ...first[1], variants: { ...first[1].variants, email: { en: { subject: 'Hello', preheader: '', text: '{{contact.shoeSize}}', html: '' } } } } },
};

function blockingRow(name: string): HTMLElement {
  return within(screen.getByRole('region', { name: /errors? keep/ })).getByRole('button', { name });
}

function paste(text: string): void {
  act(() => { document.body.dispatchEvent(clipboardEvent('paste', text)); });
}
