import { buildSchema, type GraphQLSchema } from 'graphql';
import {
  ACTOR_SOURCES,
  capitalise,
  FIELD_TYPES,
  pascal,
  subFieldsOf,
  type FieldType,
  type SubField,
} from '../metadata/field-types.ts';
import type { FieldMetadata, ObjectMetadata, WorkspaceModel } from '../metadata/workspace-model.ts';
import { aggregatesOf } from './aggregates.ts';
import { WORKFLOW_SDL } from '../workflows/schema.ts';
import { rootFieldsOf } from './root-fields.ts';
import { SEARCH_SDL } from './search.ts';

const sdls = new WeakMap<WorkspaceModel, string>();
const schemas = new WeakMap<WorkspaceModel, GraphQLSchema>();

/** The core schema of the workspace in SDL, with Twenty's names of types and inputs. */
export const schemaSdl = (model: WorkspaceModel): string => {
  const ready = sdls.get(model);
  if (ready !== undefined) return ready;
  const sdl = [
    SHARED,
    ...FIELD_TYPES.flatMap(compositeSdl),
    ...[...model.objects.values()].map((object) => objectSdl(model, object)),
    rootSdl(model),
    SEARCH_SDL,
    WORKFLOW_SDL,
  ].join('\n');
  sdls.set(model, sdl);
  return sdl;
};

/** Built when first asked for: record requests do not need it. */
export const schemaOf = (model: WorkspaceModel): GraphQLSchema => {
  const schema = schemas.get(model) ?? buildSchema(schemaSdl(model));
  schemas.set(model, schema);
  return schema;
};

const comparisons = (type: string, item = `${type}!`): string =>
  `eq: ${type} gt: ${type} gte: ${type} in: [${item}] lt: ${type} lte: ${type} neq: ${type} is: FilterIs`;
const SHARED = `
scalar UUID scalar DateTime scalar Date scalar JSON scalar BigFloat scalar BigInt scalar Position scalar Cursor scalar ConnectionCursor scalar TSVector
enum FilterIs { NULL NOT_NULL }
enum OrderByDirection { AscNullsFirst AscNullsLast DescNullsFirst DescNullsLast }
enum ActorSourceEnum { ${ACTOR_SOURCES.join(' ')} }
enum DateGranularityEnum { DAY MONTH QUARTER YEAR WEEK DAY_OF_THE_WEEK MONTH_OF_THE_YEAR QUARTER_OF_THE_YEAR NONE }
enum FirstDayOfTheWeek { MONDAY SUNDAY SATURDAY }
input StringFilter { ${comparisons('String')} startsWith: String endsWith: String like: String ilike: String regex: String iregex: String }
input UUIDFilter { ${comparisons('UUID', 'UUID')} }
input IntFilter { ${comparisons('Int')} }
input FloatFilter { ${comparisons('Float')} }
input BigFloatFilter { ${comparisons('BigFloat')} }
input DateFilter { ${comparisons('Date')} }
input DateTimeFilter { ${comparisons('DateTime')} }
input BooleanFilter { eq: Boolean is: FilterIs }
input RawJsonFilter { is: FilterIs like: String }
input ArrayFilter { containsIlike: String is: FilterIs isEmptyArray: Boolean }
input TSVectorFilter { search: String }
input ActorSourceEnumFilter { ${enumFilter('ActorSourceEnum')} }
input GroupByDateGranularityInput { granularity: DateGranularityEnum weekStartDay: FirstDayOfTheWeek timeZone: String }
input OrderByDateGranularityInput { orderBy: OrderByDirection granularity: DateGranularityEnum }
type PageInfo { startCursor: ConnectionCursor endCursor: ConnectionCursor hasNextPage: Boolean! hasPreviousPage: Boolean! }
type FileObject { fileId: UUID! label: String! extension: String url: String }
input FileItemInput { fileId: UUID! label: String! }`;

