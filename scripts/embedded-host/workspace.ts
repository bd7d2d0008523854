import * as z from 'zod';
import type { Caller } from './access/caller.ts';
import { openApiKeys, type ApiKeys } from './access/api-keys.ts';
import { membersFor, openMemberRoles, saveMembers, type Member } from './access/members.ts';
import { bothAllow, fullAccess, roleAccess, type Access } from './access/permissions.ts';
import { createThrottle } from './access/throttle.ts';
import { openSignatures } from './access/signatures.ts';
import { openTokens, type TokenClaims, type Tokens } from './access/tokens.ts';
import type { Clock } from './clock.ts';
import type { RecordChange } from './dialect/changes.ts';
import type { RequestContext } from './dialect/context.ts';
import type { AppManifest, RoleManifest } from './metadata/manifest.ts';
import { buildWorkspaceModel, type WorkspaceModel } from './metadata/workspace-model.ts';
import type { Database } from './storage/database.ts';
import { openFiles, type FileStore } from './storage/files.ts';
import { openInstallation, type InstalledApp, type Installation } from './storage/installation.ts';
import { trackPositions } from './storage/positions.ts';
import { syncTables } from './storage/tables.ts';

/** The one workspace of the host: its records, who may do what, and the apps installed in it. */
export type Workspace = {
  database: Database;
  installation: Installation;
  files: FileStore;
  clock: Clock;
  tokens: Tokens;
  model: () => WorkspaceModel;
  apps: () => InstalledApp[];
  app: (applicationId: string) => InstalledApp | undefined;
  members: () => Member[];
  apiKeys: ApiKeys;
  /** Gives a member a role of an app, or the administrator's with null. */
  assignRole: (member: Member, role: string | null) => Promise<void>;
  /** Puts the app in, or in place of its earlier version: tables follow the manifest. */
  applyManifest: (manifest: AppManifest) => Promise<void>;
  /** @throws Error in the host's words when the manifest cannot be installed. */
  checkManifest: (manifest: AppManifest) => void;
  /** The version of the package that an app was installed from. */
  packageVersion: (applicationId: string) => string | undefined;
  setVariable: (applicationId: string, key: string, value: string) => Promise<void>;
  removeApp: (applicationId: string) => Promise<void>;
  /** Who a token speaks for, with what that one may do. @returns undefined when the token is not taken. */
  identify: (token: string) => Promise<{ caller: Caller; access: Access } | undefined>;
  contextFor: (caller: Caller, access: Access) => RequestContext;
  throttle: (caller: Caller) => void;
  listen: (listener: Listener) => void;
};
export type Listener = {
  isWatched: RequestContext['isWatched'];
  onChange: (change: RecordChange) => void;
  operations: RequestContext['operations'];
};

const API_KEY_LIMIT = 100;
const API_KEY_WINDOW_MS = 60_000;

