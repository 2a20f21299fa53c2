import { withInherited } from '../../../core/consent/inherit';
import type { ConsentState } from '../../../core/store-port';

const state = (rest: Partial<ConsentState>): ConsentState => ({ channel: '*', topic: '*', action: 'grant', at: 200, expiresAt: null, source: '', wording: '', ...rest });
const said = state({ channel: 'email', action: 'revoke', at: 100, source: 'address' });

test.each([
  ['nothing of their own', [], true],
  ['a newer yes to everything', [state({})], false],
  ['a newer yes on that channel', [state({ channel: 'email' })], false],
  ['a newer yes on another channel', [state({ channel: 'sms' })], true],
  ['a newer yes to one topic', [state({ topic: 'news' })], true],
  ['an older yes', [state({ at: 50 })], true],
  ['a newer import', [state({ action: 'import' })], true],
  ['a no of their own that is as new', [state({ action: 'revoke', at: 100 })], false],
] as const)('what was said at an address under another id beside %s: holds %s', (_, own, holds) => {
  expect(withInherited(own, [said])).toEqual(holds ? [...own, said] : [...own]);
});
