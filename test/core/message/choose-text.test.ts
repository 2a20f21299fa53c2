import { chooseText } from '../../../core/message/choose-text';
import type { Message } from '../../../core/journey/journey';

const message: Message = {
  name: 'm',
  defaultLocale: 'en',
  facts: {},
  variants: { sms: { en: { text: 'en' }, 'pt-PT': { text: 'pt-PT' }, 'pt-BR': { text: 'pt-BR' }, de: { text: 'de' } } },
};

test.each([
  ['pt-PT', 'pt-PT', 'exact'],
  ['PT-pt', 'pt-PT', 'exact'],
  ['de-CH', 'de', 'language'],
  ['pt', 'pt-BR', 'language'],
  ['pt-AO', 'pt-BR', 'language'],
  ['ja', 'en', 'default'],
  [undefined, 'en', 'exact'],
])('someone who speaks %s gets %s (%s)', (locale, expected, match) => {
  expect(chooseText(message, 'sms', locale)).toEqual({ locale: expected, match, parts: { text: expected } });
});

test('a channel without texts, or with none that fits, gives nothing', () => {
  expect(chooseText(message, 'email', 'en')).toBeUndefined();
  expect(chooseText({ ...message, variants: { sms: { fr: { text: 'fr' } } } }, 'sms', 'ja')).toBeUndefined();
});
