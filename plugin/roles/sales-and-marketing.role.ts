import { SystemPermissionFlag, defineRole } from '../../objects/sdk.ts';
import { identifier } from '../identifiers.ts';
import { deniedByDefault, rights } from './rights.ts';

export default defineRole({
  universalIdentifier: identifier('role:salesAndMarketing'),
  label: 'Hotel sales and marketing',
  description:
    'Accounts, groups, loyalty and retention, without what guests confide to the house: health, belief, documents, compensation.',
  icon: 'IconSpeakerphone',
  ...deniedByDefault,
  ...rights(
    {
      setUp: 'SEES',
      guests: 'CHANGES',
      preferences: 'SEES',
      sensitivePreferences: 'NOTHING',
      sourceRecords: 'NOTHING',
      duplicates: 'NOTHING',
      matchKeys: 'NOTHING',
      merges: 'NOTHING',
      consents: 'CHANGES',
      dataRequests: 'NOTHING',
      stays: 'SEES',
      rooms: 'SEES',
      bookingHistory: 'SEES',
      bills: 'NOTHING',
      memberships: 'CHANGES',
      pointsLedger: 'SEES',
      programs: 'SEES',
      feedback: 'CHANGES',
      cases: 'SEES',
      plays: 'CHANGES',
      models: 'SEES',
      touches: 'CHANGES',
      accounts: 'CHANGES',
      groups: 'CHANGES',
      performance: 'SEES',
      budgets: 'SEES',
      competition: 'CHANGES',
      salesCosts: 'NOTHING',
      running: 'NOTHING',
      tasksAndNotes: 'CHANGES_AND_DELETES',
    },
    {
      // Requests and case notes are free text in which guests tell of allergies and illness.
      hidden: [
        'stay.specialRequests',
        'stay.preferenceFitReasons',
        'stay.compensation',
        'serviceCase.description',
        'serviceCase.resolution',
        'serviceCase.reply',
        'serviceCase.compensation',
        'serviceCase.cost',
      ],
      locked: [
        'person.guestDoNotRent',
        'loyaltyMembership.tierOverride',
        'loyaltyMembership.tierOverrideUntil',
        'loyaltyMembership.tierOverrideReason',
        'loyaltyMembership.opening',
      ],
    },
  ),
  // No DOWNLOAD_FILE: the files of a guest may be copies of documents, and files have no rights of their own.
  permissionFlagUniversalIdentifiers: [
    SystemPermissionFlag.UPLOAD_FILE,
    SystemPermissionFlag.SEND_EMAIL_TOOL,
    SystemPermissionFlag.CREATE_CALENDAR_EVENT_TOOL,
    SystemPermissionFlag.VIEWS,
    SystemPermissionFlag.CONNECTED_ACCOUNTS,
    SystemPermissionFlag.PROFILE_INFORMATION,
  ],
});
