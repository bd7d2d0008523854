import type { CalendarDate } from '../calendar-dates.ts';
import type { Micros } from '../money.ts';
import { type Preference, preferenceWeight } from './preference.ts';
import { type FitReason, named } from './reasons.ts';
import { type FloorBands, type Room, answerOf } from './room.ts';

/** A stay that needs a room, with the preferences that count for it. */
export type StayToHouse = {
  id: string;
  roomType: string | null;
  /** Rank of the class booked, null when it is not known. */
  roomClass: number | null;
  adults: number;
  children: number;
  /** Sleep in a cot and take no place. */
  infants: number;
  /** 0 for no member, higher for a higher tier. */
  tierRank: number;
  /** Benefits of the tier, such as ROOM_UPGRADE. */
  benefits: readonly string[];
  /** What the guest pays a night. */
  rate: Micros | null;
  preferences: readonly WeighedPreference[];
  /** Numbers of rooms that others have on some of its nights. */
  taken?: ReadonlySet<string>;
};

/** Whether the room is free for the stay. */
export const isFreeFor = ({ taken }: Pick<StayToHouse, 'taken'>, { number }: Pick<Room, 'number'>): boolean =>
  number === null || taken === undefined || !taken.has(number);

export type WeighedPreference = { preference: Preference; weight: number };

/** Each preference with what it counts on the day, see {@link preferenceWeight}. */
export const weighed = (preferences: readonly Preference[], asOf: CalendarDate): WeighedPreference[] =>
  preferences.map((preference) => ({ preference, weight: preferenceWeight(preference, asOf) }));

/** How many classes a guest may be lifted without paying. */
export type UpgradePolicy = { freeUpgradeClasses: number };

export type RoomFit = {
  room: Room;
  /** The party has places enough; true when the room's places are not known. */
  places: boolean;
  met: Preference[];
  unmet: Preference[];
  /** Nobody recorded whether the room has it. */
  unknown: Preference[];
  /** Seen to by staff, whatever the room. */
  staff: Preference[];
  /** Every must is met; one that is not known is not. */
  mustsMet: boolean;
  /** Classes above the one booked, negative below it, null when it cannot be told. */
  classSteps: number | null;
  /** Share of the preferences met by weight, 0 to 100, and 0 when a must is not met or the party does not fit. */
  score: number;
  /** What the room costs a night above what the guest pays; null when either is not known. */
  rateAbove: Micros | null;
  rank: FitRank;
};

/**
 * What rooms are compared by, the first that differs decides: all musts met, then breaches (fewer is better), then
 * points (more is better).
 */
export type FitRank = { mustsMet: 0 | 1; breaches: number; points: number };

export const compareRanks = (a: FitRank, b: FitRank): number =>
  b.mustsMet - a.mustsMet || a.breaches - b.breaches || b.points - a.points;

/** Breaches of what was promised: a must outweighs any downgrade, a downgrade any room given away too cheaply. */
const BREACH = { unmetMust: 100, unknownMust: 99, classBelow: 10, classAboveLimit: 1 };
export const MOST_BREACHES = 900;

/** A wish of full weight is 100 points. The rest only decides between rooms that meet wishes alike. */
const POINTS = {
  wish: 100,
  tierUpgrade: 50,
  classGivenAway: 4,
  otherType: 2,
  notReady: 1,
  sparePlace: 1,
  rateAbove: 5,
};
const MOST_SPARE_PLACES = 4;
/** The wishes of a member count a tenth more for each tier, half more at most. */
const tierFactor = (tierRank: number): number => 1 + Math.min(tierRank, 5) / 10;

const classStepsOf = (stay: StayToHouse, room: Room): number | null => {
  if (stay.roomType === null && stay.roomClass === null) return 0;
  if (stay.roomClass !== null && room.roomClass !== null) return room.roomClass - stay.roomClass;
  return room.roomType === stay.roomType ? 0 : null;
};

const rateAboveOf = (stay: StayToHouse, room: Room): Micros | null =>
  stay.rate === null || room.baseRate === null ? null : (Math.max(0, room.baseRate - stay.rate) as Micros);