function enumFilter(type: string): string {
  return `eq: ${type} neq: ${type} in: [${type}] containsAny: [${type}] is: FilterIs isEmptyArray: Boolean`;
}

const PART_TYPES: Partial<Record<FieldType, [type: string, filter: string]>> = {
  TEXT: ['String', 'StringFilter'],
  NUMERIC: ['BigFloat', 'BigFloatFilter'],
  RAW_JSON: ['JSON', 'RawJsonFilter'],
  UUID: ['UUID', 'UUIDFilter'],
  SELECT: ['ActorSourceEnum', 'ActorSourceEnumFilter'],
};

const compositeSdl = (type: FieldType): string[] => {
  const parts = subFieldsOf(type);
  if (parts === undefined) return [];
  const name = pascal(type);
  const list = (of: (part: SubField, types: [string, string]) => string): string =>
    parts.map((part) => of(part, PART_TYPES[part.type] ?? ['String', 'StringFilter'])).join(' ');
  // People and apps may say where a record comes from, not who made it.
  const writable =
    type === 'ACTOR' ? 'source: ActorSourceEnum context: JSON' : list((part, [graphql]) => `${part.name}: ${graphql}`);
  return [
    `type ${name} { ${list((part, [graphql]) => `${part.name}: ${graphql}`)} }`,
    `input ${name}CreateInput { ${writable} }`,
    `input ${name}UpdateInput { ${writable} }`,
    `input ${name}FilterInput { ${list((part, [, filter]) => `${part.name}: ${filter}`)} }`,
    `input ${name}OrderByInput { ${list((part) => `${part.name}: OrderByDirection`)} }`,
    `input ${name}GroupByInput { ${list((part) => (part.type === 'RAW_JSON' ? '' : `${part.name}: Boolean`))} }`,
  ];
};

const typeOf = (object: ObjectMetadata): string => capitalise(object.nameSingular);
const LIST_ARGS = (target: string): string =>
  `first: Int, last: Int, offset: Int, before: String, after: String, filter: ${target}FilterInput, orderBy: [${target}OrderByInput]`;
type Shape = {
  output: string;
  input: (kind: 'Create' | 'Update') => string;
  filter: string;
  order: string;
  group?: string;
};

const plain = (output: string, filter: string, group?: string): Shape => ({
  output,
  input: () => output,
  filter,
  order: 'OrderByDirection',
  ...(group === undefined ? {} : { group }),
});

const shapeOf = (object: ObjectMetadata, field: FieldMetadata): Shape => {
  const enumName = `${typeOf(object)}${capitalise(field.name)}Enum`;
  switch (field.type) {
    case 'UUID':
      return { ...plain('UUID', 'UUIDFilter'), input: () => (field.name === 'id' ? 'ID' : 'UUID') };
    case 'TEXT':
      return plain('String', 'StringFilter', 'Boolean');
    case 'NUMBER':
      return field.settings['dataType'] === 'int'
        ? plain('Int', 'IntFilter', 'Boolean')
        : plain('Float', 'FloatFilter', 'Boolean');
    case 'NUMERIC':
      return plain('BigFloat', 'BigFloatFilter');
    case 'BOOLEAN':
      return plain('Boolean', 'BooleanFilter', 'Boolean');
    case 'DATE':
      return plain('Date', 'DateFilter', 'GroupByDateGranularityInput');
    case 'DATE_TIME':
      return plain('DateTime', 'DateTimeFilter', 'GroupByDateGranularityInput');
    case 'POSITION':
      return plain('Position', 'FloatFilter');
    case 'TS_VECTOR':
      return plain('TSVector', 'TSVectorFilter');
    case 'RAW_JSON':
      return plain('JSON', 'RawJsonFilter');
    case 'FILES':
      return { ...plain('[FileObject]', 'RawJsonFilter'), input: () => '[FileItemInput]' };
    case 'ARRAY':
      return plain('[String]', 'ArrayFilter', 'Boolean');
    case 'SELECT':
    case 'RATING':
      return plain(enumName, `${enumName}Filter`, 'Boolean');
    case 'MULTI_SELECT':
      return plain(`[${enumName}]`, `${enumName}Filter`, 'Boolean');
    default: {
      const name = pascal(field.type);
      return {
        output: name,
        input: (kind) => `${name}${kind}Input`,
        filter: `${name}FilterInput`,
        order: `${name}OrderByInput`,
        ...(field.type === 'ACTOR' ? {} : { group: `${name}GroupByInput` }),
      };
    }
  }
};

