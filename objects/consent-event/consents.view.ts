import { defineView } from '../sdk.ts';
import { table } from '../views.ts';

export default defineView(
  table('consentEvent.all', {
    name: 'Consents',
    icon: 'IconShieldCheck',
    position: 1,
    columns: ['name', 'person', 'channel', 'purpose', 'state', 'evidence', 'recordedAt'],
    sorts: [['recordedAt', 'DESC']],
  }),
);
