import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { schemaFiles, schemaOf, type SchemaPlace } from '../../../core/journey/schemas';
import { isList, isObject, type Json } from '../../../core/json';
import { fieldKinds } from '../../../editor/src/inspector/field-kind';
import { fields } from '../../../editor/src/inspector/field-registry';
import { propertiesOf } from '../../../editor/src/inspector/schema-field';
import { SchemaFields, SchemaFormContext } from '../../../editor/src/inspector/schema-fields';
import { SchemaForm } from '../../../editor/src/inspector/schema-form';
import { createEditorStore } from '../../../editor/src/state/editor-store';
import { EditorContext } from '../../../editor/src/state/use-editor';
import { winBack } from '../../core/edit/scene';
import { openSettings } from '../support/open-settings';
import { said } from '../support/said';

afterEach(cleanup);

type Designer = ReturnType<typeof openSettings>;

/** The settings of a step. */
function settingsOf({ store }: Designer, id: string): HTMLElement {
  act(() => store.getState().select([id]));
  return screen.getByRole('complementary', { name: 'Settings' });
}

function at(designer: Designer, pointer: string): Json | undefined {
  return designer.at(pointer);
}

const pointerTo = (id: string): string => `/steps/${String(winBack.steps.findIndex((step) => step.id === id))}`;

describe('every kind of field', () => {
  test('has a component, and every hint of the schemas is a kind', () => {
    expect(Object.keys(fields).sort()).toEqual([...fieldKinds].sort());
    const hints = new Set(schemaFiles.flatMap((file) => hintsIn(schemaOf(file).schema)));
    expect([...hints].filter((hint) => hint !== 'hidden' && !fieldKinds.some((kind) => kind === hint))).toEqual([]);
    expect(hints.size).toBeGreaterThan(10);
  });

  test('is chosen by the schema: a property that nobody has seen before is there', async () => {
    const place: SchemaPlace = {
      file: 'journey.schema.json',
      schema: {
        type: 'object', required: ['mood', 'often'],
        properties: {
          mood: { type: 'string', title: 'Mood', description: 'How they feel.', enum: ['gay', 'sad'] },
          often: { type: 'integer', title: 'Often', description: 'How often.', minimum: 1, maximum: 9 },
          wishes: { type: 'array', title: 'Wishes', description: 'What they want.', items: { type: 'object', title: 'Wish', properties: { text: { type: 'string', title: 'Wish text' } } } },
          night: { $ref: 'common.schema.json#/$defs/localTime', title: 'Bedtime', 'x-absent': 'they never sleep' },
          secret: { type: 'string', title: 'Secret', description: 'For few.', 'x-advanced': true },
          fixed: { const: 1 },
        },
      },
    };
    const store = createEditorStore(winBack);
    render(
      <EditorContext value={store}>
        <SchemaFormContext value={SchemaForm}><SchemaFields pointer="/n8n" properties={propertiesOf(place)} value={{ mood: 'gay', often: 3, wishes: [{ text: 'rest' }] }} /></SchemaFormContext>
      </EditorContext>,
    );
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Mood' }).value).toBe('gay');
    expect(screen.getByRole('spinbutton', { name: 'Often' }).getAttribute('max')).toBe('9');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Wish text' }).value).toBe('rest');
    expect(screen.getByText('Not set: they never sleep')).toBeTruthy();
    await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Mood' }), 'sad');
    expect(store.getState().history.present.n8n).toMatchObject({ mood: 'sad' });
    expect(screen.getByText('More').closest('details')?.open).toBe(false);
  });
});

