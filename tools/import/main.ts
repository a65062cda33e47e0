import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { clientOf, ServerError } from './client.ts';
import { decoded } from './csv-text.ts';
import { readFloor } from './floor/read-floor.ts';
import { floorReportOf } from './floor/report-floor.ts';
import type { FloorReport } from './floor/report-floor.ts';
import { runFloor } from './floor/run-floor.ts';
import type { FloorSent } from './floor/send-floor.ts';
import { optionsFrom, usage } from './options.ts';
import type { ImportOptions } from './options.ts';
import { accessOf, fileFromCaller } from './plant-access.ts';
import { isRefused } from './plan.ts';
import type { Plan } from './plan.ts';
import { progressOn } from './progress.ts';
import { planOf } from './read.ts';
import { floorText, reportOf, reportText } from './report.ts';
import { send } from './send.ts';
import type { Sent } from './send.ts';

const complain = (message: string): void => void process.stderr.write(`${message}\n`);

/** What was done, or in words why it stopped. */
const orWords = async <Done>(work: () => Promise<Done | Error>): Promise<Done | Error> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    const hint = error.retryable ? ' Run the same command again: it goes on where it stopped.' : '';
    return new Error(`${error.message} [${error.code}]${hint}`);
  }
};

const sentTo = async (options: ImportOptions, plan: Plan): Promise<Sent | Error> => {
  const access = accessOf(options);
  if (access instanceof Error) return access;
  const view = progressOn(process.stderr);
  const source = basename(options.file).slice(0, 200);
  const nonce = options.check ? randomUUID() : '';
  const done = await orWords(() =>
    send(
      clientOf(access.endpoint, access.token),
      plan,
      { source, release: options.release, check: options.check, nonce },
      view.show,
    ),
  );
  view.stop();
  return done;
};

const bytesOf = (file: string): Uint8Array | Error => {
  try {
    return readFileSync(fileFromCaller(file));
  } catch (error) {
    return new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const isWanted = ({ what }: ImportOptions): boolean => what.size > 1 || !what.has('parts');

/** What of floor and books was sent or would be; undefined where only parts are asked for. */
const floorOf = async (
  options: ImportOptions,
  bytes: Uint8Array,
  parts: Plan,
  isSending: boolean,
): Promise<FloorReport | undefined | Error> => {
  if (!isWanted(options)) return undefined;
  const content = decoded(bytes);
  if ('problem' in content) return undefined;
  const floor = readFloor(content.text, options.revision);
  let sent: FloorSent | undefined;
  if (isSending) {
    const done = await orWords(() =>
      runFloor(options, { parts, floor }, ({ kind, planned, done: there }) => {
        complain(`${kind}: ${String(there)} of ${String(planned)}`);
      }),
    );
    if (done instanceof Error) return done;
    sent = done;
  }
  return floorReportOf(floor, options.what, sent);
};

/** Reads, sends what is asked for, and reports; the exit code. */
const work = async (options: ImportOptions, bytes: Uint8Array): Promise<number> => {
  const whole = planOf(bytes, options.format, options);
  const plan = isWanted(options)
    ? { ...whole, findings: whole.findings.filter(({ code }) => code !== 'LATER') }
    : whole;
  const isSending = !isRefused(plan) && !options.dryRun;
  const sent = isSending && options.what.has('parts') ? await sentTo(options, plan) : undefined;
  if (sent instanceof Error) {
    complain(sent.message);
    return 1;
  }
  const report = reportOf(options.file, plan, sent);
  const isThere = report.counts.refused === 0;
  const floor = await floorOf(options, bytes, plan, isSending && isThere);
  if (floor instanceof Error) {
    complain(floor.message);
    return 1;
  }
  if (options.what.has('parts')) process.stdout.write(reportText(report));
  if (floor !== undefined) process.stdout.write(floorText(floor, isSending && isThere));
  const written = floor === undefined ? report : { ...report, floor };
  if (options.report !== undefined)
    writeFileSync(fileFromCaller(options.report), `${JSON.stringify(written, null, 2)}\n`);
  return isThere && (floor?.refused ?? 0) === 0 ? 0 : 1;
};

/** One run of the command; the exit code. */
const run = async (words: readonly string[]): Promise<number> => {
  const options = optionsFrom(words);
  if (options === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const bytes = options instanceof Error ? options : bytesOf(options.file);
  if (options instanceof Error || bytes instanceof Error) {
    complain(options instanceof Error ? `${options.message}\n\n${usage}` : bytes instanceof Error ? bytes.message : '');
    return 2;
  }
  return work(options, bytes);
};

process.exitCode = await run(process.argv.slice(2));
