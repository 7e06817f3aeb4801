import { Worker } from 'node:worker_threads';

/** What a worker may take before it is killed. */
export interface Bounds {
  /** Milliseconds. */
  readonly patience: number;
  /** Megabytes of objects. */
  readonly memory: number;
}

/** What the worker said, or why it said nothing. */
export type Outcome<T> = { readonly ok: true; readonly said: T } | { readonly ok: false; readonly why: Overrun };
export type Overrun = 'time' | 'memory' | 'crash';

/** Megabytes by which the whole process may grow meanwhile: buffers do not count among a worker's objects. */
const mostGrowth = 512;

/**
 * Runs a file as a worker that gets `job` as its data and answers with one message; it is killed when it overruns.
 * Resolves once it has ended, whatever became of it. Never rejects.
 */
export function runAside<T>(file: URL, job: unknown, { patience, memory }: Bounds): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const worker = new Worker(file, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: memory },
      stdout: true,
      stderr: true,
    });
    let outcome: Outcome<T> | null = null;
    const end = (result: Outcome<T>) => {
      outcome ??= result;
      void worker.terminate();
    };
    const timer = setTimeout(() => end({ ok: false, why: 'time' }), patience);
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > mostGrowth * 1024 * 1024) end({ ok: false, why: 'memory' });
    }, 50);
    worker.once('message', (said: T) => end({ ok: true, said }));
    worker.once('error', (error) => {
      const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end({ ok: false, why: full ? 'memory' : 'crash' });
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(outcome ?? { ok: false, why: 'crash' });
    });
  });
}
