import type { Arrangement, Identity } from './environments.ts';
import type { ServiceName } from './settings.ts';

/** A token for each kind of principal. */
export type Tokens = Record<'PLM' | 'MES' | 'ERP' | 'INTEGRATION' | 'VIEWER', string>;

/** What the plant puts together. main.ts names the real ones; tests have little ones of their own. */
export type Parts = {
  /** The compiled main module of each service, absolute. */
  modules: Record<ServiceName, string>;
  /** Working folder of the services: the project. */
  root: string;
  /** The gateway keeps something in the database too. */
  gatewayHasSchema: boolean;
  /** Brings one schema up to date. Returns how many migrations were applied. */
  migrate: (adminUrl: string, system: string) => Promise<number>;
  setLoginPassword: (adminUrl: string, system: string, password: string) => Promise<void>;
  /** Loads the demo plant into an empty database; `hear` gets its words. Ends early when `signal` is aborted. */
  loadDemo: (
    adminUrl: string,
    databaseUrls: Arrangement['databaseUrls'],
    hear: (line: string) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /** Keys and tokens of the development issuer, whose files are kept in `folder`. */
  identify: (folder: string) => Promise<{ identity: Identity; tokens: Tokens }>;
};
