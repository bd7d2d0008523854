import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barShapes, heatSteps, lineShapes } from './shapes.ts';

const bars = (...values: number[]) => barShapes(values.map((value, index) => ({ key: String(index), value })));

describe('bars', () => {
  it('stand on the zero line, as high as their value on the grid', () => {
    const {
      bars: [half, full],
      ticks,
    } = bars(50, 100);
    expect(ticks).toEqual([0, 20, 40, 60, 80, 100].map((value) => ({ value, up: value })));
    expect(half).toMatchObject({ y: 50, height: 50 });
    expect(full).toMatchObject({ y: 0, height: 100 });
  });

  it('hang below it where negative', () => {
    const {
      bars: [below, above],
    } = bars(-60, 60);
    expect(below).toMatchObject({ y: 50, height: 50 });
    expect(above).toMatchObject({ y: 0, height: 50 });
  });

  it.each([[[]], [[0]], [[0, 0]]])('have a grid from 0 to 1 where there is nothing: %j', (values) =>
    expect(bars(...values).ticks.map(({ value }) => value)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]),
  );

  it('lie inside the drawing and do not overlap, whatever they hold', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 }), (values) => {
        const { bars: shapes } = bars(...values);
        for (const [index, { x, y, width, height }] of shapes.entries()) {
          expect(Math.min(x, y, height)).toBeGreaterThanOrEqual(-1e-6);
          expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(100 + 1e-6);
          if (index > 0) expect(x).toBeGreaterThan(shapes[index - 1]!.x + shapes[index - 1]!.width);
        }
      }),
    ));
});

describe('lines', () => {
  it('go from the first point to the last', () =>
    expect(lineShapes([[0, 50, 100]]).paths).toEqual(['M0,100L50,50L100,0']));
  it('break where a value is not known', () =>
    expect(lineShapes([[0, 100, null, 100, 0]]).paths).toEqual(['M0,100L25,0M75,0L100,100']));
  it('share one grid', () =>
    expect(
      lineShapes([
        [0, 100],
        [0, 50],
      ]).paths,
    ).toEqual(['M0,100L100,0', 'M0,100L100,50']));
  it('are nothing for nothing', () => expect(lineShapes([[]]).paths).toEqual(['']));
});

describe('a heat grid', () => {
  it.each([
    ['from the least to the greatest', [[0, 50, 100]], [[0, 3, 5]]],
    ['one step each for six equal parts', [[0, 16, 17, 99]], [[0, 0, 1, 5]]],
    ['the same where all are equal', [[7, 7]], [[3, 3]]],
    ['unknown stays unknown', [[null, 1, 2]], [[null, 0, 5]]],
    ['nothing', [[]], [[]]],
  ])('%s', (_, values, steps) => expect(heatSteps(values)).toEqual(steps));
});
