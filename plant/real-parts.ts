import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { migrate, setLoginPassword } from '../kernel/migrations.ts';
import { placesIn } from './data-folder.ts';
import { runLoader } from './demo.ts';
import { identify } from './identity.ts';
import type { Parts } from './parts.ts';
import type { Settings } from './settings.ts';

/** The plant's real parts: `root` is the project's folder, with the compiled modules under `dist`. */
export function realParts(root: string, settings: Settings): Parts {
  const compiled = (...path: string[]) => join(root, 'dist', ...path, 'main.js');
  return {
    root,
    modules: {
      plm: compiled('subgraphs', 'plm'),
      mes: compiled('subgraphs', 'mes'),
      erp: compiled('subgraphs', 'erp'),
      integration: compiled('subgraphs', 'integration'),
      gateway: compiled('gateway'),
    },
    gatewayHasSchema: existsSync(join(root, 'migrations', 'gateway')),
    migrate: async (adminUrl, system) => (await migrate({ adminUrl, system })).applied.length,
    setLoginPassword,
    loadDemo: (adminUrl, databaseUrls, hear, signal) => {
      const logins = Object.entries(databaseUrls).map(([system, url]) => [`${system.toUpperCase()}_DATABASE_URL`, url]);
      const env = {
        ...settings.inherited,
        LOG_LEVEL: settings.logLevel,
        DATABASE_URL: adminUrl,
        ...(Object.fromEntries(logins) as Record<string, string>),
      };
      const log = join(placesIn(settings.folder).logs, 'demo.log');
      return runLoader({ module: compiled('demo'), cwd: root, env, log }, hear, signal);
    },
    identify,
  };
}
