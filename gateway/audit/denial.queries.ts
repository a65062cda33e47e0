import { connect } from '../../kernel/database.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** The columns of `audit_denial` that the gateway may write; the database makes the rest. */
export type DenialRow = {
  id: string;
  actor: string;
  actorSystem: string;
  actorSites: string;
  operation: string | null;
  path: string | null;
  correlationId: string;
  errorCode: string;
  rule: string | null;
  owner: string | null;
  count: number;
};

export type DenialTable = { append: (row: DenialRow) => Promise<void>; close: () => Promise<void> };

const writer: Viewer = { subject: 'gateway', system: 'VIEWER', scopes: [], sites: [] };

/** The gateway's one table, under a login that may add rows and nothing else. */
export const denialTable = (url: string, onIdleError: (error: Error) => void): DenialTable => {
  const database = connect<{ auditDenial: DenialRow }>({
    url,
    schema: 'gateway',
    applicationName: 'triad gateway',
    max: 2,
    onIdleError,
  });
  return {
    append: async (row) => {
      await database.as(writer).insertInto('auditDenial').values(row).execute();
    },
    close: database.close,
  };
};
