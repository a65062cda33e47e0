import cliProgress from 'cli-progress';
import type { Progress } from './send.ts';

interface ProgressView {
  readonly show: Progress;
  readonly stop: () => void;
}

/** A line each tenth of the way, for logs and pipes. */
const lines = (write: (text: string) => void): ProgressView => {
  let tenths = -1;
  return {
    show: (sent, total, phase) => {
      if (phase === 'committing') {
        write('checking and committing\n');
        return;
      }
      const now = Math.floor((sent * 10) / Math.max(total, 1));
      if (now === tenths) return;
      tenths = now;
      write(`sent ${String(sent)} of ${String(total)} rows\n`);
    },
    stop: () => undefined,
  };
};

const bar = (stream: NodeJS.WriteStream): ProgressView => {
  const view = new cliProgress.SingleBar(
    { format: '{phase} {bar} {value}/{total} rows', stream, clearOnComplete: false, hideCursor: true },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    show: (sent, total, phase) => {
      const payload = { phase: phase === 'sending' ? 'sending   ' : 'committing' };
      if (!started) view.start(Math.max(total, 1), sent, payload);
      else view.update(phase === 'sending' ? sent : view.getTotal(), payload);
      started = true;
    },
    stop: () => {
      if (started) view.stop();
    },
  };
};

/** A bar on a terminal, plain lines elsewhere. */
export const progressOn = (stream: NodeJS.WriteStream): ProgressView =>
  stream.isTTY ? bar(stream) : lines((text) => void stream.write(text));
