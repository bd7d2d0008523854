import type { ReactNode } from 'react';
import { AppPath, navigate } from 'twenty-sdk/front-component';

/** Goes to the page of a record: `openRecord('person', id)`. */
export const openRecord = (object: string, id: string): void => {
  void navigate(AppPath.RecordShowPage, { objectNameSingular: object, objectRecordId: id });
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
