import { z } from 'zod';
import { configFrom } from '../kernel/config.ts';
import { migrate } from '../kernel/migrations.ts';

const all = ['plm', 'mes', 'erp', 'integration', 'gateway'];

// npm run migrate -- [system …]: brings the schemas of DATABASE_URL (a login that may create roles and schemas) up to date.
try {
  const { DATABASE_URL } = configFrom({
    DATABASE_URL: z.string().min(1, 'must be the url of a login that may create roles and schemas'),
  });
  const words = process.argv.slice(2);
  const unknown = words.filter((word) => !all.includes(word));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  for (const system of words.length === 0 ? all : words) {
    const { applied, warnings } = await migrate({ adminUrl: DATABASE_URL, system });
    process.stdout.write(`${system}: ${applied.length === 0 ? 'up to date' : applied.join(', ')}\n`);
    for (const warning of warnings) process.stderr.write(`${system}: ${warning}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
