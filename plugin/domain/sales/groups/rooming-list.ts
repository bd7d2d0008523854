import { parse } from 'csv-parse/sync';
import { isCalendarDate, type CalendarDate } from '../../calendar-dates.ts';

/** A line of a rooming list as it was written. */
export type RoomingRow = {
  line: number;
  firstName: string;
  lastName: string;
  roomType: string;
  arrivalOn: string;
  departureOn: string;
  adults: string;
  note: string;
};

type Column = Exclude<keyof RoomingRow, 'line'>;

/** How headings are written, without case, blanks and marks. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  firstName: ['firstname', 'givenname', 'forename', '名', '名字'],
  lastName: ['lastname', 'surname', 'familyname', 'name', 'guest', '姓', '姓氏', '姓名', '客人'],
  roomType: ['roomtype', 'type', 'room', '房型', '房间类型', '房間類型'],
  arrivalOn: ['arrival', 'arrivaldate', 'checkin', 'from', '到达', '入住', '抵達', '入住日期', '到店日期'],
  departureOn: ['departure', 'departuredate', 'checkout', 'to', '离店', '退房', '離店', '退房日期', '离店日期'],
  adults: ['adults', 'guests', 'persons', 'pax', '人数', '人數', '成人'],
  note: ['note', 'notes', 'remark', 'remarks', 'request', 'requests', '备注', '備註'],
};
/** The order of columns without headings. */
const PLAIN: readonly Column[] = ['lastName', 'firstName', 'roomType', 'arrivalOn', 'departureOn', 'adults', 'note'];

const bare = (heading: string): string => heading.toLowerCase().replaceAll(/[\s._\-/()（）*:：]/gu, '');
const columnOf = (heading: string): Column | null =>
  (Object.keys(HEADINGS) as Column[]).find((column) => HEADINGS[column].includes(bare(heading))) ?? null;

/** What separates the cells of a first line: what comes out of a spreadsheet by copying is a tab. */
const delimiterOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1);
  return ['\t', ';', ','].toSorted((one, other) => first.split(other).length - first.split(one).length)[0]!;
};

/**
 * Reads a rooming list as it comes out of a spreadsheet: by its headings, in English or Chinese, or without any in the order last
 * name, first name, room type, arrival, departure, adults, note. A quote that is never closed stands for itself.
 */
export const readRoomingList = (text: string): RoomingRow[] => {
  const lines = parse(text.trim(), {
    delimiter: delimiterOf(text.trim()),
    bom: true,
    trim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    quote: text.split('"').length % 2 === 1 ? '"' : null,
  }) as string[][];
  const headings = (lines[0] ?? []).map(columnOf);
  const hasHeadings = headings.filter((column) => column !== null).length >= Math.min(2, headings.length);
  const columns = hasHeadings ? headings : PLAIN;
  return (hasHeadings ? lines.slice(1) : lines).map((cells, index) => {
    const at = (column: Column): string => cells[columns.indexOf(column)] ?? '';
    return {
      line: index + (hasHeadings ? 2 : 1),
      firstName: at('firstName'),
      lastName: at('lastName'),
      roomType: at('roomType'),
      arrivalOn: at('arrivalOn'),
      departureOn: at('departureOn'),
      adults: at('adults'),
      note: at('note'),
    };
  });
};

/** Why a line of a rooming list does not become a stay. */
export type RoomingProblem =
  | { code: 'ROOMING_NO_NAME' }
  | { code: 'ROOMING_DAY_UNREADABLE'; text: string }
  | { code: 'ROOMING_DAYS_REVERSED' }
  | { code: 'ROOMING_TYPE_UNKNOWN'; text: string }
  | { code: 'ROOMING_TWICE'; line: number }
  | { code: 'ROOMING_BEYOND_BLOCK' }
  | { code: 'ROOMING_THERE_ALREADY' };

/** A line that becomes a stay. */
export type RoomingStay = {
  line: number;
  firstName: string;
  lastName: string;
  roomTypeId: string;
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  adults: number;
  note: string;
};

/** What the list is for: the days of the group, its room types with what of them is open, and who is there already. */
export type RoomingFor = {
  arrivalOn: CalendarDate;
  departureOn: CalendarDate;
  types: readonly { id: string; code: string; name: string }[];
  /** Rooms of the block that nobody has, night by night; what the block has not is 0. */
  openOn: (roomTypeId: string, on: CalendarDate) => number;
  nightsOf: (arrivalOn: CalendarDate, departureOn: CalendarDate) => CalendarDate[];
  /** Names of who is on the list already, see {@link nameKey}. */
  there: ReadonlySet<string>;
};

