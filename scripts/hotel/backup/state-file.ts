import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type * as z from 'zod';

/** Where a command stands, beside its file: what a run that was cut off is gone on from. It holds ids and counts alone. */
export type StateFile<State> = { read: () => State | null; write: (state: State) => void; remove: () => void };

export const stateFile = <State>(path: string, schema: z.ZodType<State>): StateFile<State> => ({
  read: () => {
    if (!existsSync(path)) return null;
    return schema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
  },
  write: (state) => {
    // Renaming is done wholly or not at all, also when the command is killed meanwhile.
    writeFileSync(`${path}.new`, JSON.stringify(state), { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  },
  remove: () => rmSync(path, { force: true }),
});
