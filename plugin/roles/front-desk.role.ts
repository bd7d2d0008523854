import { SystemPermissionFlag, defineRole } from '../../objects/sdk.ts';
import { identifier } from '../identifiers.ts';
import { deniedByDefault, rights } from './rights.ts';

export default defineRole({
  universalIdentifier: identifier('role:frontDesk'),
  label: 'Hotel front desk',
  description:
    'Reception, concierge and guest relations: stays, guests and what they need, sensitive preferences included.',
  icon: 'IconBellRinging',
  ...deniedByDefault,
  ...rights(
    {
      setUp: 'SEES',
      guests: 'CHANGES',
      preferences: 'CHANGES_AND_DELETES',
      sensitivePreferences: 'CHANGES_AND_DELETES',
      sourceRecords: 'SEES',
      duplicates: 'CHANGES',
      matchKeys: 'NOTHING',
      merges: 'SEES',
      consents: 'CHANGES',
      dataRequests: 'NOTHING',
      stays: 'CHANGES',
      rooms: 'CHANGES',
      bookingHistory: 'SEES',
      bills: 'SEES',
      memberships: 'CHANGES',
      pointsLedger: 'SEES',
      programs: 'SEES',
      feedback: 'CHANGES',
      cases: 'CHANGES',
      plays: 'SEES',
      models: 'SEES',
      touches: 'CHANGES',
      accounts: 'SEES',
      groups: 'SEES',
      performance: 'SEES',
      budgets: 'NOTHING',
      competition: 'NOTHING',
      salesCosts: 'NOTHING',
      running: 'NOTHING',
      tasksAndNotes: 'CHANGES_AND_DELETES',
    },
    {
      locked: [
        'loyaltyMembership.tierOverride',
        'loyaltyMembership.tierOverrideUntil',
        'loyaltyMembership.tierOverrideReason',
        'loyaltyMembership.opening',
      ],
    },
  ),
  permissionFlagUniversalIdentifiers: [
    SystemPermissionFlag.UPLOAD_FILE,
    SystemPermissionFlag.DOWNLOAD_FILE,
    SystemPermissionFlag.SEND_EMAIL_TOOL,
    SystemPermissionFlag.CONNECTED_ACCOUNTS,
    SystemPermissionFlag.PROFILE_INFORMATION,
  ],
});
