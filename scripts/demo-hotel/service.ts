import { HOURS_TO_SOLVE, type CaseStatus, type Severity } from '../../plugin/domain/service/case-clock.ts';
import { themesOf } from '../../plugin/domain/service/mood.ts';
import { caseClock, defaultPolicy, type LogEntry } from '../../plugin/domain/service/running-clock.ts';
import { npsGroupOf } from '../../plugin/domain/service/recommendation.ts';
import { below, chance, pick, pickWeighted, type Random } from '../generators/random.ts';
import { departureOf, keyOf, type Guest, type Stay } from './business.ts';
import { idOf } from './ids.ts';
import { euros, instantOn, type DemoRecord } from './table.ts';

export type ServiceCase = {
  number: string;
  stay: Stay;
  guest: Guest;
  kind: 'COMPLAINT' | 'REQUEST' | 'INCIDENT';
  category: string;
  severity: Severity;
  subject: string;
  status: CaseStatus;
  openedOn: number;
  hour: number;
  resolvedOn: number | null;
  resolution: string;
  compensation: number;
  satisfaction: number | null;
};
export type SurveyAnswer = {
  stay: Stay;
  guest: Guest;
  source: 'SURVEY' | 'REVIEW_SITE' | 'INTERVIEW' | 'SOCIAL';
  nps: number;
  scores: number[];
  comment: string;
  answeredOn: number;
};

const SEVERITIES = { LOW: 40, MEDIUM: 38, HIGH: 18, CRITICAL: 4 };
type Row = [kind: ServiceCase['kind'], category: string, subject: string, resolution: string];
const ROWS: Row[] = [
  ['COMPLAINT', 'NOISE', 'Noise from the street at night', 'Moved to the courtyard side'],
  ['COMPLAINT', 'HOUSEKEEPING', 'Room not cleaned by noon', 'Cleaned at once, fruit basket'],
  ['COMPLAINT', 'MAINTENANCE', 'Air conditioning does not cool', 'Repaired by the technician'],
  ['COMPLAINT', 'ROOM', 'Room smaller than shown on the website', 'Upgraded for the rest of the stay'],
  ['COMPLAINT', 'BILLING', 'Minibar charged twice', 'Refunded'],
  ['COMPLAINT', 'FOOD_AND_BEVERAGE', 'Long wait at breakfast', 'Apology and a drink at the bar'],
  ['COMPLAINT', 'STAFF', 'Unfriendly answer at the desk', 'Call by the front office manager'],
  ['REQUEST', 'ROOM', 'Extra bed for a child', 'Brought up'],
  ['REQUEST', 'RESERVATION', 'Change of the dates of the next stay', 'Changed without a charge'],
  ['REQUEST', 'LOST_AND_FOUND', 'Left a charger in the room', 'Found and sent'],
  ['INCIDENT', 'SAFETY', 'Slipped at the pool', 'First aid, report filed'],
  ['INCIDENT', 'MAINTENANCE', 'Water leak in the bathroom', 'Room closed, guest moved'],
];
const CASE_SHARE = 0.045;
/** Of the guests in house every so many has a case that is open, so that the desk of a hotel of any size has one to follow. */
const OPEN_IN_HOUSE = 25;
const OPEN = ['OPEN', 'IN_PROGRESS', 'WAITING_GUEST'] as const;

/** Complaints, requests and incidents of stays that began. Those of the last days may still be open. */
export const serviceCases = (random: Random, stays: readonly Stay[], today: number): ServiceCase[] => {
  const cases: ServiceCase[] = [];
  let inHouse = 0;
  for (const stay of stays) {
    const { guest, status, arrival } = stay;
    if (guest === null || (status !== 'CHECKED_OUT' && status !== 'IN_HOUSE')) continue;
    if (status === 'IN_HOUSE') inHouse += 1;
    const isOpen = status === 'IN_HOUSE' && inHouse % OPEN_IN_HOUSE === 1;
    if (!isOpen && !chance(random, CASE_SHARE)) continue;
    const [kind, category, subject, resolution] = pick(random, ROWS);
    const openedOn = Math.min(today, arrival + below(random, stay.nights + 1));
    const severity = pickWeighted(random, SEVERITIES);
    const isRecent = today - openedOn < 14;
    const caseStatus = isOpen
      ? pick(random, OPEN)
      : isRecent
        ? pick(random, ['OPEN', ...OPEN, 'RESOLVED'] as const)
        : chance(random, 0.8)
          ? 'CLOSED'
          : 'RESOLVED';
    const isResolved = caseStatus === 'RESOLVED' || caseStatus === 'CLOSED';
    cases.push({
      number: `C${String(5_001 + cases.length)}`,
      stay,
      guest,
      kind,
      category,
      severity,
      subject,
      status: caseStatus,
      openedOn,
      hour: 7 + below(random, 15),
      resolvedOn: isResolved ? Math.min(today, openedOn + Math.ceil(HOURS_TO_SOLVE[severity] / 24)) : null,
      resolution: isResolved ? resolution : '',
      compensation: isResolved && kind === 'COMPLAINT' && chance(random, 0.4) ? 10 * (1 + below(random, 8)) : 0,
      satisfaction: isResolved && chance(random, 0.6) ? 2 + below(random, 4) : null,
    });
  }
  return cases;
};

