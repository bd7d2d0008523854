import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('stayChange', 'Stay change', ['stay', 'kind', 'changedAt', 'changedBy', 'notifiedDepartments']),
);
