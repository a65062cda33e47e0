import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { refuse } from './errors.ts';

export const systems = ['PLM', 'MES', 'ERP', 'INTEGRATION', 'VIEWER'] as const;
export type System = (typeof systems)[number];

/** Who asks, and what it may see and do. Made from a verified token only. */
export type Viewer = {
  /** The principal: the `sub` of its token. */
  subject: string;
  /** The system it acts for. */
  system: System;
  /** Names of mutations and read scopes. */
  scopes: readonly string[];
  /** Codes of the sites whose rows exist for it, or '*' for all. */
  sites: readonly string[] | '*';
};

// The database is told who asks, and which sites, as text: no control character, no comma, and '*' only where it means all.
const claims = z.object({
  sub: z.string().regex(/^[^\p{Cc}\p{Cs}]{1,200}$/u),
  system: z.enum(systems),
  scope: z.string().regex(/^[\x20-\x7e]{0,16000}$/),
  sites: z.union([z.literal('*'), z.array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/)).max(200)]),
});

/** The viewer that the claims of a verified token describe; refuses UNAUTHENTICATED where they do not have their form. */
export const viewerOf = (payload: unknown): Viewer => {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw refuse(
      'UNAUTHENTICATED',
      `The token's claims are not as they must be: ${fields}. Ask for a token with sub, system, scope and sites.`,
    );
  }
  const { sub, system, scope, sites } = parsed.data;
  return { subject: sub, system, scopes: scope.split(' ').filter((word) => word !== ''), sites };
};

/** The same rights give the same text: what may be shared between requests is shared by it, never by the token. */
export const rightsKey = (viewer: Viewer): string =>
  JSON.stringify([viewer.system, [...viewer.scopes].sort(), viewer.sites === '*' ? '*' : [...viewer.sites].sort()]);

export const internalIssuer = 'triad-internal';
const remembered = 1000;

/** Who calls by a verified token, and until when (milliseconds since 1970). */
export type Caller = { viewer: Viewer; expires: number };

/**
 * Verifies the short-lived tokens with which gateway and integration sign their calls to this subgraph (EdDSA, audience = the
 * subgraph). A token that was good stays so until it expires, so a verification is kept for that long.
 */
export const internalVerifier = (keys: JSONWebKeySet, audience: string): ((token: string) => Promise<Caller>) => {
  const keySet = createLocalJWKSet(keys);
  const known = new Map<string, Caller>();
  return async (token) => {
    const hit = known.get(token);
    if (hit !== undefined && hit.expires > Date.now()) return hit;
    try {
      const { payload } = await jwtVerify(token, keySet, {
        algorithms: ['EdDSA', 'Ed25519'],
        audience,
        issuer: internalIssuer,
        requiredClaims: ['exp'],
      });
      const caller = { viewer: viewerOf(payload), expires: (payload.exp ?? 0) * 1000 };
      if (known.size >= remembered) known.clear();
      known.set(token, caller);
      return caller;
    } catch (error) {
      if (error instanceof errors.JOSEError) {
        throw refuse(
          'UNAUTHENTICATED',
          'This service answers only calls signed by the gateway or by integration. Ask the gateway.',
        );
      }
      throw error;
    }
  };
};
