import { Presets, SingleBar } from 'cli-progress';

/** Shows on a terminal how far a backup or a restore is; nothing where nobody looks. */
export const progressBar = (total: number, done: number): { add: (records: number) => void; stop: () => void } => {
  if (!process.stderr.isTTY) return { add: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: '{bar} {percentage} %  {value}/{total} records  {eta_formatted} left',
      etaBuffer: 20,
    },
    Presets.shades_classic,
  );
  bar.start(total, done);
  return { add: (records) => bar.increment(records), stop: () => bar.stop() };
};
