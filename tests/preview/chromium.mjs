import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of the Chromium that the machine has, CHROMIUM before all others; null where it has none. */
export const chromiumPath = [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path)) ?? null;

/** Starts it without a window and with a fresh profile; playwright removes that with the browser. */
export function startChromium() {
  return chromium.launch({
    executablePath: chromiumPath ?? '',
    // Root may not use the sandbox. The pages are our own; no other address is asked.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
