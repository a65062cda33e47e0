import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { codeOf } from './plant-error.ts';

/** A process as it is written down: ids are reused by the system, so the time of its birth goes with it. */
export type ProcessMark = { pid: number; born: string };

/** Is there a process (not a zombie) of this id? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return statFields(pid)?.[0] !== 'Z';
}

/** The mark of a running process, or undefined when there is none. */
export function markOf(pid: number): ProcessMark | undefined {
  if (!isAlive(pid)) return undefined;
  const born = process.platform === 'linux' ? bornOnLinux(pid) : ps(pid, 'lstart');
  return born === undefined ? undefined : { pid, born };
}

/** Does the process that was marked still run (and not another that was given its id)? */
export function isSame(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.born === mark.born;
}

/** The command line of a process, words joined by spaces; empty when it cannot be read. */
export function commandOf(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'command') ?? '';
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')
      .replaceAll('\0', ' ')
      .trim();
  } catch {
    return '';
  }
}

/** The folder in which a process works; undefined where the system does not tell. */
export function folderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${String(pid)}/cwd`);
  } catch {
    return undefined;
  }
}

/**
 * Sends each signal in turn until the process is gone.
 * `steps`: signal and how long to wait for it, in milliseconds. Returns whether it is gone.
 */
export async function stopProcess(
  mark: ProcessMark,
  steps: readonly (readonly [NodeJS.Signals, number])[],
): Promise<boolean> {
  for (const [signal, wait] of steps) {
    if (!isSame(mark)) return true;
    try {
      process.kill(mark.pid, signal);
    } catch {
      return !isSame(mark);
    }
    const until = Date.now() + wait;
    while (Date.now() < until) {
      if (!isSame(mark)) return true;
      await sleep(15);
    }
  }
  return !isSame(mark);
}

/** The fields of /proc/<pid>/stat after the command's name (which may hold spaces); undefined where there is no such file. */
function statFields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Start time in clock ticks since boot, with the boot's id: after a restart of the machine the ticks begin anew. */
function bornOnLinux(pid: number): string | undefined {
  const ticks = statFields(pid)?.[19];
  if (ticks === undefined) return undefined;
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
  } catch {
    return ticks;
  }
}

function ps(pid: number, column: string): string | undefined {
  const answer = spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' });
  const line = answer.status === 0 ? answer.stdout.trim() : '';
  return line === '' ? undefined : line;
}
