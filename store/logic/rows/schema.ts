import type { Rows, TableName } from './rows';

export type ColumnType = 'text' | 'integer' | 'boolean' | 'json';
export interface IndexDefinition<C> {
  readonly columns: readonly C[];
  /** Only rows where this column has one of these values (or is not null) are in the index. Queries by it must ask for no others. */
  readonly only?: { readonly column: C; readonly values: readonly string[] | 'not-null' };
}
export interface TableDefinition<R> {
  readonly columns: { readonly [C in keyof R & string]: ColumnType };
  readonly key: readonly (keyof R & string)[];
  readonly indexes: Readonly<Record<string, IndexDefinition<keyof R & string>>>;
}

/**
 * Tables, keys and indexes of the newest version, once for all stores. New stores are made from this; those of an earlier release are
 * brought here by migrations.
 */
export const schema = {
  meta: { columns: { key: 'text', value: 'json' }, key: ['key'], indexes: {} },
  contact: { columns: { id: 'text', body: 'json', createdAt: 'integer', updatedAt: 'integer' }, key: ['id'], indexes: {} },
  address: {
    columns: { contact: 'text', channel: 'text', address: 'text' },
    key: ['contact', 'channel', 'address'],
    indexes: { contact: { columns: ['contact'] }, address: { columns: ['channel', 'address'] } },
  },
  event: {
    columns: { id: 'text', contact: 'text', name: 'text', at: 'integer', properties: 'json' },
    key: ['id'],
    indexes: { named: { columns: ['contact', 'name', 'at'] } },
  },
  consentEvent: {
    columns: {
      id: 'text', contact: 'text', channel: 'text', topic: 'text', action: 'text', at: 'integer', expiresAt: 'integer', source: 'text',
      wording: 'text', actor: 'text', proof: 'json', recordedAt: 'integer',
    },
    key: ['id'],
    indexes: { scope: { columns: ['contact', 'channel', 'topic'] } },
  },
  consentState: {
    columns: {
      contact: 'text', channel: 'text', topic: 'text', action: 'text', at: 'integer', expiresAt: 'integer', source: 'text', wording: 'text',
    },
    key: ['contact', 'channel', 'topic'],
    indexes: { contact: { columns: ['contact'] } },
  },
  suppression: {
    columns: { channel: 'text', addressHash: 'text', reason: 'text', at: 'integer' },
    key: ['channel', 'addressHash'],
    indexes: {},
  },
  optOut: { columns: { channel: 'text', addressHash: 'text', at: 'integer' }, key: ['channel', 'addressHash'], indexes: {} },
  journey: {
    columns: {
      id: 'text', name: 'text', version: 'text', workflow: 'text', entryStep: 'text', entryEvent: 'text', reentryMode: 'text',
      reentryDays: 'integer',
    },
    key: ['id'],
    indexes: { entryEvent: { columns: ['entryEvent'] } },
  },
  offer: {
    columns: {
      id: 'text', journey: 'text', contact: 'text', at: 'integer', state: 'text', batch: 'text', claims: 'integer', result: 'json',
    },
    key: ['id'],
    indexes: {
      open: { columns: ['journey', 'at'], only: { column: 'state', values: ['open'] } },
      unanswered: { columns: ['journey'], only: { column: 'state', values: ['open', 'claimed'] } },
      batch: { columns: ['batch'], only: { column: 'batch', values: 'not-null' } },
    },
  },
  enrolment: {
    columns: {
      id: 'text', journey: 'text', contact: 'text', workflow: 'text', version: 'text', state: 'text', step: 'text', leg: 'integer',
      legStep: 'text', claim: 'text', claims: 'integer', enteredAt: 'integer', dueAt: 'integer', waitFor: 'text', parked: 'boolean', wake: 'json',
      lastStep: 'text', lastPort: 'text', lastNext: 'text', repeatable: 'boolean', memory: 'json', exitedAt: 'integer', exitReason: 'text', goal: 'boolean',
      error: 'text',
    },
    key: ['id'],
    indexes: {
      contact: { columns: ['contact'] },
      journey: { columns: ['journey', 'contact'] },
      due: { columns: ['workflow', 'journey', 'legStep', 'dueAt'], only: { column: 'state', values: ['waiting'] } },
      claim: { columns: ['claim'], only: { column: 'claim', values: 'not-null' } },
      waitFor: { columns: ['waitFor'], only: { column: 'waitFor', values: 'not-null' } },
      halted: { columns: ['state'], only: { column: 'state', values: ['interrupted', 'stuck'] } },
    },
  },
  item: { columns: { enrolment: 'text', body: 'json' }, key: ['enrolment'], indexes: {} },
  outcome: {
    columns: {
      enrolment: 'text', leg: 'integer', step: 'text', contact: 'text', journey: 'text', kind: 'text', at: 'integer', type: 'text',
      name: 'text', until: 'integer', wakeOn: 'json', goal: 'boolean', reason: 'text', detail: 'json', nextAt: 'integer',
    },
    key: ['enrolment', 'leg', 'step'],
    indexes: {
      enrolment: { columns: ['enrolment'] },
      journey: { columns: ['journey', 'at'] },
      sends: { columns: ['journey', 'step', 'type', 'name', 'reason'], only: { column: 'kind', values: ['send'] } },
    },
  },
  note: {
    columns: {
      id: 'text', contact: 'text', journey: 'text', enrolment: 'text', step: 'text', leg: 'integer', at: 'integer', outcome: 'text',
      reason: 'text', detail: 'json', nextAt: 'integer',
    },
    key: ['id'],
    indexes: {
      contact: { columns: ['contact', 'at'] },
      journey: { columns: ['journey', 'at'] },
      refused: { columns: ['journey', 'reason'], only: { column: 'outcome', values: ['refused'] } },
    },
  },
  slot: {
    columns: { id: 'text', contact: 'text', topic: 'text', channels: 'json', at: 'integer', state: 'text', enrolment: 'text' },
    key: ['id'],
    indexes: {
      contact: { columns: ['contact', 'at'] },
      holds: { columns: ['enrolment'], only: { column: 'state', values: ['hold'] } },
    },
  },
  text: { columns: { id: 'text', parts: 'json' }, key: ['id'], indexes: {} },
  draft: { columns: { id: 'text', text: 'text', body: 'json' }, key: ['id'], indexes: {} },
  message: {
    columns: {
      messageKey: 'text', enrolment: 'text', contact: 'text', journey: 'text', step: 'text', leg: 'integer', draft: 'text', channel: 'text',
      address: 'text', topic: 'text', basis: 'text', caps: 'json', class: 'text', account: 'text', messageId: 'text', providerId: 'text', state: 'text',
      claim: 'text', at: 'integer', code: 'text', detail: 'text',
    },
    key: ['messageKey'],
    indexes: {
      messageId: { columns: ['messageId'] },
      providerId: { columns: ['providerId'], only: { column: 'providerId', values: 'not-null' } },
      contact: { columns: ['contact'] },
      address: { columns: ['channel', 'address'] },
      unsettled: { columns: ['state'], only: { column: 'state', values: ['sending', 'unknown'] } },
    },
  },
  reply: {
    columns: {
      dedupKey: 'text', id: 'text', messageKey: 'text', contact: 'text', channel: 'text', sender: 'text', kind: 'text', intent: 'text',
      text: 'text', subject: 'text', at: 'integer', used: 'boolean',
    },
    key: ['dedupKey'],
    indexes: {
      messageKey: { columns: ['messageKey'], only: { column: 'messageKey', values: 'not-null' } },
      contact: { columns: ['contact'] },
    },
  },
  pause: { columns: { account: 'text', since: 'integer', code: 'text', detail: 'text' }, key: ['account'], indexes: {} },
  trouble: {
    columns: { id: 'text', account: 'text', code: 'text', detail: 'text', since: 'integer', at: 'integer' },
    key: ['id'],
    indexes: { account: { columns: ['account'] } },
  },
  pump: {
    columns: { workflow: 'text', step: 'text', journey: 'text', kind: 'text', beatAt: 'integer' },
    key: ['workflow', 'step'],
    indexes: { workflow: { columns: ['workflow'] }, journey: { columns: ['journey'] } },
  },
  claim: {
    columns: {
      id: 'text', workflow: 'text', journey: 'text', step: 'text', kind: 'text', size: 'integer', handedAt: 'integer', acceptedAt: 'integer',
      leaseUntil: 'integer', root: 'text', takenOver: 'boolean', over: 'boolean', error: 'text',
    },
    key: ['id'],
    indexes: { workflow: { columns: ['workflow'] }, root: { columns: ['root'], only: { column: 'root', values: 'not-null' } } },
  },
} as const satisfies { readonly [N in TableName]: TableDefinition<Rows[N]> };

export type IndexName<N extends TableName> = keyof (typeof schema)[N]['indexes'] & string;

/** The same without the literal types, for code that works on any table. */
export function definitionOf<N extends TableName>(name: N): TableDefinition<Rows[N]> {
  const tables: { readonly [M in TableName]: TableDefinition<Rows[M]> } = schema;
  return tables[name];
}
