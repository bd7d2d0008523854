import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import catalogue from '../../locales/zh-CN.json' with { type: 'json' };
import { calendarDate, dayNumber, fromDayNumber } from '../../plugin/domain/calendar-dates.ts';
import { accountant } from '../../plugin/domain/loyalty/account.ts';
import { presetRules } from '../../plugin/domain/loyalty/presets.ts';
import { phraseTable } from '../../plugin/domain/preferences/phrase-table.ts';
import { readStatements } from '../../plugin/domain/preferences/remarks.ts';
import { completedStay, type RecordedStay } from '../../plugin/domain/stays/completed.ts';
import type { StayProblem } from '../../plugin/domain/stays/problems.ts';
import { departureOf, takesRoom, totalOf, type GuestKind, type Stay } from './business.ts';
import { pickupOf } from './groups.ts';
import { makeDemoHotel, tablesOf, type DemoHotel } from './demo-hotel.ts';
import { figuresOf } from './figures.ts';
import { sizeNamed } from './sizes.ts';
import { EVERYDAY, SENSITIVE } from './preferences.ts';
import type { DemoRecord } from './table.ts';

const asOf = calendarDate('2026-03-12');
const made = (size: string, seed = 1): DemoHotel => makeDemoHotel({ seed, size: sizeNamed(size), asOf });
const hotel = made('normal');
const recordsOf = (of: DemoHotel, object: string): DemoRecord[] =>
  tablesOf(of, [])
    .filter((table) => table.object === object)
    .flatMap(({ records }) => [...records]);
const sum = <Item>(items: readonly Item[], amount: (item: Item) => number): number =>
  items.reduce((total, item) => total + amount(item), 0);
const microsOf = (record: DemoRecord, field: string): number =>
  (record[field] as { amountMicros: number } | null | undefined)?.amountMicros ?? 0;

describe('the same seed gives the same hotel', () => {
  const everything = (of: DemoHotel): string =>
    JSON.stringify(tablesOf(of, []).map(({ object, records }) => [object, [...records]]));
  it('record by record', () => expect(everything(made('tiny'))).toBe(everything(made('tiny'))));
  it('and another seed another one', () => expect(everything(made('tiny', 2))).not.toBe(everything(made('tiny'))));
  it('a table can be read twice', () => {
    const [table] = tablesOf(made('tiny'), []).filter(({ object }) => object === 'guestProfile');
    expect([...table!.records]).toEqual([...table!.records]);
  });
});

