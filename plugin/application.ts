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

/** How a system is reached that is asked for what has changed. */
const pullSetting = (key: string, label: string, description: string, value = '') => ({
  universalIdentifier: identifier(`variable:pull-${key}`),
  label,
  description,
  value,
});
const pullSecret = (key: string, label: string, description: string) => ({
  universalIdentifier: identifier(`variable:pull-${key}`),
  label,
  description,
  isSecret: true,
});

export default defineApplication({
  universalIdentifier: identifier('application'),
  displayName: 'Hotel',
  description:
    'Stays, room preferences, loyalty and retention for hotels, in the screens that sales and front desk already use.',
  category: 'Sales',
  author: 'Hotel for Twenty',
  logo: 'public/logo.svg',
  galleryImages: [
    'public/gallery/1-today.png',
    'public/gallery/2-guest.png',
    'public/gallery/3-guests-to-keep.png',
    'public/gallery/4-loyalty-program.png',
    'public/gallery/5-performance.png',
  ],
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
    HOTEL_PULL_MEWS_URL: pullSetting(
      'mews-url',
      'Pull from Mews: address',
      'Where the Connector API is; the demo is at https://api.mews-demo.com.',
      'https://api.mews.com',
    ),
    HOTEL_PULL_MEWS_CLIENT_TOKEN: pullSecret(
      'mews-client-token',
      'Pull from Mews: client token',
      'With both tokens set, Mews is asked for what has changed.',
    ),
    HOTEL_PULL_MEWS_ACCESS_TOKEN: pullSecret(
      'mews-access-token',
      'Pull from Mews: access token',
      'Of the enterprise that is asked for.',
    ),
    HOTEL_PULL_OPERA_URL: pullSetting(
      'opera-url',
      'Pull from OPERA: gateway',
      'The gateway of the Oracle Hospitality Integration Platform for your environment.',
    ),
    HOTEL_PULL_OPERA_HOTELS: pullSetting(
      'opera-hotels',
      'Pull from OPERA: hotels',
      'Codes of the hotels that are asked for, with commas between them.',
    ),
    HOTEL_PULL_OPERA_APP_KEY: pullSecret(
      'opera-app-key',
      'Pull from OPERA: application key',
      'With gateway, hotels, client and this key set, OPERA is asked for what has changed.',
    ),
    HOTEL_PULL_OPERA_CLIENT_ID: pullSetting('opera-client-id', 'Pull from OPERA: client ID', 'Of your environment.'),
    HOTEL_PULL_OPERA_CLIENT_SECRET: pullSecret(
      'opera-client-secret',
      'Pull from OPERA: client secret',
      'Of your environment.',
    ),
    HOTEL_PULL_OPERA_SCOPE: pullSetting(
      'opera-scope',
      'Pull from OPERA: scope',
      'Of the client credentials.',
      'urn:opc:hgbu:ws:__myscopes__',
    ),
    HOTEL_PULL_OPERA_ENTERPRISE_ID: pullSetting(
      'opera-enterprise-id',
      'Pull from OPERA: enterprise ID',
      'Where your environment asks for one.',
    ),
    HOTEL_PUBLIC_URL: {
      universalIdentifier: identifier('variable:public-url'),
      label: 'Public address',
      description:
        'Where guests reach the pages behind their links, such as https://crm.example.org/s. Empty for the address of Twenty’s functions.',
      value: '',
    },
  },
});
