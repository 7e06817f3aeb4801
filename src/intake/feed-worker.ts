import { parentPort, workerData } from 'node:worker_threads';
import { readFeed } from './read-feed.js';
import type { FeedJob } from './read-feed-document.js';

/** Reads one feed of a stranger's and ends: whatever it does to this thread, the bot goes on. */
const { bytes, contentType, url }: FeedJob = workerData;
parentPort?.postMessage(readFeed(bytes, contentType, url));
