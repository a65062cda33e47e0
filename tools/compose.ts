import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../kernel/root.ts';
import { composed } from './ownership/composition.ts';
import { shown, type Finding } from './ownership/finding.ts';
import { lint } from './ownership/lint.ts';
import { readSources } from './ownership/sources.ts';

/**
 * The four subgraphs composed into `schema/supergraph.graphql`, and what a client sees of it in `schema/api.graphql`. The first wall of
 * ownership: first our own lint, then stock composition, whose hints count as errors.
 */
const files = (): { made: Map<string, string>; findings: readonly Finding[] } => {
  const sources = readSources();
  const refused = lint(sources);
  if (refused.length > 0) return { made: new Map(), findings: refused };
  const { composed: graph, findings } = composed(sources);
  if (graph === undefined || findings.length > 0) return { made: new Map(), findings };
  const made = new Map([
    ['schema/supergraph.graphql', `${graph.supergraphSdl.trimEnd()}\n`],
    [
      'schema/api.graphql',
      `# What a client sees of the composed graph. Made by \`npm run compose\`.\n${graph.api.trimEnd()}\n`,
    ],
  ]);
  return { made, findings };
};

const verify = process.argv.includes('--verify');
const { made, findings } = files();
for (const found of findings) process.stderr.write(`${shown(found)}\n\n`);
if (findings.length > 0) {
  process.stderr.write(`The graph is refused: ${String(findings.length)} findings.\n`);
  process.exitCode = 1;
}
const stale = [...made].filter(
  ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text,
);
for (const [file, text] of stale) {
  if (verify) process.stderr.write(`${file} is not what the subgraphs compose to. Run npm run compose.\n`);
  else {
    writeFileSync(join(root, file), text);
    process.stdout.write(`${file}\n`);
  }
}
if (verify && stale.length > 0) process.exitCode = 1;
