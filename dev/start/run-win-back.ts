import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JourneyAccount } from '../../core/store-port';
import type { PublishResult } from '../../cli/publish/publish-journey';
import { accountGaps, accountTable } from '../account-table';
import { DevError } from '../dev-error';
import { repositoryFolder } from '../n8n/install-package';
import { sampleConsent, sampleContacts, sampleEvents } from '../sample/sample-contacts';
import type { Say } from '../say';
import type { Playground } from './playground';

export interface WinBackRun {
  readonly table: string;
  readonly workflowUrl: string;
}

/** Brings customers in, publishes the journey, offers everybody and waits until all stand where they should. Doing it again adds nothing. */
export async function runWinBack(playground: Playground, say: Say): Promise<WinBackRun> {
  const { data } = playground.lab;
  const contacts = sampleContacts();
  await data.contacts(contacts);
  await data.events(sampleEvents());
  await data.consent(sampleConsent());
  say(`${contacts.length} customers with their purchases and consent are in the journey store`);

  const file = join('schemas', 'examples', 'win-back.journey.json');
  const published = assertUp(await playground.lab.publish(JSON.parse(await readFile(join(repositoryFolder, file), 'utf8'))), file);
  say(`${file} is published (${published.change}) and up`);

  await data.offer('win-back', contacts.map(({ id }) => id), 'npm start');
  const account = await settled(() => data.account('win-back'));
  say('everybody is where they should be');
  const gaps = accountGaps(account);
  if (gaps.length > 0) throw new DevError(`The account does not add up: ${gaps.join('; ')}`);
  return { table: accountTable(account), workflowUrl: published.workflow.url };
}

function assertUp(result: PublishResult, file: string): PublishResult & { readonly type: 'published' } {
  if (result.type === 'edited') throw new DevError(`The workflow "${result.workflow.name}" was changed in n8n since it was published from ${file}. Keep it and go on there (${result.workflow.url}), or start again with: npm start -- --fresh`);
  if (result.type !== 'published') throw new DevError(`Publishing ${file} did not work: ${JSON.stringify(result)}`);
  if (result.up.type !== 'up') throw new DevError(`${file} is published, but not every step is working: ${JSON.stringify(result.up)}`);
  return result;
}

async function settled(read: () => Promise<JourneyAccount>): Promise<JourneyAccount> {
  const until = Date.now() + 60_000;
  let quiet = 0;
  for (;;) {
    const account = await read();
    const refused = Object.values(account.refused).reduce((sum, count) => sum + count, 0);
    quiet = account.running === 0 && account.offered === refused + account.entered ? quiet + 1 : 0;
    if (quiet === 3) return account;
    if (Date.now() > until) throw new DevError(`After a minute people are still on the way:\n${accountTable(account)}`);
    await sleep(200);
  }
}
