import { SystemPermissionFlag } from 'twenty-sdk/define';
import type { RoleManifest } from '../metadata/manifest.ts';
import type { FieldMetadata, ObjectMetadata } from '../metadata/workspace-model.ts';
import { ApiError } from '../dialect/api-error.ts';

export type Setting = keyof typeof SystemPermissionFlag;
export type RecordAction = 'read' | 'update' | 'softDelete' | 'destroy';

/** Rights to tools, which a role may have without the settings (twenty-server, tool-permission-flags.constant.ts). */
const TOOLS: ReadonlySet<Setting> = new Set([
  'AI',
  'VIEWS',
  'UPLOAD_FILE',
  'DOWNLOAD_FILE',
  'SEND_EMAIL_TOOL',
  'CREATE_CALENDAR_EVENT_TOOL',
  'HTTP_REQUEST_TOOL',
  'IMPORT_CSV',
  'EXPORT_CSV',
  'CODE_INTERPRETER_TOOL',
]);

/** What a caller may do. A caller who acts through an app is bound by the app's role and by their own. */
export type Access = {
  allows: (object: ObjectMetadata, action: RecordAction) => boolean;
  allowsField: (object: ObjectMetadata, field: FieldMetadata, action: 'read' | 'update') => boolean;
  /** Whether a part of the settings is open to the caller, such as `APPLICATIONS`. */
  allowsSetting: (setting: Setting) => boolean;
};

export const fullAccess: Access = { allows: () => true, allowsField: () => true, allowsSetting: () => true };

export const bothAllow = (one: Access, other: Access): Access => ({
  allows: (object, action) => one.allows(object, action) && other.allows(object, action),
  allowsField: (object, field, action) =>
    one.allowsField(object, field, action) && other.allowsField(object, field, action),
  allowsSetting: (setting) => one.allowsSetting(setting) && other.allowsSetting(setting),
});

/** Access by a role: its word on the object if it has one, otherwise its word on all objects; system objects are open. */
export const roleAccess = (role: RoleManifest): Access => {
  const byObject = new Map(
    (role.objectPermissions ?? []).map((permission) => [permission.objectUniversalIdentifier, permission]),
  );
  const byField = new Map(
    (role.fieldPermissions ?? []).map((permission) => [permission.fieldUniversalIdentifier, permission]),
  );
  const hasSetting = (setting: Setting): boolean =>
    (TOOLS.has(setting) ? role.canAccessAllTools : role.canUpdateAllSettings) === true ||
    role.permissionFlagUniversalIdentifiers?.includes(SystemPermissionFlag[setting]) === true;
  return {
    allows: (object, action) => {
      // Whatever is about workflows is open to whom the right to workflows is given, on Twenty too.
      if (object.nameSingular.startsWith('workflow')) return hasSetting('WORKFLOWS');
      // Who works here is open to every role and app, as are system objects altogether; to change members takes a right.
      if (object.isSystem && (action === 'read' || object.nameSingular !== 'workspaceMember')) return true;
      const permission = byObject.get(object.universalIdentifier);
      switch (action) {
        case 'read':
          return permission?.canReadObjectRecords ?? role.canReadAllObjectRecords ?? false;
        case 'update':
          return permission?.canUpdateObjectRecords ?? role.canUpdateAllObjectRecords ?? false;
        case 'softDelete':
          return permission?.canSoftDeleteObjectRecords ?? role.canSoftDeleteAllObjectRecords ?? false;
        case 'destroy':
          return permission?.canDestroyObjectRecords ?? role.canDestroyAllObjectRecords ?? false;
        default:
          return action satisfies never;
      }
    },
    allowsField: (_object, field, action) => {
      const permission = byField.get(field.universalIdentifier);
      return action === 'read'
        ? permission?.canReadFieldValue !== false
        : permission?.canUpdateFieldValue !== false && permission?.canReadFieldValue !== false;
    },
    allowsSetting: hasSetting,
  };
};

export const permissionDenied = (detail = ''): ApiError =>
  new ApiError(`Entity performing the request does not have permission${detail}`, {
    subCode: 'PERMISSION_DENIED',
    userFriendlyMessage: 'User does not have permission.',
    code: 'FORBIDDEN',
  });

export const assertAllowed = (access: Access, object: ObjectMetadata, action: RecordAction): void => {
  if (!access.allows(object, action)) throw permissionDenied();
};

export const assertFieldsAllowed = (
  access: Access,
  object: ObjectMetadata,
  fields: Iterable<FieldMetadata>,
  action: 'read' | 'update',
): void => {
  for (const field of fields)
    if (!access.allowsField(object, field, action))
      throw permissionDenied(
        `: no permission to ${action === 'read' ? 'read' : 'write'} field "${field.name}" on "${object.nameSingular}"`,
      );
};
