/** Who asks. The actor that is written into `createdBy` and `updatedBy` follows from it. */
export type Caller =
  | { kind: 'apiKey'; name: string }
  | { kind: 'application'; applicationId: string; name: string }
  | { kind: 'workflow'; name: string }
  /** A member of the workspace, at the screen or through an app that acts for them. */
  | { kind: 'member'; workspaceMemberId: string; userWorkspaceId: string; name: string; applicationId?: string };

export type Actor = {
  source: string;
  name: string;
  workspaceMemberId: string | null;
  context: Record<string, unknown>;
};

export const actorOf = (caller: Caller): Actor => {
  switch (caller.kind) {
    case 'apiKey':
      return { source: 'API', name: caller.name, workspaceMemberId: null, context: {} };
    case 'application':
      return { source: 'APPLICATION', name: caller.name, workspaceMemberId: null, context: {} };
    case 'workflow':
      return { source: 'WORKFLOW', name: caller.name, workspaceMemberId: null, context: {} };
    case 'member':
      return { source: 'MANUAL', name: caller.name, workspaceMemberId: caller.workspaceMemberId, context: {} };
    default:
      return caller satisfies never;
  }
};
