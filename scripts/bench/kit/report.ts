/** Where a benchmark that needs a host runs, the embedded host when left out; of that, where it keeps its records. */
export type BenchOptions = { url?: string; key?: string; database?: string };

/** One measured figure. `ratio` is `value` over the value of what it is compared with. */
export type Figure = { name: string; value: number; unit: string; against?: string; ratio?: number };

/** Prints a figure as one JSON line. */
export const report = (figure: Figure): void => {
  process.stdout.write(`${JSON.stringify(figure)}\n`);
};

/** Says what is being measured, on standard error. */
export const progress = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Wall seconds that `work` takes, with what it returns. */
export const timed = async <T>(work: () => Promise<T> | T): Promise<{ seconds: number; result: T }> => {
  const start = performance.now();
  const result = await work();
  return { seconds: (performance.now() - start) / 1000, result };
};

/** Processor time that `work` takes, garbage collection included: what one core needs, whatever else the machine does. */
export const processorTime = <T>(work: () => T): { seconds: number; result: T } => {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, result };
};

/** Memory resident now, in MB. */
export const residentMegabytes = (): number => Math.round(process.memoryUsage().rss / 1_048_576);

const LOOK_EACH_MS = 20;

/**
 * Looks at the memory that is resident from now on. What the system itself keeps as the most may be that of the process
 * which started this one. @returns the most that was seen so far, in MB.
 */
export const watchResidentMegabytes = (): (() => number) => {
  let most = residentMegabytes();
  const look = (): number => (most = Math.max(most, residentMegabytes()));
  setInterval(look, LOOK_EACH_MS).unref();
  return look;
};
