import { getFieldUniversalIdentifier, getSystemRelationFieldUniversalIdentifier } from 'twenty-sdk/define';
import { v5 as uuidFromName } from 'uuid';
import type { AppManifest, FieldManifest, ObjectManifest, SelectOption, Writability } from './manifest.ts';
import { capitalise, sqlTypeOf, subColumn, subFieldsOf, type FieldType, type SubField } from './field-types.ts';
import {
  attachingObjects,
  standardFieldId,
  standardObjectId,
  standardObjects,
  TWENTY_APPLICATION_ID,
} from './standard-objects.ts';

export type Column = { name: string; sqlType: string; isNullable: boolean };

export type Relation =
  | {
      kind: 'MANY_TO_ONE';
      target: string;
      targetField: string;
      joinColumn: string;
      onDelete: 'SET_NULL' | 'CASCADE' | 'RESTRICT';
    }
  | { kind: 'ONE_TO_MANY'; target: string; targetField: string };

export type FieldMetadata = {
  /** The id of this installation; the universal identifier is the same on every host. */
  id: string;
  universalIdentifier: string;
  applicationId: string;
  name: string;
  label: string;
  description: string;
  icon: string;
  type: FieldType;
  isNullable: boolean;
  isSystem: boolean;
  /** Declared unique by itself, not by an index. */
  isUnique: boolean;
  isUIEditable: boolean;
  /** Whether changes of it show in the timeline. */
  isAuditLogged: boolean;
  writability: Writability;
  defaultValue: unknown;
  options: SelectOption[] | undefined;
  settings: Record<string, unknown>;
  subFields: readonly SubField[] | undefined;
  relation: Relation | undefined;
  columns: Column[];
};

/** Columns that identify one record; `paths` say where their values stand in a record. */
export type UniqueKey = {
  fields: string[];
  columns: string[];
  paths: [field: string, subField?: string][];
  name: string;
};

export type ObjectMetadata = {
  id: string;
  universalIdentifier: string;
  applicationId: string;
  nameSingular: string;
  namePlural: string;
  labelSingular: string;
  labelPlural: string;
  description: string;
  icon: string;
  table: string;
  isCustom: boolean;
  isSystem: boolean;
  isSearchable: boolean;
  writability: Writability;
  searchFields: string[];
  duplicateCriteria: string[][];
  labelIdentifierField: string;
  fields: Map<string, FieldMetadata>;
  /** The field that owns a join column, by the column's name. */
  fieldByJoinColumn: Map<string, FieldMetadata>;
  uniqueKeys: UniqueKey[];
  /** Indexes that only make finding quicker. */
  otherIndexes: UniqueKey[];
};

export type WorkspaceModel = {
  version: number;
  objects: Map<string, ObjectMetadata>;
  objectByIdentifier: Map<string, ObjectMetadata>;
};

export const runtimeId = (universalIdentifier: string): string => uuidFromName('embedded-host', universalIdentifier);

const actorDefault = { source: "'MANUAL'", name: "'System'", workspaceMemberId: null };
type SystemField = [
  name: string,
  type: FieldType,
  label: string,
  icon: string,
  nullable: boolean,
  defaultValue: unknown,
];
const SYSTEM_FIELDS: SystemField[] = [
  ['id', 'UUID', 'Id', 'Icon123', false, 'uuid'],
  ['createdAt', 'DATE_TIME', 'Creation date', 'IconCalendar', false, 'now'],
  ['updatedAt', 'DATE_TIME', 'Last update', 'IconCalendarClock', false, 'now'],
  ['deletedAt', 'DATE_TIME', 'Deleted at', 'IconCalendarMinus', true, null],
  ['createdBy', 'ACTOR', 'Created by', 'IconCreativeCommonsSa', false, actorDefault],
  ['updatedBy', 'ACTOR', 'Updated by', 'IconUserCircle', false, actorDefault],
  ['position', 'POSITION', 'Position', 'IconHierarchy2', false, 0],
  ['searchVector', 'TS_VECTOR', 'Search vector', 'IconSearch', true, null],
];

type Source = {
  applicationId: string;
  objects: ObjectManifest[];
  fields: FieldManifest[];
  indexes: AppManifest['indexes'];
};

