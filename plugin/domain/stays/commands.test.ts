import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import { micros, type Money } from '../money.ts';
import type { AroundStay, StayAtDesk } from './at-desk.ts';
import { judge, OPEN_TO, wayBack, type Judged, type StayCommand, type Step, type StayVerb } from './commands.ts';
import { folioOf } from './folio.ts';
import { stayProblems } from './problems.ts';
import { STAY_STATUSES } from './status.ts';

const euros = (amount: number): Money => ({ amountMicros: micros(amount), currencyCode: 'EUR' });
const day = calendarDate;

const stay: StayAtDesk = {
  id: 's',
  name: 'Almeida · 101 · R1',
  confirmationNumber: 'R1',
  status: 'CONFIRMED',
  arrivalOn: day('2026-06-15'),
  departureOn: day('2026-06-18'),
  roomNumber: '101',
  roomTypeId: 'double',
  bookedRoomTypeId: 'double',
  ratePlanId: null,
  adults: 2,
  children: 0,
  infants: 0,
  rate: euros(100),
  roomRevenue: euros(300),
  foodRevenue: null,
  otherRevenue: null,
  checkedInAt: null,
  checkedOutAt: null,
  surveyDueAt: null,
  cancelledAt: null,
  cancelReason: '',
  identityCheckedAt: null,
  paymentMethod: 'Card',
  guarantee: 'Guaranteed',
  specialRequests: '',
  relocatedToId: null,
  compensation: null,
  propertyId: 'p',
  guestId: 'g',
  isDoNotRent: false,
  timeZone: 'Europe/Lisbon',
  guaranteeRequired: false,
  depositPercent: 0,
  identityRequired: false,
  paymentRequired: false,
  surveyAfterHours: 24,
  terms: { freeDays: 1, cancellationFee: 'FIRST_NIGHT', noShowFee: 'WHOLE_STAY', membersFree: true },
};
const alone: AroundStay = { room: null, holders: [], folio: null, fees: null, isMember: false, before: {} };
/** At a time of the property, one hour ahead of UTC in summer. */
const at = (local: string): Date => new Date(`${local}+01:00`);
const NOON = at('2026-06-15T12:00:00');

const COMMANDS: Record<StayVerb, StayCommand> = {
  confirm: { verb: 'confirm' },
  change: { verb: 'change', changes: { adults: 1 }, accept: [] },
  assign: { verb: 'assign', roomNumber: '204', accept: [] },
  'check-in': { verb: 'check-in', identityChecked: false, accept: [] },
  'reverse-check-in': { verb: 'reverse-check-in' },
  'check-out': { verb: 'check-out', balanceReason: '' },
  'reverse-check-out': { verb: 'reverse-check-out', accept: [] },
  cancel: { verb: 'cancel', reason: 'Ill', waivedBecause: '' },
  'no-show': { verb: 'no-show', waivedBecause: '' },
  reinstate: { verb: 'reinstate' },
  relocate: { verb: 'relocate', toId: 'other', reason: '' },
};
const VERBS = Object.keys(COMMANDS) as StayVerb[];

const codeOf = (judged: Judged): string => (judged === 'ALREADY' ? judged : 'code' in judged ? judged.code : 'DONE');
const doneBy = (judged: Judged): Step => {
  if (judged === 'ALREADY' || 'code' in judged) throw new Error(codeOf(judged));
  return judged;
};
/** The stay as a state leaves it. */
const asStatus = (status: StayAtDesk['status']): StayAtDesk => ({
  ...stay,
  status,
  checkedInAt: status === 'IN_HOUSE' || status === 'CHECKED_OUT' ? '2026-06-15T14:00:00Z' : null,
  checkedOutAt: status === 'CHECKED_OUT' ? '2026-06-15T15:00:00Z' : null,
  cancelledAt: status === 'CANCELLED' ? '2026-06-14T10:00:00Z' : null,
  departureOn: status === 'CHECKED_OUT' ? day('2026-06-15') : stay.departureOn,
});

