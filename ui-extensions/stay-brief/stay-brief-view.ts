import { writtenName } from '../../plugin/domain/guests/name.ts';
import type { Money } from '../../plugin/domain/money.ts';
import type { CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { knownBenefits, type Benefit } from '../../plugin/domain/loyalty/benefits.ts';
import { birthdayWithin } from '../../plugin/domain/stays/day.ts';
import type { BriefPreference, BriefStay, GuestOfBrief, StayForBrief } from '../../plugin/host/stay-brief.ts';
import type { FormStay } from '../stay-commands/desk-form-view.ts';

const OPEN: ReadonlySet<string> = new Set(['OPEN', 'IN_PROGRESS', 'WAITING_GUEST']);

/** What the brief tells of a guest beside the stay. */
export type BriefGuest = {
  musts: BriefPreference[];
  /** The other preferences; the words of what the guest avoids say no by themselves. */
  wishes: BriefPreference[];
  openCases: GuestOfBrief['cases'];
  /** The last one that is closed: what we made good, or did not. */
  lastCase: GuestOfBrief['cases'][number] | null;
  lastStay: BriefStay | null;
  nextStay: BriefStay | null;
  cards: GuestOfBrief['memberships'];
};

/** What a guest wants and avoids, musts first, and where he was and will be, seen from the stay. */
export const briefGuest = (guest: GuestOfBrief, stay: Pick<StayForBrief, 'arrivalOn'>): BriefGuest => {
  const open = guest.cases.filter(({ status }) => OPEN.has(status ?? ''));
  const before = guest.stays.filter(
    ({ status, departureOn }) =>
      status === 'CHECKED_OUT' && departureOn !== null && (stay.arrivalOn === null || departureOn <= stay.arrivalOn),
  );
  const after = guest.stays.filter(
    ({ status, arrivalOn }) =>
      status !== 'CHECKED_OUT' && arrivalOn !== null && (stay.arrivalOn === null || arrivalOn > stay.arrivalOn),
  );
  return {
    musts: guest.preferences.filter(({ strength }) => strength === 'MUST'),
    wishes: guest.preferences.filter(({ strength }) => strength !== 'MUST'),
    openCases: open,
    lastCase: guest.cases.find(({ status }) => !OPEN.has(status ?? '')) ?? null,
    // The latest arrival comes first.
    lastStay: before[0] ?? null,
    nextStay: after.at(-1) ?? null,
    cards: guest.memberships,
  };
};

/** A benefit that the guest is entitled to, or that he was given all the same. */
export type BenefitLine = { benefit: Benefit; isEntitled: boolean; isGiven: boolean };

/** The benefits of a stay, in the order in which they are shown. */
export const benefitLines = ({
  memberBenefits,
  benefitsGiven,
}: Pick<StayForBrief, 'memberBenefits' | 'benefitsGiven'>): BenefitLine[] =>
  knownBenefits([...memberBenefits, ...benefitsGiven]).map((benefit) => ({
    benefit,
    isEntitled: memberBenefits.includes(benefit),
    isGiven: benefitsGiven.includes(benefit),
  }));

/** What the brief tells of the stay alone. */
export type BriefView = {
  title: string;
  isDoNotRent: boolean;
  isIncognito: boolean;
  vipReason: string;
  isFirstStay: boolean;
  birthdayOn: CalendarDate | null;
  facts: { number: string; nationality: string; language: string };
  figures: { stays: number; nights: number; revenue: Money | null; cancellations: number; noShows: number } | null;
  room: string;
  isUpgraded: boolean;
  account: string;
};

/** Turns the stay into what the brief shows before more of the guest is known. */
export const briefView = (stay: StayForBrief): BriefView => {
  const { guest } = stay;
  const held = (stay.group ?? stay.company ?? stay.travelAgent)?.name ?? '';
  return {
    title: (guest ? writtenName(guest.name) : '') || held || stay.name,
    isDoNotRent: guest?.guestDoNotRent ?? false,
    isIncognito: guest?.guestIncognito ?? false,
    vipReason: guest?.guestVipReason ?? '',
    isFirstStay: guest ? guest.guestStays === 0 : false,
    birthdayOn: birthdayWithin(guest?.guestBirthday ?? null, stay.arrivalOn, stay.departureOn),
    facts: {
      number: guest?.guestNumber ?? '',
      nationality: guest?.guestNationality ?? '',
      language: guest?.guestLanguage ?? '',
    },
    figures: guest
      ? {
          stays: guest.guestStays,
          nights: guest.guestNights,
          revenue: guest.guestTotalRevenue,
          cancellations: guest.guestCancellations,
          noShows: guest.guestNoShows,
        }
      : null,
    room: [stay.roomNumber, stay.roomType?.name ?? ''].filter(Boolean).join(' · '),
    isUpgraded: Boolean(stay.bookedRoomType && stay.roomType && stay.bookedRoomType.name !== stay.roomType.name),
    account: held,
  };
};

/** The stay as the form of a command takes it. */
export const briefFormStay = (stay: StayForBrief): FormStay => ({
  id: stay.id,
  name: stay.name,
  status: stay.status,
  arrivalOn: stay.arrivalOn,
  departureOn: stay.departureOn,
  adults: stay.adults,
  children: stay.children,
  room: stay.roomNumber,
  rate: stay.rate,
  paymentMethod: stay.paymentMethod,
  hasIdentity: stay.identityCheckedAt !== null,
  balance: stay.balance,
});
