import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a role does with an object, or with one field of it: `subject` is `stay` or `stay.specialRequests`. */
export type Cell = { subject: string; role: string; right: string };

/** The table that hotels read in objects/README.md, one cell at a time. */
export const cells: Cell[] = (() => {
  const rows = readFileSync(join(import.meta.dirname, '../../../objects/README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [head, , ...body] = rows as [string[], string[], ...string[][]];
  return body.flatMap((row) =>
    [...row[1]!.matchAll(/`([^`]+)`/g)].flatMap(([, subject]) =>
      head.slice(2).map((role, index) => ({ subject: subject!, role, right: row[index + 2]! })),
    ),
  );
})();
