import { refusalIn, resultOf, type Check } from '../check.ts';
import type { Host } from '../host.ts';
import { PROBE } from '../seed.ts';

const allowed = (
  name: string,
  ask: (host: Host) => Promise<unknown>,
  answer: unknown,
  from: Check['from'] = 'seen on 2.21',
): Check => ({
  name: `permission: ${name}`,
  from,
  ask,
  answer,
});

const byApp = (query: string, key: string) => async (host: Host) => resultOf(await host.app(query), key);

export const permissionChecks: Check[] = [
  allowed(
    'an object that the role does not mention cannot be read',
    byApp('{ conformanceSecrets { totalCount } }', 'conformanceSecrets'),
    { refused: 'Entity performing the request does not have permission', code: 'FORBIDDEN' },
  ),
  allowed(
    'nor written',
    byApp('mutation { createConformanceSecret(data: { name: "x" }) { id } }', 'createConformanceSecret'),
    { refused: 'Entity performing the request does not have permission', code: 'FORBIDDEN' },
  ),
  allowed(
    'nor grouped',
    byApp('{ conformanceSecretsGroupBy(groupBy: [{ name: true }]) { totalCount } }', 'conformanceSecretsGroupBy'),
    { refused: 'Entity performing the request does not have permission', code: 'FORBIDDEN' },
  ),
  allowed(
    'the API key reads it',
    async (host) => resultOf(await host.withKey('{ conformanceSecrets { totalCount } }'), 'conformanceSecrets'),
    { totalCount: 1 },
  ),
  allowed(
    'a standard object that the role does not mention cannot be read',
    byApp('{ companies(first: 1) { totalCount } }', 'companies'),
    { refused: 'Entity performing the request does not have permission', code: 'FORBIDDEN' },
  ),
  allowed(
    'an object to read only can be read',
    byApp(
      '{ conformanceLabels(first: 1, filter: { name: { startsWith: "Label north" } }) { edges { node { shelf { name } } } } }',
      'conformanceLabels',
    ),
    { edges: [{ node: { shelf: { name: 'North' } } }] },
  ),
  allowed(
    'an object to read only cannot be created',
    byApp('mutation { createConformanceLabel(data: { name: "x" }) { id } }', 'createConformanceLabel'),
    { refused: 'Entity performing the request does not have permission', code: 'FORBIDDEN' },
  ),
  allowed(
    'nor updated',
    byApp(
      'mutation { updateConformanceLabels(filter: { name: { eq: "x" } }, data: { name: "y" }) { id } }',
      'updateConformanceLabels',
    ),
    { refused: 'Entity performing the request does not have permission', code: 'FORBIDDEN' },
  ),
  allowed(
    'nor deleted',
    byApp('mutation { deleteConformanceLabels(filter: { name: { eq: "x" } }) { id } }', 'deleteConformanceLabels'),
    { refused: 'Entity performing the request does not have permission', code: 'FORBIDDEN' },
  ),
  allowed(
    'nor restored',
    byApp('mutation { restoreConformanceLabels(filter: { name: { eq: "x" } }) { id } }', 'restoreConformanceLabels'),
    { refused: 'Entity performing the request does not have permission', code: 'FORBIDDEN' },
  ),
  allowed(
    'nor destroyed',
    byApp('mutation { destroyConformanceLabels(filter: { name: { eq: "x" } }) { id } }', 'destroyConformanceLabels'),
    { refused: 'Entity performing the request does not have permission', code: 'FORBIDDEN' },
  ),
  allowed(
    'a field that the role may not read',
    byApp('{ conformanceProbes(first: 1) { edges { node { code hidden } } } }', 'conformanceProbes'),
    {
      refused:
        'Entity performing the request does not have permission: no permission to read field "hidden" on "conformanceProbe"',
      code: 'FORBIDDEN',
    },
  ),
  {
    ...allowed(
      'a filter by a field that the role may not read',
      async (host) => {
        const answer = await host.app('{ conformanceProbes(filter: { hidden: { eq: "x" } }) { totalCount } }');
        return refusalIn(answer)?.code ?? answer.data?.['conformanceProbes'];
      },
      { totalCount: 0 },
    ),
    newer: { from: 'twentyhq/twenty#22873', answer: 'FORBIDDEN' },
  },
  allowed(
    'an order by a field that the role may not read',
    byApp(
      '{ conformanceProbes(first: 1, orderBy: [{ hidden: AscNullsLast }]) { edges { node { code } } } }',
      'conformanceProbes',
    ),
    {
      refused:
        'Entity performing the request does not have permission: no permission to read field "hidden" on "conformanceProbe"',
      code: 'FORBIDDEN',
    },
  ),
  allowed(
    'a group by a field that the role may not read',
    byApp('{ conformanceProbesGroupBy(groupBy: [{ hidden: true }]) { totalCount } }', 'conformanceProbesGroupBy'),
    {
      refused:
        'Entity performing the request does not have permission: no permission to read field "hidden" on "conformanceProbe"',
      code: 'FORBIDDEN',
    },
  ),
  allowed(
    'a sum over a field that the role may not read',
    byApp('{ conformanceProbes { countEmptyHidden } }', 'conformanceProbes'),
    {
      refused:
        'Entity performing the request does not have permission: no permission to read field "hidden" on "conformanceProbe"',
      code: 'FORBIDDEN',
    },
  ),
  allowed(
    'a field that the role may not write',
    async (host) =>
      resultOf(
        await host.app(
          'mutation Update($id: UUID!) { updateConformanceProbe(id: $id, data: { locked: "x" }) { code } }',
          { id: PROBE.a },
        ),
        'updateConformanceProbe',
      ),
    {
      refused:
        'Entity performing the request does not have permission: no permission to write field "locked" on "conformanceProbe"',
      code: 'FORBIDDEN',
    },
  ),
  allowed(
    'a field that the role may not write, in a create',
    byApp('mutation { createConformanceProbe(data: { name: "p", locked: "x" }) { code } }', 'createConformanceProbe'),
    {
      refused:
        'Entity performing the request does not have permission: no permission to write field "locked" on "conformanceProbe"',
      code: 'FORBIDDEN',
    },
  ),
  allowed(
    'a field that the role may not write can be read',
    async (host) =>
      resultOf(
        await host.app('query One($id: UUID!) { conformanceProbe(filter: { id: { eq: $id } }) { locked } }', {
          id: PROBE.a,
        }),
        'conformanceProbe',
      ),
    { locked: '' },
  ),
  allowed(
    'other fields of that object can be written',
    async (host) =>
      resultOf(
        await host.app(
          'mutation Update($id: UUID!) { updateConformanceProbe(id: $id, data: { remark: "first" }) { code remark } }',
          { id: PROBE.a },
        ),
        'updateConformanceProbe',
      ),
    { code: 'A', remark: 'first' },
  ),
  allowed(
    'the API key writes and reads both fields',
    async (host) =>
      resultOf(
        await host.withKey(
          'mutation Update($id: UUID!) { updateConformanceProbe(id: $id, data: { locked: "by key", hidden: "by key" }) { locked hidden } }',
          { id: PROBE.a },
        ),
        'updateConformanceProbe',
      ),
    { locked: 'by key', hidden: 'by key' },
  ),
  allowed(
    'a related object that the role may not read',
    async (host) =>
      resultOf(
        await host.app(
          'query One($id: UUID!) { conformanceProbe(filter: { id: { eq: $id } }) { owner { company { name } } } }',
          { id: PROBE.a },
        ),
        'conformanceProbe',
      ),
    { refused: 'Entity performing the request does not have permission', code: 'FORBIDDEN' },
  ),
  allowed(
    'the key may ask for the types of the API',
    async (host) => {
      const answer = await host.withKey('{ __type(name: "ConformanceProbe") { kind name } }');
      return refusalIn(answer) ?? answer.data!['__type'];
    },
    { kind: 'OBJECT', name: 'ConformanceProbe' },
  ),
];
