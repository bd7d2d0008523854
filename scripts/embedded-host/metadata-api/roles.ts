import type { ApiKey } from '../access/api-keys.ts';
import type { RoleManifest } from '../metadata/manifest.ts';
import { runtimeId } from '../metadata/workspace-model.ts';
import type { Workspace } from '../workspace.ts';
import { describeRole } from './describe.ts';
import { settling, settlingInPerson, userInput, type MetadataContext } from './guards.ts';

/** Twenty's own role for administrators (twenty-server, standard-role.constant.ts). */
const ADMIN: RoleManifest = {
  universalIdentifier: '20202020-02c2-43f2-b94d-cab1f2b532eb',
  label: 'Admin',
  description: 'Admin role',
  icon: 'IconUserCog',
  canReadAllObjectRecords: true,
  canUpdateAllObjectRecords: true,
  canSoftDeleteAllObjectRecords: true,
  canDestroyAllObjectRecords: true,
  canUpdateAllSettings: true,
  canAccessAllTools: true,
  canBeAssignedToUsers: true,
  canBeAssignedToApiKeys: true,
};

/** Roles, who has which, and the keys that stand for one. */
export const roleResolvers = (workspace: Workspace) => {
  const roles = (): RoleManifest[] => [ADMIN, ...workspace.apps().flatMap(({ manifest }) => manifest.roles)];
  /** What is kept of a role: its identifier, or null for the administrator's. */
  const keptRole = (id: string, flag: 'canBeAssignedToUsers' | 'canBeAssignedToApiKeys'): string | null => {
    const role = roles().find(({ universalIdentifier }) => runtimeId(universalIdentifier) === id);
    if (role === undefined) throw userInput('Role not found');
    if (role[flag] !== true)
      throw userInput(
        `Role "${role.label}" cannot be assigned to ${flag === 'canBeAssignedToUsers' ? 'users' : 'API keys'}`,
      );
    return role === ADMIN ? null : role.universalIdentifier;
  };
  const describe = (key: ApiKey): Record<string, unknown> => {
    const role = roles().find(
      ({ universalIdentifier }) => universalIdentifier === (key.role ?? ADMIN.universalIdentifier),
    );
    return { ...key, role: role === undefined ? null : describeRole(role) };
  };
  const known = async (id: string): Promise<ApiKey> => {
    const key = await workspace.apiKeys.find(id);
    if (key === undefined) throw userInput(`API key with id ${id} not found`);
    return key;
  };
  return {
    Query: {
      getRoles: (_: unknown, __: unknown, context: MetadataContext) => {
        settling(context, 'ROLES');
        return roles().map(describeRole);
      },
      apiKeys: async (_: unknown, __: unknown, context: MetadataContext) => {
        settling(context, 'API_KEYS_AND_WEBHOOKS');
        return (await workspace.apiKeys.list()).map(describe);
      },
    },
    Mutation: {
      createApiKey: async (
        _: unknown,
        { input }: { input: { name: string; expiresAt: string; roleId: string } },
        context: MetadataContext,
      ) => {
        settlingInPerson(context, 'API_KEYS_AND_WEBHOOKS');
        const expiresAt = new Date(input.expiresAt);
        if (Number.isNaN(expiresAt.getTime())) throw userInput(`Invalid date "${input.expiresAt}"`);
        return describe(
          await workspace.apiKeys.create({
            name: input.name,
            expiresAt: expiresAt.toISOString(),
            role: keptRole(input.roleId, 'canBeAssignedToApiKeys'),
          }),
        );
      },
      generateApiKeyToken: async (
        _: unknown,
        { apiKeyId }: { apiKeyId: string; expiresAt: string },
        context: MetadataContext,
      ) => {
        settlingInPerson(context, 'API_KEYS_AND_WEBHOOKS');
        const key = await known(apiKeyId);
        const seconds = Math.max(0, Math.floor((Date.parse(key.expiresAt) - workspace.clock.now().getTime()) / 1_000));
        return { token: await workspace.tokens.issue({ type: 'API_KEY', keyId: key.id }, seconds) };
      },
      assignRoleToApiKey: async (
        _: unknown,
        { apiKeyId, roleId }: { apiKeyId: string; roleId: string },
        context: MetadataContext,
      ) => {
        settlingInPerson(context, 'API_KEYS_AND_WEBHOOKS');
        await workspace.apiKeys.setRole((await known(apiKeyId)).id, keptRole(roleId, 'canBeAssignedToApiKeys'));
        return true;
      },
      revokeApiKey: async (_: unknown, { input }: { input: { id: string } }, context: MetadataContext) => {
        settlingInPerson(context, 'API_KEYS_AND_WEBHOOKS');
        await workspace.apiKeys.revoke((await known(input.id)).id, workspace.clock.now());
        return describe(await known(input.id));
      },
      updateWorkspaceMemberRole: async (
        _: unknown,
        { workspaceMemberId, roleId }: { workspaceMemberId: string; roleId: string },
        context: MetadataContext,
      ) => {
        const { workspaceMemberId: own } = settlingInPerson(context, 'ROLES');
        if (own === workspaceMemberId)
          throw userInput('You cannot change your own role. Please ask another administrator to update your role.');
        const member = workspace.members().find(({ id }) => id === workspaceMemberId);
        if (member === undefined) throw userInput('Workspace member not found');
        await workspace.assignRole(member, keptRole(roleId, 'canBeAssignedToUsers'));
        return {
          id: member.id,
          name: { firstName: member.firstName, lastName: member.lastName },
          userEmail: member.email,
        };
      },
    },
  };
};
