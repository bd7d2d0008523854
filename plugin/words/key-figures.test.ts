import { expect, it } from 'vitest';
import { forecastPickup } from '../domain/key-figures/pickup.ts';
import { PICKUP_WORDS } from './key-figures.ts';
import { slipsOf } from './testing.ts';
import { inWords } from './words.ts';

const forecast = (nights: number) =>
  forecastPickup(
    50,
    Array.from({ length: nights }, (_, index) => ({ onBooks: 40, sold: 45 + index })),
    { capacity: 100, coverage: 0.8 },
  );

it('a forecast of pickup says its grounds in every language', () => {
  expect(
    slipsOf(
      PICKUP_WORDS,
      [forecast(0), forecast(1), forecast(8)].flatMap(({ reasons }) => reasons),
    ),
  ).toEqual([]);
});

it('a forecast of few nights says so', () => {
  expect(forecast(4).reasons.map((reason) => inWords(PICKUP_WORDS, reason, 'en'))).toEqual([
    '50 on the books',
    '4 comparable nights picked up 6.5 on average from here',
    'too few nights for 80%: the interval holds in 60% of cases',
  ]);
});
