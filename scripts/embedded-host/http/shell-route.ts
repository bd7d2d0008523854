import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import * as z from 'zod';
import type { Access } from '../access/permissions.ts';
import type { Caller } from '../access/caller.ts';
import type { FunctionEngine } from '../functions/engine.ts';
import type { Mailboxes } from '../metadata-api/mail.ts';
import type { AppManifest, ObjectManifest, OtherEntity } from '../metadata/manifest.ts';
import { systemPages } from '../metadata/standard-pages.ts';
import type { FieldMetadata, ObjectMetadata, WorkspaceModel } from '../metadata/workspace-model.ts';
import type { Workspace } from '../workspace.ts';
import { bearerToken, readJson, type Exchange } from './exchange.ts';

const SIGNED_IN_SECONDS = 30 * 24 * 3600;

/** What the web client needs besides the API: who may sign in, the metadata of the screens, the built components. */
export const answerShell = async (
  workspace: Workspace,
  engine: FunctionEngine,
  mailboxes: Mailboxes,
  exchange: Exchange,
): Promise<void> => {
  const { pathname } = exchange.url;
  if (pathname === '/shell/members')
    return exchange.replyJson(200, {
      members: workspace.members().map(({ id, firstName, lastName, email, role }) => ({
        id,
        firstName,
        lastName,
        email,
        roleLabel: roleLabel(workspace, role),
      })),
    });
  if (pathname === '/shell/sign-in' && exchange.method === 'POST') return signIn(workspace, exchange);
  const component = /^\/shell\/front-components\/([\w-]+)\.mjs$/.exec(pathname)?.[1];
  if (component !== undefined) return serveComponent(workspace, exchange, component);
  if (!['/shell/metadata', '/shell/application-token', '/shell/executions', '/shell/mailboxes'].includes(pathname))
    return exchange.replyJson(404, { message: 'Not found' });
  const token = bearerToken(exchange);
  const identity = token === undefined ? undefined : await workspace.identify(token);
  if (identity === undefined)
    return exchange.replyJson(401, { message: 'You must be authenticated to perform this action.' });
  if (pathname === '/shell/mailboxes') return connectMailbox(mailboxes, exchange, identity.caller);
  if (pathname === '/shell/application-token') return issueApplicationToken(workspace, exchange, identity.caller);
  switch (pathname) {
    case '/shell/metadata':
      return exchange.replyJson(200, shellMetadata(workspace, identity.caller, identity.access));
    case '/shell/executions':
      if (!identity.access.allowsSetting('WORKFLOWS'))
        return exchange.replyJson(403, { message: 'Entity performing the request does not have permission' });
      return exchange.replyJson(200, { executions: engine.executions() });
    default:
      return exchange.replyJson(404, { message: 'Not found' });
  }
};

const mailboxShape = z.object({ address: z.email() });

/** Connects a mailbox of whoever is signed in, in place of the accounts that Twenty's settings connect. Nothing leaves it. */
const connectMailbox = async (mailboxes: Mailboxes, exchange: Exchange, caller: Caller): Promise<void> => {
  const request = mailboxShape.safeParse(await readJson(exchange));
  if (!request.success || caller.kind !== 'member')
    return exchange.replyJson(400, { message: 'A mailbox has an address, and is of a member.' });
  exchange.replyJson(200, { id: mailboxes.connect(caller.workspaceMemberId, request.data.address) });
};

const applicationShape = z.object({ applicationId: z.string() });

/** A token with which an app's component acts for the person at the screen, and the app's variables that are no secret. */
const issueApplicationToken = async (workspace: Workspace, exchange: Exchange, caller: Caller): Promise<void> => {
  const request = applicationShape.safeParse(await readJson(exchange));
  const installed = request.success ? workspace.app(request.data.applicationId) : undefined;
  if (installed === undefined || caller.kind !== 'member')
    return exchange.replyJson(404, { message: 'There is no such app.' });
  const { universalIdentifier, applicationVariables = {} } = installed.manifest.application;
  const token = await workspace.tokens.issue(
    { type: 'APPLICATION_ACCESS', applicationId: universalIdentifier, userWorkspaceId: caller.userWorkspaceId },
    SIGNED_IN_SECONDS,
  );
  const open = Object.entries(installed.variables).filter(([key]) => applicationVariables[key]?.isSecret !== true);
  exchange.replyJson(200, { token, variables: Object.fromEntries(open) });
};

