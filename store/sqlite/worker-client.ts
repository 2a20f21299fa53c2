import { Worker } from 'node:worker_threads';
import { StoreError } from '../../core/store-port';
import { findWorker } from './find-worker';
import { pack, unpack, unpackError, type Answer, type Call, type WorkerSettings } from './protocol';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The near end of the store's thread: calls by number, answers as they come. A thread that ended (it ran out of memory, say) is started
 * anew by the next call: what it was doing is lost, the file is not.
 */
export class WorkerClient {
  private readonly pending = new Map<number, Pending>();
  private worker: Worker | undefined;
  /** The thread, once it has its store. */
  private ready: Promise<Worker> | undefined;
  private next = opening;
  private id: string | undefined;
  private closed = false;

  constructor(private readonly settings: WorkerSettings) {}

  /** Starts the thread and answers the store's id. */
  async open(): Promise<string> {
    await this.started();
    return this.id ?? '';
  }

  async call(part: Call['part'], method: string, args: readonly unknown[]): Promise<unknown> {
    if (this.closed) throw this.lost('it was closed');
    const worker = await this.started();
    const id = ++this.next;
    const answer = this.wait(worker, id);
    worker.postMessage({ id, part, method, args: pack(args) } satisfies Call);
    return await answer;
  }

  async close(): Promise<void> {
    if (!this.closed && this.worker !== undefined) await this.end(this.worker);
    this.closed = true;
  }

  private async end(worker: Worker): Promise<void> {
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    const answer = this.call('store', 'close', []);
    this.closed = true;
    await answer;
    // The answer let go of the thread; its end is waited for too.
    worker.ref();
    await ended;
  }

  private started(): Promise<Worker> {
    this.ready ??= this.start().catch((error: unknown) => {
      this.ready = undefined;
      throw error;
    });
    return this.ready;
  }

  private async start(): Promise<Worker> {
    const { path, execArgv } = findWorker();
    // Batches of a thousand rows come and go: with room for them the thread spends a sixth less of its time on collecting garbage.
    const worker = new Worker(path, { workerData: this.settings, execArgv: [...execArgv], resourceLimits: { maxYoungGenerationSizeMb: 64 } });
    this.worker = worker;
    worker.on('message', (answer: Answer) => {
      this.settle(answer);
    });
    worker.on('error', (error: Error) => {
      this.lose(worker, error);
    });
    worker.on('exit', (code) => {
      this.lose(worker, new Error(`the store's thread ended with code ${code}`));
    });
    // The first message: the store's id.
    const id = String(await this.wait(worker, opening));
    this.id ??= id;
    if (id === this.id) return worker;
    await worker.terminate();
    throw this.lost('another store is in its place');
  }

  private wait(worker: Worker, id: number): Promise<unknown> {
    // Only unanswered calls keep the process alive.
    worker.ref();
    return new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }));
  }

  private settle(answer: Answer): void {
    const waiting = this.pending.get(answer.id);
    this.pending.delete(answer.id);
    if (this.pending.size === 0) this.worker?.unref();
    if (answer.ok) waiting?.resolve(unpack(answer.value));
    else waiting?.reject(unpackError(answer.error));
  }

  private lose(worker: Worker, error: Error): void {
    // An error is followed by the exit; by then another thread may be there.
    if (this.worker !== worker) return;
    this.worker = undefined;
    this.ready = undefined;
    for (const waiting of this.pending.values()) waiting.reject(this.lost(error.message));
    this.pending.clear();
  }

  private lost(detail: string): StoreError {
    return new StoreError('store-lost', { file: this.settings.file, detail });
  }
}

/** Number of a thread's first message. */
const opening = 0;
