import type { Playground } from './playground';
import type { WinBackRun } from './run-win-back';

/** What to open next, and how to be one of the customers. */
export function whereToLook(playground: Playground, run: WinBackRun): string {
  const { n8n, inboxUrl } = playground;
  return `The journey   ${run.workflowUrl}
n8n           ${n8n.url}   login ${n8n.owner.email}   password ${n8n.owner.password}
The inbox     ${inboxUrl}

Answer one of the mails: open the inbox, choose a mail, write something and press Answer.
The journey goes on for that customer alone: a thank-you arrives within a second or two, and
the customer leaves with the goal reached. An out-of-office notice changes nothing; STOP ends
it. Whoever doesn't answer is reminded once after three days.

Ctrl-C stops everything. npm start goes on from here; npm start -- --fresh begins again.`;
}
