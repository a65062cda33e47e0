import { rmSync } from 'node:fs';

import { stopLeftovers } from './children.ts';
import { listenForOrders, type Order } from './control.ts';
import { openDataFolder } from './data-folder.ts';
import { urlIn } from './database.ts';
import { bringUpDatabase, bringUpSchemas } from './database-step.ts';
import type { Arrangement } from './environments.ts';
import { writePrivateJson } from './files.ts';
import { eventKeys, feedKeys, internalKeys } from './keys.ts';
import type { Parts } from './parts.ts';
import { plantFile, type PlantFile } from './plant-file.ts';
import { PlantError } from './plant-error.ts';
import { checkPort, freePort } from './ports.ts';
import { waitReady } from './readiness.ts';
import { bringUpServices } from './services-step.ts';
import { systems, type ServiceName, type Settings, type System } from './settings.ts';
import { goOn, makeSite, pidsOf, type Say, type Site } from './site.ts';

/** A plant that is coming up, runs, or goes down. */
export type Plant = {
  /** What plant.json says, once all is ready. Rejects when it cannot come up, after everything was stopped again. */
  ready: Promise<PlantFile>;
  /** Stops everything, at most 10 s. May be called at any time, and again. */
  stop: () => Promise<void>;
};

/** How long the order to start a service waits until it is ready, ms. */
const answerWithin = 30_000;

/** Brings a plant up: PostgreSQL, schemas, demo plant, keys, services. `say` hears how it goes. */
export function startPlant(settings: Settings, parts: Parts, say: Say): Plant {
  let file: PlantFile | undefined;
  const site = makeSite(settings, parts, say, (pids) => {
    if (file === undefined || site.cleanUp.signal.aborted) return;
    file = { ...file, pids: { plant: process.pid, ...pids } };
    writePrivateJson(site.places.plant, file);
  });
  const stop = () => site.cleanUp.close();
  const ready = bringUp(site).then(
    (written) => (file = written),
    async (error: unknown) => {
      const asked = site.cleanUp.signal.aborted;
      await stop();
      throw asked ? new PlantError('Stopped before it was ready.') : error;
    },
  );
  return { ready, stop };
}

async function bringUp(site: Site): Promise<PlantFile> {
  const { settings, parts, places, cleanUp, say } = site;
  cleanUp.add(openDataFolder(settings.folder));
  forgetAddresses(site);
  const left = await stopLeftovers(places.children);
  if (left.length > 0) say(`Stopped what a killed plant had left running: ${left.join(', ')}`);
  const ports = await choosePorts(settings);
  const databaseUrls = await fillDatabase(site);
  const keys = await internalKeys(places.keys);
  const { identity, tokens } = await parts.identify(places.keys);
  goOn(site);
  const { inherited, logLevel, host } = settings;
  const auditFolder = places.audit;
  const events = await eventKeys(places.keys);
  await bringUpServices(site, {
    inherited,
    logLevel,
    host,
    ports,
    databaseUrls,
    keys,
    eventKeys: events,
    feedKeys: feedKeys(places.keys),
    identity,
    auditFolder,
  });
  cleanUp.add(await listenForOrders(places.control, (order, name) => obey(site, order, name)));
  cleanUp.add(() => {
    forgetAddresses(site);
  });
  goOn(site);
  const file = plantFile(host, ports, { plant: process.pid, ...pidsOf(site.supervised) }, tokens);
  writePrivateJson(places.plant, file);
  return file;
}

/** Brings up the database with its schemas and the demo plant in it. Returns the URL of each system's login. */
async function fillDatabase(site: Site): Promise<Arrangement['databaseUrls']> {
  const database = await bringUpDatabase(site);
  const urls = await bringUpSchemas(site, database.url);
  goOn(site);
  await site.parts.loadDemo(database.url, urls, site.say, site.cleanUp.signal);
  goOn(site);
  const kept = await database.keep();
  const moved = Object.entries(urls).map(([system, url]) => [system, urlIn(kept, url)]);
  return Object.fromEntries(moved) as Arrangement['databaseUrls'];
}

/** Scripts take the presence of plant.json as "ready". */
function forgetAddresses({ places }: Site): void {
  for (const gone of [places.plant, places.control]) rmSync(gone, { force: true });
}

async function obey(site: Site, order: Order, name: string): Promise<string> {
  const service = site.supervised.get(name);
  if (service === undefined) {
    throw new PlantError(`There is no service ${name}. There are: ${[...site.supervised.keys()].join(', ')}`);
  }
  const runs = service.pid !== undefined;
  if (order === 'stop') {
    await service.stop();
    if (runs) site.say(`${name} was stopped on request`);
    return runs
      ? `${name} is stopped. Start it again with: npm run plant -- start ${name}`
      : `${name} was not running.`;
  }
  await service.start();
  if (!runs) site.say(`${name} was started on request`);
  if (runs) return `${name} runs already.`;
  const url = site.health.get(name);
  const until = Date.now() + answerWithin;
  if (url !== undefined)
    await waitReady(url, () => (Date.now() > until ? `${name} starts, but is not ready yet.` : undefined));
  return `${name} runs again.`;
}

async function choosePorts({ host, port, ports }: Settings): Promise<Record<ServiceName, number>> {
  await checkPort(port, host, 'TRIAD_PORT');
  const taken = new Set([port, ...Object.values(ports)]);
  const choose = async (system: System): Promise<number> => {
    const given = ports[system];
    if (given !== undefined) await checkPort(given, '127.0.0.1', `TRIAD_${system.toUpperCase()}_PORT`);
    const chosen = given ?? (await freePort(taken));
    taken.add(chosen);
    return chosen;
  };
  const [plm, mes, erp, integration] = [
    await choose(systems[0]),
    await choose(systems[1]),
    await choose(systems[2]),
    await choose(systems[3]),
  ];
  return { plm, mes, erp, integration, gateway: port };
}
