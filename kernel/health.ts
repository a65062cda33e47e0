import type { Router } from 'express';
import express from 'express';

/** A named question of health: resolves when well, rejects when not. */
export type Check = () => Promise<void>;

const checkWithin = 2000;

const outcome = async (check: Check): Promise<'pass' | 'fail'> => {
  let timer: NodeJS.Timeout | undefined;
  try {
    await Promise.race([
      check(),
      new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error('no answer in time')), checkWithin);
      }),
    ]);
    return 'pass';
  } catch {
    // What failed is named in the answer; why it failed is logged by what failed.
    return 'fail';
  } finally {
    clearTimeout(timer);
  }
};

export type Readiness = { stopping: boolean };

/**
 * `/livez` (the process and its event loop), `/readyz` (can serve: every check passes and it is not stopping) and `/health`
 * (application/health+json, each check by name).
 */
export const healthRoutes = (
  service: string,
  checks: Readonly<Record<string, Check>>,
  readiness: Readiness,
): Router => {
  const routes = express.Router();
  const results = async () =>
    Promise.all(
      Object.entries(checks).map(async ([name, check]): Promise<[string, 'pass' | 'fail']> => [
        name,
        await outcome(check),
      ]),
    );
  routes.get('/livez', (_, response) => void response.type('text').send('ok\n'));
  routes.get('/readyz', (_, response, next) => {
    results()
      .then((all) => {
        const failed = all.filter(([, result]) => result === 'fail').map(([name]) => name);
        if (readiness.stopping) failed.push('stopping');
        response
          .status(failed.length === 0 ? 200 : 503)
          .type('text')
          .send(failed.length === 0 ? 'ready\n' : `not ready: ${failed.join(', ')}\n`);
      })
      .catch(next);
  });
  routes.get('/health', (_, response, next) => {
    results()
      .then((all) => {
        const status = all.every(([, result]) => result === 'pass') && !readiness.stopping ? 'pass' : 'fail';
        const details = Object.fromEntries(all.map(([name, result]) => [name, [{ status: result }]]));
        response
          .status(status === 'pass' ? 200 : 503)
          .type('application/health+json')
          .send(JSON.stringify({ status, serviceId: service, checks: details }));
      })
      .catch(next);
  });
  return routes;
};
