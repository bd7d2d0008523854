import { objectIdentifier } from '../../objects/fields.ts';
import { defineApplicationRole, SystemPermissionFlag } from '../../objects/sdk.ts';
import { identifier } from '../identifiers.ts';
import { deniedByDefault } from './rights.ts';

/** Objects that the app writes, by itself or when a backup is restored. */
const WRITTEN = [
  'hotelProperty',
  'roomType',
  'ratePlan',
  'stay',
  'stayChange',
  'stayOffer',
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
  'quoteLine',
  'opportunity',
  'groupNight',
  'note',
  'dataRequest',
  'erasedNumber',
  'dailyPerformance',
  'dailyBreakdown',
  'monthlyBudget',
  'quarterlyReview',
  'campaign',
  'competitorRate',
  'casePolicy',
  'preferenceWording',
  'salesCost',
  'accountClassRule',
  'commissionStatement',
  'receivable',
  'receipt',
];

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
 * at once takes them out of the bin, so the app must be able to put back what it found there. Its own open tasks go there when
 * it is uninstalled.
 */
const DELETED = ['person', 'stay', 'task'];

export default defineApplicationRole({
  universalIdentifier: identifier('role:application'),
  label: 'Hotel app',
  description:
    'What the hotel app itself may touch: the objects that it keeps up. It deletes nothing but guests who are merged into others, what was deleted before and its own open tasks when it is uninstalled, and destroys nothing but what is known of a guest who is erased.',
  icon: 'IconRobot',
  ...deniedByDefault,
  canBeAssignedToUsers: false,
  // To set workflows up for the administrator who asks, and to send from the mailbox of whoever does: the host grants what
  // both may.
  permissionFlagUniversalIdentifiers: [SystemPermissionFlag.WORKFLOWS, SystemPermissionFlag.SEND_EMAIL_TOOL],
  objectPermissions: WRITTEN.map((object) => ({
    objectUniversalIdentifier: objectIdentifier(object),
    canReadObjectRecords: true,
    canUpdateObjectRecords: true,
    canSoftDeleteObjectRecords: DELETED.includes(object),
    canDestroyObjectRecords: DESTROYED.includes(object),
  })),
});
