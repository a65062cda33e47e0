/** A loader as the plant sees one: writes, says what it found, and ends, unless it is to be cut off before. */
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const { rows } = await client.query(`select to_regclass('loaded') is not null as before`);
await client.query('create table if not exists loaded ()');
process.stdout.write(`loader ${process.pid} found ${rows[0].before ? 'its table' : 'nothing'}\n`);
if (process.env.STAYS !== 'yes') await client.end();
