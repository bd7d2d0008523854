import { describe, expect, it } from 'vitest';
import { avatarColour, initialsOf } from './avatar.ts';
import { TAG_COLOURS, tagColour } from './tag-colours.ts';

describe('an avatar', () => {
  it.each([
    ['Inês Almeida', 'IA'],
    ['Inês Maria de Almeida', 'IA'],
    ['cher', 'C'],
    ['王小明', '王'],
    ['王 小明', '王'],
    ['김민준', '김'],
    ['  Ana   Silva ', 'AS'],
    ['𝒜lice', '𝒜'],
    ['', '–'],
    ['  ', '–'],
  ])('of "%s" says %s', (name, expected) => expect(initialsOf(name)).toBe(expected));

  it('keeps its colour', () => {
    expect(avatarColour('a-guest')).toBe(avatarColour('a-guest'));
    expect(TAG_COLOURS).toContain(avatarColour(''));
  });
});

describe('a colour of a record', () => {
  it.each([
    ['YELLOW', 'yellow'],
    ['turquoise', 'turquoise'],
    ['NO_SUCH', 'gray'],
    [null, 'gray'],
  ])('%s is %s', (value, expected) => expect(tagColour(value)).toBe(expected));
});