export const openWorkspace = async (
  database: Database,
  clock: Clock,
  developmentKey: string,
  baseUrl: () => string,
): Promise<Workspace> => {
  const installation = await openInstallation(database);
  const tokens = openTokens(installation.secret, developmentKey, clock.now);
  const files = await openFiles(database, openSignatures(installation.secret, clock.now), baseUrl);
  const apiKeys = await openApiKeys(database);
  const memberRoles = await openMemberRoles(database);
  const positions = trackPositions();
  const throttleApiKey = createThrottle(API_KEY_LIMIT, API_KEY_WINDOW_MS, () => clock.now().getTime());
  let apps = await installation.apps();
  let model = buildWorkspaceModel(
    apps.map(({ manifest }) => manifest),
    1,
  );
  let members: Member[] = [];
  const versions = new Map<string, string>();
  let listener: Listener | undefined;

  const rebuild = async (next: InstalledApp[]): Promise<void> => {
    const nextModel = buildWorkspaceModel(
      next.map(({ manifest }) => manifest),
      model.version + 1,
    );
    await database.transaction((transaction) => syncTables(transaction, nextModel));
    model = nextModel;
    apps = next;
    positions.forget();
    for (const { manifest } of apps) {
      const applicationId = manifest.application.universalIdentifier;
      const version = versionShape.safeParse(parseJson(await installation.readFile(applicationId, 'package.json')));
      if (version.success) versions.set(applicationId, version.data.version);
    }
    members = await memberRoles.apply(membersFor(roles()));
    await saveMembers(database, model, members, clock.now());
  };
  const roles = (): RoleManifest[] => apps.flatMap(({ manifest }) => manifest.roles);
  const app = (applicationId: string): InstalledApp | undefined =>
    apps.find(({ manifest }) => manifest.application.universalIdentifier === applicationId);
  /** A role that is not there, or no longer, opens nothing. */
  const accessOf = (roleId: string | undefined): Access =>
    roleAccess(
      roles().find(({ universalIdentifier }) => universalIdentifier === roleId) ?? {
        universalIdentifier: '',
        label: '',
      },
    );
  await rebuild(apps);

  const identifyClaims = (claims: TokenClaims): { caller: Caller; access: Access } | undefined => {
    switch (claims.type) {
      case 'API_KEY':
        return {
          caller: { kind: 'apiKey', name: 'My api key' },
          access: claims.role === undefined ? fullAccess : accessOf(claims.role),
        };
      case 'ACCESS':
        return identifyMember(claims.userWorkspaceId);
      case 'APPLICATION_ACCESS': {
        const installed = app(claims.applicationId);
        if (installed === undefined) return undefined;
        const { universalIdentifier, displayName } = installed.manifest.application;
        const appAccess = accessOf(applicationRole(installed.manifest));
        if (claims.userWorkspaceId === undefined)
          return {
            caller: { kind: 'application', applicationId: universalIdentifier, name: displayName },
            access: appAccess,
          };
        const member = identifyMember(claims.userWorkspaceId);
        if (member === undefined) return undefined;
        return {
          caller: { ...member.caller, applicationId: universalIdentifier },
          access: bothAllow(member.access, appAccess),
        };
      }
      default:
        return claims satisfies never;
    }
  };
  const identifyKey = async (id: string): Promise<{ caller: Caller; access: Access } | undefined> => {
    const key = await apiKeys.find(id);
    if (key === undefined || key.revokedAt !== null || new Date(key.expiresAt) <= clock.now()) return undefined;
    return { caller: { kind: 'apiKey', name: key.name }, access: key.role === null ? fullAccess : accessOf(key.role) };
  };
  const identifyMember = (
    userWorkspaceId: string,
  ): { caller: Extract<Caller, { kind: 'member' }>; access: Access } | undefined => {
    const member = members.find((candidate) => candidate.userWorkspaceId === userWorkspaceId);
    if (member === undefined) return undefined;
    const name = `${member.firstName} ${member.lastName}`;
    return {
      caller: { kind: 'member', workspaceMemberId: member.id, userWorkspaceId, name },
      access: member.role === null ? fullAccess : accessOf(member.role),
    };
  };

  return {
    database,
    installation,
    files,
    clock,
    tokens,
    model: () => model,
    apps: () => apps,
    app,
    members: () => members,
    apiKeys,
    assignRole: async ({ id }, role) => {
      await memberRoles.save(id, role);
      members = await memberRoles.apply(members);
    },
    applyManifest: async (manifest) => {
      const { universalIdentifier, applicationVariables = {} } = manifest.application;
      const kept = app(universalIdentifier)?.variables ?? {};
      const variables = Object.fromEntries(
        Object.entries(applicationVariables).map(([key, { value = '' }]) => [key, kept[key] ?? value]),
      );
      const installed = { manifest, variables };
      await rebuild([
        ...apps.filter((other) => other.manifest.application.universalIdentifier !== universalIdentifier),
        installed,
      ]);
      await installation.saveApp(installed);
    },
    checkManifest: (manifest) => {
      const others = apps
        .map((other) => other.manifest)
        .filter(({ application }) => application.universalIdentifier !== manifest.application.universalIdentifier);
      buildWorkspaceModel([...others, manifest], 0);
    },
    packageVersion: (applicationId) => versions.get(applicationId),
    setVariable: async (applicationId, key, value) => {
      const installed = app(applicationId);
      if (installed === undefined) throw new Error('The app is not installed.');
      installed.variables[key] = value;
      await installation.saveApp(installed);
    },
    removeApp: async (applicationId) => {
      await rebuild(apps.filter(({ manifest }) => manifest.application.universalIdentifier !== applicationId));
      await installation.removeApp(applicationId);
    },
    identify: async (token) => {
      const claims = await tokens.read(token);
      if (claims === undefined) return undefined;
      return claims.type === 'API_KEY' && claims.keyId !== undefined
        ? identifyKey(claims.keyId)
        : identifyClaims(claims);
    },
    contextFor: (caller, access) => ({
      model,
      database,
      positions,
      files,
      caller,
      access,
      now: clock.now,
      operations: listener?.operations ?? new Map(),
      isWatched: (object, action) => listener?.isWatched(object, action) ?? false,
      onChange: (change) => listener?.onChange(change),
    }),
    throttle: (caller) => {
      if (caller.kind === 'apiKey') throttleApiKey();
    },
    listen: (next) => {
      listener = next;
    },
  };
};

const versionShape = z.object({ version: z.string() });
const parseJson = (content: Buffer | undefined): unknown => {
  try {
    const parsed: unknown = JSON.parse(content?.toString('utf8') ?? 'null');
    return parsed;
  } catch {
    return undefined;
  }
};

/** The role that the manifest names as the app's own. */
export const applicationRole = ({ application, roles }: AppManifest): string | undefined =>
  application.defaultRoleUniversalIdentifier ?? roles[0]?.universalIdentifier;
