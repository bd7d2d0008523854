import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClientSchema, getIntrospectionQuery, printSchema, type IntrospectionQuery } from 'graphql';
import { installBuiltApp } from './embedded-host/built-app.ts';
import { startEmbeddedHost } from './embedded-host/host.ts';

const schemaFile = join(import.meta.dirname, '../plugin/host/schema.graphql');

/** Installs the app on an embedded host in memory and keeps the schema that it gets there, for `npm run codegen`. */
const host = await startEmbeddedHost();
try {
  await installBuiltApp(host);
  const answer = await fetch(`${host.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${host.apiKey}` },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const { data } = (await answer.json()) as { data: IntrospectionQuery };
  writeFileSync(schemaFile, printSchema(buildClientSchema(data)));
} finally {
  await host.stop();
}
process.stdout.write('Wrote plugin/host/schema.graphql.\n');
