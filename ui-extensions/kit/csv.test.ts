import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

describe('the file for a spreadsheet', () => {
  it.each([
    ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['a sum', '+1', "'+1"],
    ['an at', '@cmd', "'@cmd"],
    ['a tab', '\t=1', "'\t=1"],
    ['a comma', 'a,b', '"a,b"'],
    ['a word', 'OTA', 'OTA'],
    ['a number below zero', -5, '-5'],
    ['nothing', null, ''],
  ])('neutralises %s', (_name, cell, written) => {
    expect(csvOf([[cell]])).toBe(`\ufeff${written}\r\n`);
  });
});
