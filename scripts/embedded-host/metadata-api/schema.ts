/** The part of Twenty's metadata API that apps, panels and the official command line use, with Twenty's names. */
export const metadataSdl = /* GraphQL */ `
  scalar UUID
  scalar JSON
  scalar Upload
  scalar DateTime
  scalar ConnectionCursor
  enum FileFolder {
    BuiltLogicFunction
    BuiltFrontComponent
    PublicAsset
    Source
    Dependencies
    AppTarball
    GeneratedSdkClient
    FilesField
  }
  enum AppKeyValueScope {
    WORKSPACE
    SERVER
  }
  enum JobState {
    COMPLETED
    FAILED
    ACTIVE
    WAITING
    DELAYED
    PRIORITIZED
    WAITING_CHILDREN
  }
  enum LogicFunctionExecutionStatus {
    IDLE
    SUCCESS
    ERROR
  }
  input CursorPaging {
    before: ConnectionCursor
    after: ConnectionCursor
    first: Int
    last: Int
  }
  input UUIDFilterComparison {
    eq: UUID
    neq: UUID
    in: [UUID!]
    notIn: [UUID!]
  }
  input BooleanFieldComparison {
    is: Boolean
    isNot: Boolean
  }
  input ObjectFilter {
    and: [ObjectFilter!]
    or: [ObjectFilter!]
    id: UUIDFilterComparison
    universalIdentifier: UUIDFilterComparison
    isSystem: BooleanFieldComparison
    isActive: BooleanFieldComparison
    isCustom: BooleanFieldComparison
  }
  input FieldFilter {
    and: [FieldFilter!]
    or: [FieldFilter!]
    id: UUIDFilterComparison
    universalIdentifier: UUIDFilterComparison
    objectMetadataId: UUIDFilterComparison
    isSystem: BooleanFieldComparison
    isActive: BooleanFieldComparison
    isCustom: BooleanFieldComparison
  }
  type PageInfo {
    hasNextPage: Boolean
    hasPreviousPage: Boolean
    startCursor: ConnectionCursor
    endCursor: ConnectionCursor
  }
  type WorkspaceUrls {
    subdomainUrl: String!
    customUrl: String
  }
  type Workspace {
    id: UUID!
    displayName: String
    activationStatus: String!
    workspaceUrls: WorkspaceUrls!
  }
  type Object {
    id: UUID!
    universalIdentifier: UUID!
    applicationId: UUID
    nameSingular: String!
    namePlural: String!
    labelSingular: String!
    labelPlural: String!
    description: String
    icon: String
    isSystem: Boolean!
    isCustom: Boolean!
    isActive: Boolean!
    isSearchable: Boolean!
    isUIReadOnly: Boolean!
    isUIEditable: Boolean!
    labelIdentifierFieldMetadataId: UUID
    imageIdentifierFieldMetadataId: UUID
    duplicateCriteria: JSON
    createdAt: DateTime
    updatedAt: DateTime
    fields(paging: CursorPaging, filter: FieldFilter): ObjectFieldsConnection!
    fieldsList: [Field!]!
    indexMetadataList: [Index!]!
  }
  type ObjectEdge {
    node: Object!
    cursor: ConnectionCursor!
  }
  type ObjectConnection {
    edges: [ObjectEdge!]!
    pageInfo: PageInfo!
  }
  type ObjectFieldsConnection {
    edges: [FieldEdge!]!
    pageInfo: PageInfo!
  }
  type FieldConnection {
    edges: [FieldEdge!]!
    pageInfo: PageInfo!
  }
  type FieldEdge {
    node: Field!
    cursor: ConnectionCursor!
  }
  type Field {
    id: UUID!
    universalIdentifier: UUID!
    applicationId: UUID
    objectMetadataId: UUID!
    name: String!
    label: String!
    type: String!
    description: String
    icon: String
    isSystem: Boolean!
    isCustom: Boolean!
    isActive: Boolean!
    isNullable: Boolean!
    isUnique: Boolean
    isUIReadOnly: Boolean!
    isUIEditable: Boolean!
    writability: String!
    defaultValue: JSON
    options: JSON
    settings: JSON
    morphId: UUID
    relation: Relation
    createdAt: DateTime
    updatedAt: DateTime
  }
  type Relation {
    type: String!
    sourceObjectMetadata: Object!
    targetObjectMetadata: Object!
    sourceFieldMetadata: Field!
    targetFieldMetadata: Field!
  }
  type Index {
    id: UUID!
    name: String!
    isUnique: Boolean!
    indexType: String!
    indexFieldMetadataList: [IndexField!]!
  }
  type IndexField {
    id: UUID!
    fieldMetadataId: UUID!
    order: Int!
  }
  type View {
    id: UUID!
    universalIdentifier: UUID
    name: String!
    objectMetadataId: UUID!
    type: String!
    key: String
    icon: String
    position: Float!
    isCompact: Boolean!
    mainGroupByFieldMetadataId: UUID
    calendarFieldMetadataId: UUID
    calendarLayout: String
    viewFields: [ViewField!]!
    viewFilters: [ViewFilter!]!
    viewSorts: [ViewSort!]!
    viewGroups: [ViewGroup!]!
  }
  type ViewField {
    id: UUID!
    universalIdentifier: UUID
    fieldMetadataId: UUID!
    position: Float!
    isVisible: Boolean!
    size: Float!
  }
  type ViewFilter {
    id: UUID!
    fieldMetadataId: UUID!
    operand: String!
    value: JSON
  }
  type ViewSort {
    id: UUID!
    fieldMetadataId: UUID!
    direction: String!
  }
  type ViewGroup {
    id: UUID!
    fieldValue: String!
    position: Float!
    isVisible: Boolean!
  }
  type ObjectPermission {
    objectMetadataId: UUID!
    canReadObjectRecords: Boolean
    canUpdateObjectRecords: Boolean
    canSoftDeleteObjectRecords: Boolean
    canDestroyObjectRecords: Boolean
  }
  type FieldPermission {
    id: UUID!
    objectMetadataId: UUID!
    fieldMetadataId: UUID!
    canReadFieldValue: Boolean
    canUpdateFieldValue: Boolean
  }
  type Role {
    id: UUID!
    universalIdentifier: UUID
    label: String!
    description: String
    icon: String
    isEditable: Boolean!
    canBeAssignedToUsers: Boolean!
    canBeAssignedToApiKeys: Boolean!
    canBeAssignedToAgents: Boolean!
    canUpdateAllSettings: Boolean!
    canAccessAllTools: Boolean!
    canReadAllObjectRecords: Boolean!
    canUpdateAllObjectRecords: Boolean!
    canSoftDeleteAllObjectRecords: Boolean!
    canDestroyAllObjectRecords: Boolean!
    objectPermissions: [ObjectPermission!]
    fieldPermissions: [FieldPermission!]
  }
  type ApiKey {
    id: UUID!
    name: String!
    expiresAt: DateTime!
    revokedAt: DateTime
    role: Role
  }
  type ApiKeyToken {
    token: String!
  }
  input CreateApiKeyInput {
    name: String!
    expiresAt: String!
    roleId: UUID!
  }
  input RevokeApiKeyInput {
    id: UUID!
  }
  type FullName {
    firstName: String!
    lastName: String!
  }
  type WorkspaceMember {
    id: UUID!
    name: FullName!
    userEmail: String!
  }
  type LogicFunction {
    id: UUID!
    universalIdentifier: UUID
    applicationId: UUID
    name: String!
    description: String
    timeoutSeconds: Float!
    sourceHandlerPath: String!
    handlerName: String!
    cronTriggerSettings: JSON
    databaseEventTriggerSettings: JSON
    httpRouteTriggerSettings: JSON
    toolTriggerSettings: JSON
    workflowActionTriggerSettings: JSON
  }
  type ApplicationVariable {
    id: UUID!
    key: String!
    value: String!
    description: String!
    isSecret: Boolean!
  }
  type Application {
    id: UUID!
    universalIdentifier: String!
    name: String!
    description: String
    version: String
    canBeUninstalled: Boolean!
    defaultRoleId: String
    logicFunctions: [LogicFunction!]!
    objects: [Object!]!
    applicationVariables: [ApplicationVariable!]!
  }
  type ApplicationRegistration {
    id: UUID!
    universalIdentifier: String!
    name: String!
    oAuthClientId: String!
  }
  type ApplicationPackage {
    id: UUID!
    universalIdentifier: String!
    name: String!
  }
  type InstalledApplication {
    id: UUID!
  }
  type CreateApplicationRegistration {
    applicationRegistration: ApplicationRegistration!
    clientSecret: String!
  }
  type DevelopmentApplication {
    id: UUID!
    universalIdentifier: String!
  }
  type WorkspaceMigration {
    applicationUniversalIdentifier: String!
    actions: JSON!
  }
  type FileUploadTarget {
    fileId: UUID!
    filePath: String!
    uploadUrl: String!
    contentType: String!
    expiresAt: DateTime!
  }
  type FileUploadRefusal {
    fileFolder: String
    filePath: String!
    message: String!
  }
  type FieldFileUploadTarget {
    fileId: UUID!
    uploadUrl: String!
    contentType: String!
    expiresAt: DateTime!
  }
  type FileWithSignedUrl {
    id: UUID!
    path: String!
    size: Float!
    createdAt: DateTime!
    url: String!
  }
  type FileUploads {
    targets: [FileUploadTarget!]!
    errors: [FileUploadRefusal!]!
  }
  type UploadedFile {
    id: UUID!
    path: String!
  }
  type UploadError {
    fileId: UUID!
    message: String!
  }
  type CompletedFileUploads {
    files: [UploadedFile!]!
    errors: [UploadError!]!
  }
  type LogicFunctionExecutionResult {
    data: JSON
    logs: String!
    duration: Float!
    status: LogicFunctionExecutionStatus!
    error: JSON
  }
  type LogicFunctionLogs {
    logs: String!
    id: UUID!
    name: String!
    universalIdentifier: UUID!
    applicationId: UUID!
    applicationUniversalIdentifier: UUID!
  }
  input LogicFunctionLogsInput {
    applicationId: UUID
    applicationUniversalIdentifier: UUID
    name: String
    id: UUID
    universalIdentifier: UUID
  }
  type ToolIndexEntry {
    name: String!
    label: String!
    description: String!
    category: String!
    objectName: String
    icon: String
    inputSchema: JSON
  }
  type JobStatus {
    jobId: String!
    state: JobState!
    attemptsMade: Int!
    failedReason: String
    enqueuedAt: Float!
    startedAt: Float
    finishedAt: Float
  }
  type EnqueueJobResult {
    enqueued: Boolean!
    logicFunctionUniversalIdentifier: String!
    jobId: String!
  }
  type EnqueueJobsResult {
    enqueued: Boolean!
    logicFunctionUniversalIdentifier: String!
    enqueuedJobsCount: Int!
    jobIds: [String!]!
  }
  type AppKeyValue {
    key: String!
    value: JSON
    scope: AppKeyValueScope!
  }
  type TimelineActivityType {
    id: UUID!
    universalIdentifier: UUID!
    name: String!
    label: String!
    icon: String
    isActive: Boolean!
  }
  type AppConnection {
    id: ID!
    providerName: String!
    name: String!
    handle: String!
    visibility: String!
    userWorkspaceId: UUID
    workspaceMemberId: UUID
    accessToken: String!
    scopes: [String!]!
    authFailedAt: DateTime
    authFailedReason: String
  }
  input ListAppConnectionsInput {
    providerName: String
    visibility: String
    userWorkspaceId: UUID
  }
  input ApplicationFileUploadRequestInput {
    fileFolder: FileFolder!
    filePath: String!
    size: Float!
  }
  input CreateApplicationRegistrationInput {
    name: String!
    description: String
    universalIdentifier: String
    oAuthRedirectUris: [String!]
    oAuthScopes: [String!]
    logoUrl: String
    author: String
    sourceUrl: String
    websiteUrl: String
    termsUrl: String
  }
  input ExecuteOneLogicFunctionInput {
    id: UUID!
    payload: JSON!
    forceRebuild: Boolean
  }
  input EnqueueJobItem {
    payload: JSON
    jobId: String
  }
  input EnqueueJobItemInput {
    payload: JSON
    jobId: String
  }
  input EnqueueJobInput {
    logicFunctionUniversalIdentifier: String!
    payload: JSON
    jobId: String
    retryLimit: Int
    delayMs: Float
  }
  input EnqueueJobsInput {
    logicFunctionUniversalIdentifier: String!
    payloads: [JSON!]
    jobs: [EnqueueJobItemInput!]
    retryLimit: Int
    delayMs: Float
  }
  input SetAppKeyValueInput {
    key: String!
    value: JSON
    scope: AppKeyValueScope
  }
  type ConnectedAccountPublicDTO {
    id: UUID!
    handle: String!
    provider: String!
  }
  input SendEmailInput {
    connectedAccountId: String!
    to: String!
    subject: String!
    body: String!
  }
  type SendEmailOutput {
    success: Boolean!
    error: String
  }
  type Query {
    myConnectedAccounts: [ConnectedAccountPublicDTO!]!
    currentWorkspace: Workspace!
    objects(paging: CursorPaging, filter: ObjectFilter): ObjectConnection!
    fields(paging: CursorPaging, filter: FieldFilter): FieldConnection!
    getViews(objectMetadataId: String): [View!]!
    getRoles: [Role!]!
    apiKeys: [ApiKey!]!
    findManyLogicFunctions: [LogicFunction!]!
    getToolIndex: [ToolIndexEntry!]!
    getToolInputSchema(toolName: String!): JSON
    findManyApplications: [Application!]!
    findOneApplication(id: UUID, universalIdentifier: UUID): Application!
    findApplicationRegistrationByUniversalIdentifier(universalIdentifier: String!): ApplicationRegistration
    applicationCoreGraphqlSchema(applicationUniversalIdentifier: String!): String!
    timelineActivityTypes: [TimelineActivityType!]!
    getJobs(jobIds: [String!]!): [JobStatus!]!
    appKeyValue(key: String!, scope: AppKeyValueScope): AppKeyValue
    appConnections(filter: ListAppConnectionsInput): [AppConnection!]!
  }
  type Mutation {
    sendEmail(input: SendEmailInput!): SendEmailOutput!
    createApiKey(input: CreateApiKeyInput!): ApiKey!
    generateApiKeyToken(apiKeyId: UUID!, expiresAt: String!): ApiKeyToken!
    assignRoleToApiKey(apiKeyId: UUID!, roleId: UUID!): Boolean!
    revokeApiKey(input: RevokeApiKeyInput!): ApiKey
    updateWorkspaceMemberRole(workspaceMemberId: UUID!, roleId: UUID!): WorkspaceMember!
    createApplicationRegistration(input: CreateApplicationRegistrationInput!): CreateApplicationRegistration!
    createDevelopmentApplication(universalIdentifier: String!, name: String!): DevelopmentApplication!
    createApplicationFileUploads(
      applicationUniversalIdentifier: String!
      files: [ApplicationFileUploadRequestInput!]!
    ): FileUploads!
    completeApplicationFileUploads(applicationUniversalIdentifier: String!, fileIds: [UUID!]!): CompletedFileUploads!
    createFileUpload(
      filename: String!
      size: Float!
      fileFolder: FileFolder!
      fieldMetadataId: String
      fieldMetadataUniversalIdentifier: String
    ): FieldFileUploadTarget!
    completeAppTarballUpload(fileId: UUID!): ApplicationPackage!
    installApplication(universalIdentifier: String!): InstalledApplication!
    completeFileUpload(fileId: String!): FileWithSignedUrl!
    uploadFilesFieldFile(file: Upload!, fieldMetadataId: String!): FileWithSignedUrl!
    uploadFilesFieldFileByUniversalIdentifier(
      file: Upload!
      fieldMetadataUniversalIdentifier: String!
    ): FileWithSignedUrl!
    syncApplication(manifest: JSON!, dryRun: Boolean, inferDeletionFromMissingEntities: Boolean): WorkspaceMigration!
    uninstallApplication(universalIdentifier: String!): Boolean!
    updateOneApplicationVariable(key: String!, value: String!, applicationId: UUID): Boolean!
    executeOneLogicFunction(input: ExecuteOneLogicFunctionInput!): LogicFunctionExecutionResult!
    enqueueJob(input: EnqueueJobInput!): EnqueueJobResult!
    enqueueJobs(input: EnqueueJobsInput!): EnqueueJobsResult!
    setAppKeyValue(input: SetAppKeyValueInput!): AppKeyValue!
    deleteAppKeyValue(key: String!, scope: AppKeyValueScope): Boolean!
  }
  type Subscription {
    logicFunctionLogs(input: LogicFunctionLogsInput!): LogicFunctionLogs!
  }
`;
