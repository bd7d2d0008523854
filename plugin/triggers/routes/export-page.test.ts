import { describe, expect, it } from 'vitest';
import { exportPage } from './export-page.ts';

/** What a host whose functions run on its own machine is sure to take of an answer, in bytes. */
const ARRIVES = 140_000;

const kept = (stays: number) => ({
  exportedAt: '2026-06-15T12:00:00.000Z',
  guest: { name: { firstName: 'Ana', lastName: 'Silva' } },
  stays: Array.from({ length: stays }, (_, number) => ({
    id: `${number}`,
    confirmationNumber: `<${number}>`,
    specialRequests: '高楼层'.repeat(100),
  })),
});
const hrefOf = (part: number): string => `?t=a&p=${part}`;
const page = (stays: number, wanted: number): string => exportPage(kept(stays), 'en', { wanted, hrefOf });
const numbersOn = (text: string): number[] => [...text.matchAll(/&lt;(\d+)&gt;/g)].map(([, number]) => Number(number));

describe('what is kept of a guest, as pages', () => {
  it('is one page while that arrives', () => {
    const text = page(20, 1);
    expect(numbersOn(text)).toHaveLength(20);
    expect(text).toContain('<a href="#stays">');
    expect(text).not.toContain('Part ');
  });

  it('is in parts that arrive, which together have all of it once', () => {
    const parts = [1, 2, 3, 4].map((part) => page(350, part));
    for (const text of parts) expect(Buffer.byteLength(text)).toBeLessThan(ARRIVES);
    expect(parts[0]).toContain('Part 1 of 4');
    expect(parts.flatMap(numbersOn)).toEqual(Array.from({ length: 350 }, (_, number) => number));
  });

  it('leads from part to part, and to where a list begins', () => {
    const second = page(350, 2);
    expect(second).toContain('<a href="?t=a&amp;p=1">Part before</a>');
    expect(second).toContain('<a href="?t=a&amp;p=3">Next part</a>');
    expect(second).toContain('<a href="?t=a&amp;p=1#stays">');
    expect(page(350, 1)).not.toContain('Part before');
    expect(page(350, 4)).not.toContain('Next part');
  });

  it.each([
    [0, 1],
    [-3, 1],
    [5, 4],
  ])('part %i is part %i', (wanted, shown) => expect(page(350, wanted)).toBe(page(350, shown)));

  it('is one file, however long, where no pages are wanted', () =>
    expect(numbersOn(exportPage(kept(350), 'en'))).toHaveLength(350));
});
