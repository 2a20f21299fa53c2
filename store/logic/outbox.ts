import type { Draft, OutboxStore } from '../../core/store-port';
import { keysOf, type Database } from './database';
import { finishSends } from './finish-sends';
import { judgeSends } from './judge-sends';
import { wakeAccounts } from './wake';

export function createOutboxStore(db: Database): OutboxStore {
  return {
    prepare: (drafts) =>
      db.writeParts(drafts, async ({ tables }, part) => {
        await tables.draft.add(part.map((body) => ({ id: draftId(body), body })));
        return part.map(draftId);
      }),
    drafts: (ids) => db.read(async ({ tables }) => new Map((await tables.draft.get(keysOf(ids))).map((row) => [row.id, row.body]))),
    // A power cut after the wire must not eat the mark, or the message would go out again.
    begin: (requests) => db.writeParts(requests, judgeSends, 'durable'),
    finish: async (results) => ({ paused: await db.writeParts(results, finishSends) }),
    resumeAccount: (account) =>
      db.write(async (tx) => {
        await tx.tables.pause.remove([[account]]);
        await wakeAccounts(tx, [account]);
      }),
  };
}

/** One draft per enrolment, leg and step: the key is the id. */
function draftId({ enrolment, leg, step }: Draft): string {
  return `${enrolment}.${leg}.${step}`;
}
