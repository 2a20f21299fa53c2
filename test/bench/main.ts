import { cpus, loadavg } from 'node:os';
import { sayTo, type Say } from '../../dev/say';
import { openBenchN8n } from './bench-n8n';
import { benchDesigner } from './bench-designer';
import { benchPipeline } from './bench-pipeline';
import { benchResumes } from './bench-resumes';
import { benchSendStep } from './bench-send-step';
import { benchSteps } from './bench-steps';
import { benchTable, type TableRow } from './bench-table';
import { benchSizes } from './sizes';
import { benchSmtpSend } from './smtp-send';

/** `npm run bench [-- a b c d e]`: everything side by side in one run, one table at the end. */
async function main(): Promise<void> {
  const say = sayTo(process.stdout);
  const chosen = new Set(process.argv.slice(2));
  const asked = (part: string): boolean => chosen.size === 0 || chosen.has(part);
  const sizes = benchSizes();
  const [load = 0] = loadavg();
  if (load > cpus().length / 4) say(`other programs are using this machine (load ${load.toFixed(1)} on ${cpus().length} cores): rates will be too low, ratios less so`);
  const rows: TableRow[] = [];
  if (asked('c')) rows.push(...(await sendRows(say)));
  if (asked('e')) rows.push(...(await designerRows(say)));
  if (asked('a') || asked('b') || asked('d')) {
    const n8n = await openBenchN8n(say);
    try {
      if (asked('b')) {
        say(`(b) ${sizes.steps.toLocaleString('en')} contacts from entry to tailor`);
        const steps = await benchSteps(n8n, sizes.steps);
        rows.push({ part: 'b', what: `Entry to tailor, ${steps.contacts.toLocaleString('en')} contacts, nothing sent`, aim: '5,000/s', reached: steps.perSecond >= 5_000, measured: `${whole(steps.perSecond)}/s` });
        rows.push({ part: 'b', what: "n8n's event loop meanwhile: p50 / p99 / longest", aim: 'p99 < 50 ms', reached: steps.loop.p99 < 50, measured: `${steps.loop.p50} / ${steps.loop.p99} / ${steps.loop.max} ms` });
        rows.push({ part: 'b', what: "n8n's processor time per 1,000 contacts, all threads", measured: `${(steps.loop.cpuMs / (steps.contacts / 1000)).toFixed(0)} ms` });
        for (const { node, ms } of steps.perNode) rows.push({ part: 'b', what: `  of it in "${node}", per 1,000 contacts`, measured: `${ms.toFixed(0)} ms` });
      }
      if (asked('a')) {
        const pipeline = await benchPipeline(n8n, sizes.pipeline, say);
        rows.push({ part: 'a', what: 'Whole pipeline, offer to mail sent and parked', measured: `${whole(pipeline.ours)}/s` });
        rows.push({ part: 'a', what: "The same of n8n's own nodes", measured: `${pipeline.stock.toFixed(1)}/s` });
        rows.push({ part: 'a', what: 'Ours against stock', aim: '20 x', reached: pipeline.ratio >= 20, measured: `${pipeline.ratio.toFixed(1)} x` });
      }
      if (asked('d')) {
        const resumes = await benchResumes(n8n, sizes.resumes, say);
        rows.push({ part: 'd', what: 'Resumes of waiting contacts', measured: `${whole(resumes.ours)}/s` });
        rows.push({ part: 'd', what: "Resumes of n8n's Wait node", measured: `${resumes.stock.toFixed(1)}/s` });
        rows.push({ part: 'd', what: 'Ours against stock', aim: '200 x', reached: resumes.ratio >= 200, measured: `${resumes.ratio.toFixed(0)} x` });
      }
    } finally {
      await n8n.close();
    }
  }
  rows.sort((left, right) => (left.part < right.part ? -1 : left.part > right.part ? 1 : 0));
  say(`done, on ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}\n`);
  process.stdout.write(`${benchTable(rows)}\n`);
}

async function sendRows(say: Say): Promise<readonly TableRow[]> {
  const { mails } = benchSizes();
  say('(c) our mail channel beside pooled nodemailer');
  const channel = (await benchSmtpSend(mails)).map(({ what, connections, serverMs, perSecond, ratio }): TableRow => ({
    part: 'c',
    what: `${what}, ${connections} connections${serverMs === 0 ? '' : `, server takes ${serverMs} ms a mail`}`,
    ...(what === 'our channel' && { aim: '0.8', reached: ratio >= 0.8 }),
    measured: `${whole(perSecond)}/s${what === 'our channel' ? ` = ${ratio.toFixed(2)} of it` : ''}`,
  }));
  say('(c) the Send step beside pooled nodemailer');
  const steps: TableRow[] = [];
  for (const [connections, serverMs] of [[5, 0], [20, 0], [5, 50]] as const) {
    const step = await benchSendStep({ ...mails, connections, serverMs });
    const how = `${connections} connections${serverMs === 0 ? '' : `, server takes ${serverMs} ms a mail`}`;
    steps.push(
      { part: 'c', what: `nodemailer, pooled, the win-back mails, ${how}`, measured: `${whole(step.raw)}/s` },
      { part: 'c', what: `our Send step with its store, ${how}`, aim: '0.8', reached: step.ratio >= 0.8, measured: `${whole(step.ours)}/s = ${step.ratio.toFixed(2)} of it` },
    );
  }
  return [...channel, ...steps];
}

async function designerRows(say: Say): Promise<readonly TableRow[]> {
  const { drawn } = benchSizes();
  say(`(e) the designer with ${String(drawn)} steps beside plain React Flow`);
  const { steps, ours, plain, size } = await benchDesigner(drawn);
  const row = (what: string, measured: string, aim?: string, reached?: boolean): TableRow => ({ part: 'e', what, measured, ...(aim !== undefined && { aim }), ...(reached !== undefined && { reached }) });
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  return [
    row(`Designer, ${String(steps)} steps, dragging a card: median / p95 of a frame`, `${ours.drag.median.toFixed(0)} / ${ms(ours.drag.p95)}`, 'p95 < 33 ms', ours.drag.p95 < 33),
    row('  plain React Flow, the same nodes', `${plain.drag.median.toFixed(0)} / ${ms(plain.drag.p95)}`),
    row('Designer, moving the view: median / p95 of a frame', `${ours.pan.median.toFixed(0)} / ${ms(ours.pan.p95)}`, 'p95 < 33 ms', ours.pan.p95 < 33),
    row('  plain React Flow', `${plain.pan.median.toFixed(0)} / ${ms(plain.pan.p95)}`),
    row('Designer, page and journey loaded and drawn', ms(ours.load), '< 1,500 ms', ours.load < 1_500),
    row('  plain React Flow', ms(plain.load)),
    row('Designer, arranged anew and drawn', ms(ours.arrange), '< 500 ms', ours.arrange < 500),
    row('Designer, memory / plain React Flow', `${ours.memory.toFixed(0)} / ${plain.memory.toFixed(0)} MB`),
    row('Designer, its file, gzip', `${size.toFixed(0)} kB`, '< 400 kB', size < 400),
  ];
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