const roleLabel = (workspace: Workspace, role: string | null): string =>
  workspace
    .apps()
    .flatMap(({ manifest }) => manifest.roles)
    .find(({ universalIdentifier }) => universalIdentifier === role)?.label ?? 'Admin';

const signInShape = z.object({ memberId: z.string() });
const signIn = async (workspace: Workspace, exchange: Exchange): Promise<void> => {
  const request = signInShape.safeParse(await readJson(exchange));
  const member = workspace.members().find(({ id }) => request.success && id === request.data.memberId);
  if (member === undefined) return exchange.replyJson(404, { message: 'There is no such member.' });
  exchange.replyJson(200, {
    token: await workspace.tokens.issue({ type: 'ACCESS', userWorkspaceId: member.userWorkspaceId }, SIGNED_IN_SECONDS),
  });
};

const serveComponent = async (workspace: Workspace, exchange: Exchange, universalIdentifier: string): Promise<void> => {
  for (const { manifest } of workspace.apps()) {
    const component = manifest.frontComponents.find(
      (candidate) => candidate.universalIdentifier === universalIdentifier,
    );
    const path = component?.['builtComponentPath'];
    const content =
      typeof path === 'string'
        ? await workspace.installation.readFile(manifest.application.universalIdentifier, path)
        : undefined;
    if (content !== undefined)
      return exchange.reply(200, content, {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-cache',
      });
  }
  exchange.replyJson(404, { message: 'There is no such component.' });
};

const listOf = (value: unknown): OtherEntity[] => (Array.isArray(value) ? (value as OtherEntity[]) : []);

/** The installed manifests merged with what the host gives every object, every list flat. */
const shellMetadata = (workspace: Workspace, caller: Caller, access: Access): Record<string, unknown> => {
  const model = workspace.model();
  const manifests = workspace.apps().map(({ manifest }) => manifest);
  const all = (key: keyof AppManifest): OtherEntity[] => manifests.flatMap((manifest) => listOf(manifest[key]));
  const pages = systemPages(model);
  const views = all('views');
  const layouts = all('pageLayouts');
  const tabs: OtherEntity[] = [
    ...layouts.flatMap((layout) =>
      listOf(layout['tabs']).map((tab) => ({ ...tab, pageLayoutUniversalIdentifier: layout.universalIdentifier })),
    ),
    ...all('pageLayoutTabs'),
  ];
  const widgets = [
    ...tabs.flatMap((tab) =>
      listOf(tab['widgets']).map((widget, index) => ({
        index,
        ...widget,
        pageLayoutTabUniversalIdentifier: tab.universalIdentifier,
      })),
    ),
    ...all('pageLayoutWidgets'),
  ];
  return {
    objects: [...model.objects.values()].map((object) =>
      describeObject(
        model,
        object,
        manifests
          .flatMap(({ objects }) => objects)
          .find(({ universalIdentifier }) => universalIdentifier === object.universalIdentifier),
      ),
    ),
    views: [...pages.views, ...views.map(({ fields: _fields, ...view }) => view)],
    viewFields: [
      ...pages.viewFields,
      ...views.flatMap((view) =>
        listOf(view['fields']).map((field) => ({ ...field, viewUniversalIdentifier: view.universalIdentifier })),
      ),
      ...all('viewFields'),
    ],
    navigationMenuItems: [...pages.navigationMenuItems, ...all('navigationMenuItems')],
    pageLayouts: [...pages.pageLayouts, ...layouts.map(({ tabs: _tabs, ...layout }) => layout)],
    pageLayoutTabs: [...pages.pageLayoutTabs, ...tabs.map(({ widgets: _widgets, ...tab }: OtherEntity) => tab)],
    pageLayoutWidgets: [...pages.pageLayoutWidgets, ...widgets],
    commandMenuItems: all('commandMenuItems'),
    frontComponents: manifests.flatMap((manifest) =>
      manifest.frontComponents.map((component) => ({
        universalIdentifier: component.universalIdentifier,
        name: component['name'],
        isHeadless: component['isHeadless'] === true,
        url: `/shell/front-components/${component.universalIdentifier}.mjs`,
        applicationUniversalIdentifier: manifest.application.universalIdentifier,
      })),
    ),
    applications: manifests.map(({ application: { universalIdentifier, displayName } }) => ({
      universalIdentifier,
      displayName,
    })),
    translations: Object.assign({}, ...manifests.map(({ translations }) => translations ?? {})) as Record<
      string,
      unknown
    >,
    currentUser: describeUser(workspace, caller),
    permissions: Object.fromEntries(
      [...model.objects.values()].map((object) => [object.nameSingular, describePermissions(object, access)]),
    ),
  };
};

