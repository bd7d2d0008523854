import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../plugin/domain/calendar-dates.ts';
import type { ModelOnPage } from '../../plugin/host/model-page.ts';
import { modelView } from './retention-model-view.ts';

const model = (over: Partial<ModelOnPage> = {}): ModelOnPage => ({
  fittedOn: null,
  guests: 100,
  returned: 20,
  topDecileLift: null,
  limits: '',
  calibration: null,
  cohorts: [],
  rfm: [],
  ...over,
});

describe('the cohorts', () => {
  it('show what share of the guests came again in each half-year that has been', () =>
    expect(
      modelView(
        model({
          cohorts: [
            { from: calendarDate('2025-01-01'), guests: 10, came: [10, 4, 2] },
            { from: calendarDate('2025-07-01'), guests: 5, came: [5, 1] },
            { from: calendarDate('2026-01-01'), guests: 3, came: [3] },
          ],
        }),
      ).cohorts,
    ).toEqual({
      periods: 2,
      rows: [
        { from: '2025-01-01', guests: 10, shares: [0.4, 0.2] },
        { from: '2025-07-01', guests: 5, shares: [0.2, null] },
        { from: '2026-01-01', guests: 3, shares: [null, null] },
      ],
    }));
});

describe('the RFM map', () => {
  it('adds up guests by recency and frequency, whatever they bring', () => {
    const { rfm } = modelView(
      model({
        rfm: [
          { score: '5-1-2', guests: 3 },
          { score: '5-1-5', guests: 4 },
          { score: '1-5-5', guests: 2 },
        ],
      }),
    );
    expect(rfm?.[0]).toEqual({ recency: 5, guests: [7, 0, 0, 0, 0] });
    expect(rfm?.[4]).toEqual({ recency: 1, guests: [0, 0, 0, 0, 2] });
  });
});

describe('without enough data', () => {
  it('there is no plot, and no map of nobody', () =>
    expect(modelView(model())).toMatchObject({ rfm: null, calibration: null, lift: null, cohorts: { periods: 0 } }));
});
