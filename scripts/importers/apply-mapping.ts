import countries from 'i18n-iso-countries';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { DateTime } from 'luxon';
import { addDays, calendarDate, isCalendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import { micros } from '../../plugin/domain/money.ts';
import type { RowProblem } from '../../plugin/domain/imports/rows.ts';
import { placeholders, type FieldSource, type Mapping } from './mapping.ts';

/** A line of a file, cell by cell, and where it stands: 1 for the first line after the header. */
export type SourceLine = { row: number; cells: readonly string[] };

/** A line turned into the fields of a row, or what stands in the way. */
export type MappedLine = { ok: true; value: Record<string, unknown> } | { ok: false; problems: RowProblem[] };

type FieldType = 'text' | 'day' | 'instant' | 'count' | 'amount' | 'yesNo' | 'country' | 'phone';

/** Fields that are not plain text, over all kinds of rows. */
const TYPES: Record<string, FieldType> = {
  arrivalOn: 'day',
  departureOn: 'day',
  birthday: 'day',
  bookedAt: 'instant',
  checkedInAt: 'instant',
  checkedOutAt: 'instant',
  cancelledAt: 'instant',
  adults: 'count',
  children: 'count',
  infants: 'count',
  rate: 'amount',
  roomRevenue: 'amount',
  foodRevenue: 'amount',
  otherRevenue: 'amount',
  isRepeatGuest: 'yesNo',
  guestCountry: 'country',
  nationality: 'country',
  phone: 'phone',
};

/** Codes that ISO 3166-1 has retired, by the ones that took their place (ISO 3166-3). */
const RETIRED_COUNTRIES: Record<string, string> = { TMP: 'TLS', ROM: 'ROU', ZAR: 'COD', BUR: 'MMR' };

const YES = new Set(['1', 'true', 'yes', 'y', 't']);
const NO = new Set(['0', 'false', 'no', 'n', 'f']);

class Unreadable extends Error {}

/** The alpha-3 code for an alpha-2 or alpha-3 one, retired ones included. */
export const countryCode = (written: string): string => {
  const code = written.toUpperCase();
  const alpha3 = RETIRED_COUNTRIES[code] ?? (code.length === 2 ? countries.alpha2ToAlpha3(code) : code);
  if (alpha3 === undefined || !countries.isValid(alpha3)) throw new Unreadable(`"${written}" is not a country code`);
  return alpha3;
};

/** A number by its decimal mark; thousands may be set apart, by threes, with the other mark, a space or an apostrophe. */
const NUMBER = {
  '.': /^[+-]?(\d+|\d{1,3}([,\s'’]\d{3})+)(\.\d+)?$/,
  ',': /^[+-]?(\d+|\d{1,3}([.\s'’]\d{3})+)(,\d+)?$/,
};
const numberIn = (written: string, decimal: '.' | ',' = '.'): number => {
  if (!NUMBER[decimal].test(written))
    throw new Unreadable(`"${written}" is not a number with the decimal mark ${decimal}`);
  const [whole = '', fraction = ''] = written.split(decimal);
  return Number(`${whole.replaceAll(/[^\d+-]/g, '')}.${fraction}`);
};

/** Dates repeat within a file and reading one by a pattern is slow, so each spelling is read once. */
const REMEMBERED_DATES = 20_000;
const dateReader = (format: string | undefined): ((written: string) => CalendarDate) => {
  const remembered = new Map<string, CalendarDate>();
  return (written) => {
    if (format === undefined && isCalendarDate(written)) return written;
    const known = remembered.get(written);
    if (known !== undefined) return known;
    const date = DateTime.fromFormat(written, format ?? 'yyyy-MM-dd', { zone: 'utc', locale: 'en' }).toISODate();
    if (date === null) throw new Unreadable(`"${written}" is not a date written as ${format ?? 'yyyy-MM-dd'}`);
    const read = calendarDate(date);
    if (remembered.size < REMEMBERED_DATES) remembered.set(written, read);
    return read;
  };
};

/**
 * Makes the reader of a mapping: a function from lines to rows. Values are trimmed, missing ones left out, value tables
 * applied, dates read by their pattern in UTC, amounts made micros. The row itself is not checked here.
 * `header` holds the file's columns, all that the mapping reads among them.
 */
export const mapper = (mapping: Mapping, header: readonly string[]): ((line: SourceLine) => MappedLine) => {
  const empty = new Set(mapping.empty);
  const cell = (line: SourceLine, at: number): string | undefined => {
    const value = line.cells[at]?.trim();
    return value === undefined || value === '' || empty.has(value) ? undefined : value;
  };
  const positions = (columns: readonly string[] = []): number[] => columns.map((column) => header.indexOf(column));
  const sumOf = (line: SourceLine, columns: readonly number[]): number | undefined => {
    const values = columns.map((at) => cell(line, at));
    return values.includes(undefined) ? undefined : values.reduce((sum, value) => sum + numberIn(value ?? ''), 0);
  };

  const start = (source: FieldSource): ((line: SourceLine) => string | undefined) => {
    if (source.constant !== undefined) return () => source.constant;
    // A file of rejects that is run again carries the position that its rows had.
    if (source.row !== undefined) {
      const at = header.indexOf('_row');
      return (line) => (at === -1 ? String(line.row) : cell(line, at));
    }
    if (source.column !== undefined) {
      const at = header.indexOf(source.column);
      return (line) => cell(line, at);
    }
    const template = source.template ?? '';
    const columns = placeholders(template).map((column) => [`{${column}}`, header.indexOf(column)] as const);
    return (line) => {
      let result = template;
      for (const [placeholder, at] of columns) {
        const value = cell(line, at);
        if (value === undefined) return undefined;
        result = result.replace(placeholder, () => value);
      }
      return result;
    };
  };

  const translated = (source: FieldSource, value: string): string | undefined => {
    if (source.values === undefined) return value;
    if (Object.hasOwn(source.values, value)) return source.values[value] ?? undefined;
    switch (source.otherwise ?? 'reject') {
      case 'keep':
        return value;
      case 'empty':
        return undefined;
      case 'reject':
        throw new Unreadable(`"${value}" is not in the table of values`);
    }
  };

  const reader = (field: string, source: FieldSource): ((line: SourceLine) => unknown) => {
    const type = TYPES[field] ?? 'text';
    const readDate = dateReader(source.format);
    const from = source.day === undefined ? undefined : dayReaders.get(source.day);
    const readStart = start(source);
    const [plus, minus, times] = [
      positions(source.plusDays),
      positions(source.minusDays),
      positions(source.timesSumOf),
    ];
    const shifted = (line: SourceLine, date: CalendarDate): CalendarDate | undefined => {
      const [added, taken] = [sumOf(line, plus), sumOf(line, minus)];
      if (added === undefined || taken === undefined) return undefined;
      const days = added - taken;
      if (!Number.isInteger(days)) throw new Unreadable(`is counted by ${days} days, which is not a whole number`);
      return days === 0 ? date : addDays(date, days);
    };
    const onlyIf = source.onlyIf && { at: header.indexOf(source.onlyIf.column), values: source.onlyIf.in };
    return (line) => {
      if (onlyIf && !onlyIf.values.includes(line.cells[onlyIf.at]?.trim() ?? '')) return undefined;
      if (from !== undefined) {
        const date = from(line);
        if (date === undefined) return undefined;
        const day = shifted(line, date);
        if (day === undefined) return undefined;
        return type === 'instant' ? `${day}T00:00:00Z` : day;
      }
      const written = readStart(line);
      const value = written === undefined ? undefined : translated(source, written);
      if (value === undefined) return undefined;
      switch (type) {
        case 'text':
          return value;
        case 'day':
          return shifted(line, readDate(value));
        case 'instant':
          return /T\d/.test(value) ? value : `${readDate(value)}T00:00:00Z`;
        case 'count':
          return numberIn(value);
        case 'amount': {
          const factor = source.timesSumOf ? sumOf(line, times) : 1;
          return factor === undefined ? undefined : micros(numberIn(value, source.decimal) * factor);
        }
        case 'yesNo':
          if (!YES.has(value.toLowerCase()) && !NO.has(value.toLowerCase()))
            throw new Unreadable(`"${value}" is not yes or no`);
          return YES.has(value.toLowerCase());
        case 'country':
          return countryCode(value);
        case 'phone':
          // Hotel systems write 00 for the + of an international number.
          return parsePhoneNumberFromString(value.replace(/^00(?=[1-9])/, '+'), source.country)?.number ?? value;
      }
    };
  };

  const dayReaders = new Map<string, (line: SourceLine) => CalendarDate | undefined>();
  const entries = Object.entries(mapping.fields);
  for (const [field, source] of entries.filter(([, { day }]) => day === undefined)) {
    const read = reader(field, source);
    dayReaders.set(field, (line) => {
      const value = read(line);
      return typeof value === 'string' && isCalendarDate(value) ? value : undefined;
    });
  }
  const readers = entries.map(([field, source]) => [field, reader(field, source)] as const);

  return (line) => {
    const value: Record<string, unknown> = {};
    const problems: RowProblem[] = [];
    for (const [field, read] of readers) {
      try {
        const result = read(line);
        if (result !== undefined) value[field] = result;
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        problems.push({ field, reason: error.message });
      }
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
  };
};
