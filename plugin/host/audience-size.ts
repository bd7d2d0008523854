import { addDays, type CalendarDate } from '../domain/calendar-dates.ts';
import type { Segment } from '../domain/retention/customer-pyramid.ts';
import type { LifecycleState } from '../domain/retention/lifecycle.ts';
import type { Audience, Condition, GuestMeasure, GuestText } from '../domain/retention/plays/audience.ts';
import type { Host } from './client.ts';
import { AudienceSizeDocument, type PersonFilterInput } from './generated/documents.ts';
import { requestIncluded } from './included.ts';

/** Whom a play means. */
export type PlayAudience = {
  segments: readonly Segment[];
  lifecycles: readonly LifecycleState[];
  conditions: Audience;
};

/** Measures that are fields of the guest; what is not there counts as 0 where `isZero`, and meets no condition otherwise. */
const FIELDS: Partial<Record<GuestMeasure, { field: keyof PersonFilterInput; isZero?: true; isMoney?: true }>> = {
  stays: { field: 'guestStays', isZero: true },
  nights: { field: 'guestNights', isZero: true },
  cancellations: { field: 'guestCancellations', isZero: true },
  noShows: { field: 'guestNoShows', isZero: true },
  revenue: { field: 'guestTotalRevenue', isMoney: true },
  lifetimeValue: { field: 'guestLifetimeValue', isMoney: true },
  returnProbability: { field: 'guestReturnProbability' },
  nps: { field: 'guestNps' },
};

const MICROS = 1_000_000;

/** The day so many years before another; 29 February lies on the 28th, since nobody is born on a 29th between them. */
const yearsBefore = (day: CalendarDate, years: number): CalendarDate => {
  const year = Number(day.slice(0, 4)) - years;
  const isShort = day.slice(5) === '02-29' && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return `${String(year).padStart(4, '0')}-${isShort ? '02-28' : day.slice(5)}` as CalendarDate;
};

type TextCondition = Extract<Condition, { text: string }>;
type MeasureCondition = Exclude<Condition, TextCondition>;

const measureFilter = (asked: MeasureCondition, today: CalendarDate): PersonFilterInput => {
  const isLeast = 'atLeast' in asked;
  const limit = isLeast ? asked.atLeast : asked.atMost;
  const { measure } = asked;
  if (measure === 'daysSinceLastStay') {
    const day = addDays(today, -(isLeast ? Math.ceil(limit) : Math.floor(limit)));
    return { guestLastStayOn: isLeast ? { lte: day } : { gte: day } };
  }
  if (measure === 'age')
    return isLeast
      ? { guestBirthday: { lte: yearsBefore(today, Math.ceil(limit)) } }
      : { guestBirthday: { gt: yearsBefore(today, Math.floor(limit) + 1) } };
  const { field, isZero = false, isMoney = false } = FIELDS[measure]!;
  // Counts are whole numbers to the host, and so are micros.
  const exact = isMoney ? limit * MICROS : measure === 'returnProbability' ? limit : null;
  const value = exact ?? (isLeast ? Math.ceil(limit) : Math.floor(limit));
  const bound = isLeast ? { gte: value } : { lte: value };
  const filter = { [field]: isMoney ? { amountMicros: bound } : bound } as PersonFilterInput;
  const meetsZero = isZero && (isLeast ? limit <= 0 : limit >= 0);
  return meetsZero ? { or: [filter, { [field]: { is: 'NULL' } } as PersonFilterInput] } : filter;
};

const TEXT_FIELDS = { language: 'guestLanguage', nationality: 'guestNationality', rfmGroup: 'guestRfmGroup' } as const;
/** What the host cannot ask for exactly: channels are of stays, and of tags it finds parts. */
const IS_MOST: readonly GuestText[] = ['bookedThrough', 'tag'];

/** Null for what the host cannot ask for; what it cannot ask for exactly lets more guests through. */
const textFilter = (asked: TextCondition): PersonFilterInput | null => {
  const isOneOf = 'isOneOf' in asked;
  if (asked.text === 'tag')
    return isOneOf ? { or: asked.isOneOf.map((tag) => ({ guestTags: { containsIlike: `%${tag}%` } })) } : null;
  if (asked.text === 'tier' || asked.text === 'bookedThrough') return null;
  const field = TEXT_FIELDS[asked.text];
  const filter = { [field]: { in: isOneOf ? asked.isOneOf : asked.isNoneOf } } as PersonFilterInput;
  return isOneOf ? filter : { or: [{ [field]: { is: 'NULL' } } as PersonFilterInput, { not: filter }] };
};

/** The tiers that conditions on them ask for, and those that they leave out; null where none is asked for. */
const tiersOf = (conditions: readonly TextCondition[]): { asked: string[] | null; not: string[] } => {
  const ofTier = conditions.filter(({ text }) => text === 'tier');
  const not = ofTier.flatMap((asked) => ('isNoneOf' in asked ? asked.isNoneOf : []));
  const lists = ofTier.flatMap((asked) => ('isOneOf' in asked ? [asked.isOneOf] : []));
  const [first, ...others] = lists;
  const asked = first?.filter((tier) => others.every((list) => list.includes(tier)) && !not.includes(tier)) ?? null;
  return { asked, not };
};

/**
 * How many guests a play means today, those who must not stay here aside, in one request. `isMost`: fewer may be meant,
 * because tags and what guests booked through are looked at guest by guest when touches are planned.
 */
export const audienceSize = async (
  host: Host,
  { segments, lifecycles, conditions }: PlayAudience,
  today: CalendarDate,
): Promise<{ guests: number; isMost: boolean }> => {
  const texts = conditions.filter((asked): asked is TextCondition => 'text' in asked);
  const people: PersonFilterInput = {
    and: [
      { guestDoNotRent: { eq: false } },
      segments.length === 0 ? { guestSegment: { is: 'NOT_NULL' } } : { guestSegment: { in: [...segments] } },
      ...(lifecycles.length === 0 ? [] : [{ guestLifecycle: { in: [...lifecycles] } }]),
      ...conditions.flatMap((asked) => ('measure' in asked ? [measureFilter(asked, today)] : [])),
      ...texts.flatMap((asked) => textFilter(asked) ?? []),
    ],
  };
  const { asked, not } = tiersOf(texts);
  const isMost = texts.some(({ text }) => IS_MOST.includes(text));
  const tiers = asked ?? not;
  if (asked?.length === 0) return { guests: 0, isMost: false };
  const answer = await requestIncluded(host, AudienceSizeDocument, {
    people,
    withPeople: asked === null,
    members: { and: [{ status: { eq: 'ACTIVE' } }, { tier: { code: { in: tiers } } }, { person: people }] },
    withMembers: tiers.length > 0,
  });
  const members = answer.loyaltyMemberships?.totalCount ?? 0;
  return { guests: asked === null ? (answer.people?.totalCount ?? 0) - members : members, isMost };
};
