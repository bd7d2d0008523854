import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../calendar-dates.ts';
import { cleanseBirthday } from '../cleanse/birthdays.ts';
import { compareBirthdays, type BirthdayOutcome } from './birthday-comparison.ts';

const TODAY = calendarDate('2026-03-15');

describe('comparing birthdays', () => {
  it.each<[string, string, string, BirthdayOutcome]>([
    ['equal', '1980-02-13', '1980-02-13', 'SAME'],
    ['one wrong digit', '1980-02-13', '1980-02-18', 'CLOSE'],
    ['neighbours swapped', '1980-02-13', '1980-02-31', 'CLOSE'],
    ['day and month swapped', '1980-02-11', '1980-11-02', 'CLOSE'],
    ['two of three parts equal', '1980-02-13', '1980-02-26', 'NEAR'],
    ['nothing alike', '1980-02-13', '1991-11-26', 'DIFFERENT'],
    ['15 years apart', '1980-02-13', '1965-11-26', 'DIFFERENT'],
    ['16 years apart, as parent and child', '1980-02-13', '1964-11-26', 'GENERATION'],
    ['50 years apart', '1980-02-13', '1930-11-26', 'GENERATION'],
    ['51 years apart', '1980-02-13', '1929-11-26', 'DIFFERENT'],
    ['a generation apart, but a slip explains it', '1980-02-13', '1960-02-13', 'CLOSE'],
    ['the year alone, equal', '1980', '1980-02-13', 'SAME_YEAR'],
    ['the year alone on both sides', '1980', '1980', 'SAME_YEAR'],
    ['the year alone, one apart', '1981', '1980-02-13', 'NEXT_YEAR'],
    ['the year alone, two apart', '1982', '1980-02-13', 'OTHER_YEAR'],
    ['the year alone, 15 apart', '1995', '1980-02-13', 'OTHER_YEAR'],
    ['the year alone, 16 apart', '1996', '1980-02-13', 'GENERATION'],
    ['other months of a year', '1980-03', '1980-02-13', 'UNKNOWN'],
    ['a day to come, a slip apart', '2080-02-13', '1980-02-13', 'CLOSE'],
    ['a day to come, otherwise', '2068-07-16', '1971-03-04', 'UNKNOWN'],
    ['a day too long ago', '1805-07-16', '1971-03-04', 'UNKNOWN'],
    ['one day to come', '2068-07-16', '2068-07-16', 'UNKNOWN'],
    ['a year to come alone', '2068', '1971-03-04', 'UNKNOWN'],
  ])('%s', (_, a, b, outcome) => {
    const [one, other] = [cleanseBirthday(a, TODAY)!, cleanseBirthday(b, TODAY)!];
    expect([compareBirthdays(one, other), compareBirthdays(other, one)]).toEqual([outcome, outcome]);
  });
});
