import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import { valueAtRisk } from '../../plugin/domain/retention/keeping.ts';
import { fitRetention } from '../../plugin/domain/retention/retention-model.ts';
import { scorer, type Score } from '../../plugin/domain/retention/score.ts';
import { historyOf as historyOfVisits, type StayHistory } from '../../plugin/domain/retention/guest-history.ts';
import { guestTotals, type StayGroup } from '../../plugin/domain/stays/guest-totals.ts';
import { visitsOf, visitStateOf, type Folio } from '../../plugin/domain/stays/visits.ts';
import { fieldsOf, type GuestTotalsFields } from '../../plugin/host/people.ts';
import { departureOf, roomRevenueOf, totalOf, type Guest, type Stay } from './business.ts';
import type { ServiceCase, SurveyAnswer } from './service.ts';
import { CURRENCY, euros, type DemoRecord } from './table.ts';

const groupOf = (stay: Stay): StayGroup => ({
  status: stay.status,
  currencyCode: CURRENCY,
  stays: 1,
  nights: stay.nights,
  roomRevenue: micros(roomRevenueOf(stay)),
  totalRevenue: micros(totalOf(stay)),
  firstArrivalOn: fromDayNumber(stay.arrival),
  lastArrivalOn: fromDayNumber(stay.arrival),
  lastDepartureOn: fromDayNumber(departureOf(stay)),
});

/** The totals of a guest, by the same rule as the app's own recalculation. */
export const totalsOf = ({ stays }: Guest, today: number): GuestTotalsFields => {
  const next = stays
    .filter(({ arrival, status }) => arrival >= today && (status === 'CONFIRMED' || status === 'TENTATIVE'))
    .map(({ arrival }) => arrival);
  return fieldsOf(guestTotals(stays.map(groupOf), next.length === 0 ? null : fromDayNumber(Math.min(...next))));
};

/** What the retention model takes of a guest, by the same rule as the app's own. */
export const historyOf = ({ stays }: Guest, today: number): StayHistory => {
  const folios = stays.flatMap((stay): Folio[] => {
    const arrivalOn = fromDayNumber(stay.arrival);
    const state = visitStateOf(stay.status, arrivalOn, fromDayNumber(today));
    if (state === null) return [];
    return [
      {
        state,
        propertyId: stay.property.id,
        arrivalOn,
        departureOn: fromDayNumber(departureOf(stay)),
        amount: micros(totalOf(stay)),
      },
    ];
  });
  return historyOfVisits(visitsOf(folios).visits, today);
};

const HORIZON_DAYS = 365;
const DISCOUNT_RATE = 0.008;

/** Segment, RFM, lifecycle and outlook of each guest, by the app's own model fitted to these guests. */
export const scoresOf = (guests: readonly Guest[], today: number): ((guest: Guest) => Score) => {
  const model = fitRetention(
    guests.map((guest) => historyOf(guest, today)),
    { until: today, unit: 'week' },
  );
  const score = scorer(model, { asOf: today, horizonDays: HORIZON_DAYS, discountRate: DISCOUNT_RATE });
  return (guest) => score(historyOf(guest, today));
};

export type PersonContext = {
  today: number;
  score: (guest: Guest) => Score;
  cases: Map<Guest, ServiceCase[]>;
  answers: Map<Guest, SurveyAnswer[]>;
};

export const personRecord = (guest: Guest, { today, score, cases, answers }: PersonContext): DemoRecord => {
  const { segment, rfm, rfmGroup, state, reviewOn, returnProbability, expected, lifetimeValue, reasons } = score(guest);
  const openCases = (cases.get(guest) ?? []).filter(
    ({ status }) => status !== 'RESOLVED' && status !== 'CLOSED',
  ).length;
  const latest = answers.get(guest)?.at(-1);
  const totals = totalsOf(guest, today);
  return {
    id: guest.id,
    name: { firstName: guest.firstName, lastName: guest.lastName },
    emails: { primaryEmail: guest.email, additionalEmails: [] },
    phones: phoneOf(guest.phone, guest.culture.country),
    companyId: guest.account?.id ?? null,
    guestNumber: guest.number,
    guestBirthday: guest.birthday,
    guestNationality: guest.culture.nationality,
    guestLanguage: guest.language,
    guestTags: guest.tags,
    guestVipReason: guest.vipReason ?? '',
    guestDoNotRent: guest.doNotRent,
    guestIncognito: guest.isIncognito,
    guestMaskedEmail: guest.hasMaskedEmail,
    ...totals,
    guestSegment: segment,
    guestRfm: rfm === null ? '' : rfm.split('').join('-'),
    guestRfmGroup: rfmGroup,
    guestLifecycle: state,
    guestReviewOn: reviewOn,
    guestReturnProbability: returnProbability,
    guestExpectedStays: expected === null ? null : Math.round(100 * expected) / 100,
    guestLifetimeValue: lifetimeValue === null ? null : euros(Math.round(lifetimeValue)),
    guestValueAtRisk: valueAtRisk({
      revenue: totals.guestTotalRevenue,
      firstStayOn: totals.guestFirstStayOn,
      lastStayOn: totals.guestLastStayOn,
      returnProbability,
    }),
    guestReasons: { retention: reasons() },
    guestOpenCases: openCases,
    guestNps: latest?.nps ?? null,
  };
};

/** A number in international form as the host splits it. */
export const phoneOf = (phone: string, country: string) => {
  const [callingCode = '', ...number] = phone.split(' ');
  return {
    primaryPhoneNumber: number.join(''),
    primaryPhoneCallingCode: callingCode,
    primaryPhoneCountryCode: country,
    additionalPhones: [] as string[],
  };
};
