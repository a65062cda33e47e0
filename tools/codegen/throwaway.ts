import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../kernel/migrations.ts';
import { startPostgres } from '../../plant/postgres/start.ts';

export const subgraphs = ['plm', 'mes', 'erp', 'integration'] as const;
export type Subgraph = (typeof subgraphs)[number];

/** Runs work on a fresh, fully migrated database that is gone afterwards. */
export const withMigratedDatabase = async <Result>(
  systems: readonly Subgraph[],
  work: (adminUrl: string) => Promise<Result>,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'triad-codegen-'));
  const postgres = await startPostgres({ folder, log: () => undefined, durable: false });
  try {
    for (const system of systems) await migrate({ adminUrl: postgres.adminUrl, system });
    return await work(postgres.adminUrl);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
