import { parentPort } from 'node:worker_threads';
import { readWhole } from './read-aside.js';

parentPort?.on('message', (unread) => parentPort?.postMessage(readWhole(unread)));
parentPort?.postMessage('ready');
