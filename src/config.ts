import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ipaddr from 'ipaddr.js';
import { usualInterval } from './feeds/schedule.js';

/** What the environment says, checked once. */
export interface Config {
  /** The bot's token; null opens the terminal instead. */
  readonly token: string | null;
  /** Base address of Discord's HTTP API without its version. */
  readonly api: string;
  /** Register the commands to this server only, at once. */
  readonly guildId: string | null;
  /** Folder of the articles. */
  readonly corpus: string;
  /** Networks (CIDR) that links may lead to, beside the public internet. */
  readonly networks: readonly string[];
  /** Milliseconds between two looks at a followed feed. */
  readonly feedInterval: number;
  /** Folder of what is kept for each server. */
  readonly data: string;
}

/** A variable has a value that cannot be used. The message names it and says what to write. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The project's folder: the nearest one above this file that holds a package.json. */
export const projectFolder = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
})();

/** @throws {ConfigError} where a variable cannot be used. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const value = (name: string) => env[name]?.trim() || null;
  const guildId = value('DISCORD_GUILD_ID');
  if (guildId !== null && !/^\d{5,20}$/.test(guildId)) {
    throw new ConfigError(`DISCORD_GUILD_ID is "${guildId}"; write the server's id, digits only, or leave it out`);
  }
  const corpus = value('VERBATIM_CORPUS');
  const data = value('VERBATIM_DATA');
  return {
    token: value('DISCORD_TOKEN'),
    api: apiAddress(value('DISCORD_API')),
    guildId,
    corpus: corpus === null ? join(projectFolder, 'corpus') : resolve(corpus),
    feedInterval: minutes(value('VERBATIM_FEED_MINUTES')),
    networks: networks(value('VERBATIM_FETCH_ALLOW')),
    data: data === null ? join(projectFolder, 'data') : resolve(data),
  };
}

function minutes(value: string | null): number {
  if (value === null) return usualInterval;
  const number = Number(value);
  if (!(number > 0 && number <= 10_080)) {
    throw new ConfigError(`VERBATIM_FEED_MINUTES is "${value}"; write minutes, such as 30, at most 10080 (a week)`);
  }
  return number * 60_000;
}

function networks(value: string | null): string[] {
  const named = (value ?? '').split(/[\s,]+/).filter((network) => network !== '');
  for (const network of named) {
    if (!ipaddr.isValidCIDR(network)) {
      throw new ConfigError(`VERBATIM_FETCH_ALLOW names "${network}"; write networks such as 10.1.0.0/16`);
    }
  }
  return named;
}

function apiAddress(value: string | null): string {
  if (value === null) return 'https://discord.com/api';
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new ConfigError(`DISCORD_API is "${value}"; write an address such as https://discord.com/api`);
  }
  return value.replace(/\/+$/, '').replace(/\/v\d+$/, '');
}
