import { addDays, calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { explain, type Case } from '../../plugin/domain/loyalty/evaluate.ts';
import { ZERO_COUNTS } from '../../plugin/domain/loyalty/measures.ts';
import { presetRules } from '../../plugin/domain/loyalty/presets.ts';
import { reviewAt } from '../../plugin/domain/loyalty/review.ts';
import { buildApp } from '../build-app.ts';
import { onHost } from './loyalty/on-host.ts';
import { processorTime, progress, report, residentMegabytes } from './kit/report.ts';

const MEMBERS = 1_000_000;
const SLICE = 1_000;
const BUDGET_SECONDS = 2;
const AS_OF = calendarDate('2026-06-30');

/** The same members in every run: a multiplicative congruential generator (Lehmer 1951, with the multiplier of 1993). */
const randomFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

const YEARS = [2025, 2026].map((year) => ({ from: calendarDate(`${year}-01-01`), to: calendarDate(`${year}-12-31`) }));
const ENROLMENTS = Array.from({ length: 5_000 }, (_, day) => addDays(calendarDate('2011-01-01'), day));
const [LAPSED, VALID] = [calendarDate('2026-05-31'), calendarDate('2027-02-28')];

/** Members with last year's and this year's window, half of them with a tier, a fifth of those lapsed. */
const membersOf = (tiers: readonly string[], count: number, random: (below: number) => number): Case[] =>
  Array.from({ length: count }, () => {
    const tier = random(2) === 0 ? tiers[random(tiers.length)] : undefined;
    return {
      asOf: AS_OF,
      member:
        tier === undefined
          ? null
          : { tier, tierUntil: random(5) === 0 ? LAPSED : VALID, enrolledOn: ENROLMENTS[random(ENROLMENTS.length)] },
      windows: YEARS.map((year) => {
        const nights = random(4) === 0 ? random(90) : random(12);
        return {
          ...ZERO_COUNTS,
          ...year,
          nights,
          stays: Math.ceil(nights / 2),
          spend: nights * 180,
          basePoints: nights * 1_800,
          qualifyingPoints: nights * 1_800,
          growth: nights * 180,
          noShows: random(10) === 0 ? random(6) : 0,
        };
      }),
    };
  });

/** Processor seconds of `work` alone for a million members, made slice by slice so that they never lie in memory together. */
const secondsFor = (program: string, work: (members: readonly Case[]) => void): number => {
  const tiers = presetRules(program).program.tiers.map(({ code }) => code);
  const random = randomFrom(20_260_630);
  work(membersOf(tiers, SLICE, random));
  let seconds = 0;
  for (let done = 0; done < MEMBERS; done += SLICE) {
    const members = membersOf(tiers, SLICE, random);
    seconds += processorTime(() => work(members)).seconds;
  }
  return seconds;
};

const rounded = (figure: number): number => Number(figure.toFixed(3));

/**
 * A million members reviewed on one core: the tier, its end and the counters of each; then the same with all reasons. Then
 * what loyalty costs on an embedded host: check-outs, the nightly review and a simulation.
 */
export default async (): Promise<void> => {
  for (const program of [
    'marriott-bonvoy-2026',
    'hilton-honors-2026',
    'ihg-one-rewards-2026',
    'huazhu-2021',
    'house',
  ]) {
    progress(`reviewing ${MEMBERS} members by ${program}`);
    const review = reviewAt(presetRules(program), AS_OF);
    let changed = 0;
    const seconds = secondsFor(program, (members) => {
      for (const { member, windows } of members)
        if (review(member ?? undefined, windows).change !== 'KEPT') changed += 1;
    });
    if (changed === 0) throw new Error('no member changed: nothing was measured');
    report({
      name: `1,000,000 members reviewed by ${program}, processor time`,
      value: rounded(seconds),
      unit: 's',
      against: `budget of ${BUDGET_SECONDS} s`,
      ratio: rounded(seconds / BUDGET_SECONDS),
    });
  }
  progress('the same with reasons and the way to the next tier');
  const rules = presetRules('marriott-bonvoy-2026');
  const review = reviewAt(rules, AS_OF);
  const seconds = secondsFor('marriott-bonvoy-2026', (members) => {
    for (const member of members) explain(rules, review(member.member ?? undefined, member.windows), member);
  });
  report({
    name: '1,000,000 members reviewed and explained by marriott-bonvoy-2026, processor time',
    value: rounded(seconds),
    unit: 's',
  });
  report({ name: 'loyalty, memory resident', value: residentMegabytes(), unit: 'MB' });
  await buildApp();
  await onHost();
};
