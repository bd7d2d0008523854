import { describe, expect, it } from 'vitest';
import { Endless, firstPull, mewsPage, operaPage, type MewsCursor, type OperaCursor } from './pulls.ts';

const now = new Date('2026-06-15T12:00:00Z');
const later = new Date('2026-06-15T12:10:00Z');
const mews = (previous: unknown = null, at = now) => firstPull('mews', previous, at) as MewsCursor;
const opera = (previous: unknown = null, at = now) => firstPull('opera', previous, at) as OperaCursor;

describe('a pull from Mews', () => {
  const through = (cursor: MewsCursor, answers: readonly object[]): MewsCursor =>
    answers.reduce<MewsCursor>((at, answer) => mewsPage(at, answer).next, cursor);

  it('reads customers, then bookings, each until a page is empty, whatever is said of a next one', () => {
    const page = (list: string, cursor: string | null, ...ids: string[]) => ({
      [list]: ids.map((Id) => ({ Id })),
      Cursor: cursor,
    });
    const second = mewsPage(mews(), page('Customers', 'c1', 'a'));
    expect(second).toMatchObject({ records: [{ Id: 'a' }], next: { list: 'Customers', cursor: 'c1', pages: 1 } });
    const bookings = mewsPage(second.next, page('Customers', 'lies'));
    expect(bookings.next).toMatchObject({ list: 'Reservations', cursor: null, isDone: false });
    // Without a place to go on from there is nothing to go on with.
    expect(mewsPage(bookings.next, page('Reservations', null, 'x'))).toMatchObject({
      records: [{ Id: 'x' }],
      next: { isDone: true },
    });
  });

  it('begins behind the last run, or where that began when it did not end', () => {
    expect(mews()).toMatchObject({ since: '2026-03-19T12:00:00.000Z', until: now.toISOString() });
    const ended = through(mews(), [{}, {}]);
    expect(ended.isDone).toBe(true);
    expect(mews(ended, later)).toMatchObject({ since: '2026-06-15T11:50:00.000Z', until: later.toISOString() });
    const broken = through(mews(), [{}]);
    expect(mews(broken, later)).toMatchObject({ since: '2026-03-19T11:50:00.000Z' });
  });

  it('after a long time asks for one interval after the other, none longer than Mews takes', () => {
    const ended = through(mews(), [{}, {}]);
    const first = mews(ended, new Date('2026-12-15T12:00:00Z'));
    const second = through(first, [{}, {}]);
    const third = through(second, [{}, {}]);
    expect(
      [first, second, third].map(({ since, until, isDone }) => [since.slice(0, 10), until.slice(0, 10), isDone]),
    ).toEqual([
      ['2026-06-15', '2026-09-11', false],
      ['2026-09-11', '2026-12-08', false],
      ['2026-12-08', '2026-12-15', false],
    ]);
    expect(through(third, [{}, {}]).isDone).toBe(true);
  });

  it('ends where Mews gives the same for ever', () => {
    const page = { Customers: [{ Id: 'a' }], Cursor: 'c1' };
    const second = mewsPage(mews(), page).next;
    expect(() => mewsPage(second, page)).toThrow(Endless);
    expect(() => mewsPage({ ...second, pages: 10_000 }, { ...page, Cursor: 'c2' })).toThrow(Endless);
  });
});

describe('a pull from OPERA', () => {
  const bookings = (count: number, from = 0, more: object = {}) => ({
    reservations: {
      reservationInfo: Array.from({ length: count }, (_, at) => ({
        reservationIdList: [{ id: String(from + at), type: 'Confirmation' }],
        ...more,
      })),
      hasMore: false,
      totalResults: 3,
    },
  });

  it('goes on while pages are full or more is said to be there, and then to the next hotel', () => {
    const second = operaPage(opera(), bookings(100), 2).next;
    expect(second).toMatchObject({ offset: 100, hotel: 0 });
    const said = { reservations: { ...bookings(7, 100).reservations, hasMore: true } };
    const third = operaPage(second, said, 2).next;
    expect(third).toMatchObject({ offset: 107, hotel: 0 });
    const other = operaPage(third, { reservations: { hasMore: true } }, 2).next;
    expect(other).toMatchObject({ offset: 0, hotel: 1, isDone: false });
    expect(operaPage(other, bookings(7), 2).next.isDone).toBe(true);
  });

  it('leaves out what has not changed since the last run, a day and more by the clock of any hotel', () => {
    const ended = operaPage(opera(), {}, 1).next;
    const next = opera(ended, later);
    const at = (lastModifyDateTime: string) =>
      operaPage(next, bookings(1, 0, { lastModifyDateTime }), 1).records.length;
    expect(['2026-06-14T09:59:59', '2026-06-14T10:00:00', 'whenever'].map(at)).toEqual([0, 1, 1]);
    expect(opera({ ...next, isDone: false }, later).since).toBe(next.since);
  });

  it('ends where OPERA gives the same for ever', () => {
    const second = operaPage(opera(), bookings(100), 1).next;
    expect(() => operaPage(second, bookings(100), 1)).toThrow(Endless);
  });
});