/** What a room offers a stay: which preferences it meets, which it does not, and how it ranks among rooms. */
export const roomFit = (stay: StayToHouse, room: Room, floors: FloorBands, policy: UpgradePolicy): RoomFit => {
  const met: Preference[] = [];
  const unmet: Preference[] = [];
  const unknown: Preference[] = [];
  const staff: Preference[] = [];
  let breaches = 0;
  let asked = 0;
  let given = 0;
  let wishes = 0;
  for (const { preference, weight } of stay.preferences) {
    const answer = answerOf(room, preference, floors);
    if (answer === 'STAFF') {
      staff.push(preference);
      continue;
    }
    asked += weight;
    const must = preference.strength === 'MUST';
    switch (answer) {
      case 'MET':
        met.push(preference);
        given += weight;
        if (!must) wishes += weight;
        break;
      case 'UNMET':
        unmet.push(preference);
        if (must) breaches += BREACH.unmetMust;
        break;
      case 'UNKNOWN':
        unknown.push(preference);
        if (must) breaches += BREACH.unknownMust;
        break;
      default:
        answer satisfies never;
    }
  }
  const mustsMet = breaches === 0;
  const party = stay.adults + stay.children;
  const places = room.maxOccupancy === null || room.maxOccupancy >= party;
  const classSteps = classStepsOf(stay, room);
  const rateAbove = rateAboveOf(stay, room);

  if (classSteps === null) breaches += BREACH.classBelow;
  else if (classSteps < 0) breaches += BREACH.classBelow * Math.min(3, -classSteps);
  else breaches += BREACH.classAboveLimit * Math.min(9, Math.max(0, classSteps - policy.freeUpgradeClasses));

  const lifted = classSteps !== null && classSteps > 0 ? classSteps : 0;
  const entitled = lifted > 0 && stay.benefits.includes('ROOM_UPGRADE');
  const spare = room.maxOccupancy === null ? 0 : Math.min(MOST_SPARE_PLACES, Math.max(0, room.maxOccupancy - party));
  const tieBreaks =
    (entitled ? POINTS.tierUpgrade : -POINTS.classGivenAway * lifted) -
    (classSteps === 0 && stay.roomType !== null && room.roomType !== stay.roomType ? POINTS.otherType : 0) -
    (room.ready ? 0 : POINTS.notReady) -
    POINTS.sparePlace * spare -
    (rateAbove === null || stay.rate === null ? 0 : POINTS.rateAbove * Math.min(1, rateAbove / Math.max(1, stay.rate)));
  return {
    room,
    places,
    met,
    unmet,
    unknown,
    staff,
    mustsMet,
    classSteps,
    score: !mustsMet || !places ? 0 : asked === 0 ? 100 : Math.round((100 * given) / asked),
    rateAbove,
    rank: {
      mustsMet: mustsMet ? 1 : 0,
      breaches: Math.min(MOST_BREACHES, breaches),
      points: Math.round(POINTS.wish * wishes * tierFactor(stay.tierRank) + tieBreaks),
    },
  };
};

/** Why a room fits or not. */
export const fitReasons = (stay: StayToHouse, fit: RoomFit): FitReason[] => {
  const { room, classSteps } = fit;
  const { roomType: booked } = stay;
  const [musts, wishes] = [
    fit.unmet.filter(({ strength }) => strength === 'MUST'),
    fit.unmet.filter(({ strength }) => strength !== 'MUST'),
  ];
  const reasons: FitReason[] = [];
  if (!fit.places) reasons.push({ code: 'TOO_SMALL', sleeps: room.maxOccupancy!, party: stay.adults + stay.children });
  if (fit.met.length > 0) reasons.push({ code: 'MEETS', preferences: fit.met.map(named) });
  if (musts.length > 0) reasons.push({ code: 'BREAKS_A_MUST', preferences: musts.map(named) });
  if (wishes.length > 0) reasons.push({ code: 'CANNOT_MEET', preferences: wishes.map(named) });
  if (fit.unknown.length > 0) reasons.push({ code: 'NOT_RECORDED', preferences: fit.unknown.map(named) });
  if (classSteps === null) reasons.push({ code: 'CLASS_UNKNOWN', roomType: room.roomType, booked });
  else if (classSteps < 0) reasons.push({ code: 'CLASSES_BELOW', classes: -classSteps, booked });
  else if (classSteps > 0)
    reasons.push({
      code: 'CLASSES_ABOVE',
      classes: classSteps,
      booked,
      benefit: stay.benefits.includes('ROOM_UPGRADE'),
    });
  else if (booked !== null && room.roomType !== booked)
    reasons.push({ code: 'OTHER_TYPE_OF_CLASS', roomType: room.roomType, booked });
  if (!room.ready) reasons.push({ code: 'NOT_READY' });
  return reasons;
};
