import Sequencer from '@jest/test-sequencer';

/**
 * What takes longest, where nobody has measured yet: a long file that begins last keeps one worker while the other has nothing left to do.
 * The first one loads the demo plant; the next two do without it, so that nobody has to wait for it.
 */
const longest = [
  'tests/e2e/every-field',
  'tests/integration/ownership/matrix',
  'tests/integration/import/floor-real',
  'tests/integration/plant/plant.test',
  'tests/e2e/sites',
  'tests/integration/import/floor-made-up',
  'tests/integration/demo/demo.integration',
  'tests/integration/plant/postgres',
  'tests/ownership/corpus',
  'tests/e2e',
  'tests/integration',
];

const placeOf = ({ path }) => {
  const place = longest.findIndex((name) => path.includes(name));
  return place < 0 ? longest.length : place;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
}
