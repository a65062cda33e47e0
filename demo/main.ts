import { z } from 'zod';
import { configFrom } from '../kernel/config.ts';
import { loadDemo } from './load.ts';

const login = (name: string) => z.string().min(1, `must be the url of the login ${name}`);
const { DATABASE_URL, PLM_DATABASE_URL, MES_DATABASE_URL, ERP_DATABASE_URL } = configFrom({
  DATABASE_URL: login('that migrates'),
  PLM_DATABASE_URL: login('triad_plm'),
  MES_DATABASE_URL: login('triad_mes'),
  ERP_DATABASE_URL: login('triad_erp'),
});

const started = performance.now();
const outcome = await loadDemo({
  adminUrl: DATABASE_URL,
  urls: { plm: PLM_DATABASE_URL, mes: MES_DATABASE_URL, erp: ERP_DATABASE_URL },
  log: (line) => process.stdout.write(`${line}\n`),
});
if (outcome === 'loaded')
  process.stdout.write(`The demo plant is loaded (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
