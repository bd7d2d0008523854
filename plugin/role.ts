import { defineApplicationRole } from 'twenty-sdk/define';
import { objectIdentifier } from '../objects/fields.ts';
import { identifier } from './identifiers.ts';

/** Objects whose records the app reads and writes; of these it deletes none. */
const KEPT_UP = ['hotelProperty', 'roomType', 'ratePlan', 'stay', 'stayChange', 'hotelRun', 'importReject', 'person', 'company'];

export default defineApplicationRole({
  universalIdentifier: identifier('role:application'),
  label: 'Hotel app',
  description: 'What the hotel app itself may touch: its own objects, and people and companies without deleting any.',
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
