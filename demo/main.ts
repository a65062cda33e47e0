import { z } from 'zod';
import { configFrom } from '../kernel/config.ts';
import { loadDemo } from './load.ts';

const { DATABASE_URL, PLM_DATABASE_URL } = configFrom({
  DATABASE_URL: z.string().min(1, 'must be the url of the login that migrates'),
  PLM_DATABASE_URL: z.string().min(1, 'must be the url of the login triad_plm'),
});

const started = performance.now();
const outcome = await loadDemo({
  adminUrl: DATABASE_URL,
  plmUrl: PLM_DATABASE_URL,
  log: (line) => process.stdout.write(`${line}\n`),
});
if (outcome === 'loaded')
  process.stdout.write(`The demo plant is loaded (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
