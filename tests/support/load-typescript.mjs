import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import swc from '@swc/jest';

/** Lets Node import our sources as they stand: types are taken out while a file is loaded. For `register` of node:module. */

const testGlobals = new URL('./test-globals.mjs', import.meta.url).href;
const { process: compiled } = swc.createTransformer({
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'es6' },
});

export const resolve = (specifier, context, next) =>
  specifier === '@jest/globals' ? { url: testGlobals, format: 'module', shortCircuit: true } : next(specifier, context);

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = compiled(await readFile(path, 'utf8'), path, { supportsStaticESM: true });
  return { format: 'module', source: code, shortCircuit: true };
};