const describeObject = (
  model: WorkspaceModel,
  object: ObjectMetadata,
  declared: ObjectManifest | undefined,
): Record<string, unknown> => ({
  isUICreatable: declared?.isUICreatable ?? true,
  isUIEditable: declared?.isUIEditable ?? true,
  id: object.id,
  universalIdentifier: object.universalIdentifier,
  nameSingular: object.nameSingular,
  namePlural: object.namePlural,
  labelSingular: object.labelSingular,
  labelPlural: object.labelPlural,
  description: object.description,
  icon: object.icon,
  isCustom: object.isCustom,
  isSystem: object.isSystem,
  labelIdentifierFieldName: object.labelIdentifierField,
  fields: [...object.fields.values()].map((field) => describeField(model, field)),
});

const describeField = (model: WorkspaceModel, field: FieldMetadata): Record<string, unknown> => {
  const {
    id,
    universalIdentifier,
    name,
    label,
    description,
    icon,
    type,
    options = null,
    settings,
    isNullable,
    isSystem,
    isUIEditable,
    writability,
    relation,
    defaultValue,
  } = field;
  return {
    id,
    universalIdentifier,
    name,
    label,
    description,
    icon,
    type,
    options,
    settings,
    isNullable,
    isSystem,
    defaultValue,
    isUIEditable: isUIEditable && writability === 'OPEN',
    relation:
      relation === undefined
        ? null
        : {
            type: relation.kind,
            targetObject: relation.target,
            targetField: relation.targetField,
            joinColumn:
              relation.kind === 'MANY_TO_ONE'
                ? relation.joinColumn
                : joinColumnOf(model, relation.target, relation.targetField),
          },
  };
};

const joinColumnOf = (model: WorkspaceModel, object: string, field: string): string | null => {
  const relation = model.objects.get(object)?.fields.get(field)?.relation;
  return relation?.kind === 'MANY_TO_ONE' ? relation.joinColumn : null;
};

const describeUser = (workspace: Workspace, caller: Caller): Record<string, unknown> | null => {
  const member =
    caller.kind === 'member' ? workspace.members().find(({ id }) => id === caller.workspaceMemberId) : undefined;
  if (member === undefined) return null;
  const { id, userId, userWorkspaceId, firstName, lastName, email, role } = member;
  return {
    workspaceMemberId: id,
    userId,
    userWorkspaceId,
    firstName,
    lastName,
    email,
    role: { universalIdentifier: role, label: roleLabel(workspace, role) },
  };
};

const describePermissions = (object: ObjectMetadata, access: Access): Record<string, unknown> => ({
  canReadObjectRecords: access.allows(object, 'read'),
  canUpdateObjectRecords: access.allows(object, 'update'),
  canSoftDeleteObjectRecords: access.allows(object, 'softDelete'),
  canDestroyObjectRecords: access.allows(object, 'destroy'),
  unreadableFields: [...object.fields.values()]
    .filter((field) => !access.allowsField(object, field, 'read'))
    .map(({ name }) => name),
  readOnlyFields: [...object.fields.values()]
    .filter((field) => !access.allowsField(object, field, 'update'))
    .map(({ name }) => name),
});

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
  '.map': 'application/json',
  '.webp': 'image/webp',
};

/** Files of the built web client; any other address is a page of it. */
export const serveShell = async (folder: string, exchange: Exchange): Promise<boolean> => {
  const path = normalize(decodeURIComponent(exchange.url.pathname)).replace(/^(\.\.[/\\])+/, '');
  for (const file of [path === '/' ? '/index.html' : path, ...(extname(path) === '' ? ['/index.html'] : [])]) {
    const content = await readFile(join(folder, file)).catch(() => undefined);
    if (content === undefined) continue;
    exchange.reply(200, content, {
      'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': file.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    return true;
  }
  return false;
};
