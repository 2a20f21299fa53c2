import { readSettings } from '../../../core/validate/read-settings';

const day = { amount: 1, unit: 'days' };
const cap = (limit: unknown) => ({ caps: [{ limit, window: day, channel: '', topic: '' }], whenCapped: 'leave', giveUpAfter: day });

describe('settings of a step at run time', () => {
  test('come back with what was left out', () => {
    expect(readSettings('delay', {})).toEqual({ ok: true, value: { duration: { amount: expect.any(Number), unit: expect.any(String) } } });
  });

  test.each([
    ['a length of no number', 'delay', { duration: { amount: 'soon', unit: 'days' } }, '/duration/amount'],
    ['a length of nothing', 'delay', { duration: { amount: null, unit: 'days' } }, '/duration/amount'],
    ['a unit that is none', 'delay', { duration: { amount: 2, unit: 'moons' } }, '/duration/unit'],
    ['a class that is none, which no cap would hold', 'send', { class: 'Marketing' }, '/class'],
    ['a limit that nobody can count to', 'fatigue-cap', cap('none'), '/caps/0/limit'],
    ['a date that nobody can read', 'segment', { segments: [{ id: 'a', name: 'A', rule: { type: 'attribute', field: 'country', op: 'eq', value: 'JP' } }], asOf: 'last Tuesday' }, '/asOf'],
    ['a list that is none', 'fatigue-cap', { ...cap(1), caps: 'two a week' }, '/caps'],
  ] as const)('are refused with their place: %s', (_, kind, settings, pointer) => {
    const read = readSettings(kind, settings as never);
    expect(read.ok ? [] : read.error.map((finding) => finding.pointer)).toEqual([pointer]);
  });

  test('take nothing as empty text, where text may be empty', () => {
    expect(readSettings('send', { from: null })).toMatchObject({ ok: true, value: { from: '' } });
    expect(readSettings('send', { class: null })).toMatchObject({ ok: false, error: [{ code: 'not-one-of', pointer: '/class' }] });
  });

  test('take a number that came as text as the number', () => {
    expect(readSettings('fatigue-cap', cap('3') as never)).toMatchObject({ ok: true, value: cap(3) });
    expect(readSettings('exit', { reason: 'done', goal: 'true' })).toMatchObject({ ok: true, value: { goal: true } });
    expect(readSettings('exit', { reason: 'done', goal: 'perhaps' })).toMatchObject({ ok: false, error: [{ code: 'wrong-type', pointer: '/goal' }] });
  });
});
