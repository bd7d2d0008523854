import type { CodegenConfig } from '@graphql-codegen/cli';

const { TWENTY_API_URL: url, TWENTY_API_KEY: key } = process.env;

/** Documents on one line each: a panel carries its own, and the indentation is a third of them. */
const onOneLine = (content: string): string =>
  content.replaceAll(/TypedDocumentString\(`[^`]*`/g, (document) =>
    document.replaceAll(/\s+/g, ' ').replaceAll('` ', '`'),
  );

const config: CodegenConfig = {
  // The schema of the host at TWENTY_API_URL when a key is given, otherwise the committed one.
  schema:
    url && key ? { [`${url}/graphql`]: { headers: { authorization: `Bearer ${key}` } } } : 'plugin/host/schema.graphql',
  documents: ['plugin/host/*.graphql', '!plugin/host/schema.graphql'],
  generates: {
    'plugin/host/generated/documents.ts': { plugins: ['typescript-operations', 'typed-document-node'] },
  },
  hooks: { beforeOneFileWrite: [(_path: string, content: string) => onOneLine(content)] },
  config: {
    // The host takes `groupBy: [{ guest: { id: true } }]` although its schema does not list the id.
    skipDocumentsValidation: { ignoreRules: ['ValuesOfCorrectTypeRule'] },
    // The host's own scalars as they travel in JSON. BigFloat sums come as numbers, BigInt micros too.
    scalars: {
      UUID: 'string',
      Date: 'string',
      DateTime: 'string',
      BigFloat: 'number',
      BigInt: 'number',
      Position: 'number | string',
      JSON: 'unknown',
      RawJSONScalar: 'unknown',
      TSVector: 'string',
      ConnectionCursor: 'string',
    },
    useTypeImports: true,
    enumsAsTypes: true,
    skipTypename: true,
    avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: false },
    documentMode: 'string',
    // So that a panel carries its own documents only.
    pureMagicComment: true,
  },
};

export default config;