describe('a command', () => {
  it.each(VERBS.flatMap((verb) => STAY_STATUSES.map((status) => [verb, status] as const)))(
    '%s is open to a stay that is %s as the table says',
    (verb, status) => {
      const already: Partial<Record<StayVerb, string>> = {
        confirm: 'CONFIRMED',
        'check-in': 'IN_HOUSE',
        'reverse-check-in': 'CONFIRMED',
        'check-out': 'CHECKED_OUT',
        'reverse-check-out': 'IN_HOUSE',
        cancel: 'CANCELLED',
        'no-show': 'NO_SHOW',
        reinstate: 'CONFIRMED',
        relocate: 'RELOCATED',
      };
      const expected = already[verb] === status ? 'ALREADY' : OPEN_TO[verb].includes(status) ? 'DONE' : 'STAY_IS';
      expect(codeOf(judge(COMMANDS[verb], asStatus(status), alone, NOON))).toBe(expected);
    },
  );

  it('leaves a stay that can be: nothing to correct about it', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VERBS), { maxLength: 12 }), (verbs) => {
        let now = stay;
        let before: AroundStay['before'] = {};
        for (const verb of verbs) {
          const judged = judge(COMMANDS[verb], now, { ...alone, before }, NOON);
          if (judged === 'ALREADY' || 'code' in judged) continue;
          const { set } = judged;
          before = Object.fromEntries(Object.keys(set).map((name) => [name, now[name as keyof StayAtDesk]]));
          now = { ...now, ...set };
          expect(stayProblems(now, NOON)).toEqual([]);
        }
      }),
    ));

  it.each(['check-in', 'cancel', 'no-show', 'relocate', 'assign', 'change'] as const)(
    '%s is taken back by what it names: the stay is as it was',
    (verb) => {
      const taken = doneBy(judge(COMMANDS[verb], stay, alone, NOON));
      const back = wayBack(COMMANDS[verb], stay, taken)!;
      const { stayIds: _, stayId: __, ...given } = back.body as Record<string, unknown>;
      const before = Object.fromEntries(Object.keys(taken.set).map((name) => [name, stay[name as keyof StayAtDesk]]));
      const after = { ...stay, ...taken.set };
      const fee = taken.postings[0]?.amount ?? null;
      const command = { accept: [], identityChecked: false, ...given, verb: back.verb } as unknown as StayCommand;
      const returned = doneBy(judge(command, after, { ...alone, before, fees: fee }, NOON));
      expect({ ...after, ...returned.set }).toEqual(stay);
      expect([...taken.postings, ...returned.postings].reduce((sum, { amount }) => sum + amount.amountMicros, 0)).toBe(
        0,
      );
    },
  );
});

