import type { Page } from 'playwright-core';

export function act(page: Page, step: string): Promise<void>;
