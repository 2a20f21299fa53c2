import type { JourneyAccount } from '../core/store-port';

/** The account of a journey as a table for the terminal: who was offered, who is where, what each send did. */
export function accountTable(account: JourneyAccount): string {
  const refused = sum(account.refused);
  const exited = sum(account.exited);
  const rows: Row[] = [
    ['offered', account.offered],
    ['  refused', refused],
    ...byReason(account.refused),
    ['  entered', account.entered],
    ['    waiting', account.waiting],
    ...present([
      ['    on the way', account.running],
      ['    interrupted', account.interrupted],
      ['    stuck', account.stuck],
    ]),
    ['    left', exited],
    ...byReason(account.exited, 3),
    ['  goal reached', account.goals],
  ];
  for (const [step, send] of Object.entries(account.sends)) {
    rows.push(
      [`send step ${step}: reached`, send.reached],
      ['  sent', send.sent],
      ['  not sent', sum(send.notSent)],
      ...byReason(send.notSent),
      ['  failed', send.failed],
      ['  unknown', send.unknown],
      ...present([
        ['  waiting to be sent', send.waiting],
        ['gone out, and not counted above yet', send.unbooked],
      ]),
    );
  }
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, count]) => `${label.padEnd(width)}  ${String(count).padStart(5)}`).join('\n');
}

/** What doesn't add up, in words; empty when everybody is accounted for. */
export function accountGaps(account: JourneyAccount): readonly string[] {
  const gaps: string[] = [];
  const refused = sum(account.refused);
  if (account.offered !== refused + account.entered) gaps.push(`offered ${account.offered} is not refused ${refused} + entered ${account.entered}`);
  const inside = account.running + account.waiting + account.interrupted + account.stuck;
  const exited = sum(account.exited);
  if (account.entered !== inside + exited) gaps.push(`entered ${account.entered} is not inside ${inside} + left ${exited}`);
  for (const [step, send] of Object.entries(account.sends)) {
    const ends = send.sent + sum(send.notSent) + send.failed + send.unknown + send.waiting;
    if (send.reached !== ends) gaps.push(`${step}: reached ${send.reached} is not sent + not sent + failed + unknown + waiting ${ends}`);
  }
  return gaps;
}

type Row = readonly [label: string, count: number];

function byReason(counts: Readonly<Record<string, number>>, depth = 2): readonly Row[] {
  return Object.entries(counts)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([reason, count]) => [`${'  '.repeat(depth)}${reason}`, count] as const);
}

function present(rows: readonly Row[]): readonly Row[] {
  return rows.filter(([, count]) => count > 0);
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
