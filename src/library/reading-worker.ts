import { parentPort, workerData } from 'node:worker_threads';
import { readWhole } from './read-aside.js';

parentPort?.postMessage(readWhole(workerData));