describe('what is half typed', () => {
  test('stays, says what is wrong, and the last number counts', async () => {
    const designer = openSettings();
    const settings = settingsOf(designer, 'cap');
    await designer.user.click(within(settings).getByText('Messages at most 2 · Within 7 days'));
    const limit = within(settings).getAllByRole('spinbutton', { name: 'Messages at most' })[0] as HTMLInputElement;
    await designer.user.clear(limit);
    expect(within(settings).getByText('This is no number yet; 2 counts.')).toBeTruthy();
    expect(limit.getAttribute('aria-invalid')).toBe('true');
    await designer.user.tab();
    expect(limit.value).toBe('');
    await designer.user.type(limit, '7');
    expect(at(designer, `${pointerTo('cap')}/config/caps/0/limit`)).toBe(7);
  });

  test('beyond the limits is kept and told, with what would help', async () => {
    const designer = openSettings();
    const settings = settingsOf(designer, 'cap');
    await designer.user.click(within(settings).getByText('Messages at most 2 · Within 7 days'));
    const limit = within(settings).getAllByRole<HTMLInputElement>('spinbutton', { name: 'Messages at most' })[0];
    fireEvent.change(limit ?? document.body, { target: { value: '5000' } });
    expect(within(settings).getByText('This must be at most 1000.')).toBeTruthy();
    await designer.user.click(within(settings).getByRole('button', { name: 'Use 1000' }));
    expect(at(designer, `${pointerTo('cap')}/config/caps/0/limit`)).toBe(1000);
  });
});

describe('what n8n works out', () => {
  test('is shown as it is, and replaced by a value only on purpose', async () => {
    const designer = openSettings();
    act(() => void designer.store.getState().perform({ type: 'set', pointer: `${pointerTo('cap')}/config/whenCapped`, value: { $expr: '$json.mode' } }, { key: 'edit', params: {} }));
    const settings = settingsOf(designer, 'cap');
    expect(within(settings).getByDisplayValue('$json.mode').hasAttribute('readonly')).toBe(true);
    await designer.user.click(within(settings).getByRole('button', { name: 'Replace by a value' }));
    expect(at(designer, `${pointerTo('cap')}/config/whenCapped`)).toBe('leave');
  });
});

describe('journey settings', () => {
  test('are there when no step is chosen, and by the title', async () => {
    const designer = openSettings();
    settingsOf(designer, 'cap');
    await designer.user.click(screen.getByRole('button', { name: 'Win back lapsed customers' }));
    const [name] = screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Name' });
    if (name === undefined) throw new Error('the journey has no name');
    expect(document.activeElement).toBe(name);
    await designer.user.type(name, '!');
    expect(at(designer, '/name')).toBe('Win back lapsed customers!');
    expect(screen.getByRole('heading', { name: 'Win back lapsed customers!' })).toBeTruthy();
  });

  test('an optional one is taken away and set again', async () => {
    const designer = openSettings();
    expect(screen.getByText('Silent from 21:00 to 08:00 the next day.')).toBeTruthy();
    await designer.user.click(screen.getByRole('button', { name: 'Take Quiet hours away' }));
    expect(at(designer, '/settings/quietHours')).toBeUndefined();
    expect(screen.getByText('Not set: messages go out at any hour')).toBeTruthy();
    await designer.user.click(screen.getByRole('button', { name: 'Set Quiet hours' }));
    expect(at(designer, '/settings/quietHours')).toEqual({ from: '21:00', to: '08:00' });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '21:00' } });
    await designer.user.click(screen.getByRole('button', { name: 'Take the quiet hours away' }));
    expect(at(designer, '/settings/quietHours')).toBeUndefined();
  });

  test('a time zone says what time it is there', async () => {
    const designer = openSettings();
    expect(screen.getByText(/^UTC\+09:00, it is \d\d:\d\d there now$/)).toBeTruthy();
    const zone = screen.getByRole('combobox', { name: 'Time zone' });
    await designer.user.clear(zone);
    await designer.user.type(zone, 'Mars/Olympus');
    expect(screen.getByText('There is no time zone "Mars/Olympus"; use a name such as Asia/Tokyo.')).toBeTruthy();
    expect(at(designer, '/settings/timeZone')).toBe('Mars/Olympus');
  });

  test('what means nothing with the other settings is not asked', async () => {
    const { user } = openSettings();
    expect(screen.getByRole('spinbutton', { name: 'Days' })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Mode' }), 'never');
    expect(screen.queryByRole('spinbutton', { name: 'Days' })).toBeNull();
  });
});

