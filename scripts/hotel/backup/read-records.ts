import * as z from 'zod';
import { MOST_LISTS } from '../../../plugin/flows/backup/read.ts';
import type { SavedObject } from '../../../plugin/flows/backup/saved-object.ts';
import { HostError } from '../../../plugin/host/errors.ts';
import type { HostAddress } from '../host-options.ts';
import { askApp } from './ask-app.ts';

/** Twenty refuses a request for more than 2,000 fields. */
const MOST_FIELDS = 1_500;

const weight = ({ fields }: SavedObject): number => 3 + fields.reduce((sum, { parts }) => sum + 1 + parts.length, 0);

/** As many of the objects as one request may read a page of; at least one. */
export const readTogether = <Object extends SavedObject>(objects: readonly Object[]): Object[] => {
  let fields = 0;
  return objects.slice(0, MOST_LISTS).filter((object, index) => {
    fields += weight(object);
    return index === 0 || fields <= MOST_FIELDS;
  });
};

const pages = z.object({
  pages: z.array(
    z.object({ object: z.string(), records: z.array(z.looseObject({ id: z.string() })), isAll: z.boolean() }),
  ),
});

/** Of JSON, in an answer; one whose texts pack badly is asked for again in smaller pieces. */
const MOST_CHARACTERS = 400_000;

/** Reads on in the records of objects behind an id, through the app, whose requests are not those of the key. */
export const readOn = async (
  address: HostAddress,
  objects: readonly (SavedObject & { after: string | null })[],
  characters = MOST_CHARACTERS,
): Promise<z.infer<typeof pages>['pages']> => {
  try {
    return pages.parse(await askApp(address, '/hotel/backup/read', { objects, characters })).pages;
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'ANSWER_TOO_LARGE' || characters === 1) throw error;
    return readOn(address, objects, Math.max(1, Math.floor(characters / 4)));
  }
};

const counts = z.object({ counts: z.record(z.string(), z.number()) });

/** How many records there are of each object, those in the bin included. */
export const countThere = async (
  address: HostAddress,
  objects: readonly SavedObject[],
): Promise<Record<string, number>> =>
  counts.parse(
    await askApp(address, '/hotel/backup/count', {
      objects: objects.map(({ singular, plural }) => ({ singular, plural })),
    }),
  ).counts;
