import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statuses, type RefusalCode } from '../../kernel/errors.ts';
import { root } from '../../kernel/root.ts';

const folder = 'tests/e2e';
const isCode = (word: string | undefined): word is RefusalCode => word !== undefined && word in statuses;

/**
 * The test that provokes each refusal as a client would and reads what the client is told: its title begins with the code. Paths are
 * relative to the root.
 */
export const provokedBy = (): ReadonlyMap<RefusalCode, string> => {
  const found = new Map<RefusalCode, string>();
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  for (const file of files)
    for (const [, code] of readFileSync(join(root, folder, file), 'utf8').matchAll(/^\s*test\(\s*['"`]([A-Z_]+): /gm))
      if (isCode(code) && !found.has(code)) found.set(code, `${folder}/${file}`);
  return found;
};