describe('checking in', () => {
  const checkIn = (given: object = {}, over: Partial<StayAtDesk> = {}, around: Partial<AroundStay> = {}, now = NOON) =>
    judge({ ...COMMANDS['check-in'], ...given } as StayCommand, { ...stay, ...over }, { ...alone, ...around }, now);

  it.each([
    ['just before the day', '2026-06-14T23:59:59', 'ARRIVES_ANOTHER_DAY'],
    ['as the day begins', '2026-06-15T00:00:00', 'DONE'],
    ['in the afternoon', '2026-06-15T15:00:00', 'DONE'],
    ['late at night, before the night audit', '2026-06-16T05:59:59', 'DONE'],
    ['after the night audit', '2026-06-16T06:00:00', 'ARRIVES_ANOTHER_DAY'],
  ])('%s of the property: %s', (_, local, answer) => expect(codeOf(checkIn({}, {}, {}, at(local)))).toBe(answer));

  it.each([
    ['Pacific/Auckland', '2026-06-15T00:30:00+12:00', 'DONE'],
    ['America/Los_Angeles', '2026-06-15T23:30:00-07:00', 'DONE'],
    ['America/Los_Angeles', '2026-06-15T00:30:00+12:00', 'ARRIVES_ANOTHER_DAY'],
    ['', '2026-06-15T00:30:00+12:00', 'DONE'],
    ['Nowhere/At_all', '2026-06-15T23:30:00-07:00', 'DONE'],
    ['', '2026-06-17T15:00:00Z', 'ARRIVES_ANOTHER_DAY'],
  ])('in the zone "%s" at %s: %s', (timeZone, now, answer) =>
    expect(codeOf(checkIn({}, { timeZone }, {}, new Date(now)))).toBe(answer),
  );

  const dirty = { room: { number: '101', housekeeping: 'DIRTY', roomTypeId: 'double' } } as const;
  const occupied = { holders: [{ id: 'o', name: 'Silva · 101 · R2', status: 'IN_HOUSE' }] } as const;
  it.each<[string, object, Partial<StayAtDesk>, Partial<AroundStay>, string]>([
    ['without a room', {}, { roomNumber: ' ' }, {}, 'STAY_WITHOUT_ROOM'],
    ['without a room, one being given', { roomNumber: '204' }, { roomNumber: '' }, {}, 'DONE'],
    ['without a day of departure', {}, { departureOn: null }, {}, 'STAY_WITHOUT_DATES'],
    ['into a dirty room', {}, {}, dirty, 'ROOM_NOT_READY'],
    ['into a dirty room all the same', { accept: ['ROOM_NOT_READY'] }, {}, dirty, 'DONE'],
    [
      'into a room out of order',
      {},
      {},
      { room: { number: '101', housekeeping: 'OUT_OF_ORDER', roomTypeId: 'double' } },
      'ROOM_NOT_READY',
    ],
    [
      'into an inspected room',
      {},
      {},
      { room: { number: '101', housekeeping: 'INSPECTED', roomTypeId: 'double' } },
      'DONE',
    ],
    ['into a room where somebody is', {}, {}, occupied, 'ROOM_OCCUPIED'],
    ['into a room where somebody is, sharing it', { accept: ['ROOM_OCCUPIED'] }, {}, occupied, 'DONE'],
    ['whom the house does not want', {}, { isDoNotRent: true }, {}, 'GUEST_NOT_WELCOME_HERE'],
    ['whom the manager lets in', { accept: ['GUEST_NOT_WELCOME_HERE'] }, { isDoNotRent: true }, {}, 'DONE'],
    ['unchecked where identity is asked for', {}, { identityRequired: true }, {}, 'IDENTITY_NOT_CHECKED'],
    ['checked where identity is asked for', { identityChecked: true }, { identityRequired: true }, {}, 'DONE'],
    [
      'checked before where identity is asked for',
      {},
      { identityRequired: true, identityCheckedAt: '2026-06-01T00:00:00Z' },
      {},
      'DONE',
    ],
    [
      'without payment where it is asked for',
      {},
      { paymentRequired: true, paymentMethod: '' },
      {},
      'PAYMENT_METHOD_MISSING',
    ],
    [
      'with payment where it is asked for',
      { paymentMethod: 'Cash' },
      { paymentRequired: true, paymentMethod: '' },
      {},
      'DONE',
    ],
  ])('a guest %s: %s', (_, given, over, around, code) => expect(codeOf(checkIn(given, over, around))).toBe(code));

  it('sets time, room, rate and payment as confirmed at the desk', () =>
    expect(
      doneBy(checkIn({ roomNumber: '204', rate: euros(90), paymentMethod: 'Cash', identityChecked: true })).set,
    ).toEqual({
      status: 'IN_HOUSE',
      checkedInAt: NOON.toISOString(),
      roomNumber: '204',
      rate: euros(90),
      paymentMethod: 'Cash',
      identityCheckedAt: NOON.toISOString(),
    }));
});

