import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('importReject', 'Import reject', ['status', 'reasons', 'sourceLine', 'rowNumber', 'run']),
);
