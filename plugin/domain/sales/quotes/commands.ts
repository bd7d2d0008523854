import type { CalendarDate } from '../../calendar-dates.ts';
import type { QuoteProblem, QuoteStatus } from './quote.ts';

/** Why a command about a quote was refused. */
export type QuoteRefusal =
  | QuoteProblem
  | { code: 'QUOTE_NOT_FOUND' }
  | { code: 'QUOTED_NOBODY' }
  | { code: 'QUOTE_PROPERTY_UNKNOWN' }
  | { code: 'QUOTE_IS'; status: QuoteStatus }
  | { code: 'QUOTE_ROOMS_GONE'; on: CalendarDate };

/** What a command about a quote did. */
export type QuoteOutcome =
  | { code: 'QUOTE_MADE'; number: string; version: number }
  | { code: 'QUOTE_GIVEN'; number: string; version: number; hasLink: boolean }
  | { code: 'QUOTE_ACCEPTED'; number: string; isGroup: boolean }
  | { code: 'QUOTE_DECLINED'; number: string };
