import * as z from 'zod';
import { isCalendarDate } from '../calendar-dates.ts';
import { inputReason } from '../input-reasons.ts';
import { PREFERENCE_CATEGORIES } from './preference.ts';

/** `Near elevator` → `NEAR_ELEVATOR`. */
export const codeOf = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');

const category = z.enum(PREFERENCE_CATEGORIES);
const day = z.string().refine(isCalendarDate, { error: inputReason('NOT_A_DAY') });
/** A room number may come as a number. */
const label = z.union([z.string().min(1), z.number()]).transform(String);
const word = z.string().min(1);
const count = z.int().min(0);

const facts = {
  roomClass: z.int().optional(),
  bedType: word.optional(),
  view: word.optional(),
  smoking: z.boolean().optional(),
  maxOccupancy: z.int().min(1).optional(),
  features: z.array(word).optional(),
  baseRate: z.number().min(0).optional(),
};
const roomSchema = z.object({
  ...facts,
  number: label,
  roomType: word,
  floor: z.int().optional(),
  connecting: z.array(label).default([]),
  ready: z.boolean().default(true),
  outOfOrder: z.boolean().default(false),
});
const roomTypeSchema = z.object({ ...facts, code: word, name: word.optional() });
const phraseSchema = z.object({
  category,
  value: word.transform(codeOf),
  words: z.array(word).min(1),
  polarity: z.literal('AVOIDS').optional(),
  strength: z.literal('MUST').optional(),
  reading: z.enum(['PLACE', 'WHEN_NEGATED']).optional(),
});

const preferenceSchema = z.object({
  category,
  value: z.union([word, z.number()]).transform(String),
  polarity: z.enum(['WANTS', 'AVOIDS']).default('WANTS'),
  strength: z.enum(['MUST', 'PREFERS']).default('PREFERS'),
  origin: z.enum(['DECLARED', 'OBSERVED', 'ONE_OFF']).default('DECLARED'),
  confidence: z.number().min(0).max(1).default(1),
  evidenceStays: z.array(word).default([]),
  lastConfirmedOn: day.optional(),
  validUntil: day.optional(),
  sensitive: z.boolean().optional(),
});

/** One arrival; only the id must be given. */
export const arrivalSchema = z.object({
  id: label,
  guest: z.string().optional(),
  roomType: word.optional(),
  roomClass: z.int().optional(),
  adults: count.default(1),
  children: count.default(0),
  infants: count.default(0),
  tier: word.optional(),
  rate: z.number().min(0).optional(),
  departureOn: day.optional(),
  preferences: z.array(preferenceSchema).default([]),
  specialRequests: z.string().optional(),
  remarks: z.string().optional(),
  room: label.optional(),
  connectingWith: label.optional(),
});

/**
 * A day's arrivals and the rooms that are free for them. Arrivals are checked one by one, so that a wrong one does not
 * stop the day.
 */
export const documentSchema = z.object({
  on: day.optional(),
  rooms: z.array(roomSchema),
  roomTypes: z.array(roomTypeSchema).default([]),
  tiers: z.array(z.object({ code: word, rank: z.int().min(0), benefits: z.array(word).default([]) })).default([]),
  phrases: z.array(phraseSchema).default([]),
  highFloorFrom: z.int().optional(),
  lowFloorTo: z.int().optional(),
  freeUpgradeClasses: count.default(1),
  arrivals: z.array(z.unknown()),
});

export type ArrivalsDocument = z.output<typeof documentSchema>;
export type Arrival = z.output<typeof arrivalSchema>;