describe('checking out', () => {
  const inHouse = asStatus('IN_HOUSE');
  const bill = folioOf([
    { category: 'ROOM', amount: euros(300) },
    { category: 'BAR', amount: euros(20) },
    { category: 'SPA', amount: euros(50) },
    { category: 'TAX', amount: euros(6) },
    { category: 'PAYMENT', amount: euros(-100) },
  ]);
  const leave = (given: object = {}, around: Partial<AroundStay> = { folio: bill }, now = at('2026-06-18T11:00:00')) =>
    judge({ ...COMMANDS['check-out'], ...given } as StayCommand, inHouse, { ...alone, ...around }, now);

  it.each<[string, object, Partial<AroundStay>, string]>([
    ['an open balance', {}, { folio: bill }, 'BALANCE_OPEN'],
    ['an open balance and a reason', { balanceReason: 'Company pays' }, { folio: bill }, 'DONE'],
    ['an open balance and an account that pays', { receivableAccountId: 'c' }, { folio: bill }, 'DONE'],
    ['a payment of the whole', { payment: { method: 'Card' } }, { folio: bill }, 'DONE'],
    ['a payment of a part', { payment: { method: 'Card', amount: euros(275) } }, { folio: bill }, 'BALANCE_OPEN'],
    ['a payment of the balance', { payment: { method: 'Card', amount: euros(276) } }, { folio: bill }, 'DONE'],
    ['too high a payment', { payment: { method: 'Card', amount: euros(277) } }, { folio: bill }, 'BALANCE_OPEN'],
    ['a rounding error', { payment: { method: 'Card', amount: euros(275.996) } }, { folio: bill }, 'DONE'],
    [
      'more than a rounding error',
      { payment: { method: 'Card', amount: euros(275.995) } },
      { folio: bill },
      'BALANCE_OPEN',
    ],
    [
      'a payment in another currency',
      { payment: { method: 'Card', amount: { ...euros(1), currencyCode: 'USD' } } },
      { folio: bill },
      'PAYS_IN_ANOTHER_CURRENCY',
    ],
    ['no bill', {}, { folio: null }, 'DONE'],
    ['no bill and a payment', { payment: { method: 'Card' } }, { folio: null }, 'NO_BILL_TO_PAY'],
  ])('with %s: %s', (_, given, around, code) => expect(codeOf(leave(given, around))).toBe(code));

  it('takes the revenues from the bill, settles it, leaves the room dirty, and has the survey due a day later', () => {
    const { set, postings, dirties, told } = doneBy(
      leave(
        { payment: { method: 'Card' } },
        { folio: bill, room: { number: '101', housekeeping: 'CLEAN', roomTypeId: 'double' } },
      ),
    );
    expect(set).toEqual({
      status: 'CHECKED_OUT',
      checkedOutAt: '2026-06-18T10:00:00.000Z',
      surveyDueAt: '2026-06-19T10:00:00.000Z',
      roomRevenue: euros(300),
      foodRevenue: euros(20),
      otherRevenue: euros(50),
    });
    expect({ postings, dirties, told }).toEqual({
      postings: [{ kind: 'PAYMENT', amount: euros(-276), method: 'Card' }],
      dirties: '101',
      told: ['HOUSEKEEPING'],
    });
  });

  it.each([
    ['a day early', '2026-06-17T11:00:00', '2026-06-17'],
    ['on the day', '2026-06-18T11:00:00', undefined],
    ['in the night after it, before the audit', '2026-06-19T05:59:00', undefined],
    ['a day late', '2026-06-19T06:00:00', '2026-06-19'],
    ['on the day of arrival', '2026-06-15T23:00:00', '2026-06-15'],
    ['before the audit of the day of arrival', '2026-06-15T02:00:00', '2026-06-15'],
  ])('%s', (_, local, departureOn) => expect(doneBy(leave({}, {}, at(local))).set.departureOn).toBe(departureOn));

  it.each([
    ['on its day', '2026-06-18T20:00:00', 'DONE'],
    ['before the audit', '2026-06-19T05:00:00', 'DONE'],
    ['after the audit', '2026-06-19T06:00:00', 'LEFT_ANOTHER_DAY'],
  ])('is reversed %s: %s', (_, local, code) =>
    expect(
      codeOf(
        judge(
          COMMANDS['reverse-check-out'],
          { ...asStatus('CHECKED_OUT'), departureOn: day('2026-06-18') },
          alone,
          at(local),
        ),
      ),
    ).toBe(code),
  );

  it('reversed has the departure again that it was to have', () =>
    expect(
      doneBy(
        judge(
          COMMANDS['reverse-check-out'],
          { ...asStatus('CHECKED_OUT'), departureOn: day('2026-06-15') },
          { ...alone, before: { departureOn: day('2026-06-18') } },
          NOON,
        ),
      ).set,
    ).toMatchObject({ status: 'IN_HOUSE', departureOn: '2026-06-18', checkedOutAt: null, surveyDueAt: null }));
});

