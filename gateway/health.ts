import express, { type Router } from 'express';
import type { SubgraphHeaders } from './subgraphs/headers.ts';
import type { Transport } from './subgraphs/transport.ts';
import { anonymousViewer } from './identity/authenticate.ts';

type Status = 'pass' | 'warn';

/** Answers are kept this long (ms), so that asking for health costs subgraphs next to nothing. */
const fresh = 1000;

const probe = async (name: string, transport: Transport, headers: SubgraphHeaders): Promise<Status> => {
  const answer = await transport.post(
    '{"query":"{__typename}"}',
    await headers(anonymousViewer, 'health', name),
    false,
  );
  return 'body' in answer && answer.body['errors'] === undefined ? 'pass' : 'warn';
};

/**
 * `/health` (application/health+json): each subgraph by name, `warn` where it does not answer. The gateway itself passes as long as it
 * answers: it serves what the others own.
 */
export const gatewayHealth = (subgraphs: ReadonlyMap<string, Transport>, headers: SubgraphHeaders): Router => {
  let known: { at: number; checks: Promise<[string, Status][]> } | undefined;
  const checks = (): Promise<[string, Status][]> => {
    if (known === undefined || performance.now() - known.at > fresh) {
      known = {
        at: performance.now(),
        checks: Promise.all(
          [...subgraphs].map(async ([name, transport]): Promise<[string, Status]> => [
            name,
            await probe(name, transport, headers),
          ]),
        ),
      };
    }
    return known.checks;
  };
  const routes = express.Router();
  routes.get('/health', (_, response, next) => {
    checks()
      .then((all) => {
        const status = all.every(([, one]) => one === 'pass') ? 'pass' : 'warn';
        const details = Object.fromEntries(
          all.map(([name, one]) => [`subgraph:${name}`, [{ componentType: 'component', status: one }]]),
        );
        response
          .type('application/health+json')
          .send(JSON.stringify({ status, serviceId: 'gateway', checks: details }));
      })
      .catch(next);
  });
  return routes;
};