const objectSdl = (model: WorkspaceModel, object: ObjectMetadata): string => {
  const name = typeOf(object);
  const out: string[] = [],
    create: string[] = [],
    update: string[] = [],
    filter: string[] = [],
    order: string[] = [],
    groupOrder: string[] = [],
    group: string[] = [],
    enums: string[] = [];
  for (const field of object.fields.values()) {
    if (field.relation !== undefined) {
      const target = typeOf(model.objects.get(field.relation.target)!);
      if (field.relation.kind === 'ONE_TO_MANY') {
        out.push(`${field.name}(${LIST_ARGS(target)}): ${target}Connection`);
        continue;
      }
      const join = field.relation.joinColumn;
      out.push(`${join}: ID${field.isNullable ? '' : '!'}`, `${field.name}: ${target}`);
      for (const input of [create, update]) input.push(`${join}: ID`, `${field.name}: ${target}RelationInput`);
      filter.push(`${join}: UUIDFilter`, `${field.name}: ${target}FilterInput`);
      order.push(`${join}: OrderByDirection`, `${field.name}: ${target}OrderByInput`);
      groupOrder.push(`${join}: OrderByDirection`, `${field.name}: ${target}OrderByWithGroupByInput`);
      group.push(`${field.name}: ${target}GroupByInput`);
      continue;
    }
    const shape = shapeOf(object, field);
    out.push(`${field.name}: ${shape.output}${field.isNullable ? '' : '!'}`);
    create.push(`${field.name}: ${shape.input('Create')}`);
    update.push(`${field.name}: ${shape.input('Update')}`);
    filter.push(`${field.name}: ${shape.filter}`);
    order.push(`${field.name}: ${shape.order}`);
    groupOrder.push(
      `${field.name}: ${shape.group === 'GroupByDateGranularityInput' ? 'OrderByDateGranularityInput' : shape.order}`,
    );
    if (shape.group !== undefined && field.name !== 'deletedAt') group.push(`${field.name}: ${shape.group}`);
    if (field.options !== undefined && field.options.length > 0) {
      const enumName = `${name}${capitalise(field.name)}Enum`;
      enums.push(
        `enum ${enumName} { ${field.options.map(({ value }) => value).join(' ')} }`,
        `input ${enumName}Filter { ${enumFilter(enumName)} }`,
      );
    }
  }
  const aggregates = [...aggregatesOf(object)];
  const aggregateFields = aggregates.map(([aggregate, { graphqlType }]) => `${aggregate}: ${graphqlType}`).join(' ');
  return [
    `type ${name} { ${out.join('\n')} }`,
    ...enums,
    `type ${name}Edge { node: ${name}! cursor: Cursor! }`,
    `type ${name}Connection { ${aggregateFields} edges: [${name}Edge!]! pageInfo: PageInfo! }`,
    `type ${name}GroupByConnection { ${aggregateFields} edges: [${name}Edge!]! pageInfo: PageInfo! groupByDimensionValues: JSON! }`,
    `input ${name}RelationInput { connect: ${name}ConnectInput disconnect: Boolean }`,
    `input ${name}ConnectInput { where: ${name}WhereUniqueInput }`,
    whereUnique(object),
    `input ${name}CreateInput { ${create.join('\n')} }`,
    `input ${name}UpdateInput { ${update.join('\n')} }`,
    `input ${name}FilterInput { ${filter.join('\n')} and: [${name}FilterInput] or: [${name}FilterInput] not: ${name}FilterInput }`,
    `input ${name}OrderByInput { ${order.join('\n')} }`,
    `input ${name}OrderByWithGroupByAggregateInput { ${aggregates.map(([aggregate]) => `${aggregate}: OrderByDirection`).join(' ')} }`,
    `input ${name}OrderByWithGroupByInput { aggregate: ${name}OrderByWithGroupByAggregateInput ${groupOrder.join('\n')} }`,
    `input ${name}GroupByInput { ${group.join('\n')} }`,
  ].join('\n');
};

