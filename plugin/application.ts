import { defineApplication } from 'twenty-sdk/define';
import { identifier } from './identifiers.ts';

export default defineApplication({
  universalIdentifier: identifier('application'),
  displayName: 'Hotel',
  description:
    'Stays, room preferences, loyalty and retention for hotels, in the screens that sales and front desk already use.',
  category: 'Sales',
  author: 'Hotel for Twenty',
});
