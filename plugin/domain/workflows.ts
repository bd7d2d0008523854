/** What setting up the workflows of the app came to, each by its name. */
export type WorkflowOutcome =
  | { code: 'WORKFLOWS_SET_UP'; names: readonly string[] }
  | { code: 'WORKFLOWS_THERE'; names: readonly string[] };

/** Why workflows are not set up. */
export type WorkflowRefusal = { code: 'WORKFLOWS_NOT_OFFERED' } | { code: 'WORKFLOWS_NOT_ALLOWED' };