/** Joins Twenty's standard objects with those of the installed apps into the objects of the workspace. */
export const buildWorkspaceModel = (apps: AppManifest[], version: number): WorkspaceModel => {
  const sources: Source[] = [
    { applicationId: TWENTY_APPLICATION_ID, objects: standardObjects, fields: [], indexes: [] },
    ...apps.map((app) => ({
      applicationId: app.application.universalIdentifier,
      objects: app.objects,
      fields: app.fields,
      indexes: app.indexes,
    })),
  ];
  const objects = new Map<string, ObjectMetadata>();
  const objectByIdentifier = new Map<string, ObjectMetadata>();
  for (const source of sources)
    for (const manifest of source.objects) {
      const object = emptyObject(manifest, source.applicationId);
      if (objects.has(object.nameSingular)) throw new Error(`Two objects are called "${object.nameSingular}".`);
      objects.set(object.nameSingular, object);
      objectByIdentifier.set(object.universalIdentifier, object);
    }

  const manifests: { object: ObjectMetadata; field: FieldManifest; applicationId: string }[] = [];
  for (const source of sources) {
    for (const manifest of source.objects) {
      const object = objectByIdentifier.get(manifest.universalIdentifier)!;
      const declared = new Set(manifest.fields.map(({ name }) => name));
      for (const field of systemFields(object))
        if (!declared.has(field.name)) manifests.push({ object, field, applicationId: source.applicationId });
      for (const field of manifest.fields) manifests.push({ object, field, applicationId: source.applicationId });
    }
    for (const field of source.fields) {
      const object = objectByIdentifier.get(field.objectUniversalIdentifier ?? '');
      if (object === undefined) throw new Error(`Field "${field.name}" belongs to an object that is not installed.`);
      manifests.push({ object, field, applicationId: source.applicationId });
    }
  }
  const nameOf = new Map(
    manifests.map(({ object, field }) => [
      field.universalIdentifier,
      { object: object.nameSingular, field: field.name },
    ]),
  );
  for (const { object, field, applicationId } of manifests)
    addField(object, toField(field, applicationId, nameOf, objectByIdentifier));
  attachLists(objects);
  for (const source of sources) {
    for (const manifest of source.objects)
      setLabelAndSearch(objectByIdentifier.get(manifest.universalIdentifier)!, manifest);
    addIndexes(source, objectByIdentifier);
  }
  return { version, objects, objectByIdentifier };
};

const emptyObject = (manifest: ObjectManifest, applicationId: string): ObjectMetadata => {
  const isCustom = applicationId !== TWENTY_APPLICATION_ID;
  return {
    id: runtimeId(manifest.universalIdentifier),
    universalIdentifier: manifest.universalIdentifier,
    applicationId,
    nameSingular: manifest.nameSingular,
    namePlural: manifest.namePlural,
    labelSingular: manifest.labelSingular,
    labelPlural: manifest.labelPlural,
    description: manifest.description ?? '',
    icon: manifest.icon ?? 'IconListDetails',
    table: isCustom ? `_${manifest.nameSingular}` : manifest.nameSingular,
    isCustom,
    isSystem: manifest.isSystem ?? false,
    isSearchable: manifest.isSearchable ?? false,
    writability: manifest.writability ?? 'OPEN',
    searchFields: [],
    duplicateCriteria: manifest.duplicateCriteria ?? [],
    labelIdentifierField: 'id',
    fields: new Map(),
    fieldByJoinColumn: new Map(),
    uniqueKeys: [],
    otherIndexes: [],
  };
};

const systemFields = (object: ObjectMetadata): FieldManifest[] =>
  SYSTEM_FIELDS.map(([name, type, label, icon, isNullable, defaultValue]) => ({
    universalIdentifier: object.isCustom
      ? getFieldUniversalIdentifier({
          applicationUniversalIdentifier: object.applicationId,
          objectUniversalIdentifier: object.universalIdentifier,
          name,
        })
      : standardFieldId(object.nameSingular, name),
    name,
    type,
    label,
    icon,
    isNullable,
    defaultValue,
    isSystem: true,
    isUIEditable: false,
    ...(type === 'DATE_TIME' ? { universalSettings: { displayFormat: 'RELATIVE' } } : {}),
  }));

type NameOf = Map<string, { object: string; field: string }>;

