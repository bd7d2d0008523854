import { describe, expect, it } from 'vitest';
import { holdsTrue } from './availability.ts';

const here = {
  numberOfSelectedRecords: 2,
  pageType: 'RECORD_PAGE',
  objectPermissions: { canUpdateObjectRecords: true },
  selectedRecords: [
    { id: '1', status: 'CONFIRMED', tags: ['VIP'] },
    { id: '2', status: 'CONFIRMED', tags: ['VIP', 'LOUD'] },
  ],
  targetObjectReadPermissions: { stay: true },
};

describe('an availability expression', () => {
  it.each([
    { expression: null, holds: true },
    { expression: '', holds: true },
    { expression: 'numberOfSelectedRecords == 2', holds: true },
    { expression: 'numberOfSelectedRecords > 2', holds: false },
    { expression: 'numberOfSelectedRecords >= 1 and objectPermissions.canUpdateObjectRecords', holds: true },
    { expression: 'pageType == "RECORD_PAGE" and not isInSidePanelThatIsUnknown', holds: false },
    { expression: 'everyEquals(selectedRecords, "status", "CONFIRMED")', holds: true },
    { expression: 'someEquals(selectedRecords, "status", "CANCELLED")', holds: false },
    { expression: 'noneEquals(selectedRecords, "status", "CANCELLED")', holds: true },
    { expression: 'includesEvery(selectedRecords, "tags", "VIP")', holds: true },
    { expression: 'includesSome(selectedRecords, "tags", "LOUD")', holds: true },
    { expression: 'includesNone(selectedRecords, "tags", "LOUD")', holds: false },
    { expression: 'everyDefined(selectedRecords, "missing")', holds: false },
    { expression: 'noneDefined(selectedRecords, "missing")', holds: true },
    { expression: 'targetObjectReadPermissions.stay', holds: true },
    { expression: 'numberOfSelectedRecords', holds: false },
    { expression: 'this is no expression', holds: false },
  ])('$expression → $holds', ({ expression, holds }) => {
    expect(holdsTrue(expression, here)).toBe(holds);
  });

  it('is never true of an empty list', () => {
    expect(holdsTrue('everyEquals(selectedRecords, "status", "CONFIRMED")', { selectedRecords: [] })).toBe(false);
    expect(holdsTrue('noneDefined(selectedRecords, "status")', { selectedRecords: [] })).toBe(false);
  });
});
