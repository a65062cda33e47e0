import { env } from 'node:process';

/**
 * @apollo/gateway reports figures to its maker every hour unless this variable is set before it is constructed. Set here and not
 * left to whoever starts the process: what a plant does is nobody else's business.
 */
export const quietApollo = (): void => {
  env['APOLLO_TELEMETRY_DISABLED'] = '1';
};
