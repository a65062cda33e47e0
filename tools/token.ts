import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadOrCreateIssuer } from '../gateway/identity/development-issuer.ts';
import { configFrom } from '../kernel/config.ts';
import { root } from '../kernel/root.ts';
import { systems } from '../kernel/viewer.ts';

const usage = `Prints a token of the plant's development issuer.
  npm run token -- --system ${systems.join('|')} [--scope <name>]… [--site <code>]… [--subject <who>] [--expires 8h]
Without --site the token reaches all sites; without --scope it has none. The plant must have been started once.
`;

const mintToken = async (): Promise<string> => {
  const { values } = parseArgs({
    options: {
      system: { type: 'string' },
      scope: { type: 'string', multiple: true, default: [] },
      site: { type: 'string', multiple: true, default: [] },
      subject: { type: 'string' },
      expires: { type: 'string', default: '8h' },
    },
  });
  const system = z.enum(systems).safeParse(values.system?.toUpperCase());
  if (!system.success) throw new Error(`--system must be one of ${systems.join(', ')}.\n${usage}`);
  const { TRIAD_DATA } = configFrom({ TRIAD_DATA: z.string().default('.triad') });
  const folder = join(resolve(root, TRIAD_DATA), 'keys');
  if (!existsSync(folder))
    throw new Error(
      `There is no plant in ${resolve(root, TRIAD_DATA)}. Start it once with npm start, or set TRIAD_DATA.`,
    );
  const issuer = await loadOrCreateIssuer(folder);
  return issuer.mint({
    system: system.data,
    scopes: values.scope,
    sites: values.site.length === 0 ? '*' : values.site,
    expiresIn: values.expires,
    ...(values.subject === undefined ? {} : { subject: values.subject }),
  });
};

try {
  process.stdout.write(`${await mintToken()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
