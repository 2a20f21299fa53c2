import { setTimeout as sleep } from 'node:timers/promises';
import type { Workflow, WorkflowNode } from '../../../core/compile/workflow';
import type { JsonObject } from '../../../core/json';
import type { Lab } from '../../../dev/lab/open-lab';
import { putWorkflow } from '../../../dev/lab/put-workflow';
import type { ImapServer } from '../../../dev/servers/imap-server';

/** A format of n8n's Email Trigger (IMAP), and the folder of the mailbox whose mails are read in it. */
export interface ImapFormat {
  readonly format: 'simple' | 'resolved' | 'raw';
  readonly folder: string;
}

/** One run that mails started: what the Journey Inbox gave out for each, and the error it ended with. */
export interface InboxRun {
  readonly error: string;
  readonly items: readonly JsonObject[];
}

export interface ImapInbox {
  /** Waits until so many mails have been through a run, however it ended; then all runs that mails started, oldest first. */
  runs(mails: number): Promise<readonly InboxRun[]>;
}

const credential = { id: 'journeysLocImap1', name: 'Local mailbox' };
const inboxName = 'Journey Inbox';

/** Draws one Email Trigger (IMAP) per format before the Journey Inbox of the running n8n, as an engineer would, and waits until they watch. */
export async function addImapTriggers(lab: Lab, imap: ImapServer, formats: readonly ImapFormat[]): Promise<ImapInbox> {
  const { user, password, port } = imap;
  await lab.api.putCredential({ ...credential, type: 'imap', data: { user, password, host: '127.0.0.1', port, secure: false, allowUnauthorizedCerts: false } });
  const known = (await lab.api.workflows()).find(({ name }) => name === inboxName);
  if (known === undefined) throw new Error('there is no workflow with the Journey Inbox');
  const id = await putWorkflow(lab.api, withTriggers(await lab.api.workflow(known.id), formats));
  await Promise.all(formats.map(({ folder }) => imap.untilOpened(folder)));
  return { runs: (mails) => runsOf(lab, id, mails) };
}

function withTriggers(inbox: Workflow, formats: readonly ImapFormat[]): Workflow {
  const triggers = formats.map(({ format, folder }, row): WorkflowNode => {
    const parameters = { mailbox: folder, format, options: {} };
    return { id: `imap-${format}`, name: `Email Trigger ${format}`, type: 'n8n-nodes-base.emailReadImap', typeVersion: 2.2, position: [-260, row * 180], parameters, credentials: { imap: credential } };
  });
  const wires = triggers.map(({ name }) => [name, { main: [[{ node: inboxName, type: 'main', index: 0 }]] }] as const);
  // The tests read what the runs gave out; set up as it is, an Inbox keeps none.
  const settings = { ...inbox.settings, saveDataSuccessExecution: 'all' };
  return { ...inbox, nodes: [...inbox.nodes, ...triggers], connections: { ...inbox.connections, ...Object.fromEntries(wires) }, settings };
}

async function runsOf(lab: Lab, workflow: string, mails: number): Promise<readonly InboxRun[]> {
  // n8n listens for new mail only after 15 quiet seconds.
  const until = Date.now() + 40_000;
  for (;;) {
    const runs = await readRuns(lab, workflow);
    if (runs.reduce((sum, run) => sum + run.taken, 0) >= mails) return runs;
    if (Date.now() > until) throw new Error(`no ${mails} mails went through the Journey Inbox after 40 s: ${JSON.stringify(runs)}`);
    await sleep(300);
  }
}

async function readRuns(lab: Lab, workflow: string): Promise<readonly (InboxRun & { readonly taken: number })[]> {
  const executions = await lab.api.executions(workflow);
  return executions
    .filter(({ mode, stoppedAt }) => mode === 'trigger' && stoppedAt !== null)
    .reverse()
    .map(({ data }) => {
      // n8n's own shape of a run; a change shows as a run without items.
      const { resultData } = data as unknown as { readonly resultData: { readonly error?: { readonly message: string }; readonly runData: Readonly<Record<string, readonly NodeRun[]>> } };
      const itemsOf = (name: string): readonly JsonObject[] => (resultData.runData[name]?.[0]?.data?.main[0] ?? []).map(({ json }) => json);
      const mails = Object.keys(resultData.runData).filter((name) => name !== inboxName).flatMap(itemsOf);
      return { error: resultData.error?.message ?? '', items: itemsOf(inboxName), taken: mails.length };
    });
}

interface NodeRun {
  readonly data?: { readonly main: readonly (readonly { readonly json: JsonObject }[] | null)[] };
}
