import { renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { environments, type Arrangement } from './environments.ts';
import { lastLines } from './files.ts';
import { reachable } from './plant-file.ts';
import { PlantError } from './plant-error.ts';
import { waitReady } from './readiness.ts';
import { launchService } from './service.ts';
import { goOn, stopwatch, type Site } from './site.ts';
import { serviceNames, type ServiceName } from './settings.ts';
import { Supervised } from './supervised.ts';

/** How long a service may take to be ready, ms. */
const readyWithin = 90_000;
/** A service that dies so often before it was ever ready will not get better by itself. */
const patience = 3;
/** A log that is longer than this, in bytes, is put aside as `.1` at the next start. */
const longestLog = 20_000_000;

/** Starts the five services and waits until each is ready. Throws a PlantError with the end of the log of one that is not. */
export async function bringUpServices(site: Site, arrangement: Arrangement): Promise<void> {
  const done = stopwatch();
  const programs = environments(arrangement);
  const services = serviceNames.map((name) => {
    const log = join(site.places.logs, `${name}.log`);
    putAside(log);
    const program = { module: site.parts.modules[name], env: programs[name], log, cwd: site.parts.root };
    const { say, changed } = site;
    return { name, log, service: new Supervised({ name, say, changed, launch: () => launchService(program) }) };
  });
  for (const { name, service } of services) {
    site.supervised.set(name, service);
    site.health.set(name, healthUrl(arrangement, name));
  }
  // All at once: each may take up to 5 s to stop, and the plant 10 s.
  site.cleanUp.add(async () => {
    await Promise.all(services.map(({ service }) => service.stop()));
  });
  await Promise.all(services.map(({ service }) => service.start()));
  await Promise.all(
    services.map(async ({ name, service, log }) => {
      const waited = stopwatch();
      await untilReady(site, service, log, healthUrl(arrangement, name));
      site.say(`  ${name} is ready ${waited()}`);
    }),
  );
  site.say(`All services are ready ${done()}; their logs are in ${site.places.logs}`);
}

async function untilReady(site: Site, service: Supervised, log: string, url: string): Promise<void> {
  const until = Date.now() + readyWithin;
  const why = () => {
    if (site.cleanUp.signal.aborted) return 'stopped';
    if (service.deaths >= patience) return `${service.name} does not stay up`;
    return Date.now() > until ? `${service.name} is not ready after ${String(readyWithin / 1000)} s` : undefined;
  };
  try {
    await waitReady(url, why);
  } catch (error) {
    goOn(site);
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlantError(`${reason}. Its log, ${log}, ends with:\n${lastLines(log, 8)}`);
  }
}

function healthUrl({ host, ports }: Arrangement, name: ServiceName): string {
  return `http://${name === 'gateway' ? reachable(host) : '127.0.0.1'}:${String(ports[name])}/readyz`;
}

function putAside(log: string): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > longestLog) renameSync(log, `${log}.1`);
}
