import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../calendar-dates.ts';
import { cardNumbersIn } from '../imports/card-numbers.ts';
import {
  askerOf,
  enquiryGate,
  LEAST_SECONDS,
  MOST_DAYS_AHEAD,
  MOST_ENQUIRIES_A_DAY,
  MOST_NIGHTS,
  readEnquiry,
  type SentEnquiry,
} from './enquiry.ts';

const TODAY = calendarDate('2026-06-15');
const sent = (over: Partial<SentEnquiry> = {}): SentEnquiry => ({
  arrivalOn: '2026-07-01',
  departureOn: '2026-07-03',
  adults: '2',
  children: '0',
  roomTypeId: '',
  firstName: 'Ana',
  lastName: 'Silva',
  email: 'ana@example.org',
  phone: '',
  wishes: '',
  ...over,
});
const read = (over: Partial<SentEnquiry> = {}) =>
  readEnquiry(sent(over), { today: TODAY, country: 'PT', roomTypeIds: ['double'] });
const far = addDays(TODAY, MOST_DAYS_AHEAD);

describe('an enquiry', () => {
  it('is read when it can be answered', () =>
    expect(read({ roomTypeId: 'double', children: '1' })).toEqual({
      enquiry: { ...sent(), adults: 2, children: 1, roomTypeId: 'double' },
    }));

  it.each<[string, Partial<SentEnquiry>, string[]]>([
    ['arrives today', { arrivalOn: TODAY }, []],
    ['arrives yesterday', { arrivalOn: addDays(TODAY, -1) }, ['DAYS_PAST']],
    ['leaves as it comes', { departureOn: '2026-07-01' }, ['DAYS_ORDER']],
    ['has no day', { arrivalOn: '' }, ['DAYS_MISSING']],
    ['has a day that is none', { arrivalOn: '2026-02-30' }, ['DAYS_MISSING']],
    ['is as long as may be', { departureOn: addDays(calendarDate('2026-07-01'), MOST_NIGHTS) }, []],
    ['is a night longer', { departureOn: addDays(calendarDate('2026-07-01'), MOST_NIGHTS + 1) }, ['TOO_LONG']],
    ['is as far as may be', { arrivalOn: far, departureOn: addDays(far, 1) }, []],
    ['is a day further', { arrivalOn: addDays(far, 1), departureOn: addDays(far, 2) }, ['TOO_FAR']],
    ['is for nobody', { adults: '0' }, ['PARTY_WRONG']],
    ['is for twenty', { adults: '20' }, []],
    ['is for more', { adults: '21' }, ['PARTY_WRONG']],
    ['is for half a child', { children: '0.5' }, ['PARTY_WRONG']],
    ['says nothing of children', { children: '' }, []],
    ['has one name', { firstName: '' }, []],
    ['has none', { firstName: '', lastName: '' }, ['NAME_MISSING']],
    ['cannot be answered', { email: '' }, ['CONTACT_MISSING']],
    ['has an e-mail that is none', { email: 'ana@' }, ['EMAIL_WRONG']],
    ['has a phone of the country', { email: '', phone: '912 345 678' }, []],
    ['has a short one', { email: '', phone: '12345' }, ['PHONE_WRONG']],
    ['has a card for a phone', { phone: '4111 1111 1111 1111' }, ['PHONE_WRONG']],
    ['has a card of fifteen digits for a phone', { phone: '3782 822463 10005' }, ['PHONE_WRONG']],
    ['has a card in two fields', { lastName: 'Silva 4111 1111', wishes: '1111 1111' }, ['CARD_NUMBER']],
    ['has all wrong', { arrivalOn: '', adults: '', email: 'x' }, ['DAYS_MISSING', 'PARTY_WRONG', 'EMAIL_WRONG']],
  ])('that %s', (_, over, problems) => {
    const answer = read(over);
    expect('problems' in answer ? answer.problems : []).toEqual(problems);
  });

  it('is for any room where a room is chosen that is not offered', () =>
    expect(read({ roomTypeId: 'of another house' })).toMatchObject({ enquiry: { roomTypeId: null } }));

  it('holds no card number, wherever one was written', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('firstName', 'lastName', 'wishes', 'phone', 'email'),
        fc.constantFrom('4111111111111111', '4111 1111 1111 1111', '5500-0000-0000-0004', '378282246310005'),
        fc.constantFrom('', 'my card ', '卡号'),
        (field, card, before) => {
          const answer = read({ [field]: `${before}${card}` });
          if (!('enquiry' in answer)) return;
          const { phone, ...texts } = answer.enquiry;
          expect(cardNumbersIn([phone, ...Object.values(texts).map(String)].join(' | '))).toEqual([]);
        },
      ),
    ));
});

describe('the gate before it', () => {
  const shownAt = new Date('2026-06-15T12:00:00Z');
  const gate = (over: Partial<Parameters<typeof enquiryGate>[0]> = {}) =>
    enquiryGate({ trap: '', shownAt, taken: 0, now: new Date(shownAt.getTime() + 60_000), ...over });
  const after = (milliseconds: number) => new Date(shownAt.getTime() + LEAST_SECONDS * 1_000 + milliseconds);

  it.each([
    ['a person', {}, null],
    ['what fills in every field', { trap: 'x' }, 'NOT_BY_A_PERSON'],
    ['what is quicker than a person', { now: after(-1) }, 'TOO_QUICK'],
    ['the quickest person', { now: after(0) }, null],
    ['the last of a day', { taken: MOST_ENQUIRIES_A_DAY - 1 }, null],
    ['one more', { taken: MOST_ENQUIRIES_A_DAY }, 'ENOUGH'],
  ])('for %s', (_, over, expected) => expect(gate(over)).toBe(expected));
});

describe('whose enquiry it is', () => {
  const ana = { id: 'ana', lastName: 'Silva', emails: ['Ana@Example.org', 'a@b.c'], phones: ['+351912345678'] };
  const bea = { id: 'bea', lastName: 'Costa', emails: [], phones: ['+351912345678'] };
  it.each([
    ['the e-mail says it, in any letters', { email: 'ANA@example.ORG', phone: '', lastName: 'x' }, 'ana'],
    ['a further e-mail too', { email: 'a@b.c', phone: '', lastName: '' }, 'ana'],
    [
      'an e-mail that nobody has is of somebody new, whoever has the phone',
      { email: 'n@b.c', phone: '+351912345678', lastName: 'Silva' },
      null,
    ],
    ['of a phone with several the name says it', { email: '', phone: '+351912345678', lastName: 'costa' }, 'bea'],
    ['a phone with another name is of somebody new', { email: '', phone: '+351912345678', lastName: 'Reis' }, null],
    ['a phone without names says nothing', { email: '', phone: '+351912345678', lastName: '' }, null],
    ['nothing is nobody', { email: '', phone: '', lastName: 'Silva' }, null],
  ])('%s', (_, asked, id) => expect(askerOf(asked, [ana, bea])).toBe(id));
});
