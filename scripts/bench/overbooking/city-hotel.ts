import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import * as z from 'zod';
import { calendarDate, dayNumber } from '../../../plugin/domain/calendar-dates.ts';
import type { PastBooking } from '../../../plugin/domain/overbooking/show-up.ts';

/** Antonio, de Almeida, Nunes, "Hotel booking demand datasets", Data in Brief 22 (2019) 41-49, doi 10.1016/j.dib.2018.11.126. */
export const DATA_FILE = join(import.meta.dirname, '../../../../shared/data/hotel_bookings.csv.gz');

/** One room booked. Days are day numbers; `block` is equal for rooms booked together as a group. */
export type RoomBooking = PastBooking & {
  bookedDay: number;
  arrivalDay: number;
  nights: number;
  /** The day from which the books know the outcome: of cancellation, or of arrival. */
  knownDay: number;
  block: string;
  averageRate: number;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const rowSchema = z.object({
  hotel: z.string(),
  lead_time: z.coerce.number(),
  arrival_date_year: z.string(),
  arrival_date_month: z.enum(MONTHS),
  arrival_date_day_of_month: z.coerce.number(),
  stays_in_weekend_nights: z.coerce.number(),
  stays_in_week_nights: z.coerce.number(),
  market_segment: z.string(),
  distribution_channel: z.string(),
  customer_type: z.string(),
  agent: z.string(),
  company: z.string(),
  adr: z.coerce.number(),
  reservation_status: z.enum(['Check-Out', 'Canceled', 'No-Show']),
  reservation_status_date: z.string(),
});

const outcomeOf = (status: 'Check-Out' | 'Canceled' | 'No-Show', daysBefore: number): PastBooking['outcome'] => {
  switch (status) {
    case 'Check-Out':
      return { kind: 'SHOWED_UP' };
    case 'No-Show':
      return { kind: 'NO_SHOW' };
    case 'Canceled':
      return { kind: 'CANCELLED', daysBefore };
    default:
      return status satisfies never;
  }
};

/**
 * The city hotel's bookings in the order of the file. Only what was known when a booking was made describes it: the
 * deposit is left out, because the file takes it from payments up to arrival or cancellation, and so are the room given,
 * booking changes and special requests. The rate is the customer type (contract, group, transient, transient party).
 */
export const cityHotelBookings = async (): Promise<RoomBooking[]> => {
  const bookings: RoomBooking[] = [];
  for await (const row of createReadStream(DATA_FILE)
    .pipe(createGunzip())
    .pipe(parse({ columns: true }))) {
    const values = rowSchema.parse(row);
    if (values.hotel !== 'City Hotel') continue;
    const month = String(MONTHS.indexOf(values.arrival_date_month) + 1).padStart(2, '0');
    const day = String(values.arrival_date_day_of_month).padStart(2, '0');
    const arrivalDay = dayNumber(calendarDate(`${values.arrival_date_year}-${month}-${day}`));
    const nights = values.stays_in_weekend_nights + values.stays_in_week_nights;
    if (nights === 0) continue;
    const outcome = outcomeOf(
      values.reservation_status,
      arrivalDay - dayNumber(calendarDate(values.reservation_status_date)),
    );
    const bookedDay = arrivalDay - values.lead_time;
    bookings.push({
      bookedDay,
      arrivalDay,
      nights,
      knownDay: outcome.kind === 'CANCELLED' ? arrivalDay - outcome.daysBefore : arrivalDay,
      leadDays: values.lead_time,
      channel: values.distribution_channel,
      segment: values.market_segment,
      rate: values.customer_type,
      block: [bookedDay, arrivalDay, nights, values.market_segment, values.agent, values.company, values.adr].join(),
      averageRate: values.adr,
      daysAgo: 0,
      outcome,
    });
  }
  return bookings;
};
