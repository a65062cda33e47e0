import { loadOrCreateIssuer } from '../gateway/identity/development-issuer.ts';
import type { Identity } from './environments.ts';
import type { Tokens } from './parts.ts';
import { PlantError, messageOf } from './plant-error.ts';

/** They last longer than a plant is likely to run without a start: a start makes new ones. */
const expiresIn = '30d';

/**
 * The development issuer, whose keys are kept in `folder`, and a token for each kind of principal: a system with all
 * rights of its own, and somebody who only reads.
 */
export async function identify(folder: string): Promise<{ identity: Identity; tokens: Tokens }> {
  const issuer = await loadOrCreateIssuer(folder).catch((error: unknown) => {
    throw new PlantError(messageOf(error));
  });
  const system = (name: 'PLM' | 'MES' | 'ERP' | 'INTEGRATION') =>
    issuer.mint({ system: name, scopes: ['*'], expiresIn });
  const tokens = {
    PLM: await system('PLM'),
    MES: await system('MES'),
    ERP: await system('ERP'),
    INTEGRATION: await system('INTEGRATION'),
    VIEWER: await issuer.mint({ system: 'VIEWER', scopes: ['read'], expiresIn }),
  };
  return { identity: { jwks: issuer.jwksFile, issuer: issuer.issuer, audience: issuer.audience }, tokens };
}
