import { resultOf, type Check } from '../check.ts';
import type { Host } from '../host.ts';

type Field = {
  name: string;
  type: string;
  label: string;
  isNullable: boolean;
  isSystem: boolean;
  defaultValue: unknown;
  options: { value: string; label: string; color: string; position: number }[] | null;
  settings: Record<string, unknown> | null;
};
type Named = {
  nameSingular: string;
  namePlural: string;
  labelSingular: string;
  labelPlural: string;
  icon: string;
  fields: Field[];
  indexes: Index[];
};
type Index = { isUnique: boolean; indexType: string; fields: string[] };

const FIELDS = 'edges { node { id name type label isNullable isSystem defaultValue options settings } }';
const OBJECTS = `{ objects(paging: { first: 200 }) { edges { node {
  nameSingular namePlural labelSingular labelPlural icon
  fields(paging: { first: 200 }) { ${FIELDS} }
  indexMetadataList { isUnique indexType indexFieldMetadataList { fieldMetadataId order } }
} } } }`;

type Raw = Omit<Named, 'fields' | 'indexes'> & {
  fields: { edges: { node: Field & { id: string } }[] };
  indexMetadataList: {
    isUnique: boolean;
    indexType: string;
    indexFieldMetadataList: { fieldMetadataId: string; order: number }[];
  }[];
};

/** The objects of the host by name, asked for once a host. */
const asked = new WeakMap<Host, Promise<Map<string, Named>>>();
const objectsOf = (host: Host): Promise<Map<string, Named>> => {
  const known = asked.get(host);
  if (known) return known;
  const asking = (async () => {
    const result = resultOf(await host.metadata(OBJECTS), 'objects') as
      | { edges: { node: Raw }[] }
      | { refused: string };
    if ('refused' in result) throw new Error(result.refused);
    return new Map(
      result.edges.map(({ node: { fields, indexMetadataList, ...object } }) => {
        const nameOf = new Map(fields.edges.map(({ node }) => [node.id, node.name]));
        const indexes = indexMetadataList.map((node) => ({
          isUnique: node.isUnique,
          indexType: node.indexType,
          fields: node.indexFieldMetadataList
            .toSorted((left, right) => left.order - right.order)
            .map(({ fieldMetadataId }) => nameOf.get(fieldMetadataId) ?? '?'),
        }));
        return [
          object.nameSingular,
          { ...object, fields: fields.edges.map(({ node: { id: _id, ...field } }) => field), indexes },
        ];
      }),
    );
  })();
  asked.set(host, asking);
  return asking;
};

const objectOf = async (host: Host, name: string): Promise<Named> => {
  const object = (await objectsOf(host)).get(name);
  if (!object) throw new Error(`The host has no object ${name}.`);
  return object;
};

const fieldOf = async (host: Host, object: string, name: string): Promise<Field | undefined> =>
  (await objectOf(host, object)).fields.find((field) => field.name === name);

/** Relations that newer hosts give to every object, and 2.21 only to those that declare them. */
const ATTACHED = new Set(['attachments', 'noteTargets', 'taskTargets', 'timelineActivities']);

const installed = (
  name: string,
  ask: (host: Host) => Promise<unknown>,
  answer: unknown,
  from: Check['from'] = 'seen on 2.21',
): Check => ({
  name: `installed: ${name}`,
  from,
  ask,
  answer,
});