describe('numbers agree with each other', () => {
  it('what people have brought is what their checked-out stays come to', () => {
    const people = new Map(recordsOf(hotel, 'person').map((record) => [record.id, record]));
    const wrong = hotel.guests.filter(({ id, stays }) => {
      const completed = stays.filter(({ status }) => status === 'CHECKED_OUT');
      const person = people.get(id)!;
      return (
        person['guestStays'] !== completed.length ||
        person['guestNights'] !== sum(completed, ({ nights }) => nights) ||
        microsOf(person, 'guestTotalRevenue') !== sum(completed, totalOf) * 1_000_000
      );
    });
    expect(wrong).toEqual([]);
  });

  it('stays are as the app would complete them, and but a few that somebody got wrong are right', () => {
    const names = new Map(hotel.guests.map(({ id, firstName, lastName }) => [id, { firstName, lastName }]));
    const holders = new Map<unknown, string>(
      ['opportunity', 'company'].flatMap((object) =>
        recordsOf(hotel, object).map(({ id, name }) => [id, String(name)] as const),
      ),
    );
    const now = new Date(`${asOf}T12:00:00Z`);
    const wrong = recordsOf(hotel, 'stay').filter((record) => {
      const nothing = { rate: null, roomRevenue: null, foodRevenue: null, otherRevenue: null };
      const holder = record['groupId'] ?? record['companyId'] ?? record['travelAgentId'];
      const stay = {
        ...nothing,
        ...record,
        guest: names.get(String(record['guestId'])) ?? null,
        heldFor: holders.get(holder) ?? null,
      } as RecordedStay;
      const { name, nights, totalRevenue, problems } = completedStay(stay, now);
      return (
        name !== record['name'] ||
        nights !== record['nights'] ||
        (totalRevenue?.amountMicros ?? 0) !== microsOf(record, 'totalRevenue') ||
        problems.length > 0 !== (record['toCorrect'] === true)
      );
    });
    expect(wrong).toEqual([]);
    expect(
      recordsOf(hotel, 'stay').flatMap(({ problems }) => ((problems ?? []) as StayProblem[]).map(({ code }) => code)),
    ).toEqual(['DEPARTURE_BEFORE_ARRIVAL', 'OVER_BUT_OPEN']);
  });

  it('the points of a member are the sum of the ledger', () => {
    const points = new Map<unknown, number>();
    for (const entry of recordsOf(hotel, 'pointsEntry'))
      points.set(entry['membershipId'], (points.get(entry['membershipId']) ?? 0) + Number(entry['points']));
    expect(
      recordsOf(hotel, 'loyaltyMembership').filter(({ id, points: held }) => (points.get(id) ?? 0) !== held),
    ).toEqual([]);
  });

  it('and what the account of his stays and ledger says, which lacks nothing', () => {
    const account = accountant(presetRules('house'));
    for (const { history, entries, account: shown } of hotel.memberships) {
      const again = account({ ...history, entries }, asOf);
      expect(again.entries).toEqual([]);
      expect(again.refused).toEqual([]);
      expect([again.tier, again.tierSince, again.tierUntil, again.balance.balance, again.balance.owed]).toEqual([
        shown.tier,
        shown.tierSince,
        shown.tierUntil,
        shown.balance.balance,
        0,
      ]);
    }
    expect(new Set(hotel.memberships.map(({ account: { tier } }) => tier)).size).toBe(4);
  });

  it('a wish is named as it is meant, and says in words what the engine reads in them', () => {
    const table = phraseTable();
    for (const [category, value, polarity, words] of [...EVERYDAY, ...SENSITIVE]) {
      const read = readStatements(words, table).filter((statement) => statement.category === category);
      for (const statement of read) expect(statement).toMatchObject({ category, value, polarity });
    }
    const names = new Map(
      ['roomPreference', 'sensitivePreference']
        .flatMap((object) => recordsOf(hotel, object))
        .map(({ category, value, polarity, name }) => [
          `${String(polarity)} ${String(category)} ${String(value)}`,
          name,
        ]),
    );
    expect(names.get('AVOIDS SMOKING SMOKING')).toBe('Non-smoking room');
    expect(names.get('AVOIDS LOCATION NEAR_ELEVATOR')).toBe('Not near elevator');
    expect(names.get('AVOIDS DIETARY GLUTEN')).toBe('No gluten');
    expect(names.get('WANTS FLOOR HIGH')).toBe('High floor');
  });

  it('every second record is a pair that matching finds, and none stands where lists begin', () => {
    const found = recordsOf(hotel, 'matchCandidate').filter(({ status }) => status !== 'DIFFERENT');
    expect(found.map(({ otherPersonId }) => otherPersonId).toSorted()).toEqual(
      hotel.duplicates.map(({ id }) => id).toSorted(),
    );
    // A host shows first what came last.
    const firstPage = recordsOf(hotel, 'person').slice(-50);
    expect(firstPage.filter(({ guestLifecycle }) => guestLifecycle === 'PROSPECT').map(({ name }) => name)).toEqual([]);
  });

  it('nobody who is in house or left today is to be won back', () => {
    const lifecycleOf = new Map(recordsOf(hotel, 'person').map(({ id, guestLifecycle }) => [id, guestLifecycle]));
    const inHouse = hotel.guests.filter(({ stays }) => stays.some(({ status }) => status === 'IN_HOUSE'));
    expect(inHouse.length).toBeGreaterThan(50);
    expect(new Set(inHouse.map(({ id }) => lifecycleOf.get(id)))).toEqual(new Set(['IN_HOUSE']));
    const leftToday = hotel.guests.filter(
      (guest) =>
        !inHouse.includes(guest) &&
        guest.stays.some((stay) => stay.status === 'CHECKED_OUT' && departureOf(stay) === hotel.today),
    );
    expect(leftToday.length).toBeGreaterThan(5);
    expect(
      leftToday
        .map(({ id }) => lifecycleOf.get(id))
        .filter((state) => !['RECENT', 'ACTIVE', 'WON_BACK'].includes(String(state))),
    ).toEqual([]);
  });

  it('days add up to the stays: rooms, room revenue and total revenue', () => {
    const isSold = (stay: Stay): boolean => takesRoom(stay) && stay.status !== 'TENTATIVE';
    const end = hotel.to - 30;
    const nightsBefore = (stay: Stay): number => Math.max(0, Math.min(stay.nights, end - stay.arrival));
    const sold = hotel.stays.filter(isSold);
    const days = hotel.days.filter(({ day }) => day < fromDayNumber(end));
    expect(sum(days, (day) => day.roomsSold)).toBe(sum(sold, nightsBefore));
    expect(sum(days, ({ roomRevenue }) => roomRevenue) / 1e6).toBeCloseTo(
      sum(sold, (stay) => nightsBefore(stay) * stay.rate),
      2,
    );
    expect(sum(days, ({ totalRevenue }) => totalRevenue) / 1e6).toBeCloseTo(
      sum(sold, (stay) => (nightsBefore(stay) / stay.nights) * totalOf(stay)),
      2,
    );
  });

  it('no more rooms are sold than there are, and none twice', () => {
    expect(hotel.days.filter(({ property, roomsSold }) => roomsSold > property.rooms)).toEqual([]);
    const byRoom = Map.groupBy(
      hotel.stays.filter((stay) => takesRoom(stay) && stay.room !== null),
      ({ property, room }) => `${property.code} ${room}`,
    );
    const twice = [...byRoom.values()].flatMap((stays) =>
      stays
        .toSorted((one, other) => one.arrival - other.arrival)
        .filter((stay, index, all) => index > 0 && departureOf(all[index - 1]!) > stay.arrival),
    );
    expect(twice).toEqual([]);
  });

  it('bills add up to the revenues of their stays, and payments settle them', () => {
    const stays = new Map(recordsOf(hotel, 'stay').map((stay) => [stay.id, stay]));
    const charges = Map.groupBy(
      recordsOf(hotel, 'folioCharge').filter(({ stayId }) => stays.get(String(stayId))!['status'] === 'CHECKED_OUT'),
      ({ stayId }) => stayId,
    );
    const wrong = [...charges].filter(([stayId, of]) => {
      const stay = stays.get(String(stayId))!;
      const amount = (...categories: string[]): number =>
        sum(
          of.filter(({ category }) => categories.includes(String(category))),
          (charge) => microsOf(charge, 'amount'),
        );
      return (
        amount('ROOM') !== microsOf(stay, 'roomRevenue') ||
        amount('FOOD', 'BAR') !== microsOf(stay, 'foodRevenue') ||
        amount('SPA', 'TRANSPORT') !== microsOf(stay, 'otherRevenue') ||
        sum(of, (charge) => microsOf(charge, 'amount')) !== 0
      );
    });
    expect(charges.size).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('accounts have the nights and revenue of their stays, groups the nights of their block', () => {
    const of = (account: unknown): Stay[] =>
      hotel.stays.filter(
        ({ status, company, agent }) => status === 'CHECKED_OUT' && (company === account || agent === account),
      );
    expect(
      hotel.accounts.filter(
        (account) =>
          account.revenue !== sum(of(account), totalOf) || account.nights !== sum(of(account), ({ nights }) => nights),
      ),
    ).toEqual([]);
    expect(hotel.groups.filter((group) => pickupOf(group) > group.rooms * group.nights)).toEqual([]);
  });

  it('every record points at records that exist, under keys that are unique', () => {
    const ids = new Set<string>();
    const missing: string[] = [];
    for (const { object, records } of tablesOf(made('tiny'), [])) {
      const keys = new Set<unknown>();
      for (const record of records) {
        expect(ids.has(record.id)).toBe(false);
        ids.add(record.id);
        const key = record['key'] ?? record.id;
        if (keys.has(key)) missing.push(`${object}: ${String(key)} twice`);
        keys.add(key);
        for (const [name, value] of Object.entries(record))
          if (name.endsWith('Id') && name !== 'externalId' && typeof value === 'string' && !ids.has(value))
            missing.push(`${object}.${name}`);
      }
    }
    expect(missing).toEqual([]);
  });
});

describe('the tiny size has something of everything', () => {
  it.each(['2024-02-29', '2025-01-01', '2025-05-17', '2025-08-09', '2026-10-04', '2026-12-31'])('on %s', (day) => {
    const tiny = makeDemoHotel({ seed: 1, size: sizeNamed('tiny'), asOf: calendarDate(day) });
    expect(
      tablesOf(tiny, [])
        .filter(({ records }) => [...records].length === 0)
        .map(({ object }) => object),
    ).toEqual([]);
    const statuses = (object: string): Set<unknown> => new Set(recordsOf(tiny, object).map(({ status }) => status));
    expect([...statuses('stay')]).toEqual(
      expect.arrayContaining(['CONFIRMED', 'IN_HOUSE', 'CHECKED_OUT', 'CANCELLED']),
    );
    expect(
      [...statuses('serviceCase')].some(
        (status) => status === 'OPEN' || status === 'IN_PROGRESS' || status === 'WAITING_GUEST',
      ),
    ).toBe(true);
    expect(statuses('matchCandidate').has('OPEN')).toBe(true);
    expect(recordsOf(tiny, 'stay').some(({ preferenceFit }) => preferenceFit !== undefined)).toBe(true);
  });
});

describe('times are in order', () => {
  it.each<[string, (stay: Stay) => boolean]>([
    [
      'bookings are made before arrival and by today',
      ({ bookedOn, arrival }) => bookedOn <= arrival && bookedOn <= hotel.today,
    ],
    [
      'cancellations lie between booking and arrival',
      ({ bookedOn, cancelledOn, arrival }) =>
        cancelledOn === null || (cancelledOn >= bookedOn && cancelledOn <= arrival),
    ],
    ['who has left has left by today', (stay) => stay.status !== 'CHECKED_OUT' || departureOf(stay) <= hotel.today],
    [
      'who is in house has arrived and not left',
      (stay) => stay.status !== 'IN_HOUSE' || (stay.arrival <= hotel.today && departureOf(stay) >= hotel.today),
    ],
    [
      'who is expected has yet to arrive',
      ({ status, arrival }) => (status !== 'CONFIRMED' && status !== 'TENTATIVE') || arrival >= hotel.today,
    ],
  ])('%s', (_, isInOrder) => expect(hotel.stays.filter((stay) => !isInOrder(stay))).toEqual([]));

  it.each(['00:30', '12:00', '23:59'])('at %s nothing is dated later that has happened', (time) => {
    const now = `${asOf}T${time}:00.000Z`;
    const late: string[] = [];
    for (const { object, records } of tablesOf(makeDemoHotel({ seed: 1, size: sizeNamed('tiny'), asOf, now }), []))
      for (const record of records)
        for (const [field, value] of Object.entries(record))
          if (field.endsWith('At') && !/(due|warn|clock)At$/iu.test(field) && typeof value === 'string' && value > now)
            late.push(`${object}.${field}`);
    expect([...new Set(late)]).toEqual([]);
  });

  it('a change of a stay lies between its booking and today', () => {
    const days = recordsOf(hotel, 'stayChange').map(({ changedAt }) => String(changedAt).slice(0, 10));
    expect(days.filter((day) => day > asOf)).toEqual([]);
    expect(days.filter((day) => day === asOf).length).toBeLessThan(days.length / 10);
  });

  it('nothing is dated after today that has happened', () => {
    expect(hotel.answers.filter(({ answeredOn }) => answeredOn > hotel.today)).toEqual([]);
    expect(
      hotel.cases.filter(({ openedOn, resolvedOn }) => openedOn > hotel.today || (resolvedOn ?? 0) > hotel.today),
    ).toEqual([]);
    expect(hotel.memberships.flatMap(({ entries }) => entries).filter(({ on }) => dayNumber(on) > hotel.today)).toEqual(
      [],
    );
  });
});

describe('the normal size looks like two hotels', () => {
  const figures = figuresOf(hotel);
  const { CITY: city, RESORT: resort } = figures.kinds;
  const [january, may, august, september] = [0, 4, 7, 8];
  it.each<[string, number, number, number]>([
    ['guests', figures.guests, 4_000, 4_000],
    ['occupancy of the city hotel', city.occupancy, 0.55, 0.8],
    ['occupancy of the resort', resort.occupancy, 0.45, 0.75],
    [
      'the city in September over January',
      city.months[september]!.occupancy / city.months[january]!.occupancy,
      1.3,
      2.2,
    ],
    ['the resort in August over January', resort.months[august]!.occupancy / resort.months[january]!.occupancy, 1.8, 4],
    ['ADR of the city hotel', city.averageDailyRate, 80, 160],
    ['ADR of the resort', resort.averageDailyRate, 120, 260],
    [
      'ADR of the city in May over January',
      city.months[may]!.averageDailyRate / city.months[january]!.averageDailyRate,
      1.08,
      1.8,
    ],
    [
      'ADR of the resort in August over January',
      resort.months[august]!.averageDailyRate / resort.months[january]!.averageDailyRate,
      1.3,
      2.5,
    ],
    ['nights of a stay in the city', city.meanNights, 1.5, 2.8],
    ['nights of a stay at the resort', resort.meanNights, 3.5, 6],
    ['guests who came back', figures.repeatGuestShare, 0.25, 0.5],
    ['cancelled', figures.cancellationShare, 0.1, 0.2],
    ['cancelled through OTAs', figures.channels.get('OTA')!.cancellationShare, 0.2, 0.32],
    ['no-shows', figures.noShowShare, 0.005, 0.025],
    ['booked ahead, days', figures.meanLeadDays, 14, 45],
    ['booked ahead by companies, days', figures.channels.get('CORPORATE')!.meanLeadDays, 5, 14],
    ['booked ahead through travel agents, days', figures.channels.get('TRAVEL_AGENT')!.meanLeadDays, 40, 80],
    ['booked ahead by who walks in, days', figures.channels.get('WALK_IN')!.meanLeadDays, 0, 0],
    ['through OTAs', figures.channels.get('OTA')!.share, 0.15, 0.4],
    ['direct on the web', figures.channels.get('DIRECT_WEB')!.share, 0.12, 0.4],
    ['arrivals today', figures.arrivalsToday, 5, 80],
    ['departures today', figures.departuresToday, 5, 80],
  ])('%s', (_, value, least, most) => {
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });

  it('the more a kind of guest is worth, the more of them come back', () => {
    const repeatShare = (kind: GuestKind): number => {
      const times = hotel.guests
        .filter((guest) => guest.kind === kind)
        .map(({ stays }) => stays.filter(({ status }) => status === 'CHECKED_OUT').length)
        .filter((stays) => stays > 0);
      return times.filter((stays) => stays > 1).length / times.length;
    };
    expect(repeatShare('ONE_TIME')).toBeLessThan(0.1);
    expect(repeatShare('LEISURE')).toBeGreaterThan(0.5);
    expect(repeatShare('BUSINESS')).toBeGreaterThan(repeatShare('LEISURE'));
  });

  it.each([
    ['Latin with accents', /[À-ÿ]/],
    ['Chinese', /\p{Script=Han}/u],
    ['Japanese and Korean', /\p{Script=Hangul}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['Arabic', /\p{Script=Arabic}/u],
    ['Greek', /\p{Script=Greek}/u],
  ])('names are written in %s', (_, script) =>
    expect(hotel.guests.filter(({ firstName, lastName }) => script.test(firstName + lastName)).length).toBeGreaterThan(
      10,
    ),
  );

  it('nothing is called as a label of the app is, so that a label left in English stands out', () => {
    const labels = new Set(
      Object.entries(z.record(z.string(), z.unknown()).parse(catalogue)).flatMap(([text, translation]) =>
        typeof translation === 'string' ? [text] : Object.keys(translation as object),
      ),
    );
    const called = tablesOf(hotel, []).flatMap(({ object, records }) =>
      [...records].flatMap((record) =>
        Object.entries(record).flatMap(([field, value]) =>
          typeof value === 'string' && /[a-z]{2}/u.test(value) && labels.has(value)
            ? [`${object}.${field}: ${value}`]
            : [],
        ),
      ),
    );
    expect([...new Set(called)]).toEqual([]);
  });

  it('everybody is invented: addresses are of example.org', () =>
    expect(hotel.guests.filter(({ email }) => !/@(relay\.)?example\.org$/.test(email))).toEqual([]));
});

it('tells which sizes there are', () =>
  expect(() => sizeNamed('huge')).toThrow('There is no demo hotel of size "huge". Sizes are tiny, normal, large.'));
