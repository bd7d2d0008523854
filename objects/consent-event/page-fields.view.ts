import { defineView } from '../sdk.ts';
import { pageFields } from '../views.ts';

export default defineView(
  pageFields('consentEvent', 'Consent', ['person', 'channel', 'purpose', 'state', 'evidence', 'recordedAt']),
);
