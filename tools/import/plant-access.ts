import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { configFrom } from '../../kernel/config.ts';
import { root } from '../../kernel/root.ts';

const plant = z.object({ endpoint: z.string(), tokens: z.looseObject({ PLM: z.string() }) });

interface Access {
  readonly endpoint: string;
  readonly token: string;
}

const fromPlant = (folder: string): Access | undefined => {
  try {
    const { endpoint, tokens } = plant.parse(JSON.parse(readFileSync(join(folder, 'plant.json'), 'utf8')));
    return { endpoint, token: tokens.PLM };
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

/** A file as the caller sees it: npm runs programs in the project's folder and tells where it was called. */
export const fileFromCaller = (file: string): string => {
  const { INIT_CWD } = configFrom({ INIT_CWD: z.string().optional() });
  return resolve(INIT_CWD ?? process.cwd(), file);
};
