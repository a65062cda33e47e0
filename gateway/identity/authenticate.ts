import { refuse } from '../../kernel/errors.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** Who asks, and until when its token says so (ms since 1970); whoever came without one has no such end. */
export type Identity = { viewer: Viewer; expires: number | undefined };

/** Who asks, by the Authorization headers of the request. Refuses UNAUTHENTICATED. */
export type Authenticate = (authorization: readonly string[]) => Promise<Identity>;

/** Whoever comes without a token, where that is allowed: reads everything, changes nothing. */
export const anonymousViewer: Viewer = { subject: 'anonymous', system: 'VIEWER', scopes: ['read'], sites: '*' };

const anonymousIdentity: Identity = { viewer: anonymousViewer, expires: undefined };

// ION's examples send the bare token, its documentation Bearer, and it takes Token as well.
const forms = /^(?:(?:bearer|token)\s+)?([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** Without a verifier there are no tokens: everybody is anonymous, whatever the header says. */
export const authenticator =
  (verify: ((token: string) => Promise<Identity>) | undefined, anonymous: 'read' | 'none'): Authenticate =>
  async (headers) => {
    if (verify === undefined) return anonymousIdentity;
    const [authorization = '', another] = headers.map((header) => header.trim());
    // Whoever stands before us may have looked at the other one.
    if (another !== undefined)
      throw refuse('UNAUTHENTICATED', 'The request has more than one Authorization header. Send one.');
    if (authorization === '') {
      if (anonymous === 'read') return anonymousIdentity;
      throw refuse(
        'UNAUTHENTICATED',
        'This gateway answers only with a token. Send it as `Authorization: Bearer <token>`.',
      );
    }
    const [, token] = forms.exec(authorization) ?? [];
    if (token === undefined) {
      throw refuse(
        'UNAUTHENTICATED',
        'The Authorization header holds no token. Send `<token>`, `Bearer <token>` or `Token <token>`, with a JSON Web Token.',
      );
    }
    return verify(token);
  };
