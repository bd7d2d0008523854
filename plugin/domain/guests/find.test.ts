import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMeant, readGuestSearch, type Findable, type GuestSearch } from './find.ts';

const meaning = (typed: string): Partial<GuestSearch> | null => {
  const search = readGuestSearch(typed);
  return search && Object.fromEntries(Object.entries(search).filter(([, value]) => value !== null));
};

describe('what a text typed at the desk may mean', () => {
  it.each<[string, Partial<GuestSearch> | null]>([
    ['', null],
    ['  ', null],
    ['+', null],
    ['a', null],
    ['ab', { words: ['ab'], code: 'ab' }],
    ['9', { code: '9', room: '9' }],
    ['204', { code: '204', room: '204' }],
    ['４１２', { code: '412', room: '412' }],
    ['4103', { phone: '4103', code: '4103', room: '4103' }],
    ['564103', { phone: '564103', code: '564103', room: '564103' }],
    ['1564103', { phone: '1564103', code: '1564103' }],
    ['+81 90-1564-4103', { phone: '819015644103' }],
    ['0081 90 1564 4103', { phone: '819015644103' }],
    ['090 1564 4103', { phone: '9015644103' }],
    ['+49 (0)30 901820', { phone: '4930901820' }],
    ['(212) 555-0147', { phone: '2125550147' }],
    ['0000', { code: '0000', room: '0000' }],
    ['G100043', { words: ['G100043'], code: 'G100043' }],
    ['12A', { words: ['12A'], code: '12A', room: '12A' }],
    ['2026-0117', { phone: '20260117', code: '2026-0117' }],
    ['ana@x.pt', { email: 'ana@x.pt' }],
    ['@X.PT', { email: '@x.pt' }],
    ['Inês de Almeida', { words: ['Inês', 'de', 'Almeida'] }],
    ['Almeida, Inês', { words: ['Almeida', 'Inês'] }],
    ['王', { characters: [['王', '']] }],
    [
      '王小明',
      {
        characters: [
          ['王小明', ''],
          ['王', '小明'],
          ['王小', '明'],
        ],
      },
    ],
    [
      '小明王',
      {
        characters: [
          ['小明王', ''],
          ['小', '明王'],
          ['小明', '王'],
        ],
      },
    ],
    ['王 小明', { characters: [['王', '小明']] }],
    ['王·小明', { characters: [['王', '小明']] }],
  ])('"%s"', (typed, expected) => expect(meaning(typed)).toEqual(expected));

  it.each(['Xiaoming Wang', 'Wang Xiaoming', 'Wang Xiao Ming', 'xiao ming WANG'])('%s is pinyin', (typed) => {
    const names = readGuestSearch(typed)?.pinyin ?? [];
    expect(names.some(({ families, givenStarts }) => families.includes('王') && givenStarts.includes('小'))).toBe(true);
  });

  it('takes Traditional characters for pinyin too', () => {
    const [name] = readGuestSearch('Chen Guorong')?.pinyin ?? [];
    expect(name?.families).toEqual(expect.arrayContaining(['陈', '陳']));
    expect(name?.givenStarts).toEqual(expect.arrayContaining(['国', '國']));
  });

  it.each(['Ana Silva', 'Hubert Wolfe', 'Wang'])('%s is not', (typed) =>
    expect(readGuestSearch(typed)?.pinyin).toBeNull(),
  );

  it('reads any text at all', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(() => readGuestSearch(typed)).not.toThrow();
      }),
    ));
});

const guest = (over: Partial<Findable>): Findable => ({
  firstName: 'Inês',
  lastName: 'de Almeida',
  emails: ['ines.almeida@mail.pt'],
  phones: [{ callingCode: '+351', number: '912345678' }],
  guestNumber: 'G100043',
  ...over,
});
const isFound = (typed: string, over: Partial<Findable> = {}): boolean => isMeant(readGuestSearch(typed)!, guest(over));

describe('a guest is meant', () => {
  it.each([
    ['ines almeida', true],
    ['Almeida Inês', true],
    ['ALM IN', true],
    ['meida', false],
    ['ines silva', false],
    ['mail', true],
    ['ines.almeida@mail.pt', true],
    ['almeida@', true],
    ['other@mail.pt', false],
    ['5678', true],
    ['678', false],
    ['5679', false],
    ['912 345 678', true],
    ['+351 912 345 678', true],
    ['00351912345678', true],
    ['351912345678', true],
    ['+352 912 345 678', false],
    ['G100043', true],
    ['100043', true],
    ['g1000', true],
    ['G100044', false],
  ])('by "%s": %s', (typed, expected) => expect(isFound(typed)).toBe(expected));

  it.each([
    ['Xiaoming Wang', true],
    ['wang xiaoming', true],
    ['Wang Xiao Ming', true],
    ['Xiaomin Wang', true],
    ['Xiaomen Wang', false],
    ['Wang Xiaohua', false],
  ])('王小明 by "%s": %s', (typed, expected) =>
    expect(isFound(typed, { firstName: '小明', lastName: '王', emails: [] })).toBe(expected),
  );

  it.each([
    [
      'a second phone',
      '4103',
      {
        phones: [
          { callingCode: '+351', number: '912345678' },
          { callingCode: '+81', number: '9015644103' },
        ],
      },
    ],
    ['an Italian number with its zero', '06 1234 5678', { phones: [{ callingCode: '+39', number: '0612345678' }] }],
    ['a second e-mail', 'ana@x.pt', { emails: ['ines@mail.pt', 'Ana@X.pt'] }],
  ])('by %s', (_, typed, over) => expect(isFound(typed, over)).toBe(true));

  it('by the last digits of a phone, whatever stands before and between them', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{8}$/),
        fc.constantFrom('', '0', '+351', '00351', '351'),
        fc.constantFrom('', ' ', '-', '.'),
        (number, prefix, between) => {
          const written = prefix + [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(between);
          expect(isFound(written, { phones: [{ callingCode: '+351', number }] })).toBe(true);
        },
      ),
    ));
});
