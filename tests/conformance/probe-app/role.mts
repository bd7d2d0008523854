import { STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS, defineApplicationRole } from 'twenty-sdk/define';
import { FIELD, LABEL, PROBE, ROLE, SHELF, SUBJECT, WITNESS } from './identifiers.mts';

const full = (objectUniversalIdentifier: string) => ({
  objectUniversalIdentifier,
  canReadObjectRecords: true,
  canUpdateObjectRecords: true,
  canSoftDeleteObjectRecords: true,
  canDestroyObjectRecords: true,
});

/** Everything on its own objects except the secret one; labels may be read only; two fields of a probe are shut. */
export default defineApplicationRole({
  universalIdentifier: ROLE,
  label: 'Conformance probe',
  description: 'What the conformance probe may touch.',
  canReadAllObjectRecords: false,
  canUpdateAllObjectRecords: false,
  canSoftDeleteAllObjectRecords: false,
  canDestroyAllObjectRecords: false,
  canUpdateAllSettings: false,
  canAccessAllTools: false,
  objectPermissions: [
    full(PROBE),
    full(SHELF),
    full(SUBJECT),
    full(WITNESS),
    full(STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS.person.universalIdentifier),
    {
      objectUniversalIdentifier: LABEL,
      canReadObjectRecords: true,
      canUpdateObjectRecords: false,
      canSoftDeleteObjectRecords: false,
      canDestroyObjectRecords: false,
    },
  ],
  fieldPermissions: [
    {
      objectUniversalIdentifier: PROBE,
      fieldUniversalIdentifier: FIELD.hidden,
      canReadFieldValue: false,
      canUpdateFieldValue: false,
    },
    { objectUniversalIdentifier: PROBE, fieldUniversalIdentifier: FIELD.locked, canUpdateFieldValue: false },
  ],
});
