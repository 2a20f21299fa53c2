import { StoreError, type ClaimedBatch, type PumpKey, type Store } from '../../../core/store-port';
import { StepTakenError } from '../errors/step-taken-error';
import { readTuning, type Tuning } from '../host/tuning';

/** What n8n said of the run of one batch; undefined when it can't tell. */
export type BatchEnd = { readonly status: 'success' | 'error' | 'waiting'; readonly lastNode: string; readonly error: string } | undefined;

/** One node's way to start executions. */
export interface Pump {
  readonly key: PumpKey;
  /** The node that it belongs to: another node with the same step id would take its people. */
  readonly node: { readonly id: string; readonly name: string };
  /** Starts one execution with this batch; resolves when that run is over. */
  emit(batch: ClaimedBatch): Promise<BatchEnd>;
}

export interface SchedulerLog {
  warn(message: string): void;
  info(message: string): void;
}

/**
 * Runs at the same time that began at one step. n8n keeps all items of a run in memory until it ends: a hundred thousand people offered at
 * once would be there all at once, and each run slower for it. Two keep n8n's thread and the store's busy, the third covers the change.
 */
const maxRuns = 3;

/** A run of which n8n says nothing for so long (ms) takes up no place any more: it may have lost track of it. Leases decide about its people. */
const forgottenAfterMs = 3_600_000;

/**
 * Serves all pumps of one store in this process with one query: says that they are alive, claims what is due, starts one
 * execution per batch, and tells the store how each ended. A store that is away is tried again, more and more slowly,
 * with one line in the log.
 */
export class Scheduler {
  private readonly pumps = new Map<string, Pump>();
  /** Pumps that another workflow's live pump keeps from working; they try again with every heartbeat. */
  private readonly barred = new Set<string>();
  /** When the runs under way that began at a step were started, by batch, by pump. */
  private readonly running = new Map<string, Map<string, number>>();
  private timer: NodeJS.Timeout | undefined;
  private nextBeat = 0;
  private failures = 0;
  private busy = false;
  private nudged = false;

  constructor(
    private readonly store: Store,
    private readonly log: SchedulerLog,
    private readonly tuning: Tuning = readTuning(),
  ) {}

  /**
   * Starts serving a pump.
   * @returns what stops it.
   * @throws StoreError `journey-owned` when another workflow runs this journey, StepTakenError when another node has this step id: wrong
   * configuration. Any other trouble of the store is retried inside.
   */
  async add(pump: Pump): Promise<() => Promise<void>> {
    const other = this.pumps.get(nameOf(pump.key))?.node;
    if (other !== undefined && other.id !== pump.node.id) throw new StepTakenError(other.name);
    await this.store.pumps.beat([pump.key]).catch((error: unknown) => {
      if (isOwned(error)) throw error;
      this.failed(error);
    });
    const name = nameOf(pump.key);
    this.pumps.set(name, pump);
    this.schedule(0);
    return async () => {
      if (this.pumps.get(name) !== pump) return;
      this.pumps.delete(name);
      this.barred.delete(name);
      if (this.pumps.size === 0) this.halt();
      await this.store.pumps.stop([pump.key]).catch((error: unknown) => {
        this.log.warn(`Journeys: couldn't sign off step "${pump.key.step}" (${textOf(error)}); it signs off by itself when its heartbeat runs out`);
      });
    };
  }

  /** Something may have fallen due: look now. */
  nudge(): void {
    if (this.pumps.size === 0) return;
    if (this.busy) this.nudged = true;
    else this.schedule(0);
  }

  private halt(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    if (this.pumps.size === 0) return;
    this.timer = setTimeout(() => void this.turn(), delay);
    this.timer.unref();
  }

