/**
 * Runs a test file by the modules of Node itself, which a worker loads once for all files that it runs. Jest’s own way loads everything again
 * for each file into a context of its own: two to four seconds of each file that starts a system, and half of the whole run. The price: what a
 * file leaves changed in its process, the next one finds; and `--watch` would go on with the sources as they were first loaded.
 */
import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import circus from 'jest-circus/runner';
import { setWords } from './test-globals.mjs';

register('./load-typescript.mjs', import.meta.url);
// Jest maps traces by what it has compiled itself, which is nothing here.
process.setSourceMapsEnabled(true);

// What Jest keeps of a file, its tests with all that they hold, where it would be thrown away with the file's context.
const kept = new Set(['JEST_STATE_SYMBOL', 'EVENT_HANDLERS']);
const forget = () => {
  for (const symbol of Object.getOwnPropertySymbols(globalThis))
    if (kept.has(symbol.description)) Reflect.deleteProperty(globalThis, symbol);
};

/** The parts of Jest's runtime that load something, by Node. */
const loading = {
  // Anew for each file, whose tests it holds, and by a `require` that goes with it.
  requireInternalModule: (path) => {
    const require = createRequire(import.meta.url);
    Reflect.deleteProperty(require.cache, path);
    return require(path);
  },
  unstable_shouldLoadAsEsm: () => true,
  unstable_importModule: (path) => import(pathToFileURL(path).href),
};

export default async function runFile(globalConfig, config, environment, runtime, path, tell) {
  const { console: ours } = globalThis;
  globalThis.console = environment.global.console;
  delete Error.prepareStackTrace;
  // Jest asks for 100 frames, of every error that is only caught again too.
  Error.stackTraceLimit = 30;
  forget();
  // Of `jest` there are the clocks: those of this process, in place of those of a context.
  const jest = new environment.fakeTimersModern.constructor({ config, global: globalThis });
  try {
    const setGlobalsForRuntime = (words) => setWords({ ...words, jest });
    const reading = Object.assign(Object.create(runtime), loading, { setGlobalsForRuntime });
    return await circus.default(globalConfig, config, environment, reading, path, tell);
  } finally {
    jest.dispose();
    forget();
    globalThis.console = ours;
  }
}
