import { describe, expect, test } from '@jest/globals';

import { Supervised, type Running } from './supervised.ts';

type Life = Running & { die: (how: string) => void };

/** A service of make-believe: `lives` are its launches so far, newest last. */
function makeBelieve(fails: (launch: number) => boolean = () => false) {
  const lives: Life[] = [];
  const said: string[] = [];
  let launches = 0;
  let launched: () => void = () => undefined;
  const service = new Supervised({
    name: 'erp',
    say: (line) => said.push(line),
    changed: () => undefined,
    pause: () => 1,
    launch: () => {
      launches += 1;
      launched();
      if (fails(launches)) return Promise.reject(new Error('no memory'));
      let die: Life['die'] = () => undefined;
      const exited = new Promise<string>((resolve) => (die = resolve));
      const stop = async () => {
        die('signal SIGTERM');
        await exited;
      };
      const life = { pid: launches, exited, stop, die };
      lives.push(life);
      return Promise.resolve(life);
    },
  });
  const nextLaunch = () => new Promise<void>((resolve) => (launched = resolve));
  return { service, lives, said, nextLaunch };
}

describe('Supervised', () => {
  test('what dies is started again, and said so', async () => {
    const { service, lives, said, nextLaunch } = makeBelieve();
    await service.start();
    const again = nextLaunch();
    lives[0]?.die('exit code 1');
    await again;
    await service.start();
    expect(service.pid).toBe(2);
    expect(said).toEqual(['erp ended by itself (exit code 1); starting it again in 0.0 s', 'erp was started again']);
    await service.stop();
  });

  test('a launch that fails is tried again', async () => {
    const { service, lives, said, nextLaunch } = makeBelieve((launch) => launch === 2);
    await service.start();
    const second = nextLaunch();
    lives[0]?.die('signal SIGKILL');
    await second;
    const third = nextLaunch();
    await third;
    await service.start();
    expect(service.pid).toBe(3);
    expect(said[1]).toBe('erp ended by itself (no memory); starting it again in 0.0 s');
    await service.stop();
  });

  test('what was stopped stays stopped, and can be started', async () => {
    const { service, lives, said } = makeBelieve();
    await service.start();
    await service.stop();
    expect(service.pid).toBeUndefined();
    await service.start();
    expect(lives).toHaveLength(2);
    await service.stop();
    expect(said).toEqual([]);
  });

  test('stopped in the pause before a restart: no restart', async () => {
    const { service, lives } = makeBelieve();
    await service.start();
    lives[0]?.die('exit code 1');
    await lives[0]?.exited;
    await service.stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(lives).toHaveLength(1);
  });

  test('started twice, it runs once', async () => {
    const { service, lives } = makeBelieve();
    await Promise.all([service.start(), service.start()]);
    expect(lives).toHaveLength(1);
    await service.stop();
  });
});