describe('lists', () => {
  test('are sorted with the keyboard, which is told, and the focus goes along', async () => {
    const designer = openSettings();
    const settings = settingsOf(designer, 'cap');
    const handle = within(settings).getByRole('button', { name: 'Move “Messages at most 2 · Within 7 days”' });
    act(() => handle.focus());
    await designer.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(at(designer, `${pointerTo('cap')}/config/caps/1/limit`)).toBe(2);
    expect(said()).toBe('move Messages at most 2 · Within 7 days to 2 of 2');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Move “Messages at most 2 · Within 7 days”'));
    await designer.user.click(within(settings).getByRole('button', { name: 'Remove “Messages at most 1 · Within 1 day”' }));
    expect(at(designer, `${pointerTo('cap')}/config/caps`)).toHaveLength(1);
  });

  test('an id is made of the first name, and one step back takes both', async () => {
    const designer = openSettings();
    const settings = settingsOf(designer, 'lapsed');
    await designer.user.click(within(settings).getByRole('button', { name: 'Add to Segments' }));
    const list = `${pointerTo('lapsed')}/config/segments`;
    const name = within(settings).getAllByRole('textbox', { name: 'Name' })[2];
    await designer.user.type(name ?? document.body, 'Café regulars');
    await designer.user.tab();
    expect(at(designer, `${list}/1/id`)).toBe('cafe-regulars');
    await designer.user.click(screen.getByRole('button', { name: 'Undo: change Name' }));
    expect(at(designer, `${list}/1`)).toMatchObject({ id: 'new', name: '' });
  });

  test('the field behind the name keeps the focus when the id is made, and takes what is typed', async () => {
    const designer = openSettings();
    const settings = settingsOf(designer, 'lapsed');
    await designer.user.click(within(settings).getByRole('button', { name: 'Add to Segments' }));
    await designer.user.type(within(settings).getAllByRole('textbox', { name: 'Name' })[2] ?? document.body, 'Regulars');
    await designer.user.click(within(settings).getAllByRole('combobox', { name: 'Field' }).at(-1) ?? document.body);
    await designer.user.keyboard('country');
    expect(at(designer, `${pointerTo('lapsed')}/config/segments/1`)).toMatchObject({ id: 'regulars', rule: { field: 'country' } });
  });

  test('weights show their share and are made equal', async () => {
    const split = { ...winBack, steps: [...winBack.steps, { id: 'split', kind: 'split' as const, name: 'Test', config: { variants: [{ id: 'a', name: 'A', weight: 1 }, { id: 'b', name: 'B', weight: 3 }], holdout: 0, salt: '' } }] };
    const designer = openSettings(split);
    const settings = settingsOf(designer, 'split');
    expect(within(settings).getByText('75 %')).toBeTruthy();
    await designer.user.click(within(settings).getByRole('button', { name: 'Make equal' }));
    expect(within(settings).getAllByText('50 %')).toHaveLength(2);
    await designer.user.click(within(settings).getByRole('button', { name: 'Add to Variants' }));
    expect(at(designer, `/steps/${String(winBack.steps.length)}/config/variants/2`)).toEqual({ id: 'c', name: 'C', weight: 1 });
  });
});

test('a new topic is named where it is needed, and is one change with its use', async () => {
  const designer = openSettings();
  const settings = settingsOf(designer, 'consent');
  await designer.user.selectOptions(within(settings).getByRole('combobox', { name: 'Topic' }), 'New topic…');
  await designer.user.keyboard('Concert tips{Enter}');
  expect(at(designer, '/topics/2')).toEqual({ id: 'concert-tips', name: 'Concert tips', basis: 'consent' });
  expect(at(designer, `${pointerTo('consent')}/config/topic`)).toBe('concert-tips');
  act(() => designer.store.getState().undo());
  expect(designer.store.getState().history.present).toBe(winBack);
});

function hintsIn(schema: Json): readonly string[] {
  if (isList(schema)) return schema.flatMap(hintsIn);
  if (!isObject(schema)) return [];
  const own = schema['x-ui'];
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(schema).flatMap(hintsIn)];
}
