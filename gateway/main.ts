import { logFor } from '../kernel/log.ts';
import { runUntilSignal } from '../kernel/service.ts';
import { gatewayConfig } from './config.ts';
import { startGateway } from './server.ts';

const failedStart = (error: unknown): void => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
};

try {
  const config = gatewayConfig();
  const log = logFor('gateway', config.logLevel);
  await runUntilSignal(log, () => startGateway(config, log));
} catch (error) {
  failedStart(error);
}
