import { objectIdentifier } from '../objects/fields.ts';
import { defineApplicationRole } from '../objects/sdk.ts';
import { identifier } from './identifiers.ts';

/** Objects whose records the app reads and writes; of these it deletes none. */
const KEPT_UP = [
  'hotelProperty',
  'roomType',
  'ratePlan',
  'stay',
  'stayChange',
  'folioCharge',
  'roomPreference',
  'sensitivePreference',
  'guestProfile',
  'matchCandidate',
  'guestMerge',
  'consentEvent',
  'loyaltyProgram',
  'loyaltyTier',
  'loyaltyMembership',
  'pointsEntry',
  'reward',
  'rewardRedemption',
  'guestFeedback',
  'serviceCase',
  'retentionPlay',
  'retentionTouch',
  'quote',
  'dailyPerformance',
  'competitorRate',
  'salesCost',
  'hotelRun',
  'importReject',
  'person',
  'company',
  'opportunity',
  'task',
];

export default defineApplicationRole({
  universalIdentifier: identifier('role:application'),
  label: 'Hotel app',
  description:
    'What the hotel app itself may touch: its own objects, people, companies, opportunities and tasks, without deleting any.',
  icon: 'IconRobot',
  canReadAllObjectRecords: false,
  canUpdateAllObjectRecords: false,
  canSoftDeleteAllObjectRecords: false,
  canDestroyAllObjectRecords: false,
  canUpdateAllSettings: false,
  canAccessAllTools: false,
  canBeAssignedToUsers: false,
  canBeAssignedToAgents: false,
  canBeAssignedToApiKeys: false,
  objectPermissions: KEPT_UP.map((object) => ({
    objectUniversalIdentifier: objectIdentifier(object),
    canReadObjectRecords: true,
    canUpdateObjectRecords: true,
    canSoftDeleteObjectRecords: false,
    canDestroyObjectRecords: false,
  })),
});
