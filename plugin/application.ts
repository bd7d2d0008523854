import { defineApplication } from 'twenty-sdk/define';
import { identifier } from './identifiers.ts';

export default defineApplication({
  universalIdentifier: identifier('application'),
  displayName: 'Hotel',
  description:
    'Stays, room preferences, loyalty and retention for hotels, in the screens that sales and front desk already use.',
  category: 'Sales',
  author: 'Hotel for Twenty',
  applicationVariables: {
    HOTEL_LINK_SECRET: {
      universalIdentifier: identifier('variable:link-secret'),
      label: 'Secret of links to guests',
      description:
        'Signs the links that guests get: to end messages, to choose them. Any text of 32 characters or more that nobody can guess.',
      isSecret: true,
    },
    HOTEL_PUBLIC_URL: {
      universalIdentifier: identifier('variable:public-url'),
      label: 'Public address',
      description:
        'Where guests reach the pages behind their links, such as https://crm.example.org/s. Empty for the address of Twenty’s functions.',
      value: '',
    },
  },
});
