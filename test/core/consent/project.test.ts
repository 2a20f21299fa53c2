import fc from 'fast-check';
import type { ConsentAction } from '../../../core/consent/consent';
import { projectConsent } from '../../../core/consent/project';
import type { ConsentEventInput } from '../../../core/journey/inputs';

let made = 0;
const event = (action: ConsentAction, at: number): ConsentEventInput => ({
  id: `e${made++}`, contact: 'a', channel: 'email', topic: 'news', action, at, expiresAt: null, source: '', wording: '', actor: '', proof: {},
});
const result = (...events: readonly ConsentEventInput[]): string | undefined => projectConsent(events)?.action;

describe('projectConsent', () => {
  test.each<[string, readonly (readonly [ConsentAction, number])[], ConsentAction]>([
    ['the newest of grant and revoke wins', [['revoke', 1], ['grant', 2]], 'grant'],
    ['a late-arriving older grant does not beat a newer revoke', [['revoke', 2], ['grant', 1]], 'revoke'],
    ['a tie is a refusal', [['revoke', 1], ['grant', 1]], 'revoke'],
    ['a tie is a refusal, whatever came first', [['grant', 1], ['deny', 1]], 'deny'],
    ['an import never undoes a refusal', [['revoke', 1], ['import', 5]], 'revoke'],
    ['nor does an expiry and then an import', [['revoke', 1], ['expire', 2], ['import', 5]], 'revoke'],
    ['a late-arriving older refusal beats an import', [['import', 5], ['revoke', 1]], 'revoke'],
    ['a person’s own later yes undoes a refusal', [['revoke', 1], ['import', 2], ['grant', 3]], 'grant'],
    ['an import does not take the place of a yes given before', [['grant', 1], ['import', 2]], 'grant'],
    ['an import counts where nothing is known', [['import', 1]], 'import'],
    ['a request does not cancel a yes', [['grant', 1], ['request', 2]], 'grant'],
    ['a request does not hide a refusal', [['revoke', 1], ['request', 2]], 'revoke'],
    ['a confirmation after a refusal is a yes', [['revoke', 1], ['request', 2], ['confirm', 3]], 'confirm'],
    ['an expiry ends a yes', [['grant', 1], ['expire', 2]], 'expire'],
    ['a restore undoes a refusal', [['revoke', 1], ['restore', 2]], 'restore'],
  ])('%s', (_, events, expected) => {
    expect(result(...events.map(([action, at]) => event(action, at)))).toBe(expected);
  });

  test('without events there is no state', () => {
    expect(projectConsent([])).toBeUndefined();
  });

  test('the order of arrival never matters', () => {
    const actions = fc.constantFrom<ConsentAction>('request', 'grant', 'confirm', 'deny', 'revoke', 'expire', 'import', 'restore');
    fc.assert(
      fc.property(fc.array(fc.record({ action: actions, at: fc.integer({ min: 0, max: 5 }) }), { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (given, random) => {
        const events = given.map(({ action, at }) => event(action, at));
        const shuffled = [...events].map((one) => ({ one, key: random.next().value as number })).sort((a, b) => a.key - b.key).map(({ one }) => one);
        expect(projectConsent(shuffled)).toEqual(projectConsent(events));
      }),
    );
  });

  test('after a refusal only a grant, a confirmation or a restore is a yes again', () => {
    const others = fc.constantFrom<ConsentAction>('request', 'deny', 'revoke', 'expire', 'import');
    fc.assert(
      fc.property(fc.array(others, { maxLength: 6 }), (later) => {
        const final = result(event('revoke', 0), ...later.map((action, index) => event(action, index + 1)));
        expect(['revoke', 'deny']).toContain(final);
      }),
    );
  });
});
