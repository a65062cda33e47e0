import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import { loadOrCreateIssuer, type Grant } from '../../gateway/identity/development-issuer.ts';
import { loadOrCreateInternalKey } from '../../gateway/identity/internal-key.ts';
import { migrate, setLoginPassword } from '../../kernel/migrations.ts';
import { root } from '../../kernel/root.ts';
import { freePort } from '../../plant/ports.ts';
import { startPostgres } from '../../plant/postgres/start.ts';

const systems = ['plm', 'mes', 'erp', 'integration'] as const;

export type Stack = {
  /** The gateway's GraphQL endpoint; anonymous reads are allowed. */
  endpoint: string;
  adminUrl: string;
  /** A token of the stack's own issuer. */
  token: (grant: Grant) => Promise<string>;
  stop: () => Promise<void>;
};

/** Starts a compiled service and waits until it is ready. */
export const serve = async (
  module: string,
  url: string,
  environment: Record<string, string>,
): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [join(root, 'dist', module)], {
    env: { ...process.env, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${module} ended with code ${String(child.exitCode)}`);
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return child;
    await pause(100);
  }
  throw new Error(`${module} is not ready after 30 s`);
};

/** The whole product as its processes, on a PostgreSQL of its own that is gone afterwards. */
export const startStack = async (): Promise<Stack> => {
  const folder = mkdtempSync(join(tmpdir(), 'triad-bench-'));
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), log: () => undefined });
  const password = randomBytes(16).toString('hex');
  const internal = await loadOrCreateInternalKey(folder);
  const issuer = await loadOrCreateIssuer(folder);
  const children: ChildProcess[] = [];
  const subgraphs: Record<string, string> = {};
  for (const system of systems) {
    await migrate({ adminUrl: postgres.adminUrl, system });
    await setLoginPassword(postgres.adminUrl, system, password);
    const port = await freePort();
    const url = `http://127.0.0.1:${String(port)}`;
    const login = Object.assign(new URL(postgres.adminUrl), { username: `triad_${system}`, password }).href;
    subgraphs[system] = `${url}/graphql`;
    children.push(
      await serve(`subgraphs/${system}/main.js`, url, {
        PORT: String(port),
        DATABASE_URL: login,
        TRIAD_INTERNAL_JWKS: internal.jwksFile,
      }),
    );
  }
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  children.push(
    await serve('gateway/main.js', url, {
      PORT: String(port),
      SUBGRAPH_URLS: JSON.stringify(subgraphs),
      JWKS: issuer.jwksFile,
      JWT_ISSUER: issuer.issuer,
      JWT_AUDIENCE: issuer.audience,
      INTERNAL_KEY: internal.privateFile,
      ANONYMOUS: 'read',
    }),
  );
  return {
    endpoint: `${url}/graphql`,
    adminUrl: postgres.adminUrl,
    token: issuer.mint,
    stop: async () => {
      for (const child of children) child.kill('SIGTERM');
      const alive = children.filter((child) => child.exitCode === null);
      await Promise.all(alive.map((child) => new Promise((resolve) => child.once('exit', resolve))));
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
