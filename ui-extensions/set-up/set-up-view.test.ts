import { describe, expect, it } from 'vitest';
import {
  importCommands,
  nextStep,
  progress,
  propertyForm,
  propertyToSave,
  roomTypeForm,
  roomTypeToSave,
  type PropertyForm,
  type SetUp,
} from './set-up-view.ts';

const steps = (...states: SetUp['steps'][number]['state'][]): SetUp => ({
  steps: (['PROPERTY', 'ROOM_TYPES', 'STAYS', 'LOYALTY', 'MESSAGES', 'STAFF', 'AUTOMATIC'] as const).map(
    (step, index) => ({ step, state: states[index] ?? 'TO_KNOW', says: [] }),
  ),
  properties: [],
  roomTypes: [],
  shows: { ahead: 0, inHouse: 0, scoredGuests: 0, members: 0, days: 0 },
});

describe('how far the set-up is', () => {
  it.each([
    ['nothing', steps('TO_DO', 'TO_DO', 'TO_DO', 'OPEN', 'OPEN'), { done: 0, of: 3 }, 'PROPERTY'],
    ['a property', steps('DONE', 'TO_DO', 'TO_DO', 'OPEN', 'OPEN'), { done: 1, of: 3 }, 'ROOM_TYPES'],
    ['no prices', steps('DONE', 'OPEN', 'TO_DO', 'OPEN', 'OPEN'), { done: 2, of: 3 }, 'STAYS'],
    ['all but loyalty', steps('DONE', 'DONE', 'DONE', 'OPEN', 'DONE'), { done: 3, of: 3 }, null],
  ] as const)('%s', (_, setUp, done, next) => {
    expect(progress(setUp)).toEqual(done);
    expect(nextStep(setUp)).toBe(next);
  });
});

describe('the form of a property', () => {
  const form: PropertyForm = {
    code: 'LIS',
    name: 'Casa',
    timeZone: 'Europe/Lisbon',
    currencyCode: 'EUR',
    language: 'EN',
    rooms: '40',
  };

  it('begins from what is there, and guesses the zone of the reader where none is', () => {
    expect(propertyForm(null, 'Asia/Shanghai')).toMatchObject({ timeZone: 'Asia/Shanghai', rooms: '', language: 'EN' });
    const there = { id: 'p', code: 'LIS', name: 'Casa', timeZone: '', currencyCode: 'EUR', language: '', rooms: 0 };
    expect(propertyForm(there, 'Europe/Lisbon')).toEqual({ ...form, rooms: '' });
    expect(propertyForm({ ...there, rooms: 40 }, 'Europe/Lisbon')).toEqual(form);
  });

  it('is sent when it is complete', () => {
    expect(propertyToSave(form, null)).toEqual({ ...form, rooms: 40 });
    expect(propertyToSave(form, 'p')).toEqual({ ...form, rooms: 40, id: 'p' });
  });

  it.each([
    { rooms: '0' },
    { rooms: '' },
    { rooms: '4.5' },
    { rooms: '-1' },
    { code: ' ' },
    { name: '' },
    { currencyCode: '' },
  ])('waits with %j', (wrong) => expect(propertyToSave({ ...form, ...wrong }, null)).toBeNull());
});

describe('the form of a room type', () => {
  it('begins from what is there', () =>
    expect(
      roomTypeForm('p', {
        id: 't',
        propertyId: 'p',
        code: 'DBL',
        name: 'Double',
        rooms: 12,
        baseRate: { amountMicros: 120_500_000 as never, currencyCode: 'EUR' },
      }),
    ).toEqual({ propertyId: 'p', code: 'DBL', name: 'Double', rooms: '12', baseRate: '120.5' }));

  const form = { propertyId: 'p', code: 'DBL', name: 'Double', rooms: '12', baseRate: '' };
  it.each([
    ['', null],
    ['0', 0],
    ['120.5', 120.5],
    ['10000000', 10_000_000],
  ])('takes a price of %j', (baseRate, sent) =>
    expect(roomTypeToSave({ ...form, baseRate })).toEqual({ ...form, rooms: 12, baseRate: sent }),
  );
  it.each([
    { baseRate: '-1' },
    { baseRate: '10000001' },
    { baseRate: 'x' },
    { rooms: '' },
    { code: '' },
    { name: ' ' },
  ])('waits with %j', (wrong) => expect(roomTypeToSave({ ...form, ...wrong })).toBeNull());
});

it('names the server in the commands that bring a file in', () => {
  const commands = importCommands('https://crm.example.org');
  expect(commands.filter((command) => command.includes('--suggest'))).toHaveLength(2);
  expect(commands.filter((command) => command.includes('--url https://crm.example.org'))).toHaveLength(2);
});
