import { describe, expect, it } from 'vitest';
import { isTimeZone } from '../calendar-dates.ts';
import { isCurrency, micros } from '../money.ts';
import { setUpSteps, type SetUp, type SetUpStep } from './set-up.ts';

const NOTHING: SetUp = {
  properties: [],
  roomTypes: [],
  ratePlans: 0,
  stays: 0,
  guests: 0,
  systems: 0,
  rejectedRows: 0,
  programs: [],
  members: 0,
  plays: { active: 0, all: 0 },
  hasLinks: false,
};
const house = { id: 'p', code: 'LIS', name: 'Casa', timeZone: 'Europe/Lisbon', currencyCode: 'EUR', rooms: 40 };
const double = { propertyId: 'p', rooms: 12, baseRate: { amountMicros: micros(100), currencyCode: 'EUR' } };
const of = (step: SetUpStep, setUp: Partial<SetUp>) => {
  const found = setUpSteps({ ...NOTHING, ...setUp }).find((one) => one.step === step)!;
  return { state: found.state, codes: found.reasons.map(({ code }) => code) };
};

describe('the steps of a set-up', () => {
  it.each([
    ['PROPERTY', {}, 'TO_DO', ['NO_PROPERTY']],
    ['PROPERTY', { properties: [house] }, 'DONE', ['PROPERTIES_COMPLETE']],
    ['PROPERTY', { properties: [{ ...house, timeZone: '' }] }, 'TO_DO', ['ZONE_WRONG']],
    ['PROPERTY', { properties: [{ ...house, timeZone: 'Lisbon' }] }, 'TO_DO', ['ZONE_WRONG']],
    ['PROPERTY', { properties: [{ ...house, currencyCode: 'EURO' }] }, 'TO_DO', ['CURRENCY_WRONG']],
    ['PROPERTY', { properties: [{ ...house, rooms: 0 }] }, 'TO_DO', ['ROOMS_NOT_SAID']],
    ['PROPERTY', { properties: [{ ...house, rooms: 0 }], roomTypes: [double] }, 'DONE', ['PROPERTIES_COMPLETE']],
    ['PROPERTY', { properties: [house, { ...house, id: 'q', currencyCode: '' }] }, 'TO_DO', ['CURRENCY_WRONG']],
    ['ROOM_TYPES', {}, 'TO_DO', ['NO_PROPERTY']],
    ['ROOM_TYPES', { properties: [house] }, 'TO_DO', ['NO_ROOM_TYPE']],
    ['ROOM_TYPES', { properties: [house], roomTypes: [double] }, 'DONE', ['ROOM_TYPES_THERE']],
    ['ROOM_TYPES', { properties: [house], roomTypes: [{ ...double, baseRate: null }] }, 'OPEN', ['NO_PRICE']],
    [
      'ROOM_TYPES',
      { properties: [house, { ...house, id: 'q' }], roomTypes: [{ ...double, baseRate: null }] },
      'TO_DO',
      ['NO_ROOM_TYPE', 'NO_PRICE'],
    ],
    ['STAYS', {}, 'TO_DO', ['NO_STAYS']],
    ['STAYS', { stays: 1, guests: 1 }, 'DONE', ['STAYS_THERE']],
    [
      'STAYS',
      { stays: 1, guests: 1, systems: 1, rejectedRows: 2 },
      'DONE',
      ['STAYS_THERE', 'SYSTEMS_SEND', 'ROWS_REJECTED'],
    ],
    ['LOYALTY', {}, 'OPEN', ['NO_PROGRAM']],
    ['LOYALTY', { programs: [{ name: 'Club', isActive: false }] }, 'OPEN', ['PROGRAM_DRAFTED']],
    [
      'LOYALTY',
      {
        programs: [
          { name: 'Old', isActive: false },
          { name: 'Club', isActive: true },
        ],
      },
      'DONE',
      ['PROGRAM_IN_FORCE'],
    ],
    ['MESSAGES', {}, 'OPEN', ['NO_LINKS']],
    ['MESSAGES', { hasLinks: true }, 'DONE', ['LINKS_THERE']],
    ['AUTOMATIC', { plays: { active: 1, all: 9 } }, 'TO_KNOW', ['PLAYS_ON']],
  ] as const)('%s with %j is %s', (step, setUp, state, codes) => expect(of(step, setUp)).toEqual({ state, codes }));

  it('counts the rooms of all properties, as each says them or its types do', () => {
    const [first] = setUpSteps({
      ...NOTHING,
      properties: [house, { ...house, id: 'q', rooms: 0 }],
      roomTypes: [double, { ...double, propertyId: 'q', rooms: 5 }],
    });
    expect(first!.reasons).toEqual([{ code: 'PROPERTIES_COMPLETE', properties: 2, rooms: 45 }]);
  });
});

it('knows time zones and currencies by their names', () => {
  expect(['Europe/Lisbon', 'Asia/Shanghai', 'UTC'].map(isTimeZone)).toEqual([true, true, true]);
  expect(['', 'Lisbon', 'Europe/Nowhere'].map(isTimeZone)).toEqual([false, false, false]);
  expect(['EUR', 'CNY'].map(isCurrency)).toEqual([true, true]);
  expect(['', 'eur', 'XYZW'].map(isCurrency)).toEqual([false, false, false]);
});
