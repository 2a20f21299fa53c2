import { matches } from '../../../editor/src/ui/matches';

describe('what is searched for', () => {
  it.each([
    ['Wait for reply', 'reply wait'], ['Wait for reply', '  REPLY '], ['メール', 'ﾒｰﾙ'], ['Send', 'Ｓｅｎｄ'], ['Send', ''],
  ])('%s is found by "%s"', (text, wanted) => expect(matches(text, wanted)).toBe(true));

  it('is not found where one of its words is missing', () => expect(matches('Wait for reply', 'wait long')).toBe(false));
});
