import type { ReactNode } from 'react';
import { AppPath, navigate } from 'twenty-sdk/front-component';

/** Goes to the page of a record: `openRecord('person', id)`. */
export const openRecord = (object: string, id: string): void => {
  void navigate(AppPath.RecordShowPage, { objectNameSingular: object, objectRecordId: id });
};

/** Goes to the list of an object: `openList('ratePlans')`. */
export const openList = (objectNamePlural: string): void => {
  void navigate(AppPath.RecordIndexPage, { objectNamePlural });
};

export type ListCondition = readonly [field: string, operand: 'IS' | 'IS_AFTER' | 'IS_BEFORE', value: string];

/**
 * Goes to those records of an object that conditions hold for, in the host's words for them:
 * `openFiltered('stays', [['arrivalOn', 'IS_AFTER', '2026-06-01']])`, which is on or after that day.
 */
export const openFiltered = (objectNamePlural: string, conditions: readonly ListCondition[]): void => {
  void navigate(
    AppPath.RecordIndexPage,
    { objectNamePlural },
    Object.fromEntries(conditions.map(([field, operand, value]) => [`filter[${field}][${operand}]`, value])),
  );
};

/**
 * A link to the page of a record. A button, because the host would load its whole page anew for the address of a link:
 * what a component prevents does not reach the host.
 */
export const RecordLink = ({ object, id, children }: { object: string; id: string; children: ReactNode }) => (
  <button type="button" role="link" className="hotel-link" onClick={() => openRecord(object, id)}>
    {children}
  </button>
);
