import type { Contact } from '../../../core/journey/inputs';

/** People that a preview can be for: one who reads each language of the page, one of whom little is known, and one whose names are long. */
export const sampleIds = ['hannah', 'hanako', 'nameless', 'long'] as const;
export type SampleId = (typeof sampleIds)[number];

const addresses = (name: string): Contact['addresses'] => [{ channel: 'email', value: `${name}@example.com` }, { channel: 'sms', value: '+819012345678' }];

const japanese = { locale: 'ja', timeZone: 'Asia/Tokyo', country: 'JP' } as const;
const british = { locale: 'en', timeZone: 'Europe/London', country: 'GB' } as const;

/** Names come in the language of the text, so that a Japanese text isn't read to somebody called Hannah by accident. */
export function sampleContact(id: SampleId, locale: string): Contact {
  const readsJapanese = locale.toLowerCase().startsWith('ja');
  switch (id) {
    case 'hannah':
      return { id: 'sample-1', firstName: 'Hannah', lastName: 'Meyer', ...british, addresses: addresses('hannah'), attributes: {} };
    case 'hanako':
      return { id: 'sample-2', firstName: '花子', lastName: '山田', ...japanese, addresses: addresses('hanako'), attributes: {} };
    case 'nameless':
      return { id: 'sample-3', lastName: readsJapanese ? '鈴木' : 'Okafor', ...(readsJapanese ? japanese : british), addresses: addresses('someone'), attributes: {} };
    case 'long':
      return readsJapanese
        ? { id: 'sample-4', firstName: 'マリア・フェルナンダ・アレハンドラ', lastName: '勅使河原シュヴァルツェンベルガー', ...japanese, addresses: addresses('maria'), attributes: {} }
        : { id: 'sample-4', firstName: 'Wolfeschlegelsteinhausen', lastName: 'Ramirez-Featherstonehaugh de la Concepción', ...british, addresses: addresses('wolf'), attributes: {} };
  }
}

/** Whom a text is shown to until somebody is chosen: who reads its language. */
export function defaultSample(locale: string): SampleId {
  return locale.toLowerCase().startsWith('ja') ? 'hanako' : 'hannah';
}

export function isSampleId(id: string): id is SampleId {
  return sampleIds.some((one) => one === id);
}
