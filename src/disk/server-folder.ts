import { join } from 'node:path';

/** Whether a name can be a server's id: Discord's are digits alone, so that none leads out of the folder of the data. */
export const isServerId = (name: string): boolean => /^\d{1,20}$/.test(name);

/** The folder, below that of the servers, of what is kept for one. @throws {RangeError} for what is no server's id. */
export function serverFolder(data: string, server: string): string {
  if (!isServerId(server)) throw new RangeError(`"${server}" is no id of a server`);
  return join(serversFolder(data), server);
}

/** The folder of the servers, below that of the data. */
export const serversFolder = (data: string): string => join(data, 'servers');
