import type { FieldType } from './field-types.ts';

/** The parts of a built app manifest (`.twenty/output/manifest.json`) that the host reads. */
export type SelectOption = { id?: string; value: string; label: string; position: number; color: string };

/** Who may write at all, whatever the roles say: everyone, the app that declared it, or the host alone. */
export type Writability = 'OPEN' | 'APPLICATION' | 'SYSTEM';

export type FieldManifest = {
  universalIdentifier: string;
  objectUniversalIdentifier?: string;
  name: string;
  label: string;
  type: FieldType;
  description?: string;
  icon?: string;
  isNullable?: boolean;
  isUnique?: boolean;
  isSystem?: boolean;
  isUIEditable?: boolean;
  isAuditLogged?: boolean;
  writability?: Writability;
  defaultValue?: unknown;
  options?: SelectOption[];
  universalSettings?: Record<string, unknown>;
  relationTargetObjectMetadataUniversalIdentifier?: string;
  relationTargetFieldMetadataUniversalIdentifier?: string;
  morphId?: string;
};

export type ObjectManifest = {
  universalIdentifier: string;
  nameSingular: string;
  namePlural: string;
  labelSingular: string;
  labelPlural: string;
  description?: string;
  icon?: string;
  isSearchable?: boolean;
  isSystem?: boolean;
  isUICreatable?: boolean;
  isUIEditable?: boolean;
  writability?: Writability;
  labelIdentifierFieldMetadataUniversalIdentifier?: string;
  searchFields?: string[];
  duplicateCriteria?: string[][];
  fields: FieldManifest[];
};

export type IndexManifest = {
  universalIdentifier: string;
  objectUniversalIdentifier: string;
  isUnique?: boolean;
  fields: { universalIdentifier: string; fieldUniversalIdentifier: string; subFieldName?: string | null }[];
};

export type RoleManifest = {
  universalIdentifier: string;
  label: string;
  description?: string;
  icon?: string;
  canReadAllObjectRecords?: boolean;
  canUpdateAllObjectRecords?: boolean;
  canSoftDeleteAllObjectRecords?: boolean;
  canDestroyAllObjectRecords?: boolean;
  canUpdateAllSettings?: boolean;
  canAccessAllTools?: boolean;
  canBeAssignedToUsers?: boolean;
  canBeAssignedToApiKeys?: boolean;
  objectPermissions?: {
    objectUniversalIdentifier: string;
    canReadObjectRecords?: boolean;
    canUpdateObjectRecords?: boolean;
    canSoftDeleteObjectRecords?: boolean;
    canDestroyObjectRecords?: boolean;
  }[];
  fieldPermissions?: {
    objectUniversalIdentifier: string;
    fieldUniversalIdentifier: string;
    canReadFieldValue?: boolean | null;
    canUpdateFieldValue?: boolean | null;
  }[];
  permissionFlagUniversalIdentifiers?: string[];
};

export type LogicFunctionManifest = {
  universalIdentifier: string;
  name: string;
  description?: string;
  timeoutSeconds?: number;
  sourceHandlerPath: string;
  builtHandlerPath: string;
  builtHandlerChecksum: string;
  handlerName: string;
  cronTriggerSettings?: { pattern: string };
  databaseEventTriggerSettings?: { eventName: string; updatedFields?: string[]; batchMode?: boolean };
  httpRouteTriggerSettings?: {
    path: string;
    httpMethod: string;
    isAuthRequired: boolean;
    forwardedRequestHeaders?: string[];
  };
  toolTriggerSettings?: Record<string, unknown>;
  workflowActionTriggerSettings?: Record<string, unknown>;
};

/** Entities that the host keeps and answers as they are. */
export type OtherEntity = { universalIdentifier: string } & Record<string, unknown>;

export type ApplicationManifest = {
  universalIdentifier: string;
  displayName: string;
  description?: string;
  applicationVariables?: Record<
    string,
    {
      universalIdentifier: string;
      value?: string;
      label?: string;
      description?: string;
      isSecret?: boolean;
      isRequired?: boolean;
    }
  >;
  defaultRoleUniversalIdentifier?: string;
  preInstallLogicFunction?: InstallHook;
  postInstallLogicFunction?: InstallHook;
  uninstallLogicFunction?: InstallHook;
  packageJsonChecksum?: string | null;
  yarnLockChecksum?: string | null;
};
export type InstallHook = {
  universalIdentifier: string;
  shouldRunOnVersionUpgrade?: boolean;
  shouldRunSynchronously?: boolean;
};

export type AppManifest = {
  application: ApplicationManifest;
  objects: ObjectManifest[];
  fields: FieldManifest[];
  indexes: IndexManifest[];
  roles: RoleManifest[];
  logicFunctions: LogicFunctionManifest[];
  frontComponents: OtherEntity[];
  views: OtherEntity[];
  viewFields: OtherEntity[];
  navigationMenuItems: OtherEntity[];
  pageLayouts: OtherEntity[];
  pageLayoutTabs: OtherEntity[];
  pageLayoutWidgets: OtherEntity[];
  commandMenuItems: OtherEntity[];
  timelineActivityTypes?: OtherEntity[];
  settingsMenuItems?: OtherEntity[];
  translations?: Record<string, Record<string, string>>;
} & Record<string, unknown>;
