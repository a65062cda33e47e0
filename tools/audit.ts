import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { z } from 'zod';
import { readAnchor } from '../kernel/audit-anchor.ts';
import { noSite } from '../kernel/audit-chain.ts';
import { verifyAudit, type SystemReport } from '../kernel/audit-verify.ts';
import { configFrom } from '../kernel/config.ts';
import { root } from '../kernel/root.ts';
import { readCluster } from '../plant/postgres/cluster.ts';
import { placesIn } from '../plant/data-folder.ts';

const systems = ['plm', 'mes', 'erp', 'integration'] as const;
const usage = `Verifies the audit's chains: that no row was changed, taken out, put in or moved since it was sealed.
  npm run audit -- verify [--system ${systems.join('|')}]… [--database-url <url>] [--anchor <folder>]
Without --database-url it is DATABASE_URL, or the database of the plant in TRIAD_DATA, which must run. A login that can read the tables
audit and audit_seal is enough. --anchor is the folder with the heads that were kept outside the database, <system>.jsonl of each.
`;

type Options = { systems: readonly string[]; databaseUrl: string; anchors: string };

const options = (): Options => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      system: { type: 'string', multiple: true, default: [] },
      'database-url': { type: 'string' },
      anchor: { type: 'string' },
    },
  });
  if (positionals.length !== 1 || positionals[0] !== 'verify') throw new Error(usage);
  const chosen = z.array(z.enum(systems)).safeParse(values.system.map((name) => name.toLowerCase()));
  if (!chosen.success) throw new Error(`--system must be one of ${systems.join(', ')}.\n${usage}`);
  const { TRIAD_DATA, DATABASE_URL, INIT_CWD } = configFrom({
    TRIAD_DATA: z.string().default('.triad'),
    DATABASE_URL: z.string().min(1).optional(),
    INIT_CWD: z.string().optional(),
  });
  const places = placesIn(resolve(root, TRIAD_DATA));
  return {
    systems: chosen.data.length === 0 ? systems : chosen.data,
    databaseUrl: values['database-url'] ?? DATABASE_URL ?? plantUrl(places.postgres),
    anchors: values.anchor === undefined ? places.audit : resolve(INIT_CWD ?? process.cwd(), values.anchor),
  };
};

const plantUrl = (folder: string): string => {
  const cluster = readCluster(folder, () => undefined);
  if (cluster?.port === undefined)
    throw new Error(`There is no plant's database in ${folder}. Start the plant (npm start), or say --database-url.`);
  return `postgres://postgres:${cluster.password}@127.0.0.1:${String(cluster.port)}/triad`;
};

const connected = async (connectionString: string): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString,
    application_name: 'triad audit verify',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database cannot be reached (${reason}). Start the plant (npm start), or say --database-url.`, {
      cause: error,
    });
  }
  return client;
};

const nameOf = (site: string): string => (site === noSite ? 'no site' : `site ${site}`);

const anchorText = ({ anchor, sites }: SystemReport): string => {
  if (sites.length === 0 && anchor !== 'differs') return 'no chain yet';
  if (anchor === 'none') return 'no anchor: a chain that was rebuilt as a whole would not be noticed';
  return anchor === 'agrees' ? 'agrees with its anchor' : 'DIFFERS from its anchor';
};

const linesOf = (report: SystemReport, seconds: string): string[] => {
  const { system, sites, unsealed, faults } = report;
  const sealed = sites.reduce((sum, site) => sum + site.sealed, 0);
  const verdict = faults.length === 0 ? 'ok' : `${String(faults.length)} faults`;
  return [
    `${system}: ${verdict}, ${String(sealed)} rows sealed, ${String(unsealed)} wait to be sealed, ${anchorText(report)} (${seconds} s)`,
    ...sites.map(
      ({ site, sealed: rows, head, anchoredAt }) =>
        `  ${nameOf(site)}: ${String(rows)} rows, head ${head}${anchoredAt === 0 ? '' : `, anchored at ${String(anchoredAt)}`}`,
    ),
    ...faults.map(({ kind, site, text }) => `  ${kind} ${nameOf(site)}: ${text}`),
  ];
};

const verify = async (): Promise<boolean> => {
  const { systems: chosen, databaseUrl, anchors } = options();
  const client = await connected(databaseUrl);
  let whole = true;
  try {
    for (const system of chosen) {
      const started = performance.now();
      const anchor = await readAnchor(join(anchors, `${system}.jsonl`));
      const report = await verifyAudit(client, system, anchor);
      if (report.faults.length > 0) whole = false;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${linesOf(report, seconds).join('\n')}\n`);
      for (const line of anchor?.unreadable ?? [])
        process.stdout.write(`  line ${String(line)} of its anchor cannot be read\n`);
    }
  } finally {
    await client.end();
  }
  return whole;
};

try {
  process.exitCode = (await verify()) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
