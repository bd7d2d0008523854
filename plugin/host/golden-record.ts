import * as z from 'zod/mini';
import {
  CHOSEN_FIELDS,
  NOTHING_SAID,
  type RecordNow,
  type RecordSource,
  type SaidValues,
  type SourceRecord,
  type StaffValue,
} from '../domain/identity/merge/golden-record.ts';
import type { Phone } from '../domain/identity/merge/person-values.ts';
import { PROFILE_SOURCES } from '../domain/identity/merge/survivorship.ts';
import type { Host, Page } from './client.ts';
import { emailParts, listedEmails, listedPhones, phoneParts } from './contacts.ts';
import { GuestsWithSourcesDocument, TouchGuestDocument, type PersonCreateInput } from './generated/documents.ts';
import type { ProfileWrite } from './merging.ts';
import { page, personName, read, recordId, records, text } from './rows.ts';

const written = (callingCode: string, number: string): string => (number === '' ? '' : `${callingCode}${number}`);

const said = z.catch(z.nullish(z.string()), null);
/** What the app notes, and what rows hold: only texts count. */
const noted = read(
  z.catch(
    z.nullable(
      z.object({
        name: z.optional(z.object({ firstName: text, lastName: text })),
        email: said,
        phone: said,
        birthday: said,
        nationality: said,
        language: said,
      }),
    ),
    null,
  ),
  (value): SaidValues | null =>
    value === null
      ? null
      : {
          name: value.name ?? NOTHING_SAID.name,
          email: value.email ?? '',
          phone: value.phone ?? '',
          birthday: value.birthday ?? '',
          nationality: value.nationality ?? '',
          language: value.language ?? '',
        },
);

const saidOfPerson = {
  name: personName,
  emails: emailParts,
  phones: phoneParts,
  guestBirthday: text,
  guestNationality: text,
  guestLanguage: text,
};
type SaidOfPerson = z.output<z.ZodMiniObject<typeof saidOfPerson>>;

const saysOf = ({ name, ...rest }: SaidOfPerson): SaidValues => ({
  name,
  email: rest.emails?.primaryEmail ?? '',
  phone: written(rest.phones?.primaryPhoneCallingCode ?? '', rest.phones?.primaryPhoneNumber ?? ''),
  birthday: rest.guestBirthday.slice(0, 10),
  nationality: rest.guestNationality,
  language: rest.guestLanguage,
});

const person = read(
  z.object({
    ...saidOfPerson,
    id: recordId,
    guestNumber: text,
    guestChosen: noted,
    createdAt: z.string(),
    createdBy: z.nullish(z.object({ source: text, name: text, workspaceMemberId: z.nullish(z.string()) })),
    updatedAt: z.string(),
    updatedBy: z.nullish(z.object({ name: text })),
  }),
  (given): ChosenPerson => ({
    record: {
      id: given.id,
      guestNumber: given.guestNumber,
      says: saysOf(given),
      chosen: given.guestChosen,
      isMadeByHand: given.createdBy?.source === 'MANUAL' && Boolean(given.createdBy.workspaceMemberId),
      madeBy: given.createdBy?.name ?? '',
      createdAt: given.createdAt,
      changedBy: given.updatedBy?.name ?? '',
      changedAt: given.updatedAt,
    },
    emails: listedEmails(given.emails),
    phones: listedPhones(given.phones),
  }),
);

/** A guest's record, with every e-mail and phone on it, the primary ones first. */
export type ChosenPerson = { record: RecordNow; emails: string[]; phones: Phone[] };

const staffValue = read(
  z.object({
    field: z.enum(CHOSEN_FIELDS),
    says: z.nullable(z.union([z.string(), z.object({ firstName: text, lastName: text })])),
    how: z.enum(['TYPED', 'PINNED']),
    by: text,
    at: z.string(),
  }),
  (value): StaffValue => value,
);

const row = z.catch(
  z.object({
    firstName: said,
    lastName: said,
    email: said,
    phone: said,
    birthday: said,
    nationality: said,
    language: said,
  }),
  {},
);

