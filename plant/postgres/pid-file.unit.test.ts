import { describe, expect, test } from '@jest/globals';

import { parsePidFile } from './pid-file.ts';

const whole = '4711\n/data/cluster\n1763679000\n25432\n\n127.0.0.1\n  16777216    4\nready   \n';

describe('parsePidFile', () => {
  test('a server that takes connections', () => {
    expect(parsePidFile(whole)).toEqual({ pid: 4711, port: 25432, ready: true });
  });

  test('a server that is starting or stopping', () => {
    expect(parsePidFile(whole.replace('ready   ', 'starting'))?.ready).toBe(false);
    expect(parsePidFile(whole.replace('ready   ', 'stopping'))?.ready).toBe(false);
  });

  test('a file that is still being written', () => {
    expect(parsePidFile('4711\n')).toEqual({ pid: 4711, port: undefined, ready: false });
  });

  test.each(['', '\n', 'nonsense', '-5\n', '0\n', '1\n', '4711x'])('no pid in %j', (text) => {
    expect(parsePidFile(text)).toBeUndefined();
  });
});