export const caseRecord = (given: ServiceCase, today: number, ownerIds: readonly string[]): DemoRecord => {
  const openedAt = instantOn(given.openedOn, given.hour);
  const resolvedAt = given.resolvedOn === null ? null : instantOn(given.resolvedOn, Math.min(23, given.hour + 1));
  const log: LogEntry[] = [
    { at: openedAt, status: 'OPEN' },
    ...(given.status === 'OPEN'
      ? []
      : [{ at: resolvedAt ?? new Date(Date.parse(openedAt) + 3_600_000).toISOString(), status: given.status }]),
  ];
  const clocked = { status: given.status, openedAt, resolvedAt, log, guestEscalatedAt: null };
  return {
    id: idOf('serviceCase', given.number),
    name: given.subject,
    key: `DEMO:${given.number}`,
    personId: given.guest.id,
    stayId: given.stay.id,
    propertyId: given.stay.property.id,
    kind: given.kind,
    category: given.category,
    severity: given.severity,
    status: given.status,
    description: `${given.subject}. Room ${given.stay.room ?? 'not given'}.`,
    openedAt,
    log,
    ...caseClock(clocked, defaultPolicy(given.severity), new Date(instantOn(today, 12))),
    resolution: given.resolution,
    resolvedAt,
    ...(given.compensation === 0
      ? {}
      : { compensation: euros(given.compensation), cost: euros(Math.round(given.compensation * 0.6)) }),
    satisfactionAfter: given.satisfaction,
    ...(ownerIds.length === 0 ? {} : { ownerId: ownerIds[given.openedOn % ownerIds.length]! }),
  };
};

const COMMENTS = {
  PROMOTER: [
    'Wonderful people at the desk, we will be back.',
    'The bed was perfect and it was quiet.',
    'Tudo impecável, obrigado.',
    '服务非常好，下次还会来。',
    'Sehr freundlich, tolles Frühstück.',
    '',
  ],
  PASSIVE: ['Good, but the lift was slow.', 'Nice hotel, breakfast could be better.', 'Correct, sans plus.', ''],
  DETRACTOR: [
    'Noise at night and nobody answered the phone.',
    'Room was not ready at four.',
    'Zu teuer für das Gebotene.',
    'The bathroom needs repair.',
  ],
};
const SENTIMENT = { PROMOTER: 'POSITIVE', PASSIVE: 'NEUTRAL', DETRACTOR: 'NEGATIVE' };
const ANSWER_SHARE = 0.2;
const SOURCES = { SURVEY: 82, REVIEW_SITE: 13, INTERVIEW: 3, SOCIAL: 2 };

/** Answers to surveys and reviews. Who had to complain recommends less. */
export const surveyAnswers = (
  random: Random,
  stays: readonly Stay[],
  cases: readonly ServiceCase[],
  today: number,
): SurveyAnswer[] => {
  const complained = new Set(cases.filter(({ kind }) => kind !== 'REQUEST').map(({ stay }) => stay));
  return stays.flatMap((stay): SurveyAnswer[] => {
    const answeredOn = departureOf(stay) + 1 + below(random, 9);
    if (stay.guest === null || stay.status !== 'CHECKED_OUT' || answeredOn > today || !chance(random, ANSWER_SHARE))
      return [];
    const nps = complained.has(stay) ? below(random, 9) : Math.min(10, 6 + below(random, 3) + below(random, 4));
    const around = (): number => Math.max(1, Math.min(5, Math.round(nps / 2 + random() * 1.4 - 0.4)));
    return [
      {
        stay,
        guest: stay.guest,
        source: pickWeighted(random, SOURCES),
        nps,
        scores: Array.from({ length: 6 }, around),
        comment: pick(random, COMMENTS[npsGroupOf(nps)]),
        answeredOn,
      },
    ];
  });
};

export const feedbackRecord = ({ stay, guest, source, nps, scores, comment, answeredOn }: SurveyAnswer): DemoRecord => {
  const group = npsGroupOf(nps);
  const [roomAndHygiene, foodAndBeverage, frontDesk, staffAttitude, value, location] = scores;
  return {
    id: idOf('guestFeedback', `${stay.number}:${source}`),
    name: `${nps} · ${stay.number}`,
    key: `${keyOf(stay)}:${source}`,
    stayId: stay.id,
    personId: guest.id,
    propertyId: stay.property.id,
    roomTypeId: stay.roomType.id,
    source,
    npsScore: nps,
    overall: Math.round((10 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 10,
    roomAndHygiene,
    foodAndBeverage,
    frontDesk,
    staffAttitude,
    value,
    location,
    comment,
    language: guest.language,
    sentiment: SENTIMENT[group],
    themes: themesOf(comment),
    group,
    invitedAt: instantOn(departureOf(stay), 18),
    answeredAt: instantOn(answeredOn, 10 + (nps % 9)),
  };
};

/** The values by what they belong to. */
export const byGuest = <Item extends { guest: Guest }>(items: readonly Item[]): Map<Guest, Item[]> =>
  Map.groupBy(items, ({ guest }) => guest);
