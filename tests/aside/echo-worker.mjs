import { parentPort, threadId } from 'node:worker_threads';

// Says a job back with the number of its thread; "for ever" never ends, "break" breaks it, "break soon" only afterwards.
parentPort.on('message', (job) => {
  if (job === 'break') throw new Error('broken');
  while (job === 'for ever');
  parentPort.postMessage([job, threadId]);
  if (job === 'break soon') process.exit(1);
});
parentPort.postMessage('ready');
