import { spawnSync } from 'node:child_process';

/** Copies what is in a folder with its rights and owners: a cluster may belong to another user. */
export const copyFolder = (from: string, to: string): void => {
  const { status, stderr } = spawnSync('cp', ['-a', `${from}/.`, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${from} cannot be copied: ${stderr}`);
};
