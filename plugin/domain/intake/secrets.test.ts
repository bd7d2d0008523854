import { describe, expect, it } from 'vitest';
import { TooDeep, withoutSecrets } from './secrets.ts';

describe('what must never be kept', () => {
  it.each<[string, unknown, unknown]>([
    [
      'cards',
      { payment: { creditCard: { number: '1' }, CardNumber: '1', cvv: 1, SeriesCode: '1', expireDate: '1228' } },
      { payment: {} },
    ],
    [
      'documents',
      {
        passport: {},
        IdentityCard: {},
        documentNumber: '1',
        identifications: [],
        DriversLicense: 1,
        nationalId: 1,
        Document: { DocID: '1' },
      },
      {},
    ],
    ['pictures', { photo: { path: 'x' }, profileImage: 'x', passportScan: 'x', signature: 'x' }, {}],
    ['the number of a card in a text', { note: 'card 4111 1111 1111 1111 ok' }, { note: 'card ••• ok' }],
    ['the number of a card as a number', { note: 4111111111111111 }, {}],
    ['the number of a card as a name', { '4111111111111111': 1 }, { '•••': 1 }],
    ['a file in a text', { note: `data:image/png;base64,${'A'.repeat(20)}`, more: 'A'.repeat(1_000) }, {}],
    ['what no database holds', { note: 'a\0b\ud800c', 'na\0me': 1 }, { note: 'ab\ufffdc', name: 1 }],
  ])('%s', (_, message, kept) => expect(withoutSecrets(message)).toEqual(kept));

  it('is nothing else', () => {
    const message = {
      firstName: 'Vera',
      loyaltyCardLevel: 'GOLD',
      ExpirationDateOfPoints: '2027-01-01',
      companyName: 'Visa Tours',
      numbers: [1, 'two', false, null],
      long: 'word '.repeat(300),
    };
    expect(withoutSecrets(message)).toEqual(message);
  });

  it('is not looked for in what is nested without end', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100; depth += 1) deep = [deep];
    expect(() => withoutSecrets(deep)).toThrow(TooDeep);
  });
});
