import { defineRole } from '../../objects/sdk.ts';
import { identifier } from '../identifiers.ts';
import { deniedByDefault, rights } from './rights.ts';

export default defineRole({
  universalIdentifier: identifier('role:integration'),
  label: 'Hotel integration',
  description:
    'For API keys of the systems that feed the CRM: property management, booking engine, channel manager, importer.',
  icon: 'IconPlugConnected',
  ...deniedByDefault,
  canBeAssignedToUsers: false,
  canBeAssignedToApiKeys: true,
  ...rights({
    setUp: 'CHANGES',
    guests: 'CHANGES',
    preferences: 'CHANGES',
    sensitivePreferences: 'CHANGES',
    sourceRecords: 'CHANGES',
    duplicates: 'NOTHING',
    merges: 'NOTHING',
    consents: 'CHANGES',
    dataRequests: 'NOTHING',
    stays: 'CHANGES',
    rooms: 'CHANGES',
    bookingHistory: 'CHANGES',
    bills: 'CHANGES',
    memberships: 'CHANGES',
    pointsLedger: 'SEES',
    programs: 'SEES',
    feedback: 'CHANGES',
    cases: 'CHANGES',
    plays: 'NOTHING',
    models: 'NOTHING',
    touches: 'NOTHING',
    accounts: 'CHANGES',
    groups: 'CHANGES',
    performance: 'CHANGES',
    competition: 'CHANGES',
    salesCosts: 'NOTHING',
    running: 'CHANGES',
    tasksAndNotes: 'NOTHING',
  }),
});
