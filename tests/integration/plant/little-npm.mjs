/** Stands in for npm in the tests of the bootstrap: notes what it is asked, and installs a compiler that only notes too. */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const words = process.argv.slice(2);
appendFileSync('calls', `npm ${words.slice(0, 2).join(' ')}\n`);

if (words[0] === 'ci') {
  mkdirSync('node_modules/@typescript/native/bin', { recursive: true });
  writeFileSync(
    'node_modules/@typescript/native/bin/tsc',
    `const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
     appendFileSync('calls', 'tsc\\n');
     mkdirSync('dist/plant', { recursive: true });
     writeFileSync('dist/plant/main.js', 'console.log("plant", ...process.argv.slice(2))');`,
  );
  const wanted = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
  const packages = Object.fromEntries(wanted.filter(([path]) => path === 'node_modules/@typescript/native'));
  writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
}
if (words[1] === 'check') {
  process.stderr.write('Tests:       \u001b[31m1 failed\u001b[39m, 2 skipped, 39 passed, 42 total\n');
  process.exit(1);
}
