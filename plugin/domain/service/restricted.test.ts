import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { micros, type Money } from '../money.ts';
import { withheld, type CaseWords, type Withheld } from './restricted.ts';

const NEUTRAL = ['限阅工单', 'Restricted case', '限阅工单', '限閱工單'];
const SILENT: CaseWords = {
  name: '限阅工单',
  category: null,
  description: '',
  resolution: '',
  reply: '',
  compensation: null,
  cost: null,
  restrictedDescription: '',
  restrictedResolution: '',
};
const euros = (units: number): Money => ({ amountMicros: micros(units), currencyCode: 'EUR' });

describe('what a restricted case says', () => {
  it.each<[string, Partial<CaseWords>, Withheld]>([
    ['nothing', {}, {}],
    ['a neutral subject in another language', { name: 'Restricted case' }, { name: '限阅工单' }],
    ['a subject only', { name: 'Theft' }, { name: '限阅工单', restrictedDescription: 'Theft' }],
    [
      'a subject that begins the description, which is not said twice',
      { name: 'Money is gone', description: 'Money is gone. From the safe.' },
      { name: '限阅工单', description: '', restrictedDescription: 'Money is gone. From the safe.' },
    ],
    [
      'a subject that was cut from the description',
      { name: 'Money is…', description: 'Money is gone.' },
      { name: '限阅工单', description: '', restrictedDescription: 'Money is gone.' },
    ],
    [
      'its department, in words, and a kind that says nothing',
      { category: 'Staff', description: 'Shouted at.' },
      { kind: 'INCIDENT', category: null, description: '', restrictedDescription: 'Shouted at.\nStaff' },
    ],
    [
      'what comes later, below what is there',
      { description: 'Police came.', restrictedDescription: 'Money is gone.' },
      { description: '', restrictedDescription: 'Money is gone.\nPolice came.' },
    ],
    [
      'what is there already, once',
      { description: 'Money is gone.', restrictedDescription: 'Money is gone.' },
      { description: '' },
    ],
    [
      'what was done and replied',
      { resolution: 'Repaid', reply: 'We are sorry.' },
      { resolution: '', reply: '', restrictedResolution: 'Repaid\nWe are sorry.' },
    ],
    [
      'what was given and what it cost',
      { compensation: euros(50), cost: euros(9) },
      { compensation: null, restrictedCompensation: euros(50), cost: null, restrictedCost: euros(9) },
    ],
  ])('moves: %s', (_, said, moved) => expect(withheld({ ...SILENT, ...said }, NEUTRAL)).toEqual(moved));

  it('is nowhere else afterwards, is not lost, and moving it again changes nothing', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab .…') });
    const said = fc.record({
      ...Object.fromEntries(Object.keys(SILENT).map((field) => [field, words])),
      category: fc.option(words.filter((word) => word !== '')),
      compensation: fc.constantFrom(null, euros(1)),
      cost: fc.constantFrom(null, euros(2)),
    }) as unknown as fc.Arbitrary<CaseWords>;
    fc.assert(
      fc.property(said, (given) => {
        const { kind: _, restrictedCompensation: _given, restrictedCost: _cost, ...moved } = withheld(given, NEUTRAL);
        const after: CaseWords = { ...given, ...moved };
        expect(after).toMatchObject({
          ...SILENT,
          restrictedDescription: after.restrictedDescription,
          restrictedResolution: after.restrictedResolution,
        });
        expect(after.restrictedDescription).toContain(given.description);
        expect(after.restrictedResolution).toContain(given.resolution);
        expect(withheld(after, NEUTRAL)).toEqual({});
      }),
    );
  });
});
