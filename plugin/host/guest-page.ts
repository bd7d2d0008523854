import * as z from 'zod/mini';
import { writtenName } from '../domain/guests/name.ts';
import type { OwnCase, OwnStay } from '../domain/guests/own-page.ts';
import { CASE_STATUSES } from '../domain/service/case-clock.ts';
import { CASE_CATEGORIES } from '../domain/service/commands.ts';
import type { Host } from './client.ts';
import {
  GuestNotContentDocument,
  GuestPageDocument,
  LanguageOfGuestDocument,
  SetGuestLanguageDocument,
  WithdrawGuestPagesDocument,
} from './generated/documents.ts';
import { everydayPreferences, type KeptPreference } from './preferences.ts';
import { count, day, instant, personName, read, recordId, recordIdOrNull, records, stayStatus, text } from './rows.ts';

const people = records(z.object({ id: recordId, name: personName, guestErasedAt: instant, guestPageSince: instant }));
const named = z.nullish(z.object({ name: text }));
const stays = records(
  read(
    z.object({
      id: recordId,
      status: stayStatus,
      confirmationNumber: text,
      arrivalOn: day,
      departureOn: day,
      adults: count,
      children: count,
      propertyId: recordIdOrNull,
      property: named,
      roomType: named,
    }),
    ({ confirmationNumber, property, roomType, ...rest }): OwnStay => ({
      ...rest,
      number: confirmationNumber,
      hotel: property?.name ?? '',
      roomType: roomType?.name ?? '',
    }),
  ),
);
const memberships = records(
  z.object({
    number: text,
    points: count,
    pointsExpiringNext: count,
    pointsExpireOn: day,
    tier: named,
  }),
);
const cases = records(
  read(
    z.object({
      id: recordId,
      key: text,
      name: text,
      kind: z.enum(['COMPLAINT', 'REQUEST']),
      category: read(z.nullish(z.enum(CASE_CATEGORIES)), (value) => value ?? null),
      status: z.enum(CASE_STATUSES),
      openedAt: instant,
      resolvedAt: instant,
      guestEscalatedAt: instant,
      reply: text,
    }),
    (one): OwnCase => one,
  ),
);

/** All that the page of a guest shows. */
export type GuestOfPage = {
  id: string;
  name: string;
  /** Links that were made before are withdrawn; null where none are. */
  linksSince: string | null;
  stays: OwnStay[];
  memberships: z.infer<typeof memberships>;
  /** Without what says something about health or belief. */
  preferences: KeptPreference[];
  cases: OwnCase[];
};

/** A guest for his own page, in one request; null where he is gone or erased. */
export const guestOfPage = async (host: Host, id: string): Promise<GuestOfPage | null> => {
  const answer = await host.request(GuestPageDocument, { id });
  const [person] = people.parse(answer.people);
  if (person === undefined || person.guestErasedAt !== null) return null;
  return {
    id: person.id,
    name: writtenName(person.name),
    linksSince: person.guestPageSince,
    stays: stays.parse(answer.stays),
    memberships: memberships.parse(answer.loyaltyMemberships),
    preferences: everydayPreferences.parse(answer.roomPreferences),
    cases: cases.parse(answer.serviceCases),
  };
};

/** Withdraws the links to the page of a guest that were made until now. */
export const withdrawLinks = async (host: Host, id: string, at: string): Promise<void> => {
  await host.request(WithdrawGuestPagesDocument, { id, at });
};

/** Notes that a guest is not content with a case, once; a case that was settled is open again. @returns false the second time. */
export const noteNotContent = async (host: Host, id: string, at: string, isSettled: boolean): Promise<boolean> => {
  const { updateServiceCases } = await host.request(GuestNotContentDocument, {
    id,
    data: { guestEscalatedAt: at, ...(isSettled ? { status: 'OPEN' as const } : {}) },
  });
  return (updateServiceCases ?? []).length > 0;
};

/** The language of a guest, empty where it is not known; null where he is gone or hidden from who asks. */
export const languageOfGuest = async (host: Host, id: string): Promise<string | null> => {
  const { people: found } = await host.request(LanguageOfGuestDocument, { id });
  return records(z.object({ guestLanguage: text })).parse(found)[0]?.guestLanguage ?? null;
};

/** Sets the language of a guest. @throws HostError of kind `REFUSED` where the person may not change guests. */
export const setLanguage = async (host: Host, id: string, language: string): Promise<void> => {
  await host.request(SetGuestLanguageDocument, { id, language });
};
