import { join } from 'node:path';

import type { Parts } from '../../../plant/parts.ts';
import { freePort } from '../../../plant/ports.ts';
import { readSettings, type Settings } from '../../../plant/settings.ts';

const here = import.meta.dirname;

/** Parts of a plant without any of our services: what is tried is the plant itself. */
export function littleParts(more: Partial<Parts['modules']> = {}): Parts {
  const little = join(here, 'little-service.mjs');
  return {
    root: here,
    modules: { plm: little, mes: little, erp: little, integration: little, gateway: little, ...more },
    gatewayHasSchema: false,
    migrate: () => Promise.resolve(0),
    setLoginPassword: () => Promise.resolve(),
    loadDemo: () => Promise.resolve(),
    identify: () =>
      Promise.resolve({
        identity: { jwks: '/nowhere', issuer: 'test', audience: 'triad' },
        tokens: { PLM: 'p', MES: 'm', ERP: 'e', INTEGRATION: 'i', VIEWER: 'v' },
      }),
  };
}

/** Settings of a plant on a free port, with the embedded PostgreSQL unless another is given. */
export async function littleSettings(folder: string, more: Record<string, string> = {}): Promise<Settings> {
  const port = String(await freePort());
  return readSettings(here, { PATH: process.env['PATH'], TRIAD_DATA: folder, TRIAD_PORT: port, ...more });
}
