import { describe, expect, it } from 'vitest';
import { calendarDate } from '../domain/calendar-dates.ts';
import { micros } from '../domain/money.ts';
import { bestFreeUpgrade } from '../domain/preferences/best-room.ts';
import { readDayOfArrivals } from '../domain/preferences/day-of-arrivals.ts';
import { phraseTable } from '../domain/preferences/phrase-table.ts';
import type { Preference } from '../domain/preferences/preference.ts';
import { preparationsFor } from '../domain/preferences/preparation.ts';
import type { NamedPreference, UpgradeReason } from '../domain/preferences/reasons.ts';
import type { Room } from '../domain/preferences/room.ts';
import { fitReasons, roomFit, type StayToHouse } from '../domain/preferences/room-fit.ts';
import { LANGUAGES } from './language.ts';
import {
  ARRIVAL_PROBLEM_WORDS,
  contradictionInWords,
  DEPARTMENT_NAMES,
  DOCUMENT_REFUSAL_WORDS,
  FIT_WORDS,
  preferenceInWords,
  TASK_WORDS,
  UNHOUSED_WORDS,
  UPGRADE_WORDS,
} from './preferences.ts';
import { slipsOf } from './testing.ts';
import { inWords } from './words.ts';

const wants = (category: Preference['category'], value: string): NamedPreference => ({
  category,
  value,
  polarity: 'WANTS',
});
const avoids = (category: Preference['category'], value: string): NamedPreference => ({
  category,
  value,
  polarity: 'AVOIDS',
});

describe('a preference', () => {
  it.each([
    [wants('FLOOR', 'HIGH'), 'high floor', '高楼层', '高樓層'],
    [wants('FLOOR', '8'), 'floor 8', '8楼', '8樓'],
    [wants('FLOOR', '10+'), 'floor 10 or higher', '10楼及以上', '10樓及以上'],
    [wants('FLOOR', '4-'), 'floor 4 or lower', '4楼及以下', '4樓及以下'],
    [wants('BED', 'KING'), 'king bed', '特大床', '特大雙人床'],
    [avoids('SMOKING', 'SMOKING'), 'non-smoking room', '无烟房', '禁菸房'],
    [wants('SMOKING', 'SMOKING'), 'smoking room', '吸烟房', '吸菸房'],
    [avoids('LOCATION', 'NEAR_ELEVATOR'), 'not near elevator', '不要靠近电梯', '不要靠近電梯'],
    [wants('LOCATION', 'ROOM_1208'), 'room 1208', '1208房', '1208房'],
    [wants('LOCATION', 'QUIET'), 'quiet room', '安静的房间', '安靜的房間'],
    [avoids('PILLOW', 'FEATHER'), 'no feather pillow', '不要羽绒枕', '不要羽絨枕'],
    [wants('TEMPERATURE', '21'), '21 degrees', '21度', '21度'],
    [wants('ROOM_TYPE', 'DLX'), 'room type DLX', '房型DLX', '房型DLX'],
    [wants('NEWSPAPER', 'MORNING_POST'), 'morning post newspaper', 'morning post', 'morning post'],
    [wants('OTHER', '塔楼'), '塔楼', '塔楼', '塔楼'],
  ])('%j', (preference, ...words) => {
    expect(LANGUAGES.map((language) => preferenceInWords(preference, language))).toEqual(words);
  });

  it('of the product’s own vocabulary has a Chinese name', () => {
    const unnamed = [...phraseTable().values]
      .map((key) => wants(...(key.split(':') as [Preference['category'], string])))
      .filter((preference) => !/\p{Script=Han}/u.test(preferenceInWords(preference, 'zh-TW')));
    expect(unnamed).toEqual([]);
  });
});

const room = (given: Partial<Room> = {}): Room => ({
  number: '101',
  roomType: 'STD',
  roomClass: 1,
  floor: 5,
  bedType: 'QUEEN',
  view: null,
  smoking: false,
  maxOccupancy: 2,
  features: [],
  connecting: [],
  ready: true,
  baseRate: micros(100),
  ...given,
});
const preference = (named: NamedPreference, strength: Preference['strength'] = 'PREFERS'): Preference => ({
  ...named,
  strength,
  origin: 'DECLARED',
  confidence: 1,
  evidenceStays: [],
  lastConfirmedOn: null,
  validUntil: null,
  sensitive: false,
});
const stay = (given: Partial<StayToHouse>, ...preferences: Preference[]): StayToHouse => ({
  id: 'R1',
  roomType: 'STD',
  roomClass: 1,
  adults: 1,
  children: 0,
  infants: 0,
  tierRank: 0,
  benefits: [],
  rate: micros(100),
  preferences: preferences.map((each) => ({ preference: each, weight: 1 })),
  ...given,
});
const floors = { highFrom: 7, lowTo: 4 };
const policy = { freeUpgradeClasses: 1 };
const picky = stay(
  { adults: 3, infants: 2, benefits: ['ROOM_UPGRADE', 'WELCOME_GIFT', 'LATE_CHECKOUT', 'BREAKFAST', 'LOUNGE'] },
  preference(wants('BED', 'QUEEN')),
  preference(wants('BED', 'TWIN'), 'MUST'),
  preference(wants('FLOOR', 'HIGH')),
  preference(wants('VIEW', 'SEA')),
  preference(avoids('PILLOW', 'FEATHER')),
);

