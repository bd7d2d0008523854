import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp, readManifest } from '../../scripts/build-app.ts';
import { installBuiltApp } from '../../scripts/embedded-host/built-app.ts';
import { startEmbeddedHost, type EmbeddedHost } from '../../scripts/embedded-host/host.ts';
import type { AppManifest } from '../../scripts/embedded-host/metadata/manifest.ts';

// The version 0.1.0 as it was published, with what its objects and fields hold, then this version over it.

type Field = { name: string; type: string; options?: { value: string }[] | null };
type Released = AppManifest & {
  objects: { nameSingular: string; namePlural: string; fields: Field[] }[];
};
const released = JSON.parse(
  gunzipSync(readFileSync(join(import.meta.dirname, '../fixtures/released-0.1.0.json.gz'))).toString(),
) as Released;

/** The functions and pages of other versions are left out, which leaves the package alone. */
const noFiles = (): Promise<Buffer> => Promise.resolve(Buffer.from('{}'));

let host: EmbeddedHost;
let token: string;
const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
  const answer = await fetch(`${host.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
};

/** A value for a field of each type that takes one, and what is asked of it when it is read. */
const valueOf = ({ name, type, options }: Field): unknown => {
  switch (type) {
    case 'TEXT':
      return `A text in ${name}`;
    case 'NUMBER':
      return 7;
    case 'BOOLEAN':
      return true;
    case 'DATE':
      return '2025-03-04';
    case 'DATE_TIME':
      return '2025-03-04T05:06:07.000Z';
    case 'SELECT':
      return options!.at(-1)!.value;
    case 'MULTI_SELECT':
      return options!.map(({ value }) => value);
    case 'CURRENCY':
      return { amountMicros: 120_500_000, currencyCode: 'EUR' };
    case 'RAW_JSON':
      return { kept: [1, 2] };
    default:
      return undefined;
  }
};
const askedOf = ({ name, type }: Field): string =>
  type === 'CURRENCY' ? `${name} { amountMicros currencyCode }` : name;

/** The fields of an object of 0.1.0 that take a value as it stands; some are numbers with a range of their own. */
const filled = (object: Released['objects'][number]): Field[] =>
  object.fields.filter((field) => valueOf(field) !== undefined);

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const rows = async (): Promise<Record<string, Record<string, unknown>>> => {
  const found: Record<string, Record<string, unknown>> = {};
  for (const object of released.objects) {
    const data = await ask<Record<string, { edges: { node: Record<string, unknown> }[] }>>(
      `query { ${object.namePlural}(first: 2) { edges { node { id ${filled(object).map(askedOf).join(' ')} } } } }`,
    );
    expect(data[object.namePlural]!.edges).toHaveLength(1);
    found[object.nameSingular] = data[object.namePlural]!.edges[0]!.node;
  }
  return found;
};

const check = (): Promise<{ code: number; found: { object: string; field?: string; records: number }[] }> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [
        join(import.meta.dirname, '../../scripts/hotel.ts'),
        'check-upgrade',
        '--json',
        '--url',
        host.url,
        '--key',
        host.apiKey,
      ],
      (error, stdout, stderr) => {
        try {
          resolve({ code: Number(error?.code ?? 0), found: JSON.parse(stdout) });
        } catch {
          reject(new Error(stderr));
        }
      },
    );
  });

let before: Record<string, Record<string, unknown>>;
beforeAll(async () => {
  await buildApp();
  host = await startEmbeddedHost();
  await host.installApp(released, noFiles);
  token = await host.applicationToken(released.application.universalIdentifier);
  for (const object of released.objects)
    await ask(
      `mutation ($data: ${capitalised(object.nameSingular)}CreateInput!) { create${capitalised(object.nameSingular)}(data: $data) { id } }`,
      { data: Object.fromEntries(filled(object).map((field) => [field.name, valueOf(field)])) },
    );
  await ask('mutation ($data: PersonCreateInput!) { createPerson(data: $data) { id } }', {
    data: { name: { firstName: 'Ana', lastName: 'Silva' }, guestStays: 3, guestNights: 9 },
  });
  before = await rows();
}, 400_000);
afterAll(() => host.stop());

describe('an upgrade from 0.1.0', () => {
  it('is said beforehand to drop nothing that holds data', async () => {
    const { code, found } = await check();
    expect(found.filter(({ records }) => records > 0)).toEqual([]);
    expect(code).toBe(0);
  }, 120_000);

  it('keeps every value of every object, and what it added to people', async () => {
    await installBuiltApp(host);
    await host.idle();
    expect(await rows()).toEqual(before);
    const { people } = await ask<{ people: { edges: { node: object }[] } }>(
      'query { people(first: 2, filter: { name: { lastName: { eq: "Silva" } } }) { edges { node { guestStays guestNights } } } }',
    );
    expect(people.edges.map(({ node }) => node)).toEqual([{ guestStays: 3, guestNights: 9 }]);
  }, 120_000);

  it('installed twice changes nothing, and would not drop anything', async () => {
    await installBuiltApp(host);
    expect(await rows()).toEqual(before);
    expect((await check()).found).toEqual([]);
  }, 120_000);
});

describe('a version that would drop what is in use', () => {
  it('is refused with what it would drop, and how many records hold something in it', async () => {
    // A later version is installed: this one knows nothing of the object and the field that it brought.
    const manifest = readManifest<Released>();
    const stay = manifest.objects.find(({ nameSingular }) => nameSingular === 'stay')!;
    const later = structuredClone(manifest);
    const laterStay = later.objects.find(({ nameSingular }) => nameSingular === 'stay')!;
    const pattern = stay.fields.find(({ name }) => name === 'roomNumber')!;
    (laterStay.fields as object[]).push({
      ...pattern,
      universalIdentifier: '3f0f2c55-7d7b-4f57-9c53-0a3c5e0d8a11',
      name: 'keyCardNumber',
      label: 'Key card',
    });
    (laterStay.fields as object[]).push({
      ...pattern,
      universalIdentifier: '3f0f2c55-7d7b-4f57-9c53-0a3c5e0d8a12',
      name: 'safeNumber',
      label: 'Safe',
    });
    await host.installApp({ ...later, logicFunctions: [], frontComponents: [] }, noFiles);
    await ask('mutation ($id: UUID!) { updateStay(id: $id, data: { keyCardNumber: "K7" }) { id } }', {
      id: before['stay']!['id'],
    });
    const { code, found } = await check();
    expect(found).toEqual([
      expect.objectContaining({ object: 'stay', field: 'keyCardNumber', records: 1 }),
      expect.objectContaining({ object: 'stay', field: 'safeNumber', records: 0 }),
    ]);
    expect(code).toBe(1);
  }, 120_000);
});
