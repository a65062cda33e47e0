import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { gatewayConfig } from '../../gateway/config.ts';
import { configFrom, subgraphShape } from '../../kernel/config.ts';
import { root } from '../../kernel/root.ts';
import { readSettings } from '../../plant/settings.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** Rows of the tables below a heading: the words in the first cell, and the text of the second. */
const rowsOf = (text: string, heading = ''): { words: string[]; second: string }[] => {
  const [, after = ''] = text.split(`${heading}\n`);
  const section = heading === '' ? text : (after.split(/^## /m)[0] ?? '');
  return [...section.matchAll(/^\| (`[^|]*) \| ([^|]*?) *\|/gm)].map(([, first = '', second = '']) => ({
    words: found(first, /`([^`]+)`/g),
    second,
  }));
};

const pages = [
  'docs/operating.md',
  'CONTRIBUTING.md',
  'examples/integrator/README.md',
  'examples/closed-loop/README.md',
];
const operating = read('docs/operating.md');

/** Set by npm, by Node's own tools or by ourselves for our own processes; or a system's name. */
const notOurs = /^(npm_\w+|INIT_CWD|TRIAD_TEST|APOLLO_TELEMETRY_DISABLED|STAYS|FORCE_COLOR|PLM|MES|ERP|INTEGRATION)$/;
/** Given on to the services as they are. */
const inherited = /^(PATH|HOME|TZ|LANG|TMPDIR|NODE_OPTIONS|NODE_EXTRA_CA_CERTS)$/;

test('every environment variable that something reads is in a table of a page, and every one of a table is read', () => {
  const sources = ['kernel', 'gateway', 'plant', 'tools', 'demo', 'tests', 'examples'].flatMap((folder) =>
    filesIn(folder, /\.(ts|mjs|sh)$/),
  );
  const readers = sources.flatMap((file) => {
    const text = read(file);
    // A shape of the configuration: a name in capitals, and what its value must be.
    const shapes = text.includes('configFrom') && !file.startsWith('tests/') ? text : '';
    return [
      ...found(
        shapes,
        /\b([A-Z][A-Z0-9_]+): (?:z|given|fileOf|onOff|bytes|jsonOf|port|level|milliseconds|atLeastOne|text|login)\b/g,
      ),
      ...found(text, /\bprocess\.env(?:\.|\[')(\w+)/g),
      ...(file.startsWith('examples/') ? found(text, /\b([A-Z_]+): z\./g) : []),
      ...(file.endsWith('.sh') ? found(text, /\$\{([A-Z_]+):[=?]/g) : []),
    ];
  });
  const ours = readers.filter((name) => !notOurs.test(name) && !inherited.test(name));
  const told = pages.flatMap((page) => rowsOf(read(page)).flatMap(({ words }) => words));
  expect(unique(told.filter((word) => /^[A-Z][A-Z0-9_]+$/.test(word)))).toEqual(unique(ours));
});

/** What stands in a table as a default is what counts where the variable is not set. */
const withDefaults = (heading: string): [string, string][] =>
  rowsOf(operating, heading).flatMap(({ words, second }) => {
    const [value] = found(second, /^`(.+)`$/g);
    return value === undefined ? [] : words.map((word): [string, string] => [word, value]);
  });

test('the defaults in the tables are those of the code', () => {
  const key = join(root, 'package.json');
  const keys = { TRIAD_INTERNAL_JWKS: key, DATABASE_URL: 'postgres://nowhere', PORT: '1' };
  const shape = { ...subgraphShape, TRIAD_INTERNAL_JWKS: subgraphShape.DATABASE_URL };
  const looks: [string, (given: Record<string, string>) => unknown][] = [
    ['## Settings of a subgraph', (given) => configFrom(shape, { ...keys, ...given })],
    [
      '## Settings of the gateway',
      (given) => {
        const { timeoutFor, ...config } = gatewayConfig({ PORT: '1', ...given });
        return { ...config, timeout: timeoutFor('mes') };
      },
    ],
    ['## Settings of `npm start` and the tools', (given) => readSettings(root, given)],
  ];
  for (const [heading, look] of looks) {
    const rows = withDefaults(heading);
    expect(rows.length).toBeGreaterThan(2);
    for (const [name, value] of rows) expect([name, look({ [name]: value })]).toEqual([name, look({})]);
  }
});

test('every metric of ours is in the table of metrics, and every one of the table is there', () => {
  const code = [...filesIn('kernel', /\.ts$/), ...filesIn('gateway', /\.ts$/)].flatMap((file) =>
    found(read(file), /'(triad_[a-z_]+)'/g).filter(
      (name) => !/^triad_(?:plm|mes|erp|integration|gateway)?$/.test(name),
    ),
  );
  expect(unique(rowsOf(operating, '## Looking after it').flatMap(({ words }) => words))).toEqual(unique(code));
});

test('files and npm scripts that a page names are there', () => {
  const texts = [
    ...['README.md', 'CONTRIBUTING.md', 'GLOSSARY.md'],
    ...filesIn('docs', /\.md$/),
    ...filesIn('examples', /README\.md$/),
  ].map((file): [string, string] => [file, read(file)]);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const missing = texts.flatMap(([file, text]) => [
    ...found(text, /`((?:docs|examples|tests|schema|migrations|gateway|kernel|plant|tools|demo)\/[\w./-]+)`/g)
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${file}: ${path}`),
    ...found(text, /npm run (?:-s )?([a-z:]+)/g)
      .filter((script) => scripts[script] === undefined)
      .map((script) => `${file}: npm run ${script}`),
  ]);
  expect(missing).toEqual([]);
});

test('each package that is depended on has its reason, and each reason a package', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const told = found(read('docs/dependencies.md'), /^\| (.*?) +\|/gm)
    .slice(2)
    .flatMap((cell) => cell.split(/, /));
  // `@graphql-codegen/*` is every package of that name.
  const isMeant = (name: string, word: string): boolean =>
    word.endsWith('*') ? name.startsWith(word.slice(0, -1)) : name === word;
  const ours = names.filter((name) => !name.startsWith('@types/'));
  expect(ours.filter((name) => !told.some((word) => isMeant(name, word)))).toEqual([]);
  expect(told.filter((word) => !names.some((name) => isMeant(name, word)))).toEqual([]);
});

test('operations that a page or an example shows are of this graph', () => {
  const schema = buildSchema(read('schema/api.graphql'));
  const shown = ['README.md', 'docs/subscribing.md', 'examples/integrator/follow.sh'];
  const operations = shown.flatMap((page) =>
    found(read(page), /"query":"((?:[^"\\]|\\.)*)"/g).filter((text) => !text.includes('…')),
  );
  expect(operations.length).toBeGreaterThan(5);
  for (const text of operations) {
    const operation = JSON.parse(`"${text}"`) as string;
    expect([operation, ...validate(schema, parse(operation))]).toEqual([operation]);
  }
});
