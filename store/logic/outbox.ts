import type { Draft, OutboxStore } from '../../core/store-port';
import { hash } from '../../core/hash';
import { byColumn, keysOf, type Database } from './database';
import { finishSends } from './finish-sends';
import { judgeSends } from './judge-sends';
import { settleUnknown } from './unknown-sends';
import type { Row } from './rows';
import { wakeAccounts } from './wake';

export function createOutboxStore(db: Database): OutboxStore {
  return {
    prepare: (drafts) =>
      db.writeParts(drafts, async ({ tables }, part) => {
        const texts = new Map(Array.from(new Set(part.map((draft) => draft.parts)), (parts) => [parts, hash([parts])]));
        await tables.text.add(Array.from(texts, ([parts, id]) => ({ id, parts })));
        await tables.draft.add(part.map((draft) => rowOf(draft, texts.get(draft.parts) ?? '')));
        return part.map(draftId);
      }),
    drafts: (ids) =>
      db.read(async ({ tables }) => {
        const rows = await tables.draft.get(keysOf(ids));
        const texts = byColumn(await tables.text.get(keysOf(rows.map((row) => row.text))), 'id');
        return new Map(rows.map(({ id, text, body }): [string, Draft] => [id, { ...body, parts: texts.get(text)?.parts ?? {} }]));
      }),
    // A power cut after the wire must not eat the mark, or the message would go out again.
    begin: (requests) => db.writeParts(requests, judgeSends, 'durable'),
    finish: async (results) => ({ paused: await db.writeParts(results, finishSends) }),
    settleUnknown: (keys, verdict, by) => db.writeParts(keys, (tx, part) => settleUnknown(tx, part, verdict, by), 'durable'),
    resumeAccount: (account) =>
      db.write(async (tx) => {
        await tx.tables.pause.remove([[account]]);
        await wakeAccounts(tx, [account]);
      }),
  };
}

function rowOf(draft: Draft, text: string): Row<'draft'> {
  const { parts: _parts, ...body } = draft;
  return { id: draftId(draft), text, body };
}

/** One draft per enrolment, leg and step: the key is the id. */
function draftId({ enrolment, leg, step }: Draft): string {
  return `${enrolment}.${leg}.${step}`;
}