const source = read(
  z.object({
    id: recordId,
    key: text,
    name: text,
    source: z.nullable(z.string()),
    externalId: text,
    personId: recordId,
    rawFields: z.unknown(),
    emails: z.nullish(z.object({ primaryEmail: text })),
    phones: z.nullish(z.object({ primaryPhoneNumber: text, primaryPhoneCallingCode: text })),
    lastSeenAt: z.nullable(z.string()),
    changedAt: z.nullable(z.string()),
    createdAt: z.string(),
  }),
  ({ personId, rawFields, ...given }): { personId: string; source: SourceRecord } => {
    const own = row.parse(rawFields ?? {});
    const values: Partial<SaidValues> = {};
    if (own.firstName || own.lastName) values.name = { firstName: own.firstName ?? '', lastName: own.lastName ?? '' };
    const email = given.emails?.primaryEmail || own.email;
    if (email) values.email = email;
    const phone =
      written(given.phones?.primaryPhoneCallingCode ?? '', given.phones?.primaryPhoneNumber ?? '') || own.phone;
    if (phone) values.phone = phone;
    for (const field of ['birthday', 'nationality', 'language'] as const) {
      const value = own[field];
      if (value) values[field] = value;
    }
    return {
      personId,
      source: {
        id: given.id,
        key: given.key,
        source: PROFILE_SOURCES.find((known) => known === given.source) ?? 'IMPORT',
        externalId: given.externalId,
        seenAt: given.changedAt ?? given.lastSeenAt ?? given.createdAt,
        says: values,
        staff: given.source === 'STAFF' ? (staffValue.safeParse(rawFields).data ?? null) : null,
      },
    };
  },
);
const sources = page(source);

/** A guest's record with the source records that are his. */
export type GuestWithSources = ChosenPerson & { sources: SourceRecord[] };

/** Up to 200 guests with their source records: one request, and one more for each further 200 source records. Guests who are gone are absent. */
export const guestsWithSources = async (host: Host, ids: readonly string[]): Promise<GuestWithSources[]> => {
  const bySource = new Map<string, SourceRecord[]>();
  let people: ChosenPerson[] | null = null;
  for (let after: string | null = null; ;) {
    const answer: { people: unknown; guestProfiles: unknown } = await host.request(GuestsWithSourcesDocument, {
      ids: [...ids],
      after,
    });
    people ??= records(person).parse(answer.people);
    const { edges, pageInfo }: Page<z.output<typeof source>> = sources.parse(answer.guestProfiles);
    for (const { node } of edges) bySource.set(node.personId, [...(bySource.get(node.personId) ?? []), node.source]);
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) break;
    after = pageInfo.endCursor;
  }
  return people.map((one) => ({ ...one, sources: bySource.get(one.record.id) ?? [] }));
};

/** A value of staff or of the record itself as a source record. */
export const asProfileWrite = (guestId: string, captured: RecordSource, name: string): ProfileWrite => {
  if (captured.kind === 'STAFF') {
    const { key, value } = captured;
    return {
      key,
      name,
      source: 'STAFF',
      externalId: value.field,
      personId: guestId,
      rawFields: value,
      lastSeenAt: value.at,
    };
  }
  const { key, externalId, at, says } = captured;
  const { name: spoken, ...others } = says;
  return {
    key,
    name,
    source: 'IMPORT',
    externalId,
    personId: guestId,
    rawFields: { ...spoken, ...others },
    lastSeenAt: at,
  };
};

/** What a record is to say, in the host's parts. */
export type ChosenWrite = Pick<
  PersonCreateInput,
  'name' | 'emails' | 'phones' | 'guestBirthday' | 'guestNationality' | 'guestLanguage'
> & { guestChosen: SaidValues };

const personEvent = z.object({
  ...saidOfPerson,
  guestChosen: z.optional(noted),
  guestNumber: text,
  updatedBy: z.nullish(z.object({ source: text, name: text })),
});
const before = z.object(saidOfPerson);

/** A person before and after a change, as far as values are chosen; null where the event does not say. */
export const editOf = (properties: {
  before?: unknown;
  after?: unknown;
}): {
  before: SaidValues;
  after: SaidValues;
  chosen: SaidValues | null;
  isGuest: boolean;
  isByHand: boolean;
} | null => {
  const [was, is] = [before.safeParse(properties.before), personEvent.safeParse(properties.after)];
  if (!was.success || !is.success) return null;
  return {
    before: saysOf(was.data),
    after: saysOf(is.data),
    chosen: is.data.guestChosen ?? null,
    isGuest: is.data.guestNumber !== '',
    isByHand: is.data.updatedBy?.source === 'MANUAL',
  };
};

/**
 * Changes nothing of a guest, as the person who asks: so the host decides whether he may change the guest.
 * @returns the name of the person; null where the guest is gone.
 * @throws HostError of kind REFUSED where he may not.
 */
export const mayChangeGuest = async (host: Host, { id, says }: RecordNow): Promise<string | null> => {
  const { updatePeople } = await host.request(TouchGuestDocument, { id, birthday: says.birthday || null });
  const [touched] = z.array(z.object({ updatedBy: z.nullish(z.object({ name: text })) })).parse(updatePeople ?? []);
  return touched === undefined ? null : (touched.updatedBy?.name ?? '');
};
