import { describe, expect, it } from 'vitest';
import { writtenName } from './name.ts';

describe('a name as it is written', () => {
  it.each([
    ['Inês', 'Almeida', 'Inês Almeida'],
    ['小明', '王', '王小明'],
    ['大翔', '山野', '山野大翔'],
    ['민준', '김', '김민준'],
    ['さくら', '佐々木', '佐々木さくら'],
    ['David', '王', 'David 王'],
    ['王小明', '', '王小明'],
    ['', 'Almeida', 'Almeida'],
    [' Ana ', ' Silva ', 'Ana Silva'],
    ['', '', ''],
  ])('%s, %s: %s', (firstName, lastName, expected) => expect(writtenName({ firstName, lastName })).toBe(expected));
});
