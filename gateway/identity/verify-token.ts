import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { refuse, type Refusal } from '../../kernel/errors.ts';
import { viewerOf, type Viewer } from '../../kernel/viewer.ts';

export type TokenRules = { keys: JWTVerifyGetKey; issuer: string; audience: string };

/** Fixed: a token does not choose how it is checked. */
const algorithms = ['RS256', 'ES256', 'EdDSA', 'Ed25519'];
/** Seconds by which two clocks may differ. */
const tolerance = 60;
/** A token that was good is taken as good for this long (ms), or until it expires. */
const remember = 30_000;
const remembered = 5000;

const whatToDo = 'Get a new one from your issuer, or leave the header out to read without one where that is allowed.';

const refusalOf = (error: unknown, { issuer, audience }: TokenRules): Refusal => {
  const because = (why: string): Refusal => refuse('UNAUTHENTICATED', `The token ${why}. ${whatToDo}`);
  if (error instanceof errors.JWTExpired) return because('has expired');
  if (error instanceof errors.JWTClaimValidationFailed) {
    const wanted = { iss: issuer, aud: audience }[error.claim];
    return because(`does not have the right claim ${error.claim}${wanted === undefined ? '' : ` (${wanted})`}`);
  }
  if (error instanceof errors.JWKSNoMatchingKey) return because('is signed by a key that is not known here');
  if (error instanceof errors.JWSSignatureVerificationFailed) return because('has a signature that does not fit');
  if (error instanceof errors.JOSEAlgNotAllowed)
    return because('is signed by an algorithm that is not taken (RS256, ES256, EdDSA)');
  if (error instanceof errors.JWKSTimeout)
    return refuse('BUSY', 'The keys of the issuer cannot be read at the moment. Try again.', { retryable: true });
  return because('is no JSON Web Token that can be read');
};

/**
 * Verifies tokens of clients: signature, algorithm, issuer, audience, times. Refuses UNAUTHENTICATED with the reason; BUSY where the
 * issuer's keys cannot be had.
 */
export const tokenVerifier = (rules: TokenRules): ((token: string) => Promise<Viewer>) => {
  const known = new Map<string, { viewer: Viewer; until: number }>();
  return async (token) => {
    const hit = known.get(token);
    if (hit !== undefined && hit.until > Date.now()) return hit.viewer;
    const { payload } = await jwtVerify(token, rules.keys, {
      algorithms,
      issuer: rules.issuer,
      audience: rules.audience,
      clockTolerance: tolerance,
      requiredClaims: ['exp', 'sub'],
    }).catch((error: unknown) => {
      throw error instanceof errors.JOSEError
        ? refusalOf(error, rules)
        : refuse('BUSY', 'The keys of the issuer cannot be read at the moment. Try again.', { retryable: true });
    });
    const viewer = viewerOf(payload);
    if (known.size >= remembered) known.clear();
    known.set(token, { viewer, until: Math.min(Date.now() + remember, ((payload.exp ?? 0) + tolerance) * 1000) });
    return viewer;
  };
};
