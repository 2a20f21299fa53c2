import type { N8nErrorCode } from '../n8n/n8n-error';
import type { StepChange } from '../publish/diff-journeys';

const parts: Readonly<Record<StepChange['part'], string>> = {
  step: 'step', edges: 'the ways between steps', name: 'the name', settings: "the journey's settings", topics: 'the topics', messages: 'the messages',
  tests: 'the tests', description: 'the description', n8n: 'what belongs to n8n itself (notes on the canvas, settings)',
};

/** What n8n says of a node or a credential type that no package of its brings along. */
export function lacksPackage(detail: string): boolean {
  return /node type|not a known type/.test(detail);
}

/** What publish and setup say. */
export const enPublish = {
  change: {
    created: (name: string, url: string): string => `Created the workflow "${name}" and made it live: ${url}`,
    updated: (name: string, url: string): string => `Updated the workflow "${name}" and made it live: ${url}`,
    published: (name: string, url: string): string => `The workflow "${name}" was up to date but not live; now it is: ${url}`,
    unchanged: (name: string, url: string): string => `Nothing to change: the workflow "${name}" is live with this content: ${url}`,
  },
  waiting: (steps: readonly string[]): string => `Waiting until ${steps.length === 1 ? 'this step reports' : 'these steps report'}: ${steps.join(', ')} ...`,
  up: 'The journey is up: every step that must be awake has reported.',
  notConfirmed: {
    'no-secret': 'Not confirmed up: without N8N_JOURNEYS_SECRET (the secret of the Journey Sender credential) n8n can\'t be asked. Set it and publish again; that changes nothing else.',
    'no-inbox': 'Not confirmed up: this n8n has no live Journey Inbox to ask. Run "n8n-nodes-journeys setup", then publish again; that changes nothing else.',
    'wrong-secret': 'Not confirmed up: the Journey Inbox refused N8N_JOURNEYS_SECRET. Use the secret of the Journey Sender credential that the Inbox has, then publish again.',
  },
  noHeartbeat: (steps: readonly string[]): string =>
    `Published, but not up: nothing was heard from ${steps.join(', ')}. Look into n8n's log: a node that can't open its store or its credential says so there, and n8n tries again by itself.`,
  owned: (owner: string): string =>
    `Published, but not up: the journey belongs to workflow ${owner}, which runs it or in which people still wait. Nobody is lost. Hand the journey and its people over in n8n with the node Journey Data (Journey > Take Over), then publish again; or go on with that workflow and delete this one.`,
  stranded: (step: string, count: number): string =>
    `${count === 1 ? 'One person waits' : `${count} people wait`} at the step "${step}", which the journey no longer has: nobody takes them up. Move them in n8n with Journey Data (Contact > Move to Step), or publish a version that has the step.`,
  noAnswer: (detail: string): string => `Not confirmed up: the Journey Inbox gave no proper answer (${detail}).`,
  sendingStopped: 'All sending is switched off in this store (Journey Data > System > Resume Sending); messages wait until it is switched on.',
  edited: {
    content: (name: string, url: string): string => `Somebody changed the workflow "${name}" in n8n since it was last published from here; nothing was done. ${url}`,
    race: (name: string, url: string): string => `Somebody is changing the workflow "${name}" in n8n right now; nothing was done. ${url}`,
    'race-after-writing': (name: string, url: string): string =>
      `Somebody saved the workflow "${name}" in n8n in the same moment. Nothing went live: the draft has the file's content, theirs is in n8n's version history. ${url}`,
  },
  editedHelp: 'Read the change back with "decompile" into your file, or publish with --overwrite to replace it (n8n keeps the old version in its history).',
  editedList: 'Where n8n and the file differ:',
  stepChange: {
    added: (step: string): string => `  only in n8n: ${step}`,
    removed: (step: string): string => `  only in the file: ${step}`,
    changed: (step: string): string => `  different: ${step}`,
  },
  part: (part: StepChange['part']): string => parts[part],
  ambiguous: (id: string): string => `Several workflows in n8n hold the journey "${id}". Keep one and remove or archive the others:`,
  gap: {
    none: (type: string, steps: string): string => `n8n has no credential of type ${type}, which these steps need: ${steps}. Create one in n8n, or go without: --credential ${type}=none`,
    several: (type: string, steps: string, choices: string): string => `n8n has several credentials of type ${type}; choose one for ${steps} with --credential ${type}=ID: ${choices}`,
    unknown: (type: string, asked: string, choices: string): string => `n8n has no credential of type ${type} with the id ${asked}. It has: ${choices}`,
    gone: (type: string, name: string, steps: string, choices: string): string => `These steps have the credential "${name}" of type ${type}, which is no longer in n8n: ${steps}. Choose what they shall have instead with --credential ${type}=ID, or none with --credential ${type}=none. n8n has: ${choices}`,
  },
  noChoices: 'none',
  goesWithout: (type: string, steps: string): string => `Without a credential of type ${type}, as chosen: ${steps}. What they would send by it waits; give them one with --credential ${type}=ID.`,
  n8nError: {
    unreachable: (url: string, detail: string): string => `n8n can't be reached at ${url} (${detail}). Is it running, and is N8N_BASE_URL right?`,
    moved: (url: string, detail: string): string => `n8n isn't at ${url}: what answers there sends everybody on to ${detail}. Set N8N_BASE_URL (or --url) to the address under which n8n itself answers.`,
    'not-n8n': (url: string, detail: string): string => `What answers at ${url} isn't n8n's API${detail === '' ? '' : ` (${detail})`}. Is N8N_BASE_URL right, and is the public API switched on?`,
    'bad-key': (url: string): string => `n8n at ${url} doesn't know this API key. Check N8N_API_KEY; keys are made in n8n under Settings > n8n API.`,
    forbidden: (_url: string, detail: string, call: string): string => `This API key may not do that (${call}: ${detail}). Give it the rights to read, create, update and publish workflows and to list and create credentials.`,
    'not-found': (_url: string, detail: string, call: string): string => `n8n says it isn't there (${call}: ${detail}).`,
    conflict: (_url: string, detail: string, call: string): string => `n8n says it collides with something else (${call}: ${detail}).`,
    refused: (_url: string, detail: string, call: string): string => `n8n refused it (${call}): ${detail}${lacksPackage(detail) ? ' Is the package n8n-nodes-journeys installed in this n8n, and was n8n restarted since?' : ''}`,
    failed: (_url: string, detail: string, call: string): string => `n8n failed (${call}: ${detail}). Its log says more.`,
  } satisfies Readonly<Record<N8nErrorCode, (url: string, detail: string, call: string) => string>>,
  draftLeft: (url: string): string => `The workflow was saved but is not live with this content: ${url}`,
  setup: {
    senderCreated: (name: string, id: string): string => `Created the credential "${name}" (${id}).`,
    secret: (secret: string): string => `Its secret, shown this once. Put it where publish finds it:\n\n  N8N_JOURNEYS_SECRET=${secret}\n`,
    senderKept: (name: string, id: string): string => `The credential "${name}" (${id}) is there already; its secret stays as it is.`,
    inboxCreated: (name: string, url: string): string => `Created the workflow "${name}" and made it live: ${url}`,
    inboxPublished: (name: string, url: string): string => `The workflow "${name}" was there but not live; now it is: ${url}`,
    inboxRepaired: (name: string, url: string): string => `The workflow "${name}" had lost its sender credential; it has this one now: ${url}`,
    inboxKept: (name: string, url: string): string => `The workflow "${name}" is there and live: ${url}`,
    address: (url: string): string => `The mail server posts answers to, and health is read at, ${url}`,
    badField: {
      empty: (option: string): string => `${option} is empty.`,
      noMailbox: (option: string, value: string): string => `${option} "${value}" is no e-mail address.`,
      noUrl: (option: string, value: string): string => `${option} "${value}" is no address of a web server, such as https://n8n.example.com.`,
    },
    notApplied: (options: readonly string[]): string => `${options.join(', ')} changed nothing: the credential was there already. Change it in n8n.`,
    fillIn: (fields: readonly string[]): string => `Fill in the credential in n8n before you send: ${fields.join(', ')}.`,
  },
};
