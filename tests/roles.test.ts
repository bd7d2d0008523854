import { beforeAll, describe, expect, it } from 'vitest';
import { fieldIdentifier, objectIdentifier } from '../objects/fields.ts';
import { buildApp, readManifest } from '../scripts/build-app.ts';
import { cells } from './conformance/roles/role-table.ts';

type ObjectPermission = {
  objectUniversalIdentifier: string;
  canReadObjectRecords: boolean;
  canUpdateObjectRecords: boolean;
  canSoftDeleteObjectRecords: boolean;
  canDestroyObjectRecords: boolean;
};
type FieldPermission = { fieldUniversalIdentifier: string; canReadFieldValue?: boolean; canUpdateFieldValue?: boolean };
type Role = {
  label: string;
  canReadAllObjectRecords: boolean;
  canUpdateAllObjectRecords: boolean;
  canSoftDeleteAllObjectRecords: boolean;
  canDestroyAllObjectRecords: boolean;
  canUpdateAllSettings: boolean;
  canAccessAllTools: boolean;
  canBeAssignedToUsers: boolean;
  canBeAssignedToApiKeys: boolean;
  objectPermissions: ObjectPermission[];
  fieldPermissions: FieldPermission[];
  permissionFlagUniversalIdentifiers: string[];
};
type Manifest = {
  roles: Role[];
  objects: {
    universalIdentifier: string;
    nameSingular: string;
    fields: { universalIdentifier: string; name: string; isAuditLogged?: boolean }[];
  }[];
  fields: { universalIdentifier: string }[];
};

let manifest: Manifest;
const roleOf = (label: string): Role => {
  const found = manifest.roles.find((role) => role.label === label);
  if (!found) throw new Error(`There is no role ${label}.`);
  return found;
};

const objectRight = (role: Role, object: string): string => {
  const permission = role.objectPermissions.find(
    ({ objectUniversalIdentifier }) => objectUniversalIdentifier === objectIdentifier(object),
  );
  if (!permission?.canReadObjectRecords) return '–';
  if (!permission.canUpdateObjectRecords) return 'sees';
  return permission.canSoftDeleteObjectRecords ? 'changes, deletes' : 'changes';
};

/** A field is seen and changed as its object, less what the role takes away from it. */
const fieldRight = (role: Role, path: string): string => {
  const onObject = objectRight(role, path.split('.')[0]!);
  const permission = role.fieldPermissions.find(
    ({ fieldUniversalIdentifier }) => fieldUniversalIdentifier === fieldIdentifier(path),
  );
  if (onObject === '–' || permission?.canReadFieldValue === false) return '–';
  return onObject === 'sees' || permission?.canUpdateFieldValue === false ? 'sees' : 'changes';
};

beforeAll(async () => {
  await buildApp();
  manifest = readManifest<Manifest>();
});

describe('the table of roles', () => {
  it.each(cells)('$role, $subject: $right', ({ subject, role, right }) => {
    const actual = subject.includes('.') ? fieldRight(roleOf(role), subject) : objectRight(roleOf(role), subject);
    expect(actual).toBe(right);
  });

  it('has every object of the app', () => {
    const listed = new Set(cells.map(({ subject }) => subject));
    expect(manifest.objects.map(({ nameSingular }) => nameSingular).filter((name) => !listed.has(name))).toEqual([]);
  });

  it('has every field that a role hides or locks', () => {
    const listed = new Set(
      cells.filter(({ subject }) => subject.includes('.')).map(({ subject }) => fieldIdentifier(subject)),
    );
    const restricted = manifest.roles.flatMap(({ fieldPermissions }) =>
      fieldPermissions.map((permission) => permission.fieldUniversalIdentifier),
    );
    expect(restricted.filter((field) => !listed.has(field))).toEqual([]);
  });

  it('keeps what a role may not see out of the timeline, where rights on fields do not reach', () => {
    const hidden = new Set(
      manifest.roles.flatMap(({ fieldPermissions }) =>
        fieldPermissions.flatMap((field) =>
          field.canReadFieldValue === false ? [field.fieldUniversalIdentifier] : [],
        ),
      ),
    );
    const logged = manifest.objects.flatMap(({ nameSingular, fields }) =>
      fields.flatMap(({ universalIdentifier, name, isAuditLogged }) =>
        hidden.has(universalIdentifier) && isAuditLogged !== false ? [`${nameSingular}.${name}`] : [],
      ),
    );
    expect(logged).toEqual([]);
  });

  it('names fields that exist', () => {
    const fields = new Set(
      [...manifest.fields, ...manifest.objects.flatMap((object) => object.fields)].map(
        (field) => field.universalIdentifier,
      ),
    );
    const unknown = cells.filter(({ subject }) => subject.includes('.') && !fields.has(fieldIdentifier(subject)));
    expect(unknown).toEqual([]);
  });
});

describe('every role', () => {
  const labels = [...new Set(cells.map(({ role }) => role)), 'Hotel app'];

  it('is in the manifest, and no other', () => {
    expect(manifest.roles.map(({ label }) => label).toSorted()).toEqual(labels.toSorted());
  });

  it.each(labels)('%s is closed to what it does not name, and destroys nothing but for an erasure', (label) => {
    const role = roleOf(label);
    expect(role).toMatchObject({
      canReadAllObjectRecords: false,
      canUpdateAllObjectRecords: false,
      canSoftDeleteAllObjectRecords: false,
      canDestroyAllObjectRecords: false,
      canUpdateAllSettings: false,
      canAccessAllTools: false,
    });
    const destroyed = role.objectPermissions
      .filter(({ canDestroyObjectRecords }) => canDestroyObjectRecords)
      .map(({ objectUniversalIdentifier }) => objectUniversalIdentifier);
    expect(destroyed.toSorted()).toEqual(
      label === 'Hotel app'
        ? [
            'guestProfile',
            'roomPreference',
            'sensitivePreference',
            'matchCandidate',
            'matchKey',
            'guestMerge',
            'task',
            'note',
          ]
            .map(objectIdentifier)
            .toSorted()
        : [],
    );
  });

  it.each([
    ['Hotel front desk', true, false],
    ['Hotel sales and marketing', true, false],
    ['Hotel manager', true, false],
    ['Hotel integration', false, true],
    ['Hotel app', false, false],
  ])('%s is given to people: %s, to API keys: %s', (label, people, apiKeys) => {
    expect(roleOf(label)).toMatchObject({ canBeAssignedToUsers: people, canBeAssignedToApiKeys: apiKeys });
  });
});
