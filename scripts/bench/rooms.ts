import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { assignFirstCome, assignTogether, assignmentSummary } from '../../plugin/domain/preferences/assignment.ts';
import { readDayOfArrivals } from '../../plugin/domain/preferences/day-of-arrivals.ts';
import { demoDays } from './rooms/demo-days.ts';
import { progress, report, residentMegabytes, timed } from './kit/report.ts';

const ROOMS = 500;
const ARRIVALS = 500;
const DAY = calendarDate('2026-05-01');

/** Mulberry32, a small generator with a seed, so that every run measures the same day. */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

const WISHES = [
  { category: 'FLOOR', value: 'HIGH' },
  { category: 'FLOOR', value: 'LOW' },
  { category: 'BED', value: 'KING' },
  { category: 'BED', value: 'TWIN' },
  { category: 'VIEW', value: 'SEA' },
  { category: 'VIEW', value: 'GARDEN' },
  { category: 'LOCATION', value: 'QUIET' },
  { category: 'LOCATION', value: 'NEAR_ELEVATOR', polarity: 'AVOIDS' },
  { category: 'AMENITY', value: 'BATHTUB' },
  { category: 'AMENITY', value: 'BALCONY' },
] as const;

/** A full house on a busy day: as many arrivals as rooms, three classes, four wishes a guest on average. */
const busyDay = (random: () => number) => {
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)]!;
  const some = <T>(choices: readonly T[], chance: number): T[] => choices.filter(() => random() < chance);
  const roomTypes = ['STD', 'STD', 'STD', 'DLX', 'DLX', 'STE'] as const;
  const classOf = { STD: 1, DLX: 2, STE: 3 };
  const rooms = Array.from({ length: ROOMS }, (_, index) => {
    const roomType = pick(roomTypes);
    return {
      number: `${1 + Math.floor(index / 25)}${String((index % 25) + 1).padStart(2, '0')}`,
      roomType,
      roomClass: classOf[roomType],
      floor: 1 + Math.floor(index / 25),
      bedType: pick(['KING', 'QUEEN', 'TWIN']),
      view: pick(['SEA', 'GARDEN', 'STREET']),
      smoking: random() < 0.05,
      maxOccupancy: roomType === 'STE' ? 4 : roomType === 'DLX' ? 3 : 2,
      features: some(['QUIET', 'NEAR_ELEVATOR', 'BATHTUB', 'BALCONY', 'WHEELCHAIR'], 0.25),
      ready: random() < 0.8,
    };
  });
  const arrivals = Array.from({ length: ARRIVALS }, (_, index) => ({
    id: `R-${index + 1}`,
    roomType: pick(roomTypes),
    adults: 1 + Math.floor(random() * 2),
    ...(random() < 0.3 && { tier: pick(['SILVER', 'GOLD', 'PLATINUM']) }),
    preferences: [
      ...some(WISHES, 0.4),
      { category: 'SMOKING', value: 'SMOKING', polarity: 'AVOIDS', strength: random() < 0.7 ? 'MUST' : 'PREFERS' },
      ...(random() < 0.03 ? [{ category: 'ACCESSIBILITY', value: 'WHEELCHAIR', strength: 'MUST' }] : []),
    ],
  }));
  const tiers = ['SILVER', 'GOLD', 'PLATINUM'].map((code, index) => ({ code, rank: index + 1, benefits: [] }));
  return { on: DAY, rooms, arrivals, tiers };
};

/** Of the musts that could be met of each guest alone, so many are to be met of all together. */
const LEAST_SHARE = 0.95;

const tellOfDemo = (): void => {
  const days = demoDays();
  const share = days.mustsTogether / days.mustsPossible;
  report({
    name: `musts met of those that could be met, ${days.arrivals} arrivals of the demo hotel`,
    value: share,
    unit: 'share',
    against: `${LEAST_SHARE}`,
    ratio: share / LEAST_SHARE,
  });
  report({
    name: 'musts met in the demo hotel',
    value: days.mustsTogether,
    unit: 'musts',
    against: 'first come, first served',
    ratio: days.mustsTogether / days.mustsFirstCome,
  });
  report({
    name: 'wishes met in the demo hotel',
    value: days.wishesTogether,
    unit: `wishes of ${days.wishes}`,
    against: 'first come, first served',
    ratio: days.wishesTogether / days.wishesFirstCome,
  });
};

/** Assigns 500 arrivals to 500 rooms, and the demo hotel's arrivals of a fortnight, and compares the wishes met with first come, first served. */
export default async (): Promise<void> => {
  progress(`Assigning ${ARRIVALS} arrivals to ${ROOMS} rooms`);
  const day = readDayOfArrivals(busyDay(randomFrom(20_260_501)), DAY);
  const stays = day.arrivals.flatMap((arrival) => (arrival.kind === 'ARRIVAL' ? [arrival.stay] : []));
  const { seconds, result } = await timed(() => assignTogether(stays, day.rooms, day.floors, day.policy));
  const together = assignmentSummary(result);
  const firstCome = assignmentSummary(assignFirstCome(stays, day.rooms, day.floors, day.policy));
  const against = 'first come, first served';
  report({
    name: `assignment of ${ARRIVALS} arrivals to ${ROOMS} rooms`,
    value: seconds,
    unit: 's',
    against: '2 s',
    ratio: seconds / 2,
  });
  report({
    name: 'share of wishes met',
    value: together.shareOfWishesMet!,
    unit: 'share',
    against,
    ratio: together.shareOfWishesMet! / firstCome.shareOfWishesMet!,
  });
  report({
    name: 'arrivals with all their musts',
    value: together.allMustsMet,
    unit: 'arrivals',
    against,
    ratio: together.allMustsMet / firstCome.allMustsMet,
  });
  tellOfDemo();
  report({ name: 'memory', value: residentMegabytes(), unit: 'MB' });
};
