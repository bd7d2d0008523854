import { fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import type { StayHistory } from '../../plugin/domain/retention/guest-history.ts';
import { historyOfStays, type GuestScore } from '../../plugin/domain/retention/guest-score.ts';
import { fitHotel, SAMPLE_GUESTS, type HotelFit } from '../../plugin/domain/retention/hotel-fit.ts';
import { guestTotals, type GuestTotals, type StayGroup } from '../../plugin/domain/stays/guest-totals.ts';
import { scoreFieldsOf } from '../../plugin/flows/totals/guest-totals.ts';
import { fieldsOf } from '../../plugin/host/people.ts';
import { modelFields } from '../../plugin/host/retention.ts';
import { limitsInWords } from '../../plugin/words/retention.ts';
import type { Account } from './accounts.ts';
import { departureOf, roomRevenueOf, totalOf, type Guest, type Stay } from './business.ts';
import { idOf } from './ids.ts';
import type { ServiceCase, SurveyAnswer } from './service.ts';
import { CURRENCY, type DemoRecord } from './table.ts';

const groupOf = (stay: Stay): StayGroup => ({
  status: stay.status,
  currencyCode: CURRENCY,
  propertyId: stay.property.id,
  arrivalOn: fromDayNumber(stay.arrival),
  departureOn: fromDayNumber(departureOf(stay)),
  stays: 1,
  nights: stay.nights,
  roomRevenue: micros(roomRevenueOf(stay)),
  totalRevenue: micros(totalOf(stay)),
});
export const staysOf = ({ stays }: Guest): StayGroup[] => stays.map(groupOf);

/** The totals of a guest, by the same rule as the app's own recalculation. */
export const totalsOf = (guest: Guest, today: number): GuestTotals => guestTotals(staysOf(guest), fromDayNumber(today));

/** What the retention model takes of a guest, by the same rule as the app's own. */
export const historyOf = (guest: Guest, today: number): StayHistory =>
  historyOfStays(staysOf(guest), CURRENCY, fromDayNumber(today));

/** The model that the app would fit to these guests. */
export const modelOf = (guests: readonly Guest[], today: number): HotelFit => {
  const completed = (guest: Guest) => staysOf(guest).filter(({ status }) => status === 'CHECKED_OUT');
  const stayed = guests.filter((guest) => completed(guest).length > 0);
  const sample = stayed.toSorted((one, other) => (one.id < other.id ? -1 : 1)).slice(0, SAMPLE_GUESTS);
  return fitHotel(sample.map(completed), fromDayNumber(today));
};

/** Its record, as the app would keep it. */
export const modelRecord = (fit: HotelFit): DemoRecord => ({
  id: idOf('retentionModel', fit.kept.key),
  ...modelFields(fit, limitsInWords(fit.kept.model.limits)),
});

type Contact = { jobTitle: string; accountRole: string; accountInfluence: string };
/** Of each company the first who travel for it are those whom the hotel talks to. */
const CONTACTS: readonly Contact[] = [
  { jobTitle: 'Executive assistant', accountRole: 'BOOKS', accountInfluence: 'MEDIUM' },
  { jobTitle: 'Head of procurement', accountRole: 'DECIDES', accountInfluence: 'HIGH' },
  { jobTitle: 'Accounts payable', accountRole: 'PAYS', accountInfluence: 'LOW' },
  { jobTitle: 'Travel manager', accountRole: 'ADVISES', accountInfluence: 'MEDIUM' },
];

/** Whom the hotel talks to at companies. */
export const contactsAmong = (guests: readonly Guest[]): Map<Guest, Contact> => {
  const known = new Map<Account, number>();
  return new Map(
    guests.flatMap((guest) => {
      if (guest.account === null) return [];
      const place = known.get(guest.account) ?? 0;
      known.set(guest.account, place + 1);
      const contact = CONTACTS[place];
      return contact === undefined ? [] : [[guest, contact] as const];
    }),
  );
};

export type PersonContext = {
  today: number;
  score: (stays: readonly StayGroup[]) => GuestScore;
  contacts: Map<Guest, Contact>;
  cases: Map<Guest, ServiceCase[]>;
  answers: Map<Guest, SurveyAnswer[]>;
};

export const personRecord = (guest: Guest, { today, score, contacts, cases, answers }: PersonContext): DemoRecord => {
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
    ...contacts.get(guest),
    guestNumber: guest.number,
    guestBirthday: guest.birthday,
    guestNationality: guest.culture.nationality,
    guestLanguage: guest.language,
    guestTags: guest.tags,
    guestVipReason: guest.vipReason ?? '',
    guestDoNotRent: guest.doNotRent,
    guestIncognito: guest.isIncognito,
    guestMaskedEmail: guest.hasMaskedEmail,
    ...fieldsOf(totals),
    ...scoreFieldsOf(score(staysOf(guest)), totals, 'en'),
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