const whereUnique = (object: ObjectMetadata): string => {
  const name = typeOf(object);
  const fields = new Map<string, string>([['id', 'ID']]);
  const more: string[] = [];
  for (const { paths } of object.uniqueKeys)
    for (const [fieldName] of paths) {
      const field = object.fields.get(fieldName) ?? object.fieldByJoinColumn.get(fieldName);
      if (field === undefined || fields.has(field.name)) continue;
      if (field.subFields === undefined) {
        fields.set(field.name, field.relation === undefined ? shapeOf(object, field).output : 'ID');
        continue;
      }
      const input = `${name}${capitalise(field.name)}WhereInput`;
      fields.set(field.name, input);
      more.push(
        `input ${input} { ${field.subFields
          .filter(({ isUniqueKey }) => isUniqueKey)
          .map((part) => `${part.name}: String`)
          .join(' ')} }`,
      );
    }
  return [
    `input ${name}WhereUniqueInput { ${[...fields].map(([field, type]) => `${field}: ${type}`).join(' ')} }`,
    ...more,
  ].join('\n');
};

const rootSdl = (model: WorkspaceModel): string => {
  const lines = { query: [] as string[], mutation: [] as string[] };
  for (const [field, { method, object, kind }] of rootFieldsOf(model)) {
    const name = typeOf(object);
    const signature = ((): string => {
      switch (method) {
        case 'findMany':
          return `(${LIST_ARGS(name)}): ${name}Connection`;
        case 'findOne':
          return `(filter: ${name}FilterInput!): ${name}`;
        case 'findDuplicates':
          return `(ids: [UUID], data: [${name}CreateInput]): [${name}Connection!]`;
        case 'groupBy':
          return `(groupBy: [${name}GroupByInput!]!, filter: ${name}FilterInput, orderBy: [${name}OrderByWithGroupByInput], orderByForRecords: [${name}OrderByInput], viewId: UUID, limit: Int, offsetForRecords: Int): [${name}GroupByConnection!]`;
        case 'createMany':
          return `(data: [${name}CreateInput!]!, upsert: Boolean): [${name}!]`;
        case 'createOne':
          return `(data: ${name}CreateInput!, upsert: Boolean): ${name}`;
        case 'updateOne':
          return `(id: UUID!, data: ${name}UpdateInput!): ${name}`;
        case 'updateMany':
          return `(data: ${name}UpdateInput!, filter: ${name}FilterInput!): [${name}!]`;
        case 'deleteOne':
        case 'destroyOne':
        case 'restoreOne':
          return `(id: UUID!): ${name}`;
        case 'deleteMany':
        case 'destroyMany':
        case 'restoreMany':
          return `(filter: ${name}FilterInput!): [${name}!]`;
        case 'mergeMany':
          return `(ids: [UUID!]!, conflictPriorityIndex: Int!, dryRun: Boolean): ${name}`;
        default:
          return method satisfies never;
      }
    })();
    lines[kind].push(`${field}${signature}`);
  }
  return `type Query { ${lines.query.join('\n')} }\ntype Mutation { ${lines.mutation.join('\n')} }`;
};
