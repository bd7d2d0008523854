import { objectIdentifier } from '../../objects/fields.ts';
import { defineApplicationRole } from '../../objects/sdk.ts';
import { identifier } from '../identifiers.ts';
import { deniedByDefault } from './rights.ts';

/** Objects that the documents in `plugin/host` write; of these the app deletes none. */
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
  'retentionTouch',
];

/** Objects that they only read. */
const READ = ['opportunity'];

export default defineApplicationRole({
  universalIdentifier: identifier('role:application'),
  label: 'Hotel app',
  description: 'What the hotel app itself may touch: the objects that it keeps up, without deleting any.',
  icon: 'IconRobot',
  ...deniedByDefault,
  canBeAssignedToUsers: false,
  objectPermissions: [...WRITTEN, ...READ].map((object) => ({
    objectUniversalIdentifier: objectIdentifier(object),
    canReadObjectRecords: true,
    canUpdateObjectRecords: WRITTEN.includes(object),
    canSoftDeleteObjectRecords: false,
    canDestroyObjectRecords: false,
  })),
});
