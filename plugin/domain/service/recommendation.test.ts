import { expect, it } from 'vitest';
import { npsGroupOf } from './recommendation.ts';

it.each([
  [0, 'DETRACTOR'],
  [6, 'DETRACTOR'],
  [7, 'PASSIVE'],
  [8, 'PASSIVE'],
  [9, 'PROMOTER'],
  [10, 'PROMOTER'],
])('who answers %i is a %s', (score, group) => expect(npsGroupOf(score)).toBe(group));
