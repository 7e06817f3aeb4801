import { readdirSync } from 'node:fs';
import type { Command } from './command.js';

const folder = new URL('../../commands/', import.meta.url);

/**
 * Every command of the folder `commands/`, by name, in alphabetical order: one file each, its default export.
 * Throws when two files declare one name, or a file declares none: a bug, not something a user can cause.
 */
export async function loadCommands(): Promise<ReadonlyMap<string, Command>> {
  const files = readdirSync(folder)
    .filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
    .sort();
  const modules = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ new URL(file, folder).href) as Promise<{ default?: Command }>),
  );
  const commands = new Map<string, Command>();
  for (const [i, { default: command }] of modules.entries()) {
    if (command === undefined) throw new Error(`commands/${files[i]} has no default export`);
    if (commands.has(command.name)) throw new Error(`two commands are named "${command.name}"`);
    commands.set(command.name, command);
  }
  return commands;
}