const toField = (
  manifest: FieldManifest,
  applicationId: string,
  nameOf: NameOf,
  objects: Map<string, ObjectMetadata>,
): FieldMetadata => {
  const relation = relationOf(manifest, nameOf, objects);
  return {
    id: runtimeId(manifest.universalIdentifier),
    universalIdentifier: manifest.universalIdentifier,
    applicationId,
    name: manifest.name,
    label: manifest.label,
    description: manifest.description ?? '',
    icon: manifest.icon ?? 'IconAbc',
    type: manifest.type,
    isNullable: manifest.isNullable ?? true,
    isSystem: manifest.isSystem ?? false,
    isUnique: manifest.isUnique ?? false,
    isUIEditable: manifest.isUIEditable ?? true,
    isAuditLogged: manifest.isAuditLogged ?? true,
    writability: manifest.writability ?? 'OPEN',
    defaultValue: manifest.defaultValue ?? null,
    options: manifest.options,
    settings: manifest.universalSettings ?? {},
    subFields: subFieldsOf(manifest.type),
    relation,
    columns: columnsOf(manifest, relation),
  };
};

const relationOf = (
  manifest: FieldManifest,
  nameOf: NameOf,
  objects: Map<string, ObjectMetadata>,
): Relation | undefined => {
  if (manifest.type !== 'RELATION' && manifest.type !== 'MORPH_RELATION') return undefined;
  const settings = manifest.universalSettings ?? {};
  const target = objects.get(manifest.relationTargetObjectMetadataUniversalIdentifier ?? '');
  const other = nameOf.get(manifest.relationTargetFieldMetadataUniversalIdentifier ?? '');
  // The words of the server's manifest check, where half a relation is the most common mistake.
  if (target === undefined || other === undefined)
    throw new Error(`Relation field target metadata not found: ${manifest.name}.`);
  if (settings['relationType'] === 'ONE_TO_MANY')
    return { kind: 'ONE_TO_MANY', target: target.nameSingular, targetField: other.field };
  const onDelete =
    settings['onDelete'] === 'CASCADE' || settings['onDelete'] === 'RESTRICT' ? settings['onDelete'] : 'SET_NULL';
  return {
    kind: 'MANY_TO_ONE',
    target: target.nameSingular,
    targetField: other.field,
    joinColumn: `${manifest.name}Id`,
    onDelete,
  };
};

const columnsOf = (manifest: FieldManifest, relation: Relation | undefined): Column[] => {
  if (manifest.type === 'TS_VECTOR') return [];
  if (relation !== undefined)
    return relation.kind === 'MANY_TO_ONE' ? [{ name: relation.joinColumn, sqlType: 'uuid', isNullable: true }] : [];
  const subFields = subFieldsOf(manifest.type);
  if (subFields !== undefined)
    return subFields.map((part) => ({
      name: subColumn(manifest.name, part.name),
      sqlType: sqlTypeOf(part.type),
      isNullable: true,
    }));
  // Text is nullable whatever the metadata says, because the host stores an empty text as NULL.
  const isNullable =
    (manifest.isNullable ?? true) ||
    manifest.type === 'TEXT' ||
    manifest.type === 'ARRAY' ||
    manifest.type === 'MULTI_SELECT';
  return [{ name: manifest.name, sqlType: sqlTypeOf(manifest.type), isNullable }];
};

const addField = (object: ObjectMetadata, field: FieldMetadata): void => {
  if (object.fields.has(field.name))
    throw new Error(`Object "${object.nameSingular}" has two fields called "${field.name}".`);
  object.fields.set(field.name, field);
  if (field.relation?.kind === 'MANY_TO_ONE') object.fieldByJoinColumn.set(field.relation.joinColumn, field);
};

