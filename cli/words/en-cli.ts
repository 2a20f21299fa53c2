import { enDocuments } from '../../words/documents/en-documents';
import { lookUp } from '../../words/params';

const codes = `Exit codes: 0 fine, 1 errors in the document, or edited in n8n, 2 wrong usage, or a file can't be read or written,
3 n8n refused, can't be reached or lacks a credential, 4 published but not confirmed up, 70 a mistake in this program.`;
const common = `  --json        print one JSON document instead of sentences
  --lang en|ja  language of the sentences (default: en)
  --help        this text`;
const n8n = `  --url URL     where n8n answers (default: $N8N_BASE_URL, else http://127.0.0.1:5678)`;
const environment = `Environment:
  N8N_BASE_URL          where n8n answers
  N8N_API_KEY           key of n8n's public API (n8n: Settings > n8n API)
  N8N_JOURNEYS_SECRET   secret of the Journey Sender credential; with it, publish asks n8n whether the journey is up
  N8N_ENDPOINT_WEBHOOK  as n8n has it, where an admin has changed it (default: webhook)`;

/** What the system's codes mean, for files. */
const systemReasons: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder', EACCES: "you have no right to", EPERM: "you have no right to", ENOENT: "its folder doesn't exist", ENOTDIR: 'a part of the path is no folder', ENOSPC: 'the disk is full', EROFS: 'the disk is read-only',
};

/** What the command line says about itself and about files. */
export const enCli = {
  help: {
    main: `Usage: n8n-nodes-journeys COMMAND [FILE] [options]

  validate FILE...  name everything that is wrong with a journey, with line and column
  compile FILE      turn a journey into an n8n workflow
  decompile FILE    turn an n8n workflow back into a journey
  publish FILE      bring a journey into a running n8n and make it live
  explain FILE      say in plain sentences what a journey does
  setup             create the Journey Inbox workflow and the sender credential in n8n

"n8n-nodes-journeys COMMAND --help" says more. FILE may be - for standard input. "--version" tells which version this is.

${codes}
`,
    validate: `Usage: n8n-nodes-journeys validate FILE... [options]

Names everything that is wrong with the journeys, each with file:line:column. Warnings alone are fine (exit code 0).

${common}

${codes}
`,
    compile: `Usage: n8n-nodes-journeys compile FILE [options]

Prints the n8n workflow that runs the journey. It can be imported into n8n by hand; publish does it all.

  --out FILE    write there instead
${common}

${codes}
`,
    decompile: `Usage: n8n-nodes-journeys decompile FILE [options]

Prints the journey that an n8n workflow holds (a workflow as n8n downloads it or as its API gives it). A journey with
errors is printed too, whole; they are named, and the exit code is 1.

  --out FILE    write there instead
${common}

${codes}
`,
    publish: `Usage: n8n-nodes-journeys publish FILE [options]

Validates and compiles the journey, creates or updates its workflow in n8n, makes it live, and waits until every step
that must be awake has reported. Doing it again changes nothing. If somebody changed the workflow in n8n, it stops.

  --credential TYPE=ID  credential to use for a type: smtp, twilioApi, journeySenderApi, journeyStoreApi;
                        ID "none" goes without. Repeat for more types. Without it: what the nodes have already,
                        else the only credential of that type in n8n
  --overwrite           replace what somebody changed in n8n
  --wait SECONDS        how long to wait for the steps to report (default: 60)
${n8n}
${common}

${environment}

${codes}
`,
    explain: `Usage: n8n-nodes-journeys explain FILE [options]

Says in plain sentences what the journey does, step by step.

${common}

${codes}
`,
    setup: `Usage: n8n-nodes-journeys setup [options]

Creates what all journeys of an n8n share: the Journey Sender credential (with a new secret, printed once) and the one
workflow with the Journey Inbox. What is there already stays as it is.

  --brand TEXT           brand name in the messages
  --postal-address TEXT  postal address in the messages
  --reply-to ADDRESS     where answers go
  --from ADDRESS         from whom e-mails come; without it, the reply address
  --public-url URL       under which address providers reach this n8n from outside
  --credential TYPE=ID   the journeySenderApi, journeyStoreApi or twilioApi credential to use, if n8n has several;
                         ID "none" goes without
${n8n}
${common}

${environment}

${codes}
`,
  },
  unknownCommand: (name: string): string => `There is no command "${name}". "n8n-nodes-journeys --help" lists all.`,
  badOption: (message: string): string => `${message}. "--help" lists the options.`,
  dashValue: (option: string): string => `What follows ${option} begins with a dash. If it is the value of ${option}, write ${option}=VALUE.`,
  badLanguage: (language: string): string => `There is no language "${language}"; there are en and ja.`,
  needsFile: 'Name a file.',
  oneFile: 'Name one file only.',
  noFile: 'This command takes no file.',
  noSuchFile: (file: string): string => `There is no file ${file}.`,
  unreadableFile: (file: string, code: string): string => `${file} can't be read: ${lookUp(systemReasons, code) ?? code}.`,
  unwritableFile: (file: string, code: string): string => `${file} can't be written: ${lookUp(systemReasons, code) ?? code}.`,
  noApiKey: "N8N_API_KEY isn't set. Make a key in n8n (Settings > n8n API) and put it into the environment.",
  badSecretText: (name: string): string => `${name} holds characters that no such key has; it may have been copied with something around it. Copy it again.`,
  badUrl: (url: string): string => `"${url}" is no address of a web server, such as http://127.0.0.1:5678.`,
  badCredentialType: (type: string, known: readonly string[]): string => `Journeys use no credential of type "${type}"; there are ${known.join(', ')}.`,
  badCredential: (text: string): string => `"${text}" isn't written as TYPE=ID, for example smtp=EBz60Y7p4LFvjAnv.`,
  badWait: (text: string): string => `"${text}" is no number of seconds from 0 on.`,
  severity: { error: 'error', warning: 'warning' },
  atStep: (step: string): string => ` [step ${step}]`,
  valid: (file: string, name: string, warnings: number): string => `${file}: "${name}" is fine${warnings === 0 ? '' : `, with ${warnings === 1 ? '1 warning' : `${warnings} warnings`}`}.`,
  invalid: (file: string, errors: number, warnings: number): string => `${file}: ${errors === 1 ? '1 error' : `${errors} errors`}${warnings === 0 ? '' : ` and ${warnings === 1 ? '1 warning' : `${warnings} warnings`}`}.`,
  decompiledWithErrors: (errors: number, warnings: number): string => `The journey is complete but has ${errors === 1 ? '1 error' : `${errors} errors`}${warnings === 0 ? '' : ` and ${warnings === 1 ? '1 warning' : `${warnings} warnings`}`}: compile and publish refuse it until the errors are mended.`,
  unknownProblem: (code: string): string => `This is not as it must be (${code}).`,
  written: (file: string): string => `Written to ${file}.`,
  ...enDocuments,
};
