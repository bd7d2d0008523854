import { defineApplication } from 'twenty-sdk/define';
import { identifier } from './identifiers.ts';

/** What signs the messages of a system that tells of guests and stays. */
const intakeSecret = (source: string, system: string) => ({
  universalIdentifier: identifier(`variable:intake-secret-${source}`),
  label: `Secret of messages: ${system}`,
  description:
    'Signs what the system sends: any text of 32 characters or more that nobody can guess. Two with a comma between them are both valid, to exchange one.',
  isSecret: true,
});

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
    HOTEL_INTAKE_SECRET_APALEO: intakeSecret('apaleo', 'Apaleo'),
    HOTEL_INTAKE_SECRET_CLOUDBEDS: intakeSecret('cloudbeds', 'Cloudbeds'),
    HOTEL_INTAKE_SECRET_JSON: intakeSecret('json', 'other systems'),
    HOTEL_INTAKE_SECRET_MEWS: intakeSecret('mews', 'Mews'),
    HOTEL_INTAKE_SECRET_OPENTRAVEL: intakeSecret('opentravel', 'OpenTravel'),
    HOTEL_INTAKE_SECRET_OPERA: intakeSecret('opera', 'OPERA'),
    HOTEL_PUBLIC_URL: {
      universalIdentifier: identifier('variable:public-url'),
      label: 'Public address',
      description:
        'Where guests reach the pages behind their links, such as https://crm.example.org/s. Empty for the address of Twenty’s functions.',
      value: '',
    },
  },
});
