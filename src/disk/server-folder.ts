import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Whether an id is one as Discord makes them: digits alone, so that it is safe as a file's name. */
export const isSnowflake = (id: string): boolean => /^\d{1,20}$/.test(id);

/**
 * An id as a file's name. Servers that imitate Discord may send anything: what Discord would not is hashed, so that it
 * leads nowhere, and no two fall together where a disk takes small letters for capitals.
 */
export const fileNameOf = (id: string): string =>
  isSnowflake(id) ? id : `x${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;

/** The folder, below that of the servers, of what is kept for one. @throws {RangeError} for what is no server's id. */
export function serverFolder(data: string, server: string): string {
  if (!isSnowflake(server)) throw new RangeError(`"${server}" is no id of a server`);
  return join(serversFolder(data), server);
}

/** The folder of the servers, below that of the data. */
export const serversFolder = (data: string): string => join(data, 'servers');
