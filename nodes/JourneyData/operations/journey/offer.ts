import type { INodeExecutionData } from 'n8n-workflow';
import { groupBy } from '../../../../core/group-by';
import type { Result } from '../../../../core/result';
import type { RecordResult } from '../../../../core/store-port';
import type { Wording } from '../../../shared/errors/to-node-error';
import { nudgePumps } from '../../../shared/pump/scheduler';
import { answer, type DataOperation, type DataWork } from '../../data-operation';
import { contactIdField, journeyField } from '../../fields';
import { optional, required } from '../../parameters';
import { inKnownJourneys, readRows } from '../../rows';

const page = 1_000;

export const offerContacts: DataOperation = {
  name: 'Offer Contacts',
  value: 'offer',
  action: 'Offer contacts to a journey',
  description: 'Offer contacts to an active journey; its entry takes in whom its rules allow, in batches',
  fields: [
    journeyField,
    { displayName: 'Contacts', name: 'which', type: 'options', noDataExpression: true, options: [{ name: 'All Contacts', value: 'all' }, { name: 'Those in the Items', value: 'listed' }], default: 'listed' },
    { ...contactIdField, displayOptions: { show: { which: ['listed'] } } },
    { displayName: 'Offer Key', name: 'offerKey', type: 'string', default: '', placeholder: '={{ $today.toISODate() }}', description: 'The same key offers a contact once. Empty: every execution is an offer of its own.' },
  ],
  execute: async (work) => {
    const offered = work.context.getNodeParameter('which', 0) === 'all' ? await offerAll(work) : await offerListed(work);
    nudgePumps(work.store);
    return offered;
  },
};

async function offerAll(work: DataWork): Promise<readonly INodeExecutionData[]> {
  const read = readRows({ ...work, items: work.items.slice(0, 1) }, () => readTarget(work, 0));
  const { rows, failed } = await inKnownJourneys(work, read.rows, ({ journey }) => journey);
  const [row] = rows;
  if (row === undefined) return [...read.failed, ...failed];
  const counts: Record<RecordResult, number> = { stored: 0, duplicate: 0, 'unknown-contact': 0 };
  for (let ids = await work.store.contacts.page('', page); ids.length > 0; ids = await work.store.contacts.page(ids.at(-1) ?? '', page)) {
    for (const result of await work.store.journeys.offer(row.value.journey, ids, row.value.key)) counts[result] += 1;
  }
  return [answer(0, { journey: row.value.journey, offered: counts.stored, offeredBefore: counts.duplicate })];
}

async function offerListed(work: DataWork): Promise<readonly INodeExecutionData[]> {
  const read = readRows(work, (index) => {
    const target = readTarget(work, index);
    if (!target.ok) return target;
    const contact = required(work, 'contactId', 'Contact ID', index);
    return contact.ok ? { ok: true, value: { ...target.value, contact: contact.value } } : contact;
  });
  const { rows, failed } = await inKnownJourneys(work, read.rows, ({ journey }) => journey);
  const results = new Map<number, RecordResult>();
  for (const group of groupBy(rows, (row) => JSON.stringify([row.value.journey, row.value.key])).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const answers = await work.store.journeys.offer(first.value.journey, group.map((row) => row.value.contact), first.value.key);
    group.forEach((row, position) => results.set(row.index, answers[position] ?? 'unknown-contact'));
  }
  return [...rows.map((row) => answer(row.index, { contact: { id: row.value.contact }, journey: row.value.journey, result: results.get(row.index) })), ...read.failed, ...failed];
}

/** The journey, and the key under which each contact is offered once. */
function readTarget(work: DataWork, index: number): Result<{ readonly journey: string; readonly key: string }, Wording> {
  const journey = required(work, 'journey', 'Journey Name or ID', index);
  if (!journey.ok) return journey;
  const key = optional(work, 'offerKey', 'Offer Key', index);
  return key.ok ? { ok: true, value: { journey: journey.value, key: key.value || `execution:${work.context.getExecutionId()}:${work.now}` } } : key;
}
