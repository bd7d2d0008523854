import { describe, expect, it } from 'vitest';
import { calendarDate } from '../domain/calendar-dates.ts';
import { rowProblem, withoutWritten, type PlainCode, type RowProblem } from '../domain/imports/reasons.ts';
import { ROW_WORDS, sayRowProblem, sayRowProblems } from './imports.ts';
import { slipsOf } from './testing.ts';

const field = 'status';
const WITH_VALUES: RowProblem[] = [
  { field, code: 'TOO_LONG', most: 2000 },
  { field, code: 'ABOVE', most: 999 },
  { field, code: 'AMOUNT_TOO_LARGE', most: 9_007_199_254 },
  { field, code: 'REVENUE_TOO_LARGE', most: 9_007_199_254 },
  { field, code: 'DEPARTURE_BEFORE_ARRIVAL', arrivalOn: calendarDate('2026-07-03') },
  { field, code: 'TOO_MANY_NIGHTS', nights: 366, most: 365 },
  { field, code: 'PLACEHOLDER_DAY', written: '01/01/00' },
  { field, code: 'NOT_BY_FORMAT', written: '31/31/80', format: 'dd/MM/yy' },
  { field, code: 'TIME_WITHOUT_ZONE', written: '2026-03-02 00:40' },
  { field, code: 'NOT_A_NUMBER', written: 'free', decimal: '.' },
  { field, code: 'NOT_YES_OR_NO', written: '2' },
  { field, code: 'NOT_IN_TABLE', written: 'OUT' },
  { field, code: 'NOT_WHOLE_DAYS', days: 1.5 },
  { field, code: 'SEVERAL_COUNTRIES', written: 'AN' },
  { field, code: 'NO_COUNTRY', written: 'XXX' },
  { field, code: 'UNKNOWN_COUNTRY', written: 'Atlantis' },
  { field, code: 'UNKNOWN_LANGUAGE', written: 'xx' },
  { field, code: 'EXTENSION_LEFT_OUT', written: '12' },
  { field, code: 'OTHER_CURRENCY', written: 'USD', currencyCode: 'EUR' },
  { field, code: 'ROOMS_DISAGREE', counts: [2, 3] },
  { field, code: 'CELLS_MISSING', cells: 1, columns: 2 },
  { field, code: 'REPEATS_ROW', firstRow: 7 },
  { field, code: 'LEADS_BACK', from: 'CANCELLED', to: 'CONFIRMED' },
  { field, code: 'REINSTATED', from: 'CANCELLED', to: 'CONFIRMED' },
  { field, code: 'HOST_REFUSED', said: 'invalid' },
];
const plain = Object.keys(ROW_WORDS).filter((code) => !WITH_VALUES.some((problem) => problem.code === code));
const EXAMPLES = [...plain.map((code): RowProblem => ({ field, code: code as PlainCode })), ...WITH_VALUES];

describe('what is wrong with a row', () => {
  it('has words in every language', () => expect(slipsOf(ROW_WORDS, EXAMPLES)).toEqual([]));

  it('has words in every language where what is written is not to be shown', () =>
    expect(slipsOf(ROW_WORDS, EXAMPLES.map(withoutWritten))).toEqual([]));

  it.each(EXAMPLES.map((problem) => [problem.code, problem]))('comes over as it was sent: %s', (_, problem) =>
    expect(rowProblem.parse(JSON.parse(JSON.stringify(problem)))).toEqual(problem),
  );

  it.each([
    ['en', 'Status "OUT" is not in the table of values; Arrival is missing; pets is not a field of such a row'],
    ['zh-CN', '状态“OUT”不在映射的取值表中；抵店日期缺失；pets 不是此类行的字段'],
    ['zh-TW', '狀態「OUT」不在對應設定的取值表中；抵店日期缺漏；pets 不是此類資料列的欄位'],
  ] as const)('in %s', (language, text) => {
    expect(
      sayRowProblems(
        [
          { field: 'status', code: 'NOT_IN_TABLE', written: 'OUT' },
          { field: 'arrivalOn', code: 'MISSING' },
          { field: 'pets', code: 'NOT_A_FIELD' },
          { field: 'arrivalOn', code: 'MISSING' },
        ],
        language,
      ),
    ).toBe(text);
  });

  it('says nothing of what is written in a personal field', () => {
    expect(
      sayRowProblem(
        withoutWritten({ field: 'birthday', code: 'NOT_BY_FORMAT', written: '1.2.80', format: 'd/M/yy' }),
        'en',
      ),
    ).toBe('Birthday is not a date written as d/M/yy');
  });
});
