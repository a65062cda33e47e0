/** A process that starts a cluster and then is killed by the test: prints the server's pid when it is ready. */
import { startPostgres } from '../../../dist/plant/postgres/start.js';

const postgres = await startPostgres({
  folder: process.argv[2],
  log: () => undefined,
  durable: process.argv[3] !== 'throwaway',
});
process.stdout.write(`${postgres.pid}\n`);
await new Promise((resolve) => setTimeout(resolve, 600_000));
