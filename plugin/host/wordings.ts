import * as z from 'zod/mini';
import { PREFERENCE_CATEGORIES } from '../domain/preferences/preference.ts';
import type { Wording } from '../domain/preferences/wordings.ts';
import { gather, type Host } from './client.ts';
import { SaveWordingProblemDocument, WordingsDocument, WordingsInUseDocument } from './generated/documents.ts';
import { page, read, recordId, records, text } from './rows.ts';

/** A wording as it is kept, with what is said to be wrong with it. */
export type KeptWording = Wording & { problem: string };

const wording = read(
  z.object({
    id: recordId,
    name: text,
    category: read(z.nullish(z.enum(PREFERENCE_CATEGORIES)), (value) => value ?? null),
    value: text,
    polarity: read(z.nullish(z.enum(['WANTS', 'AVOIDS'])), (value) => value ?? 'WANTS'),
    problem: text,
  }),
  ({ name, ...rest }): KeptWording => ({ ...rest, words: name }),
);

/** The first 200 wordings that are not known to be unusable, in the order in which they were entered. One request. */
export const wordingsInUse = async (host: Host): Promise<KeptWording[]> =>
  records(wording).parse((await host.request(WordingsInUseDocument, {})).preferenceWordings);

/** All wordings, in the order in which they were entered. A request for 200. */
export const allWordings = async (host: Host): Promise<KeptWording[]> =>
  (
    await gather(
      async (after) => page(wording).parse((await host.request(WordingsDocument, { after })).preferenceWordings),
      null,
      Infinity,
    )
  ).items;

/** Says what is wrong with wordings, 200 a request; '' for those that are read. */
export const saveWordingProblem = async (host: Host, ids: readonly string[], problem: string): Promise<void> => {
  await host.request(SaveWordingProblemDocument, { ids: [...ids], problem });
};
