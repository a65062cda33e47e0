import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { PlantError } from '../plant-error.ts';

/** How to run a program of PostgreSQL, which refuses to run as root. */
export type ServerUser = {
  /** Words before the program: `unshare …`, or none. */
  prefix: readonly string[];
  /** Numeric user to become, where it is another than ours. */
  uid?: number;
  gid?: number;
  /** May the server's user read and run this path? */
  reaches: (path: string) => boolean;
  /** Gives a file or folder to the server's user. */
  own: (path: string) => void;
};

const ourselves: ServerUser = { prefix: [], reaches: () => true, own: () => undefined };

const namespace: ServerUser = { ...ourselves, prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000'] };

/**
 * Who runs PostgreSQL. As an ordinary user: that user. As root: root in a user namespace of its own, where it is seen
 * as user 1000 (no files change hands, and a private folder of root's will do); else `nobody`. A cluster that another
 * user already owns is run as that user, because PostgreSQL insists on owning its files.
 *
 * `namespaces` is for tests: false acts as if the system refused user namespaces (most containers do).
 */
export function serverUser(cluster: string, namespaces = true): ServerUser {
  if (process.getuid?.() !== 0) return ourselves;
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  if (owner !== undefined && owner.uid !== 0) return otherUser(owner.uid, owner.gid);
  if (namespaces && namespacesWork()) return namespace;
  return otherUser(idOf('-u') ?? 65534, idOf('-g') ?? 65534);
}

function namespacesWork(): boolean {
  const [program = '', ...words] = namespace.prefix;
  return spawnSync(program, [...words, 'true'], { stdio: 'ignore', timeout: 5000 }).status === 0;
}

function otherUser(uid: number, gid: number): ServerUser {
  const trial = spawnSync('true', { uid, gid, stdio: 'ignore' });
  if (trial.status !== 0) {
    throw new PlantError(
      'PostgreSQL does not run as root, and this system lets root neither make a user namespace nor become another user. ' +
        'Start the plant as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
    );
  }
  return {
    prefix: [],
    uid,
    gid,
    reaches: (path) => spawnSync('test', ['-x', path], { uid, gid, stdio: 'ignore' }).status === 0,
    own: (path) => {
      chownSync(path, uid, gid);
    },
  };
}

/** Throws a PlantError that names the folder which keeps the server's user out of `folder`. */
export function checkReach(user: ServerUser, folder: string): void {
  const ways: string[] = [];
  for (let way = resolve(folder); dirname(way) !== way; way = dirname(way)) ways.unshift(way);
  const closed = ways.find((way) => !user.reaches(way));
  if (closed === undefined) return;
  throw new PlantError(
    `PostgreSQL does not run as root, and user ${String(user.uid)}, who runs it instead, may not enter ${closed}. ` +
      'Set TRIAD_DATA to a folder open to all (for example /var/lib/triad), or start as an ordinary user.',
  );
}

function idOf(flag: '-u' | '-g'): number | undefined {
  const answer = spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' });
  const id = Number(answer.stdout);
  return answer.status === 0 && Number.isInteger(id) && id > 0 ? id : undefined;
}
