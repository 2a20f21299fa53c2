export interface BenchSizes {
  /** (a) Contacts per round through the whole pipeline, and how many rounds of each side. */
  readonly pipeline: { readonly ours: number; readonly stock: number; readonly rounds: number };
  /** (b) Contacts from entry to tailor. */
  readonly steps: number;
  /** (c) Mails per round, rounds. */
  readonly mails: { readonly mails: number; readonly rounds: number };
  /** (d) Contacts that wait, and executions that wait in n8n's own Wait node. */
  readonly resumes: { readonly ours: number; readonly stock: number };
  /** (e) Steps of the journey that the designer draws. */
  readonly drawn: number;
}

const usual: BenchSizes = {
  pipeline: { ours: 2_000, stock: 60, rounds: 3 },
  steps: 20_000,
  mails: { mails: 500, rounds: 5 },
  resumes: { ours: 10_000, stock: 300 },
  drawn: 500,
};
const full: BenchSizes = {
  pipeline: { ours: 10_000, stock: 200, rounds: 5 },
  steps: 100_000,
  mails: { mails: 2_000, rounds: 7 },
  resumes: { ours: 50_000, stock: 1_000 },
  drawn: 500,
};

/** `JOURNEYS_SIZES=full` asks for the large ones. */
export function benchSizes(): BenchSizes {
  return process.env['JOURNEYS_SIZES'] === 'full' ? full : usual;
}
