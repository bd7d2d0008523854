import * as z from 'zod';

const count = z.number();

/** What the app answers of records that it put back or compared. */
export const restored = z.object({
  same: count,
  missing: count,
  different: count,
  fields: z.record(z.string(), count),
  written: count,
  underAnotherId: count,
  leadNowhere: count,
  notInBin: count,
  refused: z.array(z.object({ id: z.string(), said: z.string() })),
});
type Restored = z.infer<typeof restored>;

/** The same of all records of an object: `saved` in the backup, `erasedSince` of guests who were erased since. */
export const tally = restored.extend({ saved: count, erasedSince: count });
export type Tally = z.infer<typeof tally>;

export const NOTHING: Tally = {
  saved: 0,
  same: 0,
  missing: 0,
  different: 0,
  fields: {},
  written: 0,
  underAnotherId: 0,
  leadNowhere: 0,
  notInBin: 0,
  erasedSince: 0,
  refused: [],
};

/** A tally with what one more request came to. */
export const withMore = (sum: Tally, more: Restored): Tally => ({
  ...sum,
  same: sum.same + more.same,
  missing: sum.missing + more.missing,
  different: sum.different + more.different,
  fields: Object.fromEntries(
    [...new Set([...Object.keys(sum.fields), ...Object.keys(more.fields)])].map((name) => [
      name,
      (sum.fields[name] ?? 0) + (more.fields[name] ?? 0),
    ]),
  ),
  written: sum.written + more.written,
  underAnotherId: sum.underAnotherId + more.underAnotherId,
  leadNowhere: sum.leadNowhere + more.leadNowhere,
  notInBin: sum.notInBin + more.notInBin,
  refused: [...sum.refused, ...more.refused],
});

/** A tally after records were written a second time, to point at what was not there at first: each counts once. */
export const withSecond = (sum: Tally, { leadNowhere, refused }: Restored): Tally => ({
  ...sum,
  leadNowhere: sum.leadNowhere + leadNowhere,
  refused: [...sum.refused, ...refused],
});

type Outcome = {
  file: string;
  savedAt: string;
  forGood: boolean;
  /** Objects and fields that the host has no place for. */
  unknown: readonly string[];
  /** Of objects, how many records the host has that the backup does not hold. */
  hostOnly: Record<string, number>;
  objects: Record<string, Tally>;
};

const MOST_FIELDS_NAMED = 5;
const MOST_REFUSED_NAMED = 3;
const right = (value: string | number): string => value.toLocaleString('en').padStart(9);

/** What a restore did, or would do, for people. */
export const inLines = ({ file, savedAt, forGood, unknown, hostOnly, objects }: Outcome): string => {
  const rows = Object.entries(objects).filter(([, { saved }]) => saved > 0);
  const told = (what: string, of: (one: Tally) => number): string[] => {
    const all = rows.reduce((sum, [, one]) => sum + of(one), 0);
    return all === 0 ? [] : [`${right(all)}  ${what}`];
  };
  const differing = ({ fields }: Tally): string => {
    const most = Object.entries(fields).toSorted(([, some], [, more]) => more - some);
    const named = most.slice(0, MOST_FIELDS_NAMED).map(([field, times]) => `${field} ${times}`);
    return named.length === 0 ? '' : `: ${named.join(', ')}${most.length > named.length ? ' …' : ''}`;
  };
  return [
    `${file}, saved on ${savedAt}.`,
    ...(forGood ? [] : ['Nothing was changed. Run the command again with --for-good to put the records back.']),
    '',
    ['saved', 'missing', 'differ', 'written'].map(right).join(''),
    ...rows.map(
      ([name, one]) =>
        `${[one.saved, one.missing, one.different, one.written].map(right).join('')}  ${name}${differing(one)}`,
    ),
    '',
    ...told('are of guests who were erased since: they stay as they are', (one) => one.erasedSince),
    ...told(
      'are there under another id, by what is unique of them, and were written there',
      (one) => one.underAnotherId,
    ),
    ...told('fields were emptied, because what they point at is nowhere', (one) => one.leadNowhere),
    ...told('should be in the bin, where the host does not let the app put them', (one) => one.notInBin),
    ...told('were refused:', (one) => one.refused.length),
    ...rows.flatMap(([name, { refused }]) =>
      refused.slice(0, MOST_REFUSED_NAMED).map(({ id, said }) => `${right('')}  ${name} ${id}: ${said}`),
    ),
    ...Object.entries(hostOnly).map(([name, more]) => `${right(more)}  ${name} on the host alone: left as they are`),
    ...(unknown.length === 0 ? [] : [`The host has no place for ${unknown.join(', ')}.`]),
    '',
  ].join('\n');
};
