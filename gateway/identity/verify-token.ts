import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { Refusal, refuse } from '../../kernel/errors.ts';
import { viewerOf } from '../../kernel/viewer.ts';
import type { Identity } from './authenticate.ts';
import { withFamilies } from './scopes.ts';
import { malformation } from './token-form.ts';

export type TokenRules = { keys: JWTVerifyGetKey; issuer: string; audience: string };

/** Fixed: a token does not choose how it is checked. */
const algorithms = ['RS256', 'ES256', 'EdDSA', 'Ed25519'];
/** Seconds by which two clocks may differ. */
const tolerance = 60;
/** A token that was good is taken as good for this long (ms), or until it expires. */
const remember = 30_000;
const remembered = 5000;

const because = (why: string): Refusal =>
  refuse(
    'UNAUTHENTICATED',
    `The token ${why}. Get a new one from your issuer, or leave the header out where reading needs none.`,
  );

// Which claim is wrong is told only of tokens whose signature is good; what would be right is told of none.
const refusalOf = (error: errors.JOSEError): Refusal => {
  if (error instanceof errors.JWTExpired) return because('has expired');
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'nbf' && error.reason === 'check_failed') return because('is not good yet');
    return because(`does not have the claim ${error.claim} that it must have here`);
  }
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return because('is signed by a key that is not known here');
  if (error instanceof errors.JWSSignatureVerificationFailed) return because('has a signature that does not fit');
  if (error instanceof errors.JOSEAlgNotAllowed) return because('is signed by an algorithm that is not taken');
  return because('is no JSON Web Token that can be read');
};

const verified = async (token: string, { keys, issuer, audience }: TokenRules): Promise<JWTPayload> => {
  try {
    const requiredClaims = ['exp', 'sub'];
    const { payload } = await jwtVerify(token, keys, {
      algorithms,
      issuer,
      audience,
      clockTolerance: tolerance,
      requiredClaims,
    });
    return payload;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // A key that cannot serve the algorithm is a TypeError: the token's choice of key is wrong all the same.
    throw error instanceof errors.JOSEError
      ? refusalOf(error)
      : because('is signed by a key that cannot have signed it');
  }
};

/**
 * Verifies tokens of clients: form, signature, algorithm, issuer, audience, times (60 s of tolerance), claims. Refuses UNAUTHENTICATED
 * with the reason; BUSY where the issuer's keys cannot be had.
 */
export const tokenVerifier = (rules: TokenRules): ((token: string) => Promise<Identity>) => {
  const known = new Map<string, { identity: Identity; until: number }>();
  return async (token) => {
    const hit = known.get(token);
    if (hit !== undefined && hit.until > Date.now()) return hit.identity;
    const wrong = malformation(token);
    if (wrong !== undefined) throw because(wrong);
    const { iat = 0, exp = 0, ...claims } = await verified(token, rules);
    if (iat > Date.now() / 1000 + tolerance) throw because('was issued in the future');
    const identity = { viewer: withFamilies(viewerOf(claims)), expires: exp * 1000 };
    if (known.size >= remembered) known.clear();
    known.set(token, { identity, until: Math.min(Date.now() + remember, (exp + tolerance) * 1000) });
    return identity;
  };
};
