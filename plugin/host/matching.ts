import * as z from 'zod/mini';
import type { PairStatus } from '../domain/identity/merge/pair.ts';
import { batches, type Host, type HostDocument } from './client.ts';
import { PairsToMatchDocument, PeopleToMatchDocument, UpsertPairsDocument } from './generated/documents.ts';
import { day, number, page, personName, read, recordId, recordIdOrNull, text } from './rows.ts';

const person = read(
  z.object({
    id: recordId,
    name: personName,
    emails: z.nullish(z.object({ primaryEmail: text, additionalEmails: z.nullish(z.array(z.string())) })),
    phones: z.nullish(z.object({ primaryPhoneNumber: text, primaryPhoneCallingCode: text })),
    guestBirthday: day,
    guestNationality: text,
    guestDoNotRent: z.boolean(),
  }),
  ({ id, name, emails, phones, guestBirthday, guestNationality, guestDoNotRent }) => ({
    id,
    name,
    emails: [emails?.primaryEmail ?? '', ...(emails?.additionalEmails ?? [])].filter((email) => email !== ''),
    phones: phones?.primaryPhoneNumber ? [`${phones.primaryPhoneCallingCode}${phones.primaryPhoneNumber}`] : [],
    birthday: guestBirthday,
    nationality: guestNationality,
    doNotRent: guestDoNotRent,
  }),
);

/** What matching reads of a guest. */
export type PersonToMatch = z.infer<typeof person>;

const pair = z.object({
  key: text,
  personId: recordIdOrNull,
  otherPersonId: recordIdOrNull,
  status: z.enum(['OPEN', 'SAME', 'DIFFERENT'] satisfies PairStatus[]),
  score: number,
});

/** A pair that was compared before. */
export type ComparedPair = z.infer<typeof pair>;

const everyPage = async function* <Answer, Node>(
  host: Host,
  document: HostDocument<Answer, { after?: string | null }>,
  pageOf: (answer: Answer) => {
    edges: readonly { node: Node }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  },
): AsyncGenerator<Node> {
  let after: string | null = null;
  do {
    const { edges, pageInfo } = pageOf(await host.request(document, { after }));
    for (const { node } of edges) yield node;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
};

/** Everyone, as matching reads them: one request for each 200. */
export const peopleToMatch = (host: Host): AsyncGenerator<PersonToMatch> =>
  everyPage(host, PeopleToMatchDocument, ({ people }) => page(person).parse(people));

/** Every pair that was compared before: one request for each 200. */
export const comparedPairs = (host: Host): AsyncGenerator<ComparedPair> =>
  everyPage(host, PairsToMatchDocument, ({ matchCandidates }) => page(pair).parse(matchCandidates));

/** A pair as it is written. What staff said of it is left alone. */
export type PairWrite = {
  key: string;
  name: string;
  personId: string;
  otherPersonId: string;
  score: number;
  reasons: string;
  grounds: unknown;
};

/** Writes pairs in batches of 200. An upsert on the unique key, so that repeating it changes nothing. */
export const upsertPairs = async (host: Host, data: readonly PairWrite[]): Promise<void> => {
  for (const batch of batches(data)) await host.request(UpsertPairsDocument, { data: batch });
};
