import { describe, expect, it } from 'vitest';
import { repeatableRandom } from '../../../tests/fixtures/repeatable-random.ts';
import type { GuestHistory, StayHistory } from './guest-history.ts';
import { fitRetention, retentionModelSchema } from './retention-model.ts';
import { simulatedGuest } from '../../../scripts/generators/simulated-guests.ts';

const random = repeatableRandom(3);
const truth = { r: 0.6, alpha: 120, a: 0.9, b: 3, p: 6, q: 4, v: 300 };
const guests: StayHistory[] = Array.from({ length: 1000 }, () =>
  simulatedGuest(truth, { first: Math.floor(random() * 500), until: 1000 }, random),
);

describe('fitting the retention model', () => {
  it('counts guests and returning guests and leaves out those who have not stayed', () => {
    const model = fitRetention([...guests, { kind: 'stays', days: [], amounts: [] }], { until: 1000, unit: 'week' });
    expect(model.customers).toBe(1000);
    expect(model.repeatCustomers).toBe(guests.filter(({ days }) => days.length > 1).length);
    expect(model.limits).toEqual([]);
    expect(model.until).toBe('1972-09-27');
  });

  it('comes back whole from JSON', () => {
    const model = fitRetention(guests, { until: 1000, unit: 'day' });
    expect(retentionModelSchema.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
  });

  it.each<[string, GuestHistory[], number]>([
    ['nobody', [], 0],
    [
      'nobody has returned',
      Array.from({ length: 500 }, (_, i): GuestHistory => ({ kind: 'stays', days: [i], amounts: [100] })),
      0,
    ],
    ['five have returned', guests.filter(({ days }) => days.length > 1).slice(0, 5), 5],
  ])('says when there is too little data: %s', (_, few, returned) => {
    const model = fitRetention(few, { until: 1000, unit: 'week' });
    expect(model.bgnbd).toBeNull();
    expect(model.gammaGamma).toBeNull();
    expect(model.limits).toEqual([
      { code: 'TOO_FEW_RETURNED', guests: returned, least: 30 },
      { code: 'TOO_FEW_PAID_REPEATS', guests: returned, least: 30 },
    ]);
  });

  it('says so when the stays do not show how guests are lost', () => {
    const faithful = Array.from({ length: 500 }, () =>
      simulatedGuest({ ...truth, a: 0.001, b: 50 }, { first: 0, until: 1000 }, random),
    );
    const model = fitRetention(faithful, { until: 1000, unit: 'week' });
    expect(model.bgnbd).not.toBeNull();
    expect(model.limits).toEqual([{ code: 'LEAVING_NOT_SETTLED' }]);
  });

  it('warns when value goes with the number of stays', () => {
    const loyal = guests.map(({ days }): StayHistory => ({
      kind: 'stays',
      days,
      amounts: days.map((day) => 50 * days.length + (day % 7)),
    }));
    expect(fitRetention(loyal, { until: 1000, unit: 'week' }).limits).toContainEqual({
      code: 'VALUE_GOES_WITH_STAYS',
      correlation: expect.any(Number),
    });
  });
});

describe('a model file', () => {
  it('may hold the parameters alone', () => {
    expect(retentionModelSchema.parse({ bgnbd: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } })).toEqual({
      unit: 'week',
      bgnbd: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
      gammaGamma: null,
      limits: [],
    });
  });

  it.each([
    ['a parameter of zero', { bgnbd: { r: 0, alpha: 4, a: 1, b: 2 } }, 'bgnbd.r'],
    ['no model at all', {}, 'bgnbd'],
    ['no mean value', { bgnbd: null, gammaGamma: { p: 6, q: 1, v: 15 } }, 'gammaGamma.q'],
    ['another unit', { bgnbd: null, unit: 'month' }, 'unit'],
    ['a day that does not exist', { bgnbd: null, until: '1997-02-30' }, 'until'],
  ])('is refused with %s', (_, file, path) => {
    const result = retentionModelSchema.safeParse(file);
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});
