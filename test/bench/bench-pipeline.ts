import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchN8n } from './bench-n8n';
import { benchPeople } from './bench-contacts';
import { wholeJourney } from './bench-journeys';
import { bringIn, offerAll } from './bench-steps';
import { median } from './median';
import { putWorkflow } from '../../dev/lab/put-workflow';
import type { Say } from '../../dev/say';
import type { BenchSizes } from './sizes';
import { customersTable, sentTable, stockPipeline } from './stock-pipeline';

export interface PipelineResult {
  readonly ours: number;
  readonly stock: number;
  /** Median over the rounds of ours against the stock round beside it. */
  readonly ratio: number;
}

/** (a) Contacts a second from the offer to the mail taken by the server and the contact parked, in turn with the same made of n8n's own nodes. */
export async function benchPipeline(n8n: BenchN8n, { ours, stock, rounds }: BenchSizes['pipeline'], say: Say): Promise<PipelineResult> {
  await prepareStock(n8n, stock * (rounds + 1));
  const people = await bringIn(n8n, ours, 3_000_000);
  // A round that doesn't count for both: connections, compiled code.
  await oursRound(n8n, 'bench-pipeline-0', people.slice(0, 200));
  await stockRound(n8n, 0, Math.min(stock, 10));
  const results: { readonly ours: number; readonly stock: number }[] = [];
  for (let round = 1; round <= rounds; round++) {
    const one = async (): Promise<number> => stockRound(n8n, round * stock, stock);
    const other = async (): Promise<number> => oursRound(n8n, `bench-pipeline-${round}`, people);
    const first = round % 2 === 0 ? await one() : await other();
    const second = round % 2 === 0 ? await other() : await one();
    const result = round % 2 === 0 ? { stock: first, ours: second } : { ours: first, stock: second };
    say(`(a) round ${round} of ${rounds}: ours ${Math.round(result.ours)}, stock nodes ${result.stock.toFixed(1)} contacts a second`);
    results.push(result);
  }
  return { ours: median(results.map((result) => result.ours)), stock: median(results.map((result) => result.stock)), ratio: median(results.map((result) => result.ours / result.stock)) };
}

async function oursRound(n8n: BenchN8n, journey: string, ids: readonly string[]): Promise<number> {
  // The last round's mails must not count for this round's cap.
  await n8n.store.clock.advance(30 * 86_400_000);
  const workflow = await n8n.publish(wholeJourney(journey));
  await sleep(300);
  const before = n8n.mails.count();
  const began = performance.now();
  await offerAll(n8n, journey, ids);
  const account = await n8n.until(journey, ({ entered, running }) => entered === ids.length && running === 0, 600_000);
  const seconds = (performance.now() - began) / 1000;
  const mailed = n8n.mails.count() - before;
  if (account.waiting !== ids.length || mailed !== ids.length) throw new Error(`${mailed} mails for ${ids.length} contacts: ${JSON.stringify(account)}`);
  await n8n.lab.api.unpublish(workflow);
  return ids.length / seconds;
}

const stockFrom = 5_000_000;

async function prepareStock(n8n: BenchN8n, customers: number): Promise<void> {
  const { call } = n8n.lab.api;
  const column = (name: string, type: string): { readonly name: string; readonly type: string } => ({ name, type });
  await call('POST', '/data-tables', { name: sentTable, columns: [column('customer', 'string')] });
  const { id } = await call<{ readonly id: string }>('POST', '/data-tables', {
    name: customersTable,
    columns: [column('customer', 'string'), column('firstName', 'string'), column('locale', 'string'), column('email', 'string'), column('lastPurchase', 'string'), column('total', 'number'), column('promotions', 'boolean')],
  });
  const rows = benchPeople(customers, stockFrom).contacts.map((contact) => ({
    customer: contact.id,
    firstName: contact.firstName ?? '',
    locale: contact.locale ?? 'en',
    email: contact.addresses?.[0]?.value ?? '',
    lastPurchase: '2025-03-09',
    total: 62.37,
    promotions: true,
  }));
  for (let start = 0; start < rows.length; start += 500) await call('POST', `/data-tables/${id}/rows`, { data: rows.slice(start, start + 500), returnType: 'count' });
  await putWorkflow(n8n.lab.api, stockPipeline());
  await sleep(500);
}

async function stockRound(n8n: BenchN8n, from: number, count: number): Promise<number> {
  const customers = benchPeople(count, stockFrom + from).contacts.map(({ id }) => ({ customer: id }));
  const before = n8n.mails.count();
  const began = performance.now();
  const response = await fetch(`${n8n.lab.n8n.url}/webhook/bench-stock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ customers }) });
  const answer = await response.text();
  const seconds = (performance.now() - began) / 1000;
  const mailed = n8n.mails.count() - before;
  if (!response.ok || mailed !== count) throw new Error(`the stock pipeline answered ${response.status} after ${mailed} mails for ${count} customers: ${answer.slice(0, 500)}\n${n8n.lab.n8n.log().slice(-3_000)}`);
  return count / seconds;
}
