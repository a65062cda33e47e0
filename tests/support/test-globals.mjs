/** What `@jest/globals` is to a test: the words of the file that runs now, also for a module that many files share. */
export let describe, it, test, expect, jest, beforeAll, beforeEach, afterEach, afterAll;

/** Called before each test file is loaded; whoever has imported the words sees the new ones. */
export const setWords = (words) => {
  ({ describe, it, test, expect, jest, beforeAll, beforeEach, afterEach, afterAll } = words);
};
