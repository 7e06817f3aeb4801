import { codeOf } from './error-code.js';

/** What a disk has against a file or a folder. */
export type DiskFault = 'missing' | 'denied' | 'folder' | 'no-folder' | 'there' | 'full' | 'other';

const faults: Readonly<Record<string, DiskFault>> = {
  ENOENT: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EISDIR: 'folder',
  ENOTDIR: 'no-folder',
  EEXIST: 'there',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** What the disk refused, whatever the system calls it. */
export const faultOf = (error: unknown): DiskFault => faults[codeOf(error)] ?? 'other';

/**
 * Why a file or a folder cannot be read, to stand behind its name, with the mend where there is one for that. The
 * system's own message is never told, for it names places of the host.
 */
export function unreadReason(error: unknown, mends: { readonly [fault in DiskFault]?: string } = {}): string {
  const fault = faultOf(error);
  const mend = mends[fault];
  return mend === undefined ? says(fault, error) : `${says(fault, error)}; ${mend}`;
}

function says(fault: DiskFault, error: unknown): string {
  if (fault === 'missing') return 'does not exist';
  if (fault === 'denied') return 'may not be read';
  if (fault === 'folder') return 'is a folder';
  if (fault === 'no-folder') return 'is not a folder';
  return `cannot be read (${codeOf(error) || 'no reason was given'})`;
}

/** Why the folder of the data could not be changed, with the mend, for who asked for it. */
export function diskReason(error: unknown): string {
  const fault = faultOf(error);
  if (fault === 'full') return 'the disk is full; free some space and try again';
  if (fault === 'denied') return 'the folder of the data may not be written; give the bot permission to write it';
  if (fault === 'no-folder') return 'the folder of the data is a file; set VERBATIM_DATA to a folder';
  if (fault === 'missing') return 'its file was taken out of the folder by hand; /reindex takes notice of that';
  return `the disk refused (${codeOf(error) || 'no reason was given'}); the folder of the data tells the operator more`;
}
