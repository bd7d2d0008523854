import * as z from 'zod/mini';
import type { CalendarDate } from '../domain/calendar-dates.ts';
import { knownBenefits, type Benefit } from '../domain/loyalty/benefits.ts';
import type { NamedPreference } from '../domain/preferences/reasons.ts';
import { CHARGE_CATEGORIES, folioOf, type ChargeCategory } from '../domain/stays/folio.ts';
import type { Money } from '../domain/money.ts';
import type { StayStatus } from '../domain/stays/status.ts';
import type { Host } from './client.ts';
import { asMuchAsMaySee } from './errors.ts';
import {
  GiveBenefitsDocument,
  GuestOfBriefDocument,
  SensitiveWishesOfGuestDocument,
  StayBriefDocument,
  StayBriefInPartDocument,
} from './generated/documents.ts';
import {
  count,
  day,
  flag,
  instant,
  money,
  namedPreference,
  number,
  personName,
  read,
  recordId,
  recordIdOrNull,
  records,
  stayStatus,
  text,
} from './rows.ts';

const benefits = read(z.nullish(z.array(z.string())), (codes) => knownBenefits(codes ?? []));
const nameOnly = z.nullish(z.object({ name: text }));
const fit = z.array(z.looseObject({ code: z.string(), preferences: z.optional(z.array(z.unknown())) }));
const namedPreferences = z.array(namedPreference);

const category = read(
  z.nullish(z.string()),
  (value): ChargeCategory => CHARGE_CATEGORIES.find((known) => known === value) ?? 'OTHER',
);

const stays = records(
  z.object({
    id: recordId,
    name: text,
    status: stayStatus,
    confirmationNumber: text,
    arrivalOn: day,
    departureOn: day,
    nights: number,
    adults: count,
    children: count,
    infants: count,
    roomNumber: text,
    rate: money,
    memberBenefits: benefits,
    benefitsGiven: benefits,
    paymentMethod: text,
    guarantee: text,
    identityCheckedAt: instant,
    specialRequests: z.optional(text),
    preferenceFit: number,
    preferenceFitReasons: z.optional(z.unknown()),
    problem: text,
    propertyId: recordIdOrNull,
    property: z.nullish(z.object({ name: text, timeZone: text, currencyCode: text })),
    roomType: nameOnly,
    bookedRoomType: nameOnly,
    ratePlan: nameOnly,
    company: nameOnly,
    travelAgent: nameOnly,
    group: nameOnly,
    guestId: recordIdOrNull,
    guest: z.nullish(
      z.object({
        name: personName,
        guestNumber: text,
        guestNationality: text,
        guestLanguage: text,
        guestBirthday: day,
        guestStays: count,
        guestNights: count,
        guestTotalRevenue: money,
        guestCancellations: count,
        guestNoShows: count,
        guestVipReason: text,
        guestDoNotRent: flag,
        guestIncognito: flag,
      }),
    ),
    charges: z.optional(records(z.object({ category, amount: money }))),
    changes: records(z.object({ id: recordId, name: text, changedAt: instant, changedBy: text })),
  }),
);
type Node = z.infer<typeof stays>[number];

/** A stay with its guest, as the brief tells it. */
export type StayForBrief = Omit<Node, 'charges' | 'preferenceFitReasons'> & {
  balance: Money | null;
  /** What the room breaks although it is a must. */
  brokenMusts: NamedPreference[];
  /** What the room meets of what the guest wants. */
  metWishes: NamedPreference[];
};

/** A stay and what its own page tells of its guest, in one request; null when it is gone or hidden from who asks. */
export const stayForBrief = async (host: Host, id: string): Promise<StayForBrief | null> => {
  const answer = await asMuchAsMaySee(
    () => host.request(StayBriefDocument, { id }),
    () => host.request(StayBriefInPartDocument, { id }),
  );
  const [stay] = stays.parse(answer.stays);
  if (stay === undefined) return null;
  const { charges = [], preferenceFitReasons, ...rest } = stay;
  const reasons = fit.safeParse(preferenceFitReasons ?? []).data ?? [];
  const named = (wanted: string): NamedPreference[] =>
    namedPreferences.safeParse(reasons.flatMap(({ code, preferences: of = [] }) => (code === wanted ? of : []))).data ??
    [];
  return {
    ...rest,
    balance:
      folioOf(charges.flatMap(({ category: of, amount }) => (amount ? [{ category: of, amount }] : [])))?.balance ??
      null,
    brokenMusts: named('BREAKS_A_MUST'),
    metWishes: named('MEETS'),
  };
};

/** Records which benefits a guest was given on a stay. */
export const giveBenefits = async (host: Host, id: string, given: readonly Benefit[]): Promise<void> => {
  await host.request(GiveBenefitsDocument, { id, data: { benefitsGiven: [...given] } });
};

const memberships = records(
  z.object({
    id: recordId,
    number: text,
    points: count,
    tier: z.nullish(z.object({ name: text, colour: z.nullish(z.string()), benefits: z.nullish(z.array(z.string())) })),
  }),
);
const preferences = records(
  z.extend(namedPreference, {
    strength: z.enum(['MUST', 'PREFERS']),
    origin: z.enum(['DECLARED', 'OBSERVED', 'ONE_OFF']),
  }),
);
const cases = records(
  z.object({
    id: recordId,
    name: text,
    status: z.nullish(z.string()),
    severity: z.nullish(z.string()),
    openedAt: instant,
  }),
);
const otherStays = records(
  z.object({
    id: recordId,
    status: stayStatus,
    arrivalOn: day,
    departureOn: day,
    roomNumber: text,
    property: nameOnly,
  }),
);

export type BriefPreference = NamedPreference & { strength: 'MUST' | 'PREFERS'; origin: string; isSensitive: boolean };
export type BriefStay = {
  id: string;
  status: StayStatus;
  arrivalOn: CalendarDate | null;
  departureOn: CalendarDate | null;
  room: string;
  property: string;
};

/** What is known around the guest of a stay. */
export type GuestOfBrief = {
  memberships: z.infer<typeof memberships>;
  preferences: BriefPreference[];
  cases: z.infer<typeof cases>;
  stays: BriefStay[];
};

/** The guest of a stay: cards, wishes, cases and the other stays, in two requests at once. */
export const guestOfBrief = async (host: Host, guestId: string, stayId: string): Promise<GuestOfBrief> => {
  const [answer, sensitive] = await Promise.all([
    host.request(GuestOfBriefDocument, { guestId, stayId }),
    asMuchAsMaySee(
      () => host.request(SensitiveWishesOfGuestDocument, { guestId }),
      async () => ({ sensitivePreferences: null }),
    ),
  ]);
  return {
    memberships: memberships.parse(answer.loyaltyMemberships),
    preferences: [
      ...preferences.parse(sensitive.sensitivePreferences).map((one) => ({ ...one, isSensitive: true })),
      ...preferences.parse(answer.roomPreferences).map((one) => ({ ...one, isSensitive: false })),
    ],
    cases: cases.parse(answer.serviceCases),
    stays: otherStays.parse(answer.stays).map(({ property, roomNumber, ...stay }) => ({
      ...stay,
      room: roomNumber,
      property: property?.name ?? '',
    })),
  };
};
