import type { WorkspaceModel } from '../metadata/workspace-model.ts';
import type { Workspace } from '../workspace.ts';

export type Tool = { name: string; label: string; description: string; category: string; inputSchema: unknown };
type Schema = Record<string, unknown>;
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Functions that are offered as tools to assistants, under the names and with the JSON schemas that Twenty gives them. */
export const describeTools = (workspace: Workspace): Tool[] =>
  workspace
    .apps()
    .flatMap(({ manifest }) => manifest.logicFunctions)
    .flatMap(({ name, description, toolTriggerSettings }): Tool[] => {
      if (toolTriggerSettings === undefined) return [];
      const { inputSchema } = toolTriggerSettings;
      return [
        {
          name: `app_${name
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '_')
            .replace(/^_+|_+$/g, '')}`,
          label: name,
          category: 'LOGIC_FUNCTION',
          description:
            description === undefined || description === '' ? `Execute the ${name} logic function` : description,
          inputSchema: isSchema(inputSchema)
            ? plainSchema(workspace.model(), inputSchema)
            : { type: 'object', properties: {} },
        },
      ];
    });

/** A record is named by its id; what only the screens use is left out. */
const plainSchema = (model: WorkspaceModel, schema: Schema): Schema => {
  const {
    objectUniversalIdentifier,
    multiline: _multiline,
    label: _label,
    items,
    properties,
    additionalProperties,
    ...rest
  } = schema;
  const object =
    typeof objectUniversalIdentifier === 'string'
      ? model.objectByIdentifier.get(objectUniversalIdentifier)?.labelSingular
      : undefined;
  const recordId = { type: 'string', description: `Id of the ${object ?? 'linked'} record` };
  switch (schema['type']) {
    case 'record':
      return recordId;
    case 'records':
      return { type: 'array', items: recordId };
    default:
      return {
        ...rest,
        ...(isSchema(items) ? { items: plainSchema(model, items) } : {}),
        ...(isSchema(properties)
          ? {
              properties: Object.fromEntries(
                Object.entries(properties).map(([name, inner]) => [
                  name,
                  isSchema(inner) ? plainSchema(model, inner) : inner,
                ]),
              ),
            }
          : {}),
        ...(additionalProperties === undefined
          ? {}
          : {
              additionalProperties: isSchema(additionalProperties)
                ? plainSchema(model, additionalProperties)
                : additionalProperties,
            }),
      };
  }
};
