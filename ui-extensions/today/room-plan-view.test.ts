import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import { planFormStay, planRows, proposals, type PlanAnswer } from './room-plan-view.ts';

type Arrival = PlanAnswer['arrivals'][number];
const room = (number: string, over: Partial<NonNullable<Arrival['room']>> = {}): NonNullable<Arrival['room']> => ({
  number,
  roomType: 'Double',
  housekeeping: 'CLEAN',
  score: 100,
  mustsMet: true,
  classesAbove: 0,
  ...over,
});
const arrival = (id: string, over: Partial<Arrival> = {}): Arrival => ({
  id,
  name: `${id} · R1`,
  guest: null,
  tier: '',
  arrivalOn: calendarDate('2026-06-15'),
  departureOn: calendarDate('2026-06-17'),
  adults: 1,
  children: 0,
  bookedType: 'Double',
  roomNumber: '',
  link: null,
  isProposed: true,
  room: room('101'),
  said: [],
  ...over,
});
const rows = (...arrivals: Arrival[]) => planRows({ arrivals }, 'en');

describe('the rooms of a day', () => {
  it('begin with who has none and whose must is not met, and end with what is given', () =>
    expect(
      rows(
        arrival('given', { roomNumber: '102', isProposed: false, room: room('102') }),
        arrival('proposed'),
        arrival('broken', { room: room('103', { mustsMet: false }) }),
        arrival('nothing', { room: null, isProposed: false }),
        arrival('annex', { room: null, isProposed: false, roomNumber: 'A1' }),
      ).map(({ id, state }) => [id, state]),
    ).toEqual([
      ['nothing', 'NO_ROOM'],
      ['broken', 'MUST_NOT_MET'],
      ['proposed', 'PROPOSED'],
      ['annex', 'GIVEN'],
      ['given', 'GIVEN'],
    ]));

  it('keep the rooms of a booking together where the first of them stands', () =>
    expect(
      rows(
        arrival('a', { link: 'booking:R1' }),
        arrival('b'),
        arrival('c', { link: 'booking:R1', roomNumber: '104', isProposed: false }),
      ).map(({ id }) => id),
    ).toEqual(['a', 'c', 'b']));

  it('are accepted where they are proposed, and only there', () =>
    expect(
      proposals(
        rows(
          arrival('a'),
          arrival('b', { isProposed: false, roomNumber: '102', room: room('102') }),
          arrival('c', { isProposed: false, room: null }),
        ),
      ),
    ).toEqual([{ stayId: 'a', roomNumber: '101' }]));

  it('open the form of another room with the one proposed, and name the guest', () => {
    const [row] = rows(arrival('a', { guest: { firstName: 'Ana', lastName: 'Silva' } }));
    expect(planFormStay(row!)).toMatchObject({ id: 'a', name: 'Ana Silva', room: '101' });
  });
});