describe('why a room fits', () => {
  const reasonsOf = (asked: StayToHouse, given: Partial<Room>) =>
    fitReasons(asked, roomFit(asked, room(given), floors, policy));

  it('is said in every language', () => {
    const reasons = [
      reasonsOf(picky, { ready: false }),
      reasonsOf(picky, { roomType: 'DLX', roomClass: 3 }),
      reasonsOf(stay({}), { roomType: 'DLX', roomClass: 2 }),
      reasonsOf(stay({}), { roomType: 'ECO', roomClass: 0 }),
      reasonsOf(stay({ roomType: null }), { roomType: 'ECO', roomClass: 0 }),
      reasonsOf(stay({ roomType: null }), { roomClass: null }),
      reasonsOf(stay({}), { roomType: 'STQ' }),
    ].flat();
    expect(slipsOf(FIT_WORDS, reasons)).toEqual([]);
  });

  it('reads as a front desk speaks', () => {
    const given = { roomType: 'DLX', roomClass: 2, ready: false, maxOccupancy: 2 };
    expect(reasonsOf(picky, given).map((reason) => inWords(FIT_WORDS, reason, 'en'))).toEqual([
      'sleeps 2, the party is 3',
      'meets queen bed',
      'breaks a must: twin bed',
      'cannot meet high floor',
      'not recorded: sea view',
      'is one class above the STD booked, a benefit of the tier',
      'is not ready yet',
    ]);
    expect(reasonsOf(picky, given).map((reason) => inWords(FIT_WORDS, reason, 'zh-CN'))).toContain(
      '不满足必需项：双床',
    );
  });

  it('and why there is none, in every language', () => {
    expect(
      slipsOf(UNHOUSED_WORDS, [
        { code: 'NO_ROOM_LEFT', party: null },
        { code: 'NO_ROOM_LEFT', party: 3 },
      ]),
    ).toEqual([]);
  });
});

it('an upgrade says what it gives or why there is none, in every language', () => {
  const asked = stay({}, preference(wants('VIEW', 'SEA')), preference(wants('BED', 'QUEEN'), 'MUST'));
  const upgrade = (...rooms: Room[]) => bestFreeUpgrade(asked, [room(), ...rooms], floors, policy).reasons;
  const deluxe = (given: Partial<Room>) => room({ number: '201', roomType: 'DLX', roomClass: 2, ...given });
  const reasons = [
    upgrade(deluxe({ view: 'SEA' })),
    upgrade(),
    upgrade(deluxe({ roomClass: 4 })),
    upgrade(deluxe({ bedType: 'TWIN' })),
  ].flat();
  const own = reasons.filter((reason): reason is UpgradeReason => reason.code in UPGRADE_WORDS);
  expect(slipsOf(UPGRADE_WORDS, own)).toEqual([]);
  expect(own.map((reason) => inWords(UPGRADE_WORDS, reason, 'en'))).toContain(
    'every higher room that is free is more than one class above the one booked',
  );
});

it('what to prepare is said in every language, and for whom', () => {
  const tasks = preparationsFor(picky, roomFit(picky, room(), floors, policy));
  expect(
    slipsOf(
      TASK_WORDS,
      tasks.map(({ what }) => what),
    ),
  ).toEqual([]);
  expect(
    tasks.map(({ department, what }) => `${DEPARTMENT_NAMES.en[department]}: ${inWords(TASK_WORDS, what, 'en')}`),
  ).toEqual([
    'Housekeeping: no feather pillow',
    'Housekeeping: 2 baby cots',
    'Housekeeping: welcome gift of the tier',
    'Front desk: late checkout of the tier',
    'Kitchen: breakfast of the tier',
    'Front desk: lounge access of the tier',
    'Front desk: tell the guest before arrival: the room cannot meet twin bed',
  ]);
});

it.each([
  ['en', 'high floor (said Jan 1, 2026) contradicts low floor (seen)'],
  ['zh-CN', '高楼层（宾客告知 2026年1月1日）与低楼层（入住观察）矛盾'],
  ['zh-TW', '高樓層（賓客告知 2026年1月1日）與低樓層（入住觀察）矛盾'],
] as const)('a contradiction shows both sides and their dates in %s', (language, words) => {
  const counts = { ...preference(wants('FLOOR', 'HIGH')), lastConfirmedOn: calendarDate('2026-01-01') };
  const against = { ...preference(wants('FLOOR', 'LOW')), origin: 'OBSERVED' as const };
  expect(contradictionInWords({ counts, against }, language)).toBe(words);
});

it('why an arrival is rejected is said in every language', () => {
  const rooms = [{ number: 1, roomType: 'STD' }];
  const arrivals = [
    { id: 'a', room: 1 },
    { id: 'a' },
    { id: 'b', adults: 0 },
    { id: 'c', departureOn: '2026-04-30' },
    { id: 'd', room: 9 },
    { id: 'e', room: 1 },
    { id: 'f', adults: -1 },
    'g',
  ];
  const day = readDayOfArrivals({ rooms, arrivals }, calendarDate('2026-05-01'));
  const problems = day.arrivals.flatMap((arrival) => (arrival.kind === 'REJECTED' ? arrival.problems : []));
  expect(problems).toHaveLength(7);
  expect(slipsOf(ARRIVAL_PROBLEM_WORDS, problems)).toEqual([]);
  expect(slipsOf(DOCUMENT_REFUSAL_WORDS, [{ code: 'ROOM_LISTED_TWICE', room: '1' }])).toEqual([]);
});
