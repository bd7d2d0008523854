import * as z from 'zod';
import { BATCH_SIZE, type Host } from '../../host/client.ts';
import { countRecords, nextPages } from '../../host/saved-records.ts';
import { savedObject } from './saved-object.ts';

/** Twenty takes 20 lists and 2,000 fields in a request; fewer lists keep an answer small. */
export const MOST_LISTS = 10;
/** Objects of which the records behind `after`, an id, are to be read; about so many `characters` of JSON, and one record at least. */
export const readRequest = z.strictObject({
  objects: z
    .array(savedObject.extend({ after: z.uuid().nullable() }))
    .min(1)
    .max(MOST_LISTS),
  characters: z.int().min(1).max(1_500_000).default(400_000),
});

/** Records of an object in the order of their ids; `isAll` where there are no more behind them. */
export type ReadPages = { object: string; records: Record<string, unknown>[]; isAll: boolean }[];

/** Leaves out the records behind what is enough, which are read again from there; the first record stays, however large it is. */
const cutTo = (pages: ReadPages, enough: number): ReadPages => {
  let characters = 0;
  let isFirst = true;
  return pages.map((page) => {
    const kept = page.records.findIndex((record) => {
      characters += JSON.stringify(record).length;
      const isTooMuch = characters > enough && !isFirst;
      isFirst = false;
      return isTooMuch;
    });
    return kept < 0 ? page : { ...page, records: page.records.slice(0, kept), isAll: false };
  });
};

/**
 * Reads on in the records of several objects, as the application, until it is enough for one answer: a request for a page of each,
 * and where the first goes on, of that alone, as what is read of the others would be too much.
 */
export const readRecords = async (
  host: Host,
  { objects, characters: enough }: z.output<typeof readRequest>,
): Promise<{ pages: ReadPages }> => {
  const pages: ReadPages = objects.map(({ singular }) => ({ object: singular, records: [], isAll: false }));
  for (let characters = 0; characters < enough;) {
    const waiting = objects.flatMap((object, index) => {
      const page = pages[index]!;
      const last = page.records.at(-1)?.['id'];
      return page.isAll ? [] : [{ page, asked: { ...object, after: typeof last === 'string' ? last : object.after } }];
    });
    const [first] = waiting;
    if (first === undefined) break;
    const asking = first.asked.after === null ? waiting : [first];
    const read = await nextPages(
      host,
      asking.map(({ asked }) => asked),
    );
    for (const [index, records] of read.entries()) {
      const { page } = asking[index]!;
      page.records.push(...records);
      page.isAll = records.length < BATCH_SIZE;
    }
    characters += JSON.stringify(read).length;
  }
  return { pages: cutTo(pages, enough) };
};

export const countRequest = z.strictObject({ objects: z.array(savedObject.omit({ fields: true })).min(1) });

/** How many records there are of each object, those in the bin included: a request for each 20 objects. */
export const countAll = async (
  host: Host,
  { objects }: z.infer<typeof countRequest>,
): Promise<{ counts: Record<string, number> }> => {
  const counts: Record<string, number> = {};
  for (let from = 0; from < objects.length; from += 20) {
    const some = objects.slice(from, from + 20).map((object) => ({ ...object, fields: [] }));
    for (const [index, count] of (await countRecords(host, some)).entries()) counts[some[index]!.singular] = count;
  }
  return { counts };
};
