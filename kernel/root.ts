import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds `schema/` and `migrations/`: the same for sources and for their compiled form in `dist/`. */
export const root: string = (() => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'migrations')) || !existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no folder above ${import.meta.dirname} holds package.json and migrations/`);
    folder = parent;
  }
  return folder;
})();
