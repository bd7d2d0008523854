import { defineApplication } from 'twenty-sdk/define';
import { APPLICATION } from './identifiers.mts';

export default defineApplication({
  universalIdentifier: APPLICATION,
  displayName: 'Conformance probe',
  description: 'Shows how a host answers. Installed and removed by the conformance suite.',
  applicationVariables: {
    PROBE_GREETING: {
      universalIdentifier: 'c0f0a5ce-1b2d-4c3e-8f4a-000000000003',
      description: 'Reaches the functions as an environment variable.',
      value: 'good evening',
      isSecret: false,
    },
  },
});
