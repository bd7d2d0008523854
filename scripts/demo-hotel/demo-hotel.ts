import { dayNumber, fromDayNumber, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import { guestScorer } from '../../plugin/domain/retention/guest-score.ts';
import { guestTotals } from '../../plugin/domain/stays/guest-totals.ts';
import { scoreFieldsOf } from '../../plugin/flows/totals/guest-totals.ts';
import { seededRandom, type Random } from '../generators/random.ts';
import { departureOf, takesRoom, totalOf, type GroupBusiness, type Guest, type Stay } from './business.ts';
import { accountClasses, accountRecord, classRuleRecords, openAccounts, type Account } from './accounts.ts';
import { commissionFields, commissionRecords } from './commissions.ts';
import { creditOf, creditTerms } from './credit.ts';
import { changeRecords, folioRecords } from './bookings.ts';
import {
  askingGroups,
  groupNightRecords,
  opportunityRecords,
  quoteLineRecords,
  quoteRecords,
  targetRecords,
} from './groups.ts';
import { newGuests } from './guests.ts';
import {
  candidateRecords,
  matchKeyRecords,
  consentRecords,
  duplicatePersonRecord,
  duplicatesOf,
  mergeRecords,
  profileRecords,
  type Duplicate,
} from './identities.ts';
import {
  entryRecords,
  entitlementFields,
  isMembersStay,
  memberOf,
  membershipRecord,
  programRecords,
  redemptionRecords,
  rewardIdOf,
  rewardRecords,
  REWARDS,
  tierIdOf,
  tierRecords,
  type Membership,
} from './loyalty.ts';
import { lateAccounts, negotiatedRateRecord, negotiateRates, type NegotiatedRate } from './negotiated.ts';
import { contactsAmong, modelOf, modelRecord, personRecord } from './people.ts';
import {
  breakdownRecords,
  budgetRecords,
  competitorRateRecords,
  daysOf,
  performanceRecords,
  salesCostRecords,
  type Day,
} from './performance.ts';
import { offerRecords } from './offers.ts';
import { noticeRecords, noticesMade, playRecords, touchesOf, touchRecords } from './plays.ts';
import { preferenceRecords } from './preferences.ts';
import {
  openProperties,
  propertyRecord,
  ratePlanRecord,
  roomRecords,
  roomTypeRecord,
  type Property,
} from './properties.ts';
import { takeReservations } from './reservations.ts';
import { campaignRecords, campaignTaskRecords } from './campaigns.ts';
import { measureRecords, REVIEW_TARGETS, reviewRecords } from './reviews.ts';
import { messageRecords, rejectRecords, runRecords, taskRecord, tasksOf, taskTargetRecord } from './running.ts';
import {
  byGuest,
  caseRecord,
  feedbackRecord,
  serviceCases,
  surveyAnswers,
  type ServiceCase,
  type SurveyAnswer,
} from './service.ts';
import { fitFields } from './room-fit.ts';
import type { Size } from './sizes.ts';
import { stayRecord, wishesOf, wrongStayRecords } from './stays.ts';
import { asAt, table, type DemoRecord, type Table } from './table.ts';

/** Two hotels with all that happened in them. Days are day numbers. */
export type DemoHotel = {
  /** An instant on the day that is today, ISO 8601. */
  now: string;
  today: number;
  from: number;
  to: number;
  seed: number;
  size: Size;
  properties: Property[];
  accounts: Account[];
  rates: NegotiatedRate[];
  guests: Guest[];
  duplicates: Duplicate[];
  groups: GroupBusiness[];
  stays: Stay[];
  days: Day[];
  memberships: Membership[];
  cases: ServiceCase[];
  answers: SurveyAnswer[];
};

const HISTORY_DAYS = 3 * 365;
const AHEAD_DAYS = 120;

/** One source of random numbers for each topic, so that a change in one leaves the others as they are. */
const randomFor = (seed: number, topic: number): Random => seededRandom(seed * 1_000 + topic);

/** Days from today on which some guests arrive in any case: they are in house, arrive or leave today, or come soon. */
const AROUND_TODAY = [-1, 0, 1, -2, 0, 3, -1, 0, 6, -3, 9, 2];
const EVERY = 4;
const arrivalAroundToday = (index: number, { guests }: Size, today: number): number | null =>
  index % EVERY === 1 && index < Math.min(guests, 160)
    ? today + AROUND_TODAY[Math.floor(index / EVERY) % AROUND_TODAY.length]!
    : null;

/**
 * Makes the hotel: the same for the same seed, size, day and time. Nothing else is looked at, no clock and no chance.
 * Without a time it is noon in UTC.
 */
export const makeDemoHotel = ({
  seed,
  size,
  asOf,
  now = `${asOf}T12:00:00.000Z`,
}: {
  seed: number;
  size: Size;
  asOf: CalendarDate;
  now?: string;
}): DemoHotel => {
  const today = dayNumber(asOf);
  const [from, to] = [today - HISTORY_DAYS, today + AHEAD_DAYS];
  const properties = openProperties(size.pairs);
  const accounts = openAccounts(randomFor(seed, 1), properties, today);
  const employers = accounts.filter(({ type }) => type === 'CORPORATE');
  const guests = newGuests(randomFor(seed, 2), size.guests, { properties, employers, today });
  const groups = askingGroups(randomFor(seed, 3), size.groups, { properties, accounts, from, today });
  const wishRandom = randomFor(seed, 4);
  const wishes = guests.flatMap((guest, index) =>
    wishesOf(
      wishRandom,
      guest,
      { from, to, today, properties, agents: accounts },
      arrivalAroundToday(index, size, today),
    ),
  );
  const stays = takeReservations(randomFor(seed, 5), {
    wishes,
    groups,
    accounts,
    properties,
    from,
    to,
    today,
    contractBusiness: size.contractBusiness,
  });
  const rates = negotiateRates(employers, { stays, property: properties[0]!, today });
  for (const stay of stays) {
    if (stay.status !== 'CHECKED_OUT') continue;
    for (const account of [stay.company, stay.agent]) {
      if (account === null) continue;
      account.nights += stay.nights;
      account.revenue += totalOf(stay);
      account.lastStay = Math.max(account.lastStay ?? 0, departureOf(stay));
      account.brought.push({
        currencyCode: 'EUR',
        lastOn: fromDayNumber(departureOf(stay)),
        stays: 1,
        nights: stay.nights,
        revenue: micros(totalOf(stay)),
      });
    }
  }
  const memberRandom = randomFor(seed, 6);
  const memberships = guests.flatMap((guest) => memberOf(memberRandom, guest, asOf) ?? []);
  const cases = serviceCases(randomFor(seed, 7), stays, today);
  const answers = surveyAnswers(randomFor(seed, 8), stays, cases, today);
  const days = daysOf(stays, {
    properties,
    from,
    to: stays.reduce((last, stay) => Math.max(last, departureOf(stay)), today + 90) + 1,
    today,
    isMember: isMembersStay(memberships),
    outOfOrder: (property) =>
      roomsToday(stays, property, today).filter(({ housekeeping }) => housekeeping === 'OUT_OF_ORDER').length,
  });
  return {
    now,
    today,
    from,
    to,
    seed,
    size,
    properties,
    accounts,
    rates,
    guests,
    duplicates: duplicatesOf(randomFor(seed, 9), guests),
    groups,
    stays,
    days,
    memberships,
    cases,
    answers,
  };
};

/** The day on which a guest left last or will leave who is in house; 0 for none. */
const lastDay = ({ stays }: Guest, today: number): number =>
  Math.max(0, ...stays.filter((stay) => stay.arrival <= today && takesRoom(stay)).map(departureOf));

/** The rooms of a property as they are today: of those whose guests left not all are cleaned, and some are out of order. */
const roomsToday = (stays: readonly Stay[], property: Property, today: number): DemoRecord[] => {
  const roomsOf = (chosen: (stay: Stay) => boolean): Set<string> =>
    new Set(
      stays.flatMap((stay) => (stay.property === property && stay.room !== null && chosen(stay) ? [stay.room] : [])),
    );
  return roomRecords(
    property,
    roomsOf((stay) => stay.status === 'CHECKED_OUT' && departureOf(stay) === today),
    roomsOf((stay) => takesRoom(stay) && departureOf(stay) >= today),
  );
};

const withBalance = <Terms extends object, Balance>(terms: Terms | null, balance: () => Balance) =>
  terms === null ? null : { ...terms, balance: balance() };

/** The records of the hotel, object by object, so that what is pointed at comes first. `ownerIds` are members of the workspace, `sellerIds` those who sell. */
export const tablesOf = (
  hotel: DemoHotel,
  ownerIds: readonly string[],
  sellerIds: readonly string[] = ownerIds,
): Table[] => {
  const {
    today,
    from,
    seed,
    size,
    properties,
    accounts,
    rates,
    guests,
    duplicates,
    groups,
    stays,
    days,
    memberships,
    cases,
    answers,
  } = hotel;
  const [firstDay, asOf] = [fromDayNumber(from), fromDayNumber(today)];
  const classes = accountClasses(accounts, today);
  const [house] = properties;
  const planIds = new Map(house!.ratePlans.map(({ code, id }) => [code, id]));
  const casesByGuest = byGuest(cases);
  const model = modelOf(guests, today);
  const score = guestScorer(model.kept, asOf);
  const context = { today, score, contacts: contactsAmong(guests), cases: casesByGuest, answers: byGuest(answers) };
  let made: ReturnType<typeof touchesOf> | null = null;
  const touches = () => (made ??= touchesOf({ guests, memberships, cases: casesByGuest, model: model.kept, today }));
  const notices = noticesMade(memberships, today);
  const tasks = tasksOf(stays, cases, lateAccounts(rates, today), today);
  const measures = measureRecords({ properties, today }, ownerIds);
  const classOfEach = new Map([...classes].map(([account, { accountClass }]) => [account, accountClass]));
  const campaignTasks = campaignTaskRecords(accounts, classOfEach, { sellerIds, today });
  const credit = creditOf(stays, accounts, today);
  const tables = [
    table('hotelProperty', () =>
      properties.map((property) => ({ ...propertyRecord(property), reviewTargets: REVIEW_TARGETS })),
    ),
    table('roomType', () =>
      properties.flatMap((property) => property.roomTypes.map((type) => roomTypeRecord(property, type))),
    ),
    table('room', () => properties.flatMap((property) => roomsToday(stays, property, today))),
    table('loyaltyProgram', () => programRecords(memberships, firstDay)),
    table('loyaltyTier', () => tierRecords()),
    table('ratePlan', () =>
      properties.flatMap((property) =>
        property.ratePlans.map((plan) =>
          ratePlanRecord(property, plan, {
            from: firstDay,
            to: fromDayNumber(today + 365),
            memberTierId: tierIdOf('MEMBER'),
          }),
        ),
      ),
    ),
    table('company', () =>
      accounts.map((account, index) =>
        accountRecord(account, {
          sorted: classes.get(account),
          corporatePlanId: planIds.get('COR')!,
          ownerId: sellerIds[index % sellerIds.length],
          credit: withBalance(creditTerms(accounts, account), () => credit.balanceOf(account)),
          today,
        }),
      ),
    ),
    table('ratePlan', () => rates.map((rate) => negotiatedRateRecord(rate, today))),
    table('accountClassRule', () => classRuleRecords()),
    table('person', function* () {
      // What is loaded last stands first where nobody sorts: who is or was here lately or comes today, not second records.
      for (const duplicate of duplicates)
        yield duplicatePersonRecord(duplicate, { today, score: scoreFieldsOf(score([]), guestTotals([], asOf), 'en') });
      for (const guest of guests.toSorted((one, other) => lastDay(one, today) - lastDay(other, today)))
        yield personRecord(guest, context);
    }),
    table('opportunity', () => opportunityRecords(groups, sellerIds, today)),
    table('groupNight', () => groupNightRecords(groups, today)),
    table('quote', () => quoteRecords(groups, today)),
    table('quoteLine', () => quoteLineRecords(groups, today)),
    table('stay', function* () {
      const entitled = entitlementFields(memberships);
      const commissioned = commissionFields(stays, today);
      for (const stay of stays)
        yield stayRecord(stay, { ...fitFields(stay), ...entitled(stay), ...commissioned(stay) });
      yield* wrongStayRecords(stays, hotel, entitled);
    }),
    table('stayChange', () => changeRecords(stays, { from: today - 30, today })),
    table('stayOffer', () => offerRecords(randomFor(seed, 14), stays, today)),
    table('folioCharge', () => folioRecords(stays, { from: today - size.folioDays, today })),
    table('guestProfile', () => profileRecords(randomFor(seed, 10), guests, duplicates)),
    table('matchCandidate', () => candidateRecords(guests, duplicates, today)),
    table('matchKey', () => matchKeyRecords(guests, duplicates, today)),
    table('guestMerge', () => mergeRecords(duplicates, today)),
    table('consentEvent', () => consentRecords(guests, today)),
    table('roomPreference', () => preferenceRecords(guests, false)),
    table('sensitivePreference', () => preferenceRecords(guests, true)),
    table('reward', () => rewardRecords(firstDay)),
    table('loyaltyMembership', () => memberships.map((member) => membershipRecord(member, asOf))),
    table('pointsEntry', () => entryRecords(memberships)),
    table('rewardRedemption', () => redemptionRecords(memberships, today)),
    table('serviceCase', () => cases.map((given) => caseRecord(given, today, ownerIds))),
    table('guestFeedback', () => answers.map(feedbackRecord)),
    table('retentionModel', () => [modelRecord(model)]),
    table('retentionPlay', () => playRecords(planIds, rewardIdOf(REWARDS[0]!), { touches: touches(), notices }, today)),
    table('campaign', () => campaignRecords({ properties, tierId: tierIdOf('MEMBER'), today }, sellerIds)),
    table('retentionTouch', function* () {
      yield* touchRecords(touches(), today);
      yield* noticeRecords(notices);
    }),
    table('dailyPerformance', () => performanceRecords(days, stays, today)),
    table('dailyBreakdown', () => breakdownRecords(days)),
    table('monthlyBudget', function* () {
      yield* budgetRecords(days, today);
      yield* targetRecords(groups, sellerIds, today);
    }),
    table('competitorRate', () =>
      competitorRateRecords(
        randomFor(seed, 12),
        accounts.filter(({ type }) => type === 'COMPETITOR'),
        properties,
        today,
      ),
    ),
    table('salesCost', () =>
      salesCostRecords(randomFor(seed, 13), stays, { properties, sellerIds, from: firstDay, today: asOf }),
    ),
    table('commissionStatement', () => commissionRecords(stays, today)),
    table('receivable', credit.receivables),
    table('receipt', credit.receipts),
    table('hotelRun', () => runRecords(stays.length, guests.length, today)),
    table('importReject', () => rejectRecords(today)),
    table('intakeMessage', () => messageRecords(today)),
    table('quarterlyReview', () => reviewRecords({ properties, stays, cases, answers, today }, ownerIds)),
    table('task', () => [
      ...tasks.map((task, index) => taskRecord(task, index, ownerIds)),
      ...measures.tasks,
      ...campaignTasks.tasks,
    ]),
    table('taskTarget', () => [...tasks.map(taskTargetRecord), ...measures.targets, ...campaignTasks.targets]),
  ];
  return tables.map((each) => asAt(hotel.now, each));
};