/** By what two lines are the same guest: the name, whatever its case. */
export const nameKey = ({ firstName, lastName }: Pick<RoomingRow, 'firstName' | 'lastName'>): string =>
  `${lastName} ${firstName}`.toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** Days as people write them: 2026-06-15, 2026/6/15, 15.06.2026, 15/06/2026 (the day first) and 2026年6月15日. */
export const readDay = (written: string): CalendarDate | null => {
  const numbers = written.match(/\d+/gu) ?? [];
  if (numbers.length !== 3) return null;
  const [one, two, three] = numbers as [string, string, string];
  const [year, month, day] = one.length === 4 ? [one, two, three] : [three, two, one];
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(text) ? text : null;
};

type HasRoom = (roomTypeId: string, nights: readonly CalendarDate[]) => boolean;

/** The type that is written; where none is, the first that still has a room of the block. */
const typeOf = (
  written: string,
  types: RoomingFor['types'],
  hasRoom: (roomTypeId: string) => boolean,
): RoomingFor['types'][number] | undefined => {
  if (written.trim() === '') return types.find(({ id }) => hasRoom(id)) ?? types[0];
  const wanted = bare(written);
  return types.find(({ code, name }) => bare(code) === wanted || bare(name) === wanted);
};

const judge = (row: RoomingRow, asked: RoomingFor, hasRoom: HasRoom): RoomingStay | RoomingProblem => {
  if (nameKey(row) === '') return { code: 'ROOMING_NO_NAME' };
  const arrivalOn = row.arrivalOn === '' ? asked.arrivalOn : readDay(row.arrivalOn);
  if (arrivalOn === null) return { code: 'ROOMING_DAY_UNREADABLE', text: row.arrivalOn };
  const departureOn = row.departureOn === '' ? asked.departureOn : readDay(row.departureOn);
  if (departureOn === null) return { code: 'ROOMING_DAY_UNREADABLE', text: row.departureOn };
  if (departureOn <= arrivalOn) return { code: 'ROOMING_DAYS_REVERSED' };
  const nights = asked.nightsOf(arrivalOn, departureOn);
  const type = typeOf(row.roomType, asked.types, (id) => hasRoom(id, nights));
  if (type === undefined) return { code: 'ROOMING_TYPE_UNKNOWN', text: row.roomType };
  if (asked.there.has(nameKey(row))) return { code: 'ROOMING_THERE_ALREADY' };
  const adults = Number(row.adults);
  return {
    line: row.line,
    firstName: row.firstName,
    lastName: row.lastName,
    roomTypeId: type.id,
    arrivalOn,
    departureOn,
    adults: Number.isInteger(adults) && adults > 0 && adults < 20 ? adults : 1,
    note: row.note,
  };
};

/**
 * Sorts the lines of a rooming list into stays and what cannot become one, with why. A line beyond the block is none: the
 * block is enlarged first.
 */
export const judgeRoomingList = (
  rows: readonly RoomingRow[],
  asked: RoomingFor,
): { stays: RoomingStay[]; refused: { row: RoomingRow; problem: RoomingProblem }[] } => {
  const seen = new Map<string, number>();
  const used = new Map<string, number>();
  const stays: RoomingStay[] = [];
  const refused: { row: RoomingRow; problem: RoomingProblem }[] = [];
  const usedOn = (roomTypeId: string, on: CalendarDate): number => used.get(`${roomTypeId}:${on}`) ?? 0;
  const hasRoom: HasRoom = (roomTypeId, nights) =>
    nights.every((on) => usedOn(roomTypeId, on) < asked.openOn(roomTypeId, on));
  for (const row of rows) {
    const judged = judge(row, asked, hasRoom);
    if ('code' in judged) {
      refused.push({ row, problem: judged });
      continue;
    }
    const twin = seen.get(nameKey(row));
    if (twin !== undefined) {
      refused.push({ row, problem: { code: 'ROOMING_TWICE', line: twin } });
      continue;
    }
    const nights = asked.nightsOf(judged.arrivalOn, judged.departureOn);
    if (!hasRoom(judged.roomTypeId, nights)) {
      refused.push({ row, problem: { code: 'ROOMING_BEYOND_BLOCK' } });
      continue;
    }
    for (const on of nights) used.set(`${judged.roomTypeId}:${on}`, usedOn(judged.roomTypeId, on) + 1);
    seen.set(nameKey(row), row.line);
    stays.push(judged);
  }
  return { stays, refused };
};
