import { expect, test } from '@jest/globals';

import { CleanUp } from './clean-up.ts';

test('closes in reverse order, once, and goes on after a failure', async () => {
  const seen: string[] = [];
  const cleanUp = new CleanUp((line) => seen.push(`complaint: ${line}`));
  cleanUp.add(() => void seen.push('first'));
  cleanUp.add(() => Promise.reject(new Error('stuck')));
  cleanUp.add(() => void seen.push('last'));
  await Promise.all([cleanUp.close(), cleanUp.close()]);
  expect(seen).toEqual(['last', 'complaint: stuck', 'first']);
});

test('what is added while it closes is closed too', async () => {
  const seen: string[] = [];
  const cleanUp = new CleanUp(() => undefined);
  cleanUp.add(() => {
    cleanUp.add(() => void seen.push('late'));
  });
  await cleanUp.close();
  cleanUp.add(() => void seen.push('too late'));
  await cleanUp.close();
  expect(cleanUp.signal.aborted).toBe(true);
  expect(seen).toEqual(['late', 'too late']);
});
