import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../command/command.js';
import { nowhere } from '../../command/serve.js';
import { Libraries } from '../../library/libraries.js';
import { Records } from '../../records/records.js';
import { type Preview, servePreview } from './serve-preview.js';

/** What the preview shows, and with what. */
export interface Previewed {
  /** Folder of the articles. */
  readonly corpus: string;
  readonly commands: ReadonlyMap<string, Command>;
  /** Networks (CIDR) that links may lead to, beside the public internet. */
  readonly networks: readonly string[];
}

/**
 * Serves the preview until the process is told to leave (status 0); status 2 where the port is taken. What is added and
 * kept in it is gone when it ends.
 */
export async function runPreview(
  { corpus, commands, networks }: Previewed,
  { assets, port, log }: { readonly assets: string; readonly port: number; readonly log: (line: string) => void },
): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), 'verbatim-preview-'));
  try {
    const { libraries, report } = await Libraries.open(corpus, data, { snapshot: false });
    for (const { file, reason } of report.refused) log(`not read: ${file}: ${reason}`);
    libraries.watch();
    const libraryOf = (server: string | null) => libraries.of(server);
    const answering = { libraryOf, commands, records: new Records(data), networks, feeds: nowhere.feeds, log };
    const preview = await servePreview(answering, { assets, port }).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null;
      throw error;
    });
    if (preview === null) {
      log(`Port ${port} is taken; choose another: npm run preview -- --port ${port + 1}`);
      return 2;
    }
    log(`Verbatim as on Discord: ${preview.address} (Ctrl+C ends it)`);
    await toldToLeave(preview);
    return 0;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function toldToLeave(preview: Preview): Promise<void> {
  await new Promise<void>((leave) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => leave());
  });
  await preview.close();
}
