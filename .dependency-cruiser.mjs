/** Who may import whom: docs/decisions/0002-the-house.md says why. */
const systems = ['plm', 'mes', 'erp', 'integration'];

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'kernel-knows-no-domain',
      severity: 'error',
      from: { path: '^kernel/' },
      to: { path: '^(subgraphs|gateway|plant|demo|tools|schema)/' },
    },
    ...systems.map((system) => ({
      name: `${system}-is-a-stranger-to-the-others`,
      severity: 'error',
      from: { path: `^subgraphs/${system}/` },
      to: { path: '^(subgraphs|gateway|plant)/', pathNot: `^subgraphs/${system}/` },
    })),
    {
      name: 'gateway-imports-no-subgraph',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^subgraphs/' },
    },
    {
      name: 'shipped-code-imports-no-tests',
      severity: 'error',
      from: { path: '^(kernel|subgraphs|gateway|plant|schema)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(tests|tools|demo|examples)/' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        pathNot: [
          '\\.rules\\.ts$',
          '^kernel/(errors|decimal|units|currencies|recording|spelling)\\.ts$',
          '^node:crypto$',
          '^crypto$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'resolvers-build-no-sql',
      severity: 'error',
      from: { path: '\\.resolvers\\.ts$' },
      to: { path: 'node_modules/(kysely|pg)/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'nobody-imports-main', severity: 'error', from: {}, to: { path: '(^|/)main\\.ts$' } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.triad)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs'],
    },
  },
};
