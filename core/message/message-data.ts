import type { Contact } from '../journey/inputs';
import type { Message } from '../journey/journey';
import type { Json, JsonObject } from '../json';

/** What the texts of a message may read. */
export interface TextScope {
  readonly contact: Contact;
  readonly journey: string;
  readonly facts: Message['facts'];
  /** What other nodes put on the item. */
  readonly item: JsonObject;
  readonly timeZone: string;
}

/** The data of a template: `contact`, `journey`, `facts`, `item`, and `timeZone`, in which dates are written. */
export function messageData(scope: TextScope): JsonObject {
  return {
    contact: contactData(scope.contact),
    journey: { id: scope.journey },
    facts: Object.fromEntries(Object.entries(scope.facts).flatMap(([name, value]): [string, Json][] => (value === undefined ? [] : [[name, value]]))),
    item: scope.item,
    timeZone: scope.timeZone,
  };
}

function contactData(contact: Contact): JsonObject {
  const { firstName, lastName, locale, timeZone, country, preferredChannel } = contact;
  const optional = Object.entries({ firstName, lastName, locale, timeZone, country, preferredChannel });
  return {
    id: contact.id,
    addresses: contact.addresses.map(({ channel, value }) => ({ channel, value })),
    attributes: contact.attributes,
    ...Object.fromEntries(optional.flatMap(([name, value]): [string, Json][] => (value === undefined ? [] : [[name, value]]))),
  };
}
