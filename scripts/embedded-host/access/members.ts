import { v5 as uuidFromName } from 'uuid';
import type { RoleManifest } from '../metadata/manifest.ts';
import { standardObjectId } from '../metadata/standard-objects.ts';
import type { WorkspaceModel } from '../metadata/workspace-model.ts';
import type { Database } from '../storage/database.ts';
import { RECORDS } from '../storage/tables.ts';

/** A person who can sign in. Their user, their membership and their record in the workspace have ids of their own. */
export type Member = {
  id: string;
  userWorkspaceId: string;
  userId: string;
  firstName: string;
  lastName: string;
  email: string;
  role: string | null;
};

const named = (firstName: string, lastName: string, role: string | null): Member => {
  const email = `${firstName}.${lastName}@hotel.example`.toLowerCase();
  const id = (of: string): string => uuidFromName(`${of}:${email}`, standardObjectId('workspaceMember'));
  return {
    id: id('member'),
    userWorkspaceId: id('userWorkspace'),
    userId: id('user'),
    firstName,
    lastName,
    email,
    role,
  };
};

/**
 * The administrator and one invented person for each role that an app hands out to users, so that what a role may see
 * can be looked at.
 */
const NAMES: [string, string][] = [
  ['Clara', 'Nunes'],
  ['Ines', 'Duarte'],
  ['Tomas', 'Reis'],
  ['Yuki', 'Mori'],
  ['Omar', 'Haddad'],
  ['Eva', 'Lind'],
];
export const membersFor = (roles: RoleManifest[]): Member[] => {
  const [administrator, ...others] = NAMES.map(([firstName, lastName]) => named(firstName, lastName, null));
  const assignable = roles.filter((role) => role.canBeAssignedToUsers === true);
  return [
    administrator!,
    ...others
      .slice(0, assignable.length)
      .map((member, index) => ({ ...member, role: assignable[index]?.universalIdentifier ?? null })),
  ];
};

/** Roles that were handed out to members other than at first; null is the administrator's. */
export const openMemberRoles = async (database: Database) => {
  await database.exec(`CREATE TABLE IF NOT EXISTS host.member_role ("memberId" uuid PRIMARY KEY, "role" text)`);
  return {
    apply: async (members: Member[]): Promise<Member[]> => {
      const roles = new Map(
        (await database.query(`SELECT "memberId", "role" FROM host.member_role`)).map((row) => [
          String(row['memberId']),
          row['role'] === null ? null : String(row['role']),
        ]),
      );
      return members.map((member) => ({
        ...member,
        role: roles.has(member.id) ? (roles.get(member.id) ?? null) : member.role,
      }));
    },
    save: async (memberId: string, role: string | null): Promise<void> => {
      await database.query(
        `INSERT INTO host.member_role VALUES ($1, $2) ON CONFLICT ("memberId") DO UPDATE SET "role" = excluded."role"`,
        [memberId, role],
      );
    },
  };
};

/** Writes the members' records that are not there yet. */
export const saveMembers = async (
  database: Database,
  model: WorkspaceModel,
  members: Member[],
  now: Date,
): Promise<void> => {
  if (!model.objects.has('workspaceMember')) return;
  for (const member of members)
    await database.query(
      `INSERT INTO ${RECORDS}."workspaceMember" ("id", "createdAt", "updatedAt", "position", "nameFirstName", "nameLastName", "userEmail", "userId",
       "colorScheme", "locale", "timeZone", "dateFormat", "timeFormat", "numberFormat", "calendarStartDay", "createdBySource", "createdByName", "updatedBySource", "updatedByName")
       VALUES ($1, $2::timestamptz, $2::timestamptz, 0, $3, $4, $5, $6, 'System', 'en', 'system', 'SYSTEM', 'SYSTEM', 'SYSTEM', 7, 'SYSTEM', 'System', 'SYSTEM', 'System')
       ON CONFLICT DO NOTHING`,
      [member.id, now.toISOString(), member.firstName, member.lastName, member.email, member.userId],
    );
};
