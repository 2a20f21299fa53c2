import type { OutboxStore } from '../../../core/store-port';
import { begunSends } from './begun-sends';
import { keysOf, type Database } from '../rows/database';
import { finishSends } from './finish-sends';
import { judgeSends } from './judge-sends';
import { noteTrouble } from './troubles';
import { stopSending } from './stop-sending';
import { settleUnknown } from './unknown-sends';
import { wakeAccounts } from '../replies/wake';

export function createOutboxStore(db: Database): OutboxStore {
  return {
    prepare: ({ drafts, texts }) =>
      db.write(async ({ tables }) => {
        await tables.text.add(Object.entries(texts).map(([id, parts]) => ({ id, parts })));
        await tables.draft.add(drafts.map(({ id, text, ...body }) => ({ id, text, body })));
      }),
    drafts: (ids) =>
      db.read(async ({ tables }) => {
        const rows = await tables.draft.get(keysOf(ids));
        const texts = await tables.text.get(keysOf(rows.map((row) => row.text)));
        return { drafts: rows.map(({ id, text, body }) => ({ id, text, ...body })), texts: Object.fromEntries(texts.map(({ id, parts }) => [id, parts])) };
      }),
    // A power cut after the wire must not eat the mark, or the message would go out again.
    begin: (requests) => db.writeParts(requests, judgeSends, 'durable'),
    begun: (visits) => db.read((tx) => begunSends(tx, visits)),
    finish: (results) => db.write((tx) => finishSends(tx, results)),
    noteTrouble: (troubles) => db.write((tx) => noteTrouble(tx, troubles)),
    settleUnknown: (keys, verdict, by) => db.writeParts(keys, (tx, part) => settleUnknown(tx, part, verdict, by), 'durable'),
    // Durable: a power cut must not start the sending again.
    stopSending: (stopped, by) => db.write((tx) => stopSending(tx, stopped, by), 'durable'),
    resumeAccount: (account) =>
      db.write(async (tx) => {
        const paused = (await tx.tables.pause.get([[account]])).length > 0;
        await tx.tables.pause.remove([[account]]);
        await wakeAccounts(tx, [account]);
        return paused;
      }),
  };
}
