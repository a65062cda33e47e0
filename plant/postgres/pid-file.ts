/** What PostgreSQL's `postmaster.pid` says, as far as we use it. */
export type PidFile = { pid: number; port: number | undefined; ready: boolean };

/**
 * Reads the text of `postmaster.pid`: one value per line, written bit by bit while the server starts, so that later
 * lines may be missing (PostgreSQL's `src/include/utils/pidfile.h`: 1 pid, 2 folder, 3 start, 4 port, 5 socket,
 * 6 address, 7 shared memory, 8 status). Undefined when there is no pid in it.
 */
export function parsePidFile(text: string): PidFile | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 1) return undefined;
  const port = Number(lines[3] ?? '');
  return { pid, port: Number.isInteger(port) && port > 0 ? port : undefined, ready: lines[7] === 'ready' };
}
