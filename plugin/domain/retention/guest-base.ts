import * as z from 'zod';
import { pyramidCuts, segmentOf, segments, type Segment } from './customer-pyramid.ts';
import { daysIn, intervals, repeatValue, revenue, type GuestHistory, type TimeUnit } from './guest-history.ts';
import { RFM_WINDOW_DAYS, rfmCuts, type RfmMeasures } from './rfm.ts';
import { HOUSE_RHYTHM, rhythmOf, rhythmOfMean } from './rhythm.ts';

const amount = z.number();
// A class that nobody reaches has no least revenue; JSON has no infinity.
const leastRevenue = z
  .number()
  .nullable()
  .transform((least) => least ?? Infinity);
const cuts = z.array(z.number()).length(4);
const sharedRhythm = z.object({
  due: z.number().positive(),
  atRisk: z.number().positive(),
  lost: z.number().positive(),
  intervals: z.int().nonnegative(),
  of: z.enum([...segments, 'HOTEL', 'NOBODY']),
});

/**
 * What all guests of a hotel together tell about one: whose intervals stand in for a guest with too few of his own,
 * the cuts of the pyramid and of the RFM fifths, and what a repeat stay is worth on average (null when none was paid for).
 */
export const guestBaseSchema = z.object({
  hotelRhythm: sharedRhythm,
  rhythms: z.record(z.enum(segments), sharedRhythm),
  pyramid: z.object({ vip: leastRevenue, key: leastRevenue, regular: leastRevenue, average: amount }),
  rfm: z.object({ recency: cuts, frequency: cuts, monetary: cuts }).nullable(),
  meanRepeatValue: amount.nullable(),
});
export type GuestBase = z.infer<typeof guestBaseSchema>;
/** The rhythm of a segment: of its own intervals, of the whole hotel's while it has too few, or the house rule's. */
export type SharedRhythm = z.infer<typeof sharedRhythm>;

const LEAST_SEGMENT_INTERVALS = 30;
const LEAST_HOTEL_INTERVALS = 3;

/** Recency, frequency and money within the window, or null for a guest who has not stayed in it. */
export const rfmMeasures = (guest: GuestHistory, asOf: number, unit: TimeUnit): RfmMeasures | null => {
  if (guest.kind === 'summary') {
    const recency = asOf - (guest.age - guest.recency) * daysIn(unit);
    return { recency, frequency: guest.frequency + 1, monetary: revenue(guest) };
  }
  const { days, amounts } = guest;
  let frequency = 0;
  let monetary = 0;
  for (let i = days.length - 1; i >= 0 && days[i]! > asOf - RFM_WINDOW_DAYS; i -= 1) {
    frequency += 1;
    monetary += amounts[i]!;
  }
  return frequency === 0 ? null : { recency: days[days.length - 1]!, frequency, monetary };
};

function* measuresOf(guests: readonly GuestHistory[], asOf: number, unit: TimeUnit): Generator<RfmMeasures> {
  for (const guest of guests) {
    const measures = rfmMeasures(guest, asOf, unit);
    if (measures !== null) yield measures;
  }
}

/** Intervals seen in a group of guests; of summaries only their number and total are known. */
class IntervalPool {
  readonly seen: number[] = [];
  summarised = 0;
  summarisedDays = 0;

  add(guest: GuestHistory, unit: TimeUnit): void {
    if (guest.kind === 'stays') this.seen.push(...intervals(guest.days));
    else {
      this.summarised += guest.frequency;
      this.summarisedDays += guest.recency * daysIn(unit);
    }
  }

  rhythm(of: SharedRhythm['of'], least: number): SharedRhythm | null {
    const count = this.seen.length + this.summarised;
    if (count < least) return null;
    const rhythm =
      this.summarised > 0
        ? rhythmOfMean(this.summarisedDays / this.summarised)
        : rhythmOf(Float64Array.from(this.seen).sort());
    return { ...rhythm, intervals: count, of };
  }
}

/** The guest base of a hotel on a day, from its guests as known then. */
export const guestBase = (guests: readonly GuestHistory[], asOf: number, unit: TimeUnit): GuestBase => {
  const pyramid = pyramidCuts(guests.map(revenue));
  const pools: Record<Segment, IntervalPool> = {
    VIP: new IntervalPool(),
    KEY: new IntervalPool(),
    REGULAR: new IntervalPool(),
    OCCASIONAL: new IntervalPool(),
  };
  const hotel = new IntervalPool();
  let values = 0;
  let valued = 0;
  for (const guest of guests) {
    pools[segmentOf(revenue(guest), pyramid)].add(guest, unit);
    hotel.add(guest, unit);
    const { repeats, value } = repeatValue(guest);
    if (repeats > 0) {
      values += value;
      valued += 1;
    }
  }
  const hotelRhythm = hotel.rhythm('HOTEL', LEAST_HOTEL_INTERVALS) ?? {
    ...HOUSE_RHYTHM,
    intervals: 0,
    of: 'NOBODY' as const,
  };
  const rhythmOfSegment = (segment: Segment): SharedRhythm =>
    pools[segment].rhythm(segment, LEAST_SEGMENT_INTERVALS) ?? hotelRhythm;
  return {
    hotelRhythm,
    rhythms: {
      VIP: rhythmOfSegment('VIP'),
      KEY: rhythmOfSegment('KEY'),
      REGULAR: rhythmOfSegment('REGULAR'),
      OCCASIONAL: rhythmOfSegment('OCCASIONAL'),
    },
    pyramid,
    rfm: rfmCuts(measuresOf(guests, asOf, unit)),
    meanRepeatValue: valued === 0 ? null : values / valued,
  };
};
