import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

/**
 * Ends a server when this process is gone, however it went: a little shell waits at a pipe that nobody writes to, and
 * the system closes the pipe. For the clusters of tests, which nobody would come back for.
 * Returns the function that calls the guard off.
 */
export function guardServer(pid: number): () => void {
  const guard = spawn('sh', ['-c', 'read line; kill -QUIT "$1"', 'guard', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.once('error', () => undefined);
  guard.unref();
  if (guard.stdin instanceof Socket) guard.stdin.unref();
  return () => {
    guard.kill('SIGKILL');
  };
}
