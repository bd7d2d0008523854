import { addDays, isCalendarDate, type CalendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { RowProblem, RowReason } from '../../plugin/domain/imports/reasons.ts';
import { LEFT_OUT_WHEN_WRONG } from '../../plugin/domain/imports/rows.ts';
import { micros } from '../../plugin/domain/money.ts';
import { placeholders, ROW, startColumns, type FieldSource, type Mapping } from './mapping.ts';
import { emailIn, phoneIn } from './read-values/contacts.ts';
import { birthdayReader, dayReader, instantReader } from './read-values/dates.ts';
import { nameParts } from './read-values/full-names.ts';
import { amountIn, isOtherCurrency, numberIn, yesNoIn } from './read-values/numbers.ts';
import { countryIn, languageIn } from './read-values/places-and-languages.ts';
import { Unreadable } from './read-values/unreadable.ts';
import { roomsIn, staysOfRooms } from './rooms-of-row.ts';

/** A line of a file, cell by cell, and where it stands: 1 for the first line after the header. */
export type SourceLine = { row: number; cells: readonly string[] };

/**
 * A line turned into the fields of its rows: one, or one for each room of a booking, with what had to be left out of
 * them; or what stands in the way, with the code of the property as far as it is read.
 */
export type MappedLine =
  | { ok: true; values: Record<string, unknown>[]; leftOut: RowProblem[] }
  | { ok: false; problems: RowProblem[]; property: string | undefined };

export const FIELD_TYPES = ['text', 'day', 'birthday', 'instant', 'count', 'amount', 'yesNo', 'country', 'language', 'phone', 'email'] as const; // prettier-ignore
export type FieldType = (typeof FIELD_TYPES)[number];

/** Fields that are not plain text, over all kinds of rows. */
const TYPES: Record<string, FieldType> = {
  arrivalOn: 'day',
  departureOn: 'day',
  birthday: 'birthday',
  bookedAt: 'instant',
  checkedInAt: 'instant',
  checkedOutAt: 'instant',
  cancelledAt: 'instant',
  changedAt: 'instant',
  adults: 'count',
  children: 'count',
  infants: 'count',
  rate: 'amount',
  roomRevenue: 'amount',
  foodRevenue: 'amount',
  otherRevenue: 'amount',
  enrolledOn: 'day',
  standOn: 'day',
  tierUntil: 'day',
  pointsExpireOn: 'day',
  points: 'count',
  qualifyingNights: 'count',
  qualifyingStays: 'count',
  qualifyingPoints: 'count',
  qualifyingSpend: 'amount',
  isRepeatGuest: 'yesNo',
  guestCountry: 'country',
  nationality: 'country',
  language: 'language',
  phone: 'phone',
  email: 'email',
};

/** How the values of a field are read. */
export const fieldType = (field: string): FieldType => TYPES[field] ?? 'text';

/** What the file itself does not say. */
export type Surroundings = {
  today: CalendarDate;
  /** The time zone (IANA) of a property, by its code, where one is known. */
  zoneOf: (propertyCode: string) => string | undefined;
};

/** How spreadsheets and those who fear them mark what is text: `'0123` and `="0123"` are `0123`; a name such as `'t Hooft` stays. */
const withoutTextMark = (value: string | undefined): string | undefined =>
  value !== undefined && (value.startsWith("'") || value.startsWith('="'))
    ? value.replace(/^'(?=[\d=+-])/, '').replace(/^="(.*)"$/s, '$1')
    : value;

/** A line as it is being read: the room of the booking that is looked at, and what is to be told. */
type Reading = SourceLine & { room: number; note: (reason: RowReason) => void };

/**
 * Makes the reader of a mapping: a function from lines to rows. Values are trimmed, missing ones left out, value tables
 * applied, dates read by their pattern, amounts made micros. A value that cannot be read rejects the line, unless its
 * field may miss. The rows themselves are not checked here.
 * `header` holds the file's columns, all that the mapping reads among them.
 */
export const mapper = (
  mapping: Mapping,
  header: readonly string[],
  { today, zoneOf }: Surroundings,
): ((line: SourceLine) => MappedLine) => {
  const empty = new Set(mapping.empty);
  const cell = (line: SourceLine, at: number): string | undefined => {
    const value = withoutTextMark(line.cells[at]?.trim());
    return value === undefined || value === '' || empty.has(value) ? undefined : value;
  };
  const positions = (columns: readonly string[] = []): number[] => columns.map((column) => header.indexOf(column));
  const sumOf = (line: SourceLine, columns: readonly number[], decimal: '.' | ','): number | undefined => {
    const values = columns.map((at) => cell(line, at));
    return values.includes(undefined)
      ? undefined
      : values.reduce((sum, value) => sum + numberIn(value ?? '', decimal), 0);
  };

  // A file of rejects that is run again carries the position that its rows had.
  const positionAt = header.indexOf('_row');
  const positionOf = (line: SourceLine): string | undefined =>
    positionAt === -1 ? String(line.row) : cell(line, positionAt);

  const start = (source: FieldSource): ((line: SourceLine) => string | undefined) => {
    if (source.constant !== undefined) return () => source.constant;
    if (source.row !== undefined) return positionOf;
    if (source.template === undefined) {
      const columns = positions(startColumns(source));
      return (line) => {
        for (const at of columns) {
          const value = cell(line, at);
          if (value !== undefined) return value;
        }
        return undefined;
      };
    }
    const template = source.template;
    const parts = placeholders(template).map((name) => [`{${name}}`, header.indexOf(name), name] as const);
    return (line) => {
      let result = template;
      for (const [placeholder, at, name] of parts) {
        const value = at === -1 && name === ROW ? positionOf(line) : cell(line, at);
        if (value === undefined) return undefined;
        result = result.replace(placeholder, () => value);
      }
      return result;
    };
  };

  const translated = (source: FieldSource, value: string): string | undefined => {
    if (source.values === undefined) return value;
    if (Object.hasOwn(source.values, value)) return source.values[value] ?? undefined;
    switch (source.otherwise) {
      case 'keep':
        return value;
      case 'empty':
        return undefined;
      case 'reject':
      case undefined:
        throw new Unreadable({ code: 'NOT_IN_TABLE', written: value });
    }
  };

  const startOf = new Map(Object.entries(mapping.fields).map(([field, source]) => [field, start(source)]));
  const codeIn = (line: SourceLine, field: 'propertyCode' | 'currencyCode'): string | undefined => {
    const written = startOf.get(field)?.(line);
    return written === undefined ? undefined : translated(mapping.fields[field]!, written);
  };
  const zoneFor = (line: SourceLine): string | undefined => {
    if (mapping.timeZone !== undefined) return mapping.timeZone;
    const property = codeIn(line, 'propertyCode');
    return property === undefined ? undefined : zoneOf(property);
  };

  /** How the written value of a field becomes its own. */
  const valueReader = (field: string, source: FieldSource): ((written: string, line: Reading) => unknown) => {
    const form = { format: source.format, locale: source.locale ?? mapping.locale };
    const decimal = source.decimal ?? mapping.decimal;
    const [plus, minus, times] = [
      positions(source.plusDays),
      positions(source.minusDays),
      positions(source.timesSumOf),
    ];
    const shifted = (line: SourceLine, date: CalendarDate): CalendarDate | undefined => {
      const [added, taken] = [sumOf(line, plus, decimal), sumOf(line, minus, decimal)];
      if (added === undefined || taken === undefined) return undefined;
      const days = added - taken;
      if (!Number.isInteger(days)) throw new Unreadable({ code: 'NOT_WHOLE_DAYS', days });
      return days === 0 ? date : addDays(date, days);
    };
    const type = fieldType(field);
    switch (type) {
      case 'text': {
        const { namePart, surnameFirst = false } = source;
        if (namePart === undefined) return (written) => written;
        const part = namePart === 'first' ? 'firstName' : 'lastName';
        return (written, line) =>
          nameParts(written, { surnameFirst }, () => line.note({ code: 'SEVERAL_NAMES' }))[part] || undefined;
      }
      case 'day': {
        const read = dayReader(form);
        return (written, line) => shifted(line, read(written));
      }
      case 'birthday':
        return birthdayReader(form, today);
      case 'instant': {
        // A field that counts from a day has one in ISO 8601, whatever the pattern.
        const read = instantReader(source.day === undefined ? form : {});
        return (written, line) => {
          const day = isCalendarDate(written) && source.day !== undefined ? shifted(line, written) : written;
          return day === undefined ? undefined : read(day, zoneFor(line));
        };
      }
      case 'count':
        return (written) => numberIn(written, decimal);
      case 'amount':
        return (written, line) => {
          const factor = source.timesSumOf ? sumOf(line, times, decimal) : 1;
          const amount = amountIn(written, decimal, (mark) => {
            const currencyCode = codeIn(line, 'currencyCode');
            if (currencyCode !== undefined && isOtherCurrency(mark, currencyCode))
              line.note({ code: 'OTHER_CURRENCY', written: mark, currencyCode });
          });
          return factor === undefined ? undefined : micros(amount * factor);
        };
      case 'yesNo':
        return yesNoIn;
      case 'country':
        return countryIn;
      case 'language':
        return languageIn;
      case 'phone':
        return (written, line) => phoneIn(written, source.country, line.note);
      case 'email':
        return (written, line) => emailIn(written, line.note);
    }
  };

  const reader = (field: string, source: FieldSource): ((line: Reading) => unknown) => {
    const from = source.day === undefined ? startOf.get(field)! : undefined;
    const onlyIf = source.onlyIf && { at: header.indexOf(source.onlyIf.column), values: source.onlyIf.in };
    const valueOf = valueReader(field, source);
    return (line) => {
      if (onlyIf && !onlyIf.values.includes(line.cells[onlyIf.at]?.trim() ?? '')) return undefined;
      const whole = from ? from(line) : dayReaders.get(source.day!)?.(line);
      const written =
        whole === undefined || source.rooms === undefined ? whole : pieceOf(roomsIn(whole, source.rooms), line.room);
      const value = written === undefined ? undefined : translated(source, written);
      return value === undefined ? undefined : valueOf(value, line);
    };
  };

  /** One name for all rooms, or one for each. */
  const pieceOf = (pieces: readonly string[], room: number): string | undefined =>
    pieces.length === 1 ? pieces[0] : pieces[room];

  const entries = Object.entries(mapping.fields);
  const dayReaders = new Map<string, (line: Reading) => CalendarDate | undefined>();
  for (const [field, source] of entries.filter(([, { day }]) => day === undefined)) {
    const read = reader(field, source);
    dayReaders.set(field, (line) => {
      const value = read(line);
      return typeof value === 'string' && isCalendarDate(value) ? value : undefined;
    });
  }
  const readers = entries.map(([field, source]) => ({
    field,
    ofRoom: source.rooms !== undefined,
    read: reader(field, source),
  }));
  const listsOfRooms = entries.flatMap(([field, { rooms }]) =>
    rooms === undefined ? [] : [{ field, separator: rooms }],
  );
  const mayMiss = LEFT_OUT_WHEN_WRONG[mapping.kind];

  /** How many rooms a line is about. @throws Unreadable when its cells disagree. */
  const roomsOf = (line: SourceLine): number => {
    const counts = listsOfRooms.map(
      ({ field, separator }) => roomsIn(startOf.get(field)?.(line) ?? '', separator).length,
    );
    const several = [...new Set(counts.filter((count) => count > 1))];
    if (several.length > 1) throw new Unreadable({ code: 'ROOMS_DISAGREE', counts: several });
    return several[0] ?? 1;
  };

  return (line) => {
    const problems: RowProblem[] = [];
    const leftOut: RowProblem[] = [];
    const read = (room: number, among: typeof readers): Record<string, unknown> => {
      const value: Record<string, unknown> = {};
      let field = '';
      const reading = { ...line, room, note: (reason: RowReason): void => void leftOut.push({ field, ...reason }) };
      for (const entry of among) {
        field = entry.field;
        try {
          const result = entry.read(reading);
          if (result !== undefined) value[field] = result;
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
          const mayBeLeftOut = mayMiss.has(field) && mapping.fields[field]?.otherwise !== 'reject';
          (mayBeLeftOut ? leftOut : problems).push({ field, ...error.reason });
        }
      }
      return value;
    };
    let rooms = 1;
    try {
      if (listsOfRooms.length > 0) rooms = roomsOf(line);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push({ field: listsOfRooms[0]!.field, ...error.reason });
    }
    const booking = read(0, readers);
    const ofRooms = readers.filter(({ ofRoom }) => ofRoom);
    const values =
      rooms === 1
        ? [booking]
        : staysOfRooms(
            booking,
            Array.from({ length: rooms }, (_, room) => (room === 0 ? {} : read(room, ofRooms))),
          );
    const { propertyCode } = booking;
    return problems.length > 0
      ? { ok: false, problems, property: typeof propertyCode === 'string' ? propertyCode : undefined }
      : { ok: true, values, leftOut };
  };
};
