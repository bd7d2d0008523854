import { STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS } from 'twenty-sdk/define';
import { v5 as uuidFromName } from 'uuid';
import type {
  AppManifest,
  FieldManifest,
  LogicFunctionManifest,
} from '../../scripts/embedded-host/metadata/manifest.ts';

const NAMESPACE = '7f0c7a52-3d0b-4c6b-9d9a-1f0a5c2b9e11';
export const id = (name: string): string => uuidFromName(name, NAMESPACE);
export const APPLICATION_ID = id('application');

const field = (name: string, type: FieldManifest['type'], more: Partial<FieldManifest> = {}): FieldManifest => ({
  universalIdentifier: id(`booking.${name}`),
  name,
  label: name,
  type,
  isNullable: true,
  ...more,
});

type InlineFunction = Partial<LogicFunctionManifest> & { name: string; source: string };
export type BookingApp = { manifest: AppManifest; readFile: (path: string) => Promise<Buffer> };

/** A small app whose functions are written where they are used: `source` is the body of the handler. */
export const bookingApp = ({
  functions = [],
  fields = [],
  readOnly = false,
}: { functions?: InlineFunction[]; fields?: FieldManifest[]; readOnly?: boolean } = {}): BookingApp => {
  const files = new Map<string, string>([['package.json', '{"version":"1.0.0"}']]);
  const logicFunctions = functions.map(({ source, ...logicFunction }): LogicFunctionManifest => {
    const path = `functions/${logicFunction.name}.mjs`;
    files.set(path, `export default { config: { handler: async (payload, context) => { ${source} } } };`);
    return {
      universalIdentifier: id(`function.${logicFunction.name}`),
      sourceHandlerPath: `functions/${logicFunction.name}.ts`,
      builtHandlerPath: path,
      builtHandlerChecksum: id(source),
      handlerName: 'default.config.handler',
      ...logicFunction,
    };
  });
  const { universalIdentifier: person, fields: personFields } = STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS.person;
  const booking = id('booking');
  const manifest: AppManifest = {
    application: {
      universalIdentifier: APPLICATION_ID,
      displayName: 'Bookings',
      defaultRoleUniversalIdentifier: id('role'),
    },
    objects: [
      {
        universalIdentifier: booking,
        nameSingular: 'booking',
        namePlural: 'bookings',
        labelSingular: 'Booking',
        labelPlural: 'Bookings',
        isSearchable: true,
        labelIdentifierFieldMetadataUniversalIdentifier: id('booking.name'),
        fields: [
          field('name', 'TEXT'),
          field('code', 'TEXT'),
          field('nights', 'NUMBER', { universalSettings: { dataType: 'int' } }),
          field('arrivalOn', 'DATE'),
          field('bookedAt', 'DATE_TIME'),
          field('total', 'CURRENCY'),
          field('paid', 'BOOLEAN'),
          field('wishes', 'RAW_JSON'),
          field('score', 'NUMBER', { writability: 'APPLICATION', isAuditLogged: false }),
          field('status', 'SELECT', {
            isNullable: false,
            defaultValue: "'OPEN'",
            options: ['OPEN', 'STAYED', 'CANCELLED'].map((value, position) => ({
              value,
              label: value,
              color: 'blue',
              position,
            })),
          }),
          field('extras', 'MULTI_SELECT', {
            options: ['SPA', 'BREAKFAST'].map((value, position) => ({ value, label: value, color: 'blue', position })),
          }),
          field('guest', 'RELATION', {
            relationTargetObjectMetadataUniversalIdentifier: person,
            relationTargetFieldMetadataUniversalIdentifier: id('person.bookings'),
            universalSettings: { relationType: 'MANY_TO_ONE', onDelete: 'SET_NULL', joinColumnName: 'guestId' },
          }),
          ...fields,
        ],
      },
      {
        universalIdentifier: id('receipt'),
        nameSingular: 'receipt',
        namePlural: 'receipts',
        labelSingular: 'Receipt',
        labelPlural: 'Receipts',
        writability: 'APPLICATION',
        labelIdentifierFieldMetadataUniversalIdentifier: id('receipt.name'),
        fields: [{ ...field('name', 'TEXT'), universalIdentifier: id('receipt.name') }],
      },
    ],
    fields: [
      {
        ...field('bookings', 'RELATION'),
        universalIdentifier: id('person.bookings'),
        objectUniversalIdentifier: person,
        relationTargetObjectMetadataUniversalIdentifier: booking,
        relationTargetFieldMetadataUniversalIdentifier: id('booking.guest'),
        universalSettings: { relationType: 'ONE_TO_MANY' },
      },
    ],
    indexes: [
      {
        universalIdentifier: id('index.code'),
        objectUniversalIdentifier: booking,
        isUnique: true,
        fields: [{ universalIdentifier: id('index.code.field'), fieldUniversalIdentifier: id('booking.code') }],
      },
    ],
    roles: [
      {
        universalIdentifier: id('role'),
        label: 'Bookings app',
        objectPermissions: [
          {
            objectUniversalIdentifier: booking,
            canReadObjectRecords: true,
            canUpdateObjectRecords: !readOnly,
            canSoftDeleteObjectRecords: !readOnly,
            canDestroyObjectRecords: !readOnly,
          },
          {
            objectUniversalIdentifier: id('receipt'),
            canReadObjectRecords: true,
            canUpdateObjectRecords: true,
            canSoftDeleteObjectRecords: true,
            canDestroyObjectRecords: true,
          },
          { objectUniversalIdentifier: person, canReadObjectRecords: true },
        ],
      },
      {
        universalIdentifier: id('role.desk'),
        label: 'Desk',
        canBeAssignedToUsers: true,
        objectPermissions: [{ objectUniversalIdentifier: booking, canReadObjectRecords: true }],
        fieldPermissions: [
          {
            objectUniversalIdentifier: booking,
            fieldUniversalIdentifier: id('booking.wishes'),
            canReadFieldValue: false,
          },
        ],
      },
      {
        universalIdentifier: id('role.keys'),
        label: 'Bookings app: keys',
        canBeAssignedToApiKeys: true,
        objectPermissions: [{ objectUniversalIdentifier: booking, canReadObjectRecords: true }],
      },
      {
        universalIdentifier: id('role.concierge'),
        label: 'Concierge',
        canBeAssignedToUsers: true,
        objectPermissions: [
          { objectUniversalIdentifier: booking, canReadObjectRecords: true, canUpdateObjectRecords: true },
          { objectUniversalIdentifier: person, canReadObjectRecords: true },
        ],
        fieldPermissions: [
          {
            objectUniversalIdentifier: booking,
            fieldUniversalIdentifier: id('booking.nights'),
            canReadFieldValue: false,
          },
          {
            objectUniversalIdentifier: person,
            fieldUniversalIdentifier: personFields.jobTitle.universalIdentifier,
            canReadFieldValue: false,
          },
        ],
      },
    ],
    logicFunctions,
    frontComponents: [],
    views: [],
    viewFields: [],
    navigationMenuItems: [],
    pageLayouts: [],
    pageLayoutTabs: [],
    pageLayoutWidgets: [],
    commandMenuItems: [],
  };
  return { manifest, readFile: async (path) => Buffer.from(files.get(path) ?? '') };
};
