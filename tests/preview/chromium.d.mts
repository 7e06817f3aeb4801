import type { Browser } from 'playwright-core';

export const chromiumPath: string | null;
export function startChromium(): Promise<Browser>;
