import type { ContactField } from '../../../../core/journey/contact-fields';
import type { messageHelpers } from '../../../../core/message/helpers';
import type { FactKind } from '../../messages/fact-kind';
import type { SampleId } from '../../preview/samples';

export const messages = {
  messages: {
    title: 'Messages', which: 'Message', newName: 'New message', create: 'New message', duplicate: 'Duplicate', remove: 'Remove', edit: 'Edit', editMessage: 'Edit message',
    copyOf: (name: string): string => `Copy of ${name}`,
    unknown: (id: string): string => `${id} (not there)`,
    noMessages: 'This journey has no messages yet.',
    name: 'Name of the message', text: 'Text', unused: 'No step uses this message.', usedBy: 'Used by:',
    channel: 'Channel', language: 'Language', comma: ', ',
    channels: { email: 'E-mail', sms: 'Text message' } as Readonly<Record<string, string>>,
    standard: (language: string): string => `${language} (default)`,
    standardLanguage: 'the default language',
    notWritten: 'not written yet', wrong: 'needs a look',
    noText: 'There is no text for this channel in this language yet. Whoever reads it gets the default language.',
    write: 'Write it', copyFrom: (language: string): string => `Begin with a copy of ${language}`,
    addLanguage: 'Add language', otherLanguage: 'Another language…', languageTag: 'Language tag', add: 'Add', cancel: 'Cancel',
    noLanguage: 'This is no language tag. Write it like pt-BR.', languageTaken: 'The message has this language already.',
    makeStandard: (language: string): string => `Make ${language} the default`,
    removeLanguage: (language: string): string => `Remove ${language}`,
    removeChannel: (channel: string): string => `Remove ${channel}`,
  },
  facts: {
    title: 'Shared facts', help: 'Written once, the same in every channel and language. A new name changes all texts along.',
    name: 'Name', kind: 'Kind', value: 'Value', used: 'Used in', add: 'Add a fact', newName: 'fact',
    kinds: { text: 'Text', number: 'Number', date: 'Date', 'yes-no': 'Yes or no' } satisfies Record<FactKind, string>,
    kindOf: (name: string): string => `Kind of ${name}`,
    valueOf: (name: string): string => `Value of ${name}`,
    remove: (name: string): string => `Remove ${name}`.trim(),
    uses: (count: number): string => (count === 0 ? 'no text' : count === 1 ? '1 text' : `${String(count)} texts`),
    renamed: (from: string, to: string, count: number): string => `${from} to ${to}, also in ${count === 1 ? '1 text' : `${String(count)} texts`}`,
    badName: 'Letters, digits, “-” and “_” only, so that texts can use it.', nameTaken: 'Another fact is called like this.',
  },
  template: {
    insert: 'Insert a value', search: 'Find a value', suggestions: 'What can stand here', none: 'Nothing is called like this.',
    found: (count: number): string => (count === 1 ? '1 suggestion' : `${String(count)} suggestions`),
    own: {
      'contact.firstName': 'First name', 'contact.lastName': 'Last name', 'contact.locale': 'Language', 'contact.timeZone': 'Time zone', 'contact.country': 'Country', 'contact.preferredChannel': 'Preferred channel', 'contact.id': 'Id in your system',
      'journey.id': 'Id of the journey', timeZone: 'Time zone for dates',
    } satisfies Record<`contact.${ContactField}` | 'journey.id' | 'timeZone', string>,
    from: {
      contact: (name: string): string => `Attribute: ${name}`, facts: (name: string): string => `Fact: ${name}`, item: (name: string): string => `From n8n: ${name}`, journey: (name: string): string => name,
    },
    sample: (value: string): string => `for example ${value}`,
    notKnown: 'not known of this person',
    helper: 'Format', block: 'Condition or list',
    helpers: {
      default: 'another word where a value is missing', date: 'a date as people write it: short, medium, long, full, time', number: 'a number with its separators', currency: 'an amount of money',
      plural: '1 invoice, 2 invoices', upper: 'all capitals', lower: 'no capitals', truncate: 'cut off after so many characters', join: 'a list in one line', url: 'safe in a web address',
      eq: 'are two values the same? (inside “if”)', ne: 'are two values different? (inside “if”)', gt: 'is the first one greater? (inside “if”)', lt: 'is the first one smaller? (inside “if”)',
    } satisfies Record<keyof typeof messageHelpers, string>,
    blocks: { if: 'only if there is a value', unless: 'only if there is none', each: 'once for each entry of a list', with: 'shorter names for what lies in a value' },
    columns: (value: number, limit: number, isOver: boolean): string => `${String(value)} of ${String(limit)} characters${isOver ? ': telephones cut it off' : ''}`,
    bytes: (value: number, limit: number, isOver: boolean): string => `Size: ${String(value)} of ${String(limit)} kB${isOver ? ': Gmail cuts the mail off' : ''}`,
    segments: (value: number, limit: number, count: number, isWide: boolean, tooMany: number | undefined): string =>
      `${String(value)} of ${String(limit)} characters · ${count === 1 ? '1 segment' : `${String(count)} segments`}${isWide ? ' of 70, for signs beyond plain Latin' : ''}${tooMany === undefined ? '' : `: more than ${String(tooMany)}, and each is paid`}`,
  },
  preview: {
    title: 'As it is read', which: 'Which texts', one: 'This text', all: 'All texts', for: 'For',
    people: { hannah: 'Hannah Meyer (reads English)', hanako: 'Hanako Yamada (reads Japanese)', nameless: 'Somebody without a first name', long: 'Somebody with very long names' } satisfies Record<SampleId, string>,
    own: 'Somebody of your own…', contact: 'Contact', contactHelp: 'Paste a contact as JSON. It stays in this page and is not saved with the journey.',
    look: 'Look', light: 'Light', dark: 'Dark', text: 'As text', width: 'Width', desktop: 'Desktop', phone: 'Telephone',
    mail: 'The mail', sms: 'The text message', noSubject: 'No subject', pictures: 'Load pictures',
    otherLanguage: (name: string, language: string): string => `${name} would get the text in ${language}.`,
    faulty: 'This can’t be shown yet: something in the text is wrong.', faultyNow: 'Something in the text is wrong. Below it is shown as it was before.',
    missing: (name: string): string => `${name === '' ? 'This person' : name} gets no message: the text needs what is not known. The step lets them out by “data is missing”:`,
    missingHelp: 'To write to everybody, say what stands there instead:',
  },
};
