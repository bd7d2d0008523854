import { objectIdentifier } from '../../objects/fields.ts';
import { defineApplicationRole, SystemPermissionFlag } from '../../objects/sdk.ts';
import { identifier } from '../identifiers.ts';
import { deniedByDefault } from './rights.ts';

/** Objects that the documents in `plugin/host` write. */
const WRITTEN = [
  'hotelProperty',
  'roomType',
  'ratePlan',
  'stay',
  'stayChange',
  'person',
  'company',
  'hotelRun',
  'importReject',
  'loyaltyProgram',
  'loyaltyTier',
  'loyaltyMembership',
  'pointsEntry',
  'reward',
  'rewardRedemption',
  'task',
  'room',
  'folioCharge',
  'guestMerge',
  'guestProfile',
  'intakeMessage',
  'matchCandidate',
  'matchKey',
  'roomPreference',
  'sensitivePreference',
  'consentEvent',
  'guestFeedback',
  'serviceCase',
  'retentionModel',
  'retentionPlay',
  'retentionTouch',
  'quote',
  'opportunity',
  'note',
  'dataRequest',
  'erasedNumber',
  'dailyPerformance',
  'dailyBreakdown',
  'monthlyBudget',
];

/** Objects that they read and never write. */
const READ = ['competitorRate', 'casePolicy'];

/** Records that are nothing but what is known of a guest: they go for good when he is erased. */
const DESTROYED = [
  'guestProfile',
  'roomPreference',
  'sensitivePreference',
  'matchCandidate',
  'matchKey',
  'guestMerge',
  'task',
  'note',
];

/**
 * A guest who is given up for another goes into the bin, and comes back from there when that is undone. Writing several records
 * at once takes them out of the bin, so the app must be able to put back what it found there.
 */
const DELETED = ['person', 'stay'];

export default defineApplicationRole({
  universalIdentifier: identifier('role:application'),
  label: 'Hotel app',
  description:
    'What the hotel app itself may touch: the objects that it keeps up. It deletes nothing but guests who are merged into others and what was deleted before, and destroys nothing but what is known of a guest who is erased.',
  icon: 'IconRobot',
  ...deniedByDefault,
  canBeAssignedToUsers: false,
  // To set workflows up for the administrator who asks, and to send from the mailbox of whoever does: the host grants what
  // both may.
  permissionFlagUniversalIdentifiers: [SystemPermissionFlag.WORKFLOWS, SystemPermissionFlag.SEND_EMAIL_TOOL],
  objectPermissions: [...WRITTEN, ...READ].map((object) => ({
    objectUniversalIdentifier: objectIdentifier(object),
    canReadObjectRecords: true,
    canUpdateObjectRecords: WRITTEN.includes(object),
    canSoftDeleteObjectRecords: DELETED.includes(object),
    canDestroyObjectRecords: DESTROYED.includes(object),
  })),
});
