import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('guestProfile', 'Source record', [
    'person',
    'source',
    'externalId',
    'emails',
    'phones',
    'firstSeenAt',
    'lastSeenAt',
  ]),
);