describe('what a stay that does not take place costs', () => {
  const fee = (judged: Judged) => doneBy(judged).postings[0]?.amount ?? null;
  const cancelOn = (
    local: string,
    over: Partial<StayAtDesk> = {},
    around: Partial<AroundStay> = {},
    waivedBecause = '',
  ) =>
    fee(judge({ verb: 'cancel', reason: '', waivedBecause }, { ...stay, ...over }, { ...alone, ...around }, at(local)));

  it.each([
    ['two days before', '2026-06-13T12:00:00', null],
    ['the last free day', '2026-06-14T23:59:00', null],
    ['before the audit of it', '2026-06-15T05:59:00', null],
    ['after it', '2026-06-15T06:00:00', euros(100)],
  ])('cancelled %s', (_, local, expected) => expect(cancelOn(local)).toEqual(expected));

  it.each<[string, Partial<StayAtDesk>, Partial<AroundStay>, Money | null]>([
    ['never confirmed', { status: 'TENTATIVE' }, {}, null],
    ['of a member', {}, { isMember: true }, null],
    [
      'of a member whom the terms do not spare',
      { terms: { ...stay.terms, membersFree: false } },
      { isMember: true },
      euros(100),
    ],
    ['half of it', { terms: { ...stay.terms, cancellationFee: 'HALF' } }, {}, euros(150)],
    ['all of it', { terms: { ...stay.terms, cancellationFee: 'WHOLE_STAY' } }, {}, euros(300)],
    ['never free', { terms: { ...stay.terms, freeDays: null } }, {}, euros(100)],
    ['without a rate', { rate: null }, {}, null],
    [
      'for the day',
      { departureOn: stay.arrivalOn, terms: { ...stay.terms, cancellationFee: 'WHOLE_STAY' } },
      {},
      euros(100),
    ],
  ])('cancelled, %s', (_, over, around, expected) =>
    expect(cancelOn('2026-06-15T12:00:00', over, around)).toEqual(expected),
  );

  it('may be waived, with the reason in the history', () => {
    const judged = judge({ verb: 'cancel', reason: '', waivedBecause: 'Regular' }, stay, alone, NOON);
    expect(fee(judged)).toBeNull();
    expect(doneBy(judged).note).toEqual({ waived: euros(100), waivedBecause: 'Regular' });
  });

  it('missed costs the whole, from the day of arrival on', () => {
    expect(fee(judge(COMMANDS['no-show'], stay, alone, NOON))).toEqual(euros(300));
    expect(codeOf(judge(COMMANDS['no-show'], stay, alone, at('2026-06-14T23:59:00')))).toBe('NOT_DUE_YET');
  });

  it('releases the room and what was expected of it', () =>
    expect(doneBy(judge(COMMANDS.cancel, stay, alone, NOON)).set).toMatchObject({
      roomNumber: '',
      roomRevenue: euros(100),
      foodRevenue: null,
      otherRevenue: null,
      cancelReason: 'Ill',
    }));
});

describe('the room type of a stay', () => {
  const roomOf = (roomTypeId: string | null) => ({ number: '501', housekeeping: 'CLEAN' as const, roomTypeId });
  const assigned = (roomNumber: string, over: Partial<StayAtDesk>, roomTypeId: string | null) =>
    doneBy(
      judge(
        { verb: 'assign', roomNumber, accept: [] },
        { ...stay, ...over },
        { ...alone, room: roomOf(roomTypeId) },
        NOON,
      ),
    ).set;
  it.each([
    ['a room of the type booked', '501', {}, 'double', { roomNumber: '501' }],
    ['a room of another type', '501', {}, 'suite', { roomNumber: '501', roomTypeId: 'suite' }],
    ['a room whose type is not known', '501', {}, null, { roomNumber: '501' }],
    [
      'an upgrade where nobody said what was booked',
      '501',
      { bookedRoomTypeId: null },
      'suite',
      { roomNumber: '501', roomTypeId: 'suite', bookedRoomTypeId: 'double' },
    ],
    ['no room after an upgrade', '', { roomTypeId: 'suite' }, null, { roomNumber: '', roomTypeId: 'double' }],
  ] as const)('%s', (_, number, over, roomTypeId, set) => expect(assigned(number, over, roomTypeId)).toEqual(set));

  it('follows the room that is given at check-in', () =>
    expect(
      doneBy(
        judge(
          { verb: 'check-in', roomNumber: '501', identityChecked: true, accept: [] },
          stay,
          { ...alone, room: roomOf('suite') },
          NOON,
        ),
      ).set,
    ).toMatchObject({ roomNumber: '501', roomTypeId: 'suite' }));
});