export const metadataChecks: Check[] = [
  installed(
    'an object keeps its names',
    async (host) => {
      const { nameSingular, namePlural, labelSingular, labelPlural, icon } = await objectOf(host, 'conformanceProbe');
      return { nameSingular, namePlural, labelSingular, labelPlural, icon };
    },
    {
      nameSingular: 'conformanceProbe',
      namePlural: 'conformanceProbes',
      labelSingular: 'Conformance probe',
      labelPlural: 'Conformance probes',
      icon: 'IconTestPipe',
    },
  ),
  installed(
    'the declared fields with their types',
    async (host) =>
      Object.fromEntries(
        (await objectOf(host, 'conformanceProbe')).fields
          .filter(({ name, isSystem }) => !isSystem && !ATTACHED.has(name))
          .map(({ name, type }) => [name, type])
          .toSorted(([left], [right]) => (left! < right! ? -1 : 1)),
      ),
    {
      amount: 'NUMBER',
      code: 'TEXT',
      colours: 'MULTI_SELECT',
      day: 'DATE',
      details: 'RAW_JSON',
      grade: 'SELECT',
      hidden: 'TEXT',
      isOpen: 'BOOLEAN',
      keywords: 'ARRAY',
      lines: 'PHONES',
      locked: 'TEXT',
      mailboxes: 'EMAILS',
      moment: 'DATE_TIME',
      name: 'TEXT',
      owner: 'RELATION',
      pages: 'LINKS',
      partOne: 'TEXT',
      partTwo: 'TEXT',
      person: 'FULL_NAME',
      price: 'CURRENCY',
      ratio: 'NUMBER',
      reference: 'UUID',
      remark: 'TEXT',
      shelf: 'RELATION',
      site: 'ADDRESS',
      stage: 'SELECT',
      stars: 'RATING',
      story: 'RICH_TEXT',
    },
  ),
  installed(
    'the fields that the host adds, beside relations',
    async (host) =>
      Object.fromEntries(
        (await objectOf(host, 'conformanceProbe')).fields
          .filter(({ isSystem, type }) => isSystem && !type.endsWith('RELATION'))
          .map(({ name, type }) => [name, type])
          .toSorted(([left], [right]) => (left! < right! ? -1 : 1)),
      ),
    {
      createdAt: 'DATE_TIME',
      createdBy: 'ACTOR',
      deletedAt: 'DATE_TIME',
      id: 'UUID',
      position: 'POSITION',
      searchVector: 'TS_VECTOR',
      updatedAt: 'DATE_TIME',
      updatedBy: 'ACTOR',
    },
  ),
  installed(
    'a choice with its options',
    async (host) => {
      const field = await fieldOf(host, 'conformanceProbe', 'stage');
      return field?.options?.map(({ value, label, color, position }) => ({ value, label, color, position }));
    },
    [
      { value: 'DRAFT', label: 'Draft', color: 'gray', position: 0 },
      { value: 'READY', label: 'Ready', color: 'green', position: 1 },
      { value: 'CLOSED', label: 'Closed', color: 'red', position: 2 },
    ],
  ),
  installed(
    'a choice with a default',
    async (host) => {
      const field = await fieldOf(host, 'conformanceProbe', 'grade');
      return [field?.defaultValue, field?.isNullable];
    },
    ["'LOW'", false],
  ),
  installed(
    'a number with its settings',
    async (host) => (await fieldOf(host, 'conformanceProbe', 'ratio'))?.settings,
    { type: 'number', dataType: 'float', decimals: 3 },
  ),
  installed(
    'the one side of a relation',
    async (host) => (await fieldOf(host, 'conformanceProbe', 'shelf'))?.settings,
    { onDelete: 'SET_NULL', relationType: 'MANY_TO_ONE', joinColumnName: 'shelfId' },
  ),
  installed(
    'the many side of a relation',
    async (host) => (await fieldOf(host, 'conformanceShelf', 'probes'))?.settings,
    { relationType: 'ONE_TO_MANY' },
  ),
  installed(
    'a field added to a standard object',
    async (host) => (await fieldOf(host, 'person', 'conformanceProbes'))?.type,
    'RELATION',
  ),
  installed(
    'unique indexes of one and of two fields',
    async (host) =>
      (await objectOf(host, 'conformanceProbe')).indexes
        .filter(({ isUnique }) => isUnique)
        .map(({ fields }) => fields)
        .toSorted(),
    [['code'], ['partOne', 'partTwo']],
  ),
  installed(
    'the other indexes',
    async (host) =>
      (await objectOf(host, 'conformanceProbe')).indexes
        .filter(({ isUnique }) => !isUnique)
        .map(({ fields, indexType }) => `${indexType} ${fields.join('+')}`)
        .toSorted(),
    ['GIN searchVector'],
  ),
  installed(
    'views with their type',
    async (host) => {
      const { data } = await host.metadata('{ getViews { name type position } }');
      return (data!['getViews'] as { name: string; type: string; position: number }[])
        .filter(({ name }) => /^(Ready probes|Probes by stage)$/.test(name))
        .toSorted((left, right) => left.position - right.position);
    },
    [
      { type: 'TABLE', position: 7, name: 'Ready probes' },
      { type: 'KANBAN', position: 8, name: 'Probes by stage' },
    ],
  ),
  installed(
    'a view with its columns, filter and sort',
    async (host) => {
      const { data } = await host.metadata(
        '{ getViews { name viewFields { position isVisible size } viewFilters { operand value } viewSorts { direction } } }',
      );
      const view = (data!['getViews'] as { name: string; viewFields: { position: number }[] }[]).find(
        ({ name }) => name === 'Ready probes',
      );
      return view && { ...view, viewFields: view.viewFields.toSorted((left, right) => left.position - right.position) };
    },
    {
      name: 'Ready probes',
      viewFields: [
        { position: 0, isVisible: true, size: 200 },
        { position: 1, isVisible: true, size: 120 },
      ],
      viewFilters: [{ operand: 'IS', value: ['READY'] }],
      viewSorts: [{ direction: 'DESC' }],
    },
  ),
  installed(
    'a board with its groups',
    async (host) => {
      const { data } = await host.metadata('{ getViews { name viewGroups { fieldValue position isVisible } } }');
      const view = (data!['getViews'] as { name: string; viewGroups: { position: number }[] }[]).find(
        ({ name }) => name === 'Probes by stage',
      );
      return view?.viewGroups.toSorted((left, right) => left.position - right.position);
    },
    [
      { fieldValue: 'DRAFT', position: 0, isVisible: true },
      { fieldValue: 'READY', position: 1, isVisible: true },
      { fieldValue: 'CLOSED', position: 2, isVisible: true },
    ],
  ),
  installed(
    'the role of the app',
    async (host) => {
      const { data } = await host.metadata(
        '{ getRoles { label canReadAllObjectRecords canUpdateAllObjectRecords canUpdateAllSettings objectPermissions { canReadObjectRecords canUpdateObjectRecords canSoftDeleteObjectRecords canDestroyObjectRecords } fieldPermissions { canReadFieldValue canUpdateFieldValue } } }',
      );
      const role = (
        data!['getRoles'] as { label: string; objectPermissions: object[]; fieldPermissions: object[] }[]
      ).find(({ label }) => label === 'Conformance probe');
      return (
        role && {
          ...role,
          objectPermissions: role.objectPermissions.length,
          fieldPermissions: role.fieldPermissions.map((field) => JSON.stringify(field)).toSorted(),
        }
      );
    },
    {
      label: 'Conformance probe',
      canReadAllObjectRecords: false,
      canUpdateAllObjectRecords: false,
      canUpdateAllSettings: false,
      objectPermissions: 6,
      fieldPermissions: [
        '{"canReadFieldValue":false,"canUpdateFieldValue":false}',
        '{"canReadFieldValue":null,"canUpdateFieldValue":false}',
      ],
    },
  ),
  installed(
    'the functions with their triggers',
    async (host) => {
      const { data } = await host.metadata(
        '{ findManyLogicFunctions { name timeoutSeconds databaseEventTriggerSettings httpRouteTriggerSettings } }',
      );
      return (data!['findManyLogicFunctions'] as { name: string }[])
        .filter(({ name }) => /^conformance-(echo|stage-events|slow)$/.test(name))
        .toSorted((left, right) => (left.name < right.name ? -1 : 1));
    },
    [
      {
        name: 'conformance-echo',
        timeoutSeconds: 30,
        databaseEventTriggerSettings: null,
        httpRouteTriggerSettings: {
          path: '/conformance/echo/:first/:second',
          httpMethod: 'POST',
          isAuthRequired: false,
          forwardedRequestHeaders: ['X-Probe', 'content-type'],
        },
      },
      {
        name: 'conformance-slow',
        timeoutSeconds: 2,
        databaseEventTriggerSettings: null,
        httpRouteTriggerSettings: { path: '/conformance/slow', httpMethod: 'GET', isAuthRequired: false },
      },
      {
        name: 'conformance-stage-events',
        timeoutSeconds: 30,
        databaseEventTriggerSettings: { eventName: 'conformanceSubject.updated', updatedFields: ['stage'] },
        httpRouteTriggerSettings: null,
      },
    ],
  ),
  installed(
    'the app',
    async (host) => {
      const { data } = await host.metadata('{ findManyApplications { name universalIdentifier version } }');
      return (data!['findManyApplications'] as { name: string }[]).find(({ name }) => name === 'Conformance probe');
    },
    { name: 'Conformance probe', universalIdentifier: 'c0f0a5ce-1b2d-4c3e-8f4a-000000000001', version: '0.1.0' },
  ),
  installed(
    'the types of the API follow',
    async (host) => {
      const { data } = await host.withKey(
        '{ __type(name: "ConformanceProbe") { fields { name type { kind name ofType { kind name } } } } }',
      );
      const type = data!['__type'] as {
        fields: {
          name: string;
          type: { kind: string; name: string | null; ofType: { kind: string; name: string } | null };
        }[];
      };
      const wanted = new Set([
        'amount',
        'ratio',
        'isOpen',
        'day',
        'moment',
        'stage',
        'colours',
        'keywords',
        'details',
        'reference',
        'price',
        'shelf',
        'shelfId',
        'id',
        'stars',
        'createdBy',
        'position',
      ]);
      return Object.fromEntries(
        type.fields
          .filter(({ name }) => wanted.has(name))
          .map(({ name, type: { kind, name: own, ofType } }) => [
            name,
            own ?? `${kind} of ${ofType?.name ?? ofType?.kind}`,
          ])
          .toSorted(([left], [right]) => (left! < right! ? -1 : 1)),
      );
    },
    {
      amount: 'Int',
      colours: 'LIST of ConformanceProbeColoursEnum',
      createdBy: 'NON_NULL of Actor',
      day: 'Date',
      details: 'JSON',
      id: 'NON_NULL of UUID',
      isOpen: 'NON_NULL of Boolean',
      keywords: 'LIST of String',
      moment: 'DateTime',
      position: 'NON_NULL of Position',
      price: 'Currency',
      ratio: 'Float',
      reference: 'UUID',
      shelf: 'ConformanceShelf',
      shelfId: 'ID',
      stage: 'ConformanceProbeStageEnum',
      stars: 'ConformanceProbeStarsEnum',
    },
  ),
];
