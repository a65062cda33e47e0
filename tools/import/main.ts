import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { clientOf, ServerError } from './client.ts';
import { optionsFrom, usage } from './options.ts';
import type { ImportOptions } from './options.ts';
import { accessOf, fileFromCaller } from './plant-access.ts';
import { isRefused } from './plan.ts';
import type { Plan } from './plan.ts';
import { progressOn } from './progress.ts';
import { planOf } from './read.ts';
import { reportOf, reportText } from './report.ts';
import { send } from './send.ts';
import type { Sent } from './send.ts';

const complain = (message: string): void => void process.stderr.write(`${message}\n`);

const sentTo = async (options: ImportOptions, plan: Plan): Promise<Sent | Error> => {
  const access = accessOf(options);
  if (access instanceof Error) return access;
  const view = progressOn(process.stderr);
  try {
    const source = basename(options.file).slice(0, 200);
    const nonce = options.check ? randomUUID() : '';
    return await send(
      clientOf(access.endpoint, access.token),
      plan,
      { source, release: options.release, check: options.check, nonce },
      view.show,
    );
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    const hint = error.retryable ? ' Run the same command again: it goes on where it stopped.' : '';
    return new Error(`${error.message} [${error.code}]${hint}`);
  } finally {
    view.stop();
  }
};

const bytesOf = (file: string): Uint8Array | Error => {
  try {
    return readFileSync(fileFromCaller(file));
  } catch (error) {
    return new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** One run of the command; the exit code. */
const run = async (words: readonly string[]): Promise<number> => {
  const options = optionsFrom(words);
  if (options === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  if (options instanceof Error) {
    complain(`${options.message}\n\n${usage}`);
    return 2;
  }
  const bytes = bytesOf(options.file);
  if (bytes instanceof Error) {
    complain(bytes.message);
    return 2;
  }
  const plan = planOf(bytes, options.format, options);
  const sent = isRefused(plan) || options.dryRun ? undefined : await sentTo(options, plan);
  if (sent instanceof Error) {
    complain(sent.message);
    return 1;
  }
  const report = reportOf(options.file, plan, sent);
  process.stdout.write(reportText(report));
  if (options.report !== undefined)
    writeFileSync(fileFromCaller(options.report), `${JSON.stringify(report, null, 2)}\n`);
  return report.counts.refused > 0 ? 1 : 0;
};

process.exitCode = await run(process.argv.slice(2));
