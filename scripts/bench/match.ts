import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { accuracyOf } from './match/accuracy.ts';
import { matchOnHost } from './match/on-host.ts';
import { cleanse, type CleansedProfile } from '../../plugin/domain/identity/cleanse/cleanse.ts';
import { corruptedRecords, type Corruption, type LabelledProfile } from '../generators/corrupted-records.ts';
import { hotelGuests } from '../generators/hotel-guests.ts';
import { seededRandom } from '../generators/random.ts';
import { matchProfiles, type MatchResult } from '../../plugin/domain/identity/decide/match.ts';
import { guestProfile } from '../../plugin/domain/identity/cleanse/profile.ts';
import { processorTime, progress, report } from './kit/report.ts';

const SEED = 20_260_101;
const TODAY = calendarDate('2026-01-01');
/** The people of the registers are born from 1900 to 1999, as those of Febrl are. */
const DAY_OF_REGISTERS = calendarDate('2000-01-01');
const WARM_UP = 5_000;
const FEW = 25_000;
const MANY = 100_000;

/** The corruptions behind Febrl's published data sets, and a heavier one: ten slips a record, three in a field. */
const REGISTERS: Record<string, Corruption> = {
  'register, 1 slip a record': { originals: 500, duplicates: 500, mostDuplicates: 1, perField: 1, perRecord: 1 },
  'register, 2 slips a record': { originals: 4_000, duplicates: 1_000, mostDuplicates: 5, perField: 2, perRecord: 2 },
  'register, 4 slips a record': { originals: 5_000, duplicates: 5_000, mostDuplicates: 1, perField: 2, perRecord: 4 },
  'register, 6 slips a record': { originals: 2_000, duplicates: 3_000, mostDuplicates: 5, perField: 4, perRecord: 6 },
  'register, 10 slips a record': { originals: 5_000, duplicates: 5_000, mostDuplicates: 3, perField: 3, perRecord: 10 },
};

/** Pairs of guests of whom staff are asked whether they are one; a question may show several pairs of profiles. */
const questionsIn = ({ matches, guests }: MatchResult): number => {
  const guestOf = new Map(guests.flatMap((ids, guest) => ids.map((id) => [id, guest] as const)));
  const asked = matches
    .filter(({ decision }) => decision === 'REVIEW')
    .map(({ a, b }) => [guestOf.get(a)!, guestOf.get(b)!].sort((x, y) => x - y).join(' '));
  return new Set(asked).size;
};

/** Cleanses and matches the profiles and reports how right the decisions are. @returns the core seconds taken */
const measure = (name: string, source: Iterable<LabelledProfile>, today = TODAY): number => {
  progress(`match: ${name}`);
  const personOf = new Map<string, string>();
  const profiles: CleansedProfile[] = [];
  let seconds = 0;
  for (const { person, profile } of source) {
    personOf.set(profile.id, person);
    const cleansing = processorTime(() => cleanse(guestProfile.parse(profile), today));
    profiles.push(cleansing.result);
    seconds += cleansing.seconds;
  }
  const matching = processorTime(() => matchProfiles(profiles));
  const { matches } = matching.result;
  seconds += matching.seconds;
  const accuracy = accuracyOf(matches, personOf);
  const forReview = matches.filter(({ decision }) => decision === 'REVIEW').length;
  report({
    name: `precision of SAME, ${name}`,
    value: accuracy.precisionOfSame,
    unit: 'share',
    against: '0.995',
    ratio: accuracy.precisionOfSame / 0.995,
  });
  report({
    name: `recall of SAME and REVIEW, ${name}`,
    value: accuracy.recallOfSameAndReview,
    unit: 'share',
    against: '0.95',
    ratio: accuracy.recallOfSameAndReview / 0.95,
  });
  report({ name: `recall of SAME, ${name}`, value: accuracy.recallOfSame, unit: 'share' });
  report({
    name: `pairs for review per 1,000 profiles, ${name}`,
    value: (1000 * forReview) / profiles.length,
    unit: 'pairs',
  });
  report({
    name: `questions for staff per 1,000 profiles, ${name}`,
    value: (1000 * questionsIn(matching.result)) / profiles.length,
    unit: 'pairs of guests',
  });
  report({ name: `right among the pairs for review, ${name}`, value: accuracy.precisionOfReview, unit: 'share' });
  return seconds;
};

/**
 * Speed, memory and growth on generated hotel guests, precision and recall on these and on corrupted registers, and the run over all
 * guests of an embedded host.
 */
export default async (): Promise<void> => {
  matchProfiles(
    Array.from(hotelGuests(seededRandom(SEED), WARM_UP), ({ profile }) => cleanse(guestProfile.parse(profile), TODAY)),
  );
  const many = measure(`${MANY} hotel profiles`, hotelGuests(seededRandom(SEED), MANY));
  const peak = process.resourceUsage().maxRSS / 1024;
  const few = measure(`${FEW} hotel profiles`, hotelGuests(seededRandom(SEED), FEW));
  report({ name: `match ${MANY} profiles`, value: many, unit: 's of one core', against: '20 s', ratio: many / 20 });
  report({
    name: `memory at ${MANY} profiles`,
    value: Math.round(peak),
    unit: 'MB',
    against: '600 MB',
    ratio: peak / 600,
  });
  const allowed = (MANY * Math.log2(MANY)) / (FEW * Math.log2(FEW));
  report({
    name: `growth of time from ${FEW} to ${MANY}`,
    value: many / few,
    unit: 'times',
    against: 'n log n',
    ratio: many / few / allowed,
  });
  for (const [name, corruption] of Object.entries(REGISTERS))
    measure(name, corruptedRecords(seededRandom(SEED), corruption), DAY_OF_REGISTERS);
  await matchOnHost(SEED, MANY);
};
