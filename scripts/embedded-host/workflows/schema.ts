/** The fields that these mutations add to the core schema. */
export const WORKFLOW_SDL = `
type WorkflowVersionStepChanges { triggerDiff: JSON stepsDiff: JSON }
type WorkflowAction { id: UUID! name: String! type: String! settings: JSON! valid: Boolean! nextStepIds: [UUID!] position: JSON }
type RunWorkflowVersion { workflowRunId: UUID! }
input CreateWorkflowVersionStepInput { workflowVersionId: UUID! stepType: String! parentStepId: String nextStepId: UUID position: JSON id: String defaultSettings: JSON parentStepConnectionOptions: JSON }
input UpdateWorkflowVersionStepInput { workflowVersionId: UUID! step: JSON! }
input RunWorkflowVersionInput { workflowVersionId: UUID! workflowRunId: UUID payload: JSON }
extend type Mutation {
  activateWorkflowVersion(workflowVersionId: UUID!): Boolean!
  deactivateWorkflowVersion(workflowVersionId: UUID!): Boolean!
  createWorkflowVersionStep(input: CreateWorkflowVersionStepInput!): WorkflowVersionStepChanges!
  updateWorkflowVersionStep(input: UpdateWorkflowVersionStepInput!): WorkflowAction!
  runWorkflowVersion(input: RunWorkflowVersionInput!): RunWorkflowVersion!
}`;
