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
/** Milliseconds for which a worker without a job is kept. */
const keptFor = 10_000;
/** Milliseconds that starting one may take: most of a second where nothing else runs. */
const longestStart = 30_000;

/**
 * Runs a file as a worker that gets `job` as its data and answers with one message; it is killed when it overruns.
 * Resolves once it has ended, whatever became of it. Never rejects.
 */
export async function runAside<T>(file: URL, job: unknown, { patience, memory }: Bounds): Promise<Outcome<T>> {
  const worker = started(file, memory, job);
  const outcome = await answerOf<T>(worker, patience);
  await worker.terminate();
  return outcome;
}

/**
 * Gives what runs jobs in a worker that says one thing when it is ready, gets each job as a message and answers with one,
 * within `patience` milliseconds. It is kept for the next job, and ended when none comes for a while; one that overruns is
 * killed. Jobs of the same time have a worker each. Never rejects.
 */
export function keptAside<J, T>(file: URL, memory: number): (job: J, patience: number) => Promise<Outcome<T>> {
  let idle: { readonly worker: Worker; readonly end: NodeJS.Timeout } | null = null;
  const forget = (worker: Worker) => {
    if (idle?.worker === worker) idle = null;
  };
  const taken = (): Worker | null => {
    if (!idle) return null;
    const { worker, end } = idle;
    clearTimeout(end);
    idle = null;
    worker.ref();
    return worker;
  };
  const begun = (): Worker => {
    const worker = started(file, memory, null);
    worker.once('exit', () => forget(worker));
    return worker;
  };
  const keep = (worker: Worker) => {
    // It keeps no process running.
    worker.unref();
    const end = setTimeout(() => {
      forget(worker);
      void worker.terminate();
    }, keptFor);
    end.unref();
    idle = { worker, end };
  };
  const run = async (job: J, patience: number): Promise<Outcome<T>> => {
    const kept = taken();
    const worker = kept ?? begun();
    const ready = kept ? isReady : await answerOf<unknown>(worker, longestStart);
    const outcome = ready.ok ? await askedOf<T>(worker, job, patience) : ready;
    if (outcome.ok && !idle) keep(worker);
    else await worker.terminate();
    // One that was kept may have died of what it did before.
    return kept && !outcome.ok && outcome.why === 'crash' ? run(job, patience) : outcome;
  };
  return run;
}

const isReady = { ok: true } as const;

/** What a worker says to a job. */
function askedOf<T>(worker: Worker, job: unknown, patience: number): Promise<Outcome<T>> {
  try {
    worker.postMessage(job);
  } catch {
    // What cannot be copied cannot be read.
    return Promise.resolve({ ok: false, why: 'crash' });
  }
  return answerOf<T>(worker, patience);
}

function started(file: URL, memory: number, workerData: unknown): Worker {
  const worker = new Worker(file, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    stdout: true,
    stderr: true,
  });
  // An error that nobody listens for would end the bot.
  worker.on('error', () => {});
  return worker;
}

/** What a worker says next, or why it says nothing more. */
function answerOf<T>(worker: Worker, patience: number): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome<T>) => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const onMessage = (said: T) => end({ ok: true, said });
    const onError = (error: Error) => {
      const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end({ ok: false, why: full ? 'memory' : 'crash' });
    };
    const onExit = () => end({ ok: false, why: 'crash' });
    const timer = setTimeout(() => end({ ok: false, why: 'time' }), patience);
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > mostGrowth * 1024 * 1024) end({ ok: false, why: 'memory' });
    }, 50);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
