import { renameFact } from '../../../core/edit/rename-fact';
import { winBack } from './scene';

const { offer } = winBack.messages;
if (offer === undefined) throw new Error('the example has an offer');

test('a fact keeps its place and every text follows', () => {
  const renamed = renameFact(offer, 'offerCode', 'code');
  expect(Object.keys(renamed.facts)).toEqual(Object.keys(offer.facts).map((name) => (name === 'offerCode' ? 'code' : name)));
  expect(JSON.stringify(renamed.variants)).toBe(JSON.stringify(offer.variants).replaceAll('facts.offerCode', 'facts.code'));
  expect(renameFact(renamed, 'code', 'offerCode')).toEqual(offer);
});

test.each([['offerCode', 'offerCode'], ['offerCode', 'shop'], ['gone', 'code'], ['toString', 'code']])('from %s to %s nothing changes', (from, to) => {
  expect(renameFact(offer, from, to)).toBe(offer);
});
