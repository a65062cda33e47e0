import { checkServer, ownDatabase, rolePassword, urlAs, type PlantDatabase } from './database.ts';
import type { Arrangement } from './environments.ts';
import { lastLines, saysDiskFull } from './files.ts';
import { PlantError, codeOf, messageOf } from './plant-error.ts';
import { places as placesOfCluster } from './postgres/cluster.ts';
import { startPostgres } from './postgres/start.ts';
import { goOn, stopwatch, type Site } from './site.ts';
import { Supervised } from './supervised.ts';

/** Of the 10 s that a plant may take to stop, what is PostgreSQL's when the services have taken their part, ms. */
const stopWithin = 9500;

/** The plant's database, by the administrator's URL: on the server that the user gave, or on one of our own. */
export async function bringUpDatabase(site: Site): Promise<PlantDatabase> {
  const { databaseUrl } = site.settings;
  if (databaseUrl !== undefined) {
    site.say(`Using the PostgreSQL ${await checkServer(databaseUrl)} of DATABASE_URL`);
    return { url: databaseUrl, keep: () => Promise.resolve(databaseUrl) };
  }
  const done = stopwatch();
  const adminUrl = await superviseServer(site);
  goOn(site);
  const database = await ownDatabase(adminUrl, 'triad', site.say);
  site.say(`PostgreSQL is ready ${done()}`);
  return database;
}

/** Starts our own server and keeps it alive. Its port is kept too, so that the services' URLs stay true. */
async function superviseServer(site: Site): Promise<string> {
  let adminUrl = '';
  const server = new Supervised({
    name: 'postgres',
    say: site.say,
    changed: site.changed,
    launch: async () => {
      const running = await startPostgres({ folder: site.places.postgres, log: site.say });
      adminUrl = running.adminUrl;
      return {
        pid: running.pid,
        exited: running.exited.then(() => 'see postgres.log'),
        stop: () => running.stop(stopWithin - site.cleanUp.elapsed),
      };
    },
  });
  site.supervised.set('postgres', server);
  site.cleanUp.add(() => server.stop());
  await server.start();
  return adminUrl;
}

/**
 * Brings every schema up to date and gives each system's login role its password. Returns the URL of each role.
 */
export async function bringUpSchemas(site: Site, adminUrl: string): Promise<Arrangement['databaseUrls']> {
  const done = stopwatch();
  let applied = 0;
  const urlOf = async (system: string): Promise<string> => {
    goOn(site);
    applied += await site.parts.migrate(adminUrl, system).catch((error: unknown) => {
      throw explainMigration(error, site);
    });
    const role = `triad_${system}`;
    const password = rolePassword(adminUrl, role, site.places.secret);
    await site.parts.setLoginPassword(adminUrl, system, password);
    return urlAs(adminUrl, role, password);
  };
  const urls = {
    plm: await urlOf('plm'),
    mes: await urlOf('mes'),
    erp: await urlOf('erp'),
    integration: await urlOf('integration'),
    ...(site.parts.gatewayHasSchema ? { gateway: await urlOf('gateway') } : {}),
  };
  site.say(
    applied === 0
      ? `The schemas are up to date ${done()}`
      : `The schemas are made: ${String(applied)} migrations ${done()}`,
  );
  return urls;
}

function explainMigration(error: unknown, { settings, places }: Site): PlantError {
  const ours = settings.databaseUrl === undefined;
  // Without room for its log PostgreSQL does not answer with an error, it goes down.
  const down = ours && saysDiskFull(lastLines(placesOfCluster(places.postgres).log, 30));
  if (down || codeOf(error) === '53100' || (error instanceof Error && codeOf(error.cause) === '53100')) {
    return new PlantError(
      'The schemas cannot be made: the disk of PostgreSQL is full. Free some space and start again.',
    );
  }
  return new PlantError(`The schemas cannot be brought up to date: ${messageOf(error)}`);
}