  private async turn(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    let delay = this.tuning.pollMs;
    try {
      await this.beat();
      const keys = [...this.pumps].filter(([name]) => !this.barred.has(name) && this.hasRoom(name)).map(([, pump]) => pump.key);
      const batches = keys.length === 0 ? [] : await this.store.pumps.claim(keys, { limit: this.tuning.batch, acceptWithinMs: this.tuning.acceptWithinMs });
      for (const batch of batches) void this.handOut(batch);
      if (this.failures > 0) this.log.info('Journeys: the journey store answers again');
      this.failures = 0;
      // More may be waiting behind a full batch; its run has to accept it first.
      if (batches.length > 0) delay = Math.min(50, this.tuning.pollMs);
    } catch (error) {
      delay = this.failed(error);
    } finally {
      this.busy = false;
    }
    if (this.nudged) delay = 0;
    this.nudged = false;
    this.schedule(delay);
  }

  private hasRoom(name: string): boolean {
    const since = Date.now() - forgottenAfterMs;
    return [...(this.running.get(name)?.values() ?? [])].filter((startedAt) => startedAt > since).length < maxRuns;
  }

  private async beat(): Promise<void> {
    const now = Date.now();
    if (now < this.nextBeat) return;
    try {
      await this.store.pumps.beat([...this.pumps.values()].map((pump) => pump.key));
      this.barred.clear();
    } catch (error) {
      // eslint-disable-next-line @n8n/community-nodes/require-node-api-error -- turn() takes it.
      if (!isOwned(error)) throw error;
      await this.beatOneByOne();
    }
    this.nextBeat = now + this.tuning.beatMs;
  }

  /** One pump's journey belongs to somebody else; the others must go on. */
  private async beatOneByOne(): Promise<void> {
    for (const [name, pump] of this.pumps) {
      try {
        await this.store.pumps.beat([pump.key]);
        this.barred.delete(name);
      } catch (error) {
        // eslint-disable-next-line @n8n/community-nodes/require-node-api-error -- turn() takes it.
        if (!isOwned(error)) throw error;
        if (!this.barred.has(name)) this.log.warn(`Journeys: step "${pump.key.step}" of workflow ${pump.key.workflow} rests, because another workflow runs journey "${pump.key.journey}"`);
        this.barred.add(name);
      }
    }
  }

  private async handOut(batch: ClaimedBatch): Promise<void> {
    const name = nameOf(batch);
    const pump = this.pumps.get(name);
    const runs = this.running.get(name) ?? new Map<string, number>();
    this.running.set(name, runs.set(batch.batch, Date.now()));
    const end: BatchEnd = pump === undefined ? { status: 'error', lastNode: '', error: 'The step stopped before the batch started' } : await emitSafely(pump, batch);
    if (end !== undefined) {
      await this.store.pumps.settle(batch.batch, end).catch((error: unknown) => {
        this.log.warn(`Journeys: couldn't note how a run of step "${batch.step}" ended (${textOf(error)}); its lease decides`);
      });
    }
    runs.delete(batch.batch);
    this.nudge();
  }

  /** Answers how long to wait before the next try. */
  private failed(error: unknown): number {
    if (this.failures === 0) this.log.warn(`Journeys: the journey store doesn't answer (${textOf(error)}); people wait and it is tried again`);
    this.failures += 1;
    return Math.min(this.tuning.pollMs * 2 ** Math.min(this.failures, 10), 30_000);
  }
}

const schedulers = new WeakMap<Store, Scheduler>();

/** The scheduler of a store: one per process and store. */
export function schedulerOf(store: Store, log: SchedulerLog): Scheduler {
  const known = schedulers.get(store);
  if (known !== undefined) return known;
  const made = new Scheduler(store, log);
  schedulers.set(store, made);
  return made;
}

/** Tells this process's pumps of the store, if any, that something may have fallen due. */
export function nudgePumps(store: Store): void {
  schedulers.get(store)?.nudge();
}

async function emitSafely(pump: Pump, batch: ClaimedBatch): Promise<BatchEnd> {
  try {
    return await pump.emit(batch);
  } catch (error) {
    return { status: 'error', lastNode: '', error: textOf(error) };
  }
}

function nameOf(key: { readonly workflow: string; readonly step: string }): string {
  return `${key.workflow}\n${key.step}`;
}

function isOwned(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'journey-owned';
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