/** Tasks, notes, files and the timeline hang on a record through one relation for each object: `targetStay`. */
const attachLists = (objects: Map<string, ObjectMetadata>): void => {
  for (const { object: attachingName, list, label, icon, objects: standardTargets } of attachingObjects) {
    const attaching = objects.get(attachingName)!;
    for (const target of objects.values()) {
      if (!target.isCustom && !standardTargets.includes(target.nameSingular)) continue;
      const name = `target${capitalise(target.nameSingular)}`;
      const onTarget = target.isCustom
        ? getSystemRelationFieldUniversalIdentifier({
            applicationUniversalIdentifier: target.applicationId,
            objectUniversalIdentifier: target.universalIdentifier,
            relationTargetObjectUniversalIdentifier: standardObjectId(attachingName),
          })
        : standardFieldId(target.nameSingular, list);
      const onAttaching = target.isCustom ? uuidFromName(name, onTarget) : standardFieldId(attachingName, name);
      const nameOf: NameOf = new Map([
        [onTarget, { object: target.nameSingular, field: list }],
        [onAttaching, { object: attachingName, field: name }],
      ]);
      const byId = new Map([
        [attaching.universalIdentifier, attaching],
        [target.universalIdentifier, target],
      ]);
      if (!target.fields.has(list))
        addField(
          target,
          toField(
            {
              universalIdentifier: onTarget,
              name: list,
              label,
              icon,
              type: 'RELATION',
              relationTargetObjectMetadataUniversalIdentifier: attaching.universalIdentifier,
              relationTargetFieldMetadataUniversalIdentifier: onAttaching,
              universalSettings: { relationType: 'ONE_TO_MANY' },
            },
            target.applicationId,
            nameOf,
            byId,
          ),
        );
      if (!attaching.fields.has(name))
        addField(
          attaching,
          toField(
            {
              universalIdentifier: onAttaching,
              name,
              label: 'Target',
              icon: 'IconArrowUpRight',
              type: 'MORPH_RELATION',
              isUIEditable: false,
              relationTargetObjectMetadataUniversalIdentifier: target.universalIdentifier,
              relationTargetFieldMetadataUniversalIdentifier: onTarget,
              universalSettings: { relationType: 'MANY_TO_ONE', onDelete: 'CASCADE', joinColumnName: `${name}Id` },
            },
            target.applicationId,
            nameOf,
            byId,
          ),
        );
    }
  }
};

const setLabelAndSearch = (object: ObjectMetadata, manifest: ObjectManifest): void => {
  const labelled = [...object.fields.values()].find(
    ({ universalIdentifier }) => universalIdentifier === manifest.labelIdentifierFieldMetadataUniversalIdentifier,
  );
  object.labelIdentifierField = labelled?.name ?? (object.fields.has('name') ? 'name' : 'id');
  object.searchFields =
    manifest.searchFields ??
    (object.isSearchable && object.labelIdentifierField !== 'id' ? [object.labelIdentifierField] : []);
};

const keyOf = (fields: [FieldMetadata, string | null | undefined][], name: string): UniqueKey => {
  const paths = fields.flatMap(([field, subFieldName]): [string, string?][] => {
    if (field.relation?.kind === 'MANY_TO_ONE') return [[field.relation.joinColumn]];
    if (field.subFields === undefined) return [[field.name]];
    const parts = field.subFields.filter((part) =>
      subFieldName ? part.name === subFieldName : part.isUniqueKey === true,
    );
    return parts.map((part): [string, string] => [field.name, part.name]);
  });
  return {
    fields: fields.map(([field]) => field.name),
    paths,
    columns: paths.map(([field, part]) => (part === undefined ? field : subColumn(field, part))),
    name,
  };
};

const addIndexes = (source: Source, objects: Map<string, ObjectMetadata>): void => {
  for (const manifest of source.objects) {
    const object = objects.get(manifest.universalIdentifier)!;
    for (const { name, isUnique } of manifest.fields)
      if (isUnique === true)
        object.uniqueKeys.push(keyOf([[object.fields.get(name)!, null]], `UNIQUE_${object.table}_${name}`));
  }
  for (const index of source.indexes) {
    const object = objects.get(index.objectUniversalIdentifier);
    if (object === undefined)
      throw new Error(`Index ${index.universalIdentifier} belongs to an object that is not installed.`);
    const fieldByIdentifier = new Map([...object.fields.values()].map((field) => [field.universalIdentifier, field]));
    const fields = index.fields.map((part): [FieldMetadata, string | null | undefined] => {
      const field = fieldByIdentifier.get(part.fieldUniversalIdentifier);
      if (field === undefined) throw new Error(`An index of "${object.nameSingular}" names a field that is not there.`);
      return [field, part.subFieldName];
    });
    if (index.isUnique === true) object.uniqueKeys.push(keyOf(fields, `UNIQUE_${index.universalIdentifier}`));
    else object.otherIndexes.push(keyOf(fields, `INDEX_${index.universalIdentifier}`));
  }
};
