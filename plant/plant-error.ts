/** Something that the person who started the plant can mend: the message says what is wrong and what to do. */
export class PlantError extends Error {
  override readonly name = 'PlantError';
}

/** The code of a system error (`ENOENT`, `EACCES` …) or of PostgreSQL's (`28P01`), or undefined for anything else. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** One line for any thrown value. Some libraries reject with `undefined`, and some with an empty message and a code. */
export function messageOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string') {
    return error.message === '' ? (codeOf(error) ?? 'no reason was given') : error.message;
  }
  return 'no reason was given';
}

/**
 * Turns an error of the file system into one that says what to do; other errors come back as they are.
 * `doing` continues "Cannot …".
 */
export function explainFileError(error: unknown, doing: string, path: string): unknown {
  switch (codeOf(error) ?? '') {
    case 'EACCES':
    case 'EPERM':
      return new PlantError(
        `Cannot ${doing} ${path}: permission denied. Give this user the right to write there, or set TRIAD_DATA to a folder of its own.`,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new PlantError(
        `Cannot ${doing} ${path}: the disk is full. Free some space, or set TRIAD_DATA to a folder on another disk.`,
      );
    case 'EROFS':
      return new PlantError(
        `Cannot ${doing} ${path}: the file system is read-only. Set TRIAD_DATA to a folder that can be written.`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new PlantError(
        `Cannot ${doing} ${path}: a file stands where a folder is needed. Move it, or set TRIAD_DATA.`,
      );
    default:
      return error;
  }
}
