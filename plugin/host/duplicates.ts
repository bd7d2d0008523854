import * as z from 'zod/mini';
import type { MatchReason } from '../domain/identity/decide/reasons.ts';
import type { Host } from './client.ts';
import { OpenDuplicatesDocument, ReopenPairDocument } from './generated/documents.ts';
import { count, day, money, number, personName, read, recordId, records, text } from './rows.ts';

const person = read(
  z.object({
    id: recordId,
    createdAt: z.string(),
    name: personName,
    emails: z.nullish(z.object({ primaryEmail: text })),
    phones: z.nullish(z.object({ primaryPhoneNumber: text, primaryPhoneCallingCode: text })),
    guestNumber: text,
    guestBirthday: day,
    guestNationality: text,
    guestLanguage: text,
    guestStays: count,
    guestNights: count,
    guestLastStayOn: day,
    guestTotalRevenue: money,
    guestDoNotRent: z.boolean(),
  }),
  ({ emails, phones, ...rest }) => ({
    ...rest,
    stays: rest.guestStays,
    email: emails?.primaryEmail ?? '',
    phone: phones?.primaryPhoneNumber ? `${phones.primaryPhoneCallingCode} ${phones.primaryPhoneNumber}`.trim() : '',
  }),
);

/** One of two guests who may be the same. */
export type PersonOfPair = z.infer<typeof person>;

const reasons = read(z.unknown(), (value) => (Array.isArray(value) ? (value as MatchReason[]) : []));
const pair = z.object({
  id: recordId,
  score: number,
  grounds: reasons,
  person: z.nullable(person),
  otherPerson: z.nullable(person),
});

/** Two guests of whom somebody has to say whether they are one. */
export type OpenPair = Omit<z.infer<typeof pair>, 'person' | 'otherPerson'> & {
  one: PersonOfPair;
  other: PersonOfPair;
};

/** The likeliest possible duplicates that nobody has decided on, up to 60, and how many there are, in one request. */
export const openDuplicates = async (host: Host): Promise<{ pairs: OpenPair[]; total: number }> => {
  const { matchCandidates } = await host.request(OpenDuplicatesDocument, {});
  const pairs = records(pair)
    .parse(matchCandidates)
    .flatMap(({ person: one, otherPerson: other, ...rest }) =>
      one === null || other === null || one.id === other.id ? [] : [{ ...rest, one, other }],
    );
  return { pairs, total: count.parse(matchCandidates?.totalCount) };
};

/** Takes back that two guests are different. */
export const reopenPair = async (host: Host, id: string): Promise<void> => {
  await host.request(ReopenPairDocument, { id });
};
