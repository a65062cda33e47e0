import { rightsKey } from '../../kernel/viewer.ts';
import type { Identity } from '../identity/authenticate.ts';
import { overToken } from './goodbye.ts';
import type { StreamParts } from './parts.ts';

/** What a client says with connection_init, or with a ping. */
export type Said = Readonly<Record<string, unknown>> | undefined;

/** The token in what a client says at the start or with a ping: like an Authorization header, or bare. */
export const authorizationIn = (said: Said): readonly string[] => {
  const given = said?.['authorization'] ?? said?.['Authorization'] ?? said?.['token'];
  if (given === undefined || given === null) return [];
  return [typeof given === 'string' ? given : 'no text'];
};

/** Who is behind a socket: told at its start, told again with a ping before the token ends. */
export const admission = (
  parts: Pick<StreamParts, 'authenticate' | 'denials' | 'places'>,
  correlationId: string,
  close: (code: number, reason: string) => void,
) => {
  let known: Identity | undefined;
  let giveBack: (() => void) | undefined;
  let isGone = false;
  const authenticated = async (said: Said): Promise<Identity | undefined> => {
    const authorization = authorizationIn(said);
    try {
      return await parts.authenticate(authorization);
    } catch (error) {
      parts.denials.note({ viewer: known?.viewer, correlationId, error });
      const goodbye = overToken(error, authorization.length > 0);
      if (goodbye === undefined) throw error;
      // Keys that cannot be had just now say nothing against whoever is already in.
      if (known !== undefined && goodbye.code === 1013) return known;
      close(goodbye.code, goodbye.reason);
      return undefined;
    }
  };
  return {
    known: () => known,
    admit: async (said: Said): Promise<boolean> => {
      known = await authenticated(said);
      // Whoever left meanwhile gives no place back.
      if (known === undefined || isGone) return false;
      giveBack = parts.places.take(known.viewer);
      if (giveBack === undefined) close(1013, 'This principal has too many connections. Close some, or share one');
      return giveBack !== undefined;
    },
    /** Whose the socket is now, and until when; undefined where it was closed. */
    renew: async (said: Said): Promise<Identity | undefined> => {
      const next = await authenticated(said);
      if (next === undefined || known === undefined) return undefined;
      const same = next.viewer.subject === known.viewer.subject && rightsKey(next.viewer) === rightsKey(known.viewer);
      if (!same) {
        close(4403, 'The new token has other rights. Connect again with it');
        return undefined;
      }
      known = next;
      return known;
    },
    gone: () => {
      isGone = true;
      giveBack?.();
      giveBack = undefined;
    },
  };
};