describe('changing a stay', () => {
  const change = (
    changes: object,
    over: Partial<StayAtDesk> = {},
    around: Partial<AroundStay> = {},
    accept: string[] = [],
  ) => judge({ verb: 'change', changes, accept } as StayCommand, { ...stay, ...over }, { ...alone, ...around }, NOON);
  const taken = { holders: [{ id: 'o', name: 'Silva', status: 'CONFIRMED' }] } as const;

  it.each<[string, object, Partial<StayAtDesk>, Partial<AroundStay>, string]>([
    ['nothing', { adults: 2 }, {}, {}, 'NOTHING_TO_CHANGE'],
    ['to yesterday', { arrivalOn: day('2026-06-14') }, {}, {}, 'DAYS_IN_THE_PAST'],
    ['to no night', { departureOn: day('2026-06-15') }, {}, {}, 'DONE'],
    ['to less than no night', { departureOn: day('2026-06-14') }, {}, {}, 'DAYS_IMPOSSIBLE'],
    ['to a year', { departureOn: day('2027-06-15') }, {}, {}, 'DONE'],
    ['to more than a year', { departureOn: day('2027-06-16') }, {}, {}, 'DAYS_IMPOSSIBLE'],
    ['to nobody', { adults: 0 }, {}, {}, 'NOBODY_STAYS_THERE'],
    ['the arrival of who has come', { arrivalOn: day('2026-06-16') }, { status: 'IN_HOUSE' }, {}, 'ARRIVAL_STANDS'],
    [
      'longer into a room that is taken',
      { departureOn: day('2026-06-20') },
      { status: 'IN_HOUSE' },
      taken,
      'ROOM_TAKEN',
    ],
    ['an arrival that was missed', { arrivalOn: day('2026-06-15') }, { arrivalOn: day('2026-06-14') }, {}, 'DONE'],
  ])('%s: %s', (_, changes, over, around, code) => expect(codeOf(change(changes, over, around))).toBe(code));

  it('before arrival into a room that is taken loses the room and says so', () => {
    const { set, said } = doneBy(change({ departureOn: day('2026-06-20') }, {}, taken));
    expect(set).toEqual({ departureOn: '2026-06-20', roomNumber: '', roomRevenue: euros(500) });
    expect(said).toEqual([{ code: 'ROOM_RELEASED', stay: stay.name, room: '101' }]);
  });

  describe('to another room type', () => {
    const room = { number: '101', housekeeping: 'CLEAN', roomTypeId: 'double' } as const;
    const suite = { roomTypeId: 'suite', bookedRoomTypeId: 'suite' };

    it('gives a room of the old type back and says so', () => {
      const { kind, set, said } = doneBy(change(suite, {}, { room }));
      expect([kind, set]).toMatchObject(['ROOM', { ...suite, roomNumber: '' }]);
      expect(said).toEqual([{ code: 'ROOM_OF_ANOTHER_TYPE', stay: stay.name, room: '101', isInIt: false }]);
    });

    it('leaves a guest in the room until another is given', () => {
      const { set, said } = doneBy(change(suite, { status: 'IN_HOUSE' }, { room }));
      expect(set).toMatchObject(suite);
      expect(set).not.toHaveProperty('roomNumber');
      expect(said).toEqual([{ code: 'ROOM_OF_ANOTHER_TYPE', stay: stay.name, room: '101', isInIt: true }]);
    });

    it.each([
      ['of the new type', { ...room, roomTypeId: 'suite' }],
      ['of no known type', { ...room, roomTypeId: null }],
      ['that the property does not list', null],
    ])('keeps a room %s', (_, of) =>
      expect(doneBy(change(suite, {}, { room: of }))).toMatchObject({ set: suite, said: [] }),
    );

    it('is taken back with the type that was booked', () =>
      expect(
        wayBack({ verb: 'change', changes: suite, accept: [] }, stay, doneBy(change(suite, {}, { room })))?.body,
      ).toEqual({ stayId: 's', changes: { roomTypeId: 'double', bookedRoomTypeId: 'double' } }));
  });

  it('leaves a revenue alone that is not rate by nights', () =>
    expect(doneBy(change({ rate: euros(80) }, { roomRevenue: euros(299) })).set).toEqual({ rate: euros(80) }));
});

describe('confirming', () => {
  const confirm = (over: Partial<StayAtDesk>, given: object = {}) =>
    judge({ verb: 'confirm', ...given }, { ...stay, status: 'INQUIRY', ...over }, alone, NOON);
  it.each<[string, Partial<StayAtDesk>, object, string]>([
    ['without a guarantee', { guarantee: '' }, {}, 'DONE'],
    ['without one that is asked for', { guarantee: '', guaranteeRequired: true }, {}, 'GUARANTEE_MISSING'],
    ['with it', { guarantee: '', guaranteeRequired: true }, { guarantee: 'Card' }, 'DONE'],
    ['without days', { departureOn: null }, {}, 'STAY_WITHOUT_DATES'],
  ])('%s: %s', (_, over, given, code) => expect(codeOf(confirm(over, given))).toBe(code));

  it('has accounting collect the deposit of the house', () =>
    expect(doneBy(confirm({ depositPercent: 30 })).tasks).toEqual([
      { department: 'ACCOUNTING', code: 'COLLECT_DEPOSIT', amount: euros(90) },
    ]));
});
