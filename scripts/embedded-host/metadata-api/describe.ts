import type { Workspace } from '../workspace.ts';
import { applicationRole } from '../workspace.ts';
import type { AppManifest, LogicFunctionManifest, OtherEntity, RoleManifest } from '../metadata/manifest.ts';
import { systemPages } from '../metadata/standard-pages.ts';
import {
  runtimeId,
  type FieldMetadata,
  type ObjectMetadata,
  type WorkspaceModel,
} from '../metadata/workspace-model.ts';

type Description = Record<string, unknown>;
type IdFilter = { eq?: string; neq?: string; in?: string[]; notIn?: string[] };
type FlagFilter = { is?: boolean; isNot?: boolean };
export type Filter = { and?: Filter[]; or?: Filter[] } & Record<string, IdFilter | FlagFilter | Filter[] | undefined>;

/** Applies the comparisons of the metadata API to plain descriptions. */
export const matches = (description: Description, filter: Filter | undefined): boolean =>
  Object.entries(filter ?? {}).every(([key, condition]) => {
    if (condition === undefined || condition === null) return true;
    if (Array.isArray(condition))
      return key === 'or'
        ? condition.some((part) => matches(description, part))
        : condition.every((part) => matches(description, part));
    const value = description[key];
    return Object.entries(condition).every(([operator, wanted]) => {
      switch (operator) {
        case 'eq':
        case 'is':
          return value === wanted;
        case 'neq':
        case 'isNot':
          return value !== wanted;
        case 'in':
          return Array.isArray(wanted) && wanted.includes(String(value));
        case 'notIn':
          return Array.isArray(wanted) && !wanted.includes(String(value));
        default:
          return true;
      }
    });
  });

/** One page of everything: the metadata of a workspace is small. */
export const connectionOf = (nodes: Description[], first?: number | null): Description => {
  const shown = nodes.slice(0, first ?? 1_000);
  const cursor = (node: Description | undefined): string | null =>
    node === undefined ? null : Buffer.from(String(node['id'])).toString('base64');
  return {
    edges: shown.map((node) => ({ node, cursor: cursor(node) })),
    pageInfo: {
      hasNextPage: shown.length < nodes.length,
      hasPreviousPage: false,
      startCursor: cursor(shown[0]),
      endCursor: cursor(shown.at(-1)),
    },
  };
};

export const describeField = (model: WorkspaceModel, object: ObjectMetadata, field: FieldMetadata): Description => ({
  id: field.id,
  universalIdentifier: field.universalIdentifier,
  applicationId: runtimeId(field.applicationId),
  objectMetadataId: object.id,
  name: field.name,
  label: field.label,
  type: field.type,
  description: field.description,
  icon: field.icon,
  isSystem: field.isSystem,
  isCustom: object.isCustom || field.applicationId !== object.applicationId,
  isActive: true,
  isNullable: field.isNullable,
  isUnique: field.isUnique ? true : null,
  isUIReadOnly: !field.isUIEditable,
  isUIEditable: field.isUIEditable,
  writability: field.writability,
  defaultValue: field.defaultValue,
  options: field.options ?? null,
  settings: Object.keys(field.settings).length === 0 ? null : field.settings,
  morphId: null,
  createdAt: null,
  updatedAt: null,
  relation: () => describeRelation(model, object, field),
});

const describeRelation = (model: WorkspaceModel, object: ObjectMetadata, field: FieldMetadata): Description | null => {
  const target = field.relation === undefined ? undefined : model.objects.get(field.relation.target);
  const targetField = target?.fields.get(field.relation?.targetField ?? '');
  if (field.relation === undefined || target === undefined || targetField === undefined) return null;
  return {
    type: field.relation.kind,
    sourceObjectMetadata: describeObject(model, object),
    targetObjectMetadata: describeObject(model, target),
    sourceFieldMetadata: describeField(model, object, field),
    targetFieldMetadata: describeField(model, target, targetField),
  };
};

export const describeObject = (model: WorkspaceModel, object: ObjectMetadata): Description => {
  const fields = (): Description[] => [...object.fields.values()].map((field) => describeField(model, object, field));
  const idOf = (name: string): string =>
    (object.fields.get(name) ?? object.fieldByJoinColumn.get(name))?.id ?? object.id;
  return {
    id: object.id,
    universalIdentifier: object.universalIdentifier,
    applicationId: runtimeId(object.applicationId),
    nameSingular: object.nameSingular,
    namePlural: object.namePlural,
    labelSingular: object.labelSingular,
    labelPlural: object.labelPlural,
    description: object.description,
    icon: object.icon,
    isSystem: object.isSystem,
    isCustom: object.isCustom,
    isActive: true,
    isSearchable: object.isSearchable,
    isUIReadOnly: false,
    isUIEditable: true,
    labelIdentifierFieldMetadataId: idOf(object.labelIdentifierField),
    imageIdentifierFieldMetadataId: null,
    duplicateCriteria: object.duplicateCriteria.length === 0 ? null : object.duplicateCriteria,
    createdAt: null,
    updatedAt: null,
    fieldsList: fields,
    fields: ({ filter, paging }: { filter?: Filter; paging?: { first?: number } }) =>
      connectionOf(
        fields().filter((field) => matches(field, filter)),
        paging?.first,
      ),
    indexMetadataList: [
      ...[...object.uniqueKeys, ...object.otherIndexes].map((key) => ({
        id: runtimeId(object.universalIdentifier),
        name: key.name,
        isUnique: object.uniqueKeys.includes(key),
        indexType: 'BTREE',
        indexFieldMetadataList: key.fields.map((name, order) => ({
          id: idOf(name),
          fieldMetadataId: idOf(name),
          order,
        })),
      })),
      ...(object.isSystem
        ? []
        : [
            {
              id: object.id,
              name: `IDX_${object.table}_searchVector`,
              isUnique: false,
              indexType: 'GIN',
              indexFieldMetadataList: [{ id: idOf('searchVector'), fieldMetadataId: idOf('searchVector'), order: 0 }],
            },
          ]),
    ],
  };
};

