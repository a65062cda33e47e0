import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { loadOrCreateIssuer, type Grant } from '../../gateway/identity/development-issuer.ts';
import { loadOrCreateInternalKey } from '../../gateway/identity/internal-key.ts';
import { migrate, setLoginPassword } from '../../kernel/migrations.ts';
import { root } from '../../kernel/root.ts';
import { feedKeys } from '../../plant/keys.ts';
import { freePort } from '../../plant/ports.ts';
import { startPostgres, type Postgres } from '../../plant/postgres/start.ts';
import { startProxy, type Proxy } from './proxy.ts';

const systems = ['plm', 'mes', 'erp', 'integration'] as const;
type System = (typeof systems)[number];

/** A process on a port of its own, which may be killed and comes back on the same one. */
type Service = { name: string; url: string; kill: () => Promise<void>; start: () => Promise<void> };

export type Processes = {
  /** Two gateways, each behind a proxy; `url` of the proxy. */
  gateways: readonly { service: Service; proxy: Proxy }[];
  /** Two processes of MES, one of which takes each connection. */
  mes: readonly Service[];
  /** Between the gateways and MES. */
  toMes: Proxy;
  adminUrl: string;
  /** The file that both gateways watch. */
  supergraph: string;
  token: (grant: Grant) => Promise<string>;
  /** PostgreSQL goes down at once, as by a crash, or in order, and comes back on its port. */
  restartPostgres: (how: 'immediate' | 'fast') => Promise<void>;
  /** What any process said at level error or worse. */
  complaints: readonly string[];
  stop: () => Promise<void>;
};

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1000) }).then(
    (response) => response.ok,
    () => false,
  );

/** Waits for a fact. Throws after a minute without it. */
export const until = async (what: string, fact: () => Promise<boolean> | boolean, patience = 60_000): Promise<void> => {
  const end = Date.now() + patience;
  while (!(await fact())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await pause(50);
  }
};

const serviceOf = (
  name: string,
  module: string,
  port: number,
  environment: Record<string, string>,
  complaints: string[],
): Service => {
  const url = `http://127.0.0.1:${String(port)}`;
  let child: ChildProcess | undefined;
  return {
    name,
    url,
    start: async () => {
      const started = spawn(process.execPath, [join(root, 'dist', module)], {
        env: { PATH: process.env['PATH'], LOG_LEVEL: 'error', PORT: String(port), ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [started.stdout, started.stderr])
        stream.on('data', (text: Buffer) => complaints.push(`${name}: ${text.toString().slice(0, 500)}`));
      child = started;
      await until(`${name} is ready`, () => {
        if (started.exitCode !== null)
          throw new Error(`${name} ended with ${String(started.exitCode)}: ${complaints.slice(-3).join('')}`);
        return isReady(url);
      });
    },
    kill: async () => {
      const gone = child;
      if (gone === undefined || gone.exitCode !== null || gone.signalCode !== null) return;
      await new Promise((resolve) => {
        gone.once('exit', resolve);
        gone.kill('SIGKILL');
      });
    },
  };
};

/** Everything as processes of their own, so that any of them can be killed: PostgreSQL, the subgraphs, two of them MES, and two gateways. */
export const startProcesses = async (): Promise<Processes> => {
  const folder = mkdtempSync(join(tmpdir(), 'triad-faults-'));
  const complaints: string[] = [];
  const options = { folder: join(folder, 'postgres'), log: () => undefined };
  let postgres: Postgres = await startPostgres(options);
  const { adminUrl } = postgres;
  const password = randomBytes(16).toString('hex');
  const internal = await loadOrCreateInternalKey(folder);
  const issuer = await loadOrCreateIssuer(folder);
  const secrets = feedKeys(folder);
  const services = new Map<string, Service>();
  for (const system of systems) {
    await migrate({ adminUrl, system });
    await setLoginPassword(adminUrl, system, password);
    const login = Object.assign(new URL(adminUrl), { username: `triad_${system}`, password }).href;
    const environment = { DATABASE_URL: login, TRIAD_INTERNAL_JWKS: internal.jwksFile, FEED_KEY: secrets[system] };
    for (const name of system === 'mes' ? ['mes', 'mes 2'] : [system])
      services.set(name, serviceOf(name, `subgraphs/${system}/main.js`, await freePort(), environment, complaints));
  }
  await Promise.all([...services.values()].map((service) => service.start()));
  const urlOf = (system: System): string => services.get(system)?.url ?? '';
  const mes = [...services.values()].filter(({ name }) => name.startsWith('mes'));
  const toMes = await startProxy(...mes.map(({ url }) => Number(new URL(url).port)));
  const supergraph = join(folder, 'supergraph.graphql');
  copyFileSync(join(root, 'schema/supergraph.graphql'), supergraph);
  const gateways: { service: Service; proxy: Proxy }[] = [];
  for (const name of ['gateway 1', 'gateway 2']) {
    const port = await freePort();
    const urls = Object.fromEntries(
      systems.map((system) => [system, `${system === 'mes' ? toMes.url : urlOf(system)}/graphql`]),
    );
    const service = serviceOf(
      name,
      'gateway/main.js',
      port,
      {
        SUBGRAPH_URLS: JSON.stringify(urls),
        SUPERGRAPH: supergraph,
        SUPERGRAPH_POLL_MS: '200',
        JWKS: issuer.jwksFile,
        JWT_ISSUER: issuer.issuer,
        JWT_AUDIENCE: issuer.audience,
        INTERNAL_KEY: internal.privateFile,
        APOLLO_TELEMETRY_DISABLED: '1',
        LIMIT_CONNECTIONS_OF_ONE: '1000',
      },
      complaints,
    );
    await service.start();
    gateways.push({ service, proxy: await startProxy(port) });
  }
  return {
    gateways,
    mes,
    toMes,
    adminUrl,
    supergraph,
    token: issuer.mint,
    complaints,
    restartPostgres: async (how) => {
      if (how === 'immediate') process.kill(postgres.pid, 'SIGQUIT');
      else await postgres.stop();
      await postgres.exited;
      postgres = await startPostgres(options);
    },
    stop: async () => {
      for (const { service, proxy } of gateways) {
        await service.kill();
        await proxy.stop();
      }
      await toMes.stop();
      for (const service of services.values()) await service.kill();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
