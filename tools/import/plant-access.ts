import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { configFrom } from '../../kernel/config.ts';
import { root } from '../../kernel/root.ts';

const plant = z.object({ endpoint: z.string(), tokens: z.looseObject({ PLM: z.string() }) });
const tokensShape = z.object({ MES: z.string(), ERP: z.string(), INTEGRATION: z.string() });

interface Access {
  readonly endpoint: string;
  readonly token: string;
}

const fromPlant = (folder: string): (Access & { tokens: Readonly<Record<string, unknown>> }) | undefined => {
  try {
    const { endpoint, tokens } = plant.parse(JSON.parse(readFileSync(join(folder, 'plant.json'), 'utf8')));
    return { endpoint, token: tokens.PLM, tokens };
  } catch {
    return undefined;
  }
};

/** Where the graph is and as whom to speak: as told, else as the running plant's plant.json says. An Error says what is missing. */
export const accessOf = (given: { endpoint: string | undefined; token: string | undefined }): Access | Error => {
  const { TRIAD_DATA, TRIAD_TOKEN } = configFrom({
    TRIAD_DATA: z.string().default('.triad'),
    TRIAD_TOKEN: z.string().optional(),
  });
  const folder = resolve(root, TRIAD_DATA);
  const running = fromPlant(folder);
  const endpoint = given.endpoint ?? running?.endpoint;
  const token = given.token ?? TRIAD_TOKEN ?? running?.token;
  if (endpoint === undefined)
    return new Error(
      `There is no readable plant.json in ${folder}: start the plant (npm start), or say --endpoint and --token.`,
    );
  if (token === undefined) return new Error('Say --token with the token of a PLM principal.');
  return { endpoint, token };
};

/** Whom a token speaks for; it is the gateway that looks whether the token is good. */
const subjectOf = (token: string): string | undefined => {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return z.object({ sub: z.string() }).parse(payload).sub;
  } catch {
    return undefined;
  }
};

interface Principals {
  readonly endpoint: string;
  readonly tokens: Readonly<Record<'PLM' | 'MES' | 'ERP' | 'INTEGRATION', string>>;
  /** The subject of ERP's token. */
  readonly approver: string;
}

/** A token for each system, as told in the environment, else as plant.json says. An Error says whose is missing. */
export const principalsOf = (given: {
  endpoint: string | undefined;
  token: string | undefined;
}): Principals | Error => {
  const access = accessOf(given);
  if (access instanceof Error) return access;
  const { TRIAD_DATA, ...told } = configFrom({
    TRIAD_DATA: z.string().default('.triad'),
    TRIAD_TOKEN_MES: z.string().optional(),
    TRIAD_TOKEN_ERP: z.string().optional(),
    TRIAD_TOKEN_INTEGRATION: z.string().optional(),
  });
  const running = fromPlant(resolve(root, TRIAD_DATA))?.tokens ?? {};
  const tokens = tokensShape.safeParse({
    MES: told.TRIAD_TOKEN_MES ?? running['MES'],
    ERP: told.TRIAD_TOKEN_ERP ?? running['ERP'],
    INTEGRATION: told.TRIAD_TOKEN_INTEGRATION ?? running['INTEGRATION'],
  });
  if (!tokens.success)
    return new Error(
      'Tokens of MES, ERP and INTEGRATION are needed: TRIAD_TOKEN_MES, TRIAD_TOKEN_ERP, TRIAD_TOKEN_INTEGRATION.',
    );
  const approver = subjectOf(tokens.data.ERP);
  if (approver === undefined) return new Error('The token of ERP does not say whom it speaks for.');
  return { endpoint: access.endpoint, tokens: { PLM: access.token, ...tokens.data }, approver };
};

/** A file as the caller sees it: npm runs programs in the project's folder and tells where it was called. */
export const fileFromCaller = (file: string): string => {
  const { INIT_CWD } = configFrom({ INIT_CWD: z.string().optional() });
  return resolve(INIT_CWD ?? process.cwd(), file);
};