export const describeFunction = (applicationId: string, logicFunction: LogicFunctionManifest): Description => ({
  ...logicFunction,
  id: runtimeId(logicFunction.universalIdentifier),
  applicationId: runtimeId(applicationId),
  timeoutSeconds: logicFunction.timeoutSeconds ?? 300,
});

const list = (value: unknown): OtherEntity[] => (Array.isArray(value) ? (value as OtherEntity[]) : []);
const id = (value: unknown): string | null => (typeof value === 'string' ? runtimeId(value) : null);

export const describeViews = (workspace: Workspace): Description[] => {
  const manifests = workspace.apps().map(({ manifest }) => manifest);
  const system = systemPages(workspace.model());
  const addedFields = [...system.viewFields, ...manifests.flatMap((manifest) => manifest.viewFields)];
  return [...system.views, ...manifests.flatMap((manifest) => manifest.views)].map((view) => ({
    ...view,
    id: id(view.universalIdentifier),
    objectMetadataId: id(view['objectUniversalIdentifier']),
    isCompact: false,
    mainGroupByFieldMetadataId: id(view['mainGroupByFieldMetadataUniversalIdentifier']),
    calendarFieldMetadataId: id(view['calendarFieldMetadataUniversalIdentifier']),
    viewFields: [
      ...list(view['fields']),
      ...addedFields.filter((field) => field['viewUniversalIdentifier'] === view.universalIdentifier),
    ].map((field) => ({
      ...field,
      id: id(field.universalIdentifier),
      fieldMetadataId: id(field['fieldMetadataUniversalIdentifier']),
      isVisible: field['isVisible'] ?? true,
      size: field['size'] ?? 150,
    })),
    viewFilters: list(view['filters']).map((filter) => ({
      ...filter,
      id: id(filter.universalIdentifier),
      fieldMetadataId: id(filter['fieldMetadataUniversalIdentifier']),
    })),
    viewSorts: list(view['sorts']).map((sort) => ({
      ...sort,
      id: id(sort.universalIdentifier),
      fieldMetadataId: id(sort['fieldMetadataUniversalIdentifier']),
    })),
    viewGroups: list(view['groups']).map((group) => ({ isVisible: true, ...group, id: id(group.universalIdentifier) })),
  }));
};

export const describeRole = (role: RoleManifest): Description => ({
  ...role,
  id: runtimeId(role.universalIdentifier),
  isEditable: false,
  canBeAssignedToAgents: false,
  ...Object.fromEntries(
    (
      [
        'canBeAssignedToUsers',
        'canBeAssignedToApiKeys',
        'canUpdateAllSettings',
        'canAccessAllTools',
        'canReadAllObjectRecords',
        'canUpdateAllObjectRecords',
        'canSoftDeleteAllObjectRecords',
        'canDestroyAllObjectRecords',
      ] as const
    ).map((name) => [name, role[name] ?? false]),
  ),
  objectPermissions: (role.objectPermissions ?? []).map((permission) => ({
    ...permission,
    objectMetadataId: id(permission.objectUniversalIdentifier),
  })),
  fieldPermissions: (role.fieldPermissions ?? []).map((permission) => ({
    ...permission,
    id: id(permission.fieldUniversalIdentifier),
    objectMetadataId: id(permission.objectUniversalIdentifier),
    fieldMetadataId: id(permission.fieldUniversalIdentifier),
  })),
});

export const describeApplication = (
  workspace: Workspace,
  manifest: AppManifest,
  version: string | undefined,
): Description => {
  const { universalIdentifier, displayName, description = null, applicationVariables = {} } = manifest.application;
  const values = workspace.app(universalIdentifier)?.variables ?? {};
  const model = workspace.model();
  return {
    id: runtimeId(universalIdentifier),
    universalIdentifier,
    name: displayName,
    description,
    version: version ?? null,
    canBeUninstalled: true,
    defaultRoleId: id(applicationRole(manifest)),
    logicFunctions: manifest.logicFunctions.map((logicFunction) =>
      describeFunction(universalIdentifier, logicFunction),
    ),
    objects: [...model.objects.values()]
      .filter(({ applicationId }) => applicationId === universalIdentifier)
      .map((object) => describeObject(model, object)),
    // A secret can be set, but not read again.
    applicationVariables: Object.entries(applicationVariables).map(
      ([key, { universalIdentifier: variable, description: about = '', isSecret = false }]) => ({
        id: runtimeId(variable),
        key,
        value: isSecret && values[key] ? '********' : (values[key] ?? ''),
        description: about,
        isSecret,
      }),
    ),
  };
};
