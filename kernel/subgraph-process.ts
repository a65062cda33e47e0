import { configFrom, subgraphShape } from './config.ts';
import { connect } from './database.ts';
import { logFor } from './log.ts';
import { runUntilSignal } from './service.ts';
import { startSubgraph, type SubgraphDefinition } from './subgraph.ts';

/** A subgraph as a process: configuration, database, start, stop on SIGTERM. */
export const runSubgraph = async <DB, Loaders>(definition: SubgraphDefinition<DB, Loaders>): Promise<void> => {
  const { system } = definition;
  const config = configFrom(subgraphShape);
  const log = logFor(system, config.LOG_LEVEL);
  await runUntilSignal(log, () => {
    const database = connect<DB>({
      url: config.DATABASE_URL,
      schema: system,
      applicationName: `triad ${system}`,
      max: config.DATABASE_POOL,
      onIdleError: (error) => log.warn({ reason: error.message }, 'an idle connection was closed'),
    });
    return startSubgraph(
      definition,
      {
        database,
        internalKeys: config.TRIAD_INTERNAL_JWKS,
        eventKeys: { privateKey: config.EVENT_KEY, publicKeys: config.EVENT_JWKS },
        feedKey: config.FEED_KEY,
        eventDays: config.EVENT_DAYS,
        log,
        auditAnchor: config.AUDIT_ANCHOR,
      },
      { port: config.PORT, host: config.HOST },
    );
  });
};
