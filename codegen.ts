import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildClientSchema, getIntrospectionQuery, parse, printSchema, type IntrospectionQuery } from 'graphql';

const folder = join(import.meta.dirname, 'plugin/host');

/** The schema of the host at TWENTY_API_URL when a key is given, otherwise the committed one. */
const schemaText = async (): Promise<string> => {
  const { TWENTY_API_URL: url, TWENTY_API_KEY: key } = process.env;
  if (!url || !key) return readFileSync(join(folder, 'schema.graphql'), 'utf8');
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const { data, errors } = (await answer.json()) as { data?: IntrospectionQuery; errors?: { message: string }[] };
  if (!data) throw new Error(`${url} gave no schema: ${errors?.[0]?.message ?? answer.status}`);
  return printSchema(buildClientSchema(data));
};

/** The host's own scalars as they travel in JSON. BigFloat sums come as numbers, BigInt micros too. */
const SCALARS = {
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
};

const generated = await codegen({
  filename: 'generated.ts',
  schema: parse(await schemaText()),
  documents: readdirSync(folder)
    .filter((file) => file.endsWith('.graphql') && file !== 'schema.graphql')
    .map((file) => ({ location: file, document: parse(readFileSync(join(folder, file), 'utf8')) })),
  config: {
    scalars: SCALARS,
    useTypeImports: true,
    enumsAsTypes: true,
    skipTypename: true,
    avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: false },
    documentMode: 'string',
  },
  plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  pluginMap: { typescriptOperations, typedDocumentNode },
});

mkdirSync(join(folder, 'generated'), { recursive: true });
writeFileSync(join(folder, 'generated/documents.ts'), generated);
process.stdout.write('Wrote plugin/host/generated/documents.ts.\n');
