import { benchReads } from './reads.ts';
import { benchSubscriptions } from './subscriptions.ts';
import { benchWrites } from './writes.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = {
  reads: benchReads,
  subscriptions: benchSubscriptions,
  writes: benchWrites,
};

const [name = ''] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
  process.stderr.write(`There is no bench "${name}". Say npm run bench -- ${Object.keys(benches).join(' | ')}\n`);
  process.exitCode = 1;
} else {
  await bench();
}
