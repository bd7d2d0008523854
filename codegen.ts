import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildClientSchema, getIntrospectionQuery, parse, printSchema, type IntrospectionQuery } from 'graphql';

const folder = join(import.meta.dirname, 'plugin/host');

const schemaFile = join(folder, 'schema.graphql');

const schemaOf = async (url: string, key: string): Promise<string> => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const { data, errors } = (await answer.json()) as { data?: IntrospectionQuery; errors?: { message: string }[] };
  if (!data) throw new Error(`${url} gave no schema: ${errors?.[0]?.message ?? answer.status}`);
  return printSchema(buildClientSchema(data));
};

/** Installs the app on an embedded host in memory and keeps the schema that it gets there. */
const writeSchema = async (): Promise<void> => {
  const { startEmbeddedHost } = await import('./scripts/embedded-host/host.ts');
  const { installBuiltApp } = await import('./scripts/embedded-host/built-app.ts');
  const host = await startEmbeddedHost();
  try {
    await installBuiltApp(host);
    writeFileSync(schemaFile, await schemaOf(host.url, host.apiKey));
  } finally {
    await host.stop();
  }
};

/** The schema of the host at TWENTY_API_URL when a key is given, otherwise the committed one. */
const schemaText = async (): Promise<string> => {
  const { TWENTY_API_URL: url, TWENTY_API_KEY: key } = process.env;
  return url && key ? schemaOf(url, key) : readFileSync(schemaFile, 'utf8');
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

if (process.argv.includes('--write-schema')) await writeSchema();

const generated = await codegen({
  filename: 'generated.ts',
  schema: parse(await schemaText()),
  documents: readdirSync(folder)
    .filter((file) => file.endsWith('.graphql') && file !== 'schema.graphql')
    .map((file) => ({ location: file, document: parse(readFileSync(join(folder, file), 'utf8')) })),
  config: {
    // The host takes `groupBy: [{ guest: { id: true } }]` although its schema does not list the id.
    skipDocumentsValidation: { ignoreRules: ['ValuesOfCorrectTypeRule'] },
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
