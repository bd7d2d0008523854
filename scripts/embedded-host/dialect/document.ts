import {
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Selected fields by name. Twenty drops aliases below the root, so a name is all there is. */
export type Selection = { [field: string]: Selection };
export type RootField = {
  name: string;
  responseKey: string;
  args: Record<string, unknown>;
  selection: Selection;
  /** A variable that a condition below the root rests on. Twenty does not know variables there, and breaks. */
  unknownVariable: string | undefined;
};
export type Operation = { kind: OperationDefinitionNode['operation']; fields: RootField[] };

/** The operation to run. @throws Error when the document leaves open which. */
export const findOperation = (document: DocumentNode, operationName?: string | null): OperationDefinitionNode => {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const found = operationName ? operations.find(({ name }) => name?.value === operationName) : operations[0];
  if (found === undefined)
    throw new Error(operationName ? `Unknown operation named "${operationName}".` : 'Must provide an operation.');
  if (!operationName && operations.length > 1)
    throw new Error('Must provide operation name when document contains multiple operations.');
  return found;
};

/** Reads the root fields with their arguments and everything selected below them. */
export const readOperation = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Operation => {
  const fragments = new Map(
    document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const values: Record<string, unknown> = { ...variables };
  for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
    if (defaultValue !== undefined && values[variable.name.value] === undefined)
      values[variable.name.value] = valueFromASTUntyped(defaultValue);
  // Twenty resolves every root field, whatever its directives say.
  const fields = flatten(operation.selectionSet, fragments, undefined).map((node): RootField => ({
    name: node.name.value,
    responseKey: node.alias?.value ?? node.name.value,
    args: Object.fromEntries(
      (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, values)]),
    ),
    selection: readSelection(node.selectionSet, fragments, values),
    unknownVariable: variableOfCondition(node.selectionSet, fragments),
  }));
  return { kind: operation.operation, fields };
};

type Fragments = Map<string, FragmentDefinitionNode>;

const readSelection = (
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  variables: Record<string, unknown>,
): Selection => {
  const selection: Selection = {};
  if (set === undefined) return selection;
  for (const node of flatten(set, fragments, variables))
    selection[node.name.value] = merge(
      selection[node.name.value],
      readSelection(node.selectionSet, fragments, variables),
    );
  return selection;
};

const variableOfCondition = (set: SelectionSetNode | undefined, fragments: Fragments): string | undefined => {
  for (const node of set?.selections ?? []) {
    const values = (node.directives ?? []).flatMap(({ arguments: args = [] }) => args.map(({ value }) => value));
    const variable = values.find((value) => value.kind === Kind.VARIABLE);
    const below = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)?.selectionSet : node.selectionSet;
    const found = variable?.name.value ?? variableOfCondition(below, fragments);
    if (found !== undefined) return found;
  }
  return undefined;
};

const merge = (one: Selection | undefined, other: Selection): Selection => {
  if (one === undefined) return other;
  const merged: Selection = { ...one };
  for (const [name, below] of Object.entries(other)) merged[name] = merge(merged[name], below);
  return merged;
};

/** The fields of a selection; those that a directive leaves out only where `variables` are not given. */
const flatten = (
  set: SelectionSetNode,
  fragments: Fragments,
  variables: Record<string, unknown> | undefined,
): FieldNode[] =>
  set.selections.flatMap((node): FieldNode[] => {
    const directives = variables === undefined ? [] : (node.directives ?? []);
    const leavesOut = directives.some(({ name, arguments: args }) => {
      const condition = args?.[0] === undefined ? undefined : valueFromASTUntyped(args[0].value, variables);
      return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false);
    });
    if (leavesOut) return [];
    switch (node.kind) {
      case Kind.FIELD:
        return [node];
      case Kind.INLINE_FRAGMENT:
        return flatten(node.selectionSet, fragments, variables);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments.get(node.name.value);
        return fragment === undefined ? [] : flatten(fragment.selectionSet, fragments, variables);
      }
      default:
        return node satisfies never;
    }
  });
