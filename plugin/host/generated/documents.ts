/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccountClassRuleConnectInput = {
  where?: AccountClassRuleWhereUniqueInput | null | undefined;
};

export type AccountClassRuleCreateInput = {
  breaksBelowPercent?: number | null | undefined;
  caller?: string | null | undefined;
  code?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  creditTermsKeptOut?: Array<string | null | undefined> | null | undefined;
  deletedAt?: string | null | undefined;
  filledToPercent?: number | null | undefined;
  id?: string | number | null | undefined;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  potentialAtLeast?: CurrencyCreateInput | null | undefined;
  searchVector?: string | null | undefined;
  service?: string | null | undefined;
  trendAtLeast?: number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  visitEveryDays?: number | null | undefined;
};

export type AccountClassRuleFilterInput = {
  and?: Array<AccountClassRuleFilterInput | null | undefined> | null | undefined;
  breaksBelowPercent?: IntFilter | null | undefined;
  caller?: StringFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  creditTermsKeptOut?: ArrayFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  filledToPercent?: FloatFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: AccountClassRuleFilterInput | null | undefined;
  or?: Array<AccountClassRuleFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  potentialAtLeast?: CurrencyFilterInput | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  service?: StringFilter | null | undefined;
  trendAtLeast?: FloatFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  visitEveryDays?: IntFilter | null | undefined;
};

export type AccountClassRuleRelationInput = {
  connect?: AccountClassRuleConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type AccountClassRuleWhereUniqueInput = {
  code?: string | null | undefined;
  id?: string | number | null | undefined;
};

export type ActorCreateInput = {
  context?: unknown;
  source?: ActorSourceEnum | null | undefined;
};

export type ActorFilterInput = {
  context?: RawJsonFilter | null | undefined;
  name?: StringFilter | null | undefined;
  source?: ActorSourceEnumFilter | null | undefined;
  workspaceMemberId?: UuidFilter | null | undefined;
};

export type ActorSourceEnum =
  | 'AGENT'
  | 'API'
  | 'APPLICATION'
  | 'CALENDAR'
  | 'EMAIL'
  | 'IMPORT'
  | 'MANUAL'
  | 'SYSTEM'
  | 'WEBHOOK'
  | 'WORKFLOW';

export type ActorSourceEnumFilter = {
  containsAny?: Array<ActorSourceEnum | null | undefined> | null | undefined;
  eq?: ActorSourceEnum | null | undefined;
  in?: Array<ActorSourceEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: ActorSourceEnum | null | undefined;
};

export type ActorUpdateInput = {
  context?: unknown;
  source?: ActorSourceEnum | null | undefined;
};

export type AddressCreateInput = {
  addressCity?: string | null | undefined;
  addressCountry?: string | null | undefined;
  addressLat?: number | null | undefined;
  addressLng?: number | null | undefined;
  addressPostcode?: string | null | undefined;
  addressState?: string | null | undefined;
  addressStreet1?: string | null | undefined;
  addressStreet2?: string | null | undefined;
};

export type AddressFilterInput = {
  addressCity?: StringFilter | null | undefined;
  addressCountry?: StringFilter | null | undefined;
  addressLat?: BigFloatFilter | null | undefined;
  addressLng?: BigFloatFilter | null | undefined;
  addressPostcode?: StringFilter | null | undefined;
  addressState?: StringFilter | null | undefined;
  addressStreet1?: StringFilter | null | undefined;
  addressStreet2?: StringFilter | null | undefined;
};

export type ArrayFilter = {
  containsIlike?: string | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
};

export type AttachmentFileCategoryEnum =
  | 'ARCHIVE'
  | 'AUDIO'
  | 'IMAGE'
  | 'OTHER'
  | 'PRESENTATION'
  | 'SPREADSHEET'
  | 'TEXT_DOCUMENT'
  | 'VIDEO';

export type AttachmentFileCategoryEnumFilter = {
  containsAny?: Array<AttachmentFileCategoryEnum | null | undefined> | null | undefined;
  eq?: AttachmentFileCategoryEnum | null | undefined;
  in?: Array<AttachmentFileCategoryEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: AttachmentFileCategoryEnum | null | undefined;
};

export type AttachmentFilterInput = {
  and?: Array<AttachmentFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  file?: RawJsonFilter | null | undefined;
  fileCategory?: AttachmentFileCategoryEnumFilter | null | undefined;
  fullPath?: StringFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: AttachmentFilterInput | null | undefined;
  or?: Array<AttachmentFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  targetAccountClassRule?: AccountClassRuleFilterInput | null | undefined;
  targetAccountClassRuleId?: UuidFilter | null | undefined;
  targetCampaign?: CampaignFilterInput | null | undefined;
  targetCampaignId?: UuidFilter | null | undefined;
  targetCasePolicy?: CasePolicyFilterInput | null | undefined;
  targetCasePolicyId?: UuidFilter | null | undefined;
  targetCommissionStatement?: CommissionStatementFilterInput | null | undefined;
  targetCommissionStatementId?: UuidFilter | null | undefined;
  targetCompany?: CompanyFilterInput | null | undefined;
  targetCompanyId?: UuidFilter | null | undefined;
  targetCompetitorRate?: CompetitorRateFilterInput | null | undefined;
  targetCompetitorRateId?: UuidFilter | null | undefined;
  targetConsentEvent?: ConsentEventFilterInput | null | undefined;
  targetConsentEventId?: UuidFilter | null | undefined;
  targetDailyBreakdown?: DailyBreakdownFilterInput | null | undefined;
  targetDailyBreakdownId?: UuidFilter | null | undefined;
  targetDailyPerformance?: DailyPerformanceFilterInput | null | undefined;
  targetDailyPerformanceId?: UuidFilter | null | undefined;
  targetDataRequest?: DataRequestFilterInput | null | undefined;
  targetDataRequestId?: UuidFilter | null | undefined;
  targetErasedNumber?: ErasedNumberFilterInput | null | undefined;
  targetErasedNumberId?: UuidFilter | null | undefined;
  targetFolioCharge?: FolioChargeFilterInput | null | undefined;
  targetFolioChargeId?: UuidFilter | null | undefined;
  targetGroupNight?: GroupNightFilterInput | null | undefined;
  targetGroupNightId?: UuidFilter | null | undefined;
  targetGuestFeedback?: GuestFeedbackFilterInput | null | undefined;
  targetGuestFeedbackId?: UuidFilter | null | undefined;
  targetGuestMerge?: GuestMergeFilterInput | null | undefined;
  targetGuestMergeId?: UuidFilter | null | undefined;
  targetGuestProfile?: GuestProfileFilterInput | null | undefined;
  targetGuestProfileId?: UuidFilter | null | undefined;
  targetHotelProperty?: HotelPropertyFilterInput | null | undefined;
  targetHotelPropertyId?: UuidFilter | null | undefined;
  targetHotelRun?: HotelRunFilterInput | null | undefined;
  targetHotelRunId?: UuidFilter | null | undefined;
  targetImportReject?: ImportRejectFilterInput | null | undefined;
  targetImportRejectId?: UuidFilter | null | undefined;
  targetIntakeMessage?: IntakeMessageFilterInput | null | undefined;
  targetIntakeMessageId?: UuidFilter | null | undefined;
  targetLoyaltyMembership?: LoyaltyMembershipFilterInput | null | undefined;
  targetLoyaltyMembershipId?: UuidFilter | null | undefined;
  targetLoyaltyProgram?: LoyaltyProgramFilterInput | null | undefined;
  targetLoyaltyProgramId?: UuidFilter | null | undefined;
  targetLoyaltyTier?: LoyaltyTierFilterInput | null | undefined;
  targetLoyaltyTierId?: UuidFilter | null | undefined;
  targetMatchCandidate?: MatchCandidateFilterInput | null | undefined;
  targetMatchCandidateId?: UuidFilter | null | undefined;
  targetMatchKey?: MatchKeyFilterInput | null | undefined;
  targetMatchKeyId?: UuidFilter | null | undefined;
  targetMonthlyBudget?: MonthlyBudgetFilterInput | null | undefined;
  targetMonthlyBudgetId?: UuidFilter | null | undefined;
  targetNote?: NoteFilterInput | null | undefined;
  targetNoteId?: UuidFilter | null | undefined;
  targetOpportunity?: OpportunityFilterInput | null | undefined;
  targetOpportunityId?: UuidFilter | null | undefined;
  targetPerson?: PersonFilterInput | null | undefined;
  targetPersonId?: UuidFilter | null | undefined;
  targetPointsEntry?: PointsEntryFilterInput | null | undefined;
  targetPointsEntryId?: UuidFilter | null | undefined;
  targetPreferenceWording?: PreferenceWordingFilterInput | null | undefined;
  targetPreferenceWordingId?: UuidFilter | null | undefined;
  targetQuarterlyReview?: QuarterlyReviewFilterInput | null | undefined;
  targetQuarterlyReviewId?: UuidFilter | null | undefined;
  targetQuote?: QuoteFilterInput | null | undefined;
  targetQuoteId?: UuidFilter | null | undefined;
  targetQuoteLine?: QuoteLineFilterInput | null | undefined;
  targetQuoteLineId?: UuidFilter | null | undefined;
  targetRatePlan?: RatePlanFilterInput | null | undefined;
  targetRatePlanId?: UuidFilter | null | undefined;
  targetReceipt?: ReceiptFilterInput | null | undefined;
  targetReceiptId?: UuidFilter | null | undefined;
  targetReceivable?: ReceivableFilterInput | null | undefined;
  targetReceivableId?: UuidFilter | null | undefined;
  targetRetentionModel?: RetentionModelFilterInput | null | undefined;
  targetRetentionModelId?: UuidFilter | null | undefined;
  targetRetentionPlay?: RetentionPlayFilterInput | null | undefined;
  targetRetentionPlayId?: UuidFilter | null | undefined;
  targetRetentionTouch?: RetentionTouchFilterInput | null | undefined;
  targetRetentionTouchId?: UuidFilter | null | undefined;
  targetReward?: RewardFilterInput | null | undefined;
  targetRewardId?: UuidFilter | null | undefined;
  targetRewardRedemption?: RewardRedemptionFilterInput | null | undefined;
  targetRewardRedemptionId?: UuidFilter | null | undefined;
  targetRoom?: RoomFilterInput | null | undefined;
  targetRoomId?: UuidFilter | null | undefined;
  targetRoomPreference?: RoomPreferenceFilterInput | null | undefined;
  targetRoomPreferenceId?: UuidFilter | null | undefined;
  targetRoomType?: RoomTypeFilterInput | null | undefined;
  targetRoomTypeId?: UuidFilter | null | undefined;
  targetSalesCost?: SalesCostFilterInput | null | undefined;
  targetSalesCostId?: UuidFilter | null | undefined;
  targetSensitivePreference?: SensitivePreferenceFilterInput | null | undefined;
  targetSensitivePreferenceId?: UuidFilter | null | undefined;
  targetServiceCase?: ServiceCaseFilterInput | null | undefined;
  targetServiceCaseId?: UuidFilter | null | undefined;
  targetStay?: StayFilterInput | null | undefined;
  targetStayChange?: StayChangeFilterInput | null | undefined;
  targetStayChangeId?: UuidFilter | null | undefined;
  targetStayId?: UuidFilter | null | undefined;
  targetStayOffer?: StayOfferFilterInput | null | undefined;
  targetStayOfferId?: UuidFilter | null | undefined;
  targetTask?: TaskFilterInput | null | undefined;
  targetTaskId?: UuidFilter | null | undefined;
  targetWorkflow?: WorkflowFilterInput | null | undefined;
  targetWorkflowId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type AttachmentUpdateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  file?: Array<FileItemInput | null | undefined> | null | undefined;
  fileCategory?: AttachmentFileCategoryEnum | null | undefined;
  fullPath?: string | null | undefined;
  id?: string | number | null | undefined;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  targetAccountClassRule?: AccountClassRuleRelationInput | null | undefined;
  targetAccountClassRuleId?: string | number | null | undefined;
  targetCampaign?: CampaignRelationInput | null | undefined;
  targetCampaignId?: string | number | null | undefined;
  targetCasePolicy?: CasePolicyRelationInput | null | undefined;
  targetCasePolicyId?: string | number | null | undefined;
  targetCommissionStatement?: CommissionStatementRelationInput | null | undefined;
  targetCommissionStatementId?: string | number | null | undefined;
  targetCompany?: CompanyRelationInput | null | undefined;
  targetCompanyId?: string | number | null | undefined;
  targetCompetitorRate?: CompetitorRateRelationInput | null | undefined;
  targetCompetitorRateId?: string | number | null | undefined;
  targetConsentEvent?: ConsentEventRelationInput | null | undefined;
  targetConsentEventId?: string | number | null | undefined;
  targetDailyBreakdown?: DailyBreakdownRelationInput | null | undefined;
  targetDailyBreakdownId?: string | number | null | undefined;
  targetDailyPerformance?: DailyPerformanceRelationInput | null | undefined;
  targetDailyPerformanceId?: string | number | null | undefined;
  targetDataRequest?: DataRequestRelationInput | null | undefined;
  targetDataRequestId?: string | number | null | undefined;
  targetErasedNumber?: ErasedNumberRelationInput | null | undefined;
  targetErasedNumberId?: string | number | null | undefined;
  targetFolioCharge?: FolioChargeRelationInput | null | undefined;
  targetFolioChargeId?: string | number | null | undefined;
  targetGroupNight?: GroupNightRelationInput | null | undefined;
  targetGroupNightId?: string | number | null | undefined;
  targetGuestFeedback?: GuestFeedbackRelationInput | null | undefined;
  targetGuestFeedbackId?: string | number | null | undefined;
  targetGuestMerge?: GuestMergeRelationInput | null | undefined;
  targetGuestMergeId?: string | number | null | undefined;
  targetGuestProfile?: GuestProfileRelationInput | null | undefined;
  targetGuestProfileId?: string | number | null | undefined;
  targetHotelProperty?: HotelPropertyRelationInput | null | undefined;
  targetHotelPropertyId?: string | number | null | undefined;
  targetHotelRun?: HotelRunRelationInput | null | undefined;
  targetHotelRunId?: string | number | null | undefined;
  targetImportReject?: ImportRejectRelationInput | null | undefined;
  targetImportRejectId?: string | number | null | undefined;
  targetIntakeMessage?: IntakeMessageRelationInput | null | undefined;
  targetIntakeMessageId?: string | number | null | undefined;
  targetLoyaltyMembership?: LoyaltyMembershipRelationInput | null | undefined;
  targetLoyaltyMembershipId?: string | number | null | undefined;
  targetLoyaltyProgram?: LoyaltyProgramRelationInput | null | undefined;
  targetLoyaltyProgramId?: string | number | null | undefined;
  targetLoyaltyTier?: LoyaltyTierRelationInput | null | undefined;
  targetLoyaltyTierId?: string | number | null | undefined;
  targetMatchCandidate?: MatchCandidateRelationInput | null | undefined;
  targetMatchCandidateId?: string | number | null | undefined;
  targetMatchKey?: MatchKeyRelationInput | null | undefined;
  targetMatchKeyId?: string | number | null | undefined;
  targetMonthlyBudget?: MonthlyBudgetRelationInput | null | undefined;
  targetMonthlyBudgetId?: string | number | null | undefined;
  targetNote?: NoteRelationInput | null | undefined;
  targetNoteId?: string | number | null | undefined;
  targetOpportunity?: OpportunityRelationInput | null | undefined;
  targetOpportunityId?: string | number | null | undefined;
  targetPerson?: PersonRelationInput | null | undefined;
  targetPersonId?: string | number | null | undefined;
  targetPointsEntry?: PointsEntryRelationInput | null | undefined;
  targetPointsEntryId?: string | number | null | undefined;
  targetPreferenceWording?: PreferenceWordingRelationInput | null | undefined;
  targetPreferenceWordingId?: string | number | null | undefined;
  targetQuarterlyReview?: QuarterlyReviewRelationInput | null | undefined;
  targetQuarterlyReviewId?: string | number | null | undefined;
  targetQuote?: QuoteRelationInput | null | undefined;
  targetQuoteId?: string | number | null | undefined;
  targetQuoteLine?: QuoteLineRelationInput | null | undefined;
  targetQuoteLineId?: string | number | null | undefined;
  targetRatePlan?: RatePlanRelationInput | null | undefined;
  targetRatePlanId?: string | number | null | undefined;
  targetReceipt?: ReceiptRelationInput | null | undefined;
  targetReceiptId?: string | number | null | undefined;
  targetReceivable?: ReceivableRelationInput | null | undefined;
  targetReceivableId?: string | number | null | undefined;
  targetRetentionModel?: RetentionModelRelationInput | null | undefined;
  targetRetentionModelId?: string | number | null | undefined;
  targetRetentionPlay?: RetentionPlayRelationInput | null | undefined;
  targetRetentionPlayId?: string | number | null | undefined;
  targetRetentionTouch?: RetentionTouchRelationInput | null | undefined;
  targetRetentionTouchId?: string | number | null | undefined;
  targetReward?: RewardRelationInput | null | undefined;
  targetRewardId?: string | number | null | undefined;
  targetRewardRedemption?: RewardRedemptionRelationInput | null | undefined;
  targetRewardRedemptionId?: string | number | null | undefined;
  targetRoom?: RoomRelationInput | null | undefined;
  targetRoomId?: string | number | null | undefined;
  targetRoomPreference?: RoomPreferenceRelationInput | null | undefined;
  targetRoomPreferenceId?: string | number | null | undefined;
  targetRoomType?: RoomTypeRelationInput | null | undefined;
  targetRoomTypeId?: string | number | null | undefined;
  targetSalesCost?: SalesCostRelationInput | null | undefined;
  targetSalesCostId?: string | number | null | undefined;
  targetSensitivePreference?: SensitivePreferenceRelationInput | null | undefined;
  targetSensitivePreferenceId?: string | number | null | undefined;
  targetServiceCase?: ServiceCaseRelationInput | null | undefined;
  targetServiceCaseId?: string | number | null | undefined;
  targetStay?: StayRelationInput | null | undefined;
  targetStayChange?: StayChangeRelationInput | null | undefined;
  targetStayChangeId?: string | number | null | undefined;
  targetStayId?: string | number | null | undefined;
  targetStayOffer?: StayOfferRelationInput | null | undefined;
  targetStayOfferId?: string | number | null | undefined;
  targetTask?: TaskRelationInput | null | undefined;
  targetTaskId?: string | number | null | undefined;
  targetWorkflow?: WorkflowRelationInput | null | undefined;
  targetWorkflowId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type BigFloatFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  is?: FilterIs | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
};

export type BooleanFilter = {
  eq?: boolean | null | undefined;
  is?: FilterIs | null | undefined;
};

export type CampaignAccountClassesEnum =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

export type CampaignAccountClassesEnumFilter = {
  containsAny?: Array<CampaignAccountClassesEnum | null | undefined> | null | undefined;
  eq?: CampaignAccountClassesEnum | null | undefined;
  in?: Array<CampaignAccountClassesEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CampaignAccountClassesEnum | null | undefined;
};

export type CampaignAccountTypesEnum =
  | 'CORPORATE'
  | 'EVENT_PLANNER'
  | 'OTA'
  | 'TOUR_OPERATOR'
  | 'TRAVEL_AGENCY'
  | 'WHOLESALER';

export type CampaignAccountTypesEnumFilter = {
  containsAny?: Array<CampaignAccountTypesEnum | null | undefined> | null | undefined;
  eq?: CampaignAccountTypesEnum | null | undefined;
  in?: Array<CampaignAccountTypesEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CampaignAccountTypesEnum | null | undefined;
};

export type CampaignAudienceLifecyclesEnum =
  | 'ACTIVE'
  | 'AT_RISK'
  | 'BOOKED'
  | 'DUE'
  | 'IN_HOUSE'
  | 'LOST'
  | 'PROSPECT'
  | 'RECENT'
  | 'WON_BACK';

export type CampaignAudienceLifecyclesEnumFilter = {
  containsAny?: Array<CampaignAudienceLifecyclesEnum | null | undefined> | null | undefined;
  eq?: CampaignAudienceLifecyclesEnum | null | undefined;
  in?: Array<CampaignAudienceLifecyclesEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CampaignAudienceLifecyclesEnum | null | undefined;
};

export type CampaignAudienceSegmentsEnum =
  | 'KEY'
  | 'OCCASIONAL'
  | 'REGULAR'
  | 'VIP';

export type CampaignAudienceSegmentsEnumFilter = {
  containsAny?: Array<CampaignAudienceSegmentsEnum | null | undefined> | null | undefined;
  eq?: CampaignAudienceSegmentsEnum | null | undefined;
  in?: Array<CampaignAudienceSegmentsEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CampaignAudienceSegmentsEnum | null | undefined;
};

export type CampaignConnectInput = {
  where?: CampaignWhereUniqueInput | null | undefined;
};

export type CampaignFilterInput = {
  accountClasses?: CampaignAccountClassesEnumFilter | null | undefined;
  accountTypes?: CampaignAccountTypesEnumFilter | null | undefined;
  and?: Array<CampaignFilterInput | null | undefined> | null | undefined;
  audienceLifecycles?: CampaignAudienceLifecyclesEnumFilter | null | undefined;
  audienceSegments?: CampaignAudienceSegmentsEnumFilter | null | undefined;
  audienceTier?: LoyaltyTierFilterInput | null | undefined;
  audienceTierId?: UuidFilter | null | undefined;
  budget?: CurrencyFilterInput | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  endedAt?: DateTimeFilter | null | undefined;
  endsOn?: DateFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: CampaignFilterInput | null | undefined;
  or?: Array<CampaignFilterInput | null | undefined> | null | undefined;
  owner?: WorkspaceMemberFilterInput | null | undefined;
  ownerId?: UuidFilter | null | undefined;
  play?: RetentionPlayFilterInput | null | undefined;
  playId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  purpose?: StringFilter | null | undefined;
  ratePlan?: RatePlanFilterInput | null | undefined;
  ratePlanId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  spent?: CurrencyFilterInput | null | undefined;
  startedAt?: DateTimeFilter | null | undefined;
  startsOn?: DateFilter | null | undefined;
  status?: CampaignStatusEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type CampaignRelationInput = {
  connect?: CampaignConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type CampaignStatusEnum =
  | 'CANCELLED'
  | 'ENDED'
  | 'PAUSED'
  | 'PLANNED'
  | 'RUNNING';

export type CampaignStatusEnumFilter = {
  containsAny?: Array<CampaignStatusEnum | null | undefined> | null | undefined;
  eq?: CampaignStatusEnum | null | undefined;
  in?: Array<CampaignStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CampaignStatusEnum | null | undefined;
};

export type CampaignUpdateInput = {
  accountClasses?: Array<CampaignAccountClassesEnum | null | undefined> | null | undefined;
  accountTypes?: Array<CampaignAccountTypesEnum | null | undefined> | null | undefined;
  audienceLifecycles?: Array<CampaignAudienceLifecyclesEnum | null | undefined> | null | undefined;
  audienceSegments?: Array<CampaignAudienceSegmentsEnum | null | undefined> | null | undefined;
  audienceTier?: LoyaltyTierRelationInput | null | undefined;
  audienceTierId?: string | number | null | undefined;
  budget?: CurrencyUpdateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  endedAt?: string | null | undefined;
  endsOn?: string | null | undefined;
  id?: string | number | null | undefined;
  name?: string | null | undefined;
  owner?: WorkspaceMemberRelationInput | null | undefined;
  ownerId?: string | number | null | undefined;
  play?: RetentionPlayRelationInput | null | undefined;
  playId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  purpose?: string | null | undefined;
  ratePlan?: RatePlanRelationInput | null | undefined;
  ratePlanId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  spent?: CurrencyUpdateInput | null | undefined;
  startedAt?: string | null | undefined;
  startsOn?: string | null | undefined;
  status?: CampaignStatusEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type CampaignWhereUniqueInput = {
  id?: string | number | null | undefined;
};

export type CasePolicyCategoriesEnum =
  | 'BILLING'
  | 'FOOD_AND_BEVERAGE'
  | 'HOUSEKEEPING'
  | 'LOST_AND_FOUND'
  | 'MAINTENANCE'
  | 'NOISE'
  | 'OTHER'
  | 'RESERVATION'
  | 'ROOM'
  | 'SAFETY'
  | 'STAFF';

export type CasePolicyCategoriesEnumFilter = {
  containsAny?: Array<CasePolicyCategoriesEnum | null | undefined> | null | undefined;
  eq?: CasePolicyCategoriesEnum | null | undefined;
  in?: Array<CasePolicyCategoriesEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CasePolicyCategoriesEnum | null | undefined;
};

export type CasePolicyConnectInput = {
  where?: CasePolicyWhereUniqueInput | null | undefined;
};

export type CasePolicyDaysEnum =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type CasePolicyDaysEnumFilter = {
  containsAny?: Array<CasePolicyDaysEnum | null | undefined> | null | undefined;
  eq?: CasePolicyDaysEnum | null | undefined;
  in?: Array<CasePolicyDaysEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CasePolicyDaysEnum | null | undefined;
};

export type CasePolicyFilterInput = {
  and?: Array<CasePolicyFilterInput | null | undefined> | null | undefined;
  categories?: CasePolicyCategoriesEnumFilter | null | undefined;
  closesAt?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  days?: CasePolicyDaysEnumFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  hoursToSolve?: FloatFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  levelThreeTo?: WorkspaceMemberFilterInput | null | undefined;
  levelThreeToId?: UuidFilter | null | undefined;
  levelTwoTo?: WorkspaceMemberFilterInput | null | undefined;
  levelTwoToId?: UuidFilter | null | undefined;
  levels?: IntFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: CasePolicyFilterInput | null | undefined;
  opensAt?: StringFilter | null | undefined;
  or?: Array<CasePolicyFilterInput | null | undefined> | null | undefined;
  order?: IntFilter | null | undefined;
  pausesForGuest?: BooleanFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  severities?: CasePolicySeveritiesEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  warnAtPercent?: IntFilter | null | undefined;
};

export type CasePolicyRelationInput = {
  connect?: CasePolicyConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type CasePolicySeveritiesEnum =
  | 'CRITICAL'
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type CasePolicySeveritiesEnumFilter = {
  containsAny?: Array<CasePolicySeveritiesEnum | null | undefined> | null | undefined;
  eq?: CasePolicySeveritiesEnum | null | undefined;
  in?: Array<CasePolicySeveritiesEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CasePolicySeveritiesEnum | null | undefined;
};

export type CasePolicyWhereUniqueInput = {
  id?: string | number | null | undefined;
};

export type CommissionStatementConnectInput = {
  where?: CommissionStatementWhereUniqueInput | null | undefined;
};

export type CommissionStatementCreateInput = {
  adjustment?: CurrencyCreateInput | null | undefined;
  agency?: CompanyRelationInput | null | undefined;
  agencyId?: string | number | null | undefined;
  base?: CurrencyCreateInput | null | undefined;
  closedAt?: string | null | undefined;
  commission?: CurrencyCreateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  holdReason?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  lines?: unknown;
  month?: string | null | undefined;
  name?: string | null | undefined;
  nights?: number | null | undefined;
  paidOn?: string | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  reference?: string | null | undefined;
  searchVector?: string | null | undefined;
  status?: CommissionStatementStatusEnum | null | undefined;
  stays?: number | null | undefined;
  staysLeftOut?: number | null | undefined;
  total?: CurrencyCreateInput | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type CommissionStatementFilterInput = {
  adjustment?: CurrencyFilterInput | null | undefined;
  agency?: CompanyFilterInput | null | undefined;
  agencyId?: UuidFilter | null | undefined;
  and?: Array<CommissionStatementFilterInput | null | undefined> | null | undefined;
  base?: CurrencyFilterInput | null | undefined;
  closedAt?: DateTimeFilter | null | undefined;
  commission?: CurrencyFilterInput | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  holdReason?: StringFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  lines?: RawJsonFilter | null | undefined;
  month?: DateFilter | null | undefined;
  name?: StringFilter | null | undefined;
  nights?: IntFilter | null | undefined;
  not?: CommissionStatementFilterInput | null | undefined;
  or?: Array<CommissionStatementFilterInput | null | undefined> | null | undefined;
  paidOn?: DateFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  reference?: StringFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  status?: CommissionStatementStatusEnumFilter | null | undefined;
  stays?: IntFilter | null | undefined;
  staysLeftOut?: IntFilter | null | undefined;
  total?: CurrencyFilterInput | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type CommissionStatementRelationInput = {
  connect?: CommissionStatementConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type CommissionStatementStatusEnum =
  | 'CLOSED'
  | 'ON_HOLD'
  | 'OPEN'
  | 'PAID';

export type CommissionStatementStatusEnumFilter = {
  containsAny?: Array<CommissionStatementStatusEnum | null | undefined> | null | undefined;
  eq?: CommissionStatementStatusEnum | null | undefined;
  in?: Array<CommissionStatementStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CommissionStatementStatusEnum | null | undefined;
};

export type CommissionStatementUpdateInput = {
  adjustment?: CurrencyUpdateInput | null | undefined;
  agency?: CompanyRelationInput | null | undefined;
  agencyId?: string | number | null | undefined;
  base?: CurrencyUpdateInput | null | undefined;
  closedAt?: string | null | undefined;
  commission?: CurrencyUpdateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  holdReason?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  lines?: unknown;
  month?: string | null | undefined;
  name?: string | null | undefined;
  nights?: number | null | undefined;
  paidOn?: string | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  reference?: string | null | undefined;
  searchVector?: string | null | undefined;
  status?: CommissionStatementStatusEnum | null | undefined;
  stays?: number | null | undefined;
  staysLeftOut?: number | null | undefined;
  total?: CurrencyUpdateInput | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type CommissionStatementWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type CompanyAccountClassEnum =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

export type CompanyAccountClassEnumFilter = {
  containsAny?: Array<CompanyAccountClassEnum | null | undefined> | null | undefined;
  eq?: CompanyAccountClassEnum | null | undefined;
  in?: Array<CompanyAccountClassEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CompanyAccountClassEnum | null | undefined;
};

export type CompanyAccountTypeEnum =
  | 'COMPETITOR'
  | 'CORPORATE'
  | 'EVENT_PLANNER'
  | 'OTA'
  | 'PARTNER'
  | 'TOUR_OPERATOR'
  | 'TRAVEL_AGENCY'
  | 'WHOLESALER';

export type CompanyAccountTypeEnumFilter = {
  containsAny?: Array<CompanyAccountTypeEnum | null | undefined> | null | undefined;
  eq?: CompanyAccountTypeEnum | null | undefined;
  in?: Array<CompanyAccountTypeEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CompanyAccountTypeEnum | null | undefined;
};

export type CompanyConnectInput = {
  where?: CompanyWhereUniqueInput | null | undefined;
};

export type CompanyCreateInput = {
  accountClass?: CompanyAccountClassEnum | null | undefined;
  accountClassReasons?: unknown;
  accountClassWhy?: string | null | undefined;
  accountCommissionPercent?: number | null | undefined;
  accountCreditDays?: number | null | undefined;
  accountCreditLimit?: CurrencyCreateInput | null | undefined;
  accountCreditStop?: boolean | null | undefined;
  accountCreditTerms?: string | null | undefined;
  accountImportFingerprint?: string | null | undefined;
  accountLastStayOn?: string | null | undefined;
  accountLastVisitOn?: string | null | undefined;
  accountNextVisitOn?: string | null | undefined;
  accountNights?: number | null | undefined;
  accountNumber?: string | null | undefined;
  accountOpenBalance?: CurrencyCreateInput | null | undefined;
  accountOverdue?: CurrencyCreateInput | null | undefined;
  accountOverdueSince?: string | null | undefined;
  accountOwner?: WorkspaceMemberRelationInput | null | undefined;
  accountOwnerId?: string | number | null | undefined;
  accountParent?: CompanyRelationInput | null | undefined;
  accountParentId?: string | number | null | undefined;
  accountPotential?: CurrencyCreateInput | null | undefined;
  accountRatePlan?: RatePlanRelationInput | null | undefined;
  accountRatePlanId?: string | number | null | undefined;
  accountRelocationPartnerOf?: HotelPropertyRelationInput | null | undefined;
  accountRelocationPartnerOfId?: string | number | null | undefined;
  accountRevenue?: CurrencyCreateInput | null | undefined;
  accountTrendPercent?: number | null | undefined;
  accountType?: CompanyAccountTypeEnum | null | undefined;
  accountVisitEveryDays?: number | null | undefined;
  accountYearRevenue?: CurrencyCreateInput | null | undefined;
  address?: AddressCreateInput | null | undefined;
  annualRevenue?: CurrencyCreateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  domainName?: LinksCreateInput | null | undefined;
  id?: string | number | null | undefined;
  linkedinLink?: LinksCreateInput | null | undefined;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type CompanyDomainNameWhereInput = {
  primaryLinkUrl?: string | null | undefined;
};

export type CompanyFilterInput = {
  accountClass?: CompanyAccountClassEnumFilter | null | undefined;
  accountClassReasons?: RawJsonFilter | null | undefined;
  accountClassWhy?: StringFilter | null | undefined;
  accountCommissionPercent?: FloatFilter | null | undefined;
  accountCreditDays?: IntFilter | null | undefined;
  accountCreditLimit?: CurrencyFilterInput | null | undefined;
  accountCreditStop?: BooleanFilter | null | undefined;
  accountCreditTerms?: StringFilter | null | undefined;
  accountImportFingerprint?: StringFilter | null | undefined;
  accountLastStayOn?: DateFilter | null | undefined;
  accountLastVisitOn?: DateFilter | null | undefined;
  accountNextVisitOn?: DateFilter | null | undefined;
  accountNights?: IntFilter | null | undefined;
  accountNumber?: StringFilter | null | undefined;
  accountOpenBalance?: CurrencyFilterInput | null | undefined;
  accountOverdue?: CurrencyFilterInput | null | undefined;
  accountOverdueSince?: DateFilter | null | undefined;
  accountOwner?: WorkspaceMemberFilterInput | null | undefined;
  accountOwnerId?: UuidFilter | null | undefined;
  accountParent?: CompanyFilterInput | null | undefined;
  accountParentId?: UuidFilter | null | undefined;
  accountPotential?: CurrencyFilterInput | null | undefined;
  accountRatePlan?: RatePlanFilterInput | null | undefined;
  accountRatePlanId?: UuidFilter | null | undefined;
  accountRelocationPartnerOf?: HotelPropertyFilterInput | null | undefined;
  accountRelocationPartnerOfId?: UuidFilter | null | undefined;
  accountRevenue?: CurrencyFilterInput | null | undefined;
  accountTrendPercent?: IntFilter | null | undefined;
  accountType?: CompanyAccountTypeEnumFilter | null | undefined;
  accountVisitEveryDays?: IntFilter | null | undefined;
  accountYearRevenue?: CurrencyFilterInput | null | undefined;
  address?: AddressFilterInput | null | undefined;
  and?: Array<CompanyFilterInput | null | undefined> | null | undefined;
  annualRevenue?: CurrencyFilterInput | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  domainName?: LinksFilterInput | null | undefined;
  id?: UuidFilter | null | undefined;
  linkedinLink?: LinksFilterInput | null | undefined;
  name?: StringFilter | null | undefined;
  not?: CompanyFilterInput | null | undefined;
  or?: Array<CompanyFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type CompanyRelationInput = {
  connect?: CompanyConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type CompanyWhereUniqueInput = {
  domainName?: CompanyDomainNameWhereInput | null | undefined;
  id?: string | number | null | undefined;
};

export type CompetitorRateChannelEnum =
  | 'CORPORATE'
  | 'DIRECT_WEB'
  | 'EMAIL'
  | 'GDS'
  | 'OTA'
  | 'PARTNER'
  | 'PHONE'
  | 'TRAVEL_AGENT'
  | 'WALK_IN'
  | 'WHOLESALE';

export type CompetitorRateChannelEnumFilter = {
  containsAny?: Array<CompetitorRateChannelEnum | null | undefined> | null | undefined;
  eq?: CompetitorRateChannelEnum | null | undefined;
  in?: Array<CompetitorRateChannelEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: CompetitorRateChannelEnum | null | undefined;
};

export type CompetitorRateConnectInput = {
  where?: CompetitorRateWhereUniqueInput | null | undefined;
};

export type CompetitorRateFilterInput = {
  and?: Array<CompetitorRateFilterInput | null | undefined> | null | undefined;
  channel?: CompetitorRateChannelEnumFilter | null | undefined;
  competitor?: CompanyFilterInput | null | undefined;
  competitorId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  day?: DateFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: CompetitorRateFilterInput | null | undefined;
  or?: Array<CompetitorRateFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  rate?: CurrencyFilterInput | null | undefined;
  roomClass?: IntFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  seenOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type CompetitorRateRelationInput = {
  connect?: CompetitorRateConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type CompetitorRateWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type ConsentEventChannelEnum =
  | 'EMAIL'
  | 'MESSAGING'
  | 'PHONE'
  | 'POST'
  | 'SMS';

export type ConsentEventChannelEnumFilter = {
  containsAny?: Array<ConsentEventChannelEnum | null | undefined> | null | undefined;
  eq?: ConsentEventChannelEnum | null | undefined;
  in?: Array<ConsentEventChannelEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: ConsentEventChannelEnum | null | undefined;
};

export type ConsentEventConnectInput = {
  where?: ConsentEventWhereUniqueInput | null | undefined;
};

export type ConsentEventCreateInput = {
  channel?: ConsentEventChannelEnum | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  evidence?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  purpose?: ConsentEventPurposeEnum | null | undefined;
  recordedAt?: string | null | undefined;
  searchVector?: string | null | undefined;
  state?: ConsentEventStateEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type ConsentEventFilterInput = {
  and?: Array<ConsentEventFilterInput | null | undefined> | null | undefined;
  channel?: ConsentEventChannelEnumFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  evidence?: StringFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ConsentEventFilterInput | null | undefined;
  or?: Array<ConsentEventFilterInput | null | undefined> | null | undefined;
  person?: PersonFilterInput | null | undefined;
  personId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  purpose?: ConsentEventPurposeEnumFilter | null | undefined;
  recordedAt?: DateTimeFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  state?: ConsentEventStateEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type ConsentEventPurposeEnum =
  | 'LOYALTY'
  | 'MARKETING'
  | 'PROFILING'
  | 'SERVICE'
  | 'SURVEY';

export type ConsentEventPurposeEnumFilter = {
  containsAny?: Array<ConsentEventPurposeEnum | null | undefined> | null | undefined;
  eq?: ConsentEventPurposeEnum | null | undefined;
  in?: Array<ConsentEventPurposeEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: ConsentEventPurposeEnum | null | undefined;
};

export type ConsentEventRelationInput = {
  connect?: ConsentEventConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type ConsentEventStateEnum =
  | 'DENIED'
  | 'GRANTED'
  | 'WITHDRAWN';

export type ConsentEventStateEnumFilter = {
  containsAny?: Array<ConsentEventStateEnum | null | undefined> | null | undefined;
  eq?: ConsentEventStateEnum | null | undefined;
  in?: Array<ConsentEventStateEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: ConsentEventStateEnum | null | undefined;
};

export type ConsentEventUpdateInput = {
  channel?: ConsentEventChannelEnum | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  evidence?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  purpose?: ConsentEventPurposeEnum | null | undefined;
  recordedAt?: string | null | undefined;
  searchVector?: string | null | undefined;
  state?: ConsentEventStateEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type ConsentEventWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type CreateWorkflowVersionStepInput = {
  defaultSettings?: unknown;
  id?: string | null | undefined;
  nextStepId?: string | null | undefined;
  parentStepConnectionOptions?: unknown;
  parentStepId?: string | null | undefined;
  position?: unknown;
  stepType: string;
  workflowVersionId: string;
};

export type CurrencyCreateInput = {
  amountMicros?: number | null | undefined;
  currencyCode?: string | null | undefined;
};

export type CurrencyFilterInput = {
  amountMicros?: BigFloatFilter | null | undefined;
  currencyCode?: StringFilter | null | undefined;
};

export type CurrencyUpdateInput = {
  amountMicros?: number | null | undefined;
  currencyCode?: string | null | undefined;
};

export type DailyBreakdownConnectInput = {
  where?: DailyBreakdownWhereUniqueInput | null | undefined;
};

export type DailyBreakdownCreateInput = {
  arrivals?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  day?: string | null | undefined;
  deletedAt?: string | null | undefined;
  dimension?: DailyBreakdownDimensionEnum | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  performance?: DailyPerformanceRelationInput | null | undefined;
  performanceId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  roomRevenue?: CurrencyCreateInput | null | undefined;
  roomsSold?: number | null | undefined;
  searchVector?: string | null | undefined;
  totalRevenue?: CurrencyCreateInput | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  value?: string | null | undefined;
};

export type DailyBreakdownDimensionEnum =
  | 'CHANNEL'
  | 'COUNTRY'
  | 'ROOM_TYPE'
  | 'SEGMENT';

export type DailyBreakdownDimensionEnumFilter = {
  containsAny?: Array<DailyBreakdownDimensionEnum | null | undefined> | null | undefined;
  eq?: DailyBreakdownDimensionEnum | null | undefined;
  in?: Array<DailyBreakdownDimensionEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: DailyBreakdownDimensionEnum | null | undefined;
};

export type DailyBreakdownFilterInput = {
  and?: Array<DailyBreakdownFilterInput | null | undefined> | null | undefined;
  arrivals?: IntFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  day?: DateFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  dimension?: DailyBreakdownDimensionEnumFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: DailyBreakdownFilterInput | null | undefined;
  or?: Array<DailyBreakdownFilterInput | null | undefined> | null | undefined;
  performance?: DailyPerformanceFilterInput | null | undefined;
  performanceId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  roomRevenue?: CurrencyFilterInput | null | undefined;
  roomsSold?: IntFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  totalRevenue?: CurrencyFilterInput | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  value?: StringFilter | null | undefined;
};

export type DailyBreakdownRelationInput = {
  connect?: DailyBreakdownConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type DailyBreakdownWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type DailyPerformanceConnectInput = {
  where?: DailyPerformanceWhereUniqueInput | null | undefined;
};

export type DailyPerformanceCreateInput = {
  adr?: CurrencyCreateInput | null | undefined;
  arrivals?: number | null | undefined;
  byChannel?: unknown;
  bySegment?: unknown;
  cancellations?: number | null | undefined;
  complimentary?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  datedArrivals?: number | null | undefined;
  day?: string | null | undefined;
  dayUse?: number | null | undefined;
  deletedAt?: string | null | undefined;
  departures?: number | null | undefined;
  fingerprint?: string | null | undefined;
  forecastHigh?: number | null | undefined;
  forecastLow?: number | null | undefined;
  forecastRevenue?: CurrencyCreateInput | null | undefined;
  forecastRooms?: number | null | undefined;
  guestArrivals?: number | null | undefined;
  houseUse?: number | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  leadDays?: number | null | undefined;
  memberArrivals?: number | null | undefined;
  name?: string | null | undefined;
  noShows?: number | null | undefined;
  occupancy?: number | null | undefined;
  occupancyInOrder?: number | null | undefined;
  onTheBooks7?: number | null | undefined;
  onTheBooks14?: number | null | undefined;
  onTheBooks30?: number | null | undefined;
  onTheBooks60?: number | null | undefined;
  onTheBooks90?: number | null | undefined;
  outOfOrder?: number | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  returningArrivals?: number | null | undefined;
  revpar?: CurrencyCreateInput | null | undefined;
  roomRevenue?: CurrencyCreateInput | null | undefined;
  roomsAvailable?: number | null | undefined;
  roomsSold?: number | null | undefined;
  searchVector?: string | null | undefined;
  totalRevenue?: CurrencyCreateInput | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type DailyPerformanceFilterInput = {
  adr?: CurrencyFilterInput | null | undefined;
  and?: Array<DailyPerformanceFilterInput | null | undefined> | null | undefined;
  arrivals?: IntFilter | null | undefined;
  byChannel?: RawJsonFilter | null | undefined;
  bySegment?: RawJsonFilter | null | undefined;
  cancellations?: IntFilter | null | undefined;
  complimentary?: IntFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  datedArrivals?: IntFilter | null | undefined;
  day?: DateFilter | null | undefined;
  dayUse?: IntFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  departures?: IntFilter | null | undefined;
  fingerprint?: StringFilter | null | undefined;
  forecastHigh?: IntFilter | null | undefined;
  forecastLow?: IntFilter | null | undefined;
  forecastRevenue?: CurrencyFilterInput | null | undefined;
  forecastRooms?: IntFilter | null | undefined;
  guestArrivals?: IntFilter | null | undefined;
  houseUse?: IntFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  leadDays?: IntFilter | null | undefined;
  memberArrivals?: IntFilter | null | undefined;
  name?: StringFilter | null | undefined;
  noShows?: IntFilter | null | undefined;
  not?: DailyPerformanceFilterInput | null | undefined;
  occupancy?: FloatFilter | null | undefined;
  occupancyInOrder?: FloatFilter | null | undefined;
  onTheBooks7?: IntFilter | null | undefined;
  onTheBooks14?: IntFilter | null | undefined;
  onTheBooks30?: IntFilter | null | undefined;
  onTheBooks60?: IntFilter | null | undefined;
  onTheBooks90?: IntFilter | null | undefined;
  or?: Array<DailyPerformanceFilterInput | null | undefined> | null | undefined;
  outOfOrder?: IntFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  returningArrivals?: IntFilter | null | undefined;
  revpar?: CurrencyFilterInput | null | undefined;
  roomRevenue?: CurrencyFilterInput | null | undefined;
  roomsAvailable?: IntFilter | null | undefined;
  roomsSold?: IntFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  totalRevenue?: CurrencyFilterInput | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type DailyPerformanceRelationInput = {
  connect?: DailyPerformanceConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type DailyPerformanceWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type DataRequestConnectInput = {
  where?: DataRequestWhereUniqueInput | null | undefined;
};

export type DataRequestCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  finishedAt?: string | null | undefined;
  ground?: DataRequestGroundEnum | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: DataRequestKindEnum | null | undefined;
  name?: string | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  recordCount?: number | null | undefined;
  requestedAt?: string | null | undefined;
  requestedBy?: string | null | undefined;
  scope?: unknown;
  searchVector?: string | null | undefined;
  status?: DataRequestStatusEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type DataRequestFilterInput = {
  and?: Array<DataRequestFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  finishedAt?: DateTimeFilter | null | undefined;
  ground?: DataRequestGroundEnumFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: DataRequestKindEnumFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: DataRequestFilterInput | null | undefined;
  or?: Array<DataRequestFilterInput | null | undefined> | null | undefined;
  person?: PersonFilterInput | null | undefined;
  personId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  recordCount?: IntFilter | null | undefined;
  requestedAt?: DateTimeFilter | null | undefined;
  requestedBy?: StringFilter | null | undefined;
  scope?: RawJsonFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  status?: DataRequestStatusEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type DataRequestGroundEnum =
  | 'GUEST_ASKED'
  | 'PERIOD_OVER';

export type DataRequestGroundEnumFilter = {
  containsAny?: Array<DataRequestGroundEnum | null | undefined> | null | undefined;
  eq?: DataRequestGroundEnum | null | undefined;
  in?: Array<DataRequestGroundEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: DataRequestGroundEnum | null | undefined;
};

export type DataRequestKindEnum =
  | 'ERASURE'
  | 'EXPORT';

export type DataRequestKindEnumFilter = {
  containsAny?: Array<DataRequestKindEnum | null | undefined> | null | undefined;
  eq?: DataRequestKindEnum | null | undefined;
  in?: Array<DataRequestKindEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: DataRequestKindEnum | null | undefined;
};

export type DataRequestRelationInput = {
  connect?: DataRequestConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type DataRequestStatusEnum =
  | 'DONE'
  | 'ERASING'
  | 'PROPOSED'
  | 'SWEEPING'
  | 'WITHDRAWN';

export type DataRequestStatusEnumFilter = {
  containsAny?: Array<DataRequestStatusEnum | null | undefined> | null | undefined;
  eq?: DataRequestStatusEnum | null | undefined;
  in?: Array<DataRequestStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: DataRequestStatusEnum | null | undefined;
};

export type DataRequestUpdateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  finishedAt?: string | null | undefined;
  ground?: DataRequestGroundEnum | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: DataRequestKindEnum | null | undefined;
  name?: string | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  recordCount?: number | null | undefined;
  requestedAt?: string | null | undefined;
  requestedBy?: string | null | undefined;
  scope?: unknown;
  searchVector?: string | null | undefined;
  status?: DataRequestStatusEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type DataRequestWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type DateFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  is?: FilterIs | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
};

export type DateTimeFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  is?: FilterIs | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
};

export type EmailsCreateInput = {
  additionalEmails?: unknown;
  primaryEmail?: string | null | undefined;
};

export type EmailsFilterInput = {
  additionalEmails?: RawJsonFilter | null | undefined;
  primaryEmail?: StringFilter | null | undefined;
};

export type EmailsUpdateInput = {
  additionalEmails?: unknown;
  primaryEmail?: string | null | undefined;
};

export type ErasedNumberConnectInput = {
  where?: ErasedNumberWhereUniqueInput | null | undefined;
};

export type ErasedNumberCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  erasedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type ErasedNumberFilterInput = {
  and?: Array<ErasedNumberFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  erasedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ErasedNumberFilterInput | null | undefined;
  or?: Array<ErasedNumberFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type ErasedNumberRelationInput = {
  connect?: ErasedNumberConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type ErasedNumberWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type FileItemInput = {
  fileId: string;
  label: string;
};

export type FilterIs =
  | 'NOT_NULL'
  | 'NULL';

export type FloatFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  is?: FilterIs | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
};

export type FolioChargeCategoryEnum =
  | 'BAR'
  | 'EVENT'
  | 'FOOD'
  | 'OTHER'
  | 'PAYMENT'
  | 'ROOM'
  | 'SPA'
  | 'TAX'
  | 'TRANSPORT';

export type FolioChargeCategoryEnumFilter = {
  containsAny?: Array<FolioChargeCategoryEnum | null | undefined> | null | undefined;
  eq?: FolioChargeCategoryEnum | null | undefined;
  in?: Array<FolioChargeCategoryEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: FolioChargeCategoryEnum | null | undefined;
};

export type FolioChargeConnectInput = {
  where?: FolioChargeWhereUniqueInput | null | undefined;
};

export type FolioChargeCreateInput = {
  amount?: CurrencyCreateInput | null | undefined;
  category?: FolioChargeCategoryEnum | null | undefined;
  chargedOn?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  description?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  outlet?: string | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type FolioChargeFilterInput = {
  amount?: CurrencyFilterInput | null | undefined;
  and?: Array<FolioChargeFilterInput | null | undefined> | null | undefined;
  category?: FolioChargeCategoryEnumFilter | null | undefined;
  chargedOn?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: FolioChargeFilterInput | null | undefined;
  or?: Array<FolioChargeFilterInput | null | undefined> | null | undefined;
  outlet?: StringFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  stay?: StayFilterInput | null | undefined;
  stayId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type FolioChargeRelationInput = {
  connect?: FolioChargeConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type FolioChargeUpdateInput = {
  amount?: CurrencyUpdateInput | null | undefined;
  category?: FolioChargeCategoryEnum | null | undefined;
  chargedOn?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  description?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  outlet?: string | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type FolioChargeWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type FullNameCreateInput = {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
};

export type FullNameFilterInput = {
  firstName?: StringFilter | null | undefined;
  lastName?: StringFilter | null | undefined;
};

export type FullNameUpdateInput = {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
};

export type GroupNightConnectInput = {
  where?: GroupNightWhereUniqueInput | null | undefined;
};

export type GroupNightCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  group?: OpportunityRelationInput | null | undefined;
  groupId?: string | number | null | undefined;
  held?: number | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  night?: string | null | undefined;
  pickedUp?: number | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  rate?: CurrencyCreateInput | null | undefined;
  roomType?: RoomTypeRelationInput | null | undefined;
  roomTypeId?: string | number | null | undefined;
  rooms?: number | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type GroupNightFilterInput = {
  and?: Array<GroupNightFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  group?: OpportunityFilterInput | null | undefined;
  groupId?: UuidFilter | null | undefined;
  held?: IntFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  night?: DateFilter | null | undefined;
  not?: GroupNightFilterInput | null | undefined;
  or?: Array<GroupNightFilterInput | null | undefined> | null | undefined;
  pickedUp?: IntFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  rate?: CurrencyFilterInput | null | undefined;
  roomType?: RoomTypeFilterInput | null | undefined;
  roomTypeId?: UuidFilter | null | undefined;
  rooms?: IntFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type GroupNightRelationInput = {
  connect?: GroupNightConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type GroupNightWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type GuestFeedbackConnectInput = {
  where?: GuestFeedbackWhereUniqueInput | null | undefined;
};

export type GuestFeedbackCreateInput = {
  answeredAt?: string | null | undefined;
  comment?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  foodAndBeverage?: number | null | undefined;
  frontDesk?: number | null | undefined;
  group?: GuestFeedbackGroupEnum | null | undefined;
  id?: string | number | null | undefined;
  invitedAt?: string | null | undefined;
  key?: string | null | undefined;
  language?: string | null | undefined;
  location?: number | null | undefined;
  name?: string | null | undefined;
  npsScore?: number | null | undefined;
  overall?: number | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  roomAndHygiene?: number | null | undefined;
  roomType?: RoomTypeRelationInput | null | undefined;
  roomTypeId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  sentiment?: GuestFeedbackSentimentEnum | null | undefined;
  source?: GuestFeedbackSourceEnum | null | undefined;
  staffAttitude?: number | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  themes?: Array<GuestFeedbackThemesEnum | null | undefined> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  value?: number | null | undefined;
};

export type GuestFeedbackFilterInput = {
  and?: Array<GuestFeedbackFilterInput | null | undefined> | null | undefined;
  answeredAt?: DateTimeFilter | null | undefined;
  comment?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  foodAndBeverage?: FloatFilter | null | undefined;
  frontDesk?: FloatFilter | null | undefined;
  group?: GuestFeedbackGroupEnumFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  invitedAt?: DateTimeFilter | null | undefined;
  key?: StringFilter | null | undefined;
  language?: StringFilter | null | undefined;
  location?: FloatFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: GuestFeedbackFilterInput | null | undefined;
  npsScore?: IntFilter | null | undefined;
  or?: Array<GuestFeedbackFilterInput | null | undefined> | null | undefined;
  overall?: FloatFilter | null | undefined;
  person?: PersonFilterInput | null | undefined;
  personId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  roomAndHygiene?: FloatFilter | null | undefined;
  roomType?: RoomTypeFilterInput | null | undefined;
  roomTypeId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  sentiment?: GuestFeedbackSentimentEnumFilter | null | undefined;
  source?: GuestFeedbackSourceEnumFilter | null | undefined;
  staffAttitude?: FloatFilter | null | undefined;
  stay?: StayFilterInput | null | undefined;
  stayId?: UuidFilter | null | undefined;
  themes?: GuestFeedbackThemesEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  value?: FloatFilter | null | undefined;
};

export type GuestFeedbackGroupEnum =
  | 'DETRACTOR'
  | 'PASSIVE'
  | 'PROMOTER';

export type GuestFeedbackGroupEnumFilter = {
  containsAny?: Array<GuestFeedbackGroupEnum | null | undefined> | null | undefined;
  eq?: GuestFeedbackGroupEnum | null | undefined;
  in?: Array<GuestFeedbackGroupEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: GuestFeedbackGroupEnum | null | undefined;
};

export type GuestFeedbackRelationInput = {
  connect?: GuestFeedbackConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type GuestFeedbackSentimentEnum =
  | 'NEGATIVE'
  | 'NEUTRAL'
  | 'POSITIVE';

export type GuestFeedbackSentimentEnumFilter = {
  containsAny?: Array<GuestFeedbackSentimentEnum | null | undefined> | null | undefined;
  eq?: GuestFeedbackSentimentEnum | null | undefined;
  in?: Array<GuestFeedbackSentimentEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: GuestFeedbackSentimentEnum | null | undefined;
};

export type GuestFeedbackSourceEnum =
  | 'INTERVIEW'
  | 'REVIEW_SITE'
  | 'SOCIAL'
  | 'SURVEY';

export type GuestFeedbackSourceEnumFilter = {
  containsAny?: Array<GuestFeedbackSourceEnum | null | undefined> | null | undefined;
  eq?: GuestFeedbackSourceEnum | null | undefined;
  in?: Array<GuestFeedbackSourceEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: GuestFeedbackSourceEnum | null | undefined;
};

export type GuestFeedbackThemesEnum =
  | 'BATHROOM'
  | 'BED'
  | 'CLEANLINESS'
  | 'FACILITIES'
  | 'FOOD'
  | 'INTERNET'
  | 'LOCATION'
  | 'NOISE'
  | 'ROOM'
  | 'STAFF'
  | 'TEMPERATURE'
  | 'VALUE'
  | 'WAITING';

export type GuestFeedbackThemesEnumFilter = {
  containsAny?: Array<GuestFeedbackThemesEnum | null | undefined> | null | undefined;
  eq?: GuestFeedbackThemesEnum | null | undefined;
  in?: Array<GuestFeedbackThemesEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: GuestFeedbackThemesEnum | null | undefined;
};

export type GuestFeedbackUpdateInput = {
  answeredAt?: string | null | undefined;
  comment?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  foodAndBeverage?: number | null | undefined;
  frontDesk?: number | null | undefined;
  group?: GuestFeedbackGroupEnum | null | undefined;
  id?: string | number | null | undefined;
  invitedAt?: string | null | undefined;
  key?: string | null | undefined;
  language?: string | null | undefined;
  location?: number | null | undefined;
  name?: string | null | undefined;
  npsScore?: number | null | undefined;
  overall?: number | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  roomAndHygiene?: number | null | undefined;
  roomType?: RoomTypeRelationInput | null | undefined;
  roomTypeId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  sentiment?: GuestFeedbackSentimentEnum | null | undefined;
  source?: GuestFeedbackSourceEnum | null | undefined;
  staffAttitude?: number | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  themes?: Array<GuestFeedbackThemesEnum | null | undefined> | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  value?: number | null | undefined;
};

export type GuestFeedbackWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type GuestMergeConnectInput = {
  where?: GuestMergeWhereUniqueInput | null | undefined;
};

export type GuestMergeCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  fieldChoices?: unknown;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  loser?: PersonRelationInput | null | undefined;
  loserId?: string | number | null | undefined;
  mergedAt?: string | null | undefined;
  mergedBy?: string | null | undefined;
  moved?: unknown;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  snapshot?: unknown;
  status?: GuestMergeStatusEnum | null | undefined;
  undoneAt?: string | null | undefined;
  undoneBy?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  winner?: PersonRelationInput | null | undefined;
  winnerId?: string | number | null | undefined;
};

export type GuestMergeFilterInput = {
  and?: Array<GuestMergeFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  fieldChoices?: RawJsonFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  loser?: PersonFilterInput | null | undefined;
  loserId?: UuidFilter | null | undefined;
  mergedAt?: DateTimeFilter | null | undefined;
  mergedBy?: StringFilter | null | undefined;
  moved?: RawJsonFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: GuestMergeFilterInput | null | undefined;
  or?: Array<GuestMergeFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  snapshot?: RawJsonFilter | null | undefined;
  status?: GuestMergeStatusEnumFilter | null | undefined;
  undoneAt?: DateTimeFilter | null | undefined;
  undoneBy?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  winner?: PersonFilterInput | null | undefined;
  winnerId?: UuidFilter | null | undefined;
};

export type GuestMergeRelationInput = {
  connect?: GuestMergeConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type GuestMergeStatusEnum =
  | 'DONE'
  | 'MERGING'
  | 'PLANNED'
  | 'UNDOING'
  | 'UNDONE'
  | 'WITHDRAWN';

export type GuestMergeStatusEnumFilter = {
  containsAny?: Array<GuestMergeStatusEnum | null | undefined> | null | undefined;
  eq?: GuestMergeStatusEnum | null | undefined;
  in?: Array<GuestMergeStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: GuestMergeStatusEnum | null | undefined;
};

export type GuestMergeUpdateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  fieldChoices?: unknown;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  loser?: PersonRelationInput | null | undefined;
  loserId?: string | number | null | undefined;
  mergedAt?: string | null | undefined;
  mergedBy?: string | null | undefined;
  moved?: unknown;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  snapshot?: unknown;
  status?: GuestMergeStatusEnum | null | undefined;
  undoneAt?: string | null | undefined;
  undoneBy?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  winner?: PersonRelationInput | null | undefined;
  winnerId?: string | number | null | undefined;
};

export type GuestMergeWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type GuestProfileConnectInput = {
  where?: GuestProfileWhereUniqueInput | null | undefined;
};

export type GuestProfileCreateInput = {
  changedAt?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  documentHash?: string | null | undefined;
  emails?: EmailsCreateInput | null | undefined;
  externalId?: string | null | undefined;
  firstSeenAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  lastSeenAt?: string | null | undefined;
  name?: string | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  phones?: PhonesCreateInput | null | undefined;
  position?: number | string | null | undefined;
  rawFields?: unknown;
  searchVector?: string | null | undefined;
  source?: GuestProfileSourceEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  version?: number | null | undefined;
};

export type GuestProfileFilterInput = {
  and?: Array<GuestProfileFilterInput | null | undefined> | null | undefined;
  changedAt?: DateTimeFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  documentHash?: StringFilter | null | undefined;
  emails?: EmailsFilterInput | null | undefined;
  externalId?: StringFilter | null | undefined;
  firstSeenAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  lastSeenAt?: DateTimeFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: GuestProfileFilterInput | null | undefined;
  or?: Array<GuestProfileFilterInput | null | undefined> | null | undefined;
  person?: PersonFilterInput | null | undefined;
  personId?: UuidFilter | null | undefined;
  phones?: PhonesFilterInput | null | undefined;
  position?: FloatFilter | null | undefined;
  rawFields?: RawJsonFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  source?: GuestProfileSourceEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  version?: IntFilter | null | undefined;
};

export type GuestProfileRelationInput = {
  connect?: GuestProfileConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type GuestProfileSourceEnum =
  | 'BOOKING_ENGINE'
  | 'CARD'
  | 'CHANNEL'
  | 'IMPORT'
  | 'PMS'
  | 'STAFF';

export type GuestProfileSourceEnumFilter = {
  containsAny?: Array<GuestProfileSourceEnum | null | undefined> | null | undefined;
  eq?: GuestProfileSourceEnum | null | undefined;
  in?: Array<GuestProfileSourceEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: GuestProfileSourceEnum | null | undefined;
};

export type GuestProfileUpdateInput = {
  changedAt?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  documentHash?: string | null | undefined;
  emails?: EmailsUpdateInput | null | undefined;
  externalId?: string | null | undefined;
  firstSeenAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  lastSeenAt?: string | null | undefined;
  name?: string | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  phones?: PhonesUpdateInput | null | undefined;
  position?: number | string | null | undefined;
  rawFields?: unknown;
  searchVector?: string | null | undefined;
  source?: GuestProfileSourceEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  version?: number | null | undefined;
};

export type GuestProfileWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type HotelPropertyCancellationFeeEnum =
  | 'FIRST_NIGHT'
  | 'HALF'
  | 'NONE'
  | 'WHOLE_STAY';

export type HotelPropertyCancellationFeeEnumFilter = {
  containsAny?: Array<HotelPropertyCancellationFeeEnum | null | undefined> | null | undefined;
  eq?: HotelPropertyCancellationFeeEnum | null | undefined;
  in?: Array<HotelPropertyCancellationFeeEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: HotelPropertyCancellationFeeEnum | null | undefined;
};

export type HotelPropertyConnectInput = {
  where?: HotelPropertyWhereUniqueInput | null | undefined;
};

export type HotelPropertyCreateInput = {
  active?: boolean | null | undefined;
  brand?: string | null | undefined;
  cancellationFee?: HotelPropertyCancellationFeeEnum | null | undefined;
  cancellationPolicy?: RichTextCreateInput | null | undefined;
  caseAtScore?: number | null | undefined;
  checkOutTime?: string | null | undefined;
  city?: string | null | undefined;
  cityTax?: CurrencyCreateInput | null | undefined;
  code?: string | null | undefined;
  country?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  currencyCode?: string | null | undefined;
  deletedAt?: string | null | undefined;
  depositPercent?: number | null | undefined;
  email?: EmailsCreateInput | null | undefined;
  emptyRoomCost?: CurrencyCreateInput | null | undefined;
  enquiryLinksSince?: string | null | undefined;
  freeCancellationDays?: number | null | undefined;
  goodwillLimit?: CurrencyCreateInput | null | undefined;
  guaranteeRequired?: boolean | null | undefined;
  guestsErasedAfterMonths?: number | null | undefined;
  guestsKeptMonths?: number | null | undefined;
  id?: string | number | null | undefined;
  identityRequired?: boolean | null | undefined;
  language?: HotelPropertyLanguageEnum | null | undefined;
  lateCheckOutTime?: string | null | undefined;
  membersCancelFree?: boolean | null | undefined;
  mergeSureDuplicates?: boolean | null | undefined;
  name?: string | null | undefined;
  noShowFee?: HotelPropertyNoShowFeeEnum | null | undefined;
  otherTaxPercent?: number | null | undefined;
  overbookingLevels?: unknown;
  overbookingLimitPercent?: number | null | undefined;
  paymentRequired?: boolean | null | undefined;
  phone?: PhonesCreateInput | null | undefined;
  position?: number | string | null | undefined;
  pricesIncludeTax?: boolean | null | undefined;
  reviewTargets?: unknown;
  roomCount?: number | null | undefined;
  roomTaxPercent?: number | null | undefined;
  searchVector?: string | null | undefined;
  seasonPrices?: Array<string | null | undefined> | null | undefined;
  showUpModel?: unknown;
  starRating?: number | null | undefined;
  streetAddress?: AddressCreateInput | null | undefined;
  surveyAfterHours?: number | null | undefined;
  timeZone?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  walkLossPercent?: number | null | undefined;
  walkRoomCost?: CurrencyCreateInput | null | undefined;
  walkTransportCost?: CurrencyCreateInput | null | undefined;
  whenPeriodOver?: HotelPropertyWhenPeriodOverEnum | null | undefined;
};

export type HotelPropertyFilterInput = {
  active?: BooleanFilter | null | undefined;
  and?: Array<HotelPropertyFilterInput | null | undefined> | null | undefined;
  brand?: StringFilter | null | undefined;
  cancellationFee?: HotelPropertyCancellationFeeEnumFilter | null | undefined;
  cancellationPolicy?: RichTextFilterInput | null | undefined;
  caseAtScore?: IntFilter | null | undefined;
  checkOutTime?: StringFilter | null | undefined;
  city?: StringFilter | null | undefined;
  cityTax?: CurrencyFilterInput | null | undefined;
  code?: StringFilter | null | undefined;
  country?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  currencyCode?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  depositPercent?: FloatFilter | null | undefined;
  email?: EmailsFilterInput | null | undefined;
  emptyRoomCost?: CurrencyFilterInput | null | undefined;
  enquiryLinksSince?: DateTimeFilter | null | undefined;
  freeCancellationDays?: IntFilter | null | undefined;
  goodwillLimit?: CurrencyFilterInput | null | undefined;
  guaranteeRequired?: BooleanFilter | null | undefined;
  guestsErasedAfterMonths?: IntFilter | null | undefined;
  guestsKeptMonths?: IntFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  identityRequired?: BooleanFilter | null | undefined;
  language?: HotelPropertyLanguageEnumFilter | null | undefined;
  lateCheckOutTime?: StringFilter | null | undefined;
  membersCancelFree?: BooleanFilter | null | undefined;
  mergeSureDuplicates?: BooleanFilter | null | undefined;
  name?: StringFilter | null | undefined;
  noShowFee?: HotelPropertyNoShowFeeEnumFilter | null | undefined;
  not?: HotelPropertyFilterInput | null | undefined;
  or?: Array<HotelPropertyFilterInput | null | undefined> | null | undefined;
  otherTaxPercent?: FloatFilter | null | undefined;
  overbookingLevels?: RawJsonFilter | null | undefined;
  overbookingLimitPercent?: FloatFilter | null | undefined;
  paymentRequired?: BooleanFilter | null | undefined;
  phone?: PhonesFilterInput | null | undefined;
  position?: FloatFilter | null | undefined;
  pricesIncludeTax?: BooleanFilter | null | undefined;
  reviewTargets?: RawJsonFilter | null | undefined;
  roomCount?: IntFilter | null | undefined;
  roomTaxPercent?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  seasonPrices?: ArrayFilter | null | undefined;
  showUpModel?: RawJsonFilter | null | undefined;
  starRating?: IntFilter | null | undefined;
  streetAddress?: AddressFilterInput | null | undefined;
  surveyAfterHours?: IntFilter | null | undefined;
  timeZone?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  walkLossPercent?: IntFilter | null | undefined;
  walkRoomCost?: CurrencyFilterInput | null | undefined;
  walkTransportCost?: CurrencyFilterInput | null | undefined;
  whenPeriodOver?: HotelPropertyWhenPeriodOverEnumFilter | null | undefined;
};

export type HotelPropertyLanguageEnum =
  | 'EN'
  | 'ZH_CN'
  | 'ZH_TW';

export type HotelPropertyLanguageEnumFilter = {
  containsAny?: Array<HotelPropertyLanguageEnum | null | undefined> | null | undefined;
  eq?: HotelPropertyLanguageEnum | null | undefined;
  in?: Array<HotelPropertyLanguageEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: HotelPropertyLanguageEnum | null | undefined;
};

export type HotelPropertyNoShowFeeEnum =
  | 'FIRST_NIGHT'
  | 'HALF'
  | 'NONE'
  | 'WHOLE_STAY';

export type HotelPropertyNoShowFeeEnumFilter = {
  containsAny?: Array<HotelPropertyNoShowFeeEnum | null | undefined> | null | undefined;
  eq?: HotelPropertyNoShowFeeEnum | null | undefined;
  in?: Array<HotelPropertyNoShowFeeEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: HotelPropertyNoShowFeeEnum | null | undefined;
};

export type HotelPropertyRelationInput = {
  connect?: HotelPropertyConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type HotelPropertyWhenPeriodOverEnum =
  | 'ERASE'
  | 'PROPOSE'
  | 'REPORT';

export type HotelPropertyWhenPeriodOverEnumFilter = {
  containsAny?: Array<HotelPropertyWhenPeriodOverEnum | null | undefined> | null | undefined;
  eq?: HotelPropertyWhenPeriodOverEnum | null | undefined;
  in?: Array<HotelPropertyWhenPeriodOverEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: HotelPropertyWhenPeriodOverEnum | null | undefined;
};

export type HotelPropertyWhereUniqueInput = {
  code?: string | null | undefined;
  id?: string | number | null | undefined;
};

export type HotelRunConnectInput = {
  where?: HotelRunWhereUniqueInput | null | undefined;
};

export type HotelRunCreateInput = {
  attempts?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  cursor?: unknown;
  deletedAt?: string | null | undefined;
  error?: string | null | undefined;
  finishedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: HotelRunKindEnum | null | undefined;
  leaseOwner?: string | null | undefined;
  leaseUntil?: string | null | undefined;
  name?: string | null | undefined;
  nextTryAt?: string | null | undefined;
  position?: number | string | null | undefined;
  problem?: unknown;
  readCount?: number | null | undefined;
  rejectedCount?: number | null | undefined;
  result?: unknown;
  searchVector?: string | null | undefined;
  startedAt?: string | null | undefined;
  startedBy?: string | null | undefined;
  status?: HotelRunStatusEnum | null | undefined;
  unchangedCount?: number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  writtenCount?: number | null | undefined;
};

export type HotelRunFilterInput = {
  and?: Array<HotelRunFilterInput | null | undefined> | null | undefined;
  attempts?: IntFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  cursor?: RawJsonFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  error?: StringFilter | null | undefined;
  finishedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: HotelRunKindEnumFilter | null | undefined;
  leaseOwner?: StringFilter | null | undefined;
  leaseUntil?: DateTimeFilter | null | undefined;
  name?: StringFilter | null | undefined;
  nextTryAt?: DateTimeFilter | null | undefined;
  not?: HotelRunFilterInput | null | undefined;
  or?: Array<HotelRunFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  problem?: RawJsonFilter | null | undefined;
  readCount?: IntFilter | null | undefined;
  rejectedCount?: IntFilter | null | undefined;
  result?: RawJsonFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  startedAt?: DateTimeFilter | null | undefined;
  startedBy?: StringFilter | null | undefined;
  status?: HotelRunStatusEnumFilter | null | undefined;
  unchangedCount?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  writtenCount?: IntFilter | null | undefined;
};

export type HotelRunKindEnum =
  | 'ACCOUNT_REVIEW'
  | 'BACKUP'
  | 'CAMPAIGN'
  | 'COMMISSION_REVIEW'
  | 'CREDIT_REVIEW'
  | 'DAY_FIGURES'
  | 'ERASURE'
  | 'GROUP_REVIEW'
  | 'HANDOVER'
  | 'IMPORT'
  | 'INTAKE'
  | 'LOYALTY_RECONCILIATION'
  | 'LOYALTY_REVIEW'
  | 'LOYALTY_SIMULATION'
  | 'MATCHING'
  | 'OVERBOOKING'
  | 'PERIODS_OVER'
  | 'PULL'
  | 'RECALCULATION'
  | 'RECONCILIATION'
  | 'RESTORE'
  | 'RETENTION_ACTING'
  | 'RETENTION_FIT'
  | 'RETENTION_PLANNING'
  | 'RETENTION_PROOF'
  | 'RETENTION_SCORING';

export type HotelRunKindEnumFilter = {
  containsAny?: Array<HotelRunKindEnum | null | undefined> | null | undefined;
  eq?: HotelRunKindEnum | null | undefined;
  in?: Array<HotelRunKindEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: HotelRunKindEnum | null | undefined;
};

export type HotelRunRelationInput = {
  connect?: HotelRunConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type HotelRunStatusEnum =
  | 'CANCELLED'
  | 'DONE'
  | 'DONE_WITH_REJECTS'
  | 'FAILED'
  | 'INTERRUPTED'
  | 'RUNNING';

export type HotelRunStatusEnumFilter = {
  containsAny?: Array<HotelRunStatusEnum | null | undefined> | null | undefined;
  eq?: HotelRunStatusEnum | null | undefined;
  in?: Array<HotelRunStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: HotelRunStatusEnum | null | undefined;
};

export type HotelRunUpdateInput = {
  attempts?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  cursor?: unknown;
  deletedAt?: string | null | undefined;
  error?: string | null | undefined;
  finishedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: HotelRunKindEnum | null | undefined;
  leaseOwner?: string | null | undefined;
  leaseUntil?: string | null | undefined;
  name?: string | null | undefined;
  nextTryAt?: string | null | undefined;
  position?: number | string | null | undefined;
  problem?: unknown;
  readCount?: number | null | undefined;
  rejectedCount?: number | null | undefined;
  result?: unknown;
  searchVector?: string | null | undefined;
  startedAt?: string | null | undefined;
  startedBy?: string | null | undefined;
  status?: HotelRunStatusEnum | null | undefined;
  unchangedCount?: number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  writtenCount?: number | null | undefined;
};

export type HotelRunWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type ImportRejectConnectInput = {
  where?: ImportRejectWhereUniqueInput | null | undefined;
};

export type ImportRejectCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  problems?: unknown;
  reasons?: string | null | undefined;
  rowNumber?: number | null | undefined;
  run?: HotelRunRelationInput | null | undefined;
  runId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  sourceLine?: string | null | undefined;
  status?: ImportRejectStatusEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type ImportRejectFilterInput = {
  and?: Array<ImportRejectFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ImportRejectFilterInput | null | undefined;
  or?: Array<ImportRejectFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  problems?: RawJsonFilter | null | undefined;
  reasons?: StringFilter | null | undefined;
  rowNumber?: IntFilter | null | undefined;
  run?: HotelRunFilterInput | null | undefined;
  runId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  sourceLine?: StringFilter | null | undefined;
  status?: ImportRejectStatusEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type ImportRejectRelationInput = {
  connect?: ImportRejectConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type ImportRejectStatusEnum =
  | 'IGNORED'
  | 'NOTED'
  | 'OPEN'
  | 'REPAIRED';

export type ImportRejectStatusEnumFilter = {
  containsAny?: Array<ImportRejectStatusEnum | null | undefined> | null | undefined;
  eq?: ImportRejectStatusEnum | null | undefined;
  in?: Array<ImportRejectStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: ImportRejectStatusEnum | null | undefined;
};

export type ImportRejectUpdateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  problems?: unknown;
  reasons?: string | null | undefined;
  rowNumber?: number | null | undefined;
  run?: HotelRunRelationInput | null | undefined;
  runId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  sourceLine?: string | null | undefined;
  status?: ImportRejectStatusEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type ImportRejectWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type IntFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  is?: FilterIs | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  neq?: number | null | undefined;
};

export type IntakeMessageConnectInput = {
  where?: IntakeMessageWhereUniqueInput | null | undefined;
};

export type IntakeMessageCreateInput = {
  appliedAt?: string | null | undefined;
  content?: unknown;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  excerpt?: string | null | undefined;
  guestCount?: number | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  problem?: string | null | undefined;
  problems?: unknown;
  receivedAt?: string | null | undefined;
  searchVector?: string | null | undefined;
  signedBy?: string | null | undefined;
  sourceName?: string | null | undefined;
  status?: IntakeMessageStatusEnum | null | undefined;
  stayCount?: number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type IntakeMessageFilterInput = {
  and?: Array<IntakeMessageFilterInput | null | undefined> | null | undefined;
  appliedAt?: DateTimeFilter | null | undefined;
  content?: RawJsonFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  excerpt?: StringFilter | null | undefined;
  guestCount?: IntFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: IntakeMessageFilterInput | null | undefined;
  or?: Array<IntakeMessageFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  problem?: StringFilter | null | undefined;
  problems?: RawJsonFilter | null | undefined;
  receivedAt?: DateTimeFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  signedBy?: StringFilter | null | undefined;
  sourceName?: StringFilter | null | undefined;
  status?: IntakeMessageStatusEnumFilter | null | undefined;
  stayCount?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type IntakeMessageRelationInput = {
  connect?: IntakeMessageConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type IntakeMessageStatusEnum =
  | 'DONE'
  | 'IGNORED'
  | 'REFUSED'
  | 'REJECTED'
  | 'WAITING';

export type IntakeMessageStatusEnumFilter = {
  containsAny?: Array<IntakeMessageStatusEnum | null | undefined> | null | undefined;
  eq?: IntakeMessageStatusEnum | null | undefined;
  in?: Array<IntakeMessageStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: IntakeMessageStatusEnum | null | undefined;
};

export type IntakeMessageUpdateInput = {
  appliedAt?: string | null | undefined;
  content?: unknown;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  excerpt?: string | null | undefined;
  guestCount?: number | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  problem?: string | null | undefined;
  problems?: unknown;
  receivedAt?: string | null | undefined;
  searchVector?: string | null | undefined;
  signedBy?: string | null | undefined;
  sourceName?: string | null | undefined;
  status?: IntakeMessageStatusEnum | null | undefined;
  stayCount?: number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type IntakeMessageWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type LinksCreateInput = {
  primaryLinkLabel?: string | null | undefined;
  primaryLinkUrl?: string | null | undefined;
  secondaryLinks?: unknown;
};

export type LinksFilterInput = {
  primaryLinkLabel?: StringFilter | null | undefined;
  primaryLinkUrl?: StringFilter | null | undefined;
  secondaryLinks?: RawJsonFilter | null | undefined;
};

export type LinksUpdateInput = {
  primaryLinkLabel?: string | null | undefined;
  primaryLinkUrl?: string | null | undefined;
  secondaryLinks?: unknown;
};

export type LoyaltyMembershipConnectInput = {
  where?: LoyaltyMembershipWhereUniqueInput | null | undefined;
};

export type LoyaltyMembershipCreateInput = {
  carriedOver?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  enrolledOn?: string | null | undefined;
  id?: string | number | null | undefined;
  importFingerprint?: string | null | undefined;
  key?: string | null | undefined;
  number?: string | null | undefined;
  opening?: unknown;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  points?: number | null | undefined;
  pointsExpireOn?: string | null | undefined;
  pointsExpiringNext?: number | null | undefined;
  pointsOfYear?: number | null | undefined;
  pointsOfYearBefore?: number | null | undefined;
  pointsYear?: number | null | undefined;
  position?: number | string | null | undefined;
  problem?: string | null | undefined;
  program?: LoyaltyProgramRelationInput | null | undefined;
  programId?: string | number | null | undefined;
  qualifyingNights?: number | null | undefined;
  qualifyingPoints?: number | null | undefined;
  qualifyingSpend?: CurrencyCreateInput | null | undefined;
  qualifyingStays?: number | null | undefined;
  searchVector?: string | null | undefined;
  status?: LoyaltyMembershipStatusEnum | null | undefined;
  tier?: LoyaltyTierRelationInput | null | undefined;
  tierId?: string | number | null | undefined;
  tierOverride?: LoyaltyTierRelationInput | null | undefined;
  tierOverrideFrom?: string | null | undefined;
  tierOverrideId?: string | number | null | undefined;
  tierOverrideReason?: string | null | undefined;
  tierOverrideUntil?: string | null | undefined;
  tierRank?: number | null | undefined;
  tierReasons?: unknown;
  tierReviewOn?: string | null | undefined;
  tierSince?: string | null | undefined;
  tierUntil?: string | null | undefined;
  toNextSteps?: unknown;
  toNextTier?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type LoyaltyMembershipFilterInput = {
  and?: Array<LoyaltyMembershipFilterInput | null | undefined> | null | undefined;
  carriedOver?: IntFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  enrolledOn?: DateFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  importFingerprint?: StringFilter | null | undefined;
  key?: StringFilter | null | undefined;
  not?: LoyaltyMembershipFilterInput | null | undefined;
  number?: StringFilter | null | undefined;
  opening?: RawJsonFilter | null | undefined;
  or?: Array<LoyaltyMembershipFilterInput | null | undefined> | null | undefined;
  person?: PersonFilterInput | null | undefined;
  personId?: UuidFilter | null | undefined;
  points?: IntFilter | null | undefined;
  pointsExpireOn?: DateFilter | null | undefined;
  pointsExpiringNext?: IntFilter | null | undefined;
  pointsOfYear?: IntFilter | null | undefined;
  pointsOfYearBefore?: IntFilter | null | undefined;
  pointsYear?: IntFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  problem?: StringFilter | null | undefined;
  program?: LoyaltyProgramFilterInput | null | undefined;
  programId?: UuidFilter | null | undefined;
  qualifyingNights?: IntFilter | null | undefined;
  qualifyingPoints?: IntFilter | null | undefined;
  qualifyingSpend?: CurrencyFilterInput | null | undefined;
  qualifyingStays?: IntFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  status?: LoyaltyMembershipStatusEnumFilter | null | undefined;
  tier?: LoyaltyTierFilterInput | null | undefined;
  tierId?: UuidFilter | null | undefined;
  tierOverride?: LoyaltyTierFilterInput | null | undefined;
  tierOverrideFrom?: DateFilter | null | undefined;
  tierOverrideId?: UuidFilter | null | undefined;
  tierOverrideReason?: StringFilter | null | undefined;
  tierOverrideUntil?: DateFilter | null | undefined;
  tierRank?: IntFilter | null | undefined;
  tierReasons?: RawJsonFilter | null | undefined;
  tierReviewOn?: DateFilter | null | undefined;
  tierSince?: DateFilter | null | undefined;
  tierUntil?: DateFilter | null | undefined;
  toNextSteps?: RawJsonFilter | null | undefined;
  toNextTier?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type LoyaltyMembershipRelationInput = {
  connect?: LoyaltyMembershipConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type LoyaltyMembershipStatusEnum =
  | 'ACTIVE'
  | 'CLOSED'
  | 'SUSPENDED';

export type LoyaltyMembershipStatusEnumFilter = {
  containsAny?: Array<LoyaltyMembershipStatusEnum | null | undefined> | null | undefined;
  eq?: LoyaltyMembershipStatusEnum | null | undefined;
  in?: Array<LoyaltyMembershipStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: LoyaltyMembershipStatusEnum | null | undefined;
};

export type LoyaltyMembershipUpdateInput = {
  carriedOver?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  enrolledOn?: string | null | undefined;
  id?: string | number | null | undefined;
  importFingerprint?: string | null | undefined;
  key?: string | null | undefined;
  number?: string | null | undefined;
  opening?: unknown;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  points?: number | null | undefined;
  pointsExpireOn?: string | null | undefined;
  pointsExpiringNext?: number | null | undefined;
  pointsOfYear?: number | null | undefined;
  pointsOfYearBefore?: number | null | undefined;
  pointsYear?: number | null | undefined;
  position?: number | string | null | undefined;
  problem?: string | null | undefined;
  program?: LoyaltyProgramRelationInput | null | undefined;
  programId?: string | number | null | undefined;
  qualifyingNights?: number | null | undefined;
  qualifyingPoints?: number | null | undefined;
  qualifyingSpend?: CurrencyUpdateInput | null | undefined;
  qualifyingStays?: number | null | undefined;
  searchVector?: string | null | undefined;
  status?: LoyaltyMembershipStatusEnum | null | undefined;
  tier?: LoyaltyTierRelationInput | null | undefined;
  tierId?: string | number | null | undefined;
  tierOverride?: LoyaltyTierRelationInput | null | undefined;
  tierOverrideFrom?: string | null | undefined;
  tierOverrideId?: string | number | null | undefined;
  tierOverrideReason?: string | null | undefined;
  tierOverrideUntil?: string | null | undefined;
  tierRank?: number | null | undefined;
  tierReasons?: unknown;
  tierReviewOn?: string | null | undefined;
  tierSince?: string | null | undefined;
  tierUntil?: string | null | undefined;
  toNextSteps?: unknown;
  toNextTier?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type LoyaltyMembershipWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  number?: string | null | undefined;
};

export type LoyaltyProgramConnectInput = {
  where?: LoyaltyProgramWhereUniqueInput | null | undefined;
};

export type LoyaltyProgramCreateInput = {
  benefitCost?: CurrencyCreateInput | null | undefined;
  code?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  currencyCode?: string | null | undefined;
  deletedAt?: string | null | undefined;
  effectiveFrom?: string | null | undefined;
  effectiveTo?: string | null | undefined;
  id?: string | number | null | undefined;
  membersCount?: number | null | undefined;
  name?: string | null | undefined;
  pointsLiability?: CurrencyCreateInput | null | undefined;
  position?: number | string | null | undefined;
  preset?: string | null | undefined;
  rules?: unknown;
  rulesProblem?: string | null | undefined;
  searchVector?: string | null | undefined;
  status?: LoyaltyProgramStatusEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  version?: number | null | undefined;
  versions?: unknown;
};

export type LoyaltyProgramFilterInput = {
  and?: Array<LoyaltyProgramFilterInput | null | undefined> | null | undefined;
  benefitCost?: CurrencyFilterInput | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  currencyCode?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  effectiveFrom?: DateFilter | null | undefined;
  effectiveTo?: DateFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  membersCount?: IntFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: LoyaltyProgramFilterInput | null | undefined;
  or?: Array<LoyaltyProgramFilterInput | null | undefined> | null | undefined;
  pointsLiability?: CurrencyFilterInput | null | undefined;
  position?: FloatFilter | null | undefined;
  preset?: StringFilter | null | undefined;
  rules?: RawJsonFilter | null | undefined;
  rulesProblem?: StringFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  status?: LoyaltyProgramStatusEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  version?: IntFilter | null | undefined;
  versions?: RawJsonFilter | null | undefined;
};

export type LoyaltyProgramRelationInput = {
  connect?: LoyaltyProgramConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type LoyaltyProgramStatusEnum =
  | 'ACTIVE'
  | 'DRAFT'
  | 'RETIRED';

export type LoyaltyProgramStatusEnumFilter = {
  containsAny?: Array<LoyaltyProgramStatusEnum | null | undefined> | null | undefined;
  eq?: LoyaltyProgramStatusEnum | null | undefined;
  in?: Array<LoyaltyProgramStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: LoyaltyProgramStatusEnum | null | undefined;
};

export type LoyaltyProgramUpdateInput = {
  benefitCost?: CurrencyUpdateInput | null | undefined;
  code?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  currencyCode?: string | null | undefined;
  deletedAt?: string | null | undefined;
  effectiveFrom?: string | null | undefined;
  effectiveTo?: string | null | undefined;
  id?: string | number | null | undefined;
  membersCount?: number | null | undefined;
  name?: string | null | undefined;
  pointsLiability?: CurrencyUpdateInput | null | undefined;
  position?: number | string | null | undefined;
  preset?: string | null | undefined;
  rules?: unknown;
  rulesProblem?: string | null | undefined;
  searchVector?: string | null | undefined;
  status?: LoyaltyProgramStatusEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  version?: number | null | undefined;
  versions?: unknown;
};

export type LoyaltyProgramWhereUniqueInput = {
  code?: string | null | undefined;
  id?: string | number | null | undefined;
};

export type LoyaltyTierBenefitsEnum =
  | 'BREAKFAST'
  | 'EARLY_CHECKIN'
  | 'FREE_NIGHT'
  | 'LATE_CHECKOUT'
  | 'LOUNGE'
  | 'MEMBER_RATE'
  | 'PRIORITY_WAITLIST'
  | 'ROOM_GUARANTEE'
  | 'ROOM_UPGRADE'
  | 'WELCOME_GIFT';

export type LoyaltyTierBenefitsEnumFilter = {
  containsAny?: Array<LoyaltyTierBenefitsEnum | null | undefined> | null | undefined;
  eq?: LoyaltyTierBenefitsEnum | null | undefined;
  in?: Array<LoyaltyTierBenefitsEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: LoyaltyTierBenefitsEnum | null | undefined;
};

export type LoyaltyTierColourEnum =
  | 'BLUE'
  | 'GRAY'
  | 'GREEN'
  | 'ORANGE'
  | 'PINK'
  | 'PURPLE'
  | 'RED'
  | 'SKY'
  | 'TURQUOISE'
  | 'YELLOW';

export type LoyaltyTierColourEnumFilter = {
  containsAny?: Array<LoyaltyTierColourEnum | null | undefined> | null | undefined;
  eq?: LoyaltyTierColourEnum | null | undefined;
  in?: Array<LoyaltyTierColourEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: LoyaltyTierColourEnum | null | undefined;
};

export type LoyaltyTierConnectInput = {
  where?: LoyaltyTierWhereUniqueInput | null | undefined;
};

export type LoyaltyTierCreateInput = {
  benefits?: Array<LoyaltyTierBenefitsEnum | null | undefined> | null | undefined;
  bonusPercent?: number | null | undefined;
  code?: string | null | undefined;
  colour?: LoyaltyTierColourEnum | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  program?: LoyaltyProgramRelationInput | null | undefined;
  programId?: string | number | null | undefined;
  rank?: number | null | undefined;
  searchVector?: string | null | undefined;
  thresholds?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type LoyaltyTierFilterInput = {
  and?: Array<LoyaltyTierFilterInput | null | undefined> | null | undefined;
  benefits?: LoyaltyTierBenefitsEnumFilter | null | undefined;
  bonusPercent?: FloatFilter | null | undefined;
  code?: StringFilter | null | undefined;
  colour?: LoyaltyTierColourEnumFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: LoyaltyTierFilterInput | null | undefined;
  or?: Array<LoyaltyTierFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  program?: LoyaltyProgramFilterInput | null | undefined;
  programId?: UuidFilter | null | undefined;
  rank?: IntFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  thresholds?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type LoyaltyTierRelationInput = {
  connect?: LoyaltyTierConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type LoyaltyTierWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type MatchCandidateCertaintyEnum =
  | 'STAFF'
  | 'SURE'
  | 'UNSURE';

export type MatchCandidateCertaintyEnumFilter = {
  containsAny?: Array<MatchCandidateCertaintyEnum | null | undefined> | null | undefined;
  eq?: MatchCandidateCertaintyEnum | null | undefined;
  in?: Array<MatchCandidateCertaintyEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: MatchCandidateCertaintyEnum | null | undefined;
};

export type MatchCandidateConnectInput = {
  where?: MatchCandidateWhereUniqueInput | null | undefined;
};

export type MatchCandidateCreateInput = {
  certainty?: MatchCandidateCertaintyEnum | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  decidedAt?: string | null | undefined;
  decidedBy?: string | null | undefined;
  deletedAt?: string | null | undefined;
  grounds?: unknown;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  otherPerson?: PersonRelationInput | null | undefined;
  otherPersonId?: string | number | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  reasons?: string | null | undefined;
  score?: number | null | undefined;
  searchVector?: string | null | undefined;
  status?: MatchCandidateStatusEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type MatchCandidateFilterInput = {
  and?: Array<MatchCandidateFilterInput | null | undefined> | null | undefined;
  certainty?: MatchCandidateCertaintyEnumFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  decidedAt?: DateTimeFilter | null | undefined;
  decidedBy?: StringFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  grounds?: RawJsonFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: MatchCandidateFilterInput | null | undefined;
  or?: Array<MatchCandidateFilterInput | null | undefined> | null | undefined;
  otherPerson?: PersonFilterInput | null | undefined;
  otherPersonId?: UuidFilter | null | undefined;
  person?: PersonFilterInput | null | undefined;
  personId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  reasons?: StringFilter | null | undefined;
  score?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  status?: MatchCandidateStatusEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type MatchCandidateRelationInput = {
  connect?: MatchCandidateConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type MatchCandidateStatusEnum =
  | 'DIFFERENT'
  | 'OPEN'
  | 'SAME';

export type MatchCandidateStatusEnumFilter = {
  containsAny?: Array<MatchCandidateStatusEnum | null | undefined> | null | undefined;
  eq?: MatchCandidateStatusEnum | null | undefined;
  in?: Array<MatchCandidateStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: MatchCandidateStatusEnum | null | undefined;
};

export type MatchCandidateUpdateInput = {
  certainty?: MatchCandidateCertaintyEnum | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  decidedAt?: string | null | undefined;
  decidedBy?: string | null | undefined;
  deletedAt?: string | null | undefined;
  grounds?: unknown;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  otherPerson?: PersonRelationInput | null | undefined;
  otherPersonId?: string | number | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  reasons?: string | null | undefined;
  score?: number | null | undefined;
  searchVector?: string | null | undefined;
  status?: MatchCandidateStatusEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type MatchCandidateWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type MatchKeyConnectInput = {
  where?: MatchKeyWhereUniqueInput | null | undefined;
};

export type MatchKeyCreateInput = {
  born?: string | null | undefined;
  compared?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  email?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  learnt?: unknown;
  name?: string | null | undefined;
  names?: string | null | undefined;
  namesAndDay?: string | null | undefined;
  namesAndYear?: string | null | undefined;
  otherEmail?: string | null | undefined;
  otherPhone?: string | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  phone?: string | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type MatchKeyFilterInput = {
  and?: Array<MatchKeyFilterInput | null | undefined> | null | undefined;
  born?: StringFilter | null | undefined;
  compared?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  email?: StringFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  learnt?: RawJsonFilter | null | undefined;
  name?: StringFilter | null | undefined;
  names?: StringFilter | null | undefined;
  namesAndDay?: StringFilter | null | undefined;
  namesAndYear?: StringFilter | null | undefined;
  not?: MatchKeyFilterInput | null | undefined;
  or?: Array<MatchKeyFilterInput | null | undefined> | null | undefined;
  otherEmail?: StringFilter | null | undefined;
  otherPhone?: StringFilter | null | undefined;
  person?: PersonFilterInput | null | undefined;
  personId?: UuidFilter | null | undefined;
  phone?: StringFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type MatchKeyRelationInput = {
  connect?: MatchKeyConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type MatchKeyWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type MonthlyBudgetConnectInput = {
  where?: MonthlyBudgetWhereUniqueInput | null | undefined;
};

export type MonthlyBudgetCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  month?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  roomRevenue?: CurrencyCreateInput | null | undefined;
  roomsSold?: number | null | undefined;
  salesperson?: WorkspaceMemberRelationInput | null | undefined;
  salespersonId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  totalRevenue?: CurrencyCreateInput | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type MonthlyBudgetFilterInput = {
  and?: Array<MonthlyBudgetFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  month?: DateFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: MonthlyBudgetFilterInput | null | undefined;
  or?: Array<MonthlyBudgetFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  roomRevenue?: CurrencyFilterInput | null | undefined;
  roomsSold?: IntFilter | null | undefined;
  salesperson?: WorkspaceMemberFilterInput | null | undefined;
  salespersonId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  totalRevenue?: CurrencyFilterInput | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type MonthlyBudgetRelationInput = {
  connect?: MonthlyBudgetConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type MonthlyBudgetWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type NoteConnectInput = {
  where?: NoteWhereUniqueInput | null | undefined;
};

export type NoteCreateInput = {
  bodyV2?: RichTextCreateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  title?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type NoteFilterInput = {
  and?: Array<NoteFilterInput | null | undefined> | null | undefined;
  bodyV2?: RichTextFilterInput | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  not?: NoteFilterInput | null | undefined;
  or?: Array<NoteFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type NoteRelationInput = {
  connect?: NoteConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type NoteTargetCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  note?: NoteRelationInput | null | undefined;
  noteId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  targetAccountClassRule?: AccountClassRuleRelationInput | null | undefined;
  targetAccountClassRuleId?: string | number | null | undefined;
  targetCampaign?: CampaignRelationInput | null | undefined;
  targetCampaignId?: string | number | null | undefined;
  targetCasePolicy?: CasePolicyRelationInput | null | undefined;
  targetCasePolicyId?: string | number | null | undefined;
  targetCommissionStatement?: CommissionStatementRelationInput | null | undefined;
  targetCommissionStatementId?: string | number | null | undefined;
  targetCompany?: CompanyRelationInput | null | undefined;
  targetCompanyId?: string | number | null | undefined;
  targetCompetitorRate?: CompetitorRateRelationInput | null | undefined;
  targetCompetitorRateId?: string | number | null | undefined;
  targetConsentEvent?: ConsentEventRelationInput | null | undefined;
  targetConsentEventId?: string | number | null | undefined;
  targetDailyBreakdown?: DailyBreakdownRelationInput | null | undefined;
  targetDailyBreakdownId?: string | number | null | undefined;
  targetDailyPerformance?: DailyPerformanceRelationInput | null | undefined;
  targetDailyPerformanceId?: string | number | null | undefined;
  targetDataRequest?: DataRequestRelationInput | null | undefined;
  targetDataRequestId?: string | number | null | undefined;
  targetErasedNumber?: ErasedNumberRelationInput | null | undefined;
  targetErasedNumberId?: string | number | null | undefined;
  targetFolioCharge?: FolioChargeRelationInput | null | undefined;
  targetFolioChargeId?: string | number | null | undefined;
  targetGroupNight?: GroupNightRelationInput | null | undefined;
  targetGroupNightId?: string | number | null | undefined;
  targetGuestFeedback?: GuestFeedbackRelationInput | null | undefined;
  targetGuestFeedbackId?: string | number | null | undefined;
  targetGuestMerge?: GuestMergeRelationInput | null | undefined;
  targetGuestMergeId?: string | number | null | undefined;
  targetGuestProfile?: GuestProfileRelationInput | null | undefined;
  targetGuestProfileId?: string | number | null | undefined;
  targetHotelProperty?: HotelPropertyRelationInput | null | undefined;
  targetHotelPropertyId?: string | number | null | undefined;
  targetHotelRun?: HotelRunRelationInput | null | undefined;
  targetHotelRunId?: string | number | null | undefined;
  targetImportReject?: ImportRejectRelationInput | null | undefined;
  targetImportRejectId?: string | number | null | undefined;
  targetIntakeMessage?: IntakeMessageRelationInput | null | undefined;
  targetIntakeMessageId?: string | number | null | undefined;
  targetLoyaltyMembership?: LoyaltyMembershipRelationInput | null | undefined;
  targetLoyaltyMembershipId?: string | number | null | undefined;
  targetLoyaltyProgram?: LoyaltyProgramRelationInput | null | undefined;
  targetLoyaltyProgramId?: string | number | null | undefined;
  targetLoyaltyTier?: LoyaltyTierRelationInput | null | undefined;
  targetLoyaltyTierId?: string | number | null | undefined;
  targetMatchCandidate?: MatchCandidateRelationInput | null | undefined;
  targetMatchCandidateId?: string | number | null | undefined;
  targetMatchKey?: MatchKeyRelationInput | null | undefined;
  targetMatchKeyId?: string | number | null | undefined;
  targetMonthlyBudget?: MonthlyBudgetRelationInput | null | undefined;
  targetMonthlyBudgetId?: string | number | null | undefined;
  targetOpportunity?: OpportunityRelationInput | null | undefined;
  targetOpportunityId?: string | number | null | undefined;
  targetPerson?: PersonRelationInput | null | undefined;
  targetPersonId?: string | number | null | undefined;
  targetPointsEntry?: PointsEntryRelationInput | null | undefined;
  targetPointsEntryId?: string | number | null | undefined;
  targetPreferenceWording?: PreferenceWordingRelationInput | null | undefined;
  targetPreferenceWordingId?: string | number | null | undefined;
  targetQuarterlyReview?: QuarterlyReviewRelationInput | null | undefined;
  targetQuarterlyReviewId?: string | number | null | undefined;
  targetQuote?: QuoteRelationInput | null | undefined;
  targetQuoteId?: string | number | null | undefined;
  targetQuoteLine?: QuoteLineRelationInput | null | undefined;
  targetQuoteLineId?: string | number | null | undefined;
  targetRatePlan?: RatePlanRelationInput | null | undefined;
  targetRatePlanId?: string | number | null | undefined;
  targetReceipt?: ReceiptRelationInput | null | undefined;
  targetReceiptId?: string | number | null | undefined;
  targetReceivable?: ReceivableRelationInput | null | undefined;
  targetReceivableId?: string | number | null | undefined;
  targetRetentionModel?: RetentionModelRelationInput | null | undefined;
  targetRetentionModelId?: string | number | null | undefined;
  targetRetentionPlay?: RetentionPlayRelationInput | null | undefined;
  targetRetentionPlayId?: string | number | null | undefined;
  targetRetentionTouch?: RetentionTouchRelationInput | null | undefined;
  targetRetentionTouchId?: string | number | null | undefined;
  targetReward?: RewardRelationInput | null | undefined;
  targetRewardId?: string | number | null | undefined;
  targetRewardRedemption?: RewardRedemptionRelationInput | null | undefined;
  targetRewardRedemptionId?: string | number | null | undefined;
  targetRoom?: RoomRelationInput | null | undefined;
  targetRoomId?: string | number | null | undefined;
  targetRoomPreference?: RoomPreferenceRelationInput | null | undefined;
  targetRoomPreferenceId?: string | number | null | undefined;
  targetRoomType?: RoomTypeRelationInput | null | undefined;
  targetRoomTypeId?: string | number | null | undefined;
  targetSalesCost?: SalesCostRelationInput | null | undefined;
  targetSalesCostId?: string | number | null | undefined;
  targetSensitivePreference?: SensitivePreferenceRelationInput | null | undefined;
  targetSensitivePreferenceId?: string | number | null | undefined;
  targetServiceCase?: ServiceCaseRelationInput | null | undefined;
  targetServiceCaseId?: string | number | null | undefined;
  targetStay?: StayRelationInput | null | undefined;
  targetStayChange?: StayChangeRelationInput | null | undefined;
  targetStayChangeId?: string | number | null | undefined;
  targetStayId?: string | number | null | undefined;
  targetStayOffer?: StayOfferRelationInput | null | undefined;
  targetStayOfferId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type NoteTargetFilterInput = {
  and?: Array<NoteTargetFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  not?: NoteTargetFilterInput | null | undefined;
  note?: NoteFilterInput | null | undefined;
  noteId?: UuidFilter | null | undefined;
  or?: Array<NoteTargetFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  targetAccountClassRule?: AccountClassRuleFilterInput | null | undefined;
  targetAccountClassRuleId?: UuidFilter | null | undefined;
  targetCampaign?: CampaignFilterInput | null | undefined;
  targetCampaignId?: UuidFilter | null | undefined;
  targetCasePolicy?: CasePolicyFilterInput | null | undefined;
  targetCasePolicyId?: UuidFilter | null | undefined;
  targetCommissionStatement?: CommissionStatementFilterInput | null | undefined;
  targetCommissionStatementId?: UuidFilter | null | undefined;
  targetCompany?: CompanyFilterInput | null | undefined;
  targetCompanyId?: UuidFilter | null | undefined;
  targetCompetitorRate?: CompetitorRateFilterInput | null | undefined;
  targetCompetitorRateId?: UuidFilter | null | undefined;
  targetConsentEvent?: ConsentEventFilterInput | null | undefined;
  targetConsentEventId?: UuidFilter | null | undefined;
  targetDailyBreakdown?: DailyBreakdownFilterInput | null | undefined;
  targetDailyBreakdownId?: UuidFilter | null | undefined;
  targetDailyPerformance?: DailyPerformanceFilterInput | null | undefined;
  targetDailyPerformanceId?: UuidFilter | null | undefined;
  targetDataRequest?: DataRequestFilterInput | null | undefined;
  targetDataRequestId?: UuidFilter | null | undefined;
  targetErasedNumber?: ErasedNumberFilterInput | null | undefined;
  targetErasedNumberId?: UuidFilter | null | undefined;
  targetFolioCharge?: FolioChargeFilterInput | null | undefined;
  targetFolioChargeId?: UuidFilter | null | undefined;
  targetGroupNight?: GroupNightFilterInput | null | undefined;
  targetGroupNightId?: UuidFilter | null | undefined;
  targetGuestFeedback?: GuestFeedbackFilterInput | null | undefined;
  targetGuestFeedbackId?: UuidFilter | null | undefined;
  targetGuestMerge?: GuestMergeFilterInput | null | undefined;
  targetGuestMergeId?: UuidFilter | null | undefined;
  targetGuestProfile?: GuestProfileFilterInput | null | undefined;
  targetGuestProfileId?: UuidFilter | null | undefined;
  targetHotelProperty?: HotelPropertyFilterInput | null | undefined;
  targetHotelPropertyId?: UuidFilter | null | undefined;
  targetHotelRun?: HotelRunFilterInput | null | undefined;
  targetHotelRunId?: UuidFilter | null | undefined;
  targetImportReject?: ImportRejectFilterInput | null | undefined;
  targetImportRejectId?: UuidFilter | null | undefined;
  targetIntakeMessage?: IntakeMessageFilterInput | null | undefined;
  targetIntakeMessageId?: UuidFilter | null | undefined;
  targetLoyaltyMembership?: LoyaltyMembershipFilterInput | null | undefined;
  targetLoyaltyMembershipId?: UuidFilter | null | undefined;
  targetLoyaltyProgram?: LoyaltyProgramFilterInput | null | undefined;
  targetLoyaltyProgramId?: UuidFilter | null | undefined;
  targetLoyaltyTier?: LoyaltyTierFilterInput | null | undefined;
  targetLoyaltyTierId?: UuidFilter | null | undefined;
  targetMatchCandidate?: MatchCandidateFilterInput | null | undefined;
  targetMatchCandidateId?: UuidFilter | null | undefined;
  targetMatchKey?: MatchKeyFilterInput | null | undefined;
  targetMatchKeyId?: UuidFilter | null | undefined;
  targetMonthlyBudget?: MonthlyBudgetFilterInput | null | undefined;
  targetMonthlyBudgetId?: UuidFilter | null | undefined;
  targetOpportunity?: OpportunityFilterInput | null | undefined;
  targetOpportunityId?: UuidFilter | null | undefined;
  targetPerson?: PersonFilterInput | null | undefined;
  targetPersonId?: UuidFilter | null | undefined;
  targetPointsEntry?: PointsEntryFilterInput | null | undefined;
  targetPointsEntryId?: UuidFilter | null | undefined;
  targetPreferenceWording?: PreferenceWordingFilterInput | null | undefined;
  targetPreferenceWordingId?: UuidFilter | null | undefined;
  targetQuarterlyReview?: QuarterlyReviewFilterInput | null | undefined;
  targetQuarterlyReviewId?: UuidFilter | null | undefined;
  targetQuote?: QuoteFilterInput | null | undefined;
  targetQuoteId?: UuidFilter | null | undefined;
  targetQuoteLine?: QuoteLineFilterInput | null | undefined;
  targetQuoteLineId?: UuidFilter | null | undefined;
  targetRatePlan?: RatePlanFilterInput | null | undefined;
  targetRatePlanId?: UuidFilter | null | undefined;
  targetReceipt?: ReceiptFilterInput | null | undefined;
  targetReceiptId?: UuidFilter | null | undefined;
  targetReceivable?: ReceivableFilterInput | null | undefined;
  targetReceivableId?: UuidFilter | null | undefined;
  targetRetentionModel?: RetentionModelFilterInput | null | undefined;
  targetRetentionModelId?: UuidFilter | null | undefined;
  targetRetentionPlay?: RetentionPlayFilterInput | null | undefined;
  targetRetentionPlayId?: UuidFilter | null | undefined;
  targetRetentionTouch?: RetentionTouchFilterInput | null | undefined;
  targetRetentionTouchId?: UuidFilter | null | undefined;
  targetReward?: RewardFilterInput | null | undefined;
  targetRewardId?: UuidFilter | null | undefined;
  targetRewardRedemption?: RewardRedemptionFilterInput | null | undefined;
  targetRewardRedemptionId?: UuidFilter | null | undefined;
  targetRoom?: RoomFilterInput | null | undefined;
  targetRoomId?: UuidFilter | null | undefined;
  targetRoomPreference?: RoomPreferenceFilterInput | null | undefined;
  targetRoomPreferenceId?: UuidFilter | null | undefined;
  targetRoomType?: RoomTypeFilterInput | null | undefined;
  targetRoomTypeId?: UuidFilter | null | undefined;
  targetSalesCost?: SalesCostFilterInput | null | undefined;
  targetSalesCostId?: UuidFilter | null | undefined;
  targetSensitivePreference?: SensitivePreferenceFilterInput | null | undefined;
  targetSensitivePreferenceId?: UuidFilter | null | undefined;
  targetServiceCase?: ServiceCaseFilterInput | null | undefined;
  targetServiceCaseId?: UuidFilter | null | undefined;
  targetStay?: StayFilterInput | null | undefined;
  targetStayChange?: StayChangeFilterInput | null | undefined;
  targetStayChangeId?: UuidFilter | null | undefined;
  targetStayId?: UuidFilter | null | undefined;
  targetStayOffer?: StayOfferFilterInput | null | undefined;
  targetStayOfferId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type NoteTargetUpdateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  note?: NoteRelationInput | null | undefined;
  noteId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  targetAccountClassRule?: AccountClassRuleRelationInput | null | undefined;
  targetAccountClassRuleId?: string | number | null | undefined;
  targetCampaign?: CampaignRelationInput | null | undefined;
  targetCampaignId?: string | number | null | undefined;
  targetCasePolicy?: CasePolicyRelationInput | null | undefined;
  targetCasePolicyId?: string | number | null | undefined;
  targetCommissionStatement?: CommissionStatementRelationInput | null | undefined;
  targetCommissionStatementId?: string | number | null | undefined;
  targetCompany?: CompanyRelationInput | null | undefined;
  targetCompanyId?: string | number | null | undefined;
  targetCompetitorRate?: CompetitorRateRelationInput | null | undefined;
  targetCompetitorRateId?: string | number | null | undefined;
  targetConsentEvent?: ConsentEventRelationInput | null | undefined;
  targetConsentEventId?: string | number | null | undefined;
  targetDailyBreakdown?: DailyBreakdownRelationInput | null | undefined;
  targetDailyBreakdownId?: string | number | null | undefined;
  targetDailyPerformance?: DailyPerformanceRelationInput | null | undefined;
  targetDailyPerformanceId?: string | number | null | undefined;
  targetDataRequest?: DataRequestRelationInput | null | undefined;
  targetDataRequestId?: string | number | null | undefined;
  targetErasedNumber?: ErasedNumberRelationInput | null | undefined;
  targetErasedNumberId?: string | number | null | undefined;
  targetFolioCharge?: FolioChargeRelationInput | null | undefined;
  targetFolioChargeId?: string | number | null | undefined;
  targetGroupNight?: GroupNightRelationInput | null | undefined;
  targetGroupNightId?: string | number | null | undefined;
  targetGuestFeedback?: GuestFeedbackRelationInput | null | undefined;
  targetGuestFeedbackId?: string | number | null | undefined;
  targetGuestMerge?: GuestMergeRelationInput | null | undefined;
  targetGuestMergeId?: string | number | null | undefined;
  targetGuestProfile?: GuestProfileRelationInput | null | undefined;
  targetGuestProfileId?: string | number | null | undefined;
  targetHotelProperty?: HotelPropertyRelationInput | null | undefined;
  targetHotelPropertyId?: string | number | null | undefined;
  targetHotelRun?: HotelRunRelationInput | null | undefined;
  targetHotelRunId?: string | number | null | undefined;
  targetImportReject?: ImportRejectRelationInput | null | undefined;
  targetImportRejectId?: string | number | null | undefined;
  targetIntakeMessage?: IntakeMessageRelationInput | null | undefined;
  targetIntakeMessageId?: string | number | null | undefined;
  targetLoyaltyMembership?: LoyaltyMembershipRelationInput | null | undefined;
  targetLoyaltyMembershipId?: string | number | null | undefined;
  targetLoyaltyProgram?: LoyaltyProgramRelationInput | null | undefined;
  targetLoyaltyProgramId?: string | number | null | undefined;
  targetLoyaltyTier?: LoyaltyTierRelationInput | null | undefined;
  targetLoyaltyTierId?: string | number | null | undefined;
  targetMatchCandidate?: MatchCandidateRelationInput | null | undefined;
  targetMatchCandidateId?: string | number | null | undefined;
  targetMatchKey?: MatchKeyRelationInput | null | undefined;
  targetMatchKeyId?: string | number | null | undefined;
  targetMonthlyBudget?: MonthlyBudgetRelationInput | null | undefined;
  targetMonthlyBudgetId?: string | number | null | undefined;
  targetOpportunity?: OpportunityRelationInput | null | undefined;
  targetOpportunityId?: string | number | null | undefined;
  targetPerson?: PersonRelationInput | null | undefined;
  targetPersonId?: string | number | null | undefined;
  targetPointsEntry?: PointsEntryRelationInput | null | undefined;
  targetPointsEntryId?: string | number | null | undefined;
  targetPreferenceWording?: PreferenceWordingRelationInput | null | undefined;
  targetPreferenceWordingId?: string | number | null | undefined;
  targetQuarterlyReview?: QuarterlyReviewRelationInput | null | undefined;
  targetQuarterlyReviewId?: string | number | null | undefined;
  targetQuote?: QuoteRelationInput | null | undefined;
  targetQuoteId?: string | number | null | undefined;
  targetQuoteLine?: QuoteLineRelationInput | null | undefined;
  targetQuoteLineId?: string | number | null | undefined;
  targetRatePlan?: RatePlanRelationInput | null | undefined;
  targetRatePlanId?: string | number | null | undefined;
  targetReceipt?: ReceiptRelationInput | null | undefined;
  targetReceiptId?: string | number | null | undefined;
  targetReceivable?: ReceivableRelationInput | null | undefined;
  targetReceivableId?: string | number | null | undefined;
  targetRetentionModel?: RetentionModelRelationInput | null | undefined;
  targetRetentionModelId?: string | number | null | undefined;
  targetRetentionPlay?: RetentionPlayRelationInput | null | undefined;
  targetRetentionPlayId?: string | number | null | undefined;
  targetRetentionTouch?: RetentionTouchRelationInput | null | undefined;
  targetRetentionTouchId?: string | number | null | undefined;
  targetReward?: RewardRelationInput | null | undefined;
  targetRewardId?: string | number | null | undefined;
  targetRewardRedemption?: RewardRedemptionRelationInput | null | undefined;
  targetRewardRedemptionId?: string | number | null | undefined;
  targetRoom?: RoomRelationInput | null | undefined;
  targetRoomId?: string | number | null | undefined;
  targetRoomPreference?: RoomPreferenceRelationInput | null | undefined;
  targetRoomPreferenceId?: string | number | null | undefined;
  targetRoomType?: RoomTypeRelationInput | null | undefined;
  targetRoomTypeId?: string | number | null | undefined;
  targetSalesCost?: SalesCostRelationInput | null | undefined;
  targetSalesCostId?: string | number | null | undefined;
  targetSensitivePreference?: SensitivePreferenceRelationInput | null | undefined;
  targetSensitivePreferenceId?: string | number | null | undefined;
  targetServiceCase?: ServiceCaseRelationInput | null | undefined;
  targetServiceCaseId?: string | number | null | undefined;
  targetStay?: StayRelationInput | null | undefined;
  targetStayChange?: StayChangeRelationInput | null | undefined;
  targetStayChangeId?: string | number | null | undefined;
  targetStayId?: string | number | null | undefined;
  targetStayOffer?: StayOfferRelationInput | null | undefined;
  targetStayOfferId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type NoteUpdateInput = {
  bodyV2?: RichTextUpdateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  title?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type NoteWhereUniqueInput = {
  id?: string | number | null | undefined;
};

export type OpportunityConnectInput = {
  where?: OpportunityWhereUniqueInput | null | undefined;
};

export type OpportunityCreateInput = {
  amount?: CurrencyCreateInput | null | undefined;
  closeDate?: string | null | undefined;
  company?: CompanyRelationInput | null | undefined;
  companyId?: string | number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  groupArrivalOn?: string | null | undefined;
  groupAttrition?: number | null | undefined;
  groupBlock?: number | null | undefined;
  groupCompetitorWon?: CompanyRelationInput | null | undefined;
  groupCompetitorWonId?: string | number | null | undefined;
  groupCutOffOn?: string | null | undefined;
  groupDecidedOn?: string | null | undefined;
  groupDepartureOn?: string | null | undefined;
  groupEventSpace?: string | null | undefined;
  groupLeader?: string | null | undefined;
  groupLostReason?: string | null | undefined;
  groupOptionUntil?: string | null | undefined;
  groupPickup?: number | null | undefined;
  groupProbability?: number | null | undefined;
  groupProblem?: string | null | undefined;
  groupProperty?: HotelPropertyRelationInput | null | undefined;
  groupPropertyId?: string | number | null | undefined;
  groupReached?: OpportunityGroupReachedEnum | null | undefined;
  groupReleasedOn?: string | null | undefined;
  groupRooms?: number | null | undefined;
  groupStage?: OpportunityGroupStageEnum | null | undefined;
  groupWeighted?: CurrencyCreateInput | null | undefined;
  id?: string | number | null | undefined;
  name?: string | null | undefined;
  owner?: WorkspaceMemberRelationInput | null | undefined;
  ownerId?: string | number | null | undefined;
  pointOfContact?: PersonRelationInput | null | undefined;
  pointOfContactId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  stage?: OpportunityStageEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type OpportunityFilterInput = {
  amount?: CurrencyFilterInput | null | undefined;
  and?: Array<OpportunityFilterInput | null | undefined> | null | undefined;
  closeDate?: DateTimeFilter | null | undefined;
  company?: CompanyFilterInput | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  groupArrivalOn?: DateFilter | null | undefined;
  groupAttrition?: FloatFilter | null | undefined;
  groupBlock?: IntFilter | null | undefined;
  groupCompetitorWon?: CompanyFilterInput | null | undefined;
  groupCompetitorWonId?: UuidFilter | null | undefined;
  groupCutOffOn?: DateFilter | null | undefined;
  groupDecidedOn?: DateFilter | null | undefined;
  groupDepartureOn?: DateFilter | null | undefined;
  groupEventSpace?: StringFilter | null | undefined;
  groupLeader?: StringFilter | null | undefined;
  groupLostReason?: StringFilter | null | undefined;
  groupOptionUntil?: DateFilter | null | undefined;
  groupPickup?: IntFilter | null | undefined;
  groupProbability?: FloatFilter | null | undefined;
  groupProblem?: StringFilter | null | undefined;
  groupProperty?: HotelPropertyFilterInput | null | undefined;
  groupPropertyId?: UuidFilter | null | undefined;
  groupReached?: OpportunityGroupReachedEnumFilter | null | undefined;
  groupReleasedOn?: DateFilter | null | undefined;
  groupRooms?: IntFilter | null | undefined;
  groupStage?: OpportunityGroupStageEnumFilter | null | undefined;
  groupWeighted?: CurrencyFilterInput | null | undefined;
  id?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: OpportunityFilterInput | null | undefined;
  or?: Array<OpportunityFilterInput | null | undefined> | null | undefined;
  owner?: WorkspaceMemberFilterInput | null | undefined;
  ownerId?: UuidFilter | null | undefined;
  pointOfContact?: PersonFilterInput | null | undefined;
  pointOfContactId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  stage?: OpportunityStageEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type OpportunityGroupReachedEnum =
  | 'CLOSED'
  | 'DEFINITE'
  | 'INQUIRY'
  | 'IN_HOUSE'
  | 'PROPOSED'
  | 'TENTATIVE';

export type OpportunityGroupReachedEnumFilter = {
  containsAny?: Array<OpportunityGroupReachedEnum | null | undefined> | null | undefined;
  eq?: OpportunityGroupReachedEnum | null | undefined;
  in?: Array<OpportunityGroupReachedEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: OpportunityGroupReachedEnum | null | undefined;
};

export type OpportunityGroupStageEnum =
  | 'CLOSED'
  | 'DEFINITE'
  | 'INQUIRY'
  | 'IN_HOUSE'
  | 'LOST'
  | 'PROPOSED'
  | 'REFUSED'
  | 'TENTATIVE';

export type OpportunityGroupStageEnumFilter = {
  containsAny?: Array<OpportunityGroupStageEnum | null | undefined> | null | undefined;
  eq?: OpportunityGroupStageEnum | null | undefined;
  in?: Array<OpportunityGroupStageEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: OpportunityGroupStageEnum | null | undefined;
};

export type OpportunityRelationInput = {
  connect?: OpportunityConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type OpportunityStageEnum =
  | 'CUSTOMER'
  | 'MEETING'
  | 'NEW'
  | 'PROPOSAL'
  | 'SCREENING';

export type OpportunityStageEnumFilter = {
  containsAny?: Array<OpportunityStageEnum | null | undefined> | null | undefined;
  eq?: OpportunityStageEnum | null | undefined;
  in?: Array<OpportunityStageEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: OpportunityStageEnum | null | undefined;
};

export type OpportunityUpdateInput = {
  amount?: CurrencyUpdateInput | null | undefined;
  closeDate?: string | null | undefined;
  company?: CompanyRelationInput | null | undefined;
  companyId?: string | number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  groupArrivalOn?: string | null | undefined;
  groupAttrition?: number | null | undefined;
  groupBlock?: number | null | undefined;
  groupCompetitorWon?: CompanyRelationInput | null | undefined;
  groupCompetitorWonId?: string | number | null | undefined;
  groupCutOffOn?: string | null | undefined;
  groupDecidedOn?: string | null | undefined;
  groupDepartureOn?: string | null | undefined;
  groupEventSpace?: string | null | undefined;
  groupLeader?: string | null | undefined;
  groupLostReason?: string | null | undefined;
  groupOptionUntil?: string | null | undefined;
  groupPickup?: number | null | undefined;
  groupProbability?: number | null | undefined;
  groupProblem?: string | null | undefined;
  groupProperty?: HotelPropertyRelationInput | null | undefined;
  groupPropertyId?: string | number | null | undefined;
  groupReached?: OpportunityGroupReachedEnum | null | undefined;
  groupReleasedOn?: string | null | undefined;
  groupRooms?: number | null | undefined;
  groupStage?: OpportunityGroupStageEnum | null | undefined;
  groupWeighted?: CurrencyUpdateInput | null | undefined;
  id?: string | number | null | undefined;
  name?: string | null | undefined;
  owner?: WorkspaceMemberRelationInput | null | undefined;
  ownerId?: string | number | null | undefined;
  pointOfContact?: PersonRelationInput | null | undefined;
  pointOfContactId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  stage?: OpportunityStageEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type OpportunityWhereUniqueInput = {
  id?: string | number | null | undefined;
};

export type PersonAccountInfluenceEnum =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type PersonAccountInfluenceEnumFilter = {
  containsAny?: Array<PersonAccountInfluenceEnum | null | undefined> | null | undefined;
  eq?: PersonAccountInfluenceEnum | null | undefined;
  in?: Array<PersonAccountInfluenceEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: PersonAccountInfluenceEnum | null | undefined;
};

export type PersonAccountRoleEnum =
  | 'ADVISES'
  | 'BOOKS'
  | 'DECIDES'
  | 'PAYS'
  | 'TRAVELS';

export type PersonAccountRoleEnumFilter = {
  containsAny?: Array<PersonAccountRoleEnum | null | undefined> | null | undefined;
  eq?: PersonAccountRoleEnum | null | undefined;
  in?: Array<PersonAccountRoleEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: PersonAccountRoleEnum | null | undefined;
};

export type PersonConnectInput = {
  where?: PersonWhereUniqueInput | null | undefined;
};

export type PersonCreateInput = {
  accountInfluence?: PersonAccountInfluenceEnum | null | undefined;
  accountRole?: PersonAccountRoleEnum | null | undefined;
  avatarFile?: Array<FileItemInput | null | undefined> | null | undefined;
  avatarUrl?: string | null | undefined;
  company?: CompanyRelationInput | null | undefined;
  companyId?: string | number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  emails?: EmailsCreateInput | null | undefined;
  guestBirthday?: string | null | undefined;
  guestCancellations?: number | null | undefined;
  guestChosen?: unknown;
  guestDoNotContact?: boolean | null | undefined;
  guestDoNotRent?: boolean | null | undefined;
  guestErasedAt?: string | null | undefined;
  guestExpectedStays?: number | null | undefined;
  guestFirstStayOn?: string | null | undefined;
  guestImportFingerprint?: string | null | undefined;
  guestInHouseStays?: number | null | undefined;
  guestIncognito?: boolean | null | undefined;
  guestKeepOn?: string | null | undefined;
  guestKeeper?: WorkspaceMemberRelationInput | null | undefined;
  guestKeeperId?: string | number | null | undefined;
  guestLanguage?: string | null | undefined;
  guestLastStayOn?: string | null | undefined;
  guestLifecycle?: PersonGuestLifecycleEnum | null | undefined;
  guestLifecycleSince?: string | null | undefined;
  guestLifetimeValue?: CurrencyCreateInput | null | undefined;
  guestMaskedEmail?: boolean | null | undefined;
  guestNationality?: string | null | undefined;
  guestNextArrivalOn?: string | null | undefined;
  guestNights?: number | null | undefined;
  guestNoShows?: number | null | undefined;
  guestNotNow?: PersonGuestNotNowEnum | null | undefined;
  guestNps?: number | null | undefined;
  guestNumber?: string | null | undefined;
  guestOpenCases?: number | null | undefined;
  guestPageSince?: string | null | undefined;
  guestReasons?: unknown;
  guestReturnProbability?: number | null | undefined;
  guestReviewOn?: string | null | undefined;
  guestRfm?: string | null | undefined;
  guestRfmGroup?: PersonGuestRfmGroupEnum | null | undefined;
  guestRoomRevenue?: CurrencyCreateInput | null | undefined;
  guestSegment?: PersonGuestSegmentEnum | null | undefined;
  guestStays?: number | null | undefined;
  guestTags?: Array<string | null | undefined> | null | undefined;
  guestTotalRevenue?: CurrencyCreateInput | null | undefined;
  guestValueAtRisk?: CurrencyCreateInput | null | undefined;
  guestVipReason?: string | null | undefined;
  guestWhy?: string | null | undefined;
  id?: string | number | null | undefined;
  jobTitle?: string | null | undefined;
  linkedinLink?: LinksCreateInput | null | undefined;
  name?: FullNameCreateInput | null | undefined;
  phones?: PhonesCreateInput | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type PersonEmailsWhereInput = {
  primaryEmail?: string | null | undefined;
};

export type PersonFilterInput = {
  accountInfluence?: PersonAccountInfluenceEnumFilter | null | undefined;
  accountRole?: PersonAccountRoleEnumFilter | null | undefined;
  and?: Array<PersonFilterInput | null | undefined> | null | undefined;
  avatarFile?: RawJsonFilter | null | undefined;
  avatarUrl?: StringFilter | null | undefined;
  company?: CompanyFilterInput | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  emails?: EmailsFilterInput | null | undefined;
  guestBirthday?: DateFilter | null | undefined;
  guestCancellations?: IntFilter | null | undefined;
  guestChosen?: RawJsonFilter | null | undefined;
  guestDoNotContact?: BooleanFilter | null | undefined;
  guestDoNotRent?: BooleanFilter | null | undefined;
  guestErasedAt?: DateTimeFilter | null | undefined;
  guestExpectedStays?: FloatFilter | null | undefined;
  guestFirstStayOn?: DateFilter | null | undefined;
  guestImportFingerprint?: StringFilter | null | undefined;
  guestInHouseStays?: IntFilter | null | undefined;
  guestIncognito?: BooleanFilter | null | undefined;
  guestKeepOn?: DateFilter | null | undefined;
  guestKeeper?: WorkspaceMemberFilterInput | null | undefined;
  guestKeeperId?: UuidFilter | null | undefined;
  guestLanguage?: StringFilter | null | undefined;
  guestLastStayOn?: DateFilter | null | undefined;
  guestLifecycle?: PersonGuestLifecycleEnumFilter | null | undefined;
  guestLifecycleSince?: DateFilter | null | undefined;
  guestLifetimeValue?: CurrencyFilterInput | null | undefined;
  guestMaskedEmail?: BooleanFilter | null | undefined;
  guestNationality?: StringFilter | null | undefined;
  guestNextArrivalOn?: DateFilter | null | undefined;
  guestNights?: IntFilter | null | undefined;
  guestNoShows?: IntFilter | null | undefined;
  guestNotNow?: PersonGuestNotNowEnumFilter | null | undefined;
  guestNps?: IntFilter | null | undefined;
  guestNumber?: StringFilter | null | undefined;
  guestOpenCases?: IntFilter | null | undefined;
  guestPageSince?: DateTimeFilter | null | undefined;
  guestReasons?: RawJsonFilter | null | undefined;
  guestReturnProbability?: FloatFilter | null | undefined;
  guestReviewOn?: DateFilter | null | undefined;
  guestRfm?: StringFilter | null | undefined;
  guestRfmGroup?: PersonGuestRfmGroupEnumFilter | null | undefined;
  guestRoomRevenue?: CurrencyFilterInput | null | undefined;
  guestSegment?: PersonGuestSegmentEnumFilter | null | undefined;
  guestStays?: IntFilter | null | undefined;
  guestTags?: ArrayFilter | null | undefined;
  guestTotalRevenue?: CurrencyFilterInput | null | undefined;
  guestValueAtRisk?: CurrencyFilterInput | null | undefined;
  guestVipReason?: StringFilter | null | undefined;
  guestWhy?: StringFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  jobTitle?: StringFilter | null | undefined;
  linkedinLink?: LinksFilterInput | null | undefined;
  name?: FullNameFilterInput | null | undefined;
  not?: PersonFilterInput | null | undefined;
  or?: Array<PersonFilterInput | null | undefined> | null | undefined;
  phones?: PhonesFilterInput | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type PersonGuestLifecycleEnum =
  | 'ACTIVE'
  | 'AT_RISK'
  | 'BOOKED'
  | 'DUE'
  | 'IN_HOUSE'
  | 'LOST'
  | 'PROSPECT'
  | 'RECENT'
  | 'WON_BACK';

export type PersonGuestLifecycleEnumFilter = {
  containsAny?: Array<PersonGuestLifecycleEnum | null | undefined> | null | undefined;
  eq?: PersonGuestLifecycleEnum | null | undefined;
  in?: Array<PersonGuestLifecycleEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: PersonGuestLifecycleEnum | null | undefined;
};

export type PersonGuestNotNowEnum =
  | 'ASKED_NOT_TO'
  | 'COMPANY_DECIDES'
  | 'MOVED_AWAY'
  | 'OTHER_REASON'
  | 'STAYS_ELSEWHERE'
  | 'TRAVELS_NO_MORE'
  | 'WRONG_MOMENT';

export type PersonGuestNotNowEnumFilter = {
  containsAny?: Array<PersonGuestNotNowEnum | null | undefined> | null | undefined;
  eq?: PersonGuestNotNowEnum | null | undefined;
  in?: Array<PersonGuestNotNowEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: PersonGuestNotNowEnum | null | undefined;
};

export type PersonGuestRfmGroupEnum =
  | 'ABOUT_TO_SLEEP'
  | 'AT_RISK'
  | 'CANT_LOSE_THEM'
  | 'CHAMPIONS'
  | 'HIBERNATING'
  | 'LOST'
  | 'LOYAL'
  | 'NEEDING_ATTENTION'
  | 'NEW'
  | 'POTENTIAL_LOYALISTS'
  | 'PROMISING';

export type PersonGuestRfmGroupEnumFilter = {
  containsAny?: Array<PersonGuestRfmGroupEnum | null | undefined> | null | undefined;
  eq?: PersonGuestRfmGroupEnum | null | undefined;
  in?: Array<PersonGuestRfmGroupEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: PersonGuestRfmGroupEnum | null | undefined;
};

export type PersonGuestSegmentEnum =
  | 'KEY'
  | 'OCCASIONAL'
  | 'REGULAR'
  | 'VIP';

export type PersonGuestSegmentEnumFilter = {
  containsAny?: Array<PersonGuestSegmentEnum | null | undefined> | null | undefined;
  eq?: PersonGuestSegmentEnum | null | undefined;
  in?: Array<PersonGuestSegmentEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: PersonGuestSegmentEnum | null | undefined;
};

export type PersonRelationInput = {
  connect?: PersonConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type PersonUpdateInput = {
  accountInfluence?: PersonAccountInfluenceEnum | null | undefined;
  accountRole?: PersonAccountRoleEnum | null | undefined;
  avatarFile?: Array<FileItemInput | null | undefined> | null | undefined;
  avatarUrl?: string | null | undefined;
  company?: CompanyRelationInput | null | undefined;
  companyId?: string | number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  emails?: EmailsUpdateInput | null | undefined;
  guestBirthday?: string | null | undefined;
  guestCancellations?: number | null | undefined;
  guestChosen?: unknown;
  guestDoNotContact?: boolean | null | undefined;
  guestDoNotRent?: boolean | null | undefined;
  guestErasedAt?: string | null | undefined;
  guestExpectedStays?: number | null | undefined;
  guestFirstStayOn?: string | null | undefined;
  guestImportFingerprint?: string | null | undefined;
  guestInHouseStays?: number | null | undefined;
  guestIncognito?: boolean | null | undefined;
  guestKeepOn?: string | null | undefined;
  guestKeeper?: WorkspaceMemberRelationInput | null | undefined;
  guestKeeperId?: string | number | null | undefined;
  guestLanguage?: string | null | undefined;
  guestLastStayOn?: string | null | undefined;
  guestLifecycle?: PersonGuestLifecycleEnum | null | undefined;
  guestLifecycleSince?: string | null | undefined;
  guestLifetimeValue?: CurrencyUpdateInput | null | undefined;
  guestMaskedEmail?: boolean | null | undefined;
  guestNationality?: string | null | undefined;
  guestNextArrivalOn?: string | null | undefined;
  guestNights?: number | null | undefined;
  guestNoShows?: number | null | undefined;
  guestNotNow?: PersonGuestNotNowEnum | null | undefined;
  guestNps?: number | null | undefined;
  guestNumber?: string | null | undefined;
  guestOpenCases?: number | null | undefined;
  guestPageSince?: string | null | undefined;
  guestReasons?: unknown;
  guestReturnProbability?: number | null | undefined;
  guestReviewOn?: string | null | undefined;
  guestRfm?: string | null | undefined;
  guestRfmGroup?: PersonGuestRfmGroupEnum | null | undefined;
  guestRoomRevenue?: CurrencyUpdateInput | null | undefined;
  guestSegment?: PersonGuestSegmentEnum | null | undefined;
  guestStays?: number | null | undefined;
  guestTags?: Array<string | null | undefined> | null | undefined;
  guestTotalRevenue?: CurrencyUpdateInput | null | undefined;
  guestValueAtRisk?: CurrencyUpdateInput | null | undefined;
  guestVipReason?: string | null | undefined;
  guestWhy?: string | null | undefined;
  id?: string | number | null | undefined;
  jobTitle?: string | null | undefined;
  linkedinLink?: LinksUpdateInput | null | undefined;
  name?: FullNameUpdateInput | null | undefined;
  phones?: PhonesUpdateInput | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type PersonWhereUniqueInput = {
  emails?: PersonEmailsWhereInput | null | undefined;
  id?: string | number | null | undefined;
};

export type PhonesCreateInput = {
  additionalPhones?: unknown;
  primaryPhoneCallingCode?: string | null | undefined;
  primaryPhoneCountryCode?: string | null | undefined;
  primaryPhoneNumber?: string | null | undefined;
};

export type PhonesFilterInput = {
  additionalPhones?: RawJsonFilter | null | undefined;
  primaryPhoneCallingCode?: StringFilter | null | undefined;
  primaryPhoneCountryCode?: StringFilter | null | undefined;
  primaryPhoneNumber?: StringFilter | null | undefined;
};

export type PhonesUpdateInput = {
  additionalPhones?: unknown;
  primaryPhoneCallingCode?: string | null | undefined;
  primaryPhoneCountryCode?: string | null | undefined;
  primaryPhoneNumber?: string | null | undefined;
};

export type PointsEntryConnectInput = {
  where?: PointsEntryWhereUniqueInput | null | undefined;
};

export type PointsEntryCreateInput = {
  bookedBy?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  earnedOn?: string | null | undefined;
  expiresOn?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: PointsEntryKindEnum | null | undefined;
  membership?: LoyaltyMembershipRelationInput | null | undefined;
  membershipId?: string | number | null | undefined;
  name?: string | null | undefined;
  points?: number | null | undefined;
  position?: number | string | null | undefined;
  qualifyingNights?: number | null | undefined;
  qualifyingPoints?: number | null | undefined;
  qualifyingSpend?: CurrencyCreateInput | null | undefined;
  qualifyingStays?: number | null | undefined;
  reason?: string | null | undefined;
  reasons?: unknown;
  request?: string | null | undefined;
  reverses?: string | null | undefined;
  reward?: RewardRelationInput | null | undefined;
  rewardId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  source?: string | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type PointsEntryFilterInput = {
  and?: Array<PointsEntryFilterInput | null | undefined> | null | undefined;
  bookedBy?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  earnedOn?: DateFilter | null | undefined;
  expiresOn?: DateFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: PointsEntryKindEnumFilter | null | undefined;
  membership?: LoyaltyMembershipFilterInput | null | undefined;
  membershipId?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: PointsEntryFilterInput | null | undefined;
  or?: Array<PointsEntryFilterInput | null | undefined> | null | undefined;
  points?: IntFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  qualifyingNights?: IntFilter | null | undefined;
  qualifyingPoints?: IntFilter | null | undefined;
  qualifyingSpend?: CurrencyFilterInput | null | undefined;
  qualifyingStays?: IntFilter | null | undefined;
  reason?: StringFilter | null | undefined;
  reasons?: RawJsonFilter | null | undefined;
  request?: StringFilter | null | undefined;
  reverses?: StringFilter | null | undefined;
  reward?: RewardFilterInput | null | undefined;
  rewardId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  source?: StringFilter | null | undefined;
  stay?: StayFilterInput | null | undefined;
  stayId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type PointsEntryKindEnum =
  | 'ADJUST'
  | 'BONUS'
  | 'EARN'
  | 'EXPIRE'
  | 'PARTNER'
  | 'REDEEM'
  | 'REVERSE'
  | 'TRANSFER';

export type PointsEntryKindEnumFilter = {
  containsAny?: Array<PointsEntryKindEnum | null | undefined> | null | undefined;
  eq?: PointsEntryKindEnum | null | undefined;
  in?: Array<PointsEntryKindEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: PointsEntryKindEnum | null | undefined;
};

export type PointsEntryRelationInput = {
  connect?: PointsEntryConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type PointsEntryUpdateInput = {
  bookedBy?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  earnedOn?: string | null | undefined;
  expiresOn?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: PointsEntryKindEnum | null | undefined;
  membership?: LoyaltyMembershipRelationInput | null | undefined;
  membershipId?: string | number | null | undefined;
  name?: string | null | undefined;
  points?: number | null | undefined;
  position?: number | string | null | undefined;
  qualifyingNights?: number | null | undefined;
  qualifyingPoints?: number | null | undefined;
  qualifyingSpend?: CurrencyUpdateInput | null | undefined;
  qualifyingStays?: number | null | undefined;
  reason?: string | null | undefined;
  reasons?: unknown;
  request?: string | null | undefined;
  reverses?: string | null | undefined;
  reward?: RewardRelationInput | null | undefined;
  rewardId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  source?: string | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type PointsEntryWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  request?: string | null | undefined;
};

export type PreferenceWordingCategoryEnum =
  | 'ACCESSIBILITY'
  | 'AMENITY'
  | 'BED'
  | 'DIETARY'
  | 'FLOOR'
  | 'LANGUAGE'
  | 'LOCATION'
  | 'NEWSPAPER'
  | 'OTHER'
  | 'PILLOW'
  | 'ROOM_TYPE'
  | 'SERVICE'
  | 'SMOKING'
  | 'TEMPERATURE'
  | 'VIEW';

export type PreferenceWordingCategoryEnumFilter = {
  containsAny?: Array<PreferenceWordingCategoryEnum | null | undefined> | null | undefined;
  eq?: PreferenceWordingCategoryEnum | null | undefined;
  in?: Array<PreferenceWordingCategoryEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: PreferenceWordingCategoryEnum | null | undefined;
};

export type PreferenceWordingConnectInput = {
  where?: PreferenceWordingWhereUniqueInput | null | undefined;
};

export type PreferenceWordingFilterInput = {
  and?: Array<PreferenceWordingFilterInput | null | undefined> | null | undefined;
  category?: PreferenceWordingCategoryEnumFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: PreferenceWordingFilterInput | null | undefined;
  or?: Array<PreferenceWordingFilterInput | null | undefined> | null | undefined;
  polarity?: PreferenceWordingPolarityEnumFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  problem?: StringFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  value?: StringFilter | null | undefined;
};

export type PreferenceWordingPolarityEnum =
  | 'AVOIDS'
  | 'WANTS';

export type PreferenceWordingPolarityEnumFilter = {
  containsAny?: Array<PreferenceWordingPolarityEnum | null | undefined> | null | undefined;
  eq?: PreferenceWordingPolarityEnum | null | undefined;
  in?: Array<PreferenceWordingPolarityEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: PreferenceWordingPolarityEnum | null | undefined;
};

export type PreferenceWordingRelationInput = {
  connect?: PreferenceWordingConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type PreferenceWordingWhereUniqueInput = {
  id?: string | number | null | undefined;
};

export type QuarterlyReviewConnectInput = {
  where?: QuarterlyReviewWhereUniqueInput | null | undefined;
};

export type QuarterlyReviewCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  figures?: unknown;
  heldOn?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  owner?: WorkspaceMemberRelationInput | null | undefined;
  ownerId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  quarter?: string | null | undefined;
  searchVector?: string | null | undefined;
  status?: QuarterlyReviewStatusEnum | null | undefined;
  summary?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type QuarterlyReviewFilterInput = {
  and?: Array<QuarterlyReviewFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  figures?: RawJsonFilter | null | undefined;
  heldOn?: DateFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: QuarterlyReviewFilterInput | null | undefined;
  or?: Array<QuarterlyReviewFilterInput | null | undefined> | null | undefined;
  owner?: WorkspaceMemberFilterInput | null | undefined;
  ownerId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  quarter?: DateFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  status?: QuarterlyReviewStatusEnumFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type QuarterlyReviewRelationInput = {
  connect?: QuarterlyReviewConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type QuarterlyReviewStatusEnum =
  | 'CLOSED'
  | 'HELD'
  | 'PLANNED';

export type QuarterlyReviewStatusEnumFilter = {
  containsAny?: Array<QuarterlyReviewStatusEnum | null | undefined> | null | undefined;
  eq?: QuarterlyReviewStatusEnum | null | undefined;
  in?: Array<QuarterlyReviewStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: QuarterlyReviewStatusEnum | null | undefined;
};

export type QuarterlyReviewUpdateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  figures?: unknown;
  heldOn?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  owner?: WorkspaceMemberRelationInput | null | undefined;
  ownerId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  quarter?: string | null | undefined;
  searchVector?: string | null | undefined;
  status?: QuarterlyReviewStatusEnum | null | undefined;
  summary?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type QuarterlyReviewWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type QuoteConnectInput = {
  where?: QuoteWhereUniqueInput | null | undefined;
};

export type QuoteCreateInput = {
  answerNote?: string | null | undefined;
  answeredAt?: string | null | undefined;
  answeredBy?: string | null | undefined;
  arrivalOn?: string | null | undefined;
  cityTaxTotal?: CurrencyCreateInput | null | undefined;
  company?: CompanyRelationInput | null | undefined;
  companyId?: string | number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  departureOn?: string | null | undefined;
  givenOn?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  lines?: unknown;
  makingSince?: string | null | undefined;
  name?: string | null | undefined;
  number?: string | null | undefined;
  opportunity?: OpportunityRelationInput | null | undefined;
  opportunityId?: string | number | null | undefined;
  otherTotal?: CurrencyCreateInput | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  persons?: number | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  roomTotal?: CurrencyCreateInput | null | undefined;
  searchVector?: string | null | undefined;
  status?: QuoteStatusEnum | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  taxIncluded?: boolean | null | undefined;
  taxTotal?: CurrencyCreateInput | null | undefined;
  total?: CurrencyCreateInput | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  validUntil?: string | null | undefined;
  version?: number | null | undefined;
};

export type QuoteFilterInput = {
  and?: Array<QuoteFilterInput | null | undefined> | null | undefined;
  answerNote?: StringFilter | null | undefined;
  answeredAt?: DateTimeFilter | null | undefined;
  answeredBy?: StringFilter | null | undefined;
  arrivalOn?: DateFilter | null | undefined;
  cityTaxTotal?: CurrencyFilterInput | null | undefined;
  company?: CompanyFilterInput | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  departureOn?: DateFilter | null | undefined;
  givenOn?: DateFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  lines?: RawJsonFilter | null | undefined;
  makingSince?: DateTimeFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: QuoteFilterInput | null | undefined;
  number?: StringFilter | null | undefined;
  opportunity?: OpportunityFilterInput | null | undefined;
  opportunityId?: UuidFilter | null | undefined;
  or?: Array<QuoteFilterInput | null | undefined> | null | undefined;
  otherTotal?: CurrencyFilterInput | null | undefined;
  person?: PersonFilterInput | null | undefined;
  personId?: UuidFilter | null | undefined;
  persons?: IntFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  roomTotal?: CurrencyFilterInput | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  status?: QuoteStatusEnumFilter | null | undefined;
  stay?: StayFilterInput | null | undefined;
  stayId?: UuidFilter | null | undefined;
  taxIncluded?: BooleanFilter | null | undefined;
  taxTotal?: CurrencyFilterInput | null | undefined;
  total?: CurrencyFilterInput | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  validUntil?: DateFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

export type QuoteLineConnectInput = {
  where?: QuoteLineWhereUniqueInput | null | undefined;
};

export type QuoteLineCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  fromOn?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: QuoteLineKindEnum | null | undefined;
  lineTotal?: CurrencyCreateInput | null | undefined;
  name?: string | null | undefined;
  nights?: number | null | undefined;
  place?: number | null | undefined;
  position?: number | string | null | undefined;
  price?: CurrencyCreateInput | null | undefined;
  quantity?: number | null | undefined;
  quote?: QuoteRelationInput | null | undefined;
  quoteId?: string | number | null | undefined;
  ratePlan?: RatePlanRelationInput | null | undefined;
  ratePlanId?: string | number | null | undefined;
  roomType?: RoomTypeRelationInput | null | undefined;
  roomTypeId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  toOn?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type QuoteLineFilterInput = {
  and?: Array<QuoteLineFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  fromOn?: DateFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: QuoteLineKindEnumFilter | null | undefined;
  lineTotal?: CurrencyFilterInput | null | undefined;
  name?: StringFilter | null | undefined;
  nights?: IntFilter | null | undefined;
  not?: QuoteLineFilterInput | null | undefined;
  or?: Array<QuoteLineFilterInput | null | undefined> | null | undefined;
  place?: IntFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  price?: CurrencyFilterInput | null | undefined;
  quantity?: IntFilter | null | undefined;
  quote?: QuoteFilterInput | null | undefined;
  quoteId?: UuidFilter | null | undefined;
  ratePlan?: RatePlanFilterInput | null | undefined;
  ratePlanId?: UuidFilter | null | undefined;
  roomType?: RoomTypeFilterInput | null | undefined;
  roomTypeId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  toOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type QuoteLineKindEnum =
  | 'OTHER'
  | 'ROOM';

export type QuoteLineKindEnumFilter = {
  containsAny?: Array<QuoteLineKindEnum | null | undefined> | null | undefined;
  eq?: QuoteLineKindEnum | null | undefined;
  in?: Array<QuoteLineKindEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: QuoteLineKindEnum | null | undefined;
};

export type QuoteLineRelationInput = {
  connect?: QuoteLineConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type QuoteLineUpdateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  fromOn?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: QuoteLineKindEnum | null | undefined;
  lineTotal?: CurrencyUpdateInput | null | undefined;
  name?: string | null | undefined;
  nights?: number | null | undefined;
  place?: number | null | undefined;
  position?: number | string | null | undefined;
  price?: CurrencyUpdateInput | null | undefined;
  quantity?: number | null | undefined;
  quote?: QuoteRelationInput | null | undefined;
  quoteId?: string | number | null | undefined;
  ratePlan?: RatePlanRelationInput | null | undefined;
  ratePlanId?: string | number | null | undefined;
  roomType?: RoomTypeRelationInput | null | undefined;
  roomTypeId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  toOn?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type QuoteLineWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type QuoteRelationInput = {
  connect?: QuoteConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type QuoteStatusEnum =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'SENT'
  | 'SUPERSEDED';

export type QuoteStatusEnumFilter = {
  containsAny?: Array<QuoteStatusEnum | null | undefined> | null | undefined;
  eq?: QuoteStatusEnum | null | undefined;
  in?: Array<QuoteStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: QuoteStatusEnum | null | undefined;
};

export type QuoteUpdateInput = {
  answerNote?: string | null | undefined;
  answeredAt?: string | null | undefined;
  answeredBy?: string | null | undefined;
  arrivalOn?: string | null | undefined;
  cityTaxTotal?: CurrencyUpdateInput | null | undefined;
  company?: CompanyRelationInput | null | undefined;
  companyId?: string | number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  departureOn?: string | null | undefined;
  givenOn?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  lines?: unknown;
  makingSince?: string | null | undefined;
  name?: string | null | undefined;
  number?: string | null | undefined;
  opportunity?: OpportunityRelationInput | null | undefined;
  opportunityId?: string | number | null | undefined;
  otherTotal?: CurrencyUpdateInput | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  persons?: number | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  roomTotal?: CurrencyUpdateInput | null | undefined;
  searchVector?: string | null | undefined;
  status?: QuoteStatusEnum | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  taxIncluded?: boolean | null | undefined;
  taxTotal?: CurrencyUpdateInput | null | undefined;
  total?: CurrencyUpdateInput | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  validUntil?: string | null | undefined;
  version?: number | null | undefined;
};

export type QuoteWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type RatePlanAudienceEnum =
  | 'AGENCY'
  | 'CORPORATE'
  | 'MEMBER_TIER'
  | 'PUBLIC';

export type RatePlanAudienceEnumFilter = {
  containsAny?: Array<RatePlanAudienceEnum | null | undefined> | null | undefined;
  eq?: RatePlanAudienceEnum | null | undefined;
  in?: Array<RatePlanAudienceEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RatePlanAudienceEnum | null | undefined;
};

export type RatePlanCancellationFeeEnum =
  | 'FIRST_NIGHT'
  | 'HALF'
  | 'NONE'
  | 'WHOLE_STAY';

export type RatePlanCancellationFeeEnumFilter = {
  containsAny?: Array<RatePlanCancellationFeeEnum | null | undefined> | null | undefined;
  eq?: RatePlanCancellationFeeEnum | null | undefined;
  in?: Array<RatePlanCancellationFeeEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RatePlanCancellationFeeEnum | null | undefined;
};

export type RatePlanConnectInput = {
  where?: RatePlanWhereUniqueInput | null | undefined;
};

export type RatePlanCreateInput = {
  account?: CompanyRelationInput | null | undefined;
  accountId?: string | number | null | undefined;
  advancePurchaseDays?: number | null | undefined;
  audience?: RatePlanAudienceEnum | null | undefined;
  behindSince?: string | null | undefined;
  cancellationFee?: RatePlanCancellationFeeEnum | null | undefined;
  cancellationRule?: string | null | undefined;
  code?: string | null | undefined;
  commissionPercent?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  freeCancellationDays?: number | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  maxNights?: number | null | undefined;
  mealPlan?: RatePlanMealPlanEnum | null | undefined;
  memberTier?: LoyaltyTierRelationInput | null | undefined;
  memberTierId?: string | number | null | undefined;
  minNights?: number | null | undefined;
  name?: string | null | undefined;
  nightsPromised?: number | null | undefined;
  nightsReached?: number | null | undefined;
  paymentRule?: string | null | undefined;
  percentOff?: number | null | undefined;
  position?: number | string | null | undefined;
  price?: CurrencyCreateInput | null | undefined;
  promotionText?: string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  roomTypeCodes?: Array<string | null | undefined> | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
};

export type RatePlanFilterInput = {
  account?: CompanyFilterInput | null | undefined;
  accountId?: UuidFilter | null | undefined;
  advancePurchaseDays?: IntFilter | null | undefined;
  and?: Array<RatePlanFilterInput | null | undefined> | null | undefined;
  audience?: RatePlanAudienceEnumFilter | null | undefined;
  behindSince?: DateFilter | null | undefined;
  cancellationFee?: RatePlanCancellationFeeEnumFilter | null | undefined;
  cancellationRule?: StringFilter | null | undefined;
  code?: StringFilter | null | undefined;
  commissionPercent?: FloatFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  freeCancellationDays?: IntFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  maxNights?: IntFilter | null | undefined;
  mealPlan?: RatePlanMealPlanEnumFilter | null | undefined;
  memberTier?: LoyaltyTierFilterInput | null | undefined;
  memberTierId?: UuidFilter | null | undefined;
  minNights?: IntFilter | null | undefined;
  name?: StringFilter | null | undefined;
  nightsPromised?: IntFilter | null | undefined;
  nightsReached?: IntFilter | null | undefined;
  not?: RatePlanFilterInput | null | undefined;
  or?: Array<RatePlanFilterInput | null | undefined> | null | undefined;
  paymentRule?: StringFilter | null | undefined;
  percentOff?: FloatFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  price?: CurrencyFilterInput | null | undefined;
  promotionText?: StringFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  roomTypeCodes?: ArrayFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
};

export type RatePlanMealPlanEnum =
  | 'ALL_INCLUSIVE'
  | 'BED_AND_BREAKFAST'
  | 'FULL_BOARD'
  | 'HALF_BOARD'
  | 'ROOM_ONLY';

export type RatePlanMealPlanEnumFilter = {
  containsAny?: Array<RatePlanMealPlanEnum | null | undefined> | null | undefined;
  eq?: RatePlanMealPlanEnum | null | undefined;
  in?: Array<RatePlanMealPlanEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RatePlanMealPlanEnum | null | undefined;
};

export type RatePlanRelationInput = {
  connect?: RatePlanConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type RatePlanWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type RawJsonFilter = {
  is?: FilterIs | null | undefined;
  like?: string | null | undefined;
};

export type ReceiptConnectInput = {
  where?: ReceiptWhereUniqueInput | null | undefined;
};

export type ReceiptCreateInput = {
  amount?: CurrencyCreateInput | null | undefined;
  company?: CompanyRelationInput | null | undefined;
  companyId?: string | number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  reason?: string | null | undefined;
  receivable?: ReceivableRelationInput | null | undefined;
  receivableId?: string | number | null | undefined;
  receivedOn?: string | null | undefined;
  reference?: string | null | undefined;
  searchVector?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type ReceiptFilterInput = {
  amount?: CurrencyFilterInput | null | undefined;
  and?: Array<ReceiptFilterInput | null | undefined> | null | undefined;
  company?: CompanyFilterInput | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ReceiptFilterInput | null | undefined;
  or?: Array<ReceiptFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  reason?: StringFilter | null | undefined;
  receivable?: ReceivableFilterInput | null | undefined;
  receivableId?: UuidFilter | null | undefined;
  receivedOn?: DateFilter | null | undefined;
  reference?: StringFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type ReceiptRelationInput = {
  connect?: ReceiptConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type ReceiptWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type ReceivableConnectInput = {
  where?: ReceivableWhereUniqueInput | null | undefined;
};

export type ReceivableCreateInput = {
  amount?: CurrencyCreateInput | null | undefined;
  company?: CompanyRelationInput | null | undefined;
  companyId?: string | number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  dueOn?: string | null | undefined;
  group?: OpportunityRelationInput | null | undefined;
  groupId?: string | number | null | undefined;
  id?: string | number | null | undefined;
  invoiceNumber?: string | null | undefined;
  invoicedOn?: string | null | undefined;
  isWithdrawn?: boolean | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  open?: CurrencyCreateInput | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  received?: CurrencyCreateInput | null | undefined;
  searchVector?: string | null | undefined;
  status?: ReceivableStatusEnum | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  writeOffReason?: string | null | undefined;
  writtenOffOn?: string | null | undefined;
};

export type ReceivableFilterInput = {
  amount?: CurrencyFilterInput | null | undefined;
  and?: Array<ReceivableFilterInput | null | undefined> | null | undefined;
  company?: CompanyFilterInput | null | undefined;
  companyId?: UuidFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  group?: OpportunityFilterInput | null | undefined;
  groupId?: UuidFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  invoiceNumber?: StringFilter | null | undefined;
  invoicedOn?: DateFilter | null | undefined;
  isWithdrawn?: BooleanFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ReceivableFilterInput | null | undefined;
  open?: CurrencyFilterInput | null | undefined;
  or?: Array<ReceivableFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  received?: CurrencyFilterInput | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  status?: ReceivableStatusEnumFilter | null | undefined;
  stay?: StayFilterInput | null | undefined;
  stayId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  writeOffReason?: StringFilter | null | undefined;
  writtenOffOn?: DateFilter | null | undefined;
};

export type ReceivableRelationInput = {
  connect?: ReceivableConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type ReceivableStatusEnum =
  | 'OPEN'
  | 'OVERDUE'
  | 'PAID'
  | 'PART'
  | 'WITHDRAWN'
  | 'WRITTEN_OFF';

export type ReceivableStatusEnumFilter = {
  containsAny?: Array<ReceivableStatusEnum | null | undefined> | null | undefined;
  eq?: ReceivableStatusEnum | null | undefined;
  in?: Array<ReceivableStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: ReceivableStatusEnum | null | undefined;
};

export type ReceivableUpdateInput = {
  amount?: CurrencyUpdateInput | null | undefined;
  company?: CompanyRelationInput | null | undefined;
  companyId?: string | number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  dueOn?: string | null | undefined;
  group?: OpportunityRelationInput | null | undefined;
  groupId?: string | number | null | undefined;
  id?: string | number | null | undefined;
  invoiceNumber?: string | null | undefined;
  invoicedOn?: string | null | undefined;
  isWithdrawn?: boolean | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  open?: CurrencyUpdateInput | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  received?: CurrencyUpdateInput | null | undefined;
  searchVector?: string | null | undefined;
  status?: ReceivableStatusEnum | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  writeOffReason?: string | null | undefined;
  writtenOffOn?: string | null | undefined;
};

export type ReceivableWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type RetentionModelConnectInput = {
  where?: RetentionModelWhereUniqueInput | null | undefined;
};

export type RetentionModelCreateInput = {
  a?: number | null | undefined;
  alpha?: number | null | undefined;
  b?: number | null | undefined;
  calibration?: unknown;
  cohorts?: unknown;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  fittedOn?: string | null | undefined;
  guests?: number | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  limits?: string | null | undefined;
  logLikelihood?: number | null | undefined;
  name?: string | null | undefined;
  parameters?: unknown;
  position?: number | string | null | undefined;
  r?: number | null | undefined;
  returned?: number | null | undefined;
  searchVector?: string | null | undefined;
  topDecileLift?: number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type RetentionModelFilterInput = {
  a?: FloatFilter | null | undefined;
  alpha?: FloatFilter | null | undefined;
  and?: Array<RetentionModelFilterInput | null | undefined> | null | undefined;
  b?: FloatFilter | null | undefined;
  calibration?: RawJsonFilter | null | undefined;
  cohorts?: RawJsonFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  fittedOn?: DateFilter | null | undefined;
  guests?: IntFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  limits?: StringFilter | null | undefined;
  logLikelihood?: FloatFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: RetentionModelFilterInput | null | undefined;
  or?: Array<RetentionModelFilterInput | null | undefined> | null | undefined;
  parameters?: RawJsonFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  r?: FloatFilter | null | undefined;
  returned?: IntFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  topDecileLift?: FloatFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type RetentionModelRelationInput = {
  connect?: RetentionModelConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type RetentionModelWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type RetentionPlayAudienceLifecyclesEnum =
  | 'ACTIVE'
  | 'AT_RISK'
  | 'BOOKED'
  | 'DUE'
  | 'IN_HOUSE'
  | 'LOST'
  | 'PROSPECT'
  | 'RECENT'
  | 'WON_BACK';

export type RetentionPlayAudienceLifecyclesEnumFilter = {
  containsAny?: Array<RetentionPlayAudienceLifecyclesEnum | null | undefined> | null | undefined;
  eq?: RetentionPlayAudienceLifecyclesEnum | null | undefined;
  in?: Array<RetentionPlayAudienceLifecyclesEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RetentionPlayAudienceLifecyclesEnum | null | undefined;
};

export type RetentionPlayAudienceSegmentsEnum =
  | 'KEY'
  | 'OCCASIONAL'
  | 'REGULAR'
  | 'VIP';

export type RetentionPlayAudienceSegmentsEnumFilter = {
  containsAny?: Array<RetentionPlayAudienceSegmentsEnum | null | undefined> | null | undefined;
  eq?: RetentionPlayAudienceSegmentsEnum | null | undefined;
  in?: Array<RetentionPlayAudienceSegmentsEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RetentionPlayAudienceSegmentsEnum | null | undefined;
};

export type RetentionPlayChannelEnum =
  | 'EMAIL'
  | 'MESSAGING'
  | 'PHONE'
  | 'POST'
  | 'SMS';

export type RetentionPlayChannelEnumFilter = {
  containsAny?: Array<RetentionPlayChannelEnum | null | undefined> | null | undefined;
  eq?: RetentionPlayChannelEnum | null | undefined;
  in?: Array<RetentionPlayChannelEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RetentionPlayChannelEnum | null | undefined;
};

export type RetentionPlayConnectInput = {
  where?: RetentionPlayWhereUniqueInput | null | undefined;
};

export type RetentionPlayCreateInput = {
  active?: boolean | null | undefined;
  attributionDays?: number | null | undefined;
  audience?: unknown;
  audienceLifecycles?: Array<RetentionPlayAudienceLifecyclesEnum | null | undefined> | null | undefined;
  audienceSegments?: Array<RetentionPlayAudienceSegmentsEnum | null | undefined> | null | undefined;
  channel?: RetentionPlayChannelEnum | null | undefined;
  code?: string | null | undefined;
  costPerTouch?: CurrencyCreateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  effect?: number | null | undefined;
  enoughOn?: string | null | undefined;
  festivals?: Array<RetentionPlayFestivalsEnum | null | undefined> | null | undefined;
  frequencyCapDays?: number | null | undefined;
  heldOut?: number | null | undefined;
  heldOutBooked?: number | null | undefined;
  holdoutPercent?: number | null | undefined;
  id?: string | number | null | undefined;
  kind?: RetentionPlayKindEnum | null | undefined;
  name?: string | null | undefined;
  offerRatePlan?: RatePlanRelationInput | null | undefined;
  offerRatePlanId?: string | number | null | undefined;
  offerReward?: RewardRelationInput | null | undefined;
  offerRewardId?: string | number | null | undefined;
  offers?: Array<RetentionPlayOffersEnum | null | undefined> | null | undefined;
  position?: number | string | null | undefined;
  priority?: number | null | undefined;
  purpose?: RetentionPlayPurposeEnum | null | undefined;
  quietDaysAfterStay?: number | null | undefined;
  quietFromHour?: number | null | undefined;
  quietUntilHour?: number | null | undefined;
  result?: unknown;
  revenuePerTouch?: CurrencyCreateInput | null | undefined;
  searchVector?: string | null | undefined;
  staleAfterDays?: number | null | undefined;
  templates?: unknown;
  timingDays?: number | null | undefined;
  touched?: number | null | undefined;
  touchedBooked?: number | null | undefined;
  transactional?: boolean | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  verdict?: RetentionPlayVerdictEnum | null | undefined;
};

export type RetentionPlayFestivalsEnum =
  | 'CHRISTMAS'
  | 'DIWALI'
  | 'DRAGON_BOAT'
  | 'EASTER'
  | 'LUNAR_NEW_YEAR'
  | 'MID_AUTUMN'
  | 'NEW_YEAR';

export type RetentionPlayFestivalsEnumFilter = {
  containsAny?: Array<RetentionPlayFestivalsEnum | null | undefined> | null | undefined;
  eq?: RetentionPlayFestivalsEnum | null | undefined;
  in?: Array<RetentionPlayFestivalsEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RetentionPlayFestivalsEnum | null | undefined;
};

export type RetentionPlayFilterInput = {
  active?: BooleanFilter | null | undefined;
  and?: Array<RetentionPlayFilterInput | null | undefined> | null | undefined;
  attributionDays?: IntFilter | null | undefined;
  audience?: RawJsonFilter | null | undefined;
  audienceLifecycles?: RetentionPlayAudienceLifecyclesEnumFilter | null | undefined;
  audienceSegments?: RetentionPlayAudienceSegmentsEnumFilter | null | undefined;
  channel?: RetentionPlayChannelEnumFilter | null | undefined;
  code?: StringFilter | null | undefined;
  costPerTouch?: CurrencyFilterInput | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  effect?: FloatFilter | null | undefined;
  enoughOn?: DateFilter | null | undefined;
  festivals?: RetentionPlayFestivalsEnumFilter | null | undefined;
  frequencyCapDays?: IntFilter | null | undefined;
  heldOut?: IntFilter | null | undefined;
  heldOutBooked?: IntFilter | null | undefined;
  holdoutPercent?: FloatFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  kind?: RetentionPlayKindEnumFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: RetentionPlayFilterInput | null | undefined;
  offerRatePlan?: RatePlanFilterInput | null | undefined;
  offerRatePlanId?: UuidFilter | null | undefined;
  offerReward?: RewardFilterInput | null | undefined;
  offerRewardId?: UuidFilter | null | undefined;
  offers?: RetentionPlayOffersEnumFilter | null | undefined;
  or?: Array<RetentionPlayFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  priority?: IntFilter | null | undefined;
  purpose?: RetentionPlayPurposeEnumFilter | null | undefined;
  quietDaysAfterStay?: IntFilter | null | undefined;
  quietFromHour?: IntFilter | null | undefined;
  quietUntilHour?: IntFilter | null | undefined;
  result?: RawJsonFilter | null | undefined;
  revenuePerTouch?: CurrencyFilterInput | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  staleAfterDays?: IntFilter | null | undefined;
  templates?: RawJsonFilter | null | undefined;
  timingDays?: IntFilter | null | undefined;
  touched?: IntFilter | null | undefined;
  touchedBooked?: IntFilter | null | undefined;
  transactional?: BooleanFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  verdict?: RetentionPlayVerdictEnumFilter | null | undefined;
};

export type RetentionPlayKindEnum =
  | 'ANNIVERSARY'
  | 'BIRTHDAY'
  | 'CANCELLATION_RECOVERY'
  | 'FESTIVAL'
  | 'FIRST_STAY'
  | 'IN_STAY'
  | 'MILESTONE'
  | 'OTA_WIN_BACK'
  | 'POINTS_EXPIRING'
  | 'POST_STAY_SURVEY'
  | 'PRE_ARRIVAL'
  | 'SERVICE_RECOVERY'
  | 'THANK_YOU'
  | 'TIER_AT_RISK'
  | 'TIER_UP'
  | 'WIN_BACK';

export type RetentionPlayKindEnumFilter = {
  containsAny?: Array<RetentionPlayKindEnum | null | undefined> | null | undefined;
  eq?: RetentionPlayKindEnum | null | undefined;
  in?: Array<RetentionPlayKindEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RetentionPlayKindEnum | null | undefined;
};

export type RetentionPlayOffersEnum =
  | 'BREAKFAST'
  | 'DINNER'
  | 'FREE_NIGHT'
  | 'LATE_CHECKOUT'
  | 'RATE'
  | 'REWARD'
  | 'ROOM_UPGRADE';

export type RetentionPlayOffersEnumFilter = {
  containsAny?: Array<RetentionPlayOffersEnum | null | undefined> | null | undefined;
  eq?: RetentionPlayOffersEnum | null | undefined;
  in?: Array<RetentionPlayOffersEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RetentionPlayOffersEnum | null | undefined;
};

export type RetentionPlayPurposeEnum =
  | 'LOYALTY'
  | 'MARKETING'
  | 'PROFILING'
  | 'SERVICE'
  | 'SURVEY';

export type RetentionPlayPurposeEnumFilter = {
  containsAny?: Array<RetentionPlayPurposeEnum | null | undefined> | null | undefined;
  eq?: RetentionPlayPurposeEnum | null | undefined;
  in?: Array<RetentionPlayPurposeEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RetentionPlayPurposeEnum | null | undefined;
};

export type RetentionPlayRelationInput = {
  connect?: RetentionPlayConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type RetentionPlayUpdateInput = {
  active?: boolean | null | undefined;
  attributionDays?: number | null | undefined;
  audience?: unknown;
  audienceLifecycles?: Array<RetentionPlayAudienceLifecyclesEnum | null | undefined> | null | undefined;
  audienceSegments?: Array<RetentionPlayAudienceSegmentsEnum | null | undefined> | null | undefined;
  channel?: RetentionPlayChannelEnum | null | undefined;
  code?: string | null | undefined;
  costPerTouch?: CurrencyUpdateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  effect?: number | null | undefined;
  enoughOn?: string | null | undefined;
  festivals?: Array<RetentionPlayFestivalsEnum | null | undefined> | null | undefined;
  frequencyCapDays?: number | null | undefined;
  heldOut?: number | null | undefined;
  heldOutBooked?: number | null | undefined;
  holdoutPercent?: number | null | undefined;
  id?: string | number | null | undefined;
  kind?: RetentionPlayKindEnum | null | undefined;
  name?: string | null | undefined;
  offerRatePlan?: RatePlanRelationInput | null | undefined;
  offerRatePlanId?: string | number | null | undefined;
  offerReward?: RewardRelationInput | null | undefined;
  offerRewardId?: string | number | null | undefined;
  offers?: Array<RetentionPlayOffersEnum | null | undefined> | null | undefined;
  position?: number | string | null | undefined;
  priority?: number | null | undefined;
  purpose?: RetentionPlayPurposeEnum | null | undefined;
  quietDaysAfterStay?: number | null | undefined;
  quietFromHour?: number | null | undefined;
  quietUntilHour?: number | null | undefined;
  result?: unknown;
  revenuePerTouch?: CurrencyUpdateInput | null | undefined;
  searchVector?: string | null | undefined;
  staleAfterDays?: number | null | undefined;
  templates?: unknown;
  timingDays?: number | null | undefined;
  touched?: number | null | undefined;
  touchedBooked?: number | null | undefined;
  transactional?: boolean | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  verdict?: RetentionPlayVerdictEnum | null | undefined;
};

export type RetentionPlayVerdictEnum =
  | 'HARMS'
  | 'NOT_MEASURED'
  | 'NO_EFFECT_SEEN'
  | 'TOO_EARLY'
  | 'WORKS';

export type RetentionPlayVerdictEnumFilter = {
  containsAny?: Array<RetentionPlayVerdictEnum | null | undefined> | null | undefined;
  eq?: RetentionPlayVerdictEnum | null | undefined;
  in?: Array<RetentionPlayVerdictEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RetentionPlayVerdictEnum | null | undefined;
};

export type RetentionPlayWhereUniqueInput = {
  code?: string | null | undefined;
  id?: string | number | null | undefined;
};

export type RetentionTouchChannelEnum =
  | 'EMAIL'
  | 'MESSAGING'
  | 'PHONE'
  | 'POST'
  | 'SMS';

export type RetentionTouchChannelEnumFilter = {
  containsAny?: Array<RetentionTouchChannelEnum | null | undefined> | null | undefined;
  eq?: RetentionTouchChannelEnum | null | undefined;
  in?: Array<RetentionTouchChannelEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RetentionTouchChannelEnum | null | undefined;
};

export type RetentionTouchConnectInput = {
  where?: RetentionTouchWhereUniqueInput | null | undefined;
};

export type RetentionTouchCreateInput = {
  attributedRevenue?: CurrencyCreateInput | null | undefined;
  attributedStay?: StayRelationInput | null | undefined;
  attributedStayId?: string | number | null | undefined;
  body?: string | null | undefined;
  campaign?: CampaignRelationInput | null | undefined;
  campaignId?: string | number | null | undefined;
  channel?: RetentionTouchChannelEnum | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  heldBackBy?: RetentionTouchHeldBackByEnum | null | undefined;
  id?: string | number | null | undefined;
  isHoldout?: boolean | null | undefined;
  key?: string | null | undefined;
  language?: string | null | undefined;
  name?: string | null | undefined;
  notBefore?: string | null | undefined;
  occasion?: string | null | undefined;
  offer?: RetentionTouchOfferEnum | null | undefined;
  offerBecause?: string | null | undefined;
  outcome?: RetentionTouchOutcomeEnum | null | undefined;
  owner?: WorkspaceMemberRelationInput | null | undefined;
  ownerId?: string | number | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  plannedFor?: string | null | undefined;
  play?: RetentionPlayRelationInput | null | undefined;
  playId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  reasons?: unknown;
  respondedAt?: string | null | undefined;
  searchVector?: string | null | undefined;
  sentAt?: string | null | undefined;
  staleOn?: string | null | undefined;
  status?: RetentionTouchStatusEnum | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  subject?: string | null | undefined;
  suppressedBecause?: string | null | undefined;
  task?: TaskRelationInput | null | undefined;
  taskId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type RetentionTouchFilterInput = {
  and?: Array<RetentionTouchFilterInput | null | undefined> | null | undefined;
  attributedRevenue?: CurrencyFilterInput | null | undefined;
  attributedStay?: StayFilterInput | null | undefined;
  attributedStayId?: UuidFilter | null | undefined;
  body?: StringFilter | null | undefined;
  campaign?: CampaignFilterInput | null | undefined;
  campaignId?: UuidFilter | null | undefined;
  channel?: RetentionTouchChannelEnumFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  heldBackBy?: RetentionTouchHeldBackByEnumFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  isHoldout?: BooleanFilter | null | undefined;
  key?: StringFilter | null | undefined;
  language?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: RetentionTouchFilterInput | null | undefined;
  notBefore?: DateTimeFilter | null | undefined;
  occasion?: StringFilter | null | undefined;
  offer?: RetentionTouchOfferEnumFilter | null | undefined;
  offerBecause?: StringFilter | null | undefined;
  or?: Array<RetentionTouchFilterInput | null | undefined> | null | undefined;
  outcome?: RetentionTouchOutcomeEnumFilter | null | undefined;
  owner?: WorkspaceMemberFilterInput | null | undefined;
  ownerId?: UuidFilter | null | undefined;
  person?: PersonFilterInput | null | undefined;
  personId?: UuidFilter | null | undefined;
  plannedFor?: DateFilter | null | undefined;
  play?: RetentionPlayFilterInput | null | undefined;
  playId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  reasons?: RawJsonFilter | null | undefined;
  respondedAt?: DateTimeFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  sentAt?: DateTimeFilter | null | undefined;
  staleOn?: DateFilter | null | undefined;
  status?: RetentionTouchStatusEnumFilter | null | undefined;
  stay?: StayFilterInput | null | undefined;
  stayId?: UuidFilter | null | undefined;
  subject?: StringFilter | null | undefined;
  suppressedBecause?: StringFilter | null | undefined;
  task?: TaskFilterInput | null | undefined;
  taskId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type RetentionTouchHeldBackByEnum =
  | 'CAP_REACHED'
  | 'CONSENT_WITHDRAWN'
  | 'DO_NOT_CONTACT'
  | 'DO_NOT_RENT'
  | 'GUEST_IS_GONE'
  | 'HELD_OUT'
  | 'IN_HOUSE_NOW'
  | 'NO_ADDRESS'
  | 'NO_CONSENT'
  | 'NO_WORDS'
  | 'OPEN_CASE'
  | 'QUIET_AFTER_STAY'
  | 'RELAY_ADDRESS'
  | 'SAME_PLAY_LATELY'
  | 'STAY_BOOKED'
  | 'TOO_LATE'
  | 'VALUES_MISSING'
  | 'VALUES_UNKNOWN';

export type RetentionTouchHeldBackByEnumFilter = {
  containsAny?: Array<RetentionTouchHeldBackByEnum | null | undefined> | null | undefined;
  eq?: RetentionTouchHeldBackByEnum | null | undefined;
  in?: Array<RetentionTouchHeldBackByEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RetentionTouchHeldBackByEnum | null | undefined;
};

export type RetentionTouchOfferEnum =
  | 'BREAKFAST'
  | 'DINNER'
  | 'FREE_NIGHT'
  | 'LATE_CHECKOUT'
  | 'RATE'
  | 'REWARD'
  | 'ROOM_UPGRADE';

export type RetentionTouchOfferEnumFilter = {
  containsAny?: Array<RetentionTouchOfferEnum | null | undefined> | null | undefined;
  eq?: RetentionTouchOfferEnum | null | undefined;
  in?: Array<RetentionTouchOfferEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RetentionTouchOfferEnum | null | undefined;
};

export type RetentionTouchOutcomeEnum =
  | 'DECLINED'
  | 'INTERESTED'
  | 'LATER'
  | 'NOT_REACHED'
  | 'WRONG_CONTACT';

export type RetentionTouchOutcomeEnumFilter = {
  containsAny?: Array<RetentionTouchOutcomeEnum | null | undefined> | null | undefined;
  eq?: RetentionTouchOutcomeEnum | null | undefined;
  in?: Array<RetentionTouchOutcomeEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RetentionTouchOutcomeEnum | null | undefined;
};

export type RetentionTouchRelationInput = {
  connect?: RetentionTouchConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type RetentionTouchStatusEnum =
  | 'BOOKED'
  | 'DRAFTED'
  | 'EXPIRED'
  | 'HELD'
  | 'PLANNED'
  | 'RESPONDED'
  | 'SENT'
  | 'SUPPRESSED'
  | 'TASK_CREATED';

export type RetentionTouchStatusEnumFilter = {
  containsAny?: Array<RetentionTouchStatusEnum | null | undefined> | null | undefined;
  eq?: RetentionTouchStatusEnum | null | undefined;
  in?: Array<RetentionTouchStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RetentionTouchStatusEnum | null | undefined;
};

export type RetentionTouchUpdateInput = {
  attributedRevenue?: CurrencyUpdateInput | null | undefined;
  attributedStay?: StayRelationInput | null | undefined;
  attributedStayId?: string | number | null | undefined;
  body?: string | null | undefined;
  campaign?: CampaignRelationInput | null | undefined;
  campaignId?: string | number | null | undefined;
  channel?: RetentionTouchChannelEnum | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  heldBackBy?: RetentionTouchHeldBackByEnum | null | undefined;
  id?: string | number | null | undefined;
  isHoldout?: boolean | null | undefined;
  key?: string | null | undefined;
  language?: string | null | undefined;
  name?: string | null | undefined;
  notBefore?: string | null | undefined;
  occasion?: string | null | undefined;
  offer?: RetentionTouchOfferEnum | null | undefined;
  offerBecause?: string | null | undefined;
  outcome?: RetentionTouchOutcomeEnum | null | undefined;
  owner?: WorkspaceMemberRelationInput | null | undefined;
  ownerId?: string | number | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  plannedFor?: string | null | undefined;
  play?: RetentionPlayRelationInput | null | undefined;
  playId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  reasons?: unknown;
  respondedAt?: string | null | undefined;
  searchVector?: string | null | undefined;
  sentAt?: string | null | undefined;
  staleOn?: string | null | undefined;
  status?: RetentionTouchStatusEnum | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  subject?: string | null | undefined;
  suppressedBecause?: string | null | undefined;
  task?: TaskRelationInput | null | undefined;
  taskId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type RetentionTouchWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type RewardCategoryEnum =
  | 'EXPERIENCE'
  | 'FOOD_AND_BEVERAGE'
  | 'GIFT'
  | 'PARTNER'
  | 'ROOM_NIGHT'
  | 'SPA'
  | 'UPGRADE';

export type RewardCategoryEnumFilter = {
  containsAny?: Array<RewardCategoryEnum | null | undefined> | null | undefined;
  eq?: RewardCategoryEnum | null | undefined;
  in?: Array<RewardCategoryEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RewardCategoryEnum | null | undefined;
};

export type RewardConnectInput = {
  where?: RewardWhereUniqueInput | null | undefined;
};

export type RewardFilterInput = {
  active?: BooleanFilter | null | undefined;
  and?: Array<RewardFilterInput | null | undefined> | null | undefined;
  category?: RewardCategoryEnumFilter | null | undefined;
  code?: StringFilter | null | undefined;
  cost?: CurrencyFilterInput | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: RewardFilterInput | null | undefined;
  or?: Array<RewardFilterInput | null | undefined> | null | undefined;
  points?: IntFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  program?: LoyaltyProgramFilterInput | null | undefined;
  programId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  stock?: IntFilter | null | undefined;
  stockHeld?: RawJsonFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
};

export type RewardRedemptionConnectInput = {
  where?: RewardRedemptionWhereUniqueInput | null | undefined;
};

export type RewardRedemptionCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  membership?: LoyaltyMembershipRelationInput | null | undefined;
  membershipId?: string | number | null | undefined;
  name?: string | null | undefined;
  note?: string | null | undefined;
  points?: number | null | undefined;
  position?: number | string | null | undefined;
  redeemedOn?: string | null | undefined;
  reward?: RewardRelationInput | null | undefined;
  rewardId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  status?: RewardRedemptionStatusEnum | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type RewardRedemptionFilterInput = {
  and?: Array<RewardRedemptionFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  membership?: LoyaltyMembershipFilterInput | null | undefined;
  membershipId?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: RewardRedemptionFilterInput | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<RewardRedemptionFilterInput | null | undefined> | null | undefined;
  points?: IntFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  redeemedOn?: DateFilter | null | undefined;
  reward?: RewardFilterInput | null | undefined;
  rewardId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  status?: RewardRedemptionStatusEnumFilter | null | undefined;
  stay?: StayFilterInput | null | undefined;
  stayId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type RewardRedemptionRelationInput = {
  connect?: RewardRedemptionConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type RewardRedemptionStatusEnum =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'FULFILLED'
  | 'REQUESTED';

export type RewardRedemptionStatusEnumFilter = {
  containsAny?: Array<RewardRedemptionStatusEnum | null | undefined> | null | undefined;
  eq?: RewardRedemptionStatusEnum | null | undefined;
  in?: Array<RewardRedemptionStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RewardRedemptionStatusEnum | null | undefined;
};

export type RewardRedemptionUpdateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  membership?: LoyaltyMembershipRelationInput | null | undefined;
  membershipId?: string | number | null | undefined;
  name?: string | null | undefined;
  note?: string | null | undefined;
  points?: number | null | undefined;
  position?: number | string | null | undefined;
  redeemedOn?: string | null | undefined;
  reward?: RewardRelationInput | null | undefined;
  rewardId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  status?: RewardRedemptionStatusEnum | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type RewardRedemptionWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type RewardRelationInput = {
  connect?: RewardConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type RewardUpdateInput = {
  active?: boolean | null | undefined;
  category?: RewardCategoryEnum | null | undefined;
  code?: string | null | undefined;
  cost?: CurrencyUpdateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  description?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  name?: string | null | undefined;
  points?: number | null | undefined;
  position?: number | string | null | undefined;
  program?: LoyaltyProgramRelationInput | null | undefined;
  programId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  stock?: number | null | undefined;
  stockHeld?: unknown;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
};

export type RewardWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type RichTextCreateInput = {
  blocknote?: string | null | undefined;
  markdown?: string | null | undefined;
};

export type RichTextFilterInput = {
  blocknote?: StringFilter | null | undefined;
  markdown?: StringFilter | null | undefined;
};

export type RichTextUpdateInput = {
  blocknote?: string | null | undefined;
  markdown?: string | null | undefined;
};

export type RoomBedTypeEnum =
  | 'DOUBLE'
  | 'KING'
  | 'QUEEN'
  | 'SINGLE'
  | 'SOFA'
  | 'TWIN';

export type RoomBedTypeEnumFilter = {
  containsAny?: Array<RoomBedTypeEnum | null | undefined> | null | undefined;
  eq?: RoomBedTypeEnum | null | undefined;
  in?: Array<RoomBedTypeEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RoomBedTypeEnum | null | undefined;
};

export type RoomConnectInput = {
  where?: RoomWhereUniqueInput | null | undefined;
};

export type RoomFeaturesEnum =
  | 'ACCESSIBLE'
  | 'BALCONY'
  | 'BATHTUB'
  | 'CITY_VIEW'
  | 'CONNECTING'
  | 'HIGH_FLOOR'
  | 'KITCHENETTE'
  | 'LOUNGE_ACCESS'
  | 'QUIET'
  | 'SEA_VIEW'
  | 'WALK_IN_SHOWER'
  | 'WORK_DESK';

export type RoomFeaturesEnumFilter = {
  containsAny?: Array<RoomFeaturesEnum | null | undefined> | null | undefined;
  eq?: RoomFeaturesEnum | null | undefined;
  in?: Array<RoomFeaturesEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RoomFeaturesEnum | null | undefined;
};

export type RoomFilterInput = {
  and?: Array<RoomFilterInput | null | undefined> | null | undefined;
  bedType?: RoomBedTypeEnumFilter | null | undefined;
  connecting?: ArrayFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  features?: RoomFeaturesEnumFilter | null | undefined;
  floor?: IntFilter | null | undefined;
  housekeeping?: RoomHousekeepingEnumFilter | null | undefined;
  housekeepingNote?: StringFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  maxOccupancy?: IntFilter | null | undefined;
  not?: RoomFilterInput | null | undefined;
  number?: StringFilter | null | undefined;
  or?: Array<RoomFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  roomType?: RoomTypeFilterInput | null | undefined;
  roomTypeId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  smoking?: BooleanFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  view?: StringFilter | null | undefined;
};

export type RoomHousekeepingEnum =
  | 'CLEAN'
  | 'DIRTY'
  | 'INSPECTED'
  | 'OUT_OF_ORDER';

export type RoomHousekeepingEnumFilter = {
  containsAny?: Array<RoomHousekeepingEnum | null | undefined> | null | undefined;
  eq?: RoomHousekeepingEnum | null | undefined;
  in?: Array<RoomHousekeepingEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RoomHousekeepingEnum | null | undefined;
};

export type RoomPreferenceCategoryEnum =
  | 'AMENITY'
  | 'BED'
  | 'FLOOR'
  | 'LANGUAGE'
  | 'LOCATION'
  | 'NEWSPAPER'
  | 'OTHER'
  | 'PILLOW'
  | 'ROOM_TYPE'
  | 'SERVICE'
  | 'SMOKING'
  | 'TEMPERATURE'
  | 'VIEW';

export type RoomPreferenceCategoryEnumFilter = {
  containsAny?: Array<RoomPreferenceCategoryEnum | null | undefined> | null | undefined;
  eq?: RoomPreferenceCategoryEnum | null | undefined;
  in?: Array<RoomPreferenceCategoryEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RoomPreferenceCategoryEnum | null | undefined;
};

export type RoomPreferenceConnectInput = {
  where?: RoomPreferenceWhereUniqueInput | null | undefined;
};

export type RoomPreferenceCreateInput = {
  category?: RoomPreferenceCategoryEnum | null | undefined;
  confidence?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  evidenceStays?: Array<string | null | undefined> | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  lastConfirmedOn?: string | null | undefined;
  name?: string | null | undefined;
  origin?: RoomPreferenceOriginEnum | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  polarity?: RoomPreferencePolarityEnum | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  strength?: RoomPreferenceStrengthEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  validUntil?: string | null | undefined;
  value?: string | null | undefined;
};

export type RoomPreferenceFilterInput = {
  and?: Array<RoomPreferenceFilterInput | null | undefined> | null | undefined;
  category?: RoomPreferenceCategoryEnumFilter | null | undefined;
  confidence?: FloatFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  evidenceStays?: ArrayFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  lastConfirmedOn?: DateFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: RoomPreferenceFilterInput | null | undefined;
  or?: Array<RoomPreferenceFilterInput | null | undefined> | null | undefined;
  origin?: RoomPreferenceOriginEnumFilter | null | undefined;
  person?: PersonFilterInput | null | undefined;
  personId?: UuidFilter | null | undefined;
  polarity?: RoomPreferencePolarityEnumFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  strength?: RoomPreferenceStrengthEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  validUntil?: DateFilter | null | undefined;
  value?: StringFilter | null | undefined;
};

export type RoomPreferenceOriginEnum =
  | 'DECLARED'
  | 'OBSERVED'
  | 'ONE_OFF';

export type RoomPreferenceOriginEnumFilter = {
  containsAny?: Array<RoomPreferenceOriginEnum | null | undefined> | null | undefined;
  eq?: RoomPreferenceOriginEnum | null | undefined;
  in?: Array<RoomPreferenceOriginEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RoomPreferenceOriginEnum | null | undefined;
};

export type RoomPreferencePolarityEnum =
  | 'AVOIDS'
  | 'WANTS';

export type RoomPreferencePolarityEnumFilter = {
  containsAny?: Array<RoomPreferencePolarityEnum | null | undefined> | null | undefined;
  eq?: RoomPreferencePolarityEnum | null | undefined;
  in?: Array<RoomPreferencePolarityEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RoomPreferencePolarityEnum | null | undefined;
};

export type RoomPreferenceRelationInput = {
  connect?: RoomPreferenceConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type RoomPreferenceStrengthEnum =
  | 'MUST'
  | 'PREFERS';

export type RoomPreferenceStrengthEnumFilter = {
  containsAny?: Array<RoomPreferenceStrengthEnum | null | undefined> | null | undefined;
  eq?: RoomPreferenceStrengthEnum | null | undefined;
  in?: Array<RoomPreferenceStrengthEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RoomPreferenceStrengthEnum | null | undefined;
};

export type RoomPreferenceUpdateInput = {
  category?: RoomPreferenceCategoryEnum | null | undefined;
  confidence?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  evidenceStays?: Array<string | null | undefined> | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  lastConfirmedOn?: string | null | undefined;
  name?: string | null | undefined;
  origin?: RoomPreferenceOriginEnum | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  polarity?: RoomPreferencePolarityEnum | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  strength?: RoomPreferenceStrengthEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  validUntil?: string | null | undefined;
  value?: string | null | undefined;
};

export type RoomPreferenceWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type RoomRelationInput = {
  connect?: RoomConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type RoomTypeBedTypeEnum =
  | 'DOUBLE'
  | 'KING'
  | 'QUEEN'
  | 'SINGLE'
  | 'SOFA'
  | 'TWIN';

export type RoomTypeBedTypeEnumFilter = {
  containsAny?: Array<RoomTypeBedTypeEnum | null | undefined> | null | undefined;
  eq?: RoomTypeBedTypeEnum | null | undefined;
  in?: Array<RoomTypeBedTypeEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RoomTypeBedTypeEnum | null | undefined;
};

export type RoomTypeConnectInput = {
  where?: RoomTypeWhereUniqueInput | null | undefined;
};

export type RoomTypeCreateInput = {
  baseRate?: CurrencyCreateInput | null | undefined;
  bedType?: RoomTypeBedTypeEnum | null | undefined;
  code?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  features?: Array<RoomTypeFeaturesEnum | null | undefined> | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  maxOccupancy?: number | null | undefined;
  name?: string | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  roomClass?: number | null | undefined;
  rooms?: number | null | undefined;
  searchVector?: string | null | undefined;
  sizeSquareMetres?: number | null | undefined;
  smoking?: boolean | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  view?: string | null | undefined;
};

export type RoomTypeFeaturesEnum =
  | 'ACCESSIBLE'
  | 'BALCONY'
  | 'BATHTUB'
  | 'CITY_VIEW'
  | 'CONNECTING'
  | 'HIGH_FLOOR'
  | 'KITCHENETTE'
  | 'LOUNGE_ACCESS'
  | 'QUIET'
  | 'SEA_VIEW'
  | 'WALK_IN_SHOWER'
  | 'WORK_DESK';

export type RoomTypeFeaturesEnumFilter = {
  containsAny?: Array<RoomTypeFeaturesEnum | null | undefined> | null | undefined;
  eq?: RoomTypeFeaturesEnum | null | undefined;
  in?: Array<RoomTypeFeaturesEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: RoomTypeFeaturesEnum | null | undefined;
};

export type RoomTypeFilterInput = {
  and?: Array<RoomTypeFilterInput | null | undefined> | null | undefined;
  baseRate?: CurrencyFilterInput | null | undefined;
  bedType?: RoomTypeBedTypeEnumFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  features?: RoomTypeFeaturesEnumFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  maxOccupancy?: IntFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: RoomTypeFilterInput | null | undefined;
  or?: Array<RoomTypeFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  roomClass?: IntFilter | null | undefined;
  rooms?: IntFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  sizeSquareMetres?: FloatFilter | null | undefined;
  smoking?: BooleanFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  view?: StringFilter | null | undefined;
};

export type RoomTypeRelationInput = {
  connect?: RoomTypeConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type RoomTypeWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type RoomWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type SalesCostCategoryEnum =
  | 'ADVERTISING'
  | 'COMMISSION'
  | 'ENTERTAINMENT'
  | 'LOYALTY'
  | 'OTHER'
  | 'SALARY'
  | 'TECHNOLOGY'
  | 'TRAVEL';

export type SalesCostCategoryEnumFilter = {
  containsAny?: Array<SalesCostCategoryEnum | null | undefined> | null | undefined;
  eq?: SalesCostCategoryEnum | null | undefined;
  in?: Array<SalesCostCategoryEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: SalesCostCategoryEnum | null | undefined;
};

export type SalesCostConnectInput = {
  where?: SalesCostWhereUniqueInput | null | undefined;
};

export type SalesCostFilterInput = {
  amount?: CurrencyFilterInput | null | undefined;
  and?: Array<SalesCostFilterInput | null | undefined> | null | undefined;
  campaign?: CampaignFilterInput | null | undefined;
  campaignId?: UuidFilter | null | undefined;
  category?: SalesCostCategoryEnumFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  month?: DateFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: SalesCostFilterInput | null | undefined;
  or?: Array<SalesCostFilterInput | null | undefined> | null | undefined;
  owner?: WorkspaceMemberFilterInput | null | undefined;
  ownerId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type SalesCostRelationInput = {
  connect?: SalesCostConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type SalesCostWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type SensitivePreferenceCategoryEnum =
  | 'ACCESSIBILITY'
  | 'AMENITY'
  | 'BED'
  | 'DIETARY'
  | 'FLOOR'
  | 'LANGUAGE'
  | 'LOCATION'
  | 'NEWSPAPER'
  | 'OTHER'
  | 'PILLOW'
  | 'ROOM_TYPE'
  | 'SERVICE'
  | 'SMOKING'
  | 'TEMPERATURE'
  | 'VIEW';

export type SensitivePreferenceCategoryEnumFilter = {
  containsAny?: Array<SensitivePreferenceCategoryEnum | null | undefined> | null | undefined;
  eq?: SensitivePreferenceCategoryEnum | null | undefined;
  in?: Array<SensitivePreferenceCategoryEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: SensitivePreferenceCategoryEnum | null | undefined;
};

export type SensitivePreferenceConnectInput = {
  where?: SensitivePreferenceWhereUniqueInput | null | undefined;
};

export type SensitivePreferenceCreateInput = {
  category?: SensitivePreferenceCategoryEnum | null | undefined;
  confidence?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  evidenceStays?: Array<string | null | undefined> | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  lastConfirmedOn?: string | null | undefined;
  name?: string | null | undefined;
  origin?: SensitivePreferenceOriginEnum | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  polarity?: SensitivePreferencePolarityEnum | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  strength?: SensitivePreferenceStrengthEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  validUntil?: string | null | undefined;
  value?: string | null | undefined;
};

export type SensitivePreferenceFilterInput = {
  and?: Array<SensitivePreferenceFilterInput | null | undefined> | null | undefined;
  category?: SensitivePreferenceCategoryEnumFilter | null | undefined;
  confidence?: FloatFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  evidenceStays?: ArrayFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  lastConfirmedOn?: DateFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: SensitivePreferenceFilterInput | null | undefined;
  or?: Array<SensitivePreferenceFilterInput | null | undefined> | null | undefined;
  origin?: SensitivePreferenceOriginEnumFilter | null | undefined;
  person?: PersonFilterInput | null | undefined;
  personId?: UuidFilter | null | undefined;
  polarity?: SensitivePreferencePolarityEnumFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  strength?: SensitivePreferenceStrengthEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  validUntil?: DateFilter | null | undefined;
  value?: StringFilter | null | undefined;
};

export type SensitivePreferenceOriginEnum =
  | 'DECLARED'
  | 'OBSERVED'
  | 'ONE_OFF';

export type SensitivePreferenceOriginEnumFilter = {
  containsAny?: Array<SensitivePreferenceOriginEnum | null | undefined> | null | undefined;
  eq?: SensitivePreferenceOriginEnum | null | undefined;
  in?: Array<SensitivePreferenceOriginEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: SensitivePreferenceOriginEnum | null | undefined;
};

export type SensitivePreferencePolarityEnum =
  | 'AVOIDS'
  | 'WANTS';

export type SensitivePreferencePolarityEnumFilter = {
  containsAny?: Array<SensitivePreferencePolarityEnum | null | undefined> | null | undefined;
  eq?: SensitivePreferencePolarityEnum | null | undefined;
  in?: Array<SensitivePreferencePolarityEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: SensitivePreferencePolarityEnum | null | undefined;
};

export type SensitivePreferenceRelationInput = {
  connect?: SensitivePreferenceConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type SensitivePreferenceStrengthEnum =
  | 'MUST'
  | 'PREFERS';

export type SensitivePreferenceStrengthEnumFilter = {
  containsAny?: Array<SensitivePreferenceStrengthEnum | null | undefined> | null | undefined;
  eq?: SensitivePreferenceStrengthEnum | null | undefined;
  in?: Array<SensitivePreferenceStrengthEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: SensitivePreferenceStrengthEnum | null | undefined;
};

export type SensitivePreferenceUpdateInput = {
  category?: SensitivePreferenceCategoryEnum | null | undefined;
  confidence?: number | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  evidenceStays?: Array<string | null | undefined> | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  lastConfirmedOn?: string | null | undefined;
  name?: string | null | undefined;
  origin?: SensitivePreferenceOriginEnum | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  polarity?: SensitivePreferencePolarityEnum | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  strength?: SensitivePreferenceStrengthEnum | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  validUntil?: string | null | undefined;
  value?: string | null | undefined;
};

export type SensitivePreferenceWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type ServiceCaseCategoryEnum =
  | 'BILLING'
  | 'FOOD_AND_BEVERAGE'
  | 'HOUSEKEEPING'
  | 'LOST_AND_FOUND'
  | 'MAINTENANCE'
  | 'NOISE'
  | 'OTHER'
  | 'RESERVATION'
  | 'ROOM'
  | 'SAFETY'
  | 'STAFF';

export type ServiceCaseCategoryEnumFilter = {
  containsAny?: Array<ServiceCaseCategoryEnum | null | undefined> | null | undefined;
  eq?: ServiceCaseCategoryEnum | null | undefined;
  in?: Array<ServiceCaseCategoryEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: ServiceCaseCategoryEnum | null | undefined;
};

export type ServiceCaseConnectInput = {
  where?: ServiceCaseWhereUniqueInput | null | undefined;
};

export type ServiceCaseCreateInput = {
  category?: ServiceCaseCategoryEnum | null | undefined;
  clockAt?: string | null | undefined;
  compensation?: CurrencyCreateInput | null | undefined;
  cost?: CurrencyCreateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  description?: string | null | undefined;
  dueAt?: string | null | undefined;
  escalatedAt?: string | null | undefined;
  escalationLevel?: number | null | undefined;
  guestEscalatedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: ServiceCaseKindEnum | null | undefined;
  log?: unknown;
  name?: string | null | undefined;
  openedAt?: string | null | undefined;
  owner?: WorkspaceMemberRelationInput | null | undefined;
  ownerId?: string | number | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  reply?: string | null | undefined;
  resolution?: string | null | undefined;
  resolvedAt?: string | null | undefined;
  restricted?: boolean | null | undefined;
  restrictedCompensation?: CurrencyCreateInput | null | undefined;
  restrictedCost?: CurrencyCreateInput | null | undefined;
  restrictedDescription?: string | null | undefined;
  restrictedResolution?: string | null | undefined;
  satisfactionAfter?: number | null | undefined;
  searchVector?: string | null | undefined;
  severity?: ServiceCaseSeverityEnum | null | undefined;
  status?: ServiceCaseStatusEnum | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  warnAt?: string | null | undefined;
};

export type ServiceCaseFilterInput = {
  and?: Array<ServiceCaseFilterInput | null | undefined> | null | undefined;
  category?: ServiceCaseCategoryEnumFilter | null | undefined;
  clockAt?: DateTimeFilter | null | undefined;
  compensation?: CurrencyFilterInput | null | undefined;
  cost?: CurrencyFilterInput | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  dueAt?: DateTimeFilter | null | undefined;
  escalatedAt?: DateTimeFilter | null | undefined;
  escalationLevel?: IntFilter | null | undefined;
  guestEscalatedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: ServiceCaseKindEnumFilter | null | undefined;
  log?: RawJsonFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ServiceCaseFilterInput | null | undefined;
  openedAt?: DateTimeFilter | null | undefined;
  or?: Array<ServiceCaseFilterInput | null | undefined> | null | undefined;
  owner?: WorkspaceMemberFilterInput | null | undefined;
  ownerId?: UuidFilter | null | undefined;
  person?: PersonFilterInput | null | undefined;
  personId?: UuidFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  reply?: StringFilter | null | undefined;
  resolution?: StringFilter | null | undefined;
  resolvedAt?: DateTimeFilter | null | undefined;
  restricted?: BooleanFilter | null | undefined;
  restrictedCompensation?: CurrencyFilterInput | null | undefined;
  restrictedCost?: CurrencyFilterInput | null | undefined;
  restrictedDescription?: StringFilter | null | undefined;
  restrictedResolution?: StringFilter | null | undefined;
  satisfactionAfter?: IntFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  severity?: ServiceCaseSeverityEnumFilter | null | undefined;
  status?: ServiceCaseStatusEnumFilter | null | undefined;
  stay?: StayFilterInput | null | undefined;
  stayId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  warnAt?: DateTimeFilter | null | undefined;
};

export type ServiceCaseKindEnum =
  | 'COMPLAINT'
  | 'INCIDENT'
  | 'REQUEST';

export type ServiceCaseKindEnumFilter = {
  containsAny?: Array<ServiceCaseKindEnum | null | undefined> | null | undefined;
  eq?: ServiceCaseKindEnum | null | undefined;
  in?: Array<ServiceCaseKindEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: ServiceCaseKindEnum | null | undefined;
};

export type ServiceCaseRelationInput = {
  connect?: ServiceCaseConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type ServiceCaseSeverityEnum =
  | 'CRITICAL'
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type ServiceCaseSeverityEnumFilter = {
  containsAny?: Array<ServiceCaseSeverityEnum | null | undefined> | null | undefined;
  eq?: ServiceCaseSeverityEnum | null | undefined;
  in?: Array<ServiceCaseSeverityEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: ServiceCaseSeverityEnum | null | undefined;
};

export type ServiceCaseStatusEnum =
  | 'CLOSED'
  | 'IN_PROGRESS'
  | 'OPEN'
  | 'RESOLVED'
  | 'WAITING_GUEST';

export type ServiceCaseStatusEnumFilter = {
  containsAny?: Array<ServiceCaseStatusEnum | null | undefined> | null | undefined;
  eq?: ServiceCaseStatusEnum | null | undefined;
  in?: Array<ServiceCaseStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: ServiceCaseStatusEnum | null | undefined;
};

export type ServiceCaseUpdateInput = {
  category?: ServiceCaseCategoryEnum | null | undefined;
  clockAt?: string | null | undefined;
  compensation?: CurrencyUpdateInput | null | undefined;
  cost?: CurrencyUpdateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  description?: string | null | undefined;
  dueAt?: string | null | undefined;
  escalatedAt?: string | null | undefined;
  escalationLevel?: number | null | undefined;
  guestEscalatedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: ServiceCaseKindEnum | null | undefined;
  log?: unknown;
  name?: string | null | undefined;
  openedAt?: string | null | undefined;
  owner?: WorkspaceMemberRelationInput | null | undefined;
  ownerId?: string | number | null | undefined;
  person?: PersonRelationInput | null | undefined;
  personId?: string | number | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  reply?: string | null | undefined;
  resolution?: string | null | undefined;
  resolvedAt?: string | null | undefined;
  restricted?: boolean | null | undefined;
  restrictedCompensation?: CurrencyUpdateInput | null | undefined;
  restrictedCost?: CurrencyUpdateInput | null | undefined;
  restrictedDescription?: string | null | undefined;
  restrictedResolution?: string | null | undefined;
  satisfactionAfter?: number | null | undefined;
  searchVector?: string | null | undefined;
  severity?: ServiceCaseSeverityEnum | null | undefined;
  status?: ServiceCaseStatusEnum | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  warnAt?: string | null | undefined;
};

export type ServiceCaseWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type StayBenefitsGivenEnum =
  | 'BREAKFAST'
  | 'EARLY_CHECKIN'
  | 'FREE_NIGHT'
  | 'LATE_CHECKOUT'
  | 'LOUNGE'
  | 'MEMBER_RATE'
  | 'PRIORITY_WAITLIST'
  | 'ROOM_GUARANTEE'
  | 'ROOM_UPGRADE'
  | 'WELCOME_GIFT';

export type StayBenefitsGivenEnumFilter = {
  containsAny?: Array<StayBenefitsGivenEnum | null | undefined> | null | undefined;
  eq?: StayBenefitsGivenEnum | null | undefined;
  in?: Array<StayBenefitsGivenEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: StayBenefitsGivenEnum | null | undefined;
};

export type StayChangeConnectInput = {
  where?: StayChangeWhereUniqueInput | null | undefined;
};

export type StayChangeCreateInput = {
  after?: unknown;
  before?: unknown;
  changedAt?: string | null | undefined;
  changedBy?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: StayChangeKindEnum | null | undefined;
  name?: string | null | undefined;
  notifiedDepartments?: Array<StayChangeNotifiedDepartmentsEnum | null | undefined> | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type StayChangeFilterInput = {
  after?: RawJsonFilter | null | undefined;
  and?: Array<StayChangeFilterInput | null | undefined> | null | undefined;
  before?: RawJsonFilter | null | undefined;
  changedAt?: DateTimeFilter | null | undefined;
  changedBy?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: StayChangeKindEnumFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: StayChangeFilterInput | null | undefined;
  notifiedDepartments?: StayChangeNotifiedDepartmentsEnumFilter | null | undefined;
  or?: Array<StayChangeFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  stay?: StayFilterInput | null | undefined;
  stayId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type StayChangeKindEnum =
  | 'CREATED'
  | 'DATES'
  | 'GUESTS'
  | 'RATE'
  | 'RELOCATION'
  | 'ROOM'
  | 'STATUS';

export type StayChangeKindEnumFilter = {
  containsAny?: Array<StayChangeKindEnum | null | undefined> | null | undefined;
  eq?: StayChangeKindEnum | null | undefined;
  in?: Array<StayChangeKindEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: StayChangeKindEnum | null | undefined;
};

export type StayChangeNotifiedDepartmentsEnum =
  | 'ACCOUNTING'
  | 'FOOD_AND_BEVERAGE'
  | 'FRONT_DESK'
  | 'HOUSEKEEPING'
  | 'SALES';

export type StayChangeNotifiedDepartmentsEnumFilter = {
  containsAny?: Array<StayChangeNotifiedDepartmentsEnum | null | undefined> | null | undefined;
  eq?: StayChangeNotifiedDepartmentsEnum | null | undefined;
  in?: Array<StayChangeNotifiedDepartmentsEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: StayChangeNotifiedDepartmentsEnum | null | undefined;
};

export type StayChangeRelationInput = {
  connect?: StayChangeConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type StayChangeUpdateInput = {
  after?: unknown;
  before?: unknown;
  changedAt?: string | null | undefined;
  changedBy?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: StayChangeKindEnum | null | undefined;
  name?: string | null | undefined;
  notifiedDepartments?: Array<StayChangeNotifiedDepartmentsEnum | null | undefined> | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type StayChangeWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type StayChannelEnum =
  | 'CORPORATE'
  | 'DIRECT_WEB'
  | 'EMAIL'
  | 'GDS'
  | 'OTA'
  | 'PARTNER'
  | 'PHONE'
  | 'TRAVEL_AGENT'
  | 'WALK_IN'
  | 'WHOLESALE';

export type StayChannelEnumFilter = {
  containsAny?: Array<StayChannelEnum | null | undefined> | null | undefined;
  eq?: StayChannelEnum | null | undefined;
  in?: Array<StayChannelEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: StayChannelEnum | null | undefined;
};

export type StayConnectInput = {
  where?: StayWhereUniqueInput | null | undefined;
};

export type StayCreateInput = {
  adults?: number | null | undefined;
  arrivalOn?: string | null | undefined;
  benefitsGiven?: Array<StayBenefitsGivenEnum | null | undefined> | null | undefined;
  bookedAt?: string | null | undefined;
  bookedRoomType?: RoomTypeRelationInput | null | undefined;
  bookedRoomTypeId?: string | number | null | undefined;
  booker?: PersonRelationInput | null | undefined;
  bookerId?: string | number | null | undefined;
  cancelReason?: string | null | undefined;
  cancelledAt?: string | null | undefined;
  channel?: StayChannelEnum | null | undefined;
  checkedInAt?: string | null | undefined;
  checkedOutAt?: string | null | undefined;
  children?: number | null | undefined;
  commissionHeldBecause?: string | null | undefined;
  commissionPercent?: number | null | undefined;
  company?: CompanyRelationInput | null | undefined;
  companyId?: string | number | null | undefined;
  compensation?: CurrencyCreateInput | null | undefined;
  confirmationNumber?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  departureOn?: string | null | undefined;
  foodRevenue?: CurrencyCreateInput | null | undefined;
  group?: OpportunityRelationInput | null | undefined;
  groupId?: string | number | null | undefined;
  guarantee?: string | null | undefined;
  guest?: PersonRelationInput | null | undefined;
  guestCountry?: string | null | undefined;
  guestId?: string | number | null | undefined;
  guestProfileKey?: string | null | undefined;
  heldUntil?: string | null | undefined;
  id?: string | number | null | undefined;
  identityCheckedAt?: string | null | undefined;
  importFingerprint?: string | null | undefined;
  infants?: number | null | undefined;
  isRepeatGuest?: boolean | null | undefined;
  key?: string | null | undefined;
  marketSegment?: string | null | undefined;
  memberBenefits?: Array<StayMemberBenefitsEnum | null | undefined> | null | undefined;
  memberTier?: string | null | undefined;
  name?: string | null | undefined;
  nights?: number | null | undefined;
  otherRevenue?: CurrencyCreateInput | null | undefined;
  paymentMethod?: string | null | undefined;
  position?: number | string | null | undefined;
  preferenceFit?: number | null | undefined;
  preferenceFitReasons?: unknown;
  problem?: string | null | undefined;
  problems?: unknown;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  rate?: CurrencyCreateInput | null | undefined;
  ratePlan?: RatePlanRelationInput | null | undefined;
  ratePlanId?: string | number | null | undefined;
  relocatedTo?: CompanyRelationInput | null | undefined;
  relocatedToId?: string | number | null | undefined;
  roomNumber?: string | null | undefined;
  roomRevenue?: CurrencyCreateInput | null | undefined;
  roomType?: RoomTypeRelationInput | null | undefined;
  roomTypeId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  source?: string | null | undefined;
  sourceChangedAt?: string | null | undefined;
  sourceVersion?: number | null | undefined;
  specialRequests?: string | null | undefined;
  status?: StayStatusEnum | null | undefined;
  surveyDueAt?: string | null | undefined;
  toCorrect?: boolean | null | undefined;
  totalRevenue?: CurrencyCreateInput | null | undefined;
  travelAgent?: CompanyRelationInput | null | undefined;
  travelAgentId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
  upgradedFrom?: RoomTypeRelationInput | null | undefined;
  upgradedFromId?: string | number | null | undefined;
};

export type StayFilterInput = {
  adults?: IntFilter | null | undefined;
  and?: Array<StayFilterInput | null | undefined> | null | undefined;
  arrivalOn?: DateFilter | null | undefined;
  benefitsGiven?: StayBenefitsGivenEnumFilter | null | undefined;
  bookedAt?: DateTimeFilter | null | undefined;
  bookedRoomType?: RoomTypeFilterInput | null | undefined;
  bookedRoomTypeId?: UuidFilter | null | undefined;
  booker?: PersonFilterInput | null | undefined;
  bookerId?: UuidFilter | null | undefined;
  cancelReason?: StringFilter | null | undefined;
  cancelledAt?: DateTimeFilter | null | undefined;
  channel?: StayChannelEnumFilter | null | undefined;
  checkedInAt?: DateTimeFilter | null | undefined;
  checkedOutAt?: DateTimeFilter | null | undefined;
  children?: IntFilter | null | undefined;
  commissionHeldBecause?: StringFilter | null | undefined;
  commissionPercent?: FloatFilter | null | undefined;
  company?: CompanyFilterInput | null | undefined;
  companyId?: UuidFilter | null | undefined;
  compensation?: CurrencyFilterInput | null | undefined;
  confirmationNumber?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  departureOn?: DateFilter | null | undefined;
  foodRevenue?: CurrencyFilterInput | null | undefined;
  group?: OpportunityFilterInput | null | undefined;
  groupId?: UuidFilter | null | undefined;
  guarantee?: StringFilter | null | undefined;
  guest?: PersonFilterInput | null | undefined;
  guestCountry?: StringFilter | null | undefined;
  guestId?: UuidFilter | null | undefined;
  guestProfileKey?: StringFilter | null | undefined;
  heldUntil?: DateFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  identityCheckedAt?: DateTimeFilter | null | undefined;
  importFingerprint?: StringFilter | null | undefined;
  infants?: IntFilter | null | undefined;
  isRepeatGuest?: BooleanFilter | null | undefined;
  key?: StringFilter | null | undefined;
  marketSegment?: StringFilter | null | undefined;
  memberBenefits?: StayMemberBenefitsEnumFilter | null | undefined;
  memberTier?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  nights?: IntFilter | null | undefined;
  not?: StayFilterInput | null | undefined;
  or?: Array<StayFilterInput | null | undefined> | null | undefined;
  otherRevenue?: CurrencyFilterInput | null | undefined;
  paymentMethod?: StringFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  preferenceFit?: IntFilter | null | undefined;
  preferenceFitReasons?: RawJsonFilter | null | undefined;
  problem?: StringFilter | null | undefined;
  problems?: RawJsonFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  rate?: CurrencyFilterInput | null | undefined;
  ratePlan?: RatePlanFilterInput | null | undefined;
  ratePlanId?: UuidFilter | null | undefined;
  relocatedTo?: CompanyFilterInput | null | undefined;
  relocatedToId?: UuidFilter | null | undefined;
  roomNumber?: StringFilter | null | undefined;
  roomRevenue?: CurrencyFilterInput | null | undefined;
  roomType?: RoomTypeFilterInput | null | undefined;
  roomTypeId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  source?: StringFilter | null | undefined;
  sourceChangedAt?: DateTimeFilter | null | undefined;
  sourceVersion?: IntFilter | null | undefined;
  specialRequests?: StringFilter | null | undefined;
  status?: StayStatusEnumFilter | null | undefined;
  surveyDueAt?: DateTimeFilter | null | undefined;
  toCorrect?: BooleanFilter | null | undefined;
  totalRevenue?: CurrencyFilterInput | null | undefined;
  travelAgent?: CompanyFilterInput | null | undefined;
  travelAgentId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  upgradedFrom?: RoomTypeFilterInput | null | undefined;
  upgradedFromId?: UuidFilter | null | undefined;
};

export type StayMemberBenefitsEnum =
  | 'BREAKFAST'
  | 'EARLY_CHECKIN'
  | 'FREE_NIGHT'
  | 'LATE_CHECKOUT'
  | 'LOUNGE'
  | 'MEMBER_RATE'
  | 'PRIORITY_WAITLIST'
  | 'ROOM_GUARANTEE'
  | 'ROOM_UPGRADE'
  | 'WELCOME_GIFT';

export type StayMemberBenefitsEnumFilter = {
  containsAny?: Array<StayMemberBenefitsEnum | null | undefined> | null | undefined;
  eq?: StayMemberBenefitsEnum | null | undefined;
  in?: Array<StayMemberBenefitsEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: StayMemberBenefitsEnum | null | undefined;
};

export type StayOfferConnectInput = {
  where?: StayOfferWhereUniqueInput | null | undefined;
};

export type StayOfferCreateInput = {
  answeredAt?: string | null | undefined;
  approvedBy?: string | null | undefined;
  arrivalOn?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  departureOn?: string | null | undefined;
  difference?: CurrencyCreateInput | null | undefined;
  fit?: number | null | undefined;
  guestAgreed?: StayOfferGuestAgreedEnum | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: StayOfferKindEnum | null | undefined;
  marketSegment?: string | null | undefined;
  name?: string | null | undefined;
  offeredAt?: string | null | undefined;
  party?: StayOfferPartyEnum | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  rate?: CurrencyCreateInput | null | undefined;
  ratePlan?: RatePlanRelationInput | null | undefined;
  ratePlanId?: string | number | null | undefined;
  reasons?: unknown;
  roomType?: RoomTypeRelationInput | null | undefined;
  roomTypeId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  status?: StayOfferStatusEnum | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  terms?: unknown;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type StayOfferFilterInput = {
  and?: Array<StayOfferFilterInput | null | undefined> | null | undefined;
  answeredAt?: DateTimeFilter | null | undefined;
  approvedBy?: StringFilter | null | undefined;
  arrivalOn?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  departureOn?: DateFilter | null | undefined;
  difference?: CurrencyFilterInput | null | undefined;
  fit?: IntFilter | null | undefined;
  guestAgreed?: StayOfferGuestAgreedEnumFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  key?: StringFilter | null | undefined;
  kind?: StayOfferKindEnumFilter | null | undefined;
  marketSegment?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: StayOfferFilterInput | null | undefined;
  offeredAt?: DateTimeFilter | null | undefined;
  or?: Array<StayOfferFilterInput | null | undefined> | null | undefined;
  party?: StayOfferPartyEnumFilter | null | undefined;
  position?: FloatFilter | null | undefined;
  property?: HotelPropertyFilterInput | null | undefined;
  propertyId?: UuidFilter | null | undefined;
  rate?: CurrencyFilterInput | null | undefined;
  ratePlan?: RatePlanFilterInput | null | undefined;
  ratePlanId?: UuidFilter | null | undefined;
  reasons?: RawJsonFilter | null | undefined;
  roomType?: RoomTypeFilterInput | null | undefined;
  roomTypeId?: UuidFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  status?: StayOfferStatusEnumFilter | null | undefined;
  stay?: StayFilterInput | null | undefined;
  stayId?: UuidFilter | null | undefined;
  terms?: RawJsonFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type StayOfferGuestAgreedEnum =
  | 'AT_DESK'
  | 'BY_PHONE'
  | 'IN_WRITING';

export type StayOfferGuestAgreedEnumFilter = {
  containsAny?: Array<StayOfferGuestAgreedEnum | null | undefined> | null | undefined;
  eq?: StayOfferGuestAgreedEnum | null | undefined;
  in?: Array<StayOfferGuestAgreedEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: StayOfferGuestAgreedEnum | null | undefined;
};

export type StayOfferKindEnum =
  | 'LONGER'
  | 'OTHER_DAYS'
  | 'RATE_PLAN'
  | 'UPGRADE';

export type StayOfferKindEnumFilter = {
  containsAny?: Array<StayOfferKindEnum | null | undefined> | null | undefined;
  eq?: StayOfferKindEnum | null | undefined;
  in?: Array<StayOfferKindEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: StayOfferKindEnum | null | undefined;
};

export type StayOfferPartyEnum =
  | 'COUPLE'
  | 'FAMILY'
  | 'SEVERAL'
  | 'SOLO';

export type StayOfferPartyEnumFilter = {
  containsAny?: Array<StayOfferPartyEnum | null | undefined> | null | undefined;
  eq?: StayOfferPartyEnum | null | undefined;
  in?: Array<StayOfferPartyEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: StayOfferPartyEnum | null | undefined;
};

export type StayOfferRelationInput = {
  connect?: StayOfferConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type StayOfferStatusEnum =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'OFFERED'
  | 'WITHDRAWN';

export type StayOfferStatusEnumFilter = {
  containsAny?: Array<StayOfferStatusEnum | null | undefined> | null | undefined;
  eq?: StayOfferStatusEnum | null | undefined;
  in?: Array<StayOfferStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: StayOfferStatusEnum | null | undefined;
};

export type StayOfferUpdateInput = {
  answeredAt?: string | null | undefined;
  approvedBy?: string | null | undefined;
  arrivalOn?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  departureOn?: string | null | undefined;
  difference?: CurrencyUpdateInput | null | undefined;
  fit?: number | null | undefined;
  guestAgreed?: StayOfferGuestAgreedEnum | null | undefined;
  id?: string | number | null | undefined;
  key?: string | null | undefined;
  kind?: StayOfferKindEnum | null | undefined;
  marketSegment?: string | null | undefined;
  name?: string | null | undefined;
  offeredAt?: string | null | undefined;
  party?: StayOfferPartyEnum | null | undefined;
  position?: number | string | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  rate?: CurrencyUpdateInput | null | undefined;
  ratePlan?: RatePlanRelationInput | null | undefined;
  ratePlanId?: string | number | null | undefined;
  reasons?: unknown;
  roomType?: RoomTypeRelationInput | null | undefined;
  roomTypeId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  status?: StayOfferStatusEnum | null | undefined;
  stay?: StayRelationInput | null | undefined;
  stayId?: string | number | null | undefined;
  terms?: unknown;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type StayOfferWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type StayRelationInput = {
  connect?: StayConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type StayStatusEnum =
  | 'CANCELLED'
  | 'CHECKED_OUT'
  | 'CONFIRMED'
  | 'INQUIRY'
  | 'IN_HOUSE'
  | 'NO_SHOW'
  | 'RELOCATED'
  | 'TENTATIVE'
  | 'WAITLISTED';

export type StayStatusEnumFilter = {
  containsAny?: Array<StayStatusEnum | null | undefined> | null | undefined;
  eq?: StayStatusEnum | null | undefined;
  in?: Array<StayStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: StayStatusEnum | null | undefined;
};

export type StayUpdateInput = {
  adults?: number | null | undefined;
  arrivalOn?: string | null | undefined;
  benefitsGiven?: Array<StayBenefitsGivenEnum | null | undefined> | null | undefined;
  bookedAt?: string | null | undefined;
  bookedRoomType?: RoomTypeRelationInput | null | undefined;
  bookedRoomTypeId?: string | number | null | undefined;
  booker?: PersonRelationInput | null | undefined;
  bookerId?: string | number | null | undefined;
  cancelReason?: string | null | undefined;
  cancelledAt?: string | null | undefined;
  channel?: StayChannelEnum | null | undefined;
  checkedInAt?: string | null | undefined;
  checkedOutAt?: string | null | undefined;
  children?: number | null | undefined;
  commissionHeldBecause?: string | null | undefined;
  commissionPercent?: number | null | undefined;
  company?: CompanyRelationInput | null | undefined;
  companyId?: string | number | null | undefined;
  compensation?: CurrencyUpdateInput | null | undefined;
  confirmationNumber?: string | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  departureOn?: string | null | undefined;
  foodRevenue?: CurrencyUpdateInput | null | undefined;
  group?: OpportunityRelationInput | null | undefined;
  groupId?: string | number | null | undefined;
  guarantee?: string | null | undefined;
  guest?: PersonRelationInput | null | undefined;
  guestCountry?: string | null | undefined;
  guestId?: string | number | null | undefined;
  guestProfileKey?: string | null | undefined;
  heldUntil?: string | null | undefined;
  id?: string | number | null | undefined;
  identityCheckedAt?: string | null | undefined;
  importFingerprint?: string | null | undefined;
  infants?: number | null | undefined;
  isRepeatGuest?: boolean | null | undefined;
  key?: string | null | undefined;
  marketSegment?: string | null | undefined;
  memberBenefits?: Array<StayMemberBenefitsEnum | null | undefined> | null | undefined;
  memberTier?: string | null | undefined;
  name?: string | null | undefined;
  nights?: number | null | undefined;
  otherRevenue?: CurrencyUpdateInput | null | undefined;
  paymentMethod?: string | null | undefined;
  position?: number | string | null | undefined;
  preferenceFit?: number | null | undefined;
  preferenceFitReasons?: unknown;
  problem?: string | null | undefined;
  problems?: unknown;
  property?: HotelPropertyRelationInput | null | undefined;
  propertyId?: string | number | null | undefined;
  rate?: CurrencyUpdateInput | null | undefined;
  ratePlan?: RatePlanRelationInput | null | undefined;
  ratePlanId?: string | number | null | undefined;
  relocatedTo?: CompanyRelationInput | null | undefined;
  relocatedToId?: string | number | null | undefined;
  roomNumber?: string | null | undefined;
  roomRevenue?: CurrencyUpdateInput | null | undefined;
  roomType?: RoomTypeRelationInput | null | undefined;
  roomTypeId?: string | number | null | undefined;
  searchVector?: string | null | undefined;
  source?: string | null | undefined;
  sourceChangedAt?: string | null | undefined;
  sourceVersion?: number | null | undefined;
  specialRequests?: string | null | undefined;
  status?: StayStatusEnum | null | undefined;
  surveyDueAt?: string | null | undefined;
  toCorrect?: boolean | null | undefined;
  totalRevenue?: CurrencyUpdateInput | null | undefined;
  travelAgent?: CompanyRelationInput | null | undefined;
  travelAgentId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
  upgradedFrom?: RoomTypeRelationInput | null | undefined;
  upgradedFromId?: string | number | null | undefined;
};

export type StayWhereUniqueInput = {
  id?: string | number | null | undefined;
  key?: string | null | undefined;
};

export type StringFilter = {
  endsWith?: string | null | undefined;
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  ilike?: string | null | undefined;
  in?: Array<string> | null | undefined;
  iregex?: string | null | undefined;
  is?: FilterIs | null | undefined;
  like?: string | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
  regex?: string | null | undefined;
  startsWith?: string | null | undefined;
};

export type TsVectorFilter = {
  search?: string | null | undefined;
};

export type TaskConnectInput = {
  where?: TaskWhereUniqueInput | null | undefined;
};

export type TaskCreateInput = {
  assignee?: WorkspaceMemberRelationInput | null | undefined;
  assigneeId?: string | number | null | undefined;
  bodyV2?: RichTextCreateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  dueAt?: string | null | undefined;
  id?: string | number | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  status?: TaskStatusEnum | null | undefined;
  title?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type TaskFilterInput = {
  and?: Array<TaskFilterInput | null | undefined> | null | undefined;
  assignee?: WorkspaceMemberFilterInput | null | undefined;
  assigneeId?: UuidFilter | null | undefined;
  bodyV2?: RichTextFilterInput | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  dueAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  not?: TaskFilterInput | null | undefined;
  or?: Array<TaskFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  status?: TaskStatusEnumFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type TaskRelationInput = {
  connect?: TaskConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type TaskStatusEnum =
  | 'DONE'
  | 'IN_PROGRESS'
  | 'TODO';

export type TaskStatusEnumFilter = {
  containsAny?: Array<TaskStatusEnum | null | undefined> | null | undefined;
  eq?: TaskStatusEnum | null | undefined;
  in?: Array<TaskStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: TaskStatusEnum | null | undefined;
};

export type TaskTargetCreateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorCreateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  targetAccountClassRule?: AccountClassRuleRelationInput | null | undefined;
  targetAccountClassRuleId?: string | number | null | undefined;
  targetCampaign?: CampaignRelationInput | null | undefined;
  targetCampaignId?: string | number | null | undefined;
  targetCasePolicy?: CasePolicyRelationInput | null | undefined;
  targetCasePolicyId?: string | number | null | undefined;
  targetCommissionStatement?: CommissionStatementRelationInput | null | undefined;
  targetCommissionStatementId?: string | number | null | undefined;
  targetCompany?: CompanyRelationInput | null | undefined;
  targetCompanyId?: string | number | null | undefined;
  targetCompetitorRate?: CompetitorRateRelationInput | null | undefined;
  targetCompetitorRateId?: string | number | null | undefined;
  targetConsentEvent?: ConsentEventRelationInput | null | undefined;
  targetConsentEventId?: string | number | null | undefined;
  targetDailyBreakdown?: DailyBreakdownRelationInput | null | undefined;
  targetDailyBreakdownId?: string | number | null | undefined;
  targetDailyPerformance?: DailyPerformanceRelationInput | null | undefined;
  targetDailyPerformanceId?: string | number | null | undefined;
  targetDataRequest?: DataRequestRelationInput | null | undefined;
  targetDataRequestId?: string | number | null | undefined;
  targetErasedNumber?: ErasedNumberRelationInput | null | undefined;
  targetErasedNumberId?: string | number | null | undefined;
  targetFolioCharge?: FolioChargeRelationInput | null | undefined;
  targetFolioChargeId?: string | number | null | undefined;
  targetGroupNight?: GroupNightRelationInput | null | undefined;
  targetGroupNightId?: string | number | null | undefined;
  targetGuestFeedback?: GuestFeedbackRelationInput | null | undefined;
  targetGuestFeedbackId?: string | number | null | undefined;
  targetGuestMerge?: GuestMergeRelationInput | null | undefined;
  targetGuestMergeId?: string | number | null | undefined;
  targetGuestProfile?: GuestProfileRelationInput | null | undefined;
  targetGuestProfileId?: string | number | null | undefined;
  targetHotelProperty?: HotelPropertyRelationInput | null | undefined;
  targetHotelPropertyId?: string | number | null | undefined;
  targetHotelRun?: HotelRunRelationInput | null | undefined;
  targetHotelRunId?: string | number | null | undefined;
  targetImportReject?: ImportRejectRelationInput | null | undefined;
  targetImportRejectId?: string | number | null | undefined;
  targetIntakeMessage?: IntakeMessageRelationInput | null | undefined;
  targetIntakeMessageId?: string | number | null | undefined;
  targetLoyaltyMembership?: LoyaltyMembershipRelationInput | null | undefined;
  targetLoyaltyMembershipId?: string | number | null | undefined;
  targetLoyaltyProgram?: LoyaltyProgramRelationInput | null | undefined;
  targetLoyaltyProgramId?: string | number | null | undefined;
  targetLoyaltyTier?: LoyaltyTierRelationInput | null | undefined;
  targetLoyaltyTierId?: string | number | null | undefined;
  targetMatchCandidate?: MatchCandidateRelationInput | null | undefined;
  targetMatchCandidateId?: string | number | null | undefined;
  targetMatchKey?: MatchKeyRelationInput | null | undefined;
  targetMatchKeyId?: string | number | null | undefined;
  targetMonthlyBudget?: MonthlyBudgetRelationInput | null | undefined;
  targetMonthlyBudgetId?: string | number | null | undefined;
  targetOpportunity?: OpportunityRelationInput | null | undefined;
  targetOpportunityId?: string | number | null | undefined;
  targetPerson?: PersonRelationInput | null | undefined;
  targetPersonId?: string | number | null | undefined;
  targetPointsEntry?: PointsEntryRelationInput | null | undefined;
  targetPointsEntryId?: string | number | null | undefined;
  targetPreferenceWording?: PreferenceWordingRelationInput | null | undefined;
  targetPreferenceWordingId?: string | number | null | undefined;
  targetQuarterlyReview?: QuarterlyReviewRelationInput | null | undefined;
  targetQuarterlyReviewId?: string | number | null | undefined;
  targetQuote?: QuoteRelationInput | null | undefined;
  targetQuoteId?: string | number | null | undefined;
  targetQuoteLine?: QuoteLineRelationInput | null | undefined;
  targetQuoteLineId?: string | number | null | undefined;
  targetRatePlan?: RatePlanRelationInput | null | undefined;
  targetRatePlanId?: string | number | null | undefined;
  targetReceipt?: ReceiptRelationInput | null | undefined;
  targetReceiptId?: string | number | null | undefined;
  targetReceivable?: ReceivableRelationInput | null | undefined;
  targetReceivableId?: string | number | null | undefined;
  targetRetentionModel?: RetentionModelRelationInput | null | undefined;
  targetRetentionModelId?: string | number | null | undefined;
  targetRetentionPlay?: RetentionPlayRelationInput | null | undefined;
  targetRetentionPlayId?: string | number | null | undefined;
  targetRetentionTouch?: RetentionTouchRelationInput | null | undefined;
  targetRetentionTouchId?: string | number | null | undefined;
  targetReward?: RewardRelationInput | null | undefined;
  targetRewardId?: string | number | null | undefined;
  targetRewardRedemption?: RewardRedemptionRelationInput | null | undefined;
  targetRewardRedemptionId?: string | number | null | undefined;
  targetRoom?: RoomRelationInput | null | undefined;
  targetRoomId?: string | number | null | undefined;
  targetRoomPreference?: RoomPreferenceRelationInput | null | undefined;
  targetRoomPreferenceId?: string | number | null | undefined;
  targetRoomType?: RoomTypeRelationInput | null | undefined;
  targetRoomTypeId?: string | number | null | undefined;
  targetSalesCost?: SalesCostRelationInput | null | undefined;
  targetSalesCostId?: string | number | null | undefined;
  targetSensitivePreference?: SensitivePreferenceRelationInput | null | undefined;
  targetSensitivePreferenceId?: string | number | null | undefined;
  targetServiceCase?: ServiceCaseRelationInput | null | undefined;
  targetServiceCaseId?: string | number | null | undefined;
  targetStay?: StayRelationInput | null | undefined;
  targetStayChange?: StayChangeRelationInput | null | undefined;
  targetStayChangeId?: string | number | null | undefined;
  targetStayId?: string | number | null | undefined;
  targetStayOffer?: StayOfferRelationInput | null | undefined;
  targetStayOfferId?: string | number | null | undefined;
  task?: TaskRelationInput | null | undefined;
  taskId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorCreateInput | null | undefined;
};

export type TaskTargetFilterInput = {
  and?: Array<TaskTargetFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  not?: TaskTargetFilterInput | null | undefined;
  or?: Array<TaskTargetFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  targetAccountClassRule?: AccountClassRuleFilterInput | null | undefined;
  targetAccountClassRuleId?: UuidFilter | null | undefined;
  targetCampaign?: CampaignFilterInput | null | undefined;
  targetCampaignId?: UuidFilter | null | undefined;
  targetCasePolicy?: CasePolicyFilterInput | null | undefined;
  targetCasePolicyId?: UuidFilter | null | undefined;
  targetCommissionStatement?: CommissionStatementFilterInput | null | undefined;
  targetCommissionStatementId?: UuidFilter | null | undefined;
  targetCompany?: CompanyFilterInput | null | undefined;
  targetCompanyId?: UuidFilter | null | undefined;
  targetCompetitorRate?: CompetitorRateFilterInput | null | undefined;
  targetCompetitorRateId?: UuidFilter | null | undefined;
  targetConsentEvent?: ConsentEventFilterInput | null | undefined;
  targetConsentEventId?: UuidFilter | null | undefined;
  targetDailyBreakdown?: DailyBreakdownFilterInput | null | undefined;
  targetDailyBreakdownId?: UuidFilter | null | undefined;
  targetDailyPerformance?: DailyPerformanceFilterInput | null | undefined;
  targetDailyPerformanceId?: UuidFilter | null | undefined;
  targetDataRequest?: DataRequestFilterInput | null | undefined;
  targetDataRequestId?: UuidFilter | null | undefined;
  targetErasedNumber?: ErasedNumberFilterInput | null | undefined;
  targetErasedNumberId?: UuidFilter | null | undefined;
  targetFolioCharge?: FolioChargeFilterInput | null | undefined;
  targetFolioChargeId?: UuidFilter | null | undefined;
  targetGroupNight?: GroupNightFilterInput | null | undefined;
  targetGroupNightId?: UuidFilter | null | undefined;
  targetGuestFeedback?: GuestFeedbackFilterInput | null | undefined;
  targetGuestFeedbackId?: UuidFilter | null | undefined;
  targetGuestMerge?: GuestMergeFilterInput | null | undefined;
  targetGuestMergeId?: UuidFilter | null | undefined;
  targetGuestProfile?: GuestProfileFilterInput | null | undefined;
  targetGuestProfileId?: UuidFilter | null | undefined;
  targetHotelProperty?: HotelPropertyFilterInput | null | undefined;
  targetHotelPropertyId?: UuidFilter | null | undefined;
  targetHotelRun?: HotelRunFilterInput | null | undefined;
  targetHotelRunId?: UuidFilter | null | undefined;
  targetImportReject?: ImportRejectFilterInput | null | undefined;
  targetImportRejectId?: UuidFilter | null | undefined;
  targetIntakeMessage?: IntakeMessageFilterInput | null | undefined;
  targetIntakeMessageId?: UuidFilter | null | undefined;
  targetLoyaltyMembership?: LoyaltyMembershipFilterInput | null | undefined;
  targetLoyaltyMembershipId?: UuidFilter | null | undefined;
  targetLoyaltyProgram?: LoyaltyProgramFilterInput | null | undefined;
  targetLoyaltyProgramId?: UuidFilter | null | undefined;
  targetLoyaltyTier?: LoyaltyTierFilterInput | null | undefined;
  targetLoyaltyTierId?: UuidFilter | null | undefined;
  targetMatchCandidate?: MatchCandidateFilterInput | null | undefined;
  targetMatchCandidateId?: UuidFilter | null | undefined;
  targetMatchKey?: MatchKeyFilterInput | null | undefined;
  targetMatchKeyId?: UuidFilter | null | undefined;
  targetMonthlyBudget?: MonthlyBudgetFilterInput | null | undefined;
  targetMonthlyBudgetId?: UuidFilter | null | undefined;
  targetOpportunity?: OpportunityFilterInput | null | undefined;
  targetOpportunityId?: UuidFilter | null | undefined;
  targetPerson?: PersonFilterInput | null | undefined;
  targetPersonId?: UuidFilter | null | undefined;
  targetPointsEntry?: PointsEntryFilterInput | null | undefined;
  targetPointsEntryId?: UuidFilter | null | undefined;
  targetPreferenceWording?: PreferenceWordingFilterInput | null | undefined;
  targetPreferenceWordingId?: UuidFilter | null | undefined;
  targetQuarterlyReview?: QuarterlyReviewFilterInput | null | undefined;
  targetQuarterlyReviewId?: UuidFilter | null | undefined;
  targetQuote?: QuoteFilterInput | null | undefined;
  targetQuoteId?: UuidFilter | null | undefined;
  targetQuoteLine?: QuoteLineFilterInput | null | undefined;
  targetQuoteLineId?: UuidFilter | null | undefined;
  targetRatePlan?: RatePlanFilterInput | null | undefined;
  targetRatePlanId?: UuidFilter | null | undefined;
  targetReceipt?: ReceiptFilterInput | null | undefined;
  targetReceiptId?: UuidFilter | null | undefined;
  targetReceivable?: ReceivableFilterInput | null | undefined;
  targetReceivableId?: UuidFilter | null | undefined;
  targetRetentionModel?: RetentionModelFilterInput | null | undefined;
  targetRetentionModelId?: UuidFilter | null | undefined;
  targetRetentionPlay?: RetentionPlayFilterInput | null | undefined;
  targetRetentionPlayId?: UuidFilter | null | undefined;
  targetRetentionTouch?: RetentionTouchFilterInput | null | undefined;
  targetRetentionTouchId?: UuidFilter | null | undefined;
  targetReward?: RewardFilterInput | null | undefined;
  targetRewardId?: UuidFilter | null | undefined;
  targetRewardRedemption?: RewardRedemptionFilterInput | null | undefined;
  targetRewardRedemptionId?: UuidFilter | null | undefined;
  targetRoom?: RoomFilterInput | null | undefined;
  targetRoomId?: UuidFilter | null | undefined;
  targetRoomPreference?: RoomPreferenceFilterInput | null | undefined;
  targetRoomPreferenceId?: UuidFilter | null | undefined;
  targetRoomType?: RoomTypeFilterInput | null | undefined;
  targetRoomTypeId?: UuidFilter | null | undefined;
  targetSalesCost?: SalesCostFilterInput | null | undefined;
  targetSalesCostId?: UuidFilter | null | undefined;
  targetSensitivePreference?: SensitivePreferenceFilterInput | null | undefined;
  targetSensitivePreferenceId?: UuidFilter | null | undefined;
  targetServiceCase?: ServiceCaseFilterInput | null | undefined;
  targetServiceCaseId?: UuidFilter | null | undefined;
  targetStay?: StayFilterInput | null | undefined;
  targetStayChange?: StayChangeFilterInput | null | undefined;
  targetStayChangeId?: UuidFilter | null | undefined;
  targetStayId?: UuidFilter | null | undefined;
  targetStayOffer?: StayOfferFilterInput | null | undefined;
  targetStayOfferId?: UuidFilter | null | undefined;
  task?: TaskFilterInput | null | undefined;
  taskId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type TaskTargetUpdateInput = {
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  id?: string | number | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  targetAccountClassRule?: AccountClassRuleRelationInput | null | undefined;
  targetAccountClassRuleId?: string | number | null | undefined;
  targetCampaign?: CampaignRelationInput | null | undefined;
  targetCampaignId?: string | number | null | undefined;
  targetCasePolicy?: CasePolicyRelationInput | null | undefined;
  targetCasePolicyId?: string | number | null | undefined;
  targetCommissionStatement?: CommissionStatementRelationInput | null | undefined;
  targetCommissionStatementId?: string | number | null | undefined;
  targetCompany?: CompanyRelationInput | null | undefined;
  targetCompanyId?: string | number | null | undefined;
  targetCompetitorRate?: CompetitorRateRelationInput | null | undefined;
  targetCompetitorRateId?: string | number | null | undefined;
  targetConsentEvent?: ConsentEventRelationInput | null | undefined;
  targetConsentEventId?: string | number | null | undefined;
  targetDailyBreakdown?: DailyBreakdownRelationInput | null | undefined;
  targetDailyBreakdownId?: string | number | null | undefined;
  targetDailyPerformance?: DailyPerformanceRelationInput | null | undefined;
  targetDailyPerformanceId?: string | number | null | undefined;
  targetDataRequest?: DataRequestRelationInput | null | undefined;
  targetDataRequestId?: string | number | null | undefined;
  targetErasedNumber?: ErasedNumberRelationInput | null | undefined;
  targetErasedNumberId?: string | number | null | undefined;
  targetFolioCharge?: FolioChargeRelationInput | null | undefined;
  targetFolioChargeId?: string | number | null | undefined;
  targetGroupNight?: GroupNightRelationInput | null | undefined;
  targetGroupNightId?: string | number | null | undefined;
  targetGuestFeedback?: GuestFeedbackRelationInput | null | undefined;
  targetGuestFeedbackId?: string | number | null | undefined;
  targetGuestMerge?: GuestMergeRelationInput | null | undefined;
  targetGuestMergeId?: string | number | null | undefined;
  targetGuestProfile?: GuestProfileRelationInput | null | undefined;
  targetGuestProfileId?: string | number | null | undefined;
  targetHotelProperty?: HotelPropertyRelationInput | null | undefined;
  targetHotelPropertyId?: string | number | null | undefined;
  targetHotelRun?: HotelRunRelationInput | null | undefined;
  targetHotelRunId?: string | number | null | undefined;
  targetImportReject?: ImportRejectRelationInput | null | undefined;
  targetImportRejectId?: string | number | null | undefined;
  targetIntakeMessage?: IntakeMessageRelationInput | null | undefined;
  targetIntakeMessageId?: string | number | null | undefined;
  targetLoyaltyMembership?: LoyaltyMembershipRelationInput | null | undefined;
  targetLoyaltyMembershipId?: string | number | null | undefined;
  targetLoyaltyProgram?: LoyaltyProgramRelationInput | null | undefined;
  targetLoyaltyProgramId?: string | number | null | undefined;
  targetLoyaltyTier?: LoyaltyTierRelationInput | null | undefined;
  targetLoyaltyTierId?: string | number | null | undefined;
  targetMatchCandidate?: MatchCandidateRelationInput | null | undefined;
  targetMatchCandidateId?: string | number | null | undefined;
  targetMatchKey?: MatchKeyRelationInput | null | undefined;
  targetMatchKeyId?: string | number | null | undefined;
  targetMonthlyBudget?: MonthlyBudgetRelationInput | null | undefined;
  targetMonthlyBudgetId?: string | number | null | undefined;
  targetOpportunity?: OpportunityRelationInput | null | undefined;
  targetOpportunityId?: string | number | null | undefined;
  targetPerson?: PersonRelationInput | null | undefined;
  targetPersonId?: string | number | null | undefined;
  targetPointsEntry?: PointsEntryRelationInput | null | undefined;
  targetPointsEntryId?: string | number | null | undefined;
  targetPreferenceWording?: PreferenceWordingRelationInput | null | undefined;
  targetPreferenceWordingId?: string | number | null | undefined;
  targetQuarterlyReview?: QuarterlyReviewRelationInput | null | undefined;
  targetQuarterlyReviewId?: string | number | null | undefined;
  targetQuote?: QuoteRelationInput | null | undefined;
  targetQuoteId?: string | number | null | undefined;
  targetQuoteLine?: QuoteLineRelationInput | null | undefined;
  targetQuoteLineId?: string | number | null | undefined;
  targetRatePlan?: RatePlanRelationInput | null | undefined;
  targetRatePlanId?: string | number | null | undefined;
  targetReceipt?: ReceiptRelationInput | null | undefined;
  targetReceiptId?: string | number | null | undefined;
  targetReceivable?: ReceivableRelationInput | null | undefined;
  targetReceivableId?: string | number | null | undefined;
  targetRetentionModel?: RetentionModelRelationInput | null | undefined;
  targetRetentionModelId?: string | number | null | undefined;
  targetRetentionPlay?: RetentionPlayRelationInput | null | undefined;
  targetRetentionPlayId?: string | number | null | undefined;
  targetRetentionTouch?: RetentionTouchRelationInput | null | undefined;
  targetRetentionTouchId?: string | number | null | undefined;
  targetReward?: RewardRelationInput | null | undefined;
  targetRewardId?: string | number | null | undefined;
  targetRewardRedemption?: RewardRedemptionRelationInput | null | undefined;
  targetRewardRedemptionId?: string | number | null | undefined;
  targetRoom?: RoomRelationInput | null | undefined;
  targetRoomId?: string | number | null | undefined;
  targetRoomPreference?: RoomPreferenceRelationInput | null | undefined;
  targetRoomPreferenceId?: string | number | null | undefined;
  targetRoomType?: RoomTypeRelationInput | null | undefined;
  targetRoomTypeId?: string | number | null | undefined;
  targetSalesCost?: SalesCostRelationInput | null | undefined;
  targetSalesCostId?: string | number | null | undefined;
  targetSensitivePreference?: SensitivePreferenceRelationInput | null | undefined;
  targetSensitivePreferenceId?: string | number | null | undefined;
  targetServiceCase?: ServiceCaseRelationInput | null | undefined;
  targetServiceCaseId?: string | number | null | undefined;
  targetStay?: StayRelationInput | null | undefined;
  targetStayChange?: StayChangeRelationInput | null | undefined;
  targetStayChangeId?: string | number | null | undefined;
  targetStayId?: string | number | null | undefined;
  targetStayOffer?: StayOfferRelationInput | null | undefined;
  targetStayOfferId?: string | number | null | undefined;
  task?: TaskRelationInput | null | undefined;
  taskId?: string | number | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type TaskUpdateInput = {
  assignee?: WorkspaceMemberRelationInput | null | undefined;
  assigneeId?: string | number | null | undefined;
  bodyV2?: RichTextUpdateInput | null | undefined;
  createdAt?: string | null | undefined;
  createdBy?: ActorUpdateInput | null | undefined;
  deletedAt?: string | null | undefined;
  dueAt?: string | null | undefined;
  id?: string | number | null | undefined;
  position?: number | string | null | undefined;
  searchVector?: string | null | undefined;
  status?: TaskStatusEnum | null | undefined;
  title?: string | null | undefined;
  updatedAt?: string | null | undefined;
  updatedBy?: ActorUpdateInput | null | undefined;
};

export type TaskWhereUniqueInput = {
  id?: string | number | null | undefined;
};

export type TimelineActivityFilterInput = {
  and?: Array<TimelineActivityFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  happensAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  linkedObjectMetadataId?: UuidFilter | null | undefined;
  linkedRecordCachedName?: StringFilter | null | undefined;
  linkedRecordId?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: TimelineActivityFilterInput | null | undefined;
  or?: Array<TimelineActivityFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  properties?: RawJsonFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  targetAccountClassRule?: AccountClassRuleFilterInput | null | undefined;
  targetAccountClassRuleId?: UuidFilter | null | undefined;
  targetCampaign?: CampaignFilterInput | null | undefined;
  targetCampaignId?: UuidFilter | null | undefined;
  targetCasePolicy?: CasePolicyFilterInput | null | undefined;
  targetCasePolicyId?: UuidFilter | null | undefined;
  targetCommissionStatement?: CommissionStatementFilterInput | null | undefined;
  targetCommissionStatementId?: UuidFilter | null | undefined;
  targetCompany?: CompanyFilterInput | null | undefined;
  targetCompanyId?: UuidFilter | null | undefined;
  targetCompetitorRate?: CompetitorRateFilterInput | null | undefined;
  targetCompetitorRateId?: UuidFilter | null | undefined;
  targetConsentEvent?: ConsentEventFilterInput | null | undefined;
  targetConsentEventId?: UuidFilter | null | undefined;
  targetDailyBreakdown?: DailyBreakdownFilterInput | null | undefined;
  targetDailyBreakdownId?: UuidFilter | null | undefined;
  targetDailyPerformance?: DailyPerformanceFilterInput | null | undefined;
  targetDailyPerformanceId?: UuidFilter | null | undefined;
  targetDataRequest?: DataRequestFilterInput | null | undefined;
  targetDataRequestId?: UuidFilter | null | undefined;
  targetErasedNumber?: ErasedNumberFilterInput | null | undefined;
  targetErasedNumberId?: UuidFilter | null | undefined;
  targetFolioCharge?: FolioChargeFilterInput | null | undefined;
  targetFolioChargeId?: UuidFilter | null | undefined;
  targetGroupNight?: GroupNightFilterInput | null | undefined;
  targetGroupNightId?: UuidFilter | null | undefined;
  targetGuestFeedback?: GuestFeedbackFilterInput | null | undefined;
  targetGuestFeedbackId?: UuidFilter | null | undefined;
  targetGuestMerge?: GuestMergeFilterInput | null | undefined;
  targetGuestMergeId?: UuidFilter | null | undefined;
  targetGuestProfile?: GuestProfileFilterInput | null | undefined;
  targetGuestProfileId?: UuidFilter | null | undefined;
  targetHotelProperty?: HotelPropertyFilterInput | null | undefined;
  targetHotelPropertyId?: UuidFilter | null | undefined;
  targetHotelRun?: HotelRunFilterInput | null | undefined;
  targetHotelRunId?: UuidFilter | null | undefined;
  targetImportReject?: ImportRejectFilterInput | null | undefined;
  targetImportRejectId?: UuidFilter | null | undefined;
  targetIntakeMessage?: IntakeMessageFilterInput | null | undefined;
  targetIntakeMessageId?: UuidFilter | null | undefined;
  targetLoyaltyMembership?: LoyaltyMembershipFilterInput | null | undefined;
  targetLoyaltyMembershipId?: UuidFilter | null | undefined;
  targetLoyaltyProgram?: LoyaltyProgramFilterInput | null | undefined;
  targetLoyaltyProgramId?: UuidFilter | null | undefined;
  targetLoyaltyTier?: LoyaltyTierFilterInput | null | undefined;
  targetLoyaltyTierId?: UuidFilter | null | undefined;
  targetMatchCandidate?: MatchCandidateFilterInput | null | undefined;
  targetMatchCandidateId?: UuidFilter | null | undefined;
  targetMatchKey?: MatchKeyFilterInput | null | undefined;
  targetMatchKeyId?: UuidFilter | null | undefined;
  targetMonthlyBudget?: MonthlyBudgetFilterInput | null | undefined;
  targetMonthlyBudgetId?: UuidFilter | null | undefined;
  targetNote?: NoteFilterInput | null | undefined;
  targetNoteId?: UuidFilter | null | undefined;
  targetOpportunity?: OpportunityFilterInput | null | undefined;
  targetOpportunityId?: UuidFilter | null | undefined;
  targetPerson?: PersonFilterInput | null | undefined;
  targetPersonId?: UuidFilter | null | undefined;
  targetPointsEntry?: PointsEntryFilterInput | null | undefined;
  targetPointsEntryId?: UuidFilter | null | undefined;
  targetPreferenceWording?: PreferenceWordingFilterInput | null | undefined;
  targetPreferenceWordingId?: UuidFilter | null | undefined;
  targetQuarterlyReview?: QuarterlyReviewFilterInput | null | undefined;
  targetQuarterlyReviewId?: UuidFilter | null | undefined;
  targetQuote?: QuoteFilterInput | null | undefined;
  targetQuoteId?: UuidFilter | null | undefined;
  targetQuoteLine?: QuoteLineFilterInput | null | undefined;
  targetQuoteLineId?: UuidFilter | null | undefined;
  targetRatePlan?: RatePlanFilterInput | null | undefined;
  targetRatePlanId?: UuidFilter | null | undefined;
  targetReceipt?: ReceiptFilterInput | null | undefined;
  targetReceiptId?: UuidFilter | null | undefined;
  targetReceivable?: ReceivableFilterInput | null | undefined;
  targetReceivableId?: UuidFilter | null | undefined;
  targetRetentionModel?: RetentionModelFilterInput | null | undefined;
  targetRetentionModelId?: UuidFilter | null | undefined;
  targetRetentionPlay?: RetentionPlayFilterInput | null | undefined;
  targetRetentionPlayId?: UuidFilter | null | undefined;
  targetRetentionTouch?: RetentionTouchFilterInput | null | undefined;
  targetRetentionTouchId?: UuidFilter | null | undefined;
  targetReward?: RewardFilterInput | null | undefined;
  targetRewardId?: UuidFilter | null | undefined;
  targetRewardRedemption?: RewardRedemptionFilterInput | null | undefined;
  targetRewardRedemptionId?: UuidFilter | null | undefined;
  targetRoom?: RoomFilterInput | null | undefined;
  targetRoomId?: UuidFilter | null | undefined;
  targetRoomPreference?: RoomPreferenceFilterInput | null | undefined;
  targetRoomPreferenceId?: UuidFilter | null | undefined;
  targetRoomType?: RoomTypeFilterInput | null | undefined;
  targetRoomTypeId?: UuidFilter | null | undefined;
  targetSalesCost?: SalesCostFilterInput | null | undefined;
  targetSalesCostId?: UuidFilter | null | undefined;
  targetSensitivePreference?: SensitivePreferenceFilterInput | null | undefined;
  targetSensitivePreferenceId?: UuidFilter | null | undefined;
  targetServiceCase?: ServiceCaseFilterInput | null | undefined;
  targetServiceCaseId?: UuidFilter | null | undefined;
  targetStay?: StayFilterInput | null | undefined;
  targetStayChange?: StayChangeFilterInput | null | undefined;
  targetStayChangeId?: UuidFilter | null | undefined;
  targetStayId?: UuidFilter | null | undefined;
  targetStayOffer?: StayOfferFilterInput | null | undefined;
  targetStayOfferId?: UuidFilter | null | undefined;
  targetTask?: TaskFilterInput | null | undefined;
  targetTaskId?: UuidFilter | null | undefined;
  targetWorkflow?: WorkflowFilterInput | null | undefined;
  targetWorkflowId?: UuidFilter | null | undefined;
  targetWorkflowRun?: WorkflowRunFilterInput | null | undefined;
  targetWorkflowRunId?: UuidFilter | null | undefined;
  targetWorkflowVersion?: WorkflowVersionFilterInput | null | undefined;
  targetWorkflowVersionId?: UuidFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  workspaceMember?: WorkspaceMemberFilterInput | null | undefined;
  workspaceMemberId?: UuidFilter | null | undefined;
};

export type UuidFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
};

export type UpdateWorkflowVersionStepInput = {
  step: unknown;
  workflowVersionId: string;
};

export type WorkflowConnectInput = {
  where?: WorkflowWhereUniqueInput | null | undefined;
};

export type WorkflowFilterInput = {
  and?: Array<WorkflowFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  lastPublishedVersionId?: StringFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: WorkflowFilterInput | null | undefined;
  or?: Array<WorkflowFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  statuses?: WorkflowStatusesEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
};

export type WorkflowRelationInput = {
  connect?: WorkflowConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type WorkflowRunFilterInput = {
  and?: Array<WorkflowRunFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  endedAt?: DateTimeFilter | null | undefined;
  enqueuedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: WorkflowRunFilterInput | null | undefined;
  or?: Array<WorkflowRunFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  startedAt?: DateTimeFilter | null | undefined;
  state?: RawJsonFilter | null | undefined;
  status?: WorkflowRunStatusEnumFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  workflow?: WorkflowFilterInput | null | undefined;
  workflowId?: UuidFilter | null | undefined;
  workflowVersion?: WorkflowVersionFilterInput | null | undefined;
  workflowVersionId?: UuidFilter | null | undefined;
};

export type WorkflowRunStatusEnum =
  | 'COMPLETED'
  | 'ENQUEUED'
  | 'FAILED'
  | 'NOT_STARTED'
  | 'RUNNING'
  | 'STOPPED'
  | 'STOPPING';

export type WorkflowRunStatusEnumFilter = {
  containsAny?: Array<WorkflowRunStatusEnum | null | undefined> | null | undefined;
  eq?: WorkflowRunStatusEnum | null | undefined;
  in?: Array<WorkflowRunStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: WorkflowRunStatusEnum | null | undefined;
};

export type WorkflowStatusesEnum =
  | 'ACTIVE'
  | 'DEACTIVATED'
  | 'DRAFT';

export type WorkflowStatusesEnumFilter = {
  containsAny?: Array<WorkflowStatusesEnum | null | undefined> | null | undefined;
  eq?: WorkflowStatusesEnum | null | undefined;
  in?: Array<WorkflowStatusesEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: WorkflowStatusesEnum | null | undefined;
};

export type WorkflowVersionFilterInput = {
  and?: Array<WorkflowVersionFilterInput | null | undefined> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: WorkflowVersionFilterInput | null | undefined;
  or?: Array<WorkflowVersionFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  status?: WorkflowVersionStatusEnumFilter | null | undefined;
  steps?: RawJsonFilter | null | undefined;
  trigger?: RawJsonFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  workflow?: WorkflowFilterInput | null | undefined;
  workflowId?: UuidFilter | null | undefined;
};

export type WorkflowVersionStatusEnum =
  | 'ACTIVE'
  | 'ARCHIVED'
  | 'DEACTIVATED'
  | 'DRAFT';

export type WorkflowVersionStatusEnumFilter = {
  containsAny?: Array<WorkflowVersionStatusEnum | null | undefined> | null | undefined;
  eq?: WorkflowVersionStatusEnum | null | undefined;
  in?: Array<WorkflowVersionStatusEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: WorkflowVersionStatusEnum | null | undefined;
};

export type WorkflowWhereUniqueInput = {
  id?: string | number | null | undefined;
};

export type WorkspaceMemberConnectInput = {
  where?: WorkspaceMemberWhereUniqueInput | null | undefined;
};

export type WorkspaceMemberDateFormatEnum =
  | 'DAY_FIRST'
  | 'MONTH_FIRST'
  | 'SYSTEM'
  | 'YEAR_FIRST';

export type WorkspaceMemberDateFormatEnumFilter = {
  containsAny?: Array<WorkspaceMemberDateFormatEnum | null | undefined> | null | undefined;
  eq?: WorkspaceMemberDateFormatEnum | null | undefined;
  in?: Array<WorkspaceMemberDateFormatEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: WorkspaceMemberDateFormatEnum | null | undefined;
};

export type WorkspaceMemberFilterInput = {
  and?: Array<WorkspaceMemberFilterInput | null | undefined> | null | undefined;
  avatarUrl?: StringFilter | null | undefined;
  calendarStartDay?: FloatFilter | null | undefined;
  colorScheme?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  createdBy?: ActorFilterInput | null | undefined;
  dateFormat?: WorkspaceMemberDateFormatEnumFilter | null | undefined;
  deletedAt?: DateTimeFilter | null | undefined;
  id?: UuidFilter | null | undefined;
  jobTitle?: StringFilter | null | undefined;
  locale?: StringFilter | null | undefined;
  name?: FullNameFilterInput | null | undefined;
  not?: WorkspaceMemberFilterInput | null | undefined;
  numberFormat?: WorkspaceMemberNumberFormatEnumFilter | null | undefined;
  or?: Array<WorkspaceMemberFilterInput | null | undefined> | null | undefined;
  position?: FloatFilter | null | undefined;
  searchVector?: TsVectorFilter | null | undefined;
  timeFormat?: WorkspaceMemberTimeFormatEnumFilter | null | undefined;
  timeZone?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: ActorFilterInput | null | undefined;
  userEmail?: StringFilter | null | undefined;
  userId?: UuidFilter | null | undefined;
};

export type WorkspaceMemberNumberFormatEnum =
  | 'APOSTROPHE_AND_DOT'
  | 'COMMAS_AND_DOT'
  | 'DOTS_AND_COMMA'
  | 'SPACES_AND_COMMA'
  | 'SYSTEM';

export type WorkspaceMemberNumberFormatEnumFilter = {
  containsAny?: Array<WorkspaceMemberNumberFormatEnum | null | undefined> | null | undefined;
  eq?: WorkspaceMemberNumberFormatEnum | null | undefined;
  in?: Array<WorkspaceMemberNumberFormatEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: WorkspaceMemberNumberFormatEnum | null | undefined;
};

export type WorkspaceMemberRelationInput = {
  connect?: WorkspaceMemberConnectInput | null | undefined;
  disconnect?: boolean | null | undefined;
};

export type WorkspaceMemberTimeFormatEnum =
  | 'HOUR_12'
  | 'HOUR_24'
  | 'SYSTEM';

export type WorkspaceMemberTimeFormatEnumFilter = {
  containsAny?: Array<WorkspaceMemberTimeFormatEnum | null | undefined> | null | undefined;
  eq?: WorkspaceMemberTimeFormatEnum | null | undefined;
  in?: Array<WorkspaceMemberTimeFormatEnum | null | undefined> | null | undefined;
  is?: FilterIs | null | undefined;
  isEmptyArray?: boolean | null | undefined;
  neq?: WorkspaceMemberTimeFormatEnum | null | undefined;
};

export type WorkspaceMemberWhereUniqueInput = {
  id?: string | number | null | undefined;
  userEmail?: string | null | undefined;
};

export type AccountPageQueryVariables = Exact<{
  id: string;
  people: PersonFilterInput;
  plans: RatePlanFilterInput;
  quotes: QuoteFilterInput;
  groups: OpportunityFilterInput;
  tasks: TaskTargetFilterInput;
}>;


export type AccountPageQuery = { companies: { edges: Array<{ node: { id: string, name: string | null, accountType: CompanyAccountTypeEnum | null, accountClass: CompanyAccountClassEnum | null, accountClassReasons: unknown, accountTrendPercent: number | null, accountCreditTerms: string | null, accountLastVisitOn: string | null, accountNextVisitOn: string | null, accountVisitEveryDays: number | null, accountYearRevenue: { amountMicros: number | null, currencyCode: string | null } | null, accountPotential: { amountMicros: number | null, currencyCode: string | null } | null, accountOwner: { name: { firstName: string | null, lastName: string | null } | null } | null, accountParent: { id: string, name: string | null } | null, accountChildren: { edges: Array<{ node: { id: string } }> } | null, accountRatePlan: { id: string, name: string | null, validFrom: string | null, validTo: string | null, roomTypeCodes: Array<string | null> | null, percentOff: number | null, nightsPromised: number | null, price: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null } | null } | null } }> } | null, accountClassRules: { edges: Array<{ node: { code: string | null, name: string | null, filledToPercent: number | null, trendAtLeast: number | null, creditTermsKeptOut: Array<string | null> | null, visitEveryDays: number | null, caller: string | null, service: string | null, breaksBelowPercent: number | null, potentialAtLeast: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, hotelProperties: { edges: Array<{ node: { id: string, name: string | null } }> } | null, people: { edges: Array<{ node: { id: string, jobTitle: string | null, accountRole: PersonAccountRoleEnum | null, accountInfluence: PersonAccountInfluenceEnum | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null } | null } }> } | null, ratePlans: { edges: Array<{ node: { id: string, name: string | null, validFrom: string | null, validTo: string | null, roomTypeCodes: Array<string | null> | null, percentOff: number | null, nightsPromised: number | null, price: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null } | null } }> } | null, quotes: { edges: Array<{ node: { id: string, name: string | null, status: QuoteStatusEnum, arrivalOn: string | null, departureOn: string | null, total: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, opportunities: { edges: Array<{ node: { id: string, name: string | null, groupStage: OpportunityGroupStageEnum | null, groupArrivalOn: string | null, groupDepartureOn: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, taskTargets: { edges: Array<{ node: { task: { id: string, title: string | null, status: TaskStatusEnum | null, dueAt: string | null, assignee: { name: { firstName: string | null, lastName: string | null } | null } | null } | null } }> } | null };

export type RateOfAccountFragment = { id: string, name: string | null, validFrom: string | null, validTo: string | null, roomTypeCodes: Array<string | null> | null, percentOff: number | null, nightsPromised: number | null, price: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null } | null };

export type BranchesQueryVariables = Exact<{
  parents: Array<string> | string;
}>;


export type BranchesQuery = { companies: { edges: Array<{ node: { id: string, name: string | null, accountParentId: string | null, accountClass: CompanyAccountClassEnum | null, accountNights: number | null, accountYearRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type AccountProductionQueryVariables = Exact<{
  filter: StayFilterInput;
  limit: number;
}>;


export type AccountProductionQuery = { staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumNights: number | null, sumTotalRevenueAmountMicros: number | null, maxDepartureOn: string | null }> | null };

export type FindAccountsQueryVariables = Exact<{
  like: string;
}>;


export type FindAccountsQuery = { companies: { edges: Array<{ node: { id: string, name: string | null, accountType: CompanyAccountTypeEnum | null, accountRatePlan: { name: string | null } | null } }> } | null };

export type AccountNowFragment = { id: string, name: string | null, accountClass: CompanyAccountClassEnum | null, accountNights: number | null, accountLastStayOn: string | null, accountTrendPercent: number | null, accountLastVisitOn: string | null, accountVisitEveryDays: number | null, accountNextVisitOn: string | null, accountOwnerId: string | null, accountCreditTerms: string | null, accountClassReasons: unknown, accountRevenue: { amountMicros: number | null, currencyCode: string | null } | null, accountYearRevenue: { amountMicros: number | null, currencyCode: string | null } | null, accountPotential: { amountMicros: number | null, currencyCode: string | null } | null };

export type ClassRuleFragment = { code: string | null, name: string | null, filledToPercent: number | null, trendAtLeast: number | null, creditTermsKeptOut: Array<string | null> | null, visitEveryDays: number | null, caller: string | null, service: string | null, breaksBelowPercent: number | null, potentialAtLeast: { amountMicros: number | null, currencyCode: string | null } | null };

export type ClassRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ClassRulesQuery = { accountClassRules: { edges: Array<{ node: { code: string | null, name: string | null, filledToPercent: number | null, trendAtLeast: number | null, creditTermsKeptOut: Array<string | null> | null, visitEveryDays: number | null, caller: string | null, service: string | null, breaksBelowPercent: number | null, potentialAtLeast: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type ClassRuleCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type ClassRuleCodesQuery = { accountClassRules: { edges: Array<{ node: { code: string | null } }> } | null };

export type SaveClassRulesMutationVariables = Exact<{
  data: Array<AccountClassRuleCreateInput> | AccountClassRuleCreateInput;
}>;


export type SaveClassRulesMutation = { createAccountClassRules: Array<{ id: string }> | null };

export type AccountsWithStaysQueryVariables = Exact<{
  ids: Array<string> | string;
  stays: StayFilterInput;
  limit: number;
}>;


export type AccountsWithStaysQuery = { accountClassRules: { edges: Array<{ node: { code: string | null, name: string | null, filledToPercent: number | null, trendAtLeast: number | null, creditTermsKeptOut: Array<string | null> | null, visitEveryDays: number | null, caller: string | null, service: string | null, breaksBelowPercent: number | null, potentialAtLeast: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, companies: { edges: Array<{ node: { id: string, name: string | null, accountClass: CompanyAccountClassEnum | null, accountNights: number | null, accountLastStayOn: string | null, accountTrendPercent: number | null, accountLastVisitOn: string | null, accountVisitEveryDays: number | null, accountNextVisitOn: string | null, accountOwnerId: string | null, accountCreditTerms: string | null, accountClassReasons: unknown, accountRevenue: { amountMicros: number | null, currencyCode: string | null } | null, accountYearRevenue: { amountMicros: number | null, currencyCode: string | null } | null, accountPotential: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumNights: number | null, sumTotalRevenueAmountMicros: number | null, maxDepartureOn: string | null }> | null };

export type AccountIdsQueryVariables = Exact<{
  filter: CompanyFilterInput;
  after?: string | null | undefined;
}>;


export type AccountIdsQuery = { companies: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AccountsByRevenueQueryVariables = Exact<{
  filter: CompanyFilterInput;
  after?: string | null | undefined;
}>;


export type AccountsByRevenueQuery = { accountClassRules: { edges: Array<{ node: { code: string | null, name: string | null, filledToPercent: number | null, trendAtLeast: number | null, creditTermsKeptOut: Array<string | null> | null, visitEveryDays: number | null, caller: string | null, service: string | null, breaksBelowPercent: number | null, potentialAtLeast: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, companiesGroupBy: Array<{ groupByDimensionValues: unknown, sumAccountYearRevenueAmountMicros: number | null }> | null, companies: { edges: Array<{ node: { id: string, name: string | null, accountClass: CompanyAccountClassEnum | null, accountNights: number | null, accountLastStayOn: string | null, accountTrendPercent: number | null, accountLastVisitOn: string | null, accountVisitEveryDays: number | null, accountNextVisitOn: string | null, accountOwnerId: string | null, accountCreditTerms: string | null, accountClassReasons: unknown, accountRevenue: { amountMicros: number | null, currencyCode: string | null } | null, accountYearRevenue: { amountMicros: number | null, currencyCode: string | null } | null, accountPotential: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AccountsWithoutRevenueQueryVariables = Exact<{
  filter: CompanyFilterInput;
  after?: string | null | undefined;
}>;


export type AccountsWithoutRevenueQuery = { accountClassRules: { edges: Array<{ node: { code: string | null, name: string | null, filledToPercent: number | null, trendAtLeast: number | null, creditTermsKeptOut: Array<string | null> | null, visitEveryDays: number | null, caller: string | null, service: string | null, breaksBelowPercent: number | null, potentialAtLeast: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, companies: { edges: Array<{ node: { id: string, name: string | null, accountClass: CompanyAccountClassEnum | null, accountNights: number | null, accountLastStayOn: string | null, accountTrendPercent: number | null, accountLastVisitOn: string | null, accountVisitEveryDays: number | null, accountNextVisitOn: string | null, accountOwnerId: string | null, accountCreditTerms: string | null, accountClassReasons: unknown, accountRevenue: { amountMicros: number | null, currencyCode: string | null } | null, accountYearRevenue: { amountMicros: number | null, currencyCode: string | null } | null, accountPotential: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SaveAccountsMutationVariables = Exact<{
  data: Array<CompanyCreateInput> | CompanyCreateInput;
}>;


export type SaveAccountsMutation = { createCompanies: Array<{ id: string }> | null };

export type PromisingPlanFragment = { id: string, name: string | null, validFrom: string | null, validTo: string | null, nightsPromised: number | null, nightsReached: number | null, behindSince: string | null, account: { id: string, name: string | null, accountOwnerId: string | null } | null };

export type PlansOfPromisesQueryVariables = Exact<{
  filter: RatePlanFilterInput;
  after?: string | null | undefined;
}>;


export type PlansOfPromisesQuery = { ratePlans: { edges: Array<{ node: { id: string, name: string | null, validFrom: string | null, validTo: string | null, nightsPromised: number | null, nightsReached: number | null, behindSince: string | null, account: { id: string, name: string | null, accountOwnerId: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type NightsOnPlansQueryVariables = Exact<{
  filter: StayFilterInput;
  limit: number;
}>;


export type NightsOnPlansQuery = { staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumNights: number | null }> | null };

export type SavePromisesMutationVariables = Exact<{
  data: Array<RatePlanCreateInput> | RatePlanCreateInput;
}>;


export type SavePromisesMutation = { createRatePlans: Array<{ id: string }> | null };

export type LinkTasksToAccountsMutationVariables = Exact<{
  targets: Array<TaskTargetCreateInput> | TaskTargetCreateInput;
}>;


export type LinkTasksToAccountsMutation = { createTaskTargets: Array<{ id: string }> | null };

export type PropertyForSaleFragment = { id: string, name: string | null, timeZone: string | null, currencyCode: string | null, seasonPrices: Array<string | null> | null, overbookingLevels: unknown, roomCount: number | null, guaranteeRequired: boolean };

export type PropertiesForSaleQueryVariables = Exact<{ [key: string]: never; }>;


export type PropertiesForSaleQuery = { hotelProperties: { edges: Array<{ node: { id: string, name: string | null, timeZone: string | null, currencyCode: string | null, seasonPrices: Array<string | null> | null, overbookingLevels: unknown, roomCount: number | null, guaranteeRequired: boolean } }> } | null };

export type OnTheBooksQueryVariables = Exact<{
  propertyId: string;
  stays: StayFilterInput;
  blocks: GroupNightFilterInput;
  limit: number;
}>;


export type OnTheBooksQuery = { roomTypes: { edges: Array<{ node: { id: string, code: string | null, name: string | null, roomClass: number | null, maxOccupancy: number | null, rooms: number | null, baseRate: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, ratePlans: { edges: Array<{ node: { id: string, code: string | null, name: string | null, mealPlan: RatePlanMealPlanEnum | null, cancellationRule: string | null, paymentRule: string | null, promotionText: string | null, audience: RatePlanAudienceEnum | null, accountId: string | null, memberTierId: string | null, advancePurchaseDays: number | null, minNights: number | null, maxNights: number | null, percentOff: number | null, validFrom: string | null, validTo: string | null, roomTypeCodes: Array<string | null> | null, memberTier: { programId: string | null, rank: number | null, name: string | null } | null, price: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, roomsGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, groupNightsGroupBy: Array<{ groupByDimensionValues: unknown, sumHeld: number | null }> | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type WhoBooksQueryVariables = Exact<{
  guestId: string;
  hasGuest: boolean;
  accountId: string;
  hasAccount: boolean;
}>;


export type WhoBooksQuery = { people?: { edges: Array<{ node: { id: string, guestLanguage: string | null, guestStays: number | null, guestLastStayOn: string | null, guestVipReason: string | null, guestDoNotRent: boolean, guestOpenCases: number | null, name: { firstName: string | null, lastName: string | null } | null } }> } | null, loyaltyMemberships?: { edges: Array<{ node: { programId: string | null, tierRank: number | null, tier: { name: string | null, colour: LoyaltyTierColourEnum | null } | null } }> } | null, roomPreferences?: { edges: Array<{ node: { category: RoomPreferenceCategoryEnum | null, value: string | null, polarity: RoomPreferencePolarityEnum, strength: RoomPreferenceStrengthEnum } }> } | null, companies?: { edges: Array<{ node: { id: string, name: string | null, accountType: CompanyAccountTypeEnum | null, accountRatePlanId: string | null, accountParentId: string | null } }> } | null };

export type BudgetBaseQueryVariables = Exact<{
  days: DailyPerformanceFilterInput;
  budgets: MonthlyBudgetFilterInput;
  limit: number;
}>;


export type BudgetBaseQuery = { hotelProperties: { edges: Array<{ node: { id: string, code: string | null, name: string | null } }> } | null, dailyPerformancesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumRoomsSold: number | null, sumRoomRevenueAmountMicros: number | null, sumTotalRevenueAmountMicros: number | null }> | null, monthlyBudgetsGroupBy: Array<{ groupByDimensionValues: unknown }> | null };

export type CreateBudgetsMutationVariables = Exact<{
  data: Array<MonthlyBudgetCreateInput> | MonthlyBudgetCreateInput;
}>;


export type CreateBudgetsMutation = { createMonthlyBudgets: Array<{ id: string }> | null };

export type CampaignNowFragment = { id: string, name: string | null, purpose: string | null, status: CampaignStatusEnum, startsOn: string | null, endsOn: string | null, startedAt: string | null, endedAt: string | null, propertyId: string | null, ownerId: string | null, playId: string | null, audienceSegments: Array<CampaignAudienceSegmentsEnum | null> | null, audienceLifecycles: Array<CampaignAudienceLifecyclesEnum | null> | null, audienceTierId: string | null, accountClasses: Array<CampaignAccountClassesEnum | null> | null, accountTypes: Array<CampaignAccountTypesEnum | null> | null, ratePlanId: string | null, property: { name: string | null, currencyCode: string | null } | null, play: { name: string | null, channel: RetentionPlayChannelEnum | null, holdoutPercent: number | null, attributionDays: number | null } | null, audienceTier: { name: string | null, code: string | null } | null, ratePlan: { name: string | null } | null, budget: { amountMicros: number | null, currencyCode: string | null } | null, spent: { amountMicros: number | null, currencyCode: string | null } | null };

export type CampaignByIdQueryVariables = Exact<{
  id: string;
}>;


export type CampaignByIdQuery = { campaigns: { edges: Array<{ node: { id: string, name: string | null, purpose: string | null, status: CampaignStatusEnum, startsOn: string | null, endsOn: string | null, startedAt: string | null, endedAt: string | null, propertyId: string | null, ownerId: string | null, playId: string | null, audienceSegments: Array<CampaignAudienceSegmentsEnum | null> | null, audienceLifecycles: Array<CampaignAudienceLifecyclesEnum | null> | null, audienceTierId: string | null, accountClasses: Array<CampaignAccountClassesEnum | null> | null, accountTypes: Array<CampaignAccountTypesEnum | null> | null, ratePlanId: string | null, property: { name: string | null, currencyCode: string | null } | null, play: { name: string | null, channel: RetentionPlayChannelEnum | null, holdoutPercent: number | null, attributionDays: number | null } | null, audienceTier: { name: string | null, code: string | null } | null, ratePlan: { name: string | null } | null, budget: { amountMicros: number | null, currencyCode: string | null } | null, spent: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type CampaignGuestsQueryVariables = Exact<{
  people: PersonFilterInput;
  after?: string | null | undefined;
}>;


export type CampaignGuestsQuery = { people: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CampaignMembersQueryVariables = Exact<{
  members: LoyaltyMembershipFilterInput;
  after?: string | null | undefined;
}>;


export type CampaignMembersQuery = { loyaltyMemberships: { edges: Array<{ node: { personId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CampaignAccountsQueryVariables = Exact<{
  companies: CompanyFilterInput;
  after?: string | null | undefined;
}>;


export type CampaignAccountsQuery = { companies: { edges: Array<{ node: { id: string, name: string | null, accountOwnerId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CampaignCountsQueryVariables = Exact<{
  touches: RetentionTouchFilterInput;
  tasks: TaskTargetFilterInput;
  stays: StayFilterInput;
  brought: RetentionTouchFilterInput;
  costs: SalesCostFilterInput;
  withStays: boolean;
  withCosts: boolean;
  limit: number;
}>;


export type CampaignCountsQuery = { retentionTouchesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, taskTargetsGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, stays?: { edges: Array<{ node: { id: string, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, retentionTouches: { edges: Array<{ node: { attributedStayId: string | null, attributedRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, salesCostsGroupBy?: Array<{ groupByDimensionValues: unknown, sumAmountAmountMicros: number | null }> | null };

export type MoreCampaignStaysQueryVariables = Exact<{
  stays: StayFilterInput;
  after?: string | null | undefined;
}>;


export type MoreCampaignStaysQuery = { stays: { edges: Array<{ node: { id: string, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MoreBroughtTouchesQueryVariables = Exact<{
  brought: RetentionTouchFilterInput;
  after?: string | null | undefined;
}>;


export type MoreBroughtTouchesQuery = { retentionTouches: { edges: Array<{ node: { attributedStayId: string | null, attributedRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ChangeCampaignMutationVariables = Exact<{
  id: string;
  data: CampaignUpdateInput;
}>;


export type ChangeCampaignMutation = { updateCampaign: { id: string } | null };

export type LinkTasksToCampaignMutationVariables = Exact<{
  targets: Array<TaskTargetCreateInput> | TaskTargetCreateInput;
}>;


export type LinkTasksToCampaignMutation = { createTaskTargets: Array<{ id: string }> | null };

export type CommissionStatementNowFragment = { id: string, key: string | null, name: string | null, agencyId: string | null, propertyId: string | null, month: string | null, status: CommissionStatementStatusEnum, stays: number | null, staysLeftOut: number | null, nights: number | null, holdReason: string | null, closedAt: string | null, paidOn: string | null, reference: string | null, base: { amountMicros: number | null, currencyCode: string | null } | null, commission: { amountMicros: number | null, currencyCode: string | null } | null, adjustment: { amountMicros: number | null, currencyCode: string | null } | null, total: { amountMicros: number | null, currencyCode: string | null } | null };

export type BroughtStayFragment = { id: string, confirmationNumber: string | null, status: StayStatusEnum, travelAgentId: string | null, propertyId: string | null, arrivalOn: string | null, departureOn: string | null, nights: number | null, marketSegment: string | null, toCorrect: boolean, commissionPercent: number | null, commissionHeldBecause: string | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, ratePlan: { commissionPercent: number | null } | null };

export type CommissionAgenciesQueryVariables = Exact<{
  stays: StayFilterInput;
  statements: CommissionStatementFilterInput;
  limit: number;
}>;


export type CommissionAgenciesQuery = { staysGroupBy: Array<{ groupByDimensionValues: unknown }> | null, commissionStatementsGroupBy: Array<{ groupByDimensionValues: unknown }> | null };

export type CommissionsOfQueryVariables = Exact<{
  agencyIds: Array<string> | string;
  statements: CommissionStatementFilterInput;
  stays: StayFilterInput;
}>;


export type CommissionsOfQuery = { companies: { edges: Array<{ node: { id: string, name: string | null, accountType: CompanyAccountTypeEnum | null, accountCommissionPercent: number | null } }> } | null, hotelProperties: { edges: Array<{ node: { id: string, name: string | null, currencyCode: string | null, timeZone: string | null } }> } | null, commissionStatements: { edges: Array<{ node: { lines: unknown, id: string, key: string | null, name: string | null, agencyId: string | null, propertyId: string | null, month: string | null, status: CommissionStatementStatusEnum, stays: number | null, staysLeftOut: number | null, nights: number | null, holdReason: string | null, closedAt: string | null, paidOn: string | null, reference: string | null, base: { amountMicros: number | null, currencyCode: string | null } | null, commission: { amountMicros: number | null, currencyCode: string | null } | null, adjustment: { amountMicros: number | null, currencyCode: string | null } | null, total: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, stays: { edges: Array<{ node: { id: string, confirmationNumber: string | null, status: StayStatusEnum, travelAgentId: string | null, propertyId: string | null, arrivalOn: string | null, departureOn: string | null, nights: number | null, marketSegment: string | null, toCorrect: boolean, commissionPercent: number | null, commissionHeldBecause: string | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, ratePlan: { commissionPercent: number | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MoreCommissionStatementsQueryVariables = Exact<{
  statements: CommissionStatementFilterInput;
  after?: string | null | undefined;
}>;


export type MoreCommissionStatementsQuery = { commissionStatements: { edges: Array<{ node: { lines: unknown, id: string, key: string | null, name: string | null, agencyId: string | null, propertyId: string | null, month: string | null, status: CommissionStatementStatusEnum, stays: number | null, staysLeftOut: number | null, nights: number | null, holdReason: string | null, closedAt: string | null, paidOn: string | null, reference: string | null, base: { amountMicros: number | null, currencyCode: string | null } | null, commission: { amountMicros: number | null, currencyCode: string | null } | null, adjustment: { amountMicros: number | null, currencyCode: string | null } | null, total: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MoreBroughtStaysQueryVariables = Exact<{
  stays: StayFilterInput;
  after?: string | null | undefined;
}>;


export type MoreBroughtStaysQuery = { stays: { edges: Array<{ node: { id: string, confirmationNumber: string | null, status: StayStatusEnum, travelAgentId: string | null, propertyId: string | null, arrivalOn: string | null, departureOn: string | null, nights: number | null, marketSegment: string | null, toCorrect: boolean, commissionPercent: number | null, commissionHeldBecause: string | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, ratePlan: { commissionPercent: number | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CommissionStatementByIdQueryVariables = Exact<{
  id: string;
}>;


export type CommissionStatementByIdQuery = { commissionStatements: { edges: Array<{ node: { lines: unknown, id: string, key: string | null, name: string | null, agencyId: string | null, propertyId: string | null, month: string | null, status: CommissionStatementStatusEnum, stays: number | null, staysLeftOut: number | null, nights: number | null, holdReason: string | null, closedAt: string | null, paidOn: string | null, reference: string | null, base: { amountMicros: number | null, currencyCode: string | null } | null, commission: { amountMicros: number | null, currencyCode: string | null } | null, adjustment: { amountMicros: number | null, currencyCode: string | null } | null, total: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type NamesOfStaysQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesOfStaysQuery = { stays: { edges: Array<{ node: { id: string, name: string | null } }> } | null };

export type CommissionedStayQueryVariables = Exact<{
  id: string;
}>;


export type CommissionedStayQuery = { stays: { edges: Array<{ node: { id: string, confirmationNumber: string | null, status: StayStatusEnum, travelAgentId: string | null, propertyId: string | null, arrivalOn: string | null, departureOn: string | null, nights: number | null, marketSegment: string | null, toCorrect: boolean, commissionPercent: number | null, commissionHeldBecause: string | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, ratePlan: { commissionPercent: number | null } | null } }> } | null };

export type CreateCommissionStatementsMutationVariables = Exact<{
  data: Array<CommissionStatementCreateInput> | CommissionStatementCreateInput;
}>;


export type CreateCommissionStatementsMutation = { createCommissionStatements: Array<{ id: string }> | null };

export type ChangeCommissionStatementsMutationVariables = Exact<{
  filter: CommissionStatementFilterInput;
  data: CommissionStatementUpdateInput;
}>;


export type ChangeCommissionStatementsMutation = { updateCommissionStatements: Array<{ id: string }> | null };

export type HoldCommissionOfStayMutationVariables = Exact<{
  id: string;
  because?: string | null | undefined;
}>;


export type HoldCommissionOfStayMutation = { updateStay: { id: string } | null };

export type CommissionsOfAgencyQueryVariables = Exact<{
  id: string;
  stays: StayFilterInput;
  statements: CommissionStatementFilterInput;
}>;


export type CommissionsOfAgencyQuery = { companies: { edges: Array<{ node: { id: string, name: string | null, accountType: CompanyAccountTypeEnum | null, accountCommissionPercent: number | null } }> } | null, hotelProperties: { edges: Array<{ node: { id: string, name: string | null, currencyCode: string | null, timeZone: string | null } }> } | null, stays: { totalCount: number | null } | null, commissionStatements: { edges: Array<{ node: { id: string, key: string | null, name: string | null, agencyId: string | null, propertyId: string | null, month: string | null, status: CommissionStatementStatusEnum, stays: number | null, staysLeftOut: number | null, nights: number | null, holdReason: string | null, closedAt: string | null, paidOn: string | null, reference: string | null, base: { amountMicros: number | null, currencyCode: string | null } | null, commission: { amountMicros: number | null, currencyCode: string | null } | null, adjustment: { amountMicros: number | null, currencyCode: string | null } | null, total: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type RecordConsentsMutationVariables = Exact<{
  data: Array<ConsentEventCreateInput> | ConsentEventCreateInput;
}>;


export type RecordConsentsMutation = { createConsentEvents: Array<{ id: string }> | null };

export type ConsentsOfGuestQueryVariables = Exact<{
  id: string;
}>;


export type ConsentsOfGuestQuery = { people: { edges: Array<{ node: { id: string } }> } | null, consentEvents: { edges: Array<{ node: { key: string | null, channel: ConsentEventChannelEnum | null, purpose: ConsentEventPurposeEnum | null, state: ConsentEventStateEnum | null, recordedAt: string | null } }> } | null };

export type ConsentLedgerQueryVariables = Exact<{
  id: string;
  until: string;
}>;


export type ConsentLedgerQuery = { people: { edges: Array<{ node: { id: string } }> } | null, consentEvents: { edges: Array<{ node: { id: string, channel: ConsentEventChannelEnum | null, purpose: ConsentEventPurposeEnum | null, state: ConsentEventStateEnum | null, evidence: string | null, recordedAt: string | null } }> } | null, hotelProperties: { edges: Array<{ node: { code: string | null, name: string | null, country: string | null, email: { primaryEmail: string | null } | null } }> } | null };

export type CreditAccountFragment = { id: string, name: string | null, accountOwnerId: string | null, accountCreditDays: number | null, accountCreditStop: boolean, accountCreditTerms: string | null, accountOverdueSince: string | null, accountCreditLimit: { amountMicros: number | null, currencyCode: string | null } | null, accountOpenBalance: { amountMicros: number | null, currencyCode: string | null } | null, accountOverdue: { amountMicros: number | null, currencyCode: string | null } | null };

export type ReceivableNowFragment = { id: string, key: string | null, name: string | null, companyId: string | null, stayId: string | null, invoiceNumber: string | null, invoicedOn: string | null, dueOn: string | null, status: ReceivableStatusEnum | null, writtenOffOn: string | null, writeOffReason: string | null, isWithdrawn: boolean, amount: { amountMicros: number | null, currencyCode: string | null } | null, received: { amountMicros: number | null, currencyCode: string | null } | null, open: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null, timeZone: string | null } | null };

export type ReceiptNowFragment = { id: string, key: string | null, name: string | null, companyId: string | null, receivableId: string | null, receivedOn: string | null, reference: string | null, reason: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null };

export type CreditAccountsQueryVariables = Exact<{
  ids: Array<string> | string;
  receivables: ReceivableFilterInput;
}>;


export type CreditAccountsQuery = { companies: { edges: Array<{ node: { id: string, name: string | null, accountOwnerId: string | null, accountCreditDays: number | null, accountCreditStop: boolean, accountCreditTerms: string | null, accountOverdueSince: string | null, accountCreditLimit: { amountMicros: number | null, currencyCode: string | null } | null, accountOpenBalance: { amountMicros: number | null, currencyCode: string | null } | null, accountOverdue: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, receivables: { edges: Array<{ node: { id: string, key: string | null, name: string | null, companyId: string | null, stayId: string | null, invoiceNumber: string | null, invoicedOn: string | null, dueOn: string | null, status: ReceivableStatusEnum | null, writtenOffOn: string | null, writeOffReason: string | null, isWithdrawn: boolean, amount: { amountMicros: number | null, currencyCode: string | null } | null, received: { amountMicros: number | null, currencyCode: string | null } | null, open: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null, timeZone: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MoreReceivablesQueryVariables = Exact<{
  receivables: ReceivableFilterInput;
  after?: string | null | undefined;
}>;


export type MoreReceivablesQuery = { receivables: { edges: Array<{ node: { id: string, key: string | null, name: string | null, companyId: string | null, stayId: string | null, invoiceNumber: string | null, invoicedOn: string | null, dueOn: string | null, status: ReceivableStatusEnum | null, writtenOffOn: string | null, writeOffReason: string | null, isWithdrawn: boolean, amount: { amountMicros: number | null, currencyCode: string | null } | null, received: { amountMicros: number | null, currencyCode: string | null } | null, open: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null, timeZone: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ReceivedByReceivableQueryVariables = Exact<{
  ids: Array<string> | string;
  limit: number;
}>;


export type ReceivedByReceivableQuery = { receiptsGroupBy: Array<{ groupByDimensionValues: unknown, sumAmountAmountMicros: number | null }> | null };

export type ReceivableByIdQueryVariables = Exact<{
  id: string;
}>;


export type ReceivableByIdQuery = { receivables: { edges: Array<{ node: { id: string, key: string | null, name: string | null, companyId: string | null, stayId: string | null, invoiceNumber: string | null, invoicedOn: string | null, dueOn: string | null, status: ReceivableStatusEnum | null, writtenOffOn: string | null, writeOffReason: string | null, isWithdrawn: boolean, amount: { amountMicros: number | null, currencyCode: string | null } | null, received: { amountMicros: number | null, currencyCode: string | null } | null, open: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null, timeZone: string | null } | null } }> } | null, receipts: { edges: Array<{ node: { id: string, key: string | null, name: string | null, companyId: string | null, receivableId: string | null, receivedOn: string | null, reference: string | null, reason: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type ReceiptByIdQueryVariables = Exact<{
  id: string;
}>;


export type ReceiptByIdQuery = { receipts: { edges: Array<{ node: { id: string, key: string | null, name: string | null, companyId: string | null, receivableId: string | null, receivedOn: string | null, reference: string | null, reason: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type AccountsToReviewQueryVariables = Exact<{
  receivables: ReceivableFilterInput;
  companies: CompanyFilterInput;
  limit: number;
}>;


export type AccountsToReviewQuery = { receivablesGroupBy: Array<{ groupByDimensionValues: unknown }> | null, companies: { edges: Array<{ node: { id: string } }> } | null };

export type CreditPageQueryVariables = Exact<{
  id: string;
  settled: ReceivableFilterInput;
  receipts: ReceiptFilterInput;
  invoicedByMonth: ReceivableFilterInput;
  receivedByMonth: ReceiptFilterInput;
  limit: number;
}>;


export type CreditPageQuery = { companies: { edges: Array<{ node: { id: string, name: string | null, accountOwnerId: string | null, accountCreditDays: number | null, accountCreditStop: boolean, accountCreditTerms: string | null, accountOverdueSince: string | null, accountCreditLimit: { amountMicros: number | null, currencyCode: string | null } | null, accountOpenBalance: { amountMicros: number | null, currencyCode: string | null } | null, accountOverdue: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, hotelProperties: { edges: Array<{ node: { id: string, name: string | null, currencyCode: string | null } }> } | null, receivables: { edges: Array<{ node: { id: string, key: string | null, name: string | null, companyId: string | null, stayId: string | null, invoiceNumber: string | null, invoicedOn: string | null, dueOn: string | null, status: ReceivableStatusEnum | null, writtenOffOn: string | null, writeOffReason: string | null, isWithdrawn: boolean, amount: { amountMicros: number | null, currencyCode: string | null } | null, received: { amountMicros: number | null, currencyCode: string | null } | null, open: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null, timeZone: string | null } | null } }> } | null, receipts: { edges: Array<{ node: { id: string, key: string | null, name: string | null, companyId: string | null, receivableId: string | null, receivedOn: string | null, reference: string | null, reason: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, receivablesGroupBy: Array<{ groupByDimensionValues: unknown, sumAmountAmountMicros: number | null }> | null, receiptsGroupBy: Array<{ groupByDimensionValues: unknown, sumAmountAmountMicros: number | null }> | null };

export type SaveReceivablesMutationVariables = Exact<{
  data: Array<ReceivableCreateInput> | ReceivableCreateInput;
}>;


export type SaveReceivablesMutation = { createReceivables: Array<{ id: string }> | null };

export type ChangeReceivablesMutationVariables = Exact<{
  filter: ReceivableFilterInput;
  data: ReceivableUpdateInput;
}>;


export type ChangeReceivablesMutation = { updateReceivables: Array<{ id: string }> | null };

export type CreateReceiptsMutationVariables = Exact<{
  data: Array<ReceiptCreateInput> | ReceiptCreateInput;
}>;


export type CreateReceiptsMutation = { createReceipts: Array<{ id: string }> | null };

export type SaveBalancesMutationVariables = Exact<{
  data: Array<CompanyCreateInput> | CompanyCreateInput;
}>;


export type SaveBalancesMutation = { createCompanies: Array<{ id: string }> | null };

export type DropOpenTasksMutationVariables = Exact<{
  filter: TaskFilterInput;
}>;


export type DropOpenTasksMutation = { deleteTasks: Array<{ id: string }> | null };

export type HousesQueryVariables = Exact<{ [key: string]: never; }>;


export type HousesQuery = { hotelProperties: { edges: Array<{ node: { id: string, timeZone: string | null } }> } | null };

export type StaysByMonthQueryVariables = Exact<{
  changed: StayFilterInput;
  limit: number;
}>;


export type StaysByMonthQuery = { hotelProperties: { edges: Array<{ node: { id: string, timeZone: string | null } }> } | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, minArrivalOn: string | null, maxDepartureOn: string | null }> | null };

export type StaysOfDaysQueryVariables = Exact<{
  propertyId: string;
  stays: StayFilterInput;
  days: DailyPerformanceFilterInput;
  timeZone: string;
  limit: number;
}>;


export type StaysOfDaysQuery = { hotelProperties: { edges: Array<{ node: { id: string, code: string | null, name: string | null, timeZone: string | null, currencyCode: string | null, roomCount: number | null } }> } | null, roomTypes: { sumRooms: number | null } | null, roomsGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, dailyPerformancesGroupBy: Array<{ groupByDimensionValues: unknown }> | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumRoomRevenueAmountMicros: number | null, sumTotalRevenueAmountMicros: number | null }> | null };

export type PartsOfDaysQueryVariables = Exact<{
  filter: DailyBreakdownFilterInput;
  limit: number;
}>;


export type PartsOfDaysQuery = { dailyBreakdownsGroupBy: Array<{ groupByDimensionValues: unknown }> | null };

export type UpsertDaysMutationVariables = Exact<{
  data: Array<DailyPerformanceCreateInput> | DailyPerformanceCreateInput;
}>;


export type UpsertDaysMutation = { createDailyPerformances: Array<{ id: string, key: string | null }> | null };

export type UpsertPartsMutationVariables = Exact<{
  data: Array<DailyBreakdownCreateInput> | DailyBreakdownCreateInput;
}>;


export type UpsertPartsMutation = { createDailyBreakdowns: Array<{ id: string }> | null };

export type PropertiesOfDayQueryVariables = Exact<{ [key: string]: never; }>;


export type PropertiesOfDayQuery = { hotelProperties: { edges: Array<{ node: { id: string, name: string | null, timeZone: string | null, currencyCode: string | null, checkOutTime: string | null, lateCheckOutTime: string | null } }> } | null };

export type StayOfDayFragment = { id: string, name: string | null, status: StayStatusEnum, confirmationNumber: string | null, arrivalOn: string | null, departureOn: string | null, bookedAt: string | null, nights: number | null, adults: number | null, children: number | null, infants: number | null, roomNumber: string | null, channel: StayChannelEnum | null, paymentMethod: string | null, guarantee: string | null, identityCheckedAt: string | null, problem: string | null, groupId: string | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, group: { name: string | null } | null, company: { id: string, name: string | null } | null, travelAgent: { id: string, name: string | null } | null, roomType: { name: string | null } | null, ratePlan: { name: string | null } | null, guest: { id: string, guestNumber: string | null, guestStays: number | null, guestBirthday: string | null, guestSegment: PersonGuestSegmentEnum | null, guestVipReason: string | null, guestDoNotRent: boolean, guestIncognito: boolean, name: { firstName: string | null, lastName: string | null } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null } | null } | null };

export type StaysOfDayQueryVariables = Exact<{
  filter: StayFilterInput;
  counted: StayFilterInput;
  withCounts: boolean;
  propertyId: string;
  limit: number;
  offset: number;
}>;


export type StaysOfDayQuery = { stays: { totalCount: number | null, edges: Array<{ node: { specialRequests: string | null, preferenceFitReasons: unknown, id: string, name: string | null, status: StayStatusEnum, confirmationNumber: string | null, arrivalOn: string | null, departureOn: string | null, bookedAt: string | null, nights: number | null, adults: number | null, children: number | null, infants: number | null, roomNumber: string | null, channel: StayChannelEnum | null, paymentMethod: string | null, guarantee: string | null, identityCheckedAt: string | null, problem: string | null, groupId: string | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, group: { name: string | null } | null, company: { id: string, name: string | null } | null, travelAgent: { id: string, name: string | null } | null, roomType: { name: string | null } | null, ratePlan: { name: string | null } | null, guest: { id: string, guestNumber: string | null, guestStays: number | null, guestBirthday: string | null, guestSegment: PersonGuestSegmentEnum | null, guestVipReason: string | null, guestDoNotRent: boolean, guestIncognito: boolean, name: { firstName: string | null, lastName: string | null } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null } | null } | null } }> } | null, staysGroupBy?: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, roomsGroupBy?: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type StaysOfDayInPartQueryVariables = Exact<{
  filter: StayFilterInput;
  counted: StayFilterInput;
  withCounts: boolean;
  propertyId: string;
  limit: number;
  offset: number;
}>;


export type StaysOfDayInPartQuery = { stays: { totalCount: number | null, edges: Array<{ node: { id: string, name: string | null, status: StayStatusEnum, confirmationNumber: string | null, arrivalOn: string | null, departureOn: string | null, bookedAt: string | null, nights: number | null, adults: number | null, children: number | null, infants: number | null, roomNumber: string | null, channel: StayChannelEnum | null, paymentMethod: string | null, guarantee: string | null, identityCheckedAt: string | null, problem: string | null, groupId: string | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, group: { name: string | null } | null, company: { id: string, name: string | null } | null, travelAgent: { id: string, name: string | null } | null, roomType: { name: string | null } | null, ratePlan: { name: string | null } | null, guest: { id: string, guestNumber: string | null, guestStays: number | null, guestBirthday: string | null, guestSegment: PersonGuestSegmentEnum | null, guestVipReason: string | null, guestDoNotRent: boolean, guestIncognito: boolean, name: { firstName: string | null, lastName: string | null } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null } | null } | null } }> } | null, staysGroupBy?: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, roomsGroupBy?: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type AroundDayQueryVariables = Exact<{
  stayIds: Array<string> | string;
  guestIds: Array<string> | string;
  withGuests: boolean;
  withBills: boolean;
  since: string;
  propertyId: string;
  numbers: Array<string> | string;
  withRooms: boolean;
  limit: number;
}>;


export type AroundDayQuery = { loyaltyMemberships?: { edges: Array<{ node: { personId: string | null, tierRank: number | null, tier: { name: string | null, colour: LoyaltyTierColourEnum | null, benefits: Array<LoyaltyTierBenefitsEnum | null> | null } | null } }> } | null, serviceCases?: { edges: Array<{ node: { personId: string | null, name: string | null, severity: ServiceCaseSeverityEnum, status: ServiceCaseStatusEnum, openedAt: string | null } }> } | null, folioChargesGroupBy?: Array<{ groupByDimensionValues: unknown, sumAmountAmountMicros: number | null }> | null, rooms?: { edges: Array<{ node: { number: string | null, housekeeping: RoomHousekeepingEnum } }> } | null };

export type PersonOfPairFragment = { id: string, createdAt: string, guestNumber: string | null, guestBirthday: string | null, guestNationality: string | null, guestLanguage: string | null, guestStays: number | null, guestNights: number | null, guestLastStayOn: string | null, guestDoNotRent: boolean, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null };

export type OpenDuplicatesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenDuplicatesQuery = { matchCandidates: { totalCount: number | null, edges: Array<{ node: { id: string, score: number | null, grounds: unknown, person: { id: string, createdAt: string, guestNumber: string | null, guestBirthday: string | null, guestNationality: string | null, guestLanguage: string | null, guestStays: number | null, guestNights: number | null, guestLastStayOn: string | null, guestDoNotRent: boolean, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } | null, otherPerson: { id: string, createdAt: string, guestNumber: string | null, guestBirthday: string | null, guestNationality: string | null, guestLanguage: string | null, guestStays: number | null, guestNights: number | null, guestLastStayOn: string | null, guestDoNotRent: boolean, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } | null } }> } | null };

export type ReopenPairMutationVariables = Exact<{
  id: string;
}>;


export type ReopenPairMutation = { updateMatchCandidates: Array<{ id: string }> | null };

export type EnquiryPageQueryVariables = Exact<{
  propertyId: string;
  key: string;
  since: string;
}>;


export type EnquiryPageQuery = { hotelProperties: { edges: Array<{ node: { id: string, name: string | null, country: string | null, timeZone: string | null, enquiryLinksSince: string | null, email: { primaryEmail: string | null } | null, phone: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null, primaryPhoneCountryCode: string | null } | null } }> } | null, roomTypes: { edges: Array<{ node: { id: string, name: string | null } }> } | null, stays: { totalCount: number | null } | null };

export type PossibleAskersQueryVariables = Exact<{
  people: PersonFilterInput;
}>;


export type PossibleAskersQuery = { people: { edges: Array<{ node: { id: string, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCountryCode: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null } }> } | null };

export type PropertyForEnquiriesQueryVariables = Exact<{
  id: string;
}>;


export type PropertyForEnquiriesQuery = { hotelProperties: { edges: Array<{ node: { id: string } }> } | null };

export type WithdrawEnquiryLinksMutationVariables = Exact<{
  id: string;
  at: string;
}>;


export type WithdrawEnquiryLinksMutation = { updateHotelProperty: { id: string } | null };

export type ErasureGuestsQueryVariables = Exact<{
  filter: PersonFilterInput;
}>;


export type ErasureGuestsQuery = { people: { edges: Array<{ node: { id: string, guestNumber: string | null, guestNationality: string | null, guestErasedAt: string | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null } }> } | null };

export type ErasureStaysQueryVariables = Exact<{
  filter: StayFilterInput;
  after?: string | null | undefined;
}>;


export type ErasureStaysQuery = { stays: { edges: Array<{ node: { id: string, name: string | null, guestId: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, property: { name: string | null, country: string | null, guestsKeptMonths: number | null, guestsErasedAfterMonths: number | null, whenPeriodOver: HotelPropertyWhenPeriodOverEnum } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ErasurePeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type ErasurePeriodsQuery = { hotelProperties: { edges: Array<{ node: { guestsErasedAfterMonths: number | null } }> } | null };

export type GuestsLeftBeforeQueryVariables = Exact<{
  day: string;
  after?: string | null | undefined;
}>;


export type GuestsLeftBeforeQuery = { people: { edges: Array<{ node: { id: string, guestNationality: string | null, guestInHouseStays: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MembersAmongQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type MembersAmongQuery = { loyaltyMemberships: { edges: Array<{ node: { personId: string | null } }> } | null };

export type TaskLinksQueryVariables = Exact<{
  filter: TaskTargetFilterInput;
}>;


export type TaskLinksQuery = { taskTargets: { edges: Array<{ node: { id: string, taskId: string | null, task: { title: string | null, bodyV2: { markdown: string | null } | null } | null } }> } | null };

export type NoteLinksQueryVariables = Exact<{
  filter: NoteTargetFilterInput;
}>;


export type NoteLinksQuery = { noteTargets: { edges: Array<{ node: { id: string, noteId: string | null, note: { title: string | null, bodyV2: { markdown: string | null } | null } | null } }> } | null };

export type FileLinksQueryVariables = Exact<{
  filter: AttachmentFilterInput;
}>;


export type FileLinksQuery = { attachments: { edges: Array<{ node: { id: string } }> } | null };

export type TimelineOfQueryVariables = Exact<{
  filter: TimelineActivityFilterInput;
}>;


export type TimelineOfQuery = { timelineActivities: { edges: Array<{ node: { id: string } }> } | null };

export type GroupNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type GroupNamesQuery = { opportunities: { edges: Array<{ node: { id: string, name: string | null } }> } | null };

export type RejectsNamingQueryVariables = Exact<{
  filter: ImportRejectFilterInput;
}>;


export type RejectsNamingQuery = { importRejects: { edges: Array<{ node: { id: string } }> } | null };

export type UnsettledMessagesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UnsettledMessagesQuery = { intakeMessages: { edges: Array<{ node: { id: string, content: unknown } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DataRequestFieldsFragment = { id: string, key: string | null, kind: DataRequestKindEnum | null, status: DataRequestStatusEnum | null, ground: DataRequestGroundEnum | null, personId: string | null, requestedBy: string | null, requestedAt: string | null, finishedAt: string | null, recordCount: number | null, scope: unknown };

export type GuestsLeftAmongQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type GuestsLeftAmongQuery = { people: { edges: Array<{ node: { id: string, guestNationality: string | null, guestInHouseStays: number | null } }> } | null };

export type AnyPaymentQueryVariables = Exact<{ [key: string]: never; }>;


export type AnyPaymentQuery = { folioCharges: { edges: Array<{ node: { id: string } }> } | null };

export type ProposedErasuresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProposedErasuresQuery = { dataRequests: { edges: Array<{ node: { id: string, key: string | null, kind: DataRequestKindEnum | null, status: DataRequestStatusEnum | null, ground: DataRequestGroundEnum | null, personId: string | null, requestedBy: string | null, requestedAt: string | null, finishedAt: string | null, recordCount: number | null, scope: unknown } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DataRequestsQueryVariables = Exact<{
  filter: DataRequestFilterInput;
}>;


export type DataRequestsQuery = { dataRequests: { edges: Array<{ node: { id: string, key: string | null, kind: DataRequestKindEnum | null, status: DataRequestStatusEnum | null, ground: DataRequestGroundEnum | null, personId: string | null, requestedBy: string | null, requestedAt: string | null, finishedAt: string | null, recordCount: number | null, scope: unknown } }> } | null };

export type SaveDataRequestsMutationVariables = Exact<{
  data: Array<DataRequestCreateInput> | DataRequestCreateInput;
}>;


export type SaveDataRequestsMutation = { createDataRequests: Array<{ id: string, key: string | null, kind: DataRequestKindEnum | null, status: DataRequestStatusEnum | null, ground: DataRequestGroundEnum | null, personId: string | null, requestedBy: string | null, requestedAt: string | null, finishedAt: string | null, recordCount: number | null, scope: unknown }> | null };

export type UpdateDataRequestsMutationVariables = Exact<{
  filter: DataRequestFilterInput;
  data: DataRequestUpdateInput;
}>;


export type UpdateDataRequestsMutation = { updateDataRequests: Array<{ id: string, key: string | null, kind: DataRequestKindEnum | null, status: DataRequestStatusEnum | null, ground: DataRequestGroundEnum | null, personId: string | null, requestedBy: string | null, requestedAt: string | null, finishedAt: string | null, recordCount: number | null, scope: unknown }> | null };

export type SaveErasedNumbersMutationVariables = Exact<{
  data: Array<ErasedNumberCreateInput> | ErasedNumberCreateInput;
}>;


export type SaveErasedNumbersMutation = { createErasedNumbers: Array<{ id: string }> | null };

export type EmptyStaysMutationVariables = Exact<{
  filter: StayFilterInput;
  data: StayUpdateInput;
}>;


export type EmptyStaysMutation = { updateStays: Array<{ id: string }> | null };

export type EmptyFolioChargesMutationVariables = Exact<{
  filter: FolioChargeFilterInput;
  data: FolioChargeUpdateInput;
}>;


export type EmptyFolioChargesMutation = { updateFolioCharges: Array<{ id: string }> | null };

export type EmptyStayChangesMutationVariables = Exact<{
  filter: StayChangeFilterInput;
  data: StayChangeUpdateInput;
}>;


export type EmptyStayChangesMutation = { updateStayChanges: Array<{ id: string }> | null };

export type EmptyStayOffersMutationVariables = Exact<{
  filter: StayOfferFilterInput;
  data: StayOfferUpdateInput;
}>;


export type EmptyStayOffersMutation = { updateStayOffers: Array<{ id: string }> | null };

export type EmptyGuestFeedbacksMutationVariables = Exact<{
  filter: GuestFeedbackFilterInput;
  data: GuestFeedbackUpdateInput;
}>;


export type EmptyGuestFeedbacksMutation = { updateGuestFeedbacks: Array<{ id: string }> | null };

export type EmptyServiceCasesMutationVariables = Exact<{
  filter: ServiceCaseFilterInput;
  data: ServiceCaseUpdateInput;
}>;


export type EmptyServiceCasesMutation = { updateServiceCases: Array<{ id: string }> | null };

export type EmptyRetentionTouchesMutationVariables = Exact<{
  filter: RetentionTouchFilterInput;
  data: RetentionTouchUpdateInput;
}>;


export type EmptyRetentionTouchesMutation = { updateRetentionTouches: Array<{ id: string }> | null };

export type EmptyLoyaltyMembershipsMutationVariables = Exact<{
  filter: LoyaltyMembershipFilterInput;
  data: LoyaltyMembershipUpdateInput;
}>;


export type EmptyLoyaltyMembershipsMutation = { updateLoyaltyMemberships: Array<{ id: string }> | null };

export type EmptyPointsEntriesMutationVariables = Exact<{
  filter: PointsEntryFilterInput;
  data: PointsEntryUpdateInput;
}>;


export type EmptyPointsEntriesMutation = { updatePointsEntries: Array<{ id: string }> | null };

export type EmptyRewardRedemptionsMutationVariables = Exact<{
  filter: RewardRedemptionFilterInput;
  data: RewardRedemptionUpdateInput;
}>;


export type EmptyRewardRedemptionsMutation = { updateRewardRedemptions: Array<{ id: string }> | null };

export type EmptyConsentEventsMutationVariables = Exact<{
  filter: ConsentEventFilterInput;
  data: ConsentEventUpdateInput;
}>;


export type EmptyConsentEventsMutation = { updateConsentEvents: Array<{ id: string }> | null };

export type EmptyQuotesMutationVariables = Exact<{
  filter: QuoteFilterInput;
  data: QuoteUpdateInput;
}>;


export type EmptyQuotesMutation = { updateQuotes: Array<{ id: string }> | null };

export type EmptyQuoteLinesMutationVariables = Exact<{
  filter: QuoteLineFilterInput;
  data: QuoteLineUpdateInput;
}>;


export type EmptyQuoteLinesMutation = { updateQuoteLines: Array<{ id: string }> | null };

export type EmptyOpportunitiesMutationVariables = Exact<{
  filter: OpportunityFilterInput;
  data: OpportunityUpdateInput;
}>;


export type EmptyOpportunitiesMutation = { updateOpportunities: Array<{ id: string }> | null };

export type EmptyImportRejectsMutationVariables = Exact<{
  filter: ImportRejectFilterInput;
  data: ImportRejectUpdateInput;
}>;


export type EmptyImportRejectsMutation = { updateImportRejects: Array<{ id: string }> | null };

export type EmptyIntakeMessagesMutationVariables = Exact<{
  filter: IntakeMessageFilterInput;
  data: IntakeMessageUpdateInput;
}>;


export type EmptyIntakeMessagesMutation = { updateIntakeMessages: Array<{ id: string }> | null };

export type EmptyPeopleMutationVariables = Exact<{
  filter: PersonFilterInput;
  data: PersonUpdateInput;
}>;


export type EmptyPeopleMutation = { updatePeople: Array<{ id: string }> | null };

export type EmptyTasksMutationVariables = Exact<{
  filter: TaskFilterInput;
  data: TaskUpdateInput;
}>;


export type EmptyTasksMutation = { updateTasks: Array<{ id: string }> | null };

export type EmptyNotesMutationVariables = Exact<{
  filter: NoteFilterInput;
  data: NoteUpdateInput;
}>;


export type EmptyNotesMutation = { updateNotes: Array<{ id: string }> | null };

export type DestroyGuestProfilesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DestroyGuestProfilesMutation = { destroyGuestProfiles: Array<{ id: string }> | null };

export type DestroyRoomPreferencesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DestroyRoomPreferencesMutation = { destroyRoomPreferences: Array<{ id: string }> | null };

export type DestroySensitivePreferencesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DestroySensitivePreferencesMutation = { destroySensitivePreferences: Array<{ id: string }> | null };

export type DestroyMatchCandidatesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DestroyMatchCandidatesMutation = { destroyMatchCandidates: Array<{ id: string }> | null };

export type DestroyMatchKeysMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DestroyMatchKeysMutation = { destroyMatchKeys: Array<{ id: string }> | null };

export type DestroyGuestMergesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DestroyGuestMergesMutation = { destroyGuestMerges: Array<{ id: string }> | null };

export type DestroyTasksMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DestroyTasksMutation = { destroyTasks: Array<{ id: string }> | null };

export type DestroyNotesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DestroyNotesMutation = { destroyNotes: Array<{ id: string }> | null };

export type DestroyTaskTargetsMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DestroyTaskTargetsMutation = { destroyTaskTargets: Array<{ id: string }> | null };

export type DestroyNoteTargetsMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DestroyNoteTargetsMutation = { destroyNoteTargets: Array<{ id: string }> | null };

export type DestroyAttachmentsMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DestroyAttachmentsMutation = { destroyAttachments: Array<{ id: string }> | null };

export type DestroyTimelineActivitiesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DestroyTimelineActivitiesMutation = { destroyTimelineActivities: Array<{ id: string }> | null };

export type GuestsOfFeedbackQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type GuestsOfFeedbackQuery = { guestFeedbacks: { edges: Array<{ node: { id: string, personId: string | null, npsScore: number | null, overall: number | null, comment: string | null, answeredAt: string | null, group: GuestFeedbackGroupEnum | null, sentiment: GuestFeedbackSentimentEnum | null, themes: Array<GuestFeedbackThemesEnum | null> | null, stayId: string | null, propertyId: string | null, roomTypeId: string | null, property: { language: HotelPropertyLanguageEnum, caseAtScore: number | null } | null, stay: { guestId: string | null, propertyId: string | null, roomTypeId: string | null, property: { language: HotelPropertyLanguageEnum, caseAtScore: number | null } | null } | null } }> } | null };

export type CasesByKeyQueryVariables = Exact<{
  keys: Array<string> | string;
}>;


export type CasesByKeyQuery = { serviceCases: { edges: Array<{ node: { id: string, key: string | null, description: string | null } }> } | null };

export type DescribeCaseMutationVariables = Exact<{
  id: string;
  data: ServiceCaseUpdateInput;
}>;


export type DescribeCaseMutation = { updateServiceCase: { id: string } | null };

export type LatestAnswersQueryVariables = Exact<{
  guestIds: Array<string> | string;
  after?: string | null | undefined;
}>;


export type LatestAnswersQuery = { people: { edges: Array<{ node: { id: string, guestNps: number | null } }> } | null, guestFeedbacks: { edges: Array<{ node: { personId: string | null, npsScore: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SaveFeedbackGroupsMutationVariables = Exact<{
  feedback: Array<GuestFeedbackCreateInput> | GuestFeedbackCreateInput;
}>;


export type SaveFeedbackGroupsMutation = { createGuestFeedbacks: Array<{ id: string }> | null };

export type SearchGuestsQueryVariables = Exact<{
  words: string;
  first: number;
}>;


export type SearchGuestsQuery = { search: { edges: Array<{ node: { recordId: string } }> } };

export type FindGuestQueryVariables = Exact<{
  people: PersonFilterInput;
  stays: StayFilterInput;
  first: number;
}>;


export type FindGuestQuery = { people: { edges: Array<{ node: { id: string, guestNumber: string | null, guestStays: number | null, guestNextArrivalOn: string | null, guestInHouseStays: number | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null } }> } | null, stays: { edges: Array<{ node: { guest: { id: string, guestNumber: string | null, guestStays: number | null, guestNextArrivalOn: string | null, guestInHouseStays: number | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null } | null } }> } | null };

export type GuestsAndRoomsQueryVariables = Exact<{
  guests: Array<string> | string;
  hasGuests: boolean;
  inHouse: Array<string> | string;
  first: number;
}>;


export type GuestsAndRoomsQuery = { people?: { edges: Array<{ node: { id: string, guestNumber: string | null, guestStays: number | null, guestNextArrivalOn: string | null, guestInHouseStays: number | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null } }> } | null, stays: { edges: Array<{ node: { guestId: string | null, roomNumber: string | null } }> } | null };

export type FoundGuestFragment = { id: string, guestNumber: string | null, guestStays: number | null, guestNextArrivalOn: string | null, guestInHouseStays: number | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null };

export type BookedNightsQueryVariables = Exact<{
  propertyId: string;
  stays: StayFilterInput;
  days: DailyPerformanceFilterInput;
  timeZone: string;
  limit: number;
}>;


export type BookedNightsQuery = { hotelProperties: { edges: Array<{ node: { id: string, code: string | null, name: string | null, currencyCode: string | null } }> } | null, dailyPerformancesGroupBy: Array<{ groupByDimensionValues: unknown, sumRoomsAvailable: number | null, sumRoomsSold: number | null, sumRoomRevenueAmountMicros: number | null }> | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type StaysAtDeskQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type StaysAtDeskQuery = { stays: { edges: Array<{ node: { id: string, name: string | null, status: StayStatusEnum, confirmationNumber: string | null, arrivalOn: string | null, departureOn: string | null, roomNumber: string | null, roomTypeId: string | null, bookedRoomTypeId: string | null, ratePlanId: string | null, adults: number | null, children: number | null, infants: number | null, checkedInAt: string | null, checkedOutAt: string | null, surveyDueAt: string | null, cancelledAt: string | null, cancelReason: string | null, identityCheckedAt: string | null, paymentMethod: string | null, guarantee: string | null, specialRequests: string | null, relocatedToId: string | null, propertyId: string | null, guestId: string | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, foodRevenue: { amountMicros: number | null, currencyCode: string | null } | null, otherRevenue: { amountMicros: number | null, currencyCode: string | null } | null, compensation: { amountMicros: number | null, currencyCode: string | null } | null, guest: { guestLanguage: string | null, guestDoNotRent: boolean, name: { firstName: string | null, lastName: string | null } | null } | null, roomType: { name: string | null } | null, relocatedTo: { name: string | null } | null, ratePlan: { freeCancellationDays: number | null, cancellationFee: RatePlanCancellationFeeEnum | null } | null, property: { name: string | null, timeZone: string | null, language: HotelPropertyLanguageEnum, freeCancellationDays: number | null, cancellationFee: HotelPropertyCancellationFeeEnum | null, noShowFee: HotelPropertyNoShowFeeEnum | null, membersCancelFree: boolean, guaranteeRequired: boolean, depositPercent: number | null, identityRequired: boolean, paymentRequired: boolean, surveyAfterHours: number | null } | null } }> } | null };

export type AroundStaysQueryVariables = Exact<{
  stayIds: Array<string> | string;
  guestIds: Array<string> | string;
  withGuests: boolean;
  rooms?: RoomFilterInput | null | undefined;
  withRooms: boolean;
  withBills: boolean;
  limit: number;
  withHistory: boolean;
}>;


export type AroundStaysQuery = { rooms?: { edges: Array<{ node: { id: string, propertyId: string | null, roomTypeId: string | null, number: string | null, housekeeping: RoomHousekeepingEnum } }> } | null, folioChargesGroupBy?: Array<{ groupByDimensionValues: unknown, sumAmountAmountMicros: number | null }> | null, folioCharges?: { edges: Array<{ node: { stayId: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, loyaltyMemberships?: { edges: Array<{ node: { personId: string | null } }> } | null, stayChanges?: { edges: Array<{ node: { stayId: string | null, before: unknown, after: unknown } }> } | null };

export type RoomHoldersQueryVariables = Exact<{
  filter: StayFilterInput;
  offset: number;
}>;


export type RoomHoldersQuery = { stays: { totalCount: number | null, edges: Array<{ node: { id: string, name: string | null, status: StayStatusEnum, propertyId: string | null, roomNumber: string | null, arrivalOn: string | null, departureOn: string | null } }> } | null };

export type MoveStaysMutationVariables = Exact<{
  filter: StayFilterInput;
  data: StayUpdateInput;
}>;


export type MoveStaysMutation = { updateStays: Array<{ id: string, updatedAt: string, updatedBy: { name: string | null } }> | null };

export type InquireStayMutationVariables = Exact<{
  data: Array<StayCreateInput> | StayCreateInput;
}>;


export type InquireStayMutation = { createStays: Array<{ id: string, name: string | null, confirmationNumber: string | null, status: StayStatusEnum, createdBy: { name: string | null } }> | null };

export type RecordStepsMutationVariables = Exact<{
  changes: Array<StayChangeCreateInput> | StayChangeCreateInput;
  postings: Array<FolioChargeCreateInput> | FolioChargeCreateInput;
  posts: boolean;
  targets: Array<TaskTargetCreateInput> | TaskTargetCreateInput;
  asksForGuests: boolean;
  messages: Array<RetentionTouchCreateInput> | RetentionTouchCreateInput;
  drafts: boolean;
  dirty: RoomFilterInput;
  dirties: boolean;
}>;


export type RecordStepsMutation = { createStayChanges: Array<{ id: string }> | null, createFolioCharges?: Array<{ id: string }> | null, createTaskTargets?: Array<{ id: string }> | null, createRetentionTouches?: Array<{ id: string }> | null, updateRooms?: Array<{ id: string }> | null };

export type GuestsWithSourcesQueryVariables = Exact<{
  ids: Array<string> | string;
  after?: string | null | undefined;
}>;


export type GuestsWithSourcesQuery = { people: { edges: Array<{ node: { id: string, guestNumber: string | null, guestBirthday: string | null, guestNationality: string | null, guestLanguage: string | null, guestChosen: unknown, createdAt: string, updatedAt: string, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null, primaryPhoneCountryCode: string | null, additionalPhones: unknown } | null, createdBy: { source: ActorSourceEnum | null, name: string | null, workspaceMemberId: string | null }, updatedBy: { name: string | null } } }> } | null, guestProfiles: { edges: Array<{ node: { id: string, key: string | null, name: string | null, source: GuestProfileSourceEnum | null, externalId: string | null, personId: string | null, rawFields: unknown, lastSeenAt: string | null, changedAt: string | null, createdAt: string, emails: { primaryEmail: string | null } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ChosenOfFragment = { id: string, guestNumber: string | null, guestBirthday: string | null, guestNationality: string | null, guestLanguage: string | null, guestChosen: unknown, createdAt: string, updatedAt: string, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null, primaryPhoneCountryCode: string | null, additionalPhones: unknown } | null, createdBy: { source: ActorSourceEnum | null, name: string | null, workspaceMemberId: string | null }, updatedBy: { name: string | null } };

export type TouchGuestMutationVariables = Exact<{
  id: string;
  birthday?: string | null | undefined;
}>;


export type TouchGuestMutation = { updatePeople: Array<{ updatedBy: { name: string | null } }> | null };

export type GoodwillOfCaseQueryVariables = Exact<{
  id: string;
  guestId: string;
  since: string;
}>;


export type GoodwillOfCaseQuery = { serviceCases: { edges: Array<{ node: { id: string, kind: ServiceCaseKindEnum, category: ServiceCaseCategoryEnum | null, severity: ServiceCaseSeverityEnum, compensation: { amountMicros: number | null, currencyCode: string | null } | null, property: { goodwillLimit: { amountMicros: number | null, currencyCode: string | null } | null } | null, stay: { status: StayStatusEnum, rate: { amountMicros: number | null, currencyCode: string | null } | null } | null } }> } | null, people: { edges: Array<{ node: { guestSegment: PersonGuestSegmentEnum | null } }> } | null, loyaltyMemberships: { edges: Array<{ node: { id: string } }> } | null };

export type GroupNowFragment = { id: string, name: string | null, groupStage: OpportunityGroupStageEnum | null, groupReached: OpportunityGroupReachedEnum | null, groupProblem: string | null, groupArrivalOn: string | null, groupDepartureOn: string | null, groupCutOffOn: string | null, groupOptionUntil: string | null, groupReleasedOn: string | null, groupDecidedOn: string | null, closeDate: string | null, groupAttrition: number | null, groupBlock: number | null, groupPickup: number | null, groupProbability: number | null, groupLostReason: string | null, groupPropertyId: string | null, ownerId: string | null, companyId: string | null, groupWeighted: { amountMicros: number | null, currencyCode: string | null } | null, amount: { amountMicros: number | null, currencyCode: string | null } | null, groupProperty: { language: HotelPropertyLanguageEnum, timeZone: string | null } | null };

export type BlockNightNowFragment = { id: string, groupId: string | null, propertyId: string | null, roomTypeId: string | null, night: string | null, rooms: number | null, pickedUp: number | null, held: number | null, rate: { amountMicros: number | null, currencyCode: string | null } | null };

export type GroupsByIdQueryVariables = Exact<{
  ids: Array<string> | string;
  nights: GroupNightFilterInput;
  stays: StayFilterInput;
  limit: number;
}>;


export type GroupsByIdQuery = { opportunities: { edges: Array<{ node: { id: string, name: string | null, groupStage: OpportunityGroupStageEnum | null, groupReached: OpportunityGroupReachedEnum | null, groupProblem: string | null, groupArrivalOn: string | null, groupDepartureOn: string | null, groupCutOffOn: string | null, groupOptionUntil: string | null, groupReleasedOn: string | null, groupDecidedOn: string | null, closeDate: string | null, groupAttrition: number | null, groupBlock: number | null, groupPickup: number | null, groupProbability: number | null, groupLostReason: string | null, groupPropertyId: string | null, ownerId: string | null, companyId: string | null, groupWeighted: { amountMicros: number | null, currencyCode: string | null } | null, amount: { amountMicros: number | null, currencyCode: string | null } | null, groupProperty: { language: HotelPropertyLanguageEnum, timeZone: string | null } | null } }> } | null, groupNights: { edges: Array<{ node: { id: string, groupId: string | null, propertyId: string | null, roomTypeId: string | null, night: string | null, rooms: number | null, pickedUp: number | null, held: number | null, rate: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type MoreBlockNightsQueryVariables = Exact<{
  nights: GroupNightFilterInput;
  after?: string | null | undefined;
}>;


export type MoreBlockNightsQuery = { groupNights: { edges: Array<{ node: { id: string, groupId: string | null, propertyId: string | null, roomTypeId: string | null, night: string | null, rooms: number | null, pickedUp: number | null, held: number | null, rate: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LiveGroupIdsQueryVariables = Exact<{
  filter: OpportunityFilterInput;
  after?: string | null | undefined;
}>;


export type LiveGroupIdsQuery = { opportunities: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type GroupHistoryQueryVariables = Exact<{
  groups: OpportunityFilterInput;
  limit: number;
}>;


export type GroupHistoryQuery = { opportunitiesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type EarlierGroupsQueryVariables = Exact<{
  groups: OpportunityFilterInput;
}>;


export type EarlierGroupsQuery = { opportunities: { edges: Array<{ node: { id: string, groupArrivalOn: string | null, groupBlock: number | null, groupPropertyId: string | null } }> } | null };

export type BookingsOfGroupsQueryVariables = Exact<{
  stays: StayFilterInput;
  limit: number;
}>;


export type BookingsOfGroupsQuery = { staysGroupBy: Array<{ groupByDimensionValues: unknown, sumNights: number | null }> | null };

export type NightsAroundQueryVariables = Exact<{
  stays: StayFilterInput;
  limit: number;
}>;


export type NightsAroundQuery = { staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, avgRateAmountMicros: number | null }> | null };

export type GroupPageQueryVariables = Exact<{
  groupId: string;
  types: RoomTypeFilterInput;
  stays: StayFilterInput;
  rivals: CompanyFilterInput;
}>;


export type GroupPageQuery = { opportunities: { edges: Array<{ node: { id: string, groupLeader: string | null, groupRooms: number | null, company: { id: string, name: string | null, accountType: CompanyAccountTypeEnum | null } | null, groupProperty: { id: string, name: string | null, currencyCode: string | null } | null, groupCompetitorWon: { id: string, name: string | null } | null } }> } | null, roomTypes: { edges: Array<{ node: { id: string, code: string | null, name: string | null, baseRate: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, stays: { edges: Array<{ node: { id: string, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, roomNumber: string | null, roomType: { name: string | null } | null, guest: { id: string, name: { firstName: string | null, lastName: string | null } | null } | null } }> } | null, companies: { edges: Array<{ node: { id: string, name: string | null } }> } | null };

export type SaveGroupsMutationVariables = Exact<{
  groups: Array<OpportunityCreateInput> | OpportunityCreateInput;
}>;


export type SaveGroupsMutation = { createOpportunities: Array<{ id: string }> | null };

export type SaveGroupNightsMutationVariables = Exact<{
  nights: Array<GroupNightCreateInput> | GroupNightCreateInput;
}>;


export type SaveGroupNightsMutation = { createGroupNights: Array<{ id: string }> | null };

export type ChangeGroupMutationVariables = Exact<{
  id: string;
  data: OpportunityUpdateInput;
}>;


export type ChangeGroupMutation = { updateOpportunity: { id: string } | null };

export type LinkTasksMutationVariables = Exact<{
  targets: Array<TaskTargetCreateInput> | TaskTargetCreateInput;
}>;


export type LinkTasksMutation = { createTaskTargets: Array<{ id: string }> | null };

export type CreateRoomingListMutationVariables = Exact<{
  stays: Array<StayCreateInput> | StayCreateInput;
}>;


export type CreateRoomingListMutation = { createStays: Array<{ id: string }> | null };

export type GuestExportQueryVariables = Exact<{
  guestId: string;
  staysAfter?: string | null | undefined;
  roomPreferencesAfter?: string | null | undefined;
  sensitivePreferencesAfter?: string | null | undefined;
  guestFeedbacksAfter?: string | null | undefined;
  serviceCasesAfter?: string | null | undefined;
  retentionTouchesAfter?: string | null | undefined;
  loyaltyMembershipsAfter?: string | null | undefined;
  consentEventsAfter?: string | null | undefined;
  guestProfilesAfter?: string | null | undefined;
  quotesAfter?: string | null | undefined;
  noteTargetsAfter?: string | null | undefined;
  taskTargetsAfter?: string | null | undefined;
  attachmentsAfter?: string | null | undefined;
}>;


export type GuestExportQuery = { people: { edges: Array<{ node: { id: string, createdAt: string, jobTitle: string | null, guestNumber: string | null, guestBirthday: string | null, guestNationality: string | null, guestLanguage: string | null, guestTags: Array<string | null> | null, guestVipReason: string | null, accountRole: PersonAccountRoleEnum | null, accountInfluence: PersonAccountInfluenceEnum | null, guestDoNotRent: boolean, guestIncognito: boolean, guestDoNotContact: boolean, guestNotNow: PersonGuestNotNowEnum | null, guestStays: number | null, guestNights: number | null, guestFirstStayOn: string | null, guestLastStayOn: string | null, guestNextArrivalOn: string | null, guestCancellations: number | null, guestNoShows: number | null, guestReturnProbability: number | null, guestExpectedStays: number | null, guestSegment: PersonGuestSegmentEnum | null, guestLifecycle: PersonGuestLifecycleEnum | null, guestRfm: string | null, guestRfmGroup: PersonGuestRfmGroupEnum | null, guestNps: number | null, guestWhy: string | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null, linkedinLink: { primaryLinkUrl: string | null } | null, company: { name: string | null } | null, guestRoomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null, guestLifetimeValue: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, stays: { edges: Array<{ node: { id: string, guestId: string | null, source: string | null, confirmationNumber: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, nights: number | null, adults: number | null, children: number | null, infants: number | null, roomNumber: string | null, bookedAt: string | null, checkedInAt: string | null, checkedOutAt: string | null, cancelledAt: string | null, identityCheckedAt: string | null, cancelReason: string | null, channel: StayChannelEnum | null, marketSegment: string | null, guestCountry: string | null, paymentMethod: string | null, guarantee: string | null, memberTier: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, benefitsGiven: Array<StayBenefitsGivenEnum | null> | null, specialRequests: string | null, preferenceFit: number | null, isRepeatGuest: boolean, rate: { amountMicros: number | null, currencyCode: string | null } | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, foodRevenue: { amountMicros: number | null, currencyCode: string | null } | null, otherRevenue: { amountMicros: number | null, currencyCode: string | null } | null, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null, compensation: { amountMicros: number | null, currencyCode: string | null } | null, property: { code: string | null, name: string | null } | null, roomType: { code: string | null, name: string | null } | null, ratePlan: { code: string | null, name: string | null } | null, company: { name: string | null } | null, travelAgent: { name: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, roomPreferences: { edges: Array<{ node: { id: string, category: RoomPreferenceCategoryEnum | null, value: string | null, polarity: RoomPreferencePolarityEnum, strength: RoomPreferenceStrengthEnum, origin: RoomPreferenceOriginEnum, confidence: number | null, lastConfirmedOn: string | null, validUntil: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, sensitivePreferences: { edges: Array<{ node: { id: string, category: SensitivePreferenceCategoryEnum | null, value: string | null, polarity: SensitivePreferencePolarityEnum, strength: SensitivePreferenceStrengthEnum, origin: SensitivePreferenceOriginEnum, confidence: number | null, lastConfirmedOn: string | null, validUntil: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, guestFeedbacks: { edges: Array<{ node: { id: string, source: GuestFeedbackSourceEnum | null, npsScore: number | null, overall: number | null, roomAndHygiene: number | null, foodAndBeverage: number | null, frontDesk: number | null, staffAttitude: number | null, value: number | null, location: number | null, comment: string | null, language: string | null, sentiment: GuestFeedbackSentimentEnum | null, group: GuestFeedbackGroupEnum | null, invitedAt: string | null, answeredAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, serviceCases: { edges: Array<{ node: { id: string, name: string | null, kind: ServiceCaseKindEnum, category: ServiceCaseCategoryEnum | null, severity: ServiceCaseSeverityEnum, status: ServiceCaseStatusEnum, description: string | null, openedAt: string | null, resolution: string | null, resolvedAt: string | null, restrictedDescription: string | null, restrictedResolution: string | null, satisfactionAfter: number | null, compensation: { amountMicros: number | null, currencyCode: string | null } | null, cost: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, retentionTouches: { edges: Array<{ node: { id: string, name: string | null, occasion: string | null, plannedFor: string | null, offer: RetentionTouchOfferEnum | null, status: RetentionTouchStatusEnum, suppressedBecause: string | null, channel: RetentionTouchChannelEnum | null, subject: string | null, body: string | null, language: string | null, outcome: RetentionTouchOutcomeEnum | null, sentAt: string | null, respondedAt: string | null, isHoldout: boolean, play: { name: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, loyaltyMemberships: { edges: Array<{ node: { id: string, number: string | null, status: LoyaltyMembershipStatusEnum, enrolledOn: string | null, tierSince: string | null, tierUntil: string | null, points: number | null, pointsExpiringNext: number | null, pointsExpireOn: string | null, qualifyingNights: number | null, qualifyingStays: number | null, qualifyingPoints: number | null, carriedOver: number | null, opening: unknown, tierOverrideReason: string | null, qualifyingSpend: { amountMicros: number | null, currencyCode: string | null } | null, program: { code: string | null, name: string | null } | null, tier: { code: string | null, name: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, consentEvents: { edges: Array<{ node: { id: string, channel: ConsentEventChannelEnum | null, purpose: ConsentEventPurposeEnum | null, state: ConsentEventStateEnum | null, evidence: string | null, recordedAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, guestProfiles: { edges: Array<{ node: { id: string, source: GuestProfileSourceEnum | null, externalId: string | null, rawFields: unknown, firstSeenAt: string | null, lastSeenAt: string | null, changedAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, quotes: { edges: Array<{ node: { id: string, number: string | null, version: number | null, status: QuoteStatusEnum, givenOn: string | null, validUntil: string | null, arrivalOn: string | null, departureOn: string | null, lines: unknown, persons: number | null, taxIncluded: boolean, answeredAt: string | null, answeredBy: string | null, answerNote: string | null, quoteLines: { edges: Array<{ node: { name: string | null, kind: QuoteLineKindEnum, fromOn: string | null, toOn: string | null, quantity: number | null, nights: number | null, price: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, taxTotal: { amountMicros: number | null, currencyCode: string | null } | null, cityTaxTotal: { amountMicros: number | null, currencyCode: string | null } | null, roomTotal: { amountMicros: number | null, currencyCode: string | null } | null, otherTotal: { amountMicros: number | null, currencyCode: string | null } | null, total: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, noteTargets: { edges: Array<{ node: { id: string, note: { title: string | null, createdAt: string, bodyV2: { markdown: string | null } | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, taskTargets: { edges: Array<{ node: { id: string, task: { title: string | null, dueAt: string | null, status: TaskStatusEnum | null, createdAt: string, bodyV2: { markdown: string | null } | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, attachments: { edges: Array<{ node: { id: string, name: string | null, createdAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type GuestExportDetailsQueryVariables = Exact<{
  stayIds: Array<string> | string;
  membershipIds: Array<string> | string;
  folioChargesAfter?: string | null | undefined;
  stayChangesAfter?: string | null | undefined;
  stayOffersAfter?: string | null | undefined;
  pointsEntriesAfter?: string | null | undefined;
  rewardRedemptionsAfter?: string | null | undefined;
}>;


export type GuestExportDetailsQuery = { folioCharges: { edges: Array<{ node: { id: string, stayId: string | null, chargedOn: string | null, category: FolioChargeCategoryEnum | null, description: string | null, outlet: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, stayChanges: { edges: Array<{ node: { id: string, stayId: string | null, changedAt: string | null, kind: StayChangeKindEnum | null, before: unknown, after: unknown } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, stayOffers: { edges: Array<{ node: { id: string, stayId: string | null, name: string | null, kind: StayOfferKindEnum | null, status: StayOfferStatusEnum, reasons: unknown, offeredAt: string | null, answeredAt: string | null, guestAgreed: StayOfferGuestAgreedEnum | null, difference: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, pointsEntries: { edges: Array<{ node: { id: string, membershipId: string | null, kind: PointsEntryKindEnum | null, points: number | null, qualifyingNights: number | null, qualifyingStays: number | null, qualifyingPoints: number | null, earnedOn: string | null, expiresOn: string | null, reason: string | null, source: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, rewardRedemptions: { edges: Array<{ node: { id: string, membershipId: string | null, status: RewardRedemptionStatusEnum, points: number | null, redeemedOn: string | null, note: string | null, reward: { name: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type GuestPageQueryVariables = Exact<{
  id: string;
}>;


export type GuestPageQuery = { people: { edges: Array<{ node: { id: string, guestErasedAt: string | null, guestPageSince: string | null, name: { firstName: string | null, lastName: string | null } | null } }> } | null, stays: { edges: Array<{ node: { id: string, status: StayStatusEnum, confirmationNumber: string | null, arrivalOn: string | null, departureOn: string | null, adults: number | null, children: number | null, propertyId: string | null, property: { name: string | null } | null, roomType: { name: string | null } | null } }> } | null, loyaltyMemberships: { edges: Array<{ node: { number: string | null, points: number | null, pointsExpiringNext: number | null, pointsExpireOn: string | null, tier: { name: string | null } | null } }> } | null, roomPreferences: { edges: Array<{ node: { id: string, personId: string | null, category: RoomPreferenceCategoryEnum | null, value: string | null, polarity: RoomPreferencePolarityEnum, strength: RoomPreferenceStrengthEnum, origin: RoomPreferenceOriginEnum, confidence: number | null, evidenceStays: Array<string | null> | null, lastConfirmedOn: string | null, validUntil: string | null } }> } | null, serviceCases: { edges: Array<{ node: { id: string, key: string | null, name: string | null, kind: ServiceCaseKindEnum, category: ServiceCaseCategoryEnum | null, status: ServiceCaseStatusEnum, openedAt: string | null, resolvedAt: string | null, guestEscalatedAt: string | null, reply: string | null } }> } | null };

export type WithdrawGuestPagesMutationVariables = Exact<{
  id: string;
  at: string;
}>;


export type WithdrawGuestPagesMutation = { updatePerson: { id: string } | null };

export type GuestNotContentMutationVariables = Exact<{
  id: string;
  data: ServiceCaseUpdateInput;
}>;


export type GuestNotContentMutation = { updateServiceCases: Array<{ id: string }> | null };

export type LanguageOfGuestQueryVariables = Exact<{
  id: string;
}>;


export type LanguageOfGuestQuery = { people: { edges: Array<{ node: { guestLanguage: string | null } }> } | null };

export type SetGuestLanguageMutationVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type SetGuestLanguageMutation = { updatePerson: { id: string } | null };

export type GuestPanelQueryVariables = Exact<{
  id: string;
}>;


export type GuestPanelQuery = { people: { edges: Array<{ node: { id: string, guestNumber: string | null, guestNationality: string | null, guestLanguage: string | null, guestBirthday: string | null, guestStays: number | null, guestNights: number | null, guestFirstStayOn: string | null, guestLastStayOn: string | null, guestNextArrivalOn: string | null, guestCancellations: number | null, guestNoShows: number | null, guestInHouseStays: number | null, name: { firstName: string | null, lastName: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, stays: { totalCount: number | null, edges: Array<{ node: { id: string, name: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, nights: number | null, roomNumber: string | null, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null } | null, roomType: { name: string | null } | null } }> } | null };

export type TouchWithGuestFragment = { id: string, status: RetentionTouchStatusEnum, channel: RetentionTouchChannelEnum | null, plannedFor: string | null, subject: string | null, suppressedBecause: string | null, outcome: RetentionTouchOutcomeEnum | null, ownerId: string | null, person: { id: string, name: { firstName: string | null, lastName: string | null } | null } | null, play: { name: string | null } | null };

export type GuestsToKeepQueryVariables = Exact<{
  guests: PersonFilterInput;
  counted: PersonFilterInput;
  touches: RetentionTouchFilterInput;
  limit: number;
}>;


export type GuestsToKeepQuery = { people: { totalCount: number | null, edges: Array<{ node: { id: string, guestMaskedEmail: boolean, guestLanguage: string | null, guestSegment: PersonGuestSegmentEnum | null, guestLifecycle: PersonGuestLifecycleEnum | null, guestReturnProbability: number | null, guestStays: number | null, guestLastStayOn: string | null, guestReviewOn: string | null, guestReasons: unknown, guestOpenCases: number | null, guestKeeperId: string | null, guestKeepOn: string | null, guestNotNow: PersonGuestNotNowEnum | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null } | null, guestValueAtRisk: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, peopleGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumGuestValueAtRiskAmountMicros: number | null }> | null, retentionTouches: { totalCount: number | null, edges: Array<{ node: { id: string, status: RetentionTouchStatusEnum, channel: RetentionTouchChannelEnum | null, plannedFor: string | null, subject: string | null, suppressedBecause: string | null, outcome: RetentionTouchOutcomeEnum | null, ownerId: string | null, person: { id: string, name: { firstName: string | null, lastName: string | null } | null } | null, play: { name: string | null } | null } }> } | null, workspaceMembers: { edges: Array<{ node: { id: string, userId: string | null, name: { firstName: string | null, lastName: string | null } | null } }> } | null };

export type KeepingOfGuestsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type KeepingOfGuestsQuery = { people: { edges: Array<{ node: { id: string, guestKeeperId: string | null, guestKeepOn: string | null, guestNotNow: PersonGuestNotNowEnum | null } }> } | null };

export type KeepGuestsMutationVariables = Exact<{
  ids: Array<string> | string;
  data: PersonUpdateInput;
}>;


export type KeepGuestsMutation = { updatePeople: Array<{ id: string }> | null };

export type TouchOfTaskQueryVariables = Exact<{
  id: string;
}>;


export type TouchOfTaskQuery = { retentionTouches: { edges: Array<{ node: { id: string, status: RetentionTouchStatusEnum, channel: RetentionTouchChannelEnum | null, plannedFor: string | null, subject: string | null, suppressedBecause: string | null, outcome: RetentionTouchOutcomeEnum | null, ownerId: string | null, person: { id: string, name: { firstName: string | null, lastName: string | null } | null } | null, play: { name: string | null } | null } }> } | null };

export type HeldByQueryVariables = Exact<{
  accounts: CompanyFilterInput;
  opportunities: OpportunityFilterInput;
  tasks: TaskFilterInput;
  guests: PersonFilterInput;
  afterAccount?: string | null | undefined;
  afterOpportunity?: string | null | undefined;
  afterTask?: string | null | undefined;
  afterGuest?: string | null | undefined;
  hasAccounts: boolean;
  hasOpportunities: boolean;
  hasTasks: boolean;
  hasGuests: boolean;
}>;


export type HeldByQuery = { companies?: { edges: Array<{ node: { id: string, name: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, opportunities?: { edges: Array<{ node: { id: string, name: string | null, companyId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, tasks?: { edges: Array<{ node: { id: string, title: string | null, taskTargets: { edges: Array<{ node: { targetCompanyId: string | null, targetOpportunity: { companyId: string | null } | null } }> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, people?: { edges: Array<{ node: { id: string, companyId: string | null, name: { firstName: string | null, lastName: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AllStaffQueryVariables = Exact<{ [key: string]: never; }>;


export type AllStaffQuery = { workspaceMembers: { edges: Array<{ node: { id: string, userId: string | null, name: { firstName: string | null, lastName: string | null } | null } }> } | null };

export type HandoversQueryVariables = Exact<{
  keys: HotelRunFilterInput;
}>;


export type HandoversQuery = { hotelRuns: { edges: Array<{ node: { id: string, key: string | null, name: string | null, status: HotelRunStatusEnum, startedAt: string | null, result: unknown } }> } | null };

export type MoveRecordsMutationVariables = Exact<{
  accounts: CompanyFilterInput;
  opportunities: OpportunityFilterInput;
  tasks: TaskFilterInput;
  guests: PersonFilterInput;
  toId: string | number;
  hasAccounts: boolean;
  hasOpportunities: boolean;
  hasTasks: boolean;
  hasGuests: boolean;
}>;


export type MoveRecordsMutation = { updateCompanies?: Array<{ id: string }> | null, updateOpportunities?: Array<{ id: string }> | null, updateTasks?: Array<{ id: string }> | null, updatePeople?: Array<{ id: string }> | null };

export type NoteHandoverMutationVariables = Exact<{
  notes: Array<NoteCreateInput> | NoteCreateInput;
}>;


export type NoteHandoverMutation = { createNotes: Array<{ id: string }> | null };

export type LinkNotesMutationVariables = Exact<{
  targets: Array<NoteTargetCreateInput> | NoteTargetCreateInput;
}>;


export type LinkNotesMutation = { createNoteTargets: Array<{ id: string }> | null };

export type RoomTypeForHousingFragment = { id: string, code: string | null, name: string | null, roomClass: number | null, bedType: RoomTypeBedTypeEnum | null, view: string | null, smoking: boolean, maxOccupancy: number | null, features: Array<RoomTypeFeaturesEnum | null> | null, baseRate: { amountMicros: number | null, currencyCode: string | null } | null };

export type RoomForHousingFragment = { number: string | null, propertyId: string | null, roomTypeId: string | null, floor: number | null, bedType: RoomBedTypeEnum | null, view: string | null, smoking: boolean, maxOccupancy: number | null, features: Array<RoomFeaturesEnum | null> | null, connecting: Array<string | null> | null, housekeeping: RoomHousekeepingEnum };

export type StayToPlaceFragment = { id: string, key: string | null, name: string | null, status: StayStatusEnum, confirmationNumber: string | null, arrivalOn: string | null, departureOn: string | null, adults: number | null, children: number | null, infants: number | null, roomNumber: string | null, roomTypeId: string | null, bookedRoomTypeId: string | null, propertyId: string | null, groupId: string | null, guestId: string | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, guest: { name: { firstName: string | null, lastName: string | null } | null } | null };

export type HouseOfPropertyQueryVariables = Exact<{
  propertyId: string;
  offset: number;
  withTypes: boolean;
}>;


export type HouseOfPropertyQuery = { rooms: { totalCount: number | null, edges: Array<{ node: { number: string | null, propertyId: string | null, roomTypeId: string | null, floor: number | null, bedType: RoomBedTypeEnum | null, view: string | null, smoking: boolean, maxOccupancy: number | null, features: Array<RoomFeaturesEnum | null> | null, connecting: Array<string | null> | null, housekeeping: RoomHousekeepingEnum } }> } | null, roomTypes?: { edges: Array<{ node: { id: string, code: string | null, name: string | null, roomClass: number | null, bedType: RoomTypeBedTypeEnum | null, view: string | null, smoking: boolean, maxOccupancy: number | null, features: Array<RoomTypeFeaturesEnum | null> | null, baseRate: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type StaysToPlaceQueryVariables = Exact<{
  filter: StayFilterInput;
  offset: number;
}>;


export type StaysToPlaceQuery = { stays: { totalCount: number | null, edges: Array<{ node: { id: string, key: string | null, name: string | null, status: StayStatusEnum, confirmationNumber: string | null, arrivalOn: string | null, departureOn: string | null, adults: number | null, children: number | null, infants: number | null, roomNumber: string | null, roomTypeId: string | null, bookedRoomTypeId: string | null, propertyId: string | null, groupId: string | null, guestId: string | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, guest: { name: { firstName: string | null, lastName: string | null } | null } | null } }> } | null };

export type StaysToPlaceInFullQueryVariables = Exact<{
  filter: StayFilterInput;
  offset: number;
}>;


export type StaysToPlaceInFullQuery = { stays: { totalCount: number | null, edges: Array<{ node: { specialRequests: string | null, id: string, key: string | null, name: string | null, status: StayStatusEnum, confirmationNumber: string | null, arrivalOn: string | null, departureOn: string | null, adults: number | null, children: number | null, infants: number | null, roomNumber: string | null, roomTypeId: string | null, bookedRoomTypeId: string | null, propertyId: string | null, groupId: string | null, guestId: string | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, guest: { name: { firstName: string | null, lastName: string | null } | null } | null } }> } | null };

export type RoomsHeldQueryVariables = Exact<{
  filter: StayFilterInput;
  offset: number;
}>;


export type RoomsHeldQuery = { stays: { totalCount: number | null, edges: Array<{ node: { id: string, roomNumber: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null } }> } | null };

export type WishesOfGuestsQueryVariables = Exact<{
  guestIds: Array<string> | string;
  offset: number;
  confidential: boolean;
  withTiers: boolean;
}>;


export type WishesOfGuestsQuery = { roomPreferences: { totalCount: number | null, edges: Array<{ node: { personId: string | null, category: RoomPreferenceCategoryEnum | null, value: string | null, polarity: RoomPreferencePolarityEnum, strength: RoomPreferenceStrengthEnum, origin: RoomPreferenceOriginEnum, confidence: number | null, evidenceStays: Array<string | null> | null, lastConfirmedOn: string | null, validUntil: string | null } }> } | null, sensitivePreferences?: { totalCount: number | null, edges: Array<{ node: { personId: string | null, category: SensitivePreferenceCategoryEnum | null, value: string | null, polarity: SensitivePreferencePolarityEnum, strength: SensitivePreferenceStrengthEnum, origin: SensitivePreferenceOriginEnum, confidence: number | null, evidenceStays: Array<string | null> | null, lastConfirmedOn: string | null, validUntil: string | null } }> } | null, loyaltyMemberships?: { edges: Array<{ node: { personId: string | null, tierRank: number | null, tier: { name: string | null, benefits: Array<LoyaltyTierBenefitsEnum | null> | null } | null } }> } | null };

export type HousingOfStaysQueryVariables = Exact<{
  typeIds: Array<string> | string;
  withTypes: boolean;
  rooms: RoomFilterInput;
  withRooms: boolean;
  propertyIds: Array<string> | string;
}>;


export type HousingOfStaysQuery = { roomTypes?: { edges: Array<{ node: { id: string, code: string | null, name: string | null, roomClass: number | null, bedType: RoomTypeBedTypeEnum | null, view: string | null, smoking: boolean, maxOccupancy: number | null, features: Array<RoomTypeFeaturesEnum | null> | null, baseRate: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, rooms?: { edges: Array<{ node: { number: string | null, propertyId: string | null, roomTypeId: string | null, floor: number | null, bedType: RoomBedTypeEnum | null, view: string | null, smoking: boolean, maxOccupancy: number | null, features: Array<RoomFeaturesEnum | null> | null, connecting: Array<string | null> | null, housekeeping: RoomHousekeepingEnum } }> } | null, roomsGroupBy?: Array<{ groupByDimensionValues: unknown, minFloor: number | null, maxFloor: number | null }> | null };

export type CreateIntakeMessageMutationVariables = Exact<{
  data: IntakeMessageCreateInput;
}>;


export type CreateIntakeMessageMutation = { createIntakeMessage: { id: string } | null };

export type WaitingIntakeMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingIntakeMessagesQuery = { intakeMessages: { edges: Array<{ node: { id: string, key: string | null, sourceName: string | null, receivedAt: string | null, content: unknown } }> } | null };

export type AnyWaitingIntakeMessageQueryVariables = Exact<{ [key: string]: never; }>;


export type AnyWaitingIntakeMessageQuery = { intakeMessages: { edges: Array<{ node: { id: string } }> } | null };

export type EarlierIntakeMessageQueryVariables = Exact<{
  before: string;
}>;


export type EarlierIntakeMessageQuery = { intakeMessages: { edges: Array<{ node: { id: string } }> } | null };

export type SettleIntakeMessagesMutationVariables = Exact<{
  data: Array<IntakeMessageCreateInput> | IntakeMessageCreateInput;
}>;


export type SettleIntakeMessagesMutation = { createIntakeMessages: Array<{ id: string }> | null };

export type ProfilesTakenByKeyQueryVariables = Exact<{
  keys: Array<string> | string;
}>;


export type ProfilesTakenByKeyQuery = { guestProfiles: { edges: Array<{ node: { key: string | null, personId: string | null, rawFields: unknown, firstSeenAt: string | null, changedAt: string | null, version: number | null } }> } | null };

export type SourcesOfMessagesQueryVariables = Exact<{
  since: string;
}>;


export type SourcesOfMessagesQuery = { intakeMessagesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, minReceivedAt: string | null, maxReceivedAt: string | null }> | null, intakeMessages: { totalCount: number | null, edges: Array<{ node: { id: string, sourceName: string | null, status: IntakeMessageStatusEnum, receivedAt: string | null, problems: unknown, excerpt: string | null, content: unknown } }> } | null, importRejects: { totalCount: number | null, edges: Array<{ node: { id: string, rowNumber: number | null, sourceLine: string | null, problems: unknown, run: { id: string, name: string | null } | null } }> } | null };

export type RhythmOfSourcesQueryVariables = Exact<{
  since: string;
}>;


export type RhythmOfSourcesQuery = { intakeMessagesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, minReceivedAt: string | null, maxReceivedAt: string | null }> | null, hotelRuns: { edges: Array<{ node: { id: string, key: string | null, status: HotelRunStatusEnum, startedAt: string | null, finishedAt: string | null, nextTryAt: string | null, readCount: number | null, problem: unknown } }> } | null };

export type MessageToRepairQueryVariables = Exact<{
  id: string;
}>;


export type MessageToRepairQuery = { intakeMessages: { edges: Array<{ node: { id: string, key: string | null, status: IntakeMessageStatusEnum, content: unknown } }> } | null };

export type ChangeMessagesMutationVariables = Exact<{
  ids: Array<string> | string;
  from: Array<IntakeMessageStatusEnum> | IntakeMessageStatusEnum;
  data: IntakeMessageUpdateInput;
}>;


export type ChangeMessagesMutation = { updateIntakeMessages: Array<{ id: string }> | null };

export type StaysToLearnFromQueryVariables = Exact<{
  guestIds: Array<string> | string;
}>;


export type StaysToLearnFromQuery = { stays: { edges: Array<{ node: { key: string | null, guestId: string | null, arrivalOn: string | null, departureOn: string | null, specialRequests: string | null, bookedRoomType: { bedType: RoomTypeBedTypeEnum | null } | null } }> } | null };

export type LoyaltyCardQueryVariables = Exact<{
  memberships: LoyaltyMembershipFilterInput;
  redemptions: RewardRedemptionFilterInput;
}>;


export type LoyaltyCardQuery = { loyaltyMemberships: { edges: Array<{ node: { id: string, number: string | null, status: LoyaltyMembershipStatusEnum, enrolledOn: string | null, personId: string | null, programId: string | null, tierSince: string | null, tierUntil: string | null, points: number | null, pointsExpiringNext: number | null, pointsExpireOn: string | null, qualifyingNights: number | null, qualifyingStays: number | null, qualifyingPoints: number | null, toNextTier: string | null, toNextSteps: unknown, tierReasons: unknown, problem: string | null, tierOverrideFrom: string | null, tierOverrideUntil: string | null, opening: unknown, tierOverrideReason: string | null, tier: { code: string | null, name: string | null, colour: LoyaltyTierColourEnum | null, benefits: Array<LoyaltyTierBenefitsEnum | null> | null } | null, qualifyingSpend: { amountMicros: number | null, currencyCode: string | null } | null, tierOverride: { name: string | null } | null } }> } | null, rewardRedemptions: { edges: Array<{ node: { id: string, name: string | null, status: RewardRedemptionStatusEnum, points: number | null, redeemedOn: string | null, membershipId: string | null } }> } | null, loyaltyPrograms: { edges: Array<{ node: { id: string, code: string | null, name: string | null } }> } | null, loyaltyTiers: { edges: Array<{ node: { code: string | null, name: string | null, rank: number | null, programId: string | null } }> } | null, rewards: { edges: Array<{ node: { code: string | null, name: string | null, points: number | null, stock: number | null, validFrom: string | null, validTo: string | null, programId: string | null } }> } | null };

export type MayGiveExceptionsMutationVariables = Exact<{ [key: string]: never; }>;


export type MayGiveExceptionsMutation = { updateLoyaltyMemberships: Array<{ id: string }> | null };

export type MayChangeMembershipsMutationVariables = Exact<{ [key: string]: never; }>;


export type MayChangeMembershipsMutation = { updateLoyaltyMemberships: Array<{ id: string }> | null };

export type CardsFoundQueryVariables = Exact<{
  filter: LoyaltyMembershipFilterInput;
}>;


export type CardsFoundQuery = { loyaltyMemberships: { edges: Array<{ node: { id: string, number: string | null, points: number | null, programId: string | null, person: { name: { firstName: string | null, lastName: string | null } | null } | null } }> } | null };

export type PointsLedgerQueryVariables = Exact<{
  membershipId: string;
  after?: string | null | undefined;
}>;


export type PointsLedgerQuery = { loyaltyMemberships: { edges: Array<{ node: { programId: string | null } }> } | null, loyaltyTiers: { edges: Array<{ node: { code: string | null, name: string | null, programId: string | null } }> } | null, pointsEntries: { edges: Array<{ node: { id: string, key: string | null, kind: PointsEntryKindEnum | null, points: number | null, earnedOn: string | null, expiresOn: string | null, reason: string | null, reasons: unknown, reverses: string | null, bookedBy: string | null, stay: { id: string, name: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type KnownNoticesQueryVariables = Exact<{
  keys: Array<string> | string;
}>;


export type KnownNoticesQuery = { retentionTouches: { edges: Array<{ node: { key: string | null } }> } | null };

export type WithdrawNoticesMutationVariables = Exact<{
  keys: Array<string> | string;
  because: string;
}>;


export type WithdrawNoticesMutation = { updateRetentionTouches: Array<{ id: string }> | null };

export type LinkedTasksQueryVariables = Exact<{
  filter: TaskTargetFilterInput;
  limit: number;
}>;


export type LinkedTasksQuery = { taskTargetsGroupBy: Array<{ groupByDimensionValues: unknown }> | null };

export type SaveReviewMutationVariables = Exact<{
  programs: Array<LoyaltyProgramCreateInput> | LoyaltyProgramCreateInput;
  countsMembers: boolean;
  tasks: Array<TaskCreateInput> | TaskCreateInput;
  makesTasks: boolean;
  linksOfEarlier: Array<TaskTargetCreateInput> | TaskTargetCreateInput;
  linksTasks: boolean;
}>;


export type SaveReviewMutation = { createLoyaltyPrograms?: Array<{ id: string }> | null, createTasks?: Array<{ id: string }> | null, createTaskTargets?: Array<{ id: string }> | null };

export type ProgramsAndMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsAndMembersQuery = { loyaltyPrograms: { edges: Array<{ node: { id: string, code: string | null, name: string | null, status: LoyaltyProgramStatusEnum, currencyCode: string | null, rules: unknown, rulesProblem: string | null, versions: unknown } }> } | null, loyaltyTiers: { edges: Array<{ node: { id: string, code: string | null, name: string | null, colour: LoyaltyTierColourEnum | null, programId: string | null } }> } | null, loyaltyMembershipsGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumPoints: number | null, sumQualifyingNights: number | null }> | null };

export type FallsAndLedgerQueryVariables = Exact<{
  programId: string;
  since: string;
}>;


export type FallsAndLedgerQuery = { loyaltyMembershipsGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, pointsEntriesGroupBy: Array<{ groupByDimensionValues: unknown, sumPoints: number | null }> | null };

export type PointsByExpiryAndAgeQueryVariables = Exact<{
  programId: string;
}>;


export type PointsByExpiryAndAgeQuery = { loyaltyMembershipsGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumPoints: number | null, sumPointsExpiringNext: number | null, sumPointsOfYear: number | null, sumPointsOfYearBefore: number | null }> | null };

export type MayChangeProgramsMutationVariables = Exact<{ [key: string]: never; }>;


export type MayChangeProgramsMutation = { updateLoyaltyPrograms: Array<{ id: string }> | null };

export type ProgramsToWriteQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsToWriteQuery = { loyaltyPrograms: { edges: Array<{ node: { id: string, code: string | null, name: string | null, status: LoyaltyProgramStatusEnum, currencyCode: string | null, rules: unknown, rulesProblem: string | null, versions: unknown } }> } | null, hotelProperties: { edges: Array<{ node: { currencyCode: string | null } }> } | null };

export type CreateProgramMutationVariables = Exact<{
  data: LoyaltyProgramCreateInput;
}>;


export type CreateProgramMutation = { createLoyaltyProgram: { id: string } | null };

export type RunStandingQueryVariables = Exact<{
  id: string;
}>;


export type RunStandingQuery = { hotelRuns: { edges: Array<{ node: { status: HotelRunStatusEnum, readCount: number | null, error: string | null } }> } | null };

export type ProgramFieldsFragment = { id: string, code: string | null, name: string | null, status: LoyaltyProgramStatusEnum, currencyCode: string | null, rules: unknown, rulesProblem: string | null, preset: string | null, version: number | null, versions: unknown, effectiveFrom: string | null, membersCount: number | null, pointsLiability: { amountMicros: number | null, currencyCode: string | null } | null, benefitCost: { amountMicros: number | null, currencyCode: string | null } | null };

export type MembershipFieldsFragment = { id: string, number: string | null, key: string | null, personId: string | null, programId: string | null, status: LoyaltyMembershipStatusEnum, enrolledOn: string | null, tierId: string | null, tierRank: number | null, tierSince: string | null, tierUntil: string | null, points: number | null, pointsExpiringNext: number | null, pointsExpireOn: string | null, pointsYear: number | null, pointsOfYear: number | null, pointsOfYearBefore: number | null, qualifyingNights: number | null, qualifyingStays: number | null, qualifyingPoints: number | null, carriedOver: number | null, toNextTier: string | null, toNextSteps: unknown, tierReasons: unknown, tierReviewOn: string | null, problem: string | null, tierOverrideId: string | null, tierOverrideFrom: string | null, tierOverrideUntil: string | null, opening: unknown, qualifyingSpend: { amountMicros: number | null, currencyCode: string | null } | null };

export type MemberStayFieldsFragment = { id: string, status: StayStatusEnum, toCorrect: boolean, propertyId: string | null, arrivalOn: string | null, departureOn: string | null, channel: StayChannelEnum | null, memberTier: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, property: { code: string | null, brand: string | null, language: HotelPropertyLanguageEnum, timeZone: string | null } | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, foodRevenue: { amountMicros: number | null, currencyCode: string | null } | null, otherRevenue: { amountMicros: number | null, currencyCode: string | null } | null, ratePlan: { code: string | null } | null };

export type HotelFieldsFragment = { language: HotelPropertyLanguageEnum, timeZone: string | null };

export type MembersQueryVariables = Exact<{
  guestIds: Array<string> | string;
  entries: PointsEntryFilterInput;
  limit: number;
}>;


export type MembersQuery = { people: { edges: Array<{ node: { id: string, guestDoNotRent: boolean, guestTags: Array<string | null> | null, name: { firstName: string | null, lastName: string | null } | null, guestMemberships: { edges: Array<{ node: { id: string, number: string | null, key: string | null, personId: string | null, programId: string | null, status: LoyaltyMembershipStatusEnum, enrolledOn: string | null, tierId: string | null, tierRank: number | null, tierSince: string | null, tierUntil: string | null, points: number | null, pointsExpiringNext: number | null, pointsExpireOn: string | null, pointsYear: number | null, pointsOfYear: number | null, pointsOfYearBefore: number | null, qualifyingNights: number | null, qualifyingStays: number | null, qualifyingPoints: number | null, carriedOver: number | null, toNextTier: string | null, toNextSteps: unknown, tierReasons: unknown, tierReviewOn: string | null, problem: string | null, tierOverrideId: string | null, tierOverrideFrom: string | null, tierOverrideUntil: string | null, opening: unknown, qualifyingSpend: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, guestStayHistory: { edges: Array<{ node: { id: string, status: StayStatusEnum, toCorrect: boolean, propertyId: string | null, arrivalOn: string | null, departureOn: string | null, channel: StayChannelEnum | null, memberTier: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, property: { code: string | null, brand: string | null, language: HotelPropertyLanguageEnum, timeZone: string | null } | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, foodRevenue: { amountMicros: number | null, currencyCode: string | null } | null, otherRevenue: { amountMicros: number | null, currencyCode: string | null } | null, ratePlan: { code: string | null } | null } }> } | null } }> } | null, loyaltyPrograms: { edges: Array<{ node: { id: string, code: string | null, name: string | null, status: LoyaltyProgramStatusEnum, currencyCode: string | null, rules: unknown, rulesProblem: string | null, preset: string | null, version: number | null, versions: unknown, effectiveFrom: string | null, membersCount: number | null, pointsLiability: { amountMicros: number | null, currencyCode: string | null } | null, benefitCost: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, loyaltyTiers: { edges: Array<{ node: { id: string, code: string | null, name: string | null, programId: string | null } }> } | null, hotelProperties: { edges: Array<{ node: { language: HotelPropertyLanguageEnum, timeZone: string | null } }> } | null, retentionPlays: { edges: Array<{ node: { id: string, kind: RetentionPlayKindEnum | null } }> } | null, pointsEntriesGroupBy: Array<{ groupByDimensionValues: unknown, sumPoints: number | null, sumQualifyingNights: number | null, sumQualifyingStays: number | null, sumQualifyingSpendAmountMicros: number | null, sumQualifyingPoints: number | null }> | null };

export type StaysOfMembersQueryVariables = Exact<{
  guestIds: Array<string> | string;
  statuses: Array<StayStatusEnum> | StayStatusEnum;
  after?: string | null | undefined;
}>;


export type StaysOfMembersQuery = { stays: { edges: Array<{ node: { guestId: string | null, id: string, status: StayStatusEnum, toCorrect: boolean, propertyId: string | null, arrivalOn: string | null, departureOn: string | null, channel: StayChannelEnum | null, memberTier: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, property: { code: string | null, brand: string | null, language: HotelPropertyLanguageEnum, timeZone: string | null } | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, foodRevenue: { amountMicros: number | null, currencyCode: string | null } | null, otherRevenue: { amountMicros: number | null, currencyCode: string | null } | null, ratePlan: { code: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type GuestsOfMembershipsQueryVariables = Exact<{
  filter: LoyaltyMembershipFilterInput;
  limit: number;
  withPrograms: boolean;
}>;


export type GuestsOfMembershipsQuery = { loyaltyMembershipsGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, hotelProperties?: { edges: Array<{ node: { language: HotelPropertyLanguageEnum, timeZone: string | null } }> } | null, loyaltyPrograms?: { edges: Array<{ node: { id: string, code: string | null, name: string | null, status: LoyaltyProgramStatusEnum, currencyCode: string | null, rules: unknown, rulesProblem: string | null, preset: string | null, version: number | null, versions: unknown, effectiveFrom: string | null, membersCount: number | null, pointsLiability: { amountMicros: number | null, currencyCode: string | null } | null, benefitCost: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, loyaltyTiers?: { edges: Array<{ node: { id: string, code: string | null, name: string | null, programId: string | null } }> } | null };

export type MembersOfProgramQueryVariables = Exact<{
  filter: LoyaltyMembershipFilterInput;
  after?: string | null | undefined;
}>;


export type MembersOfProgramQuery = { loyaltyMemberships: { edges: Array<{ node: { id: string, number: string | null, enrolledOn: string | null, tierOverrideId: string | null, tierOverrideFrom: string | null, tierOverrideUntil: string | null, opening: unknown, person: { id: string, guestDoNotRent: boolean, guestTags: Array<string | null> | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type StaysAndBookingsQueryVariables = Exact<{
  cards: LoyaltyMembershipFilterInput;
  stays: StayFilterInput;
  entries: PointsEntryFilterInput;
  limit: number;
}>;


export type StaysAndBookingsQuery = { loyaltyMembershipsGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, pointsEntriesGroupBy: Array<{ groupByDimensionValues: unknown, sumPoints: number | null, sumQualifyingNights: number | null, sumQualifyingStays: number | null, sumQualifyingSpendAmountMicros: number | null, sumQualifyingPoints: number | null }> | null };

export type StandingsQueryVariables = Exact<{
  filter: LoyaltyMembershipFilterInput;
  limit: number;
  arrivals: StayFilterInput;
  mostArrivals: number;
  withArrivals: boolean;
}>;


export type StandingsQuery = { staysGroupBy?: Array<{ groupByDimensionValues: unknown }> | null, loyaltyMembershipsGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumPoints: number | null, sumQualifyingNights: number | null }> | null, hotelProperties: { edges: Array<{ node: { language: HotelPropertyLanguageEnum, timeZone: string | null } }> } | null, loyaltyPrograms: { edges: Array<{ node: { id: string, code: string | null, name: string | null, status: LoyaltyProgramStatusEnum, currencyCode: string | null, rules: unknown, rulesProblem: string | null, preset: string | null, version: number | null, versions: unknown, effectiveFrom: string | null, membersCount: number | null, pointsLiability: { amountMicros: number | null, currencyCode: string | null } | null, benefitCost: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, loyaltyTiers: { edges: Array<{ node: { id: string, code: string | null, name: string | null, programId: string | null } }> } | null };

export type ProgramsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramsQuery = { hotelProperties: { edges: Array<{ node: { language: HotelPropertyLanguageEnum, timeZone: string | null } }> } | null, loyaltyPrograms: { edges: Array<{ node: { id: string, code: string | null, name: string | null, status: LoyaltyProgramStatusEnum, currencyCode: string | null, rules: unknown, rulesProblem: string | null, preset: string | null, version: number | null, versions: unknown, effectiveFrom: string | null, membersCount: number | null, pointsLiability: { amountMicros: number | null, currencyCode: string | null } | null, benefitCost: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, loyaltyTiers: { edges: Array<{ node: { id: string, code: string | null, name: string | null, programId: string | null } }> } | null };

export type PlacesOfStaysQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlacesOfStaysQuery = { hotelProperties: { edges: Array<{ node: { id: string, code: string | null, brand: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CreateEntriesMutationVariables = Exact<{
  entries: Array<PointsEntryCreateInput> | PointsEntryCreateInput;
}>;


export type CreateEntriesMutation = { createPointsEntries: Array<{ id: string }> | null };

export type SaveMembershipsMutationVariables = Exact<{
  entries: Array<PointsEntryCreateInput> | PointsEntryCreateInput;
  addsEntries: boolean;
  targets: Array<TaskTargetCreateInput> | TaskTargetCreateInput;
  welcomes: boolean;
  notices: Array<RetentionTouchCreateInput> | RetentionTouchCreateInput;
  plansNotices: boolean;
  memberships: Array<LoyaltyMembershipCreateInput> | LoyaltyMembershipCreateInput;
}>;


export type SaveMembershipsMutation = { createPointsEntries?: Array<{ id: string }> | null, createTaskTargets?: Array<{ id: string }> | null, createRetentionTouches?: Array<{ id: string }> | null, createLoyaltyMemberships: Array<{ id: string }> | null };

export type UpsertProgramsMutationVariables = Exact<{
  data: Array<LoyaltyProgramCreateInput> | LoyaltyProgramCreateInput;
}>;


export type UpsertProgramsMutation = { createLoyaltyPrograms: Array<{ id: string }> | null };

export type UpsertTiersMutationVariables = Exact<{
  data: Array<LoyaltyTierCreateInput> | LoyaltyTierCreateInput;
}>;


export type UpsertTiersMutation = { createLoyaltyTiers: Array<{ id: string }> | null };

export type MembershipByIdQueryVariables = Exact<{
  id: string;
}>;


export type MembershipByIdQuery = { loyaltyMemberships: { edges: Array<{ node: { id: string, number: string | null, key: string | null, personId: string | null, programId: string | null, status: LoyaltyMembershipStatusEnum, enrolledOn: string | null, tierId: string | null, tierRank: number | null, tierSince: string | null, tierUntil: string | null, points: number | null, pointsExpiringNext: number | null, pointsExpireOn: string | null, pointsYear: number | null, pointsOfYear: number | null, pointsOfYearBefore: number | null, qualifyingNights: number | null, qualifyingStays: number | null, qualifyingPoints: number | null, carriedOver: number | null, toNextTier: string | null, toNextSteps: unknown, tierReasons: unknown, tierReviewOn: string | null, problem: string | null, tierOverrideId: string | null, tierOverrideFrom: string | null, tierOverrideUntil: string | null, opening: unknown, qualifyingSpend: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type CreateMembershipMutationVariables = Exact<{
  data: LoyaltyMembershipCreateInput;
}>;


export type CreateMembershipMutation = { createLoyaltyMembership: { id: string } | null };

export type UpdateMembershipMutationVariables = Exact<{
  id: string;
  data: LoyaltyMembershipUpdateInput;
}>;


export type UpdateMembershipMutation = { updateLoyaltyMemberships: Array<{ id: string, updatedBy: { name: string | null } }> | null };

export type RewardsAndRedemptionsQueryVariables = Exact<{
  rewards: RewardFilterInput;
  redemptions: RewardRedemptionFilterInput;
}>;


export type RewardsAndRedemptionsQuery = { rewards: { edges: Array<{ node: { id: string, code: string | null, name: string | null, points: number | null, stock: number | null, stockHeld: unknown, active: boolean, validFrom: string | null, validTo: string | null, programId: string | null } }> } | null, rewardRedemptions: { edges: Array<{ node: { id: string, key: string | null, name: string | null, status: RewardRedemptionStatusEnum, points: number | null, membershipId: string | null, rewardId: string | null } }> } | null };

export type MoveStockMutationVariables = Exact<{
  id: string;
  has: number;
  data: RewardUpdateInput;
}>;


export type MoveStockMutation = { updateRewards: Array<{ id: string }> | null };

export type CreateRedemptionMutationVariables = Exact<{
  data: RewardRedemptionCreateInput;
}>;


export type CreateRedemptionMutation = { createRewardRedemption: { id: string } | null };

export type SetRedemptionPointsMutationVariables = Exact<{
  id: string;
  points: number;
}>;


export type SetRedemptionPointsMutation = { updateRewardRedemptions: Array<{ id: string }> | null };

export type CancelRedemptionMutationVariables = Exact<{
  id: string;
}>;


export type CancelRedemptionMutation = { updateRewardRedemptions: Array<{ id: string, updatedBy: { name: string | null } }> | null };

export type EntryByIdQueryVariables = Exact<{
  id: string;
}>;


export type EntryByIdQuery = { pointsEntries: { edges: Array<{ node: { id: string, key: string | null, membershipId: string | null } }> } | null };

export type UpdateProgramMutationVariables = Exact<{
  id: string;
  seen: LoyaltyProgramFilterInput;
  data: LoyaltyProgramUpdateInput;
}>;


export type UpdateProgramMutation = { updateLoyaltyPrograms: Array<{ id: string }> | null };

export type DraftProgramMutationVariables = Exact<{
  id: string;
  rules: unknown;
}>;


export type DraftProgramMutation = { updateLoyaltyPrograms: Array<{ id: string }> | null };

export type MembershipsByNumberQueryVariables = Exact<{
  numbers: Array<string> | string;
}>;


export type MembershipsByNumberQuery = { loyaltyMemberships: { edges: Array<{ node: { id: string, number: string | null, importFingerprint: string | null, personId: string | null } }> } | null };

export type UpsertMembershipsMutationVariables = Exact<{
  data: Array<LoyaltyMembershipCreateInput> | LoyaltyMembershipCreateInput;
}>;


export type UpsertMembershipsMutation = { createLoyaltyMemberships: Array<{ id: string }> | null };

export type PlanNoticesMutationVariables = Exact<{
  notices: Array<RetentionTouchCreateInput> | RetentionTouchCreateInput;
}>;


export type PlanNoticesMutation = { createRetentionTouches: Array<{ id: string }> | null };

export type MarketQueryVariables = Exact<{
  rates: CompetitorRateFilterInput;
  types: RoomTypeFilterInput;
  stays: StayFilterInput;
  offers: StayOfferFilterInput;
  limit: number;
}>;


export type MarketQuery = { hotelProperties: { edges: Array<{ node: { id: string, name: string | null, currencyCode: string | null } }> } | null, competitorRatesGroupBy: Array<{ groupByDimensionValues: unknown, minRateAmountMicros: number | null }> | null, roomTypesGroupBy: Array<{ groupByDimensionValues: unknown, minBaseRateAmountMicros: number | null }> | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, avgRateAmountMicros: number | null }> | null, opportunitiesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumAmountAmountMicros: number | null }> | null, stayOffersGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumDifferenceAmountMicros: number | null }> | null, opportunities: { totalCount: number | null } | null };

export type PeopleToMatchQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleToMatchQuery = { people: { edges: Array<{ node: { id: string, guestBirthday: string | null, guestNationality: string | null, guestDoNotRent: boolean, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PeopleToMatchByIdQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PeopleToMatchByIdQuery = { people: { edges: Array<{ node: { id: string, guestBirthday: string | null, guestNationality: string | null, guestDoNotRent: boolean, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null } }> } | null };

export type ArrivedGuestsQueryVariables = Exact<{
  ids: Array<string> | string;
  keys: Array<string> | string;
}>;


export type ArrivedGuestsQuery = { people: { edges: Array<{ node: { id: string, guestBirthday: string | null, guestNationality: string | null, guestDoNotRent: boolean, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null } }> } | null, matchKeys: { edges: Array<{ node: { learnt: unknown, key: string | null, email: string | null, otherEmail: string | null, phone: string | null, otherPhone: string | null, names: string | null, namesAndYear: string | null, namesAndDay: string | null, born: string | null, compared: string | null } }> } | null };

export type ChangedPeopleQueryVariables = Exact<{
  since: string;
  after?: string | null | undefined;
}>;


export type ChangedPeopleQuery = { people: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EveryMatchKeysQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EveryMatchKeysQuery = { matchKeys: { edges: Array<{ node: { key: string | null, email: string | null, otherEmail: string | null, phone: string | null, otherPhone: string | null, names: string | null, namesAndYear: string | null, namesAndDay: string | null, born: string | null, compared: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LookUpMatchesQueryVariables = Exact<{
  filter: MatchKeyFilterInput;
  ids: Array<string> | string;
  limit: number;
}>;


export type LookUpMatchesQuery = { matchKeysGroupBy: Array<{ groupByDimensionValues: unknown }> | null, matchCandidatesGroupBy: Array<{ groupByDimensionValues: unknown }> | null };

export type PairsToMatchQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PairsToMatchQuery = { matchCandidates: { edges: Array<{ node: { key: string | null, personId: string | null, otherPersonId: string | null, status: MatchCandidateStatusEnum, score: number | null, certainty: MatchCandidateCertaintyEnum } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type UpsertPairsMutationVariables = Exact<{
  data: Array<MatchCandidateCreateInput> | MatchCandidateCreateInput;
}>;


export type UpsertPairsMutation = { createMatchCandidates: Array<{ id: string }> | null };

export type UpsertMatchKeysMutationVariables = Exact<{
  data: Array<MatchKeyCreateInput> | MatchKeyCreateInput;
}>;


export type UpsertMatchKeysMutation = { createMatchKeys: Array<{ id: string }> | null };

export type PersonToMatchFragment = { id: string, guestBirthday: string | null, guestNationality: string | null, guestDoNotRent: boolean, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null };

export type StoredMatchKeysFragment = { key: string | null, email: string | null, otherEmail: string | null, phone: string | null, otherPhone: string | null, names: string | null, namesAndYear: string | null, namesAndDay: string | null, born: string | null, compared: string | null };

export type GuestRecordsQueryVariables = Exact<{
  people: Array<string> | string;
  staysAfter?: string | null | undefined;
  roomPreferencesAfter?: string | null | undefined;
  sensitivePreferencesAfter?: string | null | undefined;
  guestFeedbacksAfter?: string | null | undefined;
  serviceCasesAfter?: string | null | undefined;
  retentionTouchesAfter?: string | null | undefined;
  loyaltyMembershipsAfter?: string | null | undefined;
  consentEventsAfter?: string | null | undefined;
  guestProfilesAfter?: string | null | undefined;
  quotesAfter?: string | null | undefined;
  matchCandidatesAfter?: string | null | undefined;
  opportunitiesAfter?: string | null | undefined;
  taskTargetsAfter?: string | null | undefined;
  noteTargetsAfter?: string | null | undefined;
  attachmentsAfter?: string | null | undefined;
}>;


export type GuestRecordsQuery = { people: { edges: Array<{ node: { id: string, jobTitle: string | null, companyId: string | null, guestNumber: string | null, guestBirthday: string | null, guestNationality: string | null, guestLanguage: string | null, guestTags: Array<string | null> | null, guestVipReason: string | null, accountRole: PersonAccountRoleEnum | null, accountInfluence: PersonAccountInfluenceEnum | null, guestDoNotRent: boolean, guestIncognito: boolean, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCountryCode: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null } }> } | null, stays: { edges: Array<{ node: { id: string, guestId: string | null, bookerId: string | null, guestProfileKey: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, roomPreferences: { edges: Array<{ node: { id: string, personId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, sensitivePreferences: { edges: Array<{ node: { id: string, personId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, guestFeedbacks: { edges: Array<{ node: { id: string, personId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, serviceCases: { edges: Array<{ node: { id: string, personId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, retentionTouches: { edges: Array<{ node: { id: string, personId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, loyaltyMemberships: { edges: Array<{ node: { id: string, personId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, consentEvents: { edges: Array<{ node: { id: string, personId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, guestProfiles: { edges: Array<{ node: { id: string, personId: string | null, key: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, quotes: { edges: Array<{ node: { id: string, personId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, matchCandidates: { edges: Array<{ node: { id: string, personId: string | null, otherPersonId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, opportunities: { edges: Array<{ node: { id: string, pointOfContactId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, taskTargets: { edges: Array<{ node: { id: string, targetPersonId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, noteTargets: { edges: Array<{ node: { id: string, targetPersonId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, attachments: { edges: Array<{ node: { id: string, targetPersonId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MoveGuestRecordsMutationVariables = Exact<{
  stays: StayFilterInput;
  staysData: StayUpdateInput;
  roomPreferences: RoomPreferenceFilterInput;
  roomPreferencesData: RoomPreferenceUpdateInput;
  sensitivePreferences: SensitivePreferenceFilterInput;
  sensitivePreferencesData: SensitivePreferenceUpdateInput;
  guestFeedbacks: GuestFeedbackFilterInput;
  guestFeedbacksData: GuestFeedbackUpdateInput;
  serviceCases: ServiceCaseFilterInput;
  serviceCasesData: ServiceCaseUpdateInput;
  retentionTouches: RetentionTouchFilterInput;
  retentionTouchesData: RetentionTouchUpdateInput;
  loyaltyMemberships: LoyaltyMembershipFilterInput;
  loyaltyMembershipsData: LoyaltyMembershipUpdateInput;
  consentEvents: ConsentEventFilterInput;
  consentEventsData: ConsentEventUpdateInput;
  guestProfiles: GuestProfileFilterInput;
  guestProfilesData: GuestProfileUpdateInput;
  quotes: QuoteFilterInput;
  quotesData: QuoteUpdateInput;
  matchCandidates: MatchCandidateFilterInput;
  matchCandidatesData: MatchCandidateUpdateInput;
  opportunities: OpportunityFilterInput;
  opportunitiesData: OpportunityUpdateInput;
  taskTargets: TaskTargetFilterInput;
  taskTargetsData: TaskTargetUpdateInput;
  noteTargets: NoteTargetFilterInput;
  noteTargetsData: NoteTargetUpdateInput;
  attachments: AttachmentFilterInput;
  attachmentsData: AttachmentUpdateInput;
}>;


export type MoveGuestRecordsMutation = { updateStays: Array<{ id: string }> | null, updateRoomPreferences: Array<{ id: string }> | null, updateSensitivePreferences: Array<{ id: string }> | null, updateGuestFeedbacks: Array<{ id: string }> | null, updateServiceCases: Array<{ id: string }> | null, updateRetentionTouches: Array<{ id: string }> | null, updateLoyaltyMemberships: Array<{ id: string }> | null, updateConsentEvents: Array<{ id: string }> | null, updateGuestProfiles: Array<{ id: string }> | null, updateQuotes: Array<{ id: string }> | null, updateMatchCandidates: Array<{ id: string }> | null, updateOpportunities: Array<{ id: string }> | null, updateTaskTargets: Array<{ id: string }> | null, updateNoteTargets: Array<{ id: string }> | null, updateAttachments: Array<{ id: string }> | null };

export type PersonNowFragment = { id: string, jobTitle: string | null, companyId: string | null, guestNumber: string | null, guestBirthday: string | null, guestNationality: string | null, guestLanguage: string | null, guestTags: Array<string | null> | null, guestVipReason: string | null, accountRole: PersonAccountRoleEnum | null, accountInfluence: PersonAccountInfluenceEnum | null, guestDoNotRent: boolean, guestIncognito: boolean, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null, additionalEmails: unknown } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCountryCode: string | null, primaryPhoneCallingCode: string | null, additionalPhones: unknown } | null };

export type MergeFieldsFragment = { id: string, winnerId: string | null, loserId: string | null, status: GuestMergeStatusEnum, moved: unknown, snapshot: unknown, mergedAt: string | null, mergedBy: string | null, undoneBy: string | null };

export type GuestMergesQueryVariables = Exact<{
  filter: GuestMergeFilterInput;
}>;


export type GuestMergesQuery = { guestMerges: { edges: Array<{ node: { id: string, winnerId: string | null, loserId: string | null, status: GuestMergeStatusEnum, moved: unknown, snapshot: unknown, mergedAt: string | null, mergedBy: string | null, undoneBy: string | null } }> } | null };

export type CreateGuestMergeMutationVariables = Exact<{
  data: GuestMergeCreateInput;
}>;


export type CreateGuestMergeMutation = { createGuestMerge: { id: string, winnerId: string | null, loserId: string | null, status: GuestMergeStatusEnum, moved: unknown, snapshot: unknown, mergedAt: string | null, mergedBy: string | null, undoneBy: string | null } | null };

export type UpdateGuestMergesMutationVariables = Exact<{
  filter: GuestMergeFilterInput;
  data: GuestMergeUpdateInput;
}>;


export type UpdateGuestMergesMutation = { updateGuestMerges: Array<{ id: string, winnerId: string | null, loserId: string | null, status: GuestMergeStatusEnum, moved: unknown, snapshot: unknown, mergedAt: string | null, mergedBy: string | null, undoneBy: string | null }> | null };

export type LetGoOfEmailsMutationVariables = Exact<{
  id: string;
  data: PersonUpdateInput;
}>;


export type LetGoOfEmailsMutation = { updatePeople: Array<{ id: string }> | null };

export type GiveUpGuestMutationVariables = Exact<{
  loserId: string;
  winnerId: string;
  values: PersonUpdateInput;
}>;


export type GiveUpGuestMutation = { deletePeople: Array<{ id: string }> | null, updatePerson: { id: string } | null };

export type TakeBackGuestMutationVariables = Exact<{
  winnerId: string;
  values: PersonUpdateInput;
  loserId: string;
}>;


export type TakeBackGuestMutation = { updatePeople: Array<{ id: string }> | null, restorePeople: Array<{ id: string }> | null };

export type WriteGuestBackMutationVariables = Exact<{
  id: string;
  values: PersonUpdateInput;
}>;


export type WriteGuestBackMutation = { updatePerson: { id: string } | null };

export type PairFieldsFragment = { id: string, key: string | null, personId: string | null, otherPersonId: string | null, status: MatchCandidateStatusEnum, decidedAt: string | null, decidedBy: string | null, person: { id: string, createdAt: string, guestStays: number | null, name: { firstName: string | null, lastName: string | null } | null } | null, otherPerson: { id: string, createdAt: string, guestStays: number | null, name: { firstName: string | null, lastName: string | null } | null } | null, updatedBy: { name: string | null } };

export type PairsAndPeopleQueryVariables = Exact<{
  pairs: MatchCandidateFilterInput;
  ids: Array<string> | string;
}>;


export type PairsAndPeopleQuery = { matchCandidates: { edges: Array<{ node: { id: string, key: string | null, personId: string | null, otherPersonId: string | null, status: MatchCandidateStatusEnum, decidedAt: string | null, decidedBy: string | null, person: { id: string, createdAt: string, guestStays: number | null, name: { firstName: string | null, lastName: string | null } | null } | null, otherPerson: { id: string, createdAt: string, guestStays: number | null, name: { firstName: string | null, lastName: string | null } | null } | null, updatedBy: { name: string | null } } }> } | null, people: { edges: Array<{ node: { id: string, name: { firstName: string | null, lastName: string | null } | null } }> } | null };

export type SurePairsQueryVariables = Exact<{ [key: string]: never; }>;


export type SurePairsQuery = { hotelPropertiesGroupBy: Array<{ groupByDimensionValues: unknown }> | null, matchCandidates: { edges: Array<{ node: { id: string, key: string | null, personId: string | null, otherPersonId: string | null, status: MatchCandidateStatusEnum, decidedAt: string | null, decidedBy: string | null, person: { id: string, createdAt: string, guestStays: number | null, name: { firstName: string | null, lastName: string | null } | null } | null, otherPerson: { id: string, createdAt: string, guestStays: number | null, name: { firstName: string | null, lastName: string | null } | null } | null, updatedBy: { name: string | null } } }> } | null };

export type CreatePairMutationVariables = Exact<{
  data: MatchCandidateCreateInput;
}>;


export type CreatePairMutation = { createMatchCandidate: { id: string, key: string | null, personId: string | null, otherPersonId: string | null, status: MatchCandidateStatusEnum, decidedAt: string | null, decidedBy: string | null, person: { id: string, createdAt: string, guestStays: number | null, name: { firstName: string | null, lastName: string | null } | null } | null, otherPerson: { id: string, createdAt: string, guestStays: number | null, name: { firstName: string | null, lastName: string | null } | null } | null, updatedBy: { name: string | null } } | null };

export type UpdatePairsMutationVariables = Exact<{
  filter: MatchCandidateFilterInput;
  data: MatchCandidateUpdateInput;
}>;


export type UpdatePairsMutation = { updateMatchCandidates: Array<{ id: string, key: string | null, personId: string | null, otherPersonId: string | null, status: MatchCandidateStatusEnum, decidedAt: string | null, decidedBy: string | null, person: { id: string, createdAt: string, guestStays: number | null, name: { firstName: string | null, lastName: string | null } | null } | null, otherPerson: { id: string, createdAt: string, guestStays: number | null, name: { firstName: string | null, lastName: string | null } | null } | null, updatedBy: { name: string | null } }> | null };

export type GivenUpByNumberQueryVariables = Exact<{
  numbers: Array<string> | string;
  keys: Array<string> | string;
  digests: Array<string> | string;
}>;


export type GivenUpByNumberQuery = { people: { edges: Array<{ node: { id: string, guestNumber: string | null } }> } | null, guestProfiles: { edges: Array<{ node: { key: string | null, personId: string | null } }> } | null, erasedNumbers: { edges: Array<{ node: { key: string | null, erasedAt: string | null } }> } | null };

export type TakenOverQueryVariables = Exact<{
  keys: Array<string> | string;
  emails: Array<string> | string;
}>;


export type TakenOverQuery = { guestProfiles: { edges: Array<{ node: { key: string | null, person: { id: string, emails: { primaryEmail: string | null, additionalEmails: unknown } | null } | null } }> } | null, stays: { edges: Array<{ node: { guestProfileKey: string | null, guest: { id: string, emails: { primaryEmail: string | null, additionalEmails: unknown } | null } | null } }> } | null, people: { edges: Array<{ node: { id: string, emails: { primaryEmail: string | null, additionalEmails: unknown } | null } }> } | null };

export type HolderFragment = { id: string, emails: { primaryEmail: string | null, additionalEmails: unknown } | null };

export type ProfilesByKeyQueryVariables = Exact<{
  keys: Array<string> | string;
}>;


export type ProfilesByKeyQuery = { guestProfiles: { edges: Array<{ node: { key: string | null, rawFields: unknown } }> } | null };

export type UpsertProfilesMutationVariables = Exact<{
  data: Array<GuestProfileCreateInput> | GuestProfileCreateInput;
}>;


export type UpsertProfilesMutation = { createGuestProfiles: Array<{ id: string }> | null };

export type DestroyOrphanedProfilesMutationVariables = Exact<{
  keys: Array<string> | string;
}>;


export type DestroyOrphanedProfilesMutation = { destroyGuestProfiles: Array<{ id: string }> | null };

export type ModelPageQueryVariables = Exact<{
  id: string;
}>;


export type ModelPageQuery = { retentionModels: { edges: Array<{ node: { fittedOn: string | null, guests: number | null, returned: number | null, topDecileLift: number | null, limits: string | null, calibration: unknown, cohorts: unknown } }> } | null, peopleGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type AroundNewGuestQueryVariables = Exact<{
  propertyId: string;
  email: string;
  hasEmail: boolean;
}>;


export type AroundNewGuestQuery = { hotelProperties: { edges: Array<{ node: { country: string | null } }> } | null, people?: { edges: Array<{ node: { id: string, name: { firstName: string | null, lastName: string | null } | null } }> } | null };

export type OfferOfStayFragment = { id: string, name: string | null, key: string | null, stayId: string | null, kind: StayOfferKindEnum | null, status: StayOfferStatusEnum, terms: unknown, offeredAt: string | null, answeredAt: string | null, guestAgreed: StayOfferGuestAgreedEnum | null, approvedBy: string | null, difference: { amountMicros: number | null, currencyCode: string | null } | null, createdBy: { name: string | null } };

export type StayToOfferQueryVariables = Exact<{
  id: string;
}>;


export type StayToOfferQuery = { stays: { edges: Array<{ node: { id: string, name: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, adults: number | null, children: number | null, roomTypeId: string | null, bookedRoomTypeId: string | null, ratePlanId: string | null, marketSegment: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, groupId: string | null, companyId: string | null, propertyId: string | null, guestId: string | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null, timeZone: string | null, language: HotelPropertyLanguageEnum } | null, guest: { guestLanguage: string | null, guestSegment: PersonGuestSegmentEnum | null, guestDoNotRent: boolean, guestOpenCases: number | null } | null } }> } | null, stayOffers: { edges: Array<{ node: { id: string, name: string | null, key: string | null, stayId: string | null, kind: StayOfferKindEnum | null, status: StayOfferStatusEnum, terms: unknown, offeredAt: string | null, answeredAt: string | null, guestAgreed: StayOfferGuestAgreedEnum | null, approvedBy: string | null, difference: { amountMicros: number | null, currencyCode: string | null } | null, createdBy: { name: string | null } } }> } | null };

export type OfferByIdQueryVariables = Exact<{
  id: string;
}>;


export type OfferByIdQuery = { stayOffers: { edges: Array<{ node: { id: string, name: string | null, key: string | null, stayId: string | null, kind: StayOfferKindEnum | null, status: StayOfferStatusEnum, terms: unknown, offeredAt: string | null, answeredAt: string | null, guestAgreed: StayOfferGuestAgreedEnum | null, approvedBy: string | null, difference: { amountMicros: number | null, currencyCode: string | null } | null, createdBy: { name: string | null } } }> } | null };

export type AroundOfferQueryVariables = Exact<{
  propertyId: string;
  before: StayFilterInput;
  counted: StayFilterInput;
  limit: number;
}>;


export type AroundOfferQuery = { roomTypes: { edges: Array<{ node: { id: string, code: string | null, name: string | null, roomClass: number | null, bedType: RoomTypeBedTypeEnum | null, view: string | null, smoking: boolean, maxOccupancy: number | null, features: Array<RoomTypeFeaturesEnum | null> | null, baseRate: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, stays: { edges: Array<{ node: { arrivalOn: string | null, nights: number | null, roomTypeId: string | null, ratePlan: { mealPlan: RatePlanMealPlanEnum | null } | null } }> } | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, stayOffersGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type NightsOfStaysQueryVariables = Exact<{
  counted: StayFilterInput;
  limit: number;
}>;


export type NightsOfStaysQuery = { staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type SaveOfferMutationVariables = Exact<{
  data: Array<StayOfferCreateInput> | StayOfferCreateInput;
}>;


export type SaveOfferMutation = { createStayOffers: Array<{ id: string }> | null };

export type ChangeOffersMutationVariables = Exact<{
  filter: StayOfferFilterInput;
  data: StayOfferUpdateInput;
}>;


export type ChangeOffersMutation = { updateStayOffers: Array<{ id: string, updatedBy: { name: string | null } }> | null };

export type HouseToReviewQueryVariables = Exact<{
  id: string;
}>;


export type HouseToReviewQuery = { hotelProperties: { edges: Array<{ node: { id: string, name: string | null, timeZone: string | null, language: HotelPropertyLanguageEnum, currencyCode: string | null, roomCount: number | null, overbookingLimitPercent: number | null, walkLossPercent: number | null, showUpModel: unknown, emptyRoomCost: { amountMicros: number | null, currencyCode: string | null } | null, walkRoomCost: { amountMicros: number | null, currencyCode: string | null } | null, walkTransportCost: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, roomTypes: { edges: Array<{ node: { rooms: number | null, baseRate: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, roomsGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type StaysToCountQueryVariables = Exact<{
  filter: StayFilterInput;
  offset: number;
}>;


export type StaysToCountQuery = { stays: { totalCount: number | null, edges: Array<{ node: { status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, bookedAt: string | null, cancelledAt: string | null, channel: StayChannelEnum | null, marketSegment: string | null, groupId: string | null, ratePlan: { code: string | null } | null } }> } | null };

export type KeepShowUpMutationVariables = Exact<{
  id: string;
  model: unknown;
}>;


export type KeepShowUpMutation = { updateHotelProperty: { id: string } | null };

export type KeepLevelsMutationVariables = Exact<{
  id: string;
  levels: unknown;
}>;


export type KeepLevelsMutation = { updateHotelProperty: { id: string } | null };

export type PeoplePageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PeoplePageQuery = { people: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type GuestsWithStaysQueryVariables = Exact<{
  ids: Array<string> | string;
  stays: StayFilterInput;
  limit: number;
}>;


export type GuestsWithStaysQuery = { loyaltyMembershipsGroupBy: Array<{ groupByDimensionValues: unknown }> | null, people: { edges: Array<{ node: { id: string, guestStays: number | null, guestNights: number | null, guestFirstStayOn: string | null, guestLastStayOn: string | null, guestNextArrivalOn: string | null, guestCancellations: number | null, guestNoShows: number | null, guestInHouseStays: number | null, guestNumber: string | null, guestErasedAt: string | null, guestSegment: PersonGuestSegmentEnum | null, guestRfm: string | null, guestRfmGroup: PersonGuestRfmGroupEnum | null, guestLifecycle: PersonGuestLifecycleEnum | null, guestLifecycleSince: string | null, guestReviewOn: string | null, guestReturnProbability: number | null, guestExpectedStays: number | null, guestReasons: unknown, guestWhy: string | null, guestRoomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null, guestLifetimeValue: { amountMicros: number | null, currencyCode: string | null } | null, guestValueAtRisk: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumNights: number | null, sumRoomRevenueAmountMicros: number | null, sumTotalRevenueAmountMicros: number | null, minArrivalOn: string | null, maxDepartureOn: string | null }> | null, hotelProperties: { edges: Array<{ node: { id: string, language: HotelPropertyLanguageEnum, timeZone: string | null } }> } | null, retentionModels: { edges: Array<{ node: { key: string | null, fittedOn: string | null, parameters: unknown } }> } | null };

export type GuestsToScoreQueryVariables = Exact<{
  filter: PersonFilterInput;
  after?: string | null | undefined;
}>;


export type GuestsToScoreQuery = { people: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, retentionModels: { edges: Array<{ node: { key: string | null } }> } | null };

export type ToReconcileQueryVariables = Exact<{
  stays: StayFilterInput;
  staysAfter?: string | null | undefined;
  before: string;
  peopleAfter?: string | null | undefined;
}>;


export type ToReconcileQuery = { stays: { edges: Array<{ node: { id: string, key: string | null, guestId: string | null, propertyId: string | null, roomTypeId: string | null, bookedRoomTypeId: string | null, specialRequests: string | null, preferenceFit: number | null, preferenceFitReasons: unknown, confirmationNumber: string | null, roomNumber: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, checkedInAt: string | null, checkedOutAt: string | null, adults: number | null, children: number | null, infants: number | null, name: string | null, nights: number | null, toCorrect: boolean, problem: string | null, problems: unknown, memberTier: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, guest: { name: { firstName: string | null, lastName: string | null } | null } | null, group: { name: string | null } | null, company: { name: string | null } | null, travelAgent: { name: string | null } | null, property: { language: HotelPropertyLanguageEnum } | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, foodRevenue: { amountMicros: number | null, currencyCode: string | null } | null, otherRevenue: { amountMicros: number | null, currencyCode: string | null } | null, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, people: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PeopleByGuestNumberQueryVariables = Exact<{
  numbers: Array<string> | string;
}>;


export type PeopleByGuestNumberQuery = { people: { edges: Array<{ node: { id: string, guestNumber: string | null, guestImportFingerprint: string | null, name: { firstName: string | null, lastName: string | null } | null } }> } | null };

export type PeopleByIdQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PeopleByIdQuery = { people: { edges: Array<{ node: { id: string, guestNumber: string | null, guestImportFingerprint: string | null, name: { firstName: string | null, lastName: string | null } | null } }> } | null };

export type CountsOfEveryoneQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsOfEveryoneQuery = { people: { sumGuestStays: number | null, sumGuestNights: number | null, sumGuestCancellations: number | null, sumGuestNoShows: number | null, sumGuestInHouseStays: number | null } | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumNights: number | null }> | null };

export type UpdatePersonMutationVariables = Exact<{
  id: string;
  data: PersonUpdateInput;
}>;


export type UpdatePersonMutation = { updatePeople: Array<{ id: string }> | null };

export type SaveGuestFieldsMutationVariables = Exact<{
  ids: Array<string> | string;
  data: Array<PersonCreateInput> | PersonCreateInput;
}>;


export type SaveGuestFieldsMutation = { updatePeople: Array<{ id: string }> | null, createPeople: Array<{ id: string }> | null };

export type PutPeopleIntoBinMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PutPeopleIntoBinMutation = { deletePeople: Array<{ id: string }> | null };

export type UpsertPeopleMutationVariables = Exact<{
  data: Array<PersonCreateInput> | PersonCreateInput;
}>;


export type UpsertPeopleMutation = { createPeople: Array<{ id: string, guestNumber: string | null }> | null };

export type PerformanceQueryVariables = Exact<{
  days: DailyPerformanceFilterInput;
  sources: DailyBreakdownFilterInput;
  budgets: MonthlyBudgetFilterInput;
  ahead: StayFilterInput;
  feedback: GuestFeedbackFilterInput;
  types: RoomTypeFilterInput;
  limit: number;
}>;


export type PerformanceQuery = { hotelProperties: { edges: Array<{ node: { id: string, name: string | null, timeZone: string | null, currencyCode: string | null, roomCount: number | null } }> } | null, dailyPerformancesGroupBy: Array<{ groupByDimensionValues: unknown, sumRoomsAvailable: number | null, sumOutOfOrder: number | null, sumRoomsSold: number | null, sumComplimentary: number | null, sumArrivals: number | null, sumDepartures: number | null, sumNoShows: number | null, sumCancellations: number | null, sumGuestArrivals: number | null, sumReturningArrivals: number | null, sumMemberArrivals: number | null, sumDatedArrivals: number | null, sumLeadDays: number | null, sumRoomRevenueAmountMicros: number | null, sumTotalRevenueAmountMicros: number | null, sumForecastRooms: number | null, sumForecastLow: number | null, sumForecastHigh: number | null, sumForecastRevenueAmountMicros: number | null }> | null, dailyBreakdownsGroupBy: Array<{ groupByDimensionValues: unknown, sumRoomsSold: number | null, sumRoomRevenueAmountMicros: number | null }> | null, monthlyBudgetsGroupBy: Array<{ groupByDimensionValues: unknown, sumRoomsSold: number | null, sumRoomRevenueAmountMicros: number | null }> | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumRoomRevenueAmountMicros: number | null }> | null, guestFeedbacksGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, roomTypesGroupBy: Array<{ groupByDimensionValues: unknown, sumRooms: number | null }> | null, loyaltyPrograms: { edges: Array<{ node: { name: string | null, pointsLiability: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, retentionPlays: { sumTouched: number | null, sumTouchedBooked: number | null, sumHeldOut: number | null, sumHeldOutBooked: number | null } | null };

export type PlaysPageQueryVariables = Exact<{
  heldBack: RetentionTouchFilterInput;
  limit: number;
}>;


export type PlaysPageQuery = { retentionPlays: { edges: Array<{ node: { id: string, name: string | null, code: string | null, kind: RetentionPlayKindEnum | null, active: boolean, channel: RetentionPlayChannelEnum | null, timingDays: number | null, audienceSegments: Array<RetentionPlayAudienceSegmentsEnum | null> | null, audienceLifecycles: Array<RetentionPlayAudienceLifecyclesEnum | null> | null, audience: unknown, frequencyCapDays: number | null, holdoutPercent: number | null, priority: number | null, templates: unknown, verdict: RetentionPlayVerdictEnum | null, touched: number | null, touchedBooked: number | null, heldOut: number | null, heldOutBooked: number | null, enoughOn: string | null, result: unknown, revenuePerTouch: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, retentionTouchesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type AudienceSizeQueryVariables = Exact<{
  people: PersonFilterInput;
  withPeople: boolean;
  members: LoyaltyMembershipFilterInput;
  withMembers: boolean;
}>;


export type AudienceSizeQuery = { people?: { totalCount: number | null } | null, loyaltyMemberships?: { totalCount: number | null } | null };

export type SavePlayByHandMutationVariables = Exact<{
  id: string;
  data: RetentionPlayUpdateInput;
}>;


export type SavePlayByHandMutation = { updateRetentionPlay: { id: string } | null };

export type PlaysQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaysQuery = { retentionPlays: { edges: Array<{ node: { id: string, code: string | null, name: string | null, kind: RetentionPlayKindEnum | null, active: boolean, audienceSegments: Array<RetentionPlayAudienceSegmentsEnum | null> | null, audienceLifecycles: Array<RetentionPlayAudienceLifecyclesEnum | null> | null, audience: unknown, timingDays: number | null, channel: RetentionPlayChannelEnum | null, purpose: RetentionPlayPurposeEnum | null, transactional: boolean, offers: Array<RetentionPlayOffersEnum | null> | null, offerRatePlanId: string | null, offerRewardId: string | null, festivals: Array<RetentionPlayFestivalsEnum | null> | null, frequencyCapDays: number | null, quietDaysAfterStay: number | null, quietFromHour: number | null, quietUntilHour: number | null, staleAfterDays: number | null, priority: number | null, holdoutPercent: number | null, attributionDays: number | null, costPerTouch: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, hotelProperties: { edges: Array<{ node: { id: string, language: HotelPropertyLanguageEnum, timeZone: string | null } }> } | null };

export type PlaysByCodeQueryVariables = Exact<{
  codes: Array<string> | string;
}>;


export type PlaysByCodeQuery = { retentionPlays: { edges: Array<{ node: { code: string | null } }> } | null };

export type LanguageOfHouseQueryVariables = Exact<{ [key: string]: never; }>;


export type LanguageOfHouseQuery = { hotelProperties: { edges: Array<{ node: { language: HotelPropertyLanguageEnum } }> } | null, workspaceMembers: { edges: Array<{ node: { locale: string } }> } | null };

export type SavePlaysMutationVariables = Exact<{
  data: Array<RetentionPlayCreateInput> | RetentionPlayCreateInput;
}>;


export type SavePlaysMutation = { createRetentionPlays: Array<{ id: string }> | null };

export type OccasionStayFragment = { id: string, guestId: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, cancelledAt: string | null, surveyDueAt: string | null, channel: StayChannelEnum | null };

export type OccasionsQueryVariables = Exact<{
  stays: StayFilterInput;
  staysAfter?: string | null | undefined;
  withStays: boolean;
  guests: PersonFilterInput;
  guestsAfter?: string | null | undefined;
  withGuests: boolean;
  memberships: LoyaltyMembershipFilterInput;
  membershipsAfter?: string | null | undefined;
  withMemberships: boolean;
  cases: ServiceCaseFilterInput;
  casesAfter?: string | null | undefined;
  withCases: boolean;
}>;


export type OccasionsQuery = { stays?: { edges: Array<{ node: { id: string, guestId: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, cancelledAt: string | null, surveyDueAt: string | null, channel: StayChannelEnum | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, people?: { edges: Array<{ node: { id: string, guestBirthday: string | null, guestFirstStayOn: string | null, guestLastStayOn: string | null, guestLifecycle: PersonGuestLifecycleEnum | null, guestLifecycleSince: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, loyaltyMemberships?: { edges: Array<{ node: { personId: string | null, tierRank: number | null, tierSince: string | null, tierReasons: unknown, tier: { code: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, serviceCases?: { edges: Array<{ node: { id: string, personId: string | null, resolvedAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type GuestsForPlaysQueryVariables = Exact<{
  ids: Array<string> | string;
  since: string;
  winBacks: Array<string> | string;
  limit: number;
  stays: StayFilterInput;
  withStays: boolean;
}>;


export type GuestsForPlaysQuery = { people: { edges: Array<{ node: { id: string, guestSegment: PersonGuestSegmentEnum | null, guestLifecycle: PersonGuestLifecycleEnum | null, guestLanguage: string | null, guestNationality: string | null, guestTags: Array<string | null> | null, guestRfmGroup: PersonGuestRfmGroupEnum | null, guestBirthday: string | null, guestStays: number | null, guestNights: number | null, guestReturnProbability: number | null, guestCancellations: number | null, guestNoShows: number | null, guestNps: number | null, guestMaskedEmail: boolean, guestDoNotContact: boolean, guestDoNotRent: boolean, guestNextArrivalOn: string | null, guestFirstStayOn: string | null, guestLastStayOn: string | null, guestLifecycleSince: string | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null } | null, phones: { primaryPhoneNumber: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null, guestLifetimeValue: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, stays?: { edges: Array<{ node: { id: string, guestId: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, cancelledAt: string | null, surveyDueAt: string | null, channel: StayChannelEnum | null } }> } | null, consentEventsGroupBy: Array<{ groupByDimensionValues: unknown, maxRecordedAt: string | null }> | null, retentionTouchesGroupBy: Array<{ groupByDimensionValues: unknown, maxPlannedFor: string | null }> | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumNights: number | null, sumFoodRevenueAmountMicros: number | null, sumTotalRevenueAmountMicros: number | null, maxDepartureOn: string | null }> | null, serviceCasesGroupBy: Array<{ groupByDimensionValues: unknown }> | null, loyaltyMembershipsGroupBy: Array<{ groupByDimensionValues: unknown }> | null };

export type SaveTouchesMutationVariables = Exact<{
  data: Array<RetentionTouchCreateInput> | RetentionTouchCreateInput;
}>;


export type SaveTouchesMutation = { createRetentionTouches: Array<{ id: string }> | null };

export type BookingsSinceQueryVariables = Exact<{
  since: string;
  after?: string | null | undefined;
}>;


export type BookingsSinceQuery = { stays: { edges: Array<{ node: { id: string, guestId: string | null, bookedAt: string | null, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type TouchesToAttributeQueryVariables = Exact<{
  guestIds: Array<string> | string;
  plays: Array<string> | string;
  since: string;
  after?: string | null | undefined;
}>;


export type TouchesToAttributeQuery = { retentionTouches: { edges: Array<{ node: { id: string, personId: string | null, playId: string | null, plannedFor: string | null, sentAt: string | null, status: RetentionTouchStatusEnum, attributedStayId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type TouchCountsQueryVariables = Exact<{
  since: string;
  limit: number;
}>;


export type TouchCountsQuery = { retentionTouchesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumAttributedRevenueAmountMicros: number | null, maxPlannedFor: string | null }> | null };

export type KeptEverydayFragment = { id: string, personId: string | null, category: RoomPreferenceCategoryEnum | null, value: string | null, polarity: RoomPreferencePolarityEnum, strength: RoomPreferenceStrengthEnum, origin: RoomPreferenceOriginEnum, confidence: number | null, evidenceStays: Array<string | null> | null, lastConfirmedOn: string | null, validUntil: string | null };

export type KeptSensitiveFragment = { id: string, personId: string | null, category: SensitivePreferenceCategoryEnum | null, value: string | null, polarity: SensitivePreferencePolarityEnum, strength: SensitivePreferenceStrengthEnum, origin: SensitivePreferenceOriginEnum, confidence: number | null, evidenceStays: Array<string | null> | null, lastConfirmedOn: string | null, validUntil: string | null };

export type PreferencesOfGuestsQueryVariables = Exact<{
  guestIds: Array<string> | string;
}>;


export type PreferencesOfGuestsQuery = { roomPreferences: { edges: Array<{ node: { id: string, personId: string | null, category: RoomPreferenceCategoryEnum | null, value: string | null, polarity: RoomPreferencePolarityEnum, strength: RoomPreferenceStrengthEnum, origin: RoomPreferenceOriginEnum, confidence: number | null, evidenceStays: Array<string | null> | null, lastConfirmedOn: string | null, validUntil: string | null } }> } | null, sensitivePreferences: { edges: Array<{ node: { id: string, personId: string | null, category: SensitivePreferenceCategoryEnum | null, value: string | null, polarity: SensitivePreferencePolarityEnum, strength: SensitivePreferenceStrengthEnum, origin: SensitivePreferenceOriginEnum, confidence: number | null, evidenceStays: Array<string | null> | null, lastConfirmedOn: string | null, validUntil: string | null } }> } | null };

export type EverydayPreferencesOfGuestQueryVariables = Exact<{
  guestId: string;
}>;


export type EverydayPreferencesOfGuestQuery = { roomPreferences: { edges: Array<{ node: { id: string, personId: string | null, category: RoomPreferenceCategoryEnum | null, value: string | null, polarity: RoomPreferencePolarityEnum, strength: RoomPreferenceStrengthEnum, origin: RoomPreferenceOriginEnum, confidence: number | null, evidenceStays: Array<string | null> | null, lastConfirmedOn: string | null, validUntil: string | null } }> } | null };

export type PreferencesByIdQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PreferencesByIdQuery = { roomPreferences: { edges: Array<{ node: { id: string, personId: string | null, category: RoomPreferenceCategoryEnum | null, value: string | null, polarity: RoomPreferencePolarityEnum, strength: RoomPreferenceStrengthEnum, origin: RoomPreferenceOriginEnum, confidence: number | null, evidenceStays: Array<string | null> | null, lastConfirmedOn: string | null, validUntil: string | null } }> } | null, sensitivePreferences: { edges: Array<{ node: { id: string, personId: string | null, category: SensitivePreferenceCategoryEnum | null, value: string | null, polarity: SensitivePreferencePolarityEnum, strength: SensitivePreferenceStrengthEnum, origin: SensitivePreferenceOriginEnum, confidence: number | null, evidenceStays: Array<string | null> | null, lastConfirmedOn: string | null, validUntil: string | null } }> } | null };

export type SavePreferencesMutationVariables = Exact<{
  everyday: Array<RoomPreferenceCreateInput> | RoomPreferenceCreateInput;
  sensitive: Array<SensitivePreferenceCreateInput> | SensitivePreferenceCreateInput;
  hasEveryday: boolean;
  hasSensitive: boolean;
}>;


export type SavePreferencesMutation = { createRoomPreferences?: Array<{ id: string }> | null, createSensitivePreferences?: Array<{ id: string }> | null };

export type QuoteNowFragment = { id: string, name: string | null, number: string | null, version: number | null, status: QuoteStatusEnum, givenOn: string | null, validUntil: string | null, arrivalOn: string | null, departureOn: string | null, persons: number | null, taxIncluded: boolean, answeredAt: string | null, answeredBy: string | null, answerNote: string | null, makingSince: string | null, opportunityId: string | null, personId: string | null, companyId: string | null, propertyId: string | null, stayId: string | null, roomTotal: { amountMicros: number | null, currencyCode: string | null } | null, otherTotal: { amountMicros: number | null, currencyCode: string | null } | null, taxTotal: { amountMicros: number | null, currencyCode: string | null } | null, cityTaxTotal: { amountMicros: number | null, currencyCode: string | null } | null, total: { amountMicros: number | null, currencyCode: string | null } | null };

export type QuoteLineNowFragment = { id: string, name: string | null, quoteId: string | null, place: number | null, kind: QuoteLineKindEnum, roomTypeId: string | null, ratePlanId: string | null, fromOn: string | null, toOn: string | null, quantity: number | null, nights: number | null, price: { amountMicros: number | null, currencyCode: string | null } | null };

export type QuoteSubjectQueryVariables = Exact<{
  groupId: string;
  guestId: string;
  hasGroup: boolean;
  hasGuest: boolean;
}>;


export type QuoteSubjectQuery = { opportunities?: { edges: Array<{ node: { id: string, name: string | null, companyId: string | null, groupPropertyId: string | null, groupArrivalOn: string | null, groupDepartureOn: string | null, groupRooms: number | null } }> } | null, people?: { edges: Array<{ node: { id: string, companyId: string | null, guestLanguage: string | null, name: { firstName: string | null, lastName: string | null } | null } }> } | null, hotelProperties: { edges: Array<{ node: { id: string, name: string | null, language: HotelPropertyLanguageEnum, timeZone: string | null, currencyCode: string | null, roomCount: number | null, seasonPrices: Array<string | null> | null, roomTaxPercent: number | null, otherTaxPercent: number | null, pricesIncludeTax: boolean, cityTax: { amountMicros: number | null, currencyCode: string | null } | null, email: { primaryEmail: string | null } | null, phone: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null } | null } }> } | null };

export type QuotesGivenQueryVariables = Exact<{
  quotes: QuoteFilterInput;
  lines: QuoteLineFilterInput;
}>;


export type QuotesGivenQuery = { quotes: { edges: Array<{ node: { id: string, name: string | null, number: string | null, version: number | null, status: QuoteStatusEnum, givenOn: string | null, validUntil: string | null, arrivalOn: string | null, departureOn: string | null, persons: number | null, taxIncluded: boolean, answeredAt: string | null, answeredBy: string | null, answerNote: string | null, makingSince: string | null, opportunityId: string | null, personId: string | null, companyId: string | null, propertyId: string | null, stayId: string | null, roomTotal: { amountMicros: number | null, currencyCode: string | null } | null, otherTotal: { amountMicros: number | null, currencyCode: string | null } | null, taxTotal: { amountMicros: number | null, currencyCode: string | null } | null, cityTaxTotal: { amountMicros: number | null, currencyCode: string | null } | null, total: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, quoteLines: { edges: Array<{ node: { id: string, name: string | null, quoteId: string | null, place: number | null, kind: QuoteLineKindEnum, roomTypeId: string | null, ratePlanId: string | null, fromOn: string | null, toOn: string | null, quantity: number | null, nights: number | null, price: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type QuoteIdsQueryVariables = Exact<{
  quotes: QuoteFilterInput;
}>;


export type QuoteIdsQuery = { quotes: { edges: Array<{ node: { id: string } }> } | null };

export type SaveQuotesMutationVariables = Exact<{
  quotes: Array<QuoteCreateInput> | QuoteCreateInput;
}>;


export type SaveQuotesMutation = { createQuotes: Array<{ id: string }> | null };

export type SaveQuoteLinesMutationVariables = Exact<{
  lines: Array<QuoteLineCreateInput> | QuoteLineCreateInput;
}>;


export type SaveQuoteLinesMutation = { createQuoteLines: Array<{ id: string }> | null };

export type ChangeQuotesMutationVariables = Exact<{
  filter: QuoteFilterInput;
  data: QuoteUpdateInput;
}>;


export type ChangeQuotesMutation = { updateQuotes: Array<{ id: string }> | null };

export type RelocationPartnersQueryVariables = Exact<{
  propertyId: string;
}>;


export type RelocationPartnersQuery = { companies: { edges: Array<{ node: { id: string, name: string | null } }> } | null };

export type StaysToFitQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StaysToFitQuery = { stays: { edges: Array<{ node: { guestId: string | null, propertyId: string | null, arrivalOn: string | null, departureOn: string | null, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LatestModelQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestModelQuery = { retentionModels: { edges: Array<{ node: { key: string | null, fittedOn: string | null } }> } | null };

export type SaveModelMutationVariables = Exact<{
  data: Array<RetentionModelCreateInput> | RetentionModelCreateInput;
}>;


export type SaveModelMutation = { createRetentionModels: Array<{ id: string }> | null };

export type GuestsOfChangedStaysQueryVariables = Exact<{
  guestIds: Array<string> | string;
  since: string;
}>;


export type GuestsOfChangedStaysQuery = { stays: { edges: Array<{ node: { guestId: string | null } }> } | null };

export type ReviewNowFragment = { id: string, name: string | null, propertyId: string | null, quarter: string | null, status: QuarterlyReviewStatusEnum, heldOn: string | null, ownerId: string | null, summary: string | null, figures: unknown };

export type ReviewBaseQueryVariables = Exact<{
  runs: HotelRunFilterInput;
}>;


export type ReviewBaseQuery = { hotelProperties: { edges: Array<{ node: { id: string, name: string | null, currencyCode: string | null, reviewTargets: unknown } }> } | null, workspaceMembers: { edges: Array<{ node: { id: string, userId: string | null, name: { firstName: string | null, lastName: string | null } | null } }> } | null, quarterlyReviews: { edges: Array<{ node: { id: string, name: string | null, propertyId: string | null, quarter: string | null, status: QuarterlyReviewStatusEnum, heldOn: string | null, ownerId: string | null, summary: string | null, figures: unknown } }> } | null, hotelRuns: { edges: Array<{ node: { id: string, name: string | null, status: HotelRunStatusEnum, nextTryAt: string | null } }> } | null, intakeMessagesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type ReviewMeasuresQueryVariables = Exact<{
  reviewId: string;
}>;


export type ReviewMeasuresQuery = { taskTargets: { edges: Array<{ node: { task: { id: string, title: string | null, status: TaskStatusEnum | null, dueAt: string | null, assigneeId: string | null } | null } }> } | null };

export type ReviewCountsQueryVariables = Exact<{
  feedback: GuestFeedbackFilterInput;
  stays: StayFilterInput;
  cases: ServiceCaseFilterInput;
  touches: RetentionTouchFilterInput;
  limit: number;
}>;


export type ReviewCountsQuery = { guestFeedbacksGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, serviceCases: { edges: Array<{ node: { openedAt: string | null, dueAt: string | null, resolvedAt: string | null, log: unknown } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, retentionTouchesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumAttributedRevenueAmountMicros: number | null }> | null, matchCandidatesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, peopleGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type MoreReviewedCasesQueryVariables = Exact<{
  cases: ServiceCaseFilterInput;
  after?: string | null | undefined;
}>;


export type MoreReviewedCasesQuery = { serviceCases: { edges: Array<{ node: { openedAt: string | null, dueAt: string | null, resolvedAt: string | null, log: unknown } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type StaysOfQuartersQueryVariables = Exact<{
  stays: StayFilterInput;
  limit: number;
}>;


export type StaysOfQuartersQuery = { staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type GuestsOfQuartersQueryVariables = Exact<{
  stays: StayFilterInput;
  limit: number;
}>;


export type GuestsOfQuartersQuery = { staysGroupBy: Array<{ groupByDimensionValues: unknown, maxArrivalOn: string | null }> | null };

export type MarketingConsentsQueryVariables = Exact<{
  consents: ConsentEventFilterInput;
  limit: number;
}>;


export type MarketingConsentsQuery = { consentEventsGroupBy: Array<{ groupByDimensionValues: unknown, maxRecordedAt: string | null }> | null };

export type BookedTouchesQueryVariables = Exact<{
  touches: RetentionTouchFilterInput;
  limit: number;
}>;


export type BookedTouchesQuery = { retentionTouchesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumAttributedRevenueAmountMicros: number | null }> | null };

export type ReviewByIdQueryVariables = Exact<{
  id: string;
}>;


export type ReviewByIdQuery = { quarterlyReviews: { edges: Array<{ node: { id: string, name: string | null, propertyId: string | null, quarter: string | null, status: QuarterlyReviewStatusEnum, heldOn: string | null, ownerId: string | null, summary: string | null, figures: unknown } }> } | null };

export type ReviewedPropertyQueryVariables = Exact<{
  id: string;
  key: string;
}>;


export type ReviewedPropertyQuery = { hotelProperties: { edges: Array<{ node: { id: string, name: string | null, currencyCode: string | null, reviewTargets: unknown } }> } | null, quarterlyReviews: { edges: Array<{ node: { id: string, name: string | null, propertyId: string | null, quarter: string | null, status: QuarterlyReviewStatusEnum, heldOn: string | null, ownerId: string | null, summary: string | null, figures: unknown } }> } | null };

export type OpenReviewMutationVariables = Exact<{
  reviews: Array<QuarterlyReviewCreateInput> | QuarterlyReviewCreateInput;
}>;


export type OpenReviewMutation = { createQuarterlyReviews: Array<{ id: string }> | null };

export type ChangeReviewMutationVariables = Exact<{
  id: string;
  data: QuarterlyReviewUpdateInput;
}>;


export type ChangeReviewMutation = { updateQuarterlyReview: { id: string } | null };

export type SetReviewTargetsMutationVariables = Exact<{
  id: string;
  targets: unknown;
}>;


export type SetReviewTargetsMutation = { updateHotelProperty: { id: string } | null };

export type LinkTasksToReviewsMutationVariables = Exact<{
  targets: Array<TaskTargetCreateInput> | TaskTargetCreateInput;
}>;


export type LinkTasksToReviewsMutation = { createTaskTargets: Array<{ id: string }> | null };

export type RunFieldsFragment = { id: string, key: string | null, name: string | null, kind: HotelRunKindEnum | null, status: HotelRunStatusEnum, cursor: unknown, readCount: number | null, writtenCount: number | null, unchangedCount: number | null, rejectedCount: number | null, startedAt: string | null, startedBy: string | null, attempts: number | null, problem: unknown, leaseOwner: string | null, leaseUntil: string | null, updatedBy: { name: string | null } };

export type RunsQueryVariables = Exact<{
  filter: HotelRunFilterInput;
  first: number;
}>;


export type RunsQuery = { hotelRuns: { edges: Array<{ node: { id: string, key: string | null, name: string | null, kind: HotelRunKindEnum | null, status: HotelRunStatusEnum, cursor: unknown, readCount: number | null, writtenCount: number | null, unchangedCount: number | null, rejectedCount: number | null, startedAt: string | null, startedBy: string | null, attempts: number | null, problem: unknown, leaseOwner: string | null, leaseUntil: string | null, updatedBy: { name: string | null } } }> } | null };

export type RunAndLanguagesQueryVariables = Exact<{
  filter: HotelRunFilterInput;
}>;


export type RunAndLanguagesQuery = { hotelRuns: { edges: Array<{ node: { id: string, key: string | null, name: string | null, kind: HotelRunKindEnum | null, status: HotelRunStatusEnum, cursor: unknown, readCount: number | null, writtenCount: number | null, unchangedCount: number | null, rejectedCount: number | null, startedAt: string | null, startedBy: string | null, attempts: number | null, problem: unknown, leaseOwner: string | null, leaseUntil: string | null, updatedBy: { name: string | null } } }> } | null, hotelPropertiesGroupBy: Array<{ groupByDimensionValues: unknown }> | null };

export type CreateRunMutationVariables = Exact<{
  data: HotelRunCreateInput;
}>;


export type CreateRunMutation = { createHotelRun: { id: string, key: string | null, name: string | null, kind: HotelRunKindEnum | null, status: HotelRunStatusEnum, cursor: unknown, readCount: number | null, writtenCount: number | null, unchangedCount: number | null, rejectedCount: number | null, startedAt: string | null, startedBy: string | null, attempts: number | null, problem: unknown, leaseOwner: string | null, leaseUntil: string | null, updatedBy: { name: string | null } } | null };

export type UpdateRunsMutationVariables = Exact<{
  filter: HotelRunFilterInput;
  data: HotelRunUpdateInput;
}>;


export type UpdateRunsMutation = { updateHotelRuns: Array<{ id: string, key: string | null, name: string | null, kind: HotelRunKindEnum | null, status: HotelRunStatusEnum, cursor: unknown, readCount: number | null, writtenCount: number | null, unchangedCount: number | null, rejectedCount: number | null, startedAt: string | null, startedBy: string | null, attempts: number | null, problem: unknown, leaseOwner: string | null, leaseUntil: string | null, updatedBy: { name: string | null } }> | null };

export type UpsertRejectsMutationVariables = Exact<{
  data: Array<ImportRejectCreateInput> | ImportRejectCreateInput;
}>;


export type UpsertRejectsMutation = { createImportRejects: Array<{ id: string }> | null };

export type RunResultQueryVariables = Exact<{
  id: string;
}>;


export type RunResultQuery = { hotelRuns: { edges: Array<{ node: { result: unknown } }> } | null };

export type DealFragment = { id: string, name: string | null, ownerId: string | null, createdAt: string, groupStage: OpportunityGroupStageEnum | null, groupProblem: string | null, groupDecidedOn: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null };

export type LookedAfterFragment = { id: string, name: string | null, accountOwnerId: string | null, accountLastVisitOn: string | null, accountNextVisitOn: string | null };

export type SalesTeamQueryVariables = Exact<{
  deals: OpportunityFilterInput;
  accounts: CompanyFilterInput;
  answers: TimelineActivityFilterInput;
  quotes: QuoteFilterInput;
  stays: StayFilterInput;
  targets: MonthlyBudgetFilterInput;
  costs: SalesCostFilterInput;
  hasCosts: boolean;
  limit: number;
}>;


export type SalesTeamQuery = { workspaceMembers: { edges: Array<{ node: { id: string, userId: string | null, name: { firstName: string | null, lastName: string | null } | null } }> } | null, opportunities: { edges: Array<{ node: { id: string, name: string | null, ownerId: string | null, createdAt: string, groupStage: OpportunityGroupStageEnum | null, groupProblem: string | null, groupDecidedOn: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, companies: { edges: Array<{ node: { id: string, name: string | null, accountOwnerId: string | null, accountLastVisitOn: string | null, accountNextVisitOn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, timelineActivitiesGroupBy: Array<{ groupByDimensionValues: unknown, minHappensAt: string | null }> | null, quotesGroupBy: Array<{ groupByDimensionValues: unknown, minCreatedAt: string | null }> | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, monthlyBudgetsGroupBy: Array<{ groupByDimensionValues: unknown, sumTotalRevenueAmountMicros: number | null }> | null, salesCostsGroupBy?: Array<{ groupByDimensionValues: unknown, sumAmountAmountMicros: number | null }> | null };

export type MoreDealsQueryVariables = Exact<{
  deals: OpportunityFilterInput;
  after?: string | null | undefined;
}>;


export type MoreDealsQuery = { opportunities: { edges: Array<{ node: { id: string, name: string | null, ownerId: string | null, createdAt: string, groupStage: OpportunityGroupStageEnum | null, groupProblem: string | null, groupDecidedOn: string | null, amount: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MoreLookedAfterQueryVariables = Exact<{
  accounts: CompanyFilterInput;
  after?: string | null | undefined;
}>;


export type MoreLookedAfterQuery = { companies: { edges: Array<{ node: { id: string, name: string | null, accountOwnerId: string | null, accountLastVisitOn: string | null, accountNextVisitOn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SatisfactionQueryVariables = Exact<{
  feedback: GuestFeedbackFilterInput;
  cases: ServiceCaseFilterInput;
  limit: number;
}>;


export type SatisfactionQuery = { hotelProperties: { edges: Array<{ node: { id: string, name: string | null } }> } | null, guestFeedbacksGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumOverall: number | null, countNotEmptyOverall: number | null, sumRoomAndHygiene: number | null, countNotEmptyRoomAndHygiene: number | null, sumFoodAndBeverage: number | null, countNotEmptyFoodAndBeverage: number | null, sumFrontDesk: number | null, countNotEmptyFrontDesk: number | null, sumStaffAttitude: number | null, countNotEmptyStaffAttitude: number | null, sumValue: number | null, countNotEmptyValue: number | null, sumLocation: number | null, countNotEmptyLocation: number | null }> | null, serviceCasesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumCompensationAmountMicros: number | null, sumCostAmountMicros: number | null, sumSatisfactionAfter: number | null, countNotEmptySatisfactionAfter: number | null }> | null };

export type CaseNowFragment = { id: string, name: string | null, kind: ServiceCaseKindEnum, category: ServiceCaseCategoryEnum | null, severity: ServiceCaseSeverityEnum, status: ServiceCaseStatusEnum, openedAt: string | null, createdAt: string, resolvedAt: string | null, dueAt: string | null, escalationLevel: number | null, escalatedAt: string | null, warnAt: string | null, clockAt: string | null, guestEscalatedAt: string | null, log: unknown, satisfactionAfter: number | null, restricted: boolean, description: string | null, resolution: string | null, reply: string | null, restrictedDescription: string | null, restrictedResolution: string | null, personId: string | null, ownerId: string | null, propertyId: string | null, compensation: { amountMicros: number | null, currencyCode: string | null } | null, cost: { amountMicros: number | null, currencyCode: string | null } | null, person: { guestLanguage: string | null, name: { firstName: string | null, lastName: string | null } | null } | null, property: { language: HotelPropertyLanguageEnum, timeZone: string | null } | null, stay: { propertyId: string | null, property: { language: HotelPropertyLanguageEnum, timeZone: string | null } | null } | null };

export type PolicyOfCasesFragment = { propertyId: string | null, severities: Array<CasePolicySeveritiesEnum | null> | null, categories: Array<CasePolicyCategoriesEnum | null> | null, hoursToSolve: number | null, opensAt: string | null, closesAt: string | null, days: Array<CasePolicyDaysEnum | null> | null, pausesForGuest: boolean, warnAtPercent: number | null, levels: number | null, levelTwoToId: string | null, levelThreeToId: string | null };

export type CasesByIdQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CasesByIdQuery = { serviceCases: { edges: Array<{ node: { id: string, name: string | null, kind: ServiceCaseKindEnum, category: ServiceCaseCategoryEnum | null, severity: ServiceCaseSeverityEnum, status: ServiceCaseStatusEnum, openedAt: string | null, createdAt: string, resolvedAt: string | null, dueAt: string | null, escalationLevel: number | null, escalatedAt: string | null, warnAt: string | null, clockAt: string | null, guestEscalatedAt: string | null, log: unknown, satisfactionAfter: number | null, restricted: boolean, description: string | null, resolution: string | null, reply: string | null, restrictedDescription: string | null, restrictedResolution: string | null, personId: string | null, ownerId: string | null, propertyId: string | null, compensation: { amountMicros: number | null, currencyCode: string | null } | null, cost: { amountMicros: number | null, currencyCode: string | null } | null, person: { guestLanguage: string | null, name: { firstName: string | null, lastName: string | null } | null } | null, property: { language: HotelPropertyLanguageEnum, timeZone: string | null } | null, stay: { propertyId: string | null, property: { language: HotelPropertyLanguageEnum, timeZone: string | null } | null } | null } }> } | null, casePolicies: { edges: Array<{ node: { propertyId: string | null, severities: Array<CasePolicySeveritiesEnum | null> | null, categories: Array<CasePolicyCategoriesEnum | null> | null, hoursToSolve: number | null, opensAt: string | null, closesAt: string | null, days: Array<CasePolicyDaysEnum | null> | null, pausesForGuest: boolean, warnAtPercent: number | null, levels: number | null, levelTwoToId: string | null, levelThreeToId: string | null } }> } | null };

export type CasesToMoveQueryVariables = Exact<{
  now: string;
}>;


export type CasesToMoveQuery = { serviceCases: { edges: Array<{ node: { id: string, name: string | null, kind: ServiceCaseKindEnum, category: ServiceCaseCategoryEnum | null, severity: ServiceCaseSeverityEnum, status: ServiceCaseStatusEnum, openedAt: string | null, createdAt: string, resolvedAt: string | null, dueAt: string | null, escalationLevel: number | null, escalatedAt: string | null, warnAt: string | null, clockAt: string | null, guestEscalatedAt: string | null, log: unknown, satisfactionAfter: number | null, restricted: boolean, description: string | null, resolution: string | null, reply: string | null, restrictedDescription: string | null, restrictedResolution: string | null, personId: string | null, ownerId: string | null, propertyId: string | null, compensation: { amountMicros: number | null, currencyCode: string | null } | null, cost: { amountMicros: number | null, currencyCode: string | null } | null, person: { guestLanguage: string | null, name: { firstName: string | null, lastName: string | null } | null } | null, property: { language: HotelPropertyLanguageEnum, timeZone: string | null } | null, stay: { propertyId: string | null, property: { language: HotelPropertyLanguageEnum, timeZone: string | null } | null } | null } }> } | null, casePolicies: { edges: Array<{ node: { propertyId: string | null, severities: Array<CasePolicySeveritiesEnum | null> | null, categories: Array<CasePolicyCategoriesEnum | null> | null, hoursToSolve: number | null, opensAt: string | null, closesAt: string | null, days: Array<CasePolicyDaysEnum | null> | null, pausesForGuest: boolean, warnAtPercent: number | null, levels: number | null, levelTwoToId: string | null, levelThreeToId: string | null } }> } | null };

export type OpenCasesOfGuestsQueryVariables = Exact<{
  guestIds: Array<string> | string;
  limit: number;
}>;


export type OpenCasesOfGuestsQuery = { people: { edges: Array<{ node: { id: string, guestOpenCases: number | null } }> } | null, serviceCasesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type SaveCasesMutationVariables = Exact<{
  cases: Array<ServiceCaseCreateInput> | ServiceCaseCreateInput;
  targets: Array<TaskTargetCreateInput> | TaskTargetCreateInput;
  asksForGuests: boolean;
}>;


export type SaveCasesMutation = { createTaskTargets?: Array<{ id: string }> | null, createServiceCases: Array<{ id: string }> | null };

export type SaveOpenCasesMutationVariables = Exact<{
  people: Array<PersonCreateInput> | PersonCreateInput;
}>;


export type SaveOpenCasesMutation = { createPeople: Array<{ id: string }> | null };

export type CaseAtDeskFragment = { id: string, name: string | null, status: ServiceCaseStatusEnum, restricted: boolean, ownerId: string | null, propertyId: string | null, compensation: { amountMicros: number | null, currencyCode: string | null } | null, property: { goodwillLimit: { amountMicros: number | null, currencyCode: string | null } | null } | null };

export type CasesAtDeskQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CasesAtDeskQuery = { serviceCases: { edges: Array<{ node: { id: string, name: string | null, status: ServiceCaseStatusEnum, restricted: boolean, ownerId: string | null, propertyId: string | null, compensation: { amountMicros: number | null, currencyCode: string | null } | null, property: { goodwillLimit: { amountMicros: number | null, currencyCode: string | null } | null } | null } }> } | null };

export type RestrictedCasesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type RestrictedCasesQuery = { serviceCases: { edges: Array<{ node: { id: string, restrictedDescription: string | null, restrictedResolution: string | null } }> } | null };

export type StayOfCaseQueryVariables = Exact<{
  stayId: string;
}>;


export type StayOfCaseQuery = { stays: { edges: Array<{ node: { id: string, guestId: string | null, propertyId: string | null } }> } | null };

export type GuestOfCaseQueryVariables = Exact<{
  guestId: string;
}>;


export type GuestOfCaseQuery = { people: { edges: Array<{ node: { id: string } }> } | null, stays: { edges: Array<{ node: { id: string, guestId: string | null, propertyId: string | null } }> } | null };

export type OpenCaseMutationVariables = Exact<{
  cases: Array<ServiceCaseCreateInput> | ServiceCaseCreateInput;
}>;


export type OpenCaseMutation = { createServiceCases: Array<{ id: string }> | null };

export type ChangeCasesMutationVariables = Exact<{
  ids: Array<string> | string;
  data: ServiceCaseUpdateInput;
}>;


export type ChangeCasesMutation = { updateServiceCases: Array<{ id: string }> | null };

export type SetGoodwillLimitMutationVariables = Exact<{
  propertyId: string;
  limit: CurrencyUpdateInput;
}>;


export type SetGoodwillLimitMutation = { updateHotelProperty: { id: string } | null };

export type ServiceDeskQueryVariables = Exact<{
  shown: ServiceCaseFilterInput;
}>;


export type ServiceDeskQuery = { serviceCases: { totalCount: number | null, edges: Array<{ node: { id: string, name: string | null, kind: ServiceCaseKindEnum, category: ServiceCaseCategoryEnum | null, severity: ServiceCaseSeverityEnum, status: ServiceCaseStatusEnum, restricted: boolean, openedAt: string | null, dueAt: string | null, warnAt: string | null, guestEscalatedAt: string | null, resolvedAt: string | null, escalationLevel: number | null, ownerId: string | null, resolution: string | null, compensation: { amountMicros: number | null, currencyCode: string | null } | null, person: { id: string, name: { firstName: string | null, lastName: string | null } | null } | null, stay: { id: string, roomNumber: string | null } | null, property: { id: string, name: string | null, timeZone: string | null, currencyCode: string | null } | null } }> } | null, serviceCasesGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, workspaceMembers: { edges: Array<{ node: { id: string, userId: string | null, name: { firstName: string | null, lastName: string | null } | null } }> } | null };

export type SetUpPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SetUpPageQuery = { hotelProperties: { edges: Array<{ node: { id: string, code: string | null, name: string | null, timeZone: string | null, currencyCode: string | null, language: HotelPropertyLanguageEnum, roomCount: number | null } }> } | null, roomTypes: { edges: Array<{ node: { id: string, propertyId: string | null, code: string | null, name: string | null, rooms: number | null, baseRate: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, ratePlans: { totalCount: number | null } | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, people: { totalCount: number | null } | null, peopleGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, intakeMessagesGroupBy: Array<{ groupByDimensionValues: unknown }> | null, importRejects: { totalCount: number | null } | null, loyaltyPrograms: { edges: Array<{ node: { name: string | null, status: LoyaltyProgramStatusEnum } }> } | null, loyaltyMemberships: { totalCount: number | null } | null, retentionPlays: { edges: Array<{ node: { active: boolean } }> } | null, dailyPerformances: { totalCount: number | null } | null };

export type PropertiesForSetUpQueryVariables = Exact<{
  id: string;
  code: string;
}>;


export type PropertiesForSetUpQuery = { hotelProperties: { edges: Array<{ node: { id: string, code: string | null, name: string | null, currencyCode: string | null } }> } | null };

export type PropertiesByCodeQueryVariables = Exact<{
  codes: Array<string> | string;
}>;


export type PropertiesByCodeQuery = { hotelProperties: { edges: Array<{ node: { id: string, code: string | null } }> } | null };

export type UpsertPropertiesMutationVariables = Exact<{
  data: Array<HotelPropertyCreateInput> | HotelPropertyCreateInput;
}>;


export type UpsertPropertiesMutation = { createHotelProperties: Array<{ id: string, code: string | null }> | null };

export type RoomTypesByKeyQueryVariables = Exact<{
  keys: Array<string> | string;
}>;


export type RoomTypesByKeyQuery = { roomTypes: { edges: Array<{ node: { id: string, key: string | null } }> } | null };

export type RoomTypesOfPropertiesQueryVariables = Exact<{
  propertyIds: Array<string> | string;
}>;


export type RoomTypesOfPropertiesQuery = { roomTypes: { edges: Array<{ node: { id: string, name: string | null, propertyId: string | null } }> } | null };

export type UpsertRoomTypesMutationVariables = Exact<{
  data: Array<RoomTypeCreateInput> | RoomTypeCreateInput;
}>;


export type UpsertRoomTypesMutation = { createRoomTypes: Array<{ id: string, key: string | null }> | null };

export type RatePlansByKeyQueryVariables = Exact<{
  keys: Array<string> | string;
}>;


export type RatePlansByKeyQuery = { ratePlans: { edges: Array<{ node: { id: string, key: string | null } }> } | null };

export type RatePlansOfPropertiesQueryVariables = Exact<{
  propertyIds: Array<string> | string;
}>;


export type RatePlansOfPropertiesQuery = { ratePlans: { edges: Array<{ node: { id: string, name: string | null, propertyId: string | null } }> } | null };

export type UpsertRatePlansMutationVariables = Exact<{
  data: Array<RatePlanCreateInput> | RatePlanCreateInput;
}>;


export type UpsertRatePlansMutation = { createRatePlans: Array<{ id: string, key: string | null }> | null };

export type CompaniesByAccountNumberQueryVariables = Exact<{
  numbers: Array<string> | string;
}>;


export type CompaniesByAccountNumberQuery = { companies: { edges: Array<{ node: { id: string, accountNumber: string | null, accountImportFingerprint: string | null } }> } | null };

export type UpsertCompaniesMutationVariables = Exact<{
  data: Array<CompanyCreateInput> | CompanyCreateInput;
}>;


export type UpsertCompaniesMutation = { createCompanies: Array<{ id: string, accountNumber: string | null }> | null };

export type SettingsOfPropertiesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SettingsOfPropertiesQuery = { hotelProperties: { edges: Array<{ node: { code: string | null, timeZone: string | null, currencyCode: string | null, language: HotelPropertyLanguageEnum } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type StaffMemberFragment = { id: string, userId: string | null, name: { firstName: string | null, lastName: string | null } | null };

export type StayOfBriefFragment = { id: string, name: string | null, status: StayStatusEnum, confirmationNumber: string | null, arrivalOn: string | null, departureOn: string | null, nights: number | null, adults: number | null, children: number | null, infants: number | null, roomNumber: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, benefitsGiven: Array<StayBenefitsGivenEnum | null> | null, paymentMethod: string | null, guarantee: string | null, identityCheckedAt: string | null, preferenceFit: number | null, problem: string | null, propertyId: string | null, guestId: string | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null, timeZone: string | null, currencyCode: string | null } | null, roomType: { name: string | null } | null, bookedRoomType: { name: string | null } | null, ratePlan: { name: string | null } | null, company: { name: string | null } | null, travelAgent: { name: string | null } | null, group: { name: string | null } | null, guest: { guestNumber: string | null, guestNationality: string | null, guestLanguage: string | null, guestBirthday: string | null, guestStays: number | null, guestNights: number | null, guestCancellations: number | null, guestNoShows: number | null, guestVipReason: string | null, guestDoNotRent: boolean, guestIncognito: boolean, name: { firstName: string | null, lastName: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } | null, changes: { edges: Array<{ node: { id: string, name: string | null, changedAt: string | null, changedBy: string | null } }> } | null };

export type StayBriefQueryVariables = Exact<{
  id: string;
}>;


export type StayBriefQuery = { stays: { edges: Array<{ node: { specialRequests: string | null, preferenceFitReasons: unknown, id: string, name: string | null, status: StayStatusEnum, confirmationNumber: string | null, arrivalOn: string | null, departureOn: string | null, nights: number | null, adults: number | null, children: number | null, infants: number | null, roomNumber: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, benefitsGiven: Array<StayBenefitsGivenEnum | null> | null, paymentMethod: string | null, guarantee: string | null, identityCheckedAt: string | null, preferenceFit: number | null, problem: string | null, propertyId: string | null, guestId: string | null, charges: { edges: Array<{ node: { category: FolioChargeCategoryEnum | null, amount: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null, timeZone: string | null, currencyCode: string | null } | null, roomType: { name: string | null } | null, bookedRoomType: { name: string | null } | null, ratePlan: { name: string | null } | null, company: { name: string | null } | null, travelAgent: { name: string | null } | null, group: { name: string | null } | null, guest: { guestNumber: string | null, guestNationality: string | null, guestLanguage: string | null, guestBirthday: string | null, guestStays: number | null, guestNights: number | null, guestCancellations: number | null, guestNoShows: number | null, guestVipReason: string | null, guestDoNotRent: boolean, guestIncognito: boolean, name: { firstName: string | null, lastName: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } | null, changes: { edges: Array<{ node: { id: string, name: string | null, changedAt: string | null, changedBy: string | null } }> } | null } }> } | null };

export type StayBriefInPartQueryVariables = Exact<{
  id: string;
}>;


export type StayBriefInPartQuery = { stays: { edges: Array<{ node: { id: string, name: string | null, status: StayStatusEnum, confirmationNumber: string | null, arrivalOn: string | null, departureOn: string | null, nights: number | null, adults: number | null, children: number | null, infants: number | null, roomNumber: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, benefitsGiven: Array<StayBenefitsGivenEnum | null> | null, paymentMethod: string | null, guarantee: string | null, identityCheckedAt: string | null, preferenceFit: number | null, problem: string | null, propertyId: string | null, guestId: string | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null, timeZone: string | null, currencyCode: string | null } | null, roomType: { name: string | null } | null, bookedRoomType: { name: string | null } | null, ratePlan: { name: string | null } | null, company: { name: string | null } | null, travelAgent: { name: string | null } | null, group: { name: string | null } | null, guest: { guestNumber: string | null, guestNationality: string | null, guestLanguage: string | null, guestBirthday: string | null, guestStays: number | null, guestNights: number | null, guestCancellations: number | null, guestNoShows: number | null, guestVipReason: string | null, guestDoNotRent: boolean, guestIncognito: boolean, name: { firstName: string | null, lastName: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } | null, changes: { edges: Array<{ node: { id: string, name: string | null, changedAt: string | null, changedBy: string | null } }> } | null } }> } | null };

export type GuestOfBriefQueryVariables = Exact<{
  guestId: string;
  stayId: string;
}>;


export type GuestOfBriefQuery = { loyaltyMemberships: { edges: Array<{ node: { id: string, number: string | null, points: number | null, tier: { name: string | null, colour: LoyaltyTierColourEnum | null, benefits: Array<LoyaltyTierBenefitsEnum | null> | null } | null } }> } | null, roomPreferences: { edges: Array<{ node: { category: RoomPreferenceCategoryEnum | null, value: string | null, polarity: RoomPreferencePolarityEnum, strength: RoomPreferenceStrengthEnum, origin: RoomPreferenceOriginEnum } }> } | null, serviceCases: { edges: Array<{ node: { id: string, name: string | null, status: ServiceCaseStatusEnum, severity: ServiceCaseSeverityEnum, openedAt: string | null } }> } | null, stays: { edges: Array<{ node: { id: string, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, roomNumber: string | null, property: { name: string | null } | null } }> } | null };

export type GiveBenefitsMutationVariables = Exact<{
  id: string;
  data: StayUpdateInput;
}>;


export type GiveBenefitsMutation = { updateStay: { id: string } | null };

export type SensitiveWishesOfGuestQueryVariables = Exact<{
  guestId: string;
}>;


export type SensitiveWishesOfGuestQuery = { sensitivePreferences: { edges: Array<{ node: { category: SensitivePreferenceCategoryEnum | null, value: string | null, polarity: SensitivePreferencePolarityEnum, strength: SensitivePreferenceStrengthEnum, origin: SensitivePreferenceOriginEnum } }> } | null };

export type ChangesByKeyQueryVariables = Exact<{
  keys: Array<string> | string;
}>;


export type ChangesByKeyQuery = { stayChanges: { edges: Array<{ node: { key: string | null } }> } | null };

export type CreateChangesMutationVariables = Exact<{
  data: Array<StayChangeCreateInput> | StayChangeCreateInput;
}>;


export type CreateChangesMutation = { createStayChanges: Array<{ id: string }> | null };

export type StayFingerprintsQueryVariables = Exact<{
  keys: Array<string> | string;
}>;


export type StayFingerprintsQuery = { stays: { edges: Array<{ node: { key: string | null, importFingerprint: string | null } }> } | null };

export type StaysByKeyQueryVariables = Exact<{
  keys: Array<string> | string;
}>;


export type StaysByKeyQuery = { stays: { edges: Array<{ node: { id: string, key: string | null, status: StayStatusEnum, importFingerprint: string | null, guestProfileKey: string | null, sourceVersion: number | null, sourceChangedAt: string | null, updatedAt: string, arrivalOn: string | null, checkedInAt: string | null, checkedOutAt: string | null, cancelledAt: string | null, roomNumber: string | null, guest: { name: { firstName: string | null, lastName: string | null } | null } | null, group: { name: string | null } | null, company: { name: string | null } | null, travelAgent: { name: string | null } | null } }> } | null };

export type StayNowFragment = { id: string, key: string | null, guestId: string | null, propertyId: string | null, roomTypeId: string | null, bookedRoomTypeId: string | null, specialRequests: string | null, preferenceFit: number | null, preferenceFitReasons: unknown, confirmationNumber: string | null, roomNumber: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, checkedInAt: string | null, checkedOutAt: string | null, adults: number | null, children: number | null, infants: number | null, name: string | null, nights: number | null, toCorrect: boolean, problem: string | null, problems: unknown, memberTier: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, guest: { name: { firstName: string | null, lastName: string | null } | null } | null, group: { name: string | null } | null, company: { name: string | null } | null, travelAgent: { name: string | null } | null, property: { language: HotelPropertyLanguageEnum } | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, foodRevenue: { amountMicros: number | null, currencyCode: string | null } | null, otherRevenue: { amountMicros: number | null, currencyCode: string | null } | null, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null };

export type StaysByIdQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type StaysByIdQuery = { stays: { edges: Array<{ node: { id: string, key: string | null, guestId: string | null, propertyId: string | null, roomTypeId: string | null, bookedRoomTypeId: string | null, specialRequests: string | null, preferenceFit: number | null, preferenceFitReasons: unknown, confirmationNumber: string | null, roomNumber: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, checkedInAt: string | null, checkedOutAt: string | null, adults: number | null, children: number | null, infants: number | null, name: string | null, nights: number | null, toCorrect: boolean, problem: string | null, problems: unknown, memberTier: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, guest: { name: { firstName: string | null, lastName: string | null } | null } | null, group: { name: string | null } | null, company: { name: string | null } | null, travelAgent: { name: string | null } | null, property: { language: HotelPropertyLanguageEnum } | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, foodRevenue: { amountMicros: number | null, currencyCode: string | null } | null, otherRevenue: { amountMicros: number | null, currencyCode: string | null } | null, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type StaysPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StaysPageQuery = { stays: { edges: Array<{ node: { id: string, key: string | null, guestId: string | null, propertyId: string | null, roomTypeId: string | null, bookedRoomTypeId: string | null, specialRequests: string | null, preferenceFit: number | null, preferenceFitReasons: unknown, confirmationNumber: string | null, roomNumber: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, checkedInAt: string | null, checkedOutAt: string | null, adults: number | null, children: number | null, infants: number | null, name: string | null, nights: number | null, toCorrect: boolean, problem: string | null, problems: unknown, memberTier: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, guest: { name: { firstName: string | null, lastName: string | null } | null } | null, group: { name: string | null } | null, company: { name: string | null } | null, travelAgent: { name: string | null } | null, property: { language: HotelPropertyLanguageEnum } | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, foodRevenue: { amountMicros: number | null, currencyCode: string | null } | null, otherRevenue: { amountMicros: number | null, currencyCode: string | null } | null, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type StaysOfGuestsQueryVariables = Exact<{
  guestIds: Array<string> | string;
  after?: string | null | undefined;
}>;


export type StaysOfGuestsQuery = { stays: { edges: Array<{ node: { id: string, key: string | null, guestId: string | null, propertyId: string | null, roomTypeId: string | null, bookedRoomTypeId: string | null, specialRequests: string | null, preferenceFit: number | null, preferenceFitReasons: unknown, confirmationNumber: string | null, roomNumber: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, checkedInAt: string | null, checkedOutAt: string | null, adults: number | null, children: number | null, infants: number | null, name: string | null, nights: number | null, toCorrect: boolean, problem: string | null, problems: unknown, memberTier: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, guest: { name: { firstName: string | null, lastName: string | null } | null } | null, group: { name: string | null } | null, company: { name: string | null } | null, travelAgent: { name: string | null } | null, property: { language: HotelPropertyLanguageEnum } | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, foodRevenue: { amountMicros: number | null, currencyCode: string | null } | null, otherRevenue: { amountMicros: number | null, currencyCode: string | null } | null, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type StaysNamedAfterNobodyQueryVariables = Exact<{
  name: string;
}>;


export type StaysNamedAfterNobodyQuery = { stays: { edges: Array<{ node: { id: string, key: string | null, guestId: string | null, propertyId: string | null, roomTypeId: string | null, bookedRoomTypeId: string | null, specialRequests: string | null, preferenceFit: number | null, preferenceFitReasons: unknown, confirmationNumber: string | null, roomNumber: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, checkedInAt: string | null, checkedOutAt: string | null, adults: number | null, children: number | null, infants: number | null, name: string | null, nights: number | null, toCorrect: boolean, problem: string | null, problems: unknown, memberTier: string | null, memberBenefits: Array<StayMemberBenefitsEnum | null> | null, guest: { name: { firstName: string | null, lastName: string | null } | null } | null, group: { name: string | null } | null, company: { name: string | null } | null, travelAgent: { name: string | null } | null, property: { language: HotelPropertyLanguageEnum } | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, foodRevenue: { amountMicros: number | null, currencyCode: string | null } | null, otherRevenue: { amountMicros: number | null, currencyCode: string | null } | null, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type UpdateStayMutationVariables = Exact<{
  id: string;
  data: StayUpdateInput;
}>;


export type UpdateStayMutation = { updateStays: Array<{ id: string }> | null };

export type SaveStaysMutationVariables = Exact<{
  ids: Array<string> | string;
  data: Array<StayCreateInput> | StayCreateInput;
}>;


export type SaveStaysMutation = { updateStays: Array<{ id: string }> | null, createStays: Array<{ id: string }> | null };

export type PutStaysIntoBinMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PutStaysIntoBinMutation = { deleteStays: Array<{ id: string }> | null };

export type UpsertStaysMutationVariables = Exact<{
  data: Array<StayCreateInput> | StayCreateInput;
}>;


export type UpsertStaysMutation = { createStays: Array<{ id: string }> | null };

export type StayTotalQueryVariables = Exact<{ [key: string]: never; }>;


export type StayTotalQuery = { stays: { totalCount: number | null } | null };

export type SurveyOfStayQueryVariables = Exact<{
  stayId: string;
}>;


export type SurveyOfStayQuery = { stays: { edges: Array<{ node: { id: string, key: string | null, name: string | null, status: StayStatusEnum, departureOn: string | null, guestId: string | null, propertyId: string | null, guest: { guestErasedAt: string | null } | null, property: { name: string | null, email: { primaryEmail: string | null } | null } | null } }> } | null, guestFeedbacks: { edges: Array<{ node: { id: string, npsScore: number | null, overall: number | null, comment: string | null } }> } | null };

export type AnswerSurveyMutationVariables = Exact<{
  feedback: Array<GuestFeedbackCreateInput> | GuestFeedbackCreateInput;
}>;


export type AnswerSurveyMutation = { createGuestFeedbacks: Array<{ id: string }> | null };

export type CompleteSurveyMutationVariables = Exact<{
  id: string;
  data: GuestFeedbackUpdateInput;
}>;


export type CompleteSurveyMutation = { updateGuestFeedback: { id: string } | null };

export type SurveyRespondedMutationVariables = Exact<{
  key: string;
  at: string;
}>;


export type SurveyRespondedMutation = { updateRetentionTouches: Array<{ id: string }> | null };

export type CreateTasksMutationVariables = Exact<{
  tasks: Array<TaskCreateInput> | TaskCreateInput;
}>;


export type CreateTasksMutation = { createTasks: Array<{ id: string }> | null };

export type OpenTasksByQueryVariables = Exact<{
  name: string;
}>;


export type OpenTasksByQuery = { tasks: { edges: Array<{ node: { id: string } }> } | null };

export type DeleteTasksMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DeleteTasksMutation = { deleteTasks: Array<{ id: string }> | null };

export type GuestsToTurnToQueryVariables = Exact<{
  ids: Array<string> | string;
  plays: RetentionPlayFilterInput;
}>;


export type GuestsToTurnToQuery = { people: { edges: Array<{ node: { id: string, guestMaskedEmail: boolean, guestLanguage: string | null, guestSegment: PersonGuestSegmentEnum | null, guestStays: number | null, guestLastStayOn: string | null, guestNextArrivalOn: string | null, guestOpenCases: number | null, guestInHouseStays: number | null, guestDoNotRent: boolean, guestDoNotContact: boolean, guestNps: number | null, guestReasons: unknown, guestKeeperId: string | null, name: { firstName: string | null, lastName: string | null } | null, emails: { primaryEmail: string | null } | null, phones: { primaryPhoneNumber: string | null, primaryPhoneCallingCode: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null, company: { accountOwnerId: string | null } | null, guestConsents: { edges: Array<{ node: { channel: ConsentEventChannelEnum | null, purpose: ConsentEventPurposeEnum | null, state: ConsentEventStateEnum | null, recordedAt: string | null } }> } | null, guestPreferences: { edges: Array<{ node: { category: RoomPreferenceCategoryEnum | null, value: string | null, polarity: RoomPreferencePolarityEnum } }> } | null, guestCases: { edges: Array<{ node: { name: string | null, status: ServiceCaseStatusEnum, openedAt: string | null } }> } | null, guestMemberships: { edges: Array<{ node: { status: LoyaltyMembershipStatusEnum, points: number | null, pointsExpireOn: string | null, tier: { name: string | null } | null } }> } | null } }> } | null, retentionPlays: { edges: Array<{ node: { id: string, code: string | null, name: string | null, kind: RetentionPlayKindEnum | null, channel: RetentionPlayChannelEnum | null, purpose: RetentionPlayPurposeEnum | null, transactional: boolean, quietDaysAfterStay: number | null, active: boolean, templates: unknown, offerRatePlan: { name: string | null, promotionText: string | null } | null, offerReward: { name: string | null } | null } }> } | null, hotelProperties: { edges: Array<{ node: { name: string | null, brand: string | null } }> } | null, workspaceMembers: { edges: Array<{ node: { id: string, locale: string } }> } | null };

export type TouchByIdQueryVariables = Exact<{
  id: string;
}>;


export type TouchByIdQuery = { retentionTouches: { edges: Array<{ node: { id: string, status: RetentionTouchStatusEnum, subject: string | null, body: string | null, sentAt: string | null, taskId: string | null, personId: string | null, playId: string | null, key: string | null, channel: RetentionTouchChannelEnum | null, language: string | null, offer: RetentionTouchOfferEnum | null } }> } | null };

export type SaveActingMutationVariables = Exact<{
  touches: Array<RetentionTouchCreateInput> | RetentionTouchCreateInput;
  targets: Array<TaskTargetCreateInput> | TaskTargetCreateInput;
  hasTasks: boolean;
}>;


export type SaveActingMutation = { createTaskTargets?: Array<{ id: string }> | null, createRetentionTouches: Array<{ id: string, key: string | null }> | null };

export type CloseTouchMutationVariables = Exact<{
  id: string;
  open: Array<RetentionTouchStatusEnum> | RetentionTouchStatusEnum;
  touch: RetentionTouchUpdateInput;
  task: string;
  hasTask: boolean;
}>;


export type CloseTouchMutation = { updateRetentionTouches: Array<{ id: string }> | null, updateTasks?: Array<{ id: string }> | null };

export type TouchesDueQueryVariables = Exact<{
  filter: RetentionTouchFilterInput;
}>;


export type TouchesDueQuery = { retentionTouches: { edges: Array<{ node: { id: string, key: string | null, name: string | null, channel: RetentionTouchChannelEnum | null, plannedFor: string | null, occasion: string | null, staleOn: string | null, offer: RetentionTouchOfferEnum | null, offerBecause: string | null, personId: string | null, stayId: string | null, playId: string | null, ownerId: string | null } }> } | null };

export type StayToWalkFragment = { id: string, name: string | null, status: StayStatusEnum, confirmationNumber: string | null, arrivalOn: string | null, departureOn: string | null, nights: number | null, children: number | null, infants: number | null, channel: StayChannelEnum | null, guestId: string | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, roomType: { name: string | null } | null, guest: { guestLanguage: string | null, guestStays: number | null, guestSegment: PersonGuestSegmentEnum | null, guestVipReason: string | null, guestOpenCases: number | null, name: { firstName: string | null, lastName: string | null } | null, guestLifetimeValue: { amountMicros: number | null, currencyCode: string | null } | null } | null };

export type NightAtPropertyQueryVariables = Exact<{
  propertyId: string;
  due: StayFilterInput;
  staying: StayFilterInput;
  offset: number;
  withHouse: boolean;
}>;


export type NightAtPropertyQuery = { stays: { totalCount: number | null, edges: Array<{ node: { id: string, name: string | null, status: StayStatusEnum, confirmationNumber: string | null, arrivalOn: string | null, departureOn: string | null, nights: number | null, children: number | null, infants: number | null, channel: StayChannelEnum | null, guestId: string | null, rate: { amountMicros: number | null, currencyCode: string | null } | null, roomType: { name: string | null } | null, guest: { guestLanguage: string | null, guestStays: number | null, guestSegment: PersonGuestSegmentEnum | null, guestVipReason: string | null, guestOpenCases: number | null, name: { firstName: string | null, lastName: string | null } | null, guestLifetimeValue: { amountMicros: number | null, currencyCode: string | null } | null } | null } }> } | null, staysGroupBy?: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, roomsGroupBy?: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null, hotelProperties?: { edges: Array<{ node: { name: string | null, language: HotelPropertyLanguageEnum, currencyCode: string | null, roomCount: number | null, walkLossPercent: number | null, walkRoomCost: { amountMicros: number | null, currencyCode: string | null } | null, walkTransportCost: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, roomTypes?: { edges: Array<{ node: { rooms: number | null, baseRate: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, companies?: { edges: Array<{ node: { id: string, name: string | null } }> } | null };

export type WalkRecordsQueryVariables = Exact<{
  guestIds: Array<string> | string;
}>;


export type WalkRecordsQuery = { loyaltyMemberships: { edges: Array<{ node: { personId: string | null, programId: string | null, tierRank: number | null, tier: { code: string | null, name: string | null } | null } }> } | null, loyaltyTiers: { edges: Array<{ node: { programId: string | null, rank: number | null } }> } | null, staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null }> | null };

export type WordingNowFragment = { id: string, name: string | null, category: PreferenceWordingCategoryEnum | null, value: string | null, polarity: PreferenceWordingPolarityEnum, problem: string | null };

export type WordingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WordingsQuery = { preferenceWordings: { edges: Array<{ node: { id: string, name: string | null, category: PreferenceWordingCategoryEnum | null, value: string | null, polarity: PreferenceWordingPolarityEnum, problem: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type WordingsInUseQueryVariables = Exact<{ [key: string]: never; }>;


export type WordingsInUseQuery = { preferenceWordings: { edges: Array<{ node: { id: string, name: string | null, category: PreferenceWordingCategoryEnum | null, value: string | null, polarity: PreferenceWordingPolarityEnum, problem: string | null } }> } | null };

export type SaveWordingProblemMutationVariables = Exact<{
  ids: Array<string> | string;
  problem: string;
}>;


export type SaveWordingProblemMutation = { updatePreferenceWordings: Array<{ id: string }> | null };

export type WorkflowsAndVersionsQueryVariables = Exact<{
  names: Array<string> | string;
}>;


export type WorkflowsAndVersionsQuery = { workflows: { edges: Array<{ node: { id: string, name: string | null } }> } | null, workflowVersions: { edges: Array<{ node: { id: string, status: WorkflowVersionStatusEnum, workflowId: string | null, steps: unknown } }> } | null };

export type VersionsOfWorkflowQueryVariables = Exact<{
  id: string;
}>;


export type VersionsOfWorkflowQuery = { workflowVersions: { edges: Array<{ node: { id: string, status: WorkflowVersionStatusEnum, workflowId: string | null, steps: unknown } }> } | null };

export type CreateWorkflowMutationVariables = Exact<{
  name: string;
}>;


export type CreateWorkflowMutation = { createWorkflow: { id: string } | null };

export type SetWorkflowTriggerMutationVariables = Exact<{
  id: string;
  trigger: unknown;
}>;


export type SetWorkflowTriggerMutation = { updateWorkflowVersion: { id: string } | null };

export type CreateWorkflowStepMutationVariables = Exact<{
  input: CreateWorkflowVersionStepInput;
}>;


export type CreateWorkflowStepMutation = { createWorkflowVersionStep: { stepsDiff: unknown } };

export type UpdateWorkflowStepMutationVariables = Exact<{
  input: UpdateWorkflowVersionStepInput;
}>;


export type UpdateWorkflowStepMutation = { updateWorkflowVersionStep: { id: string } };

export type ActivateWorkflowMutationVariables = Exact<{
  id: string;
}>;


export type ActivateWorkflowMutation = { activateWorkflowVersion: boolean };

export type DeleteWorkflowsMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DeleteWorkflowsMutation = { deleteWorkflows: Array<{ id: string }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RateOfAccountFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment RateOfAccount on RatePlan { id name validFrom validTo roomTypeCodes percentOff price { amountMicros currencyCode } nightsPromised property { name } } `, {"fragmentName":"RateOfAccount"}) as unknown as TypedDocumentString<RateOfAccountFragment, unknown>;
export const AccountNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment AccountNow on Company { id name accountClass accountNights accountRevenue { amountMicros currencyCode } accountLastStayOn accountYearRevenue { amountMicros currencyCode } accountTrendPercent accountLastVisitOn accountVisitEveryDays accountNextVisitOn accountOwnerId accountPotential { amountMicros currencyCode } accountCreditTerms accountClassReasons } `, {"fragmentName":"AccountNow"}) as unknown as TypedDocumentString<AccountNowFragment, unknown>;
export const ClassRuleFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ClassRule on AccountClassRule { code name filledToPercent trendAtLeast potentialAtLeast { amountMicros currencyCode } creditTermsKeptOut visitEveryDays caller service breaksBelowPercent } `, {"fragmentName":"ClassRule"}) as unknown as TypedDocumentString<ClassRuleFragment, unknown>;
export const PromisingPlanFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PromisingPlan on RatePlan { id name validFrom validTo nightsPromised nightsReached behindSince account { id name accountOwnerId } } `, {"fragmentName":"PromisingPlan"}) as unknown as TypedDocumentString<PromisingPlanFragment, unknown>;
export const PropertyForSaleFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PropertyForSale on HotelProperty { id name timeZone currencyCode seasonPrices overbookingLevels roomCount guaranteeRequired } `, {"fragmentName":"PropertyForSale"}) as unknown as TypedDocumentString<PropertyForSaleFragment, unknown>;
export const CampaignNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CampaignNow on Campaign { id name purpose status startsOn endsOn startedAt endedAt propertyId property { name currencyCode } ownerId playId play { name channel holdoutPercent attributionDays } audienceSegments audienceLifecycles audienceTierId audienceTier { name code } accountClasses accountTypes ratePlanId ratePlan { name } budget { amountMicros currencyCode } spent { amountMicros currencyCode } } `, {"fragmentName":"CampaignNow"}) as unknown as TypedDocumentString<CampaignNowFragment, unknown>;
export const CommissionStatementNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CommissionStatementNow on CommissionStatement { id key name agencyId propertyId month status stays staysLeftOut nights base { amountMicros currencyCode } commission { amountMicros currencyCode } adjustment { amountMicros currencyCode } total { amountMicros currencyCode } holdReason closedAt paidOn reference } `, {"fragmentName":"CommissionStatementNow"}) as unknown as TypedDocumentString<CommissionStatementNowFragment, unknown>;
export const BroughtStayFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment BroughtStay on Stay { id confirmationNumber status travelAgentId propertyId arrivalOn departureOn nights roomRevenue { amountMicros currencyCode } marketSegment toCorrect commissionPercent commissionHeldBecause ratePlan { commissionPercent } } `, {"fragmentName":"BroughtStay"}) as unknown as TypedDocumentString<BroughtStayFragment, unknown>;
export const CreditAccountFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CreditAccount on Company { id name accountOwnerId accountCreditLimit { amountMicros currencyCode } accountCreditDays accountCreditStop accountCreditTerms accountOpenBalance { amountMicros currencyCode } accountOverdue { amountMicros currencyCode } accountOverdueSince } `, {"fragmentName":"CreditAccount"}) as unknown as TypedDocumentString<CreditAccountFragment, unknown>;
export const ReceivableNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ReceivableNow on Receivable { id key name companyId stayId invoiceNumber amount { amountMicros currencyCode } invoicedOn dueOn received { amountMicros currencyCode } open { amountMicros currencyCode } status writtenOffOn writeOffReason isWithdrawn property { name timeZone } } `, {"fragmentName":"ReceivableNow"}) as unknown as TypedDocumentString<ReceivableNowFragment, unknown>;
export const ReceiptNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ReceiptNow on Receipt { id key name companyId receivableId receivedOn reference reason amount { amountMicros currencyCode } } `, {"fragmentName":"ReceiptNow"}) as unknown as TypedDocumentString<ReceiptNowFragment, unknown>;
export const StayOfDayFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment StayOfDay on Stay { id name status confirmationNumber arrivalOn departureOn bookedAt nights adults children infants roomNumber rate { amountMicros currencyCode } channel paymentMethod guarantee identityCheckedAt problem groupId group { name } company { id name } travelAgent { id name } roomType { name } ratePlan { name } guest { id name { firstName lastName } phones { primaryPhoneNumber primaryPhoneCallingCode } guestNumber guestStays guestBirthday guestSegment guestVipReason guestDoNotRent guestIncognito } } `, {"fragmentName":"StayOfDay"}) as unknown as TypedDocumentString<StayOfDayFragment, unknown>;
export const PersonOfPairFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PersonOfPair on Person { id createdAt name { firstName lastName } emails { primaryEmail } phones { primaryPhoneNumber primaryPhoneCallingCode } guestNumber guestBirthday guestNationality guestLanguage guestStays guestNights guestLastStayOn guestTotalRevenue { amountMicros currencyCode } guestDoNotRent } `, {"fragmentName":"PersonOfPair"}) as unknown as TypedDocumentString<PersonOfPairFragment, unknown>;
export const DataRequestFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment DataRequestFields on DataRequest { id key kind status ground personId requestedBy requestedAt finishedAt recordCount scope } `, {"fragmentName":"DataRequestFields"}) as unknown as TypedDocumentString<DataRequestFieldsFragment, unknown>;
export const FoundGuestFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment FoundGuest on Person { id name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCallingCode additionalPhones } guestNumber guestStays guestNextArrivalOn guestInHouseStays } `, {"fragmentName":"FoundGuest"}) as unknown as TypedDocumentString<FoundGuestFragment, unknown>;
export const ChosenOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ChosenOf on Person { id name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCallingCode primaryPhoneCountryCode additionalPhones } guestNumber guestBirthday guestNationality guestLanguage guestChosen createdAt createdBy { source name workspaceMemberId } updatedAt updatedBy { name } } `, {"fragmentName":"ChosenOf"}) as unknown as TypedDocumentString<ChosenOfFragment, unknown>;
export const GroupNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment GroupNow on Opportunity { id name groupStage groupReached groupProblem groupArrivalOn groupDepartureOn groupCutOffOn groupOptionUntil groupReleasedOn groupDecidedOn closeDate groupAttrition groupBlock groupPickup groupProbability groupLostReason groupPropertyId groupWeighted { amountMicros currencyCode } amount { amountMicros currencyCode } ownerId companyId groupProperty { language timeZone } } `, {"fragmentName":"GroupNow"}) as unknown as TypedDocumentString<GroupNowFragment, unknown>;
export const BlockNightNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment BlockNightNow on GroupNight { id groupId propertyId roomTypeId night rooms pickedUp held rate { amountMicros currencyCode } } `, {"fragmentName":"BlockNightNow"}) as unknown as TypedDocumentString<BlockNightNowFragment, unknown>;
export const TouchWithGuestFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment TouchWithGuest on RetentionTouch { id status channel plannedFor subject suppressedBecause outcome ownerId person { id name { firstName lastName } } play { name } } `, {"fragmentName":"TouchWithGuest"}) as unknown as TypedDocumentString<TouchWithGuestFragment, unknown>;
export const RoomTypeForHousingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment RoomTypeForHousing on RoomType { id code name roomClass bedType view smoking maxOccupancy features baseRate { amountMicros currencyCode } } `, {"fragmentName":"RoomTypeForHousing"}) as unknown as TypedDocumentString<RoomTypeForHousingFragment, unknown>;
export const RoomForHousingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment RoomForHousing on Room { number propertyId roomTypeId floor bedType view smoking maxOccupancy features connecting housekeeping } `, {"fragmentName":"RoomForHousing"}) as unknown as TypedDocumentString<RoomForHousingFragment, unknown>;
export const StayToPlaceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment StayToPlace on Stay { id key name status confirmationNumber arrivalOn departureOn adults children infants rate { amountMicros currencyCode } roomNumber roomTypeId bookedRoomTypeId propertyId groupId guestId guest { name { firstName lastName } } } `, {"fragmentName":"StayToPlace"}) as unknown as TypedDocumentString<StayToPlaceFragment, unknown>;
export const ProgramFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ProgramFields on LoyaltyProgram { id code name status currencyCode rules rulesProblem preset version versions effectiveFrom membersCount pointsLiability { amountMicros currencyCode } benefitCost { amountMicros currencyCode } } `, {"fragmentName":"ProgramFields"}) as unknown as TypedDocumentString<ProgramFieldsFragment, unknown>;
export const MembershipFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment MembershipFields on LoyaltyMembership { id number key personId programId status enrolledOn tierId tierRank tierSince tierUntil points pointsExpiringNext pointsExpireOn pointsYear pointsOfYear pointsOfYearBefore qualifyingNights qualifyingStays qualifyingSpend { amountMicros currencyCode } qualifyingPoints carriedOver toNextTier toNextSteps tierReasons tierReviewOn problem tierOverrideId tierOverrideFrom tierOverrideUntil opening } `, {"fragmentName":"MembershipFields"}) as unknown as TypedDocumentString<MembershipFieldsFragment, unknown>;
export const MemberStayFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment MemberStayFields on Stay { id status toCorrect propertyId property { code brand language timeZone } arrivalOn departureOn roomRevenue { amountMicros currencyCode } foodRevenue { amountMicros currencyCode } otherRevenue { amountMicros currencyCode } channel ratePlan { code } memberTier memberBenefits } `, {"fragmentName":"MemberStayFields"}) as unknown as TypedDocumentString<MemberStayFieldsFragment, unknown>;
export const HotelFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment HotelFields on HotelProperty { language timeZone } `, {"fragmentName":"HotelFields"}) as unknown as TypedDocumentString<HotelFieldsFragment, unknown>;
export const PersonToMatchFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PersonToMatch on Person { id name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCallingCode additionalPhones } guestBirthday guestNationality guestDoNotRent } `, {"fragmentName":"PersonToMatch"}) as unknown as TypedDocumentString<PersonToMatchFragment, unknown>;
export const StoredMatchKeysFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment StoredMatchKeys on MatchKey { key email otherEmail phone otherPhone names namesAndYear namesAndDay born compared } `, {"fragmentName":"StoredMatchKeys"}) as unknown as TypedDocumentString<StoredMatchKeysFragment, unknown>;
export const PersonNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PersonNow on Person { id name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCountryCode primaryPhoneCallingCode additionalPhones } jobTitle companyId guestNumber guestBirthday guestNationality guestLanguage guestTags guestVipReason accountRole accountInfluence guestDoNotRent guestIncognito } `, {"fragmentName":"PersonNow"}) as unknown as TypedDocumentString<PersonNowFragment, unknown>;
export const MergeFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment MergeFields on GuestMerge { id winnerId loserId status moved snapshot mergedAt mergedBy undoneBy } `, {"fragmentName":"MergeFields"}) as unknown as TypedDocumentString<MergeFieldsFragment, unknown>;
export const PairFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PairFields on MatchCandidate { id key personId otherPersonId status decidedAt decidedBy person { id name { firstName lastName } createdAt guestStays } otherPerson { id name { firstName lastName } createdAt guestStays } updatedBy { name } } `, {"fragmentName":"PairFields"}) as unknown as TypedDocumentString<PairFieldsFragment, unknown>;
export const HolderFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment Holder on Person { id emails { primaryEmail additionalEmails } } `, {"fragmentName":"Holder"}) as unknown as TypedDocumentString<HolderFragment, unknown>;
export const OfferOfStayFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment OfferOfStay on StayOffer { id name key stayId kind status difference { amountMicros currencyCode } terms offeredAt answeredAt guestAgreed approvedBy createdBy { name } } `, {"fragmentName":"OfferOfStay"}) as unknown as TypedDocumentString<OfferOfStayFragment, unknown>;
export const OccasionStayFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment OccasionStay on Stay { id guestId status arrivalOn departureOn cancelledAt surveyDueAt channel } `, {"fragmentName":"OccasionStay"}) as unknown as TypedDocumentString<OccasionStayFragment, unknown>;
export const KeptEverydayFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment KeptEveryday on RoomPreference { id personId category value polarity strength origin confidence evidenceStays lastConfirmedOn validUntil } `, {"fragmentName":"KeptEveryday"}) as unknown as TypedDocumentString<KeptEverydayFragment, unknown>;
export const KeptSensitiveFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment KeptSensitive on SensitivePreference { id personId category value polarity strength origin confidence evidenceStays lastConfirmedOn validUntil } `, {"fragmentName":"KeptSensitive"}) as unknown as TypedDocumentString<KeptSensitiveFragment, unknown>;
export const QuoteNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment QuoteNow on Quote { id name number version status givenOn validUntil arrivalOn departureOn persons taxIncluded answeredAt answeredBy answerNote makingSince opportunityId personId companyId propertyId stayId roomTotal { amountMicros currencyCode } otherTotal { amountMicros currencyCode } taxTotal { amountMicros currencyCode } cityTaxTotal { amountMicros currencyCode } total { amountMicros currencyCode } } `, {"fragmentName":"QuoteNow"}) as unknown as TypedDocumentString<QuoteNowFragment, unknown>;
export const QuoteLineNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment QuoteLineNow on QuoteLine { id name quoteId place kind roomTypeId ratePlanId fromOn toOn quantity nights price { amountMicros currencyCode } } `, {"fragmentName":"QuoteLineNow"}) as unknown as TypedDocumentString<QuoteLineNowFragment, unknown>;
export const ReviewNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ReviewNow on QuarterlyReview { id name propertyId quarter status heldOn ownerId summary figures } `, {"fragmentName":"ReviewNow"}) as unknown as TypedDocumentString<ReviewNowFragment, unknown>;
export const RunFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment RunFields on HotelRun { id key name kind status cursor readCount writtenCount unchangedCount rejectedCount startedAt startedBy attempts problem leaseOwner leaseUntil updatedBy { name } } `, {"fragmentName":"RunFields"}) as unknown as TypedDocumentString<RunFieldsFragment, unknown>;
export const DealFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment Deal on Opportunity { id name ownerId createdAt groupStage groupProblem groupDecidedOn amount { amountMicros currencyCode } } `, {"fragmentName":"Deal"}) as unknown as TypedDocumentString<DealFragment, unknown>;
export const LookedAfterFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment LookedAfter on Company { id name accountOwnerId accountLastVisitOn accountNextVisitOn } `, {"fragmentName":"LookedAfter"}) as unknown as TypedDocumentString<LookedAfterFragment, unknown>;
export const CaseNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CaseNow on ServiceCase { id name kind category severity status openedAt createdAt resolvedAt dueAt escalationLevel escalatedAt warnAt clockAt guestEscalatedAt log satisfactionAfter restricted description resolution reply compensation { amountMicros currencyCode } cost { amountMicros currencyCode } restrictedDescription restrictedResolution personId person { name { firstName lastName } guestLanguage } ownerId propertyId property { language timeZone } stay { propertyId property { language timeZone } } } `, {"fragmentName":"CaseNow"}) as unknown as TypedDocumentString<CaseNowFragment, unknown>;
export const PolicyOfCasesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PolicyOfCases on CasePolicy { propertyId severities categories hoursToSolve opensAt closesAt days pausesForGuest warnAtPercent levels levelTwoToId levelThreeToId } `, {"fragmentName":"PolicyOfCases"}) as unknown as TypedDocumentString<PolicyOfCasesFragment, unknown>;
export const CaseAtDeskFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CaseAtDesk on ServiceCase { id name status restricted ownerId compensation { amountMicros currencyCode } propertyId property { goodwillLimit { amountMicros currencyCode } } } `, {"fragmentName":"CaseAtDesk"}) as unknown as TypedDocumentString<CaseAtDeskFragment, unknown>;
export const StaffMemberFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment StaffMember on WorkspaceMember { id userId name { firstName lastName } } `, {"fragmentName":"StaffMember"}) as unknown as TypedDocumentString<StaffMemberFragment, unknown>;
export const StayOfBriefFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment StayOfBrief on Stay { id name status confirmationNumber arrivalOn departureOn nights adults children infants roomNumber memberBenefits benefitsGiven rate { amountMicros currencyCode } paymentMethod guarantee identityCheckedAt preferenceFit problem propertyId property { name timeZone currencyCode } roomType { name } bookedRoomType { name } ratePlan { name } company { name } travelAgent { name } group { name } guestId guest { name { firstName lastName } guestNumber guestNationality guestLanguage guestBirthday guestStays guestNights guestTotalRevenue { amountMicros currencyCode } guestCancellations guestNoShows guestVipReason guestDoNotRent guestIncognito } changes(first: 6, orderBy: [{changedAt: DescNullsLast}]) { edges { node { id name changedAt changedBy } } } } `, {"fragmentName":"StayOfBrief"}) as unknown as TypedDocumentString<StayOfBriefFragment, unknown>;
export const StayNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment StayNow on Stay { id key guestId propertyId roomTypeId bookedRoomTypeId specialRequests preferenceFit preferenceFitReasons guest { name { firstName lastName } } group { name } company { name } travelAgent { name } propertyId property { language } confirmationNumber roomNumber status arrivalOn departureOn checkedInAt checkedOutAt adults children infants rate { amountMicros currencyCode } roomRevenue { amountMicros currencyCode } foodRevenue { amountMicros currencyCode } otherRevenue { amountMicros currencyCode } name nights totalRevenue { amountMicros currencyCode } toCorrect problem problems memberTier memberBenefits } `, {"fragmentName":"StayNow"}) as unknown as TypedDocumentString<StayNowFragment, unknown>;
export const StayToWalkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment StayToWalk on Stay { id name status confirmationNumber arrivalOn departureOn nights children infants channel rate { amountMicros currencyCode } roomType { name } guestId guest { name { firstName lastName } guestLanguage guestStays guestSegment guestVipReason guestOpenCases guestLifetimeValue { amountMicros currencyCode } } } `, {"fragmentName":"StayToWalk"}) as unknown as TypedDocumentString<StayToWalkFragment, unknown>;
export const WordingNowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment WordingNow on PreferenceWording { id name category value polarity problem } `, {"fragmentName":"WordingNow"}) as unknown as TypedDocumentString<WordingNowFragment, unknown>;
export const AccountPageDocument = /*#__PURE__*/ new TypedDocumentString(`query AccountPage($id: UUID!, $people: PersonFilterInput!, $plans: RatePlanFilterInput!, $quotes: QuoteFilterInput!, $groups: OpportunityFilterInput!, $tasks: TaskTargetFilterInput!) { companies(filter: {id: {eq: $id}}, first: 1) { edges { node { id name accountType accountClass accountClassReasons accountYearRevenue { amountMicros currencyCode } accountTrendPercent accountPotential { amountMicros currencyCode } accountCreditTerms accountLastVisitOn accountNextVisitOn accountVisitEveryDays accountOwner { name { firstName lastName } } accountParent { id name } accountChildren { edges { node { id } } } accountRatePlan { ...RateOfAccount } } } } accountClassRules( orderBy: [{code: AscNullsLast}, {createdAt: AscNullsLast}] first: 60 ) { edges { node { ...ClassRule } } } hotelProperties(orderBy: [{name: AscNullsLast}], first: 200) { edges { node { id name } } } people(filter: $people, orderBy: [{name: {lastName: AscNullsLast}}], first: 60) { edges { node { id name { firstName lastName } jobTitle accountRole accountInfluence emails { primaryEmail } phones { primaryPhoneNumber primaryPhoneCallingCode } } } } ratePlans(filter: $plans, orderBy: [{validTo: DescNullsFirst}], first: 60) { edges { node { ...RateOfAccount } } } quotes(filter: $quotes, orderBy: [{givenOn: DescNullsFirst}], first: 20) { edges { node { id name status arrivalOn departureOn total { amountMicros currencyCode } } } } opportunities( filter: $groups orderBy: [{groupArrivalOn: DescNullsLast}] first: 20 ) { edges { node { id name groupStage groupArrivalOn groupDepartureOn amount { amountMicros currencyCode } } } } taskTargets(filter: $tasks, orderBy: [{createdAt: DescNullsLast}], first: 200) { edges { node { task { id title status dueAt assignee { name { firstName lastName } } } } } } } fragment RateOfAccount on RatePlan { id name validFrom validTo roomTypeCodes percentOff price { amountMicros currencyCode } nightsPromised property { name } } fragment ClassRule on AccountClassRule { code name filledToPercent trendAtLeast potentialAtLeast { amountMicros currencyCode } creditTermsKeptOut visitEveryDays caller service breaksBelowPercent }`) as unknown as TypedDocumentString<AccountPageQuery, AccountPageQueryVariables>;
export const BranchesDocument = /*#__PURE__*/ new TypedDocumentString(`query Branches($parents: [UUID!]!) { companies( filter: {accountParentId: {in: $parents}} orderBy: [{name: AscNullsLast}] first: 200 ) { edges { node { id name accountParentId accountClass accountNights accountYearRevenue { amountMicros currencyCode } } } } } `) as unknown as TypedDocumentString<BranchesQuery, BranchesQueryVariables>;
export const AccountProductionDocument = /*#__PURE__*/ new TypedDocumentString(`query AccountProduction($filter: StayFilterInput!, $limit: Int!) { staysGroupBy( groupBy: [{property: {id: true}}, {status: true}, {totalRevenue: {currencyCode: true}}, {departureOn: {granularity: MONTH}}] filter: $filter limit: $limit ) { groupByDimensionValues totalCount sumNights sumTotalRevenueAmountMicros maxDepartureOn } } `) as unknown as TypedDocumentString<AccountProductionQuery, AccountProductionQueryVariables>;
export const FindAccountsDocument = /*#__PURE__*/ new TypedDocumentString(`query FindAccounts($like: String!) { companies( filter: {name: {ilike: $like}, or: [{accountType: {is: NULL}}, {accountType: {neq: COMPETITOR}}]} orderBy: [{name: AscNullsLast}] first: 8 ) { edges { node { id name accountType accountRatePlan { name } } } } } `) as unknown as TypedDocumentString<FindAccountsQuery, FindAccountsQueryVariables>;
export const ClassRulesDocument = /*#__PURE__*/ new TypedDocumentString(`query ClassRules { accountClassRules( orderBy: [{code: AscNullsLast}, {createdAt: AscNullsLast}] first: 60 ) { edges { node { ...ClassRule } } } } fragment ClassRule on AccountClassRule { code name filledToPercent trendAtLeast potentialAtLeast { amountMicros currencyCode } creditTermsKeptOut visitEveryDays caller service breaksBelowPercent }`) as unknown as TypedDocumentString<ClassRulesQuery, ClassRulesQueryVariables>;
export const ClassRuleCodesDocument = /*#__PURE__*/ new TypedDocumentString(`query ClassRuleCodes { accountClassRules( filter: {or: [{deletedAt: {is: NULL}}, {deletedAt: {is: NOT_NULL}}]} first: 200 ) { edges { node { code } } } } `) as unknown as TypedDocumentString<ClassRuleCodesQuery, ClassRuleCodesQueryVariables>;
export const SaveClassRulesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveClassRules($data: [AccountClassRuleCreateInput!]!) { createAccountClassRules(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveClassRulesMutation, SaveClassRulesMutationVariables>;
export const AccountsWithStaysDocument = /*#__PURE__*/ new TypedDocumentString(`query AccountsWithStays($ids: [UUID!]!, $stays: StayFilterInput!, $limit: Int!) { accountClassRules( orderBy: [{code: AscNullsLast}, {createdAt: AscNullsLast}] first: 60 ) { edges { node { ...ClassRule } } } companies(filter: {id: {in: $ids}}, first: 200) { edges { node { ...AccountNow } } } staysGroupBy( groupBy: [{company: {id: true}}, {travelAgent: {id: true}}, {totalRevenue: {currencyCode: true}}, {departureOn: {granularity: MONTH}}] filter: $stays limit: $limit ) { groupByDimensionValues totalCount sumNights sumTotalRevenueAmountMicros maxDepartureOn } } fragment AccountNow on Company { id name accountClass accountNights accountRevenue { amountMicros currencyCode } accountLastStayOn accountYearRevenue { amountMicros currencyCode } accountTrendPercent accountLastVisitOn accountVisitEveryDays accountNextVisitOn accountOwnerId accountPotential { amountMicros currencyCode } accountCreditTerms accountClassReasons } fragment ClassRule on AccountClassRule { code name filledToPercent trendAtLeast potentialAtLeast { amountMicros currencyCode } creditTermsKeptOut visitEveryDays caller service breaksBelowPercent }`) as unknown as TypedDocumentString<AccountsWithStaysQuery, AccountsWithStaysQueryVariables>;
export const AccountIdsDocument = /*#__PURE__*/ new TypedDocumentString(`query AccountIds($filter: CompanyFilterInput!, $after: String) { companies( filter: $filter orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { id } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<AccountIdsQuery, AccountIdsQueryVariables>;
export const AccountsByRevenueDocument = /*#__PURE__*/ new TypedDocumentString(`query AccountsByRevenue($filter: CompanyFilterInput!, $after: String) { accountClassRules( orderBy: [{code: AscNullsLast}, {createdAt: AscNullsLast}] first: 60 ) { edges { node { ...ClassRule } } } companiesGroupBy( groupBy: [{accountYearRevenue: {currencyCode: true}}] filter: $filter limit: 200 ) { groupByDimensionValues sumAccountYearRevenueAmountMicros } companies( filter: $filter orderBy: [{accountYearRevenue: {amountMicros: DescNullsLast}}, {id: AscNullsLast}] first: 200 after: $after ) { edges { node { ...AccountNow } } pageInfo { hasNextPage endCursor } } } fragment AccountNow on Company { id name accountClass accountNights accountRevenue { amountMicros currencyCode } accountLastStayOn accountYearRevenue { amountMicros currencyCode } accountTrendPercent accountLastVisitOn accountVisitEveryDays accountNextVisitOn accountOwnerId accountPotential { amountMicros currencyCode } accountCreditTerms accountClassReasons } fragment ClassRule on AccountClassRule { code name filledToPercent trendAtLeast potentialAtLeast { amountMicros currencyCode } creditTermsKeptOut visitEveryDays caller service breaksBelowPercent }`) as unknown as TypedDocumentString<AccountsByRevenueQuery, AccountsByRevenueQueryVariables>;
export const AccountsWithoutRevenueDocument = /*#__PURE__*/ new TypedDocumentString(`query AccountsWithoutRevenue($filter: CompanyFilterInput!, $after: String) { accountClassRules( orderBy: [{code: AscNullsLast}, {createdAt: AscNullsLast}] first: 60 ) { edges { node { ...ClassRule } } } companies( filter: $filter orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { ...AccountNow } } pageInfo { hasNextPage endCursor } } } fragment AccountNow on Company { id name accountClass accountNights accountRevenue { amountMicros currencyCode } accountLastStayOn accountYearRevenue { amountMicros currencyCode } accountTrendPercent accountLastVisitOn accountVisitEveryDays accountNextVisitOn accountOwnerId accountPotential { amountMicros currencyCode } accountCreditTerms accountClassReasons } fragment ClassRule on AccountClassRule { code name filledToPercent trendAtLeast potentialAtLeast { amountMicros currencyCode } creditTermsKeptOut visitEveryDays caller service breaksBelowPercent }`) as unknown as TypedDocumentString<AccountsWithoutRevenueQuery, AccountsWithoutRevenueQueryVariables>;
export const SaveAccountsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveAccounts($data: [CompanyCreateInput!]!) { createCompanies(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveAccountsMutation, SaveAccountsMutationVariables>;
export const PlansOfPromisesDocument = /*#__PURE__*/ new TypedDocumentString(`query PlansOfPromises($filter: RatePlanFilterInput!, $after: String) { ratePlans( filter: $filter orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { ...PromisingPlan } } pageInfo { hasNextPage endCursor } } } fragment PromisingPlan on RatePlan { id name validFrom validTo nightsPromised nightsReached behindSince account { id name accountOwnerId } }`) as unknown as TypedDocumentString<PlansOfPromisesQuery, PlansOfPromisesQueryVariables>;
export const NightsOnPlansDocument = /*#__PURE__*/ new TypedDocumentString(`query NightsOnPlans($filter: StayFilterInput!, $limit: Int!) { staysGroupBy( groupBy: [{ratePlan: {id: true}}, {status: true}] filter: $filter limit: $limit ) { groupByDimensionValues totalCount sumNights } } `) as unknown as TypedDocumentString<NightsOnPlansQuery, NightsOnPlansQueryVariables>;
export const SavePromisesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SavePromises($data: [RatePlanCreateInput!]!) { createRatePlans(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<SavePromisesMutation, SavePromisesMutationVariables>;
export const LinkTasksToAccountsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation LinkTasksToAccounts($targets: [TaskTargetCreateInput!]!) { createTaskTargets(data: $targets, upsert: true) { id } } `) as unknown as TypedDocumentString<LinkTasksToAccountsMutation, LinkTasksToAccountsMutationVariables>;
export const PropertiesForSaleDocument = /*#__PURE__*/ new TypedDocumentString(`query PropertiesForSale { hotelProperties( filter: {active: {eq: true}} orderBy: [{name: AscNullsLast}] first: 200 ) { edges { node { ...PropertyForSale } } } } fragment PropertyForSale on HotelProperty { id name timeZone currencyCode seasonPrices overbookingLevels roomCount guaranteeRequired }`) as unknown as TypedDocumentString<PropertiesForSaleQuery, PropertiesForSaleQueryVariables>;
export const OnTheBooksDocument = /*#__PURE__*/ new TypedDocumentString(`query OnTheBooks($propertyId: UUID!, $stays: StayFilterInput!, $blocks: GroupNightFilterInput!, $limit: Int!) { roomTypes( filter: {propertyId: {eq: $propertyId}} orderBy: [{roomClass: AscNullsLast}] first: 200 ) { edges { node { id code name roomClass maxOccupancy rooms baseRate { amountMicros currencyCode } } } } ratePlans( filter: {propertyId: {eq: $propertyId}} orderBy: [{name: AscNullsLast}] first: 200 ) { edges { node { id code name mealPlan cancellationRule paymentRule promotionText audience accountId memberTierId memberTier { programId rank name } advancePurchaseDays minNights maxNights price { amountMicros currencyCode } percentOff validFrom validTo roomTypeCodes } } } roomsGroupBy( groupBy: [{roomType: {id: true}}, {housekeeping: true}] filter: {propertyId: {eq: $propertyId}} limit: 1000 ) { groupByDimensionValues totalCount } groupNightsGroupBy( groupBy: [{roomType: {id: true}}, {night: {granularity: DAY}}] filter: $blocks limit: $limit ) { groupByDimensionValues sumHeld } staysGroupBy( groupBy: [{roomType: {id: true}}, {arrivalOn: {granularity: DAY}}, {departureOn: {granularity: DAY}}] filter: $stays limit: $limit ) { groupByDimensionValues totalCount } } `) as unknown as TypedDocumentString<OnTheBooksQuery, OnTheBooksQueryVariables>;
export const WhoBooksDocument = /*#__PURE__*/ new TypedDocumentString(`query WhoBooks($guestId: UUID!, $hasGuest: Boolean!, $accountId: UUID!, $hasAccount: Boolean!) { people(filter: {id: {eq: $guestId}}, first: 1) @include(if: $hasGuest) { edges { node { id name { firstName lastName } guestLanguage guestStays guestLastStayOn guestVipReason guestDoNotRent guestOpenCases } } } loyaltyMemberships( filter: {personId: {eq: $guestId}, status: {eq: ACTIVE}} first: 20 ) @include(if: $hasGuest) { edges { node { programId tierRank tier { name colour } } } } roomPreferences(filter: {personId: {eq: $guestId}}, first: 60) @include(if: $hasGuest) { edges { node { category value polarity strength } } } companies(filter: {id: {eq: $accountId}}, first: 1) @include(if: $hasAccount) { edges { node { id name accountType accountRatePlanId accountParentId } } } } `) as unknown as TypedDocumentString<WhoBooksQuery, WhoBooksQueryVariables>;
export const BudgetBaseDocument = /*#__PURE__*/ new TypedDocumentString(`query BudgetBase($days: DailyPerformanceFilterInput!, $budgets: MonthlyBudgetFilterInput!, $limit: Int!) { hotelProperties(first: 200) { edges { node { id code name } } } dailyPerformancesGroupBy( groupBy: [{property: {id: true}}, {day: {granularity: MONTH}}, {roomRevenue: {currencyCode: true}}] filter: $days limit: $limit ) { groupByDimensionValues totalCount sumRoomsSold sumRoomRevenueAmountMicros sumTotalRevenueAmountMicros } monthlyBudgetsGroupBy( groupBy: [{property: {id: true}}, {month: {granularity: MONTH}}] filter: $budgets limit: $limit ) { groupByDimensionValues } } `) as unknown as TypedDocumentString<BudgetBaseQuery, BudgetBaseQueryVariables>;
export const CreateBudgetsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateBudgets($data: [MonthlyBudgetCreateInput!]!) { createMonthlyBudgets(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<CreateBudgetsMutation, CreateBudgetsMutationVariables>;
export const CampaignByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query CampaignById($id: UUID!) { campaigns(filter: {id: {eq: $id}}, first: 1) { edges { node { ...CampaignNow } } } } fragment CampaignNow on Campaign { id name purpose status startsOn endsOn startedAt endedAt propertyId property { name currencyCode } ownerId playId play { name channel holdoutPercent attributionDays } audienceSegments audienceLifecycles audienceTierId audienceTier { name code } accountClasses accountTypes ratePlanId ratePlan { name } budget { amountMicros currencyCode } spent { amountMicros currencyCode } }`) as unknown as TypedDocumentString<CampaignByIdQuery, CampaignByIdQueryVariables>;
export const CampaignGuestsDocument = /*#__PURE__*/ new TypedDocumentString(`query CampaignGuests($people: PersonFilterInput!, $after: String) { people( filter: $people orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { id } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<CampaignGuestsQuery, CampaignGuestsQueryVariables>;
export const CampaignMembersDocument = /*#__PURE__*/ new TypedDocumentString(`query CampaignMembers($members: LoyaltyMembershipFilterInput!, $after: String) { loyaltyMemberships( filter: $members orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { personId } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<CampaignMembersQuery, CampaignMembersQueryVariables>;
export const CampaignAccountsDocument = /*#__PURE__*/ new TypedDocumentString(`query CampaignAccounts($companies: CompanyFilterInput!, $after: String) { companies( filter: $companies orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { id name accountOwnerId } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<CampaignAccountsQuery, CampaignAccountsQueryVariables>;
export const CampaignCountsDocument = /*#__PURE__*/ new TypedDocumentString(`query CampaignCounts($touches: RetentionTouchFilterInput!, $tasks: TaskTargetFilterInput!, $stays: StayFilterInput!, $brought: RetentionTouchFilterInput!, $costs: SalesCostFilterInput!, $withStays: Boolean!, $withCosts: Boolean!, $limit: Int!) { retentionTouchesGroupBy( groupBy: [{isHoldout: true}, {status: true}, {heldBackBy: true}, {sentAt: {granularity: YEAR, timeZone: "UTC"}}, {respondedAt: {granularity: YEAR, timeZone: "UTC"}}] filter: $touches limit: $limit ) { groupByDimensionValues totalCount } taskTargetsGroupBy( groupBy: [{task: {status: true}}] filter: $tasks limit: $limit ) { groupByDimensionValues totalCount } stays(filter: $stays, orderBy: [{id: AscNullsLast}], first: 200) @include(if: $withStays) { edges { node { id totalRevenue { amountMicros currencyCode } } } pageInfo { hasNextPage endCursor } } retentionTouches(filter: $brought, orderBy: [{id: AscNullsLast}], first: 200) { edges { node { attributedStayId attributedRevenue { amountMicros currencyCode } } } pageInfo { hasNextPage endCursor } } salesCostsGroupBy( groupBy: [{amount: {currencyCode: true}}] filter: $costs limit: $limit ) @include(if: $withCosts) { groupByDimensionValues sumAmountAmountMicros } } `) as unknown as TypedDocumentString<CampaignCountsQuery, CampaignCountsQueryVariables>;
export const MoreCampaignStaysDocument = /*#__PURE__*/ new TypedDocumentString(`query MoreCampaignStays($stays: StayFilterInput!, $after: String) { stays(filter: $stays, orderBy: [{id: AscNullsLast}], first: 200, after: $after) { edges { node { id totalRevenue { amountMicros currencyCode } } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<MoreCampaignStaysQuery, MoreCampaignStaysQueryVariables>;
export const MoreBroughtTouchesDocument = /*#__PURE__*/ new TypedDocumentString(`query MoreBroughtTouches($brought: RetentionTouchFilterInput!, $after: String) { retentionTouches( filter: $brought orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { attributedStayId attributedRevenue { amountMicros currencyCode } } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<MoreBroughtTouchesQuery, MoreBroughtTouchesQueryVariables>;
export const ChangeCampaignDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangeCampaign($id: UUID!, $data: CampaignUpdateInput!) { updateCampaign(id: $id, data: $data) { id } } `) as unknown as TypedDocumentString<ChangeCampaignMutation, ChangeCampaignMutationVariables>;
export const LinkTasksToCampaignDocument = /*#__PURE__*/ new TypedDocumentString(`mutation LinkTasksToCampaign($targets: [TaskTargetCreateInput!]!) { createTaskTargets(data: $targets, upsert: true) { id } } `) as unknown as TypedDocumentString<LinkTasksToCampaignMutation, LinkTasksToCampaignMutationVariables>;
export const CommissionAgenciesDocument = /*#__PURE__*/ new TypedDocumentString(`query CommissionAgencies($stays: StayFilterInput!, $statements: CommissionStatementFilterInput!, $limit: Int!) { staysGroupBy( groupBy: [{travelAgent: {id: true}}] filter: $stays limit: $limit ) { groupByDimensionValues } commissionStatementsGroupBy( groupBy: [{agency: {id: true}}] filter: $statements limit: $limit ) { groupByDimensionValues } } `) as unknown as TypedDocumentString<CommissionAgenciesQuery, CommissionAgenciesQueryVariables>;
export const CommissionsOfDocument = /*#__PURE__*/ new TypedDocumentString(`query CommissionsOf($agencyIds: [UUID!]!, $statements: CommissionStatementFilterInput!, $stays: StayFilterInput!) { companies(filter: {id: {in: $agencyIds}}, first: 200) { edges { node { id name accountType accountCommissionPercent } } } hotelProperties(first: 200) { edges { node { id name currencyCode timeZone } } } commissionStatements( filter: $statements orderBy: [{id: AscNullsLast}] first: 200 ) { edges { node { ...CommissionStatementNow lines } } pageInfo { hasNextPage endCursor } } stays(filter: $stays, orderBy: [{id: AscNullsLast}], first: 200) { edges { node { ...BroughtStay } } pageInfo { hasNextPage endCursor } } } fragment CommissionStatementNow on CommissionStatement { id key name agencyId propertyId month status stays staysLeftOut nights base { amountMicros currencyCode } commission { amountMicros currencyCode } adjustment { amountMicros currencyCode } total { amountMicros currencyCode } holdReason closedAt paidOn reference } fragment BroughtStay on Stay { id confirmationNumber status travelAgentId propertyId arrivalOn departureOn nights roomRevenue { amountMicros currencyCode } marketSegment toCorrect commissionPercent commissionHeldBecause ratePlan { commissionPercent } }`) as unknown as TypedDocumentString<CommissionsOfQuery, CommissionsOfQueryVariables>;
export const MoreCommissionStatementsDocument = /*#__PURE__*/ new TypedDocumentString(`query MoreCommissionStatements($statements: CommissionStatementFilterInput!, $after: String) { commissionStatements( filter: $statements orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { ...CommissionStatementNow lines } } pageInfo { hasNextPage endCursor } } } fragment CommissionStatementNow on CommissionStatement { id key name agencyId propertyId month status stays staysLeftOut nights base { amountMicros currencyCode } commission { amountMicros currencyCode } adjustment { amountMicros currencyCode } total { amountMicros currencyCode } holdReason closedAt paidOn reference }`) as unknown as TypedDocumentString<MoreCommissionStatementsQuery, MoreCommissionStatementsQueryVariables>;
export const MoreBroughtStaysDocument = /*#__PURE__*/ new TypedDocumentString(`query MoreBroughtStays($stays: StayFilterInput!, $after: String) { stays(filter: $stays, orderBy: [{id: AscNullsLast}], first: 200, after: $after) { edges { node { ...BroughtStay } } pageInfo { hasNextPage endCursor } } } fragment BroughtStay on Stay { id confirmationNumber status travelAgentId propertyId arrivalOn departureOn nights roomRevenue { amountMicros currencyCode } marketSegment toCorrect commissionPercent commissionHeldBecause ratePlan { commissionPercent } }`) as unknown as TypedDocumentString<MoreBroughtStaysQuery, MoreBroughtStaysQueryVariables>;
export const CommissionStatementByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query CommissionStatementById($id: UUID!) { commissionStatements(filter: {id: {eq: $id}}, first: 1) { edges { node { ...CommissionStatementNow lines } } } } fragment CommissionStatementNow on CommissionStatement { id key name agencyId propertyId month status stays staysLeftOut nights base { amountMicros currencyCode } commission { amountMicros currencyCode } adjustment { amountMicros currencyCode } total { amountMicros currencyCode } holdReason closedAt paidOn reference }`) as unknown as TypedDocumentString<CommissionStatementByIdQuery, CommissionStatementByIdQueryVariables>;
export const NamesOfStaysDocument = /*#__PURE__*/ new TypedDocumentString(`query NamesOfStays($ids: [UUID!]!) { stays(filter: {id: {in: $ids}}, first: 200) { edges { node { id name } } } } `) as unknown as TypedDocumentString<NamesOfStaysQuery, NamesOfStaysQueryVariables>;
export const CommissionedStayDocument = /*#__PURE__*/ new TypedDocumentString(`query CommissionedStay($id: UUID!) { stays(filter: {id: {eq: $id}}, first: 1) { edges { node { ...BroughtStay } } } } fragment BroughtStay on Stay { id confirmationNumber status travelAgentId propertyId arrivalOn departureOn nights roomRevenue { amountMicros currencyCode } marketSegment toCorrect commissionPercent commissionHeldBecause ratePlan { commissionPercent } }`) as unknown as TypedDocumentString<CommissionedStayQuery, CommissionedStayQueryVariables>;
export const CreateCommissionStatementsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateCommissionStatements($data: [CommissionStatementCreateInput!]!) { createCommissionStatements(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<CreateCommissionStatementsMutation, CreateCommissionStatementsMutationVariables>;
export const ChangeCommissionStatementsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangeCommissionStatements($filter: CommissionStatementFilterInput!, $data: CommissionStatementUpdateInput!) { updateCommissionStatements(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<ChangeCommissionStatementsMutation, ChangeCommissionStatementsMutationVariables>;
export const HoldCommissionOfStayDocument = /*#__PURE__*/ new TypedDocumentString(`mutation HoldCommissionOfStay($id: UUID!, $because: String) { updateStay(id: $id, data: {commissionHeldBecause: $because}) { id } } `) as unknown as TypedDocumentString<HoldCommissionOfStayMutation, HoldCommissionOfStayMutationVariables>;
export const CommissionsOfAgencyDocument = /*#__PURE__*/ new TypedDocumentString(`query CommissionsOfAgency($id: UUID!, $stays: StayFilterInput!, $statements: CommissionStatementFilterInput!) { companies(filter: {id: {eq: $id}}, first: 1) { edges { node { id name accountType accountCommissionPercent } } } hotelProperties(first: 200) { edges { node { id name currencyCode timeZone } } } stays(filter: $stays, first: 1) { totalCount } commissionStatements( filter: $statements orderBy: [{month: DescNullsLast}, {id: AscNullsLast}] first: 200 ) { edges { node { ...CommissionStatementNow } } } } fragment CommissionStatementNow on CommissionStatement { id key name agencyId propertyId month status stays staysLeftOut nights base { amountMicros currencyCode } commission { amountMicros currencyCode } adjustment { amountMicros currencyCode } total { amountMicros currencyCode } holdReason closedAt paidOn reference }`) as unknown as TypedDocumentString<CommissionsOfAgencyQuery, CommissionsOfAgencyQueryVariables>;
export const RecordConsentsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RecordConsents($data: [ConsentEventCreateInput!]!) { createConsentEvents(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<RecordConsentsMutation, RecordConsentsMutationVariables>;
export const ConsentsOfGuestDocument = /*#__PURE__*/ new TypedDocumentString(`query ConsentsOfGuest($id: UUID!) { people(filter: {and: [{id: {eq: $id}}, {guestErasedAt: {is: NULL}}]}, first: 1) { edges { node { id } } } consentEvents( filter: {personId: {eq: $id}} orderBy: [{recordedAt: DescNullsLast}] first: 200 ) { edges { node { key channel purpose state recordedAt } } } } `) as unknown as TypedDocumentString<ConsentsOfGuestQuery, ConsentsOfGuestQueryVariables>;
export const ConsentLedgerDocument = /*#__PURE__*/ new TypedDocumentString(`query ConsentLedger($id: UUID!, $until: DateTime!) { people(filter: {id: {eq: $id}}, first: 1) { edges { node { id } } } consentEvents( filter: {and: [{personId: {eq: $id}}, {recordedAt: {lte: $until}}]} orderBy: [{recordedAt: DescNullsLast}] first: 200 ) { edges { node { id channel purpose state evidence recordedAt } } } hotelProperties(orderBy: [{code: AscNullsLast}], first: 200) { edges { node { code name country email { primaryEmail } } } } } `) as unknown as TypedDocumentString<ConsentLedgerQuery, ConsentLedgerQueryVariables>;
export const CreditAccountsDocument = /*#__PURE__*/ new TypedDocumentString(`query CreditAccounts($ids: [UUID!]!, $receivables: ReceivableFilterInput!) { companies(filter: {id: {in: $ids}}, first: 200) { edges { node { ...CreditAccount } } } receivables(filter: $receivables, orderBy: [{id: AscNullsLast}], first: 200) { edges { node { ...ReceivableNow } } pageInfo { hasNextPage endCursor } } } fragment CreditAccount on Company { id name accountOwnerId accountCreditLimit { amountMicros currencyCode } accountCreditDays accountCreditStop accountCreditTerms accountOpenBalance { amountMicros currencyCode } accountOverdue { amountMicros currencyCode } accountOverdueSince } fragment ReceivableNow on Receivable { id key name companyId stayId invoiceNumber amount { amountMicros currencyCode } invoicedOn dueOn received { amountMicros currencyCode } open { amountMicros currencyCode } status writtenOffOn writeOffReason isWithdrawn property { name timeZone } }`) as unknown as TypedDocumentString<CreditAccountsQuery, CreditAccountsQueryVariables>;
export const MoreReceivablesDocument = /*#__PURE__*/ new TypedDocumentString(`query MoreReceivables($receivables: ReceivableFilterInput!, $after: String) { receivables( filter: $receivables orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { ...ReceivableNow } } pageInfo { hasNextPage endCursor } } } fragment ReceivableNow on Receivable { id key name companyId stayId invoiceNumber amount { amountMicros currencyCode } invoicedOn dueOn received { amountMicros currencyCode } open { amountMicros currencyCode } status writtenOffOn writeOffReason isWithdrawn property { name timeZone } }`) as unknown as TypedDocumentString<MoreReceivablesQuery, MoreReceivablesQueryVariables>;
export const ReceivedByReceivableDocument = /*#__PURE__*/ new TypedDocumentString(`query ReceivedByReceivable($ids: [UUID!]!, $limit: Int!) { receiptsGroupBy( groupBy: [{receivable: {id: true}}] filter: {receivableId: {in: $ids}} limit: $limit ) { groupByDimensionValues sumAmountAmountMicros } } `) as unknown as TypedDocumentString<ReceivedByReceivableQuery, ReceivedByReceivableQueryVariables>;
export const ReceivableByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query ReceivableById($id: UUID!) { receivables(filter: {id: {eq: $id}}, first: 1) { edges { node { ...ReceivableNow } } } receipts( filter: {receivableId: {eq: $id}} orderBy: [{id: AscNullsLast}] first: 200 ) { edges { node { ...ReceiptNow } } } } fragment ReceivableNow on Receivable { id key name companyId stayId invoiceNumber amount { amountMicros currencyCode } invoicedOn dueOn received { amountMicros currencyCode } open { amountMicros currencyCode } status writtenOffOn writeOffReason isWithdrawn property { name timeZone } } fragment ReceiptNow on Receipt { id key name companyId receivableId receivedOn reference reason amount { amountMicros currencyCode } }`) as unknown as TypedDocumentString<ReceivableByIdQuery, ReceivableByIdQueryVariables>;
export const ReceiptByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query ReceiptById($id: UUID!) { receipts(filter: {id: {eq: $id}}, first: 1) { edges { node { ...ReceiptNow } } } } fragment ReceiptNow on Receipt { id key name companyId receivableId receivedOn reference reason amount { amountMicros currencyCode } }`) as unknown as TypedDocumentString<ReceiptByIdQuery, ReceiptByIdQueryVariables>;
export const AccountsToReviewDocument = /*#__PURE__*/ new TypedDocumentString(`query AccountsToReview($receivables: ReceivableFilterInput!, $companies: CompanyFilterInput!, $limit: Int!) { receivablesGroupBy( groupBy: [{company: {id: true}}] filter: $receivables limit: $limit ) { groupByDimensionValues } companies(filter: $companies, orderBy: [{id: AscNullsLast}], first: 200) { edges { node { id } } } } `) as unknown as TypedDocumentString<AccountsToReviewQuery, AccountsToReviewQueryVariables>;
export const CreditPageDocument = /*#__PURE__*/ new TypedDocumentString(`query CreditPage($id: UUID!, $settled: ReceivableFilterInput!, $receipts: ReceiptFilterInput!, $invoicedByMonth: ReceivableFilterInput!, $receivedByMonth: ReceiptFilterInput!, $limit: Int!) { companies(filter: {id: {eq: $id}}, first: 1) { edges { node { ...CreditAccount } } } hotelProperties(first: 200) { edges { node { id name currencyCode } } } receivables( filter: $settled orderBy: [{invoicedOn: DescNullsLast}, {id: AscNullsLast}] first: 50 ) { edges { node { ...ReceivableNow } } } receipts( filter: $receipts orderBy: [{receivedOn: DescNullsLast}, {id: AscNullsLast}] first: 50 ) { edges { node { ...ReceiptNow } } } receivablesGroupBy( groupBy: [{invoicedOn: {granularity: MONTH}}, {amount: {currencyCode: true}}] filter: $invoicedByMonth limit: $limit ) { groupByDimensionValues sumAmountAmountMicros } receiptsGroupBy( groupBy: [{receivedOn: {granularity: MONTH}}, {amount: {currencyCode: true}}] filter: $receivedByMonth limit: $limit ) { groupByDimensionValues sumAmountAmountMicros } } fragment CreditAccount on Company { id name accountOwnerId accountCreditLimit { amountMicros currencyCode } accountCreditDays accountCreditStop accountCreditTerms accountOpenBalance { amountMicros currencyCode } accountOverdue { amountMicros currencyCode } accountOverdueSince } fragment ReceivableNow on Receivable { id key name companyId stayId invoiceNumber amount { amountMicros currencyCode } invoicedOn dueOn received { amountMicros currencyCode } open { amountMicros currencyCode } status writtenOffOn writeOffReason isWithdrawn property { name timeZone } } fragment ReceiptNow on Receipt { id key name companyId receivableId receivedOn reference reason amount { amountMicros currencyCode } }`) as unknown as TypedDocumentString<CreditPageQuery, CreditPageQueryVariables>;
export const SaveReceivablesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveReceivables($data: [ReceivableCreateInput!]!) { createReceivables(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveReceivablesMutation, SaveReceivablesMutationVariables>;
export const ChangeReceivablesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangeReceivables($filter: ReceivableFilterInput!, $data: ReceivableUpdateInput!) { updateReceivables(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<ChangeReceivablesMutation, ChangeReceivablesMutationVariables>;
export const CreateReceiptsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateReceipts($data: [ReceiptCreateInput!]!) { createReceipts(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<CreateReceiptsMutation, CreateReceiptsMutationVariables>;
export const SaveBalancesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveBalances($data: [CompanyCreateInput!]!) { createCompanies(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveBalancesMutation, SaveBalancesMutationVariables>;
export const DropOpenTasksDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DropOpenTasks($filter: TaskFilterInput!) { deleteTasks(filter: $filter) { id } } `) as unknown as TypedDocumentString<DropOpenTasksMutation, DropOpenTasksMutationVariables>;
export const HousesDocument = /*#__PURE__*/ new TypedDocumentString(`query Houses { hotelProperties(first: 200, orderBy: [{name: AscNullsLast}]) { edges { node { id timeZone } } } } `) as unknown as TypedDocumentString<HousesQuery, HousesQueryVariables>;
export const StaysByMonthDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysByMonth($changed: StayFilterInput!, $limit: Int!) { hotelProperties(first: 200, orderBy: [{name: AscNullsLast}]) { edges { node { id timeZone } } } staysGroupBy( groupBy: [{property: {id: true}}, {arrivalOn: {granularity: MONTH}}] filter: $changed limit: $limit ) { groupByDimensionValues totalCount minArrivalOn maxDepartureOn } } `) as unknown as TypedDocumentString<StaysByMonthQuery, StaysByMonthQueryVariables>;
export const StaysOfDaysDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysOfDays($propertyId: UUID!, $stays: StayFilterInput!, $days: DailyPerformanceFilterInput!, $timeZone: String!, $limit: Int!) { hotelProperties(filter: {id: {eq: $propertyId}}, first: 1) { edges { node { id code name timeZone currencyCode roomCount } } } roomTypes(filter: {propertyId: {eq: $propertyId}}) { sumRooms } roomsGroupBy( groupBy: [{housekeeping: true}] filter: {propertyId: {eq: $propertyId}} ) { groupByDimensionValues totalCount } dailyPerformancesGroupBy( groupBy: [{day: {granularity: DAY}}, {fingerprint: true}, {outOfOrder: true}] filter: $days limit: $limit ) { groupByDimensionValues } staysGroupBy( groupBy: [{status: true}, {arrivalOn: {granularity: DAY}}, {departureOn: {granularity: DAY}}, {bookedAt: {granularity: DAY, timeZone: $timeZone}}, {cancelledAt: {granularity: DAY, timeZone: $timeZone}}, {channel: true}, {marketSegment: true}, {guestCountry: true}, {roomType: {name: true}}, {memberTier: true}, {guest: {id: true}}, {guest: {guestFirstStayOn: {granularity: DAY}}}, {totalRevenue: {currencyCode: true}}] filter: $stays limit: $limit ) { groupByDimensionValues totalCount sumRoomRevenueAmountMicros sumTotalRevenueAmountMicros } } `) as unknown as TypedDocumentString<StaysOfDaysQuery, StaysOfDaysQueryVariables>;
export const PartsOfDaysDocument = /*#__PURE__*/ new TypedDocumentString(`query PartsOfDays($filter: DailyBreakdownFilterInput!, $limit: Int!) { dailyBreakdownsGroupBy( groupBy: [{day: {granularity: DAY}}, {dimension: true}, {value: true}] filter: $filter limit: $limit ) { groupByDimensionValues } } `) as unknown as TypedDocumentString<PartsOfDaysQuery, PartsOfDaysQueryVariables>;
export const UpsertDaysDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertDays($data: [DailyPerformanceCreateInput!]!) { createDailyPerformances(data: $data, upsert: true) { id key } } `) as unknown as TypedDocumentString<UpsertDaysMutation, UpsertDaysMutationVariables>;
export const UpsertPartsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertParts($data: [DailyBreakdownCreateInput!]!) { createDailyBreakdowns(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<UpsertPartsMutation, UpsertPartsMutationVariables>;
export const PropertiesOfDayDocument = /*#__PURE__*/ new TypedDocumentString(`query PropertiesOfDay { hotelProperties( filter: {active: {eq: true}} orderBy: [{name: AscNullsLast}] first: 200 ) { edges { node { id name timeZone currencyCode checkOutTime lateCheckOutTime } } } } `) as unknown as TypedDocumentString<PropertiesOfDayQuery, PropertiesOfDayQueryVariables>;
export const StaysOfDayDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysOfDay($filter: StayFilterInput!, $counted: StayFilterInput!, $withCounts: Boolean!, $propertyId: UUID!, $limit: Int!, $offset: Int!) { stays( filter: $filter orderBy: [{id: AscNullsLast}] first: 200 offset: $offset ) { totalCount edges { node { ...StayOfDay specialRequests preferenceFitReasons } } } staysGroupBy( groupBy: [{status: true}, {toCorrect: true}, {arrivalOn: {granularity: DAY}}, {departureOn: {granularity: DAY}}] filter: $counted limit: $limit ) @include(if: $withCounts) { groupByDimensionValues totalCount } roomsGroupBy( groupBy: [{housekeeping: true}] filter: {propertyId: {eq: $propertyId}} ) @include(if: $withCounts) { groupByDimensionValues totalCount } } fragment StayOfDay on Stay { id name status confirmationNumber arrivalOn departureOn bookedAt nights adults children infants roomNumber rate { amountMicros currencyCode } channel paymentMethod guarantee identityCheckedAt problem groupId group { name } company { id name } travelAgent { id name } roomType { name } ratePlan { name } guest { id name { firstName lastName } phones { primaryPhoneNumber primaryPhoneCallingCode } guestNumber guestStays guestBirthday guestSegment guestVipReason guestDoNotRent guestIncognito } }`) as unknown as TypedDocumentString<StaysOfDayQuery, StaysOfDayQueryVariables>;
export const StaysOfDayInPartDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysOfDayInPart($filter: StayFilterInput!, $counted: StayFilterInput!, $withCounts: Boolean!, $propertyId: UUID!, $limit: Int!, $offset: Int!) { stays( filter: $filter orderBy: [{id: AscNullsLast}] first: 200 offset: $offset ) { totalCount edges { node { ...StayOfDay } } } staysGroupBy( groupBy: [{status: true}, {toCorrect: true}, {arrivalOn: {granularity: DAY}}, {departureOn: {granularity: DAY}}] filter: $counted limit: $limit ) @include(if: $withCounts) { groupByDimensionValues totalCount } roomsGroupBy( groupBy: [{housekeeping: true}] filter: {propertyId: {eq: $propertyId}} ) @include(if: $withCounts) { groupByDimensionValues totalCount } } fragment StayOfDay on Stay { id name status confirmationNumber arrivalOn departureOn bookedAt nights adults children infants roomNumber rate { amountMicros currencyCode } channel paymentMethod guarantee identityCheckedAt problem groupId group { name } company { id name } travelAgent { id name } roomType { name } ratePlan { name } guest { id name { firstName lastName } phones { primaryPhoneNumber primaryPhoneCallingCode } guestNumber guestStays guestBirthday guestSegment guestVipReason guestDoNotRent guestIncognito } }`) as unknown as TypedDocumentString<StaysOfDayInPartQuery, StaysOfDayInPartQueryVariables>;
export const AroundDayDocument = /*#__PURE__*/ new TypedDocumentString(`query AroundDay($stayIds: [UUID!]!, $guestIds: [UUID!]!, $withGuests: Boolean!, $withBills: Boolean!, $since: DateTime!, $propertyId: UUID!, $numbers: [String!]!, $withRooms: Boolean!, $limit: Int!) { loyaltyMemberships( filter: {personId: {in: $guestIds}, status: {eq: ACTIVE}} first: 200 ) @include(if: $withGuests) { edges { node { personId tierRank tier { name colour benefits } } } } serviceCases( filter: {personId: {in: $guestIds}, or: [{status: {in: [OPEN, IN_PROGRESS, WAITING_GUEST]}}, {kind: {in: [COMPLAINT, INCIDENT]}, openedAt: {gte: $since}}]} orderBy: [{openedAt: DescNullsLast}] first: 200 ) @include(if: $withGuests) { edges { node { personId name severity status openedAt } } } folioChargesGroupBy( groupBy: [{stay: {id: true}}, {category: true}, {amount: {currencyCode: true}}] filter: {stayId: {in: $stayIds}} limit: $limit ) @include(if: $withBills) { groupByDimensionValues sumAmountAmountMicros } rooms( filter: {propertyId: {eq: $propertyId}, number: {in: $numbers}} first: 200 ) @include(if: $withRooms) { edges { node { number housekeeping } } } } `) as unknown as TypedDocumentString<AroundDayQuery, AroundDayQueryVariables>;
export const OpenDuplicatesDocument = /*#__PURE__*/ new TypedDocumentString(`query OpenDuplicates { matchCandidates( filter: {and: [{deletedAt: {is: NULL}}, {status: {eq: OPEN}}, {person: {deletedAt: {is: NULL}}}, {otherPerson: {deletedAt: {is: NULL}}}]} orderBy: [{score: DescNullsLast}, {id: AscNullsLast}] first: 60 ) { totalCount edges { node { id score grounds person { ...PersonOfPair } otherPerson { ...PersonOfPair } } } } } fragment PersonOfPair on Person { id createdAt name { firstName lastName } emails { primaryEmail } phones { primaryPhoneNumber primaryPhoneCallingCode } guestNumber guestBirthday guestNationality guestLanguage guestStays guestNights guestLastStayOn guestTotalRevenue { amountMicros currencyCode } guestDoNotRent }`) as unknown as TypedDocumentString<OpenDuplicatesQuery, OpenDuplicatesQueryVariables>;
export const ReopenPairDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReopenPair($id: UUID!) { updateMatchCandidates( filter: {id: {eq: $id}} data: {status: OPEN, decidedBy: "", decidedAt: null} ) { id } } `) as unknown as TypedDocumentString<ReopenPairMutation, ReopenPairMutationVariables>;
export const EnquiryPageDocument = /*#__PURE__*/ new TypedDocumentString(`query EnquiryPage($propertyId: UUID!, $key: String!, $since: DateTime!) { hotelProperties(filter: {id: {eq: $propertyId}, active: {eq: true}}, first: 1) { edges { node { id name country timeZone enquiryLinksSince email { primaryEmail } phone { primaryPhoneNumber primaryPhoneCallingCode primaryPhoneCountryCode } } } } roomTypes( filter: {propertyId: {eq: $propertyId}} orderBy: [{roomClass: AscNullsLast}, {name: AscNullsLast}] first: 60 ) { edges { node { id name } } } stays(filter: {key: {like: $key}, bookedAt: {gte: $since}}, first: 1) { totalCount } } `) as unknown as TypedDocumentString<EnquiryPageQuery, EnquiryPageQueryVariables>;
export const PossibleAskersDocument = /*#__PURE__*/ new TypedDocumentString(`query PossibleAskers($people: PersonFilterInput!) { people( filter: $people orderBy: [{guestStays: DescNullsLast}, {id: AscNullsLast}] first: 60 ) { edges { node { id name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCountryCode primaryPhoneCallingCode additionalPhones } } } } } `) as unknown as TypedDocumentString<PossibleAskersQuery, PossibleAskersQueryVariables>;
export const PropertyForEnquiriesDocument = /*#__PURE__*/ new TypedDocumentString(`query PropertyForEnquiries($id: UUID!) { hotelProperties(filter: {id: {eq: $id}}, first: 1) { edges { node { id } } } } `) as unknown as TypedDocumentString<PropertyForEnquiriesQuery, PropertyForEnquiriesQueryVariables>;
export const WithdrawEnquiryLinksDocument = /*#__PURE__*/ new TypedDocumentString(`mutation WithdrawEnquiryLinks($id: UUID!, $at: DateTime!) { updateHotelProperty(id: $id, data: {enquiryLinksSince: $at}) { id } } `) as unknown as TypedDocumentString<WithdrawEnquiryLinksMutation, WithdrawEnquiryLinksMutationVariables>;
export const ErasureGuestsDocument = /*#__PURE__*/ new TypedDocumentString(`query ErasureGuests($filter: PersonFilterInput!) { people(filter: $filter, first: 200) { edges { node { id name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCallingCode additionalPhones } guestNumber guestNationality guestErasedAt } } } } `) as unknown as TypedDocumentString<ErasureGuestsQuery, ErasureGuestsQueryVariables>;
export const ErasureStaysDocument = /*#__PURE__*/ new TypedDocumentString(`query ErasureStays($filter: StayFilterInput!, $after: String) { stays(filter: $filter, orderBy: [{id: AscNullsLast}], first: 200, after: $after) { edges { node { id name guestId status arrivalOn departureOn property { name country guestsKeptMonths guestsErasedAfterMonths whenPeriodOver } } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<ErasureStaysQuery, ErasureStaysQueryVariables>;
export const ErasurePeriodsDocument = /*#__PURE__*/ new TypedDocumentString(`query ErasurePeriods { hotelProperties(filter: {guestsErasedAfterMonths: {is: NOT_NULL}}, first: 200) { edges { node { guestsErasedAfterMonths } } } } `) as unknown as TypedDocumentString<ErasurePeriodsQuery, ErasurePeriodsQueryVariables>;
export const GuestsLeftBeforeDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestsLeftBefore($day: Date!, $after: String) { people( filter: {and: [{guestLastStayOn: {lte: $day}}, {guestNextArrivalOn: {is: NULL}}, {guestErasedAt: {is: NULL}}]} orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { id guestNationality guestInHouseStays } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<GuestsLeftBeforeQuery, GuestsLeftBeforeQueryVariables>;
export const MembersAmongDocument = /*#__PURE__*/ new TypedDocumentString(`query MembersAmong($ids: [UUID!]!) { loyaltyMemberships( filter: {and: [{personId: {in: $ids}}, {status: {neq: CLOSED}}]} first: 200 ) { edges { node { personId } } } } `) as unknown as TypedDocumentString<MembersAmongQuery, MembersAmongQueryVariables>;
export const TaskLinksDocument = /*#__PURE__*/ new TypedDocumentString(`query TaskLinks($filter: TaskTargetFilterInput!) { taskTargets(filter: $filter, first: 200) { edges { node { id taskId task { title bodyV2 { markdown } } } } } } `) as unknown as TypedDocumentString<TaskLinksQuery, TaskLinksQueryVariables>;
export const NoteLinksDocument = /*#__PURE__*/ new TypedDocumentString(`query NoteLinks($filter: NoteTargetFilterInput!) { noteTargets(filter: $filter, first: 200) { edges { node { id noteId note { title bodyV2 { markdown } } } } } } `) as unknown as TypedDocumentString<NoteLinksQuery, NoteLinksQueryVariables>;
export const FileLinksDocument = /*#__PURE__*/ new TypedDocumentString(`query FileLinks($filter: AttachmentFilterInput!) { attachments(filter: $filter, first: 200) { edges { node { id } } } } `) as unknown as TypedDocumentString<FileLinksQuery, FileLinksQueryVariables>;
export const TimelineOfDocument = /*#__PURE__*/ new TypedDocumentString(`query TimelineOf($filter: TimelineActivityFilterInput!) { timelineActivities(filter: $filter, first: 200) { edges { node { id } } } } `) as unknown as TypedDocumentString<TimelineOfQuery, TimelineOfQueryVariables>;
export const GroupNamesDocument = /*#__PURE__*/ new TypedDocumentString(`query GroupNames($ids: [UUID!]!) { opportunities(filter: {id: {in: $ids}}, first: 200) { edges { node { id name } } } } `) as unknown as TypedDocumentString<GroupNamesQuery, GroupNamesQueryVariables>;
export const RejectsNamingDocument = /*#__PURE__*/ new TypedDocumentString(`query RejectsNaming($filter: ImportRejectFilterInput!) { importRejects(filter: $filter, first: 200) { edges { node { id } } } } `) as unknown as TypedDocumentString<RejectsNamingQuery, RejectsNamingQueryVariables>;
export const UnsettledMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`query UnsettledMessages($after: String) { intakeMessages( filter: {status: {eq: REJECTED}} orderBy: [{id: AscNullsLast}] first: 50 after: $after ) { edges { node { id content } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<UnsettledMessagesQuery, UnsettledMessagesQueryVariables>;
export const GuestsLeftAmongDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestsLeftAmong($ids: [UUID!]!) { people( filter: {and: [{id: {in: $ids}}, {guestNextArrivalOn: {is: NULL}}, {guestErasedAt: {is: NULL}}]} first: 200 ) { edges { node { id guestNationality guestInHouseStays } } } } `) as unknown as TypedDocumentString<GuestsLeftAmongQuery, GuestsLeftAmongQueryVariables>;
export const AnyPaymentDocument = /*#__PURE__*/ new TypedDocumentString(`query AnyPayment { folioCharges(filter: {category: {eq: PAYMENT}}, first: 1) { edges { node { id } } } } `) as unknown as TypedDocumentString<AnyPaymentQuery, AnyPaymentQueryVariables>;
export const ProposedErasuresDocument = /*#__PURE__*/ new TypedDocumentString(`query ProposedErasures($after: String) { dataRequests( filter: {and: [{kind: {eq: ERASURE}}, {status: {eq: PROPOSED}}, {ground: {eq: PERIOD_OVER}}]} orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { ...DataRequestFields } } pageInfo { hasNextPage endCursor } } } fragment DataRequestFields on DataRequest { id key kind status ground personId requestedBy requestedAt finishedAt recordCount scope }`) as unknown as TypedDocumentString<ProposedErasuresQuery, ProposedErasuresQueryVariables>;
export const DataRequestsDocument = /*#__PURE__*/ new TypedDocumentString(`query DataRequests($filter: DataRequestFilterInput!) { dataRequests( filter: $filter orderBy: [{requestedAt: AscNullsFirst}, {id: AscNullsLast}] first: 200 ) { edges { node { ...DataRequestFields } } } } fragment DataRequestFields on DataRequest { id key kind status ground personId requestedBy requestedAt finishedAt recordCount scope }`) as unknown as TypedDocumentString<DataRequestsQuery, DataRequestsQueryVariables>;
export const SaveDataRequestsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveDataRequests($data: [DataRequestCreateInput!]!) { createDataRequests(data: $data, upsert: true) { ...DataRequestFields } } fragment DataRequestFields on DataRequest { id key kind status ground personId requestedBy requestedAt finishedAt recordCount scope }`) as unknown as TypedDocumentString<SaveDataRequestsMutation, SaveDataRequestsMutationVariables>;
export const UpdateDataRequestsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpdateDataRequests($filter: DataRequestFilterInput!, $data: DataRequestUpdateInput!) { updateDataRequests(filter: $filter, data: $data) { ...DataRequestFields } } fragment DataRequestFields on DataRequest { id key kind status ground personId requestedBy requestedAt finishedAt recordCount scope }`) as unknown as TypedDocumentString<UpdateDataRequestsMutation, UpdateDataRequestsMutationVariables>;
export const SaveErasedNumbersDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveErasedNumbers($data: [ErasedNumberCreateInput!]!) { createErasedNumbers(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveErasedNumbersMutation, SaveErasedNumbersMutationVariables>;
export const EmptyStaysDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyStays($filter: StayFilterInput!, $data: StayUpdateInput!) { updateStays(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyStaysMutation, EmptyStaysMutationVariables>;
export const EmptyFolioChargesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyFolioCharges($filter: FolioChargeFilterInput!, $data: FolioChargeUpdateInput!) { updateFolioCharges(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyFolioChargesMutation, EmptyFolioChargesMutationVariables>;
export const EmptyStayChangesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyStayChanges($filter: StayChangeFilterInput!, $data: StayChangeUpdateInput!) { updateStayChanges(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyStayChangesMutation, EmptyStayChangesMutationVariables>;
export const EmptyStayOffersDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyStayOffers($filter: StayOfferFilterInput!, $data: StayOfferUpdateInput!) { updateStayOffers(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyStayOffersMutation, EmptyStayOffersMutationVariables>;
export const EmptyGuestFeedbacksDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyGuestFeedbacks($filter: GuestFeedbackFilterInput!, $data: GuestFeedbackUpdateInput!) { updateGuestFeedbacks(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyGuestFeedbacksMutation, EmptyGuestFeedbacksMutationVariables>;
export const EmptyServiceCasesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyServiceCases($filter: ServiceCaseFilterInput!, $data: ServiceCaseUpdateInput!) { updateServiceCases(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyServiceCasesMutation, EmptyServiceCasesMutationVariables>;
export const EmptyRetentionTouchesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyRetentionTouches($filter: RetentionTouchFilterInput!, $data: RetentionTouchUpdateInput!) { updateRetentionTouches(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyRetentionTouchesMutation, EmptyRetentionTouchesMutationVariables>;
export const EmptyLoyaltyMembershipsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyLoyaltyMemberships($filter: LoyaltyMembershipFilterInput!, $data: LoyaltyMembershipUpdateInput!) { updateLoyaltyMemberships(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyLoyaltyMembershipsMutation, EmptyLoyaltyMembershipsMutationVariables>;
export const EmptyPointsEntriesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyPointsEntries($filter: PointsEntryFilterInput!, $data: PointsEntryUpdateInput!) { updatePointsEntries(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyPointsEntriesMutation, EmptyPointsEntriesMutationVariables>;
export const EmptyRewardRedemptionsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyRewardRedemptions($filter: RewardRedemptionFilterInput!, $data: RewardRedemptionUpdateInput!) { updateRewardRedemptions(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyRewardRedemptionsMutation, EmptyRewardRedemptionsMutationVariables>;
export const EmptyConsentEventsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyConsentEvents($filter: ConsentEventFilterInput!, $data: ConsentEventUpdateInput!) { updateConsentEvents(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyConsentEventsMutation, EmptyConsentEventsMutationVariables>;
export const EmptyQuotesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyQuotes($filter: QuoteFilterInput!, $data: QuoteUpdateInput!) { updateQuotes(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyQuotesMutation, EmptyQuotesMutationVariables>;
export const EmptyQuoteLinesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyQuoteLines($filter: QuoteLineFilterInput!, $data: QuoteLineUpdateInput!) { updateQuoteLines(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyQuoteLinesMutation, EmptyQuoteLinesMutationVariables>;
export const EmptyOpportunitiesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyOpportunities($filter: OpportunityFilterInput!, $data: OpportunityUpdateInput!) { updateOpportunities(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyOpportunitiesMutation, EmptyOpportunitiesMutationVariables>;
export const EmptyImportRejectsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyImportRejects($filter: ImportRejectFilterInput!, $data: ImportRejectUpdateInput!) { updateImportRejects(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyImportRejectsMutation, EmptyImportRejectsMutationVariables>;
export const EmptyIntakeMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyIntakeMessages($filter: IntakeMessageFilterInput!, $data: IntakeMessageUpdateInput!) { updateIntakeMessages(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyIntakeMessagesMutation, EmptyIntakeMessagesMutationVariables>;
export const EmptyPeopleDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyPeople($filter: PersonFilterInput!, $data: PersonUpdateInput!) { updatePeople(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyPeopleMutation, EmptyPeopleMutationVariables>;
export const EmptyTasksDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyTasks($filter: TaskFilterInput!, $data: TaskUpdateInput!) { updateTasks(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyTasksMutation, EmptyTasksMutationVariables>;
export const EmptyNotesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EmptyNotes($filter: NoteFilterInput!, $data: NoteUpdateInput!) { updateNotes(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<EmptyNotesMutation, EmptyNotesMutationVariables>;
export const DestroyGuestProfilesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DestroyGuestProfiles($ids: [UUID!]!) { destroyGuestProfiles(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DestroyGuestProfilesMutation, DestroyGuestProfilesMutationVariables>;
export const DestroyRoomPreferencesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DestroyRoomPreferences($ids: [UUID!]!) { destroyRoomPreferences(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DestroyRoomPreferencesMutation, DestroyRoomPreferencesMutationVariables>;
export const DestroySensitivePreferencesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DestroySensitivePreferences($ids: [UUID!]!) { destroySensitivePreferences(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DestroySensitivePreferencesMutation, DestroySensitivePreferencesMutationVariables>;
export const DestroyMatchCandidatesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DestroyMatchCandidates($ids: [UUID!]!) { destroyMatchCandidates(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DestroyMatchCandidatesMutation, DestroyMatchCandidatesMutationVariables>;
export const DestroyMatchKeysDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DestroyMatchKeys($ids: [String!]!) { destroyMatchKeys(filter: {key: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DestroyMatchKeysMutation, DestroyMatchKeysMutationVariables>;
export const DestroyGuestMergesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DestroyGuestMerges($ids: [UUID!]!) { destroyGuestMerges(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DestroyGuestMergesMutation, DestroyGuestMergesMutationVariables>;
export const DestroyTasksDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DestroyTasks($ids: [UUID!]!) { destroyTasks(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DestroyTasksMutation, DestroyTasksMutationVariables>;
export const DestroyNotesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DestroyNotes($ids: [UUID!]!) { destroyNotes(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DestroyNotesMutation, DestroyNotesMutationVariables>;
export const DestroyTaskTargetsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DestroyTaskTargets($ids: [UUID!]!) { destroyTaskTargets(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DestroyTaskTargetsMutation, DestroyTaskTargetsMutationVariables>;
export const DestroyNoteTargetsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DestroyNoteTargets($ids: [UUID!]!) { destroyNoteTargets(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DestroyNoteTargetsMutation, DestroyNoteTargetsMutationVariables>;
export const DestroyAttachmentsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DestroyAttachments($ids: [UUID!]!) { destroyAttachments(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DestroyAttachmentsMutation, DestroyAttachmentsMutationVariables>;
export const DestroyTimelineActivitiesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DestroyTimelineActivities($ids: [UUID!]!) { destroyTimelineActivities(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DestroyTimelineActivitiesMutation, DestroyTimelineActivitiesMutationVariables>;
export const GuestsOfFeedbackDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestsOfFeedback($ids: [UUID!]!) { guestFeedbacks(filter: {id: {in: $ids}}, first: 200) { edges { node { id personId npsScore overall comment answeredAt group sentiment themes stayId propertyId roomTypeId property { language caseAtScore } stay { guestId propertyId roomTypeId property { language caseAtScore } } } } } } `) as unknown as TypedDocumentString<GuestsOfFeedbackQuery, GuestsOfFeedbackQueryVariables>;
export const CasesByKeyDocument = /*#__PURE__*/ new TypedDocumentString(`query CasesByKey($keys: [String!]!) { serviceCases( filter: {and: [{key: {in: $keys}}, {or: [{deletedAt: {is: NULL}}, {deletedAt: {is: NOT_NULL}}]}]} first: 200 ) { edges { node { id key description } } } } `) as unknown as TypedDocumentString<CasesByKeyQuery, CasesByKeyQueryVariables>;
export const DescribeCaseDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DescribeCase($id: UUID!, $data: ServiceCaseUpdateInput!) { updateServiceCase(id: $id, data: $data) { id } } `) as unknown as TypedDocumentString<DescribeCaseMutation, DescribeCaseMutationVariables>;
export const LatestAnswersDocument = /*#__PURE__*/ new TypedDocumentString(`query LatestAnswers($guestIds: [UUID!]!, $after: String) { people(filter: {id: {in: $guestIds}}, first: 200) { edges { node { id guestNps } } } guestFeedbacks( filter: {and: [{personId: {in: $guestIds}}, {npsScore: {is: NOT_NULL}}]} orderBy: [{answeredAt: DescNullsLast}, {id: AscNullsLast}] first: 200 after: $after ) { edges { node { personId npsScore } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<LatestAnswersQuery, LatestAnswersQueryVariables>;
export const SaveFeedbackGroupsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveFeedbackGroups($feedback: [GuestFeedbackCreateInput!]!) { createGuestFeedbacks(data: $feedback, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveFeedbackGroupsMutation, SaveFeedbackGroupsMutationVariables>;
export const SearchGuestsDocument = /*#__PURE__*/ new TypedDocumentString(`query SearchGuests($words: String!, $first: Int!) { search( searchInput: $words limit: $first includedObjectNameSingulars: ["person"] ) { edges { node { recordId } } } } `) as unknown as TypedDocumentString<SearchGuestsQuery, SearchGuestsQueryVariables>;
export const FindGuestDocument = /*#__PURE__*/ new TypedDocumentString(`query FindGuest($people: PersonFilterInput!, $stays: StayFilterInput!, $first: Int!) { people( filter: $people orderBy: [{guestStays: DescNullsLast}, {id: AscNullsLast}] first: $first ) { edges { node { ...FoundGuest } } } stays( filter: $stays orderBy: [{arrivalOn: DescNullsLast}, {id: AscNullsLast}] first: $first ) { edges { node { guest { ...FoundGuest } } } } } fragment FoundGuest on Person { id name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCallingCode additionalPhones } guestNumber guestStays guestNextArrivalOn guestInHouseStays }`) as unknown as TypedDocumentString<FindGuestQuery, FindGuestQueryVariables>;
export const GuestsAndRoomsDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestsAndRooms($guests: [UUID!]!, $hasGuests: Boolean!, $inHouse: [UUID!]!, $first: Int!) { people(filter: {id: {in: $guests}}, first: $first) @include(if: $hasGuests) { edges { node { ...FoundGuest } } } stays( filter: {and: [{guestId: {in: $inHouse}}, {status: {eq: IN_HOUSE}}]} orderBy: [{roomNumber: AscNullsLast}] first: $first ) { edges { node { guestId roomNumber } } } } fragment FoundGuest on Person { id name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCallingCode additionalPhones } guestNumber guestStays guestNextArrivalOn guestInHouseStays }`) as unknown as TypedDocumentString<GuestsAndRoomsQuery, GuestsAndRoomsQueryVariables>;
export const BookedNightsDocument = /*#__PURE__*/ new TypedDocumentString(`query BookedNights($propertyId: UUID!, $stays: StayFilterInput!, $days: DailyPerformanceFilterInput!, $timeZone: String!, $limit: Int!) { hotelProperties(filter: {id: {eq: $propertyId}}, first: 1) { edges { node { id code name currencyCode } } } dailyPerformancesGroupBy( groupBy: [{day: {granularity: DAY}}] filter: $days limit: $limit ) { groupByDimensionValues sumRoomsAvailable sumRoomsSold sumRoomRevenueAmountMicros } staysGroupBy( groupBy: [{status: true}, {arrivalOn: {granularity: DAY}}, {departureOn: {granularity: DAY}}, {bookedAt: {granularity: DAY, timeZone: $timeZone}}, {cancelledAt: {granularity: DAY, timeZone: $timeZone}}] filter: $stays limit: $limit ) { groupByDimensionValues totalCount } } `) as unknown as TypedDocumentString<BookedNightsQuery, BookedNightsQueryVariables>;
export const StaysAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysAtDesk($ids: [UUID!]!) { stays(filter: {id: {in: $ids}}, first: 200) { edges { node { id name status confirmationNumber arrivalOn departureOn roomNumber roomTypeId bookedRoomTypeId ratePlanId adults children infants rate { amountMicros currencyCode } roomRevenue { amountMicros currencyCode } foodRevenue { amountMicros currencyCode } otherRevenue { amountMicros currencyCode } checkedInAt checkedOutAt surveyDueAt cancelledAt cancelReason identityCheckedAt paymentMethod guarantee specialRequests relocatedToId compensation { amountMicros currencyCode } propertyId guestId guest { name { firstName lastName } guestLanguage guestDoNotRent } roomType { name } relocatedTo { name } ratePlan { freeCancellationDays cancellationFee } property { name timeZone language freeCancellationDays cancellationFee noShowFee membersCancelFree guaranteeRequired depositPercent identityRequired paymentRequired surveyAfterHours } } } } } `) as unknown as TypedDocumentString<StaysAtDeskQuery, StaysAtDeskQueryVariables>;
export const AroundStaysDocument = /*#__PURE__*/ new TypedDocumentString(`query AroundStays($stayIds: [UUID!]!, $guestIds: [UUID!]!, $withGuests: Boolean!, $rooms: RoomFilterInput, $withRooms: Boolean!, $withBills: Boolean!, $limit: Int!, $withHistory: Boolean!) { rooms(filter: $rooms, first: 200) @include(if: $withRooms) { edges { node { id propertyId roomTypeId number housekeeping } } } folioChargesGroupBy( groupBy: [{stay: {id: true}}, {category: true}, {amount: {currencyCode: true}}] filter: {stayId: {in: $stayIds}} limit: $limit ) @include(if: $withBills) { groupByDimensionValues sumAmountAmountMicros } folioCharges( filter: {stayId: {in: $stayIds}, key: {like: "%:fee:%"}} first: 200 ) @include(if: $withHistory) { edges { node { stayId amount { amountMicros currencyCode } } } } loyaltyMemberships( filter: {personId: {in: $guestIds}, status: {eq: ACTIVE}} first: 200 ) @include(if: $withGuests) { edges { node { personId } } } stayChanges( filter: {stayId: {in: $stayIds}, kind: {in: [STATUS, RELOCATION]}} orderBy: [{changedAt: DescNullsLast}] first: 200 ) @include(if: $withHistory) { edges { node { stayId before after } } } } `) as unknown as TypedDocumentString<AroundStaysQuery, AroundStaysQueryVariables>;
export const RoomHoldersDocument = /*#__PURE__*/ new TypedDocumentString(`query RoomHolders($filter: StayFilterInput!, $offset: Int!) { stays(filter: $filter, first: 200, offset: $offset) { totalCount edges { node { id name status propertyId roomNumber arrivalOn departureOn } } } } `) as unknown as TypedDocumentString<RoomHoldersQuery, RoomHoldersQueryVariables>;
export const MoveStaysDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MoveStays($filter: StayFilterInput!, $data: StayUpdateInput!) { updateStays(filter: $filter, data: $data) { id updatedAt updatedBy { name } } } `) as unknown as TypedDocumentString<MoveStaysMutation, MoveStaysMutationVariables>;
export const InquireStayDocument = /*#__PURE__*/ new TypedDocumentString(`mutation InquireStay($data: [StayCreateInput!]!) { createStays(data: $data) { id name confirmationNumber status createdBy { name } } } `) as unknown as TypedDocumentString<InquireStayMutation, InquireStayMutationVariables>;
export const RecordStepsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RecordSteps($changes: [StayChangeCreateInput!]!, $postings: [FolioChargeCreateInput!]!, $posts: Boolean!, $targets: [TaskTargetCreateInput!]!, $asksForGuests: Boolean!, $messages: [RetentionTouchCreateInput!]!, $drafts: Boolean!, $dirty: RoomFilterInput!, $dirties: Boolean!) { createStayChanges(data: $changes, upsert: true) { id } createFolioCharges(data: $postings, upsert: true) @include(if: $posts) { id } createTaskTargets(data: $targets, upsert: true) @include(if: $asksForGuests) { id } createRetentionTouches(data: $messages, upsert: true) @include(if: $drafts) { id } updateRooms(filter: $dirty, data: {housekeeping: DIRTY}) @include(if: $dirties) { id } } `) as unknown as TypedDocumentString<RecordStepsMutation, RecordStepsMutationVariables>;
export const GuestsWithSourcesDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestsWithSources($ids: [UUID!]!, $after: String) { people(filter: {id: {in: $ids}}, first: 200) { edges { node { ...ChosenOf } } } guestProfiles( filter: {personId: {in: $ids}} orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { id key name source externalId personId rawFields emails { primaryEmail } phones { primaryPhoneNumber primaryPhoneCallingCode } lastSeenAt changedAt createdAt } } pageInfo { hasNextPage endCursor } } } fragment ChosenOf on Person { id name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCallingCode primaryPhoneCountryCode additionalPhones } guestNumber guestBirthday guestNationality guestLanguage guestChosen createdAt createdBy { source name workspaceMemberId } updatedAt updatedBy { name } }`) as unknown as TypedDocumentString<GuestsWithSourcesQuery, GuestsWithSourcesQueryVariables>;
export const TouchGuestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation TouchGuest($id: UUID!, $birthday: Date) { updatePeople(filter: {id: {eq: $id}}, data: {guestBirthday: $birthday}) { updatedBy { name } } } `) as unknown as TypedDocumentString<TouchGuestMutation, TouchGuestMutationVariables>;
export const GoodwillOfCaseDocument = /*#__PURE__*/ new TypedDocumentString(`query GoodwillOfCase($id: UUID!, $guestId: UUID!, $since: DateTime!) { serviceCases( filter: {personId: {eq: $guestId}, or: [{id: {eq: $id}}, {and: [{openedAt: {gte: $since}}, {compensation: {amountMicros: {gt: 0}}}]}]} first: 60 ) { edges { node { id kind category severity compensation { amountMicros currencyCode } property { goodwillLimit { amountMicros currencyCode } } stay { status rate { amountMicros currencyCode } } } } } people(filter: {id: {eq: $guestId}}, first: 1) { edges { node { guestSegment } } } loyaltyMemberships( filter: {personId: {eq: $guestId}, status: {eq: ACTIVE}} first: 1 ) { edges { node { id } } } } `) as unknown as TypedDocumentString<GoodwillOfCaseQuery, GoodwillOfCaseQueryVariables>;
export const GroupsByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query GroupsById($ids: [UUID!]!, $nights: GroupNightFilterInput!, $stays: StayFilterInput!, $limit: Int!) { opportunities(filter: {id: {in: $ids}}, first: 200) { edges { node { ...GroupNow } } } groupNights(filter: $nights, first: 200, orderBy: [{id: AscNullsLast}]) { edges { node { ...BlockNightNow } } pageInfo { hasNextPage endCursor } } staysGroupBy( groupBy: [{group: {id: true}}, {roomType: {id: true}}, {arrivalOn: {granularity: DAY}}, {departureOn: {granularity: DAY}}] filter: $stays limit: $limit ) { groupByDimensionValues totalCount } } fragment GroupNow on Opportunity { id name groupStage groupReached groupProblem groupArrivalOn groupDepartureOn groupCutOffOn groupOptionUntil groupReleasedOn groupDecidedOn closeDate groupAttrition groupBlock groupPickup groupProbability groupLostReason groupPropertyId groupWeighted { amountMicros currencyCode } amount { amountMicros currencyCode } ownerId companyId groupProperty { language timeZone } } fragment BlockNightNow on GroupNight { id groupId propertyId roomTypeId night rooms pickedUp held rate { amountMicros currencyCode } }`) as unknown as TypedDocumentString<GroupsByIdQuery, GroupsByIdQueryVariables>;
export const MoreBlockNightsDocument = /*#__PURE__*/ new TypedDocumentString(`query MoreBlockNights($nights: GroupNightFilterInput!, $after: String) { groupNights( filter: $nights first: 200 orderBy: [{id: AscNullsLast}] after: $after ) { edges { node { ...BlockNightNow } } pageInfo { hasNextPage endCursor } } } fragment BlockNightNow on GroupNight { id groupId propertyId roomTypeId night rooms pickedUp held rate { amountMicros currencyCode } }`) as unknown as TypedDocumentString<MoreBlockNightsQuery, MoreBlockNightsQueryVariables>;
export const LiveGroupIdsDocument = /*#__PURE__*/ new TypedDocumentString(`query LiveGroupIds($filter: OpportunityFilterInput!, $after: String) { opportunities( filter: $filter orderBy: [{id: AscNullsLast}] first: 50 after: $after ) { edges { node { id } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<LiveGroupIdsQuery, LiveGroupIdsQueryVariables>;
export const GroupHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`query GroupHistory($groups: OpportunityFilterInput!, $limit: Int!) { opportunitiesGroupBy( groupBy: [{groupProperty: {id: true}}, {groupStage: true}, {groupReached: true}] filter: $groups limit: $limit ) { groupByDimensionValues totalCount } } `) as unknown as TypedDocumentString<GroupHistoryQuery, GroupHistoryQueryVariables>;
export const EarlierGroupsDocument = /*#__PURE__*/ new TypedDocumentString(`query EarlierGroups($groups: OpportunityFilterInput!) { opportunities( filter: $groups orderBy: [{groupArrivalOn: DescNullsLast}, {id: AscNullsLast}] first: 200 ) { edges { node { id groupArrivalOn groupBlock groupPropertyId } } } } `) as unknown as TypedDocumentString<EarlierGroupsQuery, EarlierGroupsQueryVariables>;
export const BookingsOfGroupsDocument = /*#__PURE__*/ new TypedDocumentString(`query BookingsOfGroups($stays: StayFilterInput!, $limit: Int!) { staysGroupBy( groupBy: [{group: {id: true}}, {bookedAt: {granularity: DAY, timeZone: "UTC"}}] filter: $stays limit: $limit ) { groupByDimensionValues sumNights } } `) as unknown as TypedDocumentString<BookingsOfGroupsQuery, BookingsOfGroupsQueryVariables>;
export const NightsAroundDocument = /*#__PURE__*/ new TypedDocumentString(`query NightsAround($stays: StayFilterInput!, $limit: Int!) { staysGroupBy( groupBy: [{arrivalOn: {granularity: DAY}}, {departureOn: {granularity: DAY}}, {rate: {currencyCode: true}}] filter: $stays limit: $limit ) { groupByDimensionValues totalCount avgRateAmountMicros } } `) as unknown as TypedDocumentString<NightsAroundQuery, NightsAroundQueryVariables>;
export const GroupPageDocument = /*#__PURE__*/ new TypedDocumentString(`query GroupPage($groupId: UUID!, $types: RoomTypeFilterInput!, $stays: StayFilterInput!, $rivals: CompanyFilterInput!) { opportunities(filter: {id: {eq: $groupId}}, first: 1) { edges { node { id groupLeader groupRooms company { id name accountType } groupProperty { id name currencyCode } groupCompetitorWon { id name } } } } roomTypes(filter: $types, first: 60, orderBy: [{name: AscNullsLast}]) { edges { node { id code name baseRate { amountMicros currencyCode } } } } stays( filter: $stays first: 200 orderBy: [{arrivalOn: AscNullsLast}, {name: AscNullsLast}] ) { edges { node { id status arrivalOn departureOn roomNumber roomType { name } guest { id name { firstName lastName } } } } } companies(filter: $rivals, first: 200, orderBy: [{name: AscNullsLast}]) { edges { node { id name } } } } `) as unknown as TypedDocumentString<GroupPageQuery, GroupPageQueryVariables>;
export const SaveGroupsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveGroups($groups: [OpportunityCreateInput!]!) { createOpportunities(data: $groups, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveGroupsMutation, SaveGroupsMutationVariables>;
export const SaveGroupNightsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveGroupNights($nights: [GroupNightCreateInput!]!) { createGroupNights(data: $nights, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveGroupNightsMutation, SaveGroupNightsMutationVariables>;
export const ChangeGroupDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangeGroup($id: UUID!, $data: OpportunityUpdateInput!) { updateOpportunity(id: $id, data: $data) { id } } `) as unknown as TypedDocumentString<ChangeGroupMutation, ChangeGroupMutationVariables>;
export const LinkTasksDocument = /*#__PURE__*/ new TypedDocumentString(`mutation LinkTasks($targets: [TaskTargetCreateInput!]!) { createTaskTargets(data: $targets, upsert: true) { id } } `) as unknown as TypedDocumentString<LinkTasksMutation, LinkTasksMutationVariables>;
export const CreateRoomingListDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateRoomingList($stays: [StayCreateInput!]!) { createStays(data: $stays, upsert: true) { id } } `) as unknown as TypedDocumentString<CreateRoomingListMutation, CreateRoomingListMutationVariables>;
export const GuestExportDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestExport($guestId: UUID!, $staysAfter: String, $roomPreferencesAfter: String, $sensitivePreferencesAfter: String, $guestFeedbacksAfter: String, $serviceCasesAfter: String, $retentionTouchesAfter: String, $loyaltyMembershipsAfter: String, $consentEventsAfter: String, $guestProfilesAfter: String, $quotesAfter: String, $noteTargetsAfter: String, $taskTargetsAfter: String, $attachmentsAfter: String) { people(filter: {id: {eq: $guestId}}, first: 1) { edges { node { id createdAt name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCallingCode additionalPhones } jobTitle linkedinLink { primaryLinkUrl } company { name } guestNumber guestBirthday guestNationality guestLanguage guestTags guestVipReason accountRole accountInfluence guestDoNotRent guestIncognito guestDoNotContact guestNotNow guestStays guestNights guestFirstStayOn guestLastStayOn guestNextArrivalOn guestCancellations guestNoShows guestRoomRevenue { amountMicros currencyCode } guestTotalRevenue { amountMicros currencyCode } guestLifetimeValue { amountMicros currencyCode } guestReturnProbability guestExpectedStays guestSegment guestLifecycle guestRfm guestRfmGroup guestNps guestWhy } } } stays( filter: {or: [{guestId: {eq: $guestId}}, {bookerId: {eq: $guestId}}]} orderBy: [{id: AscNullsLast}] first: 200 after: $staysAfter ) { edges { node { id guestId source confirmationNumber status arrivalOn departureOn nights adults children infants roomNumber bookedAt checkedInAt checkedOutAt cancelledAt identityCheckedAt cancelReason channel marketSegment guestCountry paymentMethod guarantee memberTier memberBenefits benefitsGiven specialRequests preferenceFit isRepeatGuest rate { amountMicros currencyCode } roomRevenue { amountMicros currencyCode } foodRevenue { amountMicros currencyCode } otherRevenue { amountMicros currencyCode } totalRevenue { amountMicros currencyCode } compensation { amountMicros currencyCode } property { code name } roomType { code name } ratePlan { code name } company { name } travelAgent { name } } } pageInfo { hasNextPage endCursor } } roomPreferences( filter: {personId: {eq: $guestId}} orderBy: [{id: AscNullsLast}] first: 200 after: $roomPreferencesAfter ) { edges { node { id category value polarity strength origin confidence lastConfirmedOn validUntil } } pageInfo { hasNextPage endCursor } } sensitivePreferences( filter: {personId: {eq: $guestId}} orderBy: [{id: AscNullsLast}] first: 200 after: $sensitivePreferencesAfter ) { edges { node { id category value polarity strength origin confidence lastConfirmedOn validUntil } } pageInfo { hasNextPage endCursor } } guestFeedbacks( filter: {personId: {eq: $guestId}} orderBy: [{id: AscNullsLast}] first: 200 after: $guestFeedbacksAfter ) { edges { node { id source npsScore overall roomAndHygiene foodAndBeverage frontDesk staffAttitude value location comment language sentiment group invitedAt answeredAt } } pageInfo { hasNextPage endCursor } } serviceCases( filter: {personId: {eq: $guestId}} orderBy: [{id: AscNullsLast}] first: 200 after: $serviceCasesAfter ) { edges { node { id name kind category severity status description openedAt resolution resolvedAt restrictedDescription restrictedResolution satisfactionAfter compensation { amountMicros currencyCode } cost { amountMicros currencyCode } } } pageInfo { hasNextPage endCursor } } retentionTouches( filter: {personId: {eq: $guestId}} orderBy: [{id: AscNullsLast}] first: 200 after: $retentionTouchesAfter ) { edges { node { id name occasion plannedFor offer status suppressedBecause channel subject body language outcome sentAt respondedAt isHoldout play { name } } } pageInfo { hasNextPage endCursor } } loyaltyMemberships( filter: {personId: {eq: $guestId}} orderBy: [{id: AscNullsLast}] first: 200 after: $loyaltyMembershipsAfter ) { edges { node { id number status enrolledOn tierSince tierUntil points pointsExpiringNext pointsExpireOn qualifyingNights qualifyingStays qualifyingPoints carriedOver opening tierOverrideReason qualifyingSpend { amountMicros currencyCode } program { code name } tier { code name } } } pageInfo { hasNextPage endCursor } } consentEvents( filter: {personId: {eq: $guestId}} orderBy: [{id: AscNullsLast}] first: 200 after: $consentEventsAfter ) { edges { node { id channel purpose state evidence recordedAt } } pageInfo { hasNextPage endCursor } } guestProfiles( filter: {personId: {eq: $guestId}} orderBy: [{id: AscNullsLast}] first: 200 after: $guestProfilesAfter ) { edges { node { id source externalId rawFields firstSeenAt lastSeenAt changedAt } } pageInfo { hasNextPage endCursor } } quotes( filter: {personId: {eq: $guestId}} orderBy: [{id: AscNullsLast}] first: 200 after: $quotesAfter ) { edges { node { id number version status givenOn validUntil arrivalOn departureOn lines persons taxIncluded answeredAt answeredBy answerNote quoteLines(orderBy: [{place: AscNullsLast}]) { edges { node { name kind fromOn toOn quantity nights price { amountMicros currencyCode } } } } taxTotal { amountMicros currencyCode } cityTaxTotal { amountMicros currencyCode } roomTotal { amountMicros currencyCode } otherTotal { amountMicros currencyCode } total { amountMicros currencyCode } } } pageInfo { hasNextPage endCursor } } noteTargets( filter: {targetPersonId: {eq: $guestId}} orderBy: [{id: AscNullsLast}] first: 200 after: $noteTargetsAfter ) { edges { node { id note { title bodyV2 { markdown } createdAt } } } pageInfo { hasNextPage endCursor } } taskTargets( filter: {targetPersonId: {eq: $guestId}} orderBy: [{id: AscNullsLast}] first: 200 after: $taskTargetsAfter ) { edges { node { id task { title bodyV2 { markdown } dueAt status createdAt } } } pageInfo { hasNextPage endCursor } } attachments( filter: {targetPersonId: {eq: $guestId}} orderBy: [{id: AscNullsLast}] first: 200 after: $attachmentsAfter ) { edges { node { id name createdAt } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<GuestExportQuery, GuestExportQueryVariables>;
export const GuestExportDetailsDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestExportDetails($stayIds: [UUID!]!, $membershipIds: [UUID!]!, $folioChargesAfter: String, $stayChangesAfter: String, $stayOffersAfter: String, $pointsEntriesAfter: String, $rewardRedemptionsAfter: String) { folioCharges( filter: {stayId: {in: $stayIds}} orderBy: [{id: AscNullsLast}] first: 200 after: $folioChargesAfter ) { edges { node { id stayId chargedOn category description outlet amount { amountMicros currencyCode } } } pageInfo { hasNextPage endCursor } } stayChanges( filter: {stayId: {in: $stayIds}} orderBy: [{id: AscNullsLast}] first: 200 after: $stayChangesAfter ) { edges { node { id stayId changedAt kind before after } } pageInfo { hasNextPage endCursor } } stayOffers( filter: {stayId: {in: $stayIds}} orderBy: [{id: AscNullsLast}] first: 200 after: $stayOffersAfter ) { edges { node { id stayId name kind status difference { amountMicros currencyCode } reasons offeredAt answeredAt guestAgreed } } pageInfo { hasNextPage endCursor } } pointsEntries( filter: {membershipId: {in: $membershipIds}} orderBy: [{id: AscNullsLast}] first: 200 after: $pointsEntriesAfter ) { edges { node { id membershipId kind points qualifyingNights qualifyingStays qualifyingPoints earnedOn expiresOn reason source } } pageInfo { hasNextPage endCursor } } rewardRedemptions( filter: {membershipId: {in: $membershipIds}} orderBy: [{id: AscNullsLast}] first: 200 after: $rewardRedemptionsAfter ) { edges { node { id membershipId status points redeemedOn note reward { name } } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<GuestExportDetailsQuery, GuestExportDetailsQueryVariables>;
export const GuestPageDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestPage($id: UUID!) { people(filter: {id: {eq: $id}}, first: 1) { edges { node { id name { firstName lastName } guestErasedAt guestPageSince } } } stays( filter: {guestId: {eq: $id}, toCorrect: {eq: false}, status: {in: [INQUIRY, TENTATIVE, WAITLISTED, CONFIRMED, IN_HOUSE, CHECKED_OUT]}} orderBy: [{arrivalOn: DescNullsLast}] first: 20 ) { edges { node { id status confirmationNumber arrivalOn departureOn adults children propertyId property { name } roomType { name } } } } loyaltyMemberships( filter: {personId: {eq: $id}, status: {eq: ACTIVE}} first: 5 ) { edges { node { number points pointsExpiringNext pointsExpireOn tier { name } } } } roomPreferences( filter: {personId: {eq: $id}} orderBy: [{id: AscNullsLast}] first: 60 ) { edges { node { ...KeptEveryday } } } serviceCases( filter: {personId: {eq: $id}, kind: {in: [COMPLAINT, REQUEST]}} orderBy: [{openedAt: DescNullsLast}] first: 20 ) { edges { node { id key name kind category status openedAt resolvedAt guestEscalatedAt reply } } } } fragment KeptEveryday on RoomPreference { id personId category value polarity strength origin confidence evidenceStays lastConfirmedOn validUntil }`) as unknown as TypedDocumentString<GuestPageQuery, GuestPageQueryVariables>;
export const WithdrawGuestPagesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation WithdrawGuestPages($id: UUID!, $at: DateTime!) { updatePerson(id: $id, data: {guestPageSince: $at}) { id } } `) as unknown as TypedDocumentString<WithdrawGuestPagesMutation, WithdrawGuestPagesMutationVariables>;
export const GuestNotContentDocument = /*#__PURE__*/ new TypedDocumentString(`mutation GuestNotContent($id: UUID!, $data: ServiceCaseUpdateInput!) { updateServiceCases( filter: {id: {eq: $id}, guestEscalatedAt: {is: NULL}} data: $data ) { id } } `) as unknown as TypedDocumentString<GuestNotContentMutation, GuestNotContentMutationVariables>;
export const LanguageOfGuestDocument = /*#__PURE__*/ new TypedDocumentString(`query LanguageOfGuest($id: UUID!) { people(filter: {id: {eq: $id}}, first: 1) { edges { node { guestLanguage } } } } `) as unknown as TypedDocumentString<LanguageOfGuestQuery, LanguageOfGuestQueryVariables>;
export const SetGuestLanguageDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SetGuestLanguage($id: UUID!, $language: String) { updatePerson(id: $id, data: {guestLanguage: $language}) { id } } `) as unknown as TypedDocumentString<SetGuestLanguageMutation, SetGuestLanguageMutationVariables>;
export const GuestPanelDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestPanel($id: UUID!) { people(filter: {id: {eq: $id}}, first: 1) { edges { node { id name { firstName lastName } guestNumber guestNationality guestLanguage guestBirthday guestStays guestNights guestTotalRevenue { amountMicros currencyCode } guestFirstStayOn guestLastStayOn guestNextArrivalOn guestCancellations guestNoShows guestInHouseStays } } } stays( filter: {guestId: {eq: $id}} orderBy: [{arrivalOn: DescNullsLast}] first: 60 ) { totalCount edges { node { id name status arrivalOn departureOn nights roomNumber totalRevenue { amountMicros currencyCode } property { name } roomType { name } } } } } `) as unknown as TypedDocumentString<GuestPanelQuery, GuestPanelQueryVariables>;
export const GuestsToKeepDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestsToKeep($guests: PersonFilterInput!, $counted: PersonFilterInput!, $touches: RetentionTouchFilterInput!, $limit: Int!) { people( filter: $guests orderBy: [{guestValueAtRisk: {amountMicros: DescNullsLast}}] first: $limit ) { totalCount edges { node { id name { firstName lastName } emails { primaryEmail } phones { primaryPhoneNumber primaryPhoneCallingCode } guestMaskedEmail guestLanguage guestSegment guestLifecycle guestValueAtRisk { amountMicros currencyCode } guestReturnProbability guestStays guestLastStayOn guestReviewOn guestReasons guestOpenCases guestKeeperId guestKeepOn guestNotNow } } } peopleGroupBy( groupBy: [{guestLifecycle: true}, {guestKeeper: {id: true}}, {guestValueAtRisk: {currencyCode: true}}] filter: $counted limit: 1000 ) { groupByDimensionValues totalCount sumGuestValueAtRiskAmountMicros } retentionTouches( filter: $touches orderBy: [{plannedFor: AscNullsLast}] first: 60 ) { totalCount edges { node { ...TouchWithGuest } } } workspaceMembers(first: 100) { edges { node { ...StaffMember } } } } fragment TouchWithGuest on RetentionTouch { id status channel plannedFor subject suppressedBecause outcome ownerId person { id name { firstName lastName } } play { name } } fragment StaffMember on WorkspaceMember { id userId name { firstName lastName } }`) as unknown as TypedDocumentString<GuestsToKeepQuery, GuestsToKeepQueryVariables>;
export const KeepingOfGuestsDocument = /*#__PURE__*/ new TypedDocumentString(`query KeepingOfGuests($ids: [UUID!]!) { people(filter: {id: {in: $ids}}, first: 200) { edges { node { id guestKeeperId guestKeepOn guestNotNow } } } } `) as unknown as TypedDocumentString<KeepingOfGuestsQuery, KeepingOfGuestsQueryVariables>;
export const KeepGuestsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation KeepGuests($ids: [UUID!]!, $data: PersonUpdateInput!) { updatePeople( filter: {and: [{id: {in: $ids}}, {deletedAt: {is: NULL}}]} data: $data ) { id } } `) as unknown as TypedDocumentString<KeepGuestsMutation, KeepGuestsMutationVariables>;
export const TouchOfTaskDocument = /*#__PURE__*/ new TypedDocumentString(`query TouchOfTask($id: UUID!) { retentionTouches(filter: {taskId: {eq: $id}}, first: 1) { edges { node { ...TouchWithGuest } } } } fragment TouchWithGuest on RetentionTouch { id status channel plannedFor subject suppressedBecause outcome ownerId person { id name { firstName lastName } } play { name } }`) as unknown as TypedDocumentString<TouchOfTaskQuery, TouchOfTaskQueryVariables>;
export const HeldByDocument = /*#__PURE__*/ new TypedDocumentString(`query HeldBy($accounts: CompanyFilterInput!, $opportunities: OpportunityFilterInput!, $tasks: TaskFilterInput!, $guests: PersonFilterInput!, $afterAccount: String, $afterOpportunity: String, $afterTask: String, $afterGuest: String, $hasAccounts: Boolean!, $hasOpportunities: Boolean!, $hasTasks: Boolean!, $hasGuests: Boolean!) { companies( filter: $accounts orderBy: [{id: AscNullsLast}] first: 200 after: $afterAccount ) @include(if: $hasAccounts) { edges { node { id name } } pageInfo { hasNextPage endCursor } } opportunities( filter: $opportunities orderBy: [{id: AscNullsLast}] first: 200 after: $afterOpportunity ) @include(if: $hasOpportunities) { edges { node { id name companyId } } pageInfo { hasNextPage endCursor } } tasks( filter: $tasks orderBy: [{id: AscNullsLast}] first: 200 after: $afterTask ) @include(if: $hasTasks) { edges { node { id title taskTargets { edges { node { targetCompanyId targetOpportunity { companyId } } } } } } pageInfo { hasNextPage endCursor } } people( filter: $guests orderBy: [{id: AscNullsLast}] first: 200 after: $afterGuest ) @include(if: $hasGuests) { edges { node { id name { firstName lastName } companyId } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<HeldByQuery, HeldByQueryVariables>;
export const AllStaffDocument = /*#__PURE__*/ new TypedDocumentString(`query AllStaff { workspaceMembers(first: 200) { edges { node { ...StaffMember } } } } fragment StaffMember on WorkspaceMember { id userId name { firstName lastName } }`) as unknown as TypedDocumentString<AllStaffQuery, AllStaffQueryVariables>;
export const HandoversDocument = /*#__PURE__*/ new TypedDocumentString(`query Handovers($keys: HotelRunFilterInput!) { hotelRuns(filter: $keys, orderBy: [{startedAt: DescNullsLast}], first: 20) { edges { node { id key name status startedAt result } } } } `) as unknown as TypedDocumentString<HandoversQuery, HandoversQueryVariables>;
export const MoveRecordsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MoveRecords($accounts: CompanyFilterInput!, $opportunities: OpportunityFilterInput!, $tasks: TaskFilterInput!, $guests: PersonFilterInput!, $toId: ID!, $hasAccounts: Boolean!, $hasOpportunities: Boolean!, $hasTasks: Boolean!, $hasGuests: Boolean!) { updateCompanies(filter: $accounts, data: {accountOwnerId: $toId}) @include(if: $hasAccounts) { id } updateOpportunities(filter: $opportunities, data: {ownerId: $toId}) @include(if: $hasOpportunities) { id } updateTasks(filter: $tasks, data: {assigneeId: $toId}) @include(if: $hasTasks) { id } updatePeople(filter: $guests, data: {guestKeeperId: $toId}) @include(if: $hasGuests) { id } } `) as unknown as TypedDocumentString<MoveRecordsMutation, MoveRecordsMutationVariables>;
export const NoteHandoverDocument = /*#__PURE__*/ new TypedDocumentString(`mutation NoteHandover($notes: [NoteCreateInput!]!) { createNotes(data: $notes, upsert: true) { id } } `) as unknown as TypedDocumentString<NoteHandoverMutation, NoteHandoverMutationVariables>;
export const LinkNotesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation LinkNotes($targets: [NoteTargetCreateInput!]!) { createNoteTargets(data: $targets, upsert: true) { id } } `) as unknown as TypedDocumentString<LinkNotesMutation, LinkNotesMutationVariables>;
export const HouseOfPropertyDocument = /*#__PURE__*/ new TypedDocumentString(`query HouseOfProperty($propertyId: UUID!, $offset: Int!, $withTypes: Boolean!) { rooms( filter: {propertyId: {eq: $propertyId}} orderBy: [{number: AscNullsLast}] first: 200 offset: $offset ) { totalCount edges { node { ...RoomForHousing } } } roomTypes(filter: {propertyId: {eq: $propertyId}}, first: 200) @include(if: $withTypes) { edges { node { ...RoomTypeForHousing } } } } fragment RoomTypeForHousing on RoomType { id code name roomClass bedType view smoking maxOccupancy features baseRate { amountMicros currencyCode } } fragment RoomForHousing on Room { number propertyId roomTypeId floor bedType view smoking maxOccupancy features connecting housekeeping }`) as unknown as TypedDocumentString<HouseOfPropertyQuery, HouseOfPropertyQueryVariables>;
export const StaysToPlaceDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysToPlace($filter: StayFilterInput!, $offset: Int!) { stays( filter: $filter orderBy: [{id: AscNullsLast}] first: 200 offset: $offset ) { totalCount edges { node { ...StayToPlace } } } } fragment StayToPlace on Stay { id key name status confirmationNumber arrivalOn departureOn adults children infants rate { amountMicros currencyCode } roomNumber roomTypeId bookedRoomTypeId propertyId groupId guestId guest { name { firstName lastName } } }`) as unknown as TypedDocumentString<StaysToPlaceQuery, StaysToPlaceQueryVariables>;
export const StaysToPlaceInFullDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysToPlaceInFull($filter: StayFilterInput!, $offset: Int!) { stays( filter: $filter orderBy: [{id: AscNullsLast}] first: 200 offset: $offset ) { totalCount edges { node { ...StayToPlace specialRequests } } } } fragment StayToPlace on Stay { id key name status confirmationNumber arrivalOn departureOn adults children infants rate { amountMicros currencyCode } roomNumber roomTypeId bookedRoomTypeId propertyId groupId guestId guest { name { firstName lastName } } }`) as unknown as TypedDocumentString<StaysToPlaceInFullQuery, StaysToPlaceInFullQueryVariables>;
export const RoomsHeldDocument = /*#__PURE__*/ new TypedDocumentString(`query RoomsHeld($filter: StayFilterInput!, $offset: Int!) { stays( filter: $filter orderBy: [{id: AscNullsLast}] first: 200 offset: $offset ) { totalCount edges { node { id roomNumber status arrivalOn departureOn } } } } `) as unknown as TypedDocumentString<RoomsHeldQuery, RoomsHeldQueryVariables>;
export const WishesOfGuestsDocument = /*#__PURE__*/ new TypedDocumentString(`query WishesOfGuests($guestIds: [UUID!]!, $offset: Int!, $confidential: Boolean!, $withTiers: Boolean!) { roomPreferences( filter: {personId: {in: $guestIds}} orderBy: [{id: AscNullsLast}] first: 200 offset: $offset ) { totalCount edges { node { personId category value polarity strength origin confidence evidenceStays lastConfirmedOn validUntil } } } sensitivePreferences( filter: {personId: {in: $guestIds}} orderBy: [{id: AscNullsLast}] first: 200 offset: $offset ) @include(if: $confidential) { totalCount edges { node { personId category value polarity strength origin confidence evidenceStays lastConfirmedOn validUntil } } } loyaltyMemberships( filter: {personId: {in: $guestIds}, status: {eq: ACTIVE}} first: 200 ) @include(if: $withTiers) { edges { node { personId tierRank tier { name benefits } } } } } `) as unknown as TypedDocumentString<WishesOfGuestsQuery, WishesOfGuestsQueryVariables>;
export const HousingOfStaysDocument = /*#__PURE__*/ new TypedDocumentString(`query HousingOfStays($typeIds: [UUID!]!, $withTypes: Boolean!, $rooms: RoomFilterInput!, $withRooms: Boolean!, $propertyIds: [UUID!]!) { roomTypes(filter: {id: {in: $typeIds}}, first: 200) @include(if: $withTypes) { edges { node { ...RoomTypeForHousing } } } rooms(filter: $rooms, first: 200) @include(if: $withRooms) { edges { node { ...RoomForHousing } } } roomsGroupBy( groupBy: [{property: {id: true}}] filter: {propertyId: {in: $propertyIds}} ) @include(if: $withRooms) { groupByDimensionValues minFloor maxFloor } } fragment RoomTypeForHousing on RoomType { id code name roomClass bedType view smoking maxOccupancy features baseRate { amountMicros currencyCode } } fragment RoomForHousing on Room { number propertyId roomTypeId floor bedType view smoking maxOccupancy features connecting housekeeping }`) as unknown as TypedDocumentString<HousingOfStaysQuery, HousingOfStaysQueryVariables>;
export const CreateIntakeMessageDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateIntakeMessage($data: IntakeMessageCreateInput!) { createIntakeMessage(data: $data) { id } } `) as unknown as TypedDocumentString<CreateIntakeMessageMutation, CreateIntakeMessageMutationVariables>;
export const WaitingIntakeMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`query WaitingIntakeMessages { intakeMessages( filter: {status: {eq: WAITING}} orderBy: [{receivedAt: AscNullsLast}, {id: AscNullsLast}] first: 50 ) { edges { node { id key sourceName receivedAt content } } } } `) as unknown as TypedDocumentString<WaitingIntakeMessagesQuery, WaitingIntakeMessagesQueryVariables>;
export const AnyWaitingIntakeMessageDocument = /*#__PURE__*/ new TypedDocumentString(`query AnyWaitingIntakeMessage { intakeMessages(filter: {status: {eq: WAITING}}, first: 1) { edges { node { id } } } } `) as unknown as TypedDocumentString<AnyWaitingIntakeMessageQuery, AnyWaitingIntakeMessageQueryVariables>;
export const EarlierIntakeMessageDocument = /*#__PURE__*/ new TypedDocumentString(`query EarlierIntakeMessage($before: DateTime!) { intakeMessages( filter: {and: [{status: {eq: WAITING}}, {receivedAt: {lt: $before}}, {signedBy: {neq: ""}}]} first: 1 ) { edges { node { id } } } } `) as unknown as TypedDocumentString<EarlierIntakeMessageQuery, EarlierIntakeMessageQueryVariables>;
export const SettleIntakeMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SettleIntakeMessages($data: [IntakeMessageCreateInput!]!) { createIntakeMessages(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<SettleIntakeMessagesMutation, SettleIntakeMessagesMutationVariables>;
export const ProfilesTakenByKeyDocument = /*#__PURE__*/ new TypedDocumentString(`query ProfilesTakenByKey($keys: [String!]!) { guestProfiles(filter: {key: {in: $keys}}, first: 200) { edges { node { key personId rawFields firstSeenAt changedAt version } } } } `) as unknown as TypedDocumentString<ProfilesTakenByKeyQuery, ProfilesTakenByKeyQueryVariables>;
export const SourcesOfMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`query SourcesOfMessages($since: DateTime!) { intakeMessagesGroupBy( groupBy: [{sourceName: true}, {status: true}, {signedBy: true}] limit: 1000 ) { groupByDimensionValues totalCount minReceivedAt maxReceivedAt } intakeMessages( filter: {or: [{status: {eq: REJECTED}}, {and: [{status: {eq: REFUSED}}, {receivedAt: {gte: $since}}]}]} orderBy: [{receivedAt: DescNullsLast}, {id: AscNullsLast}] first: 60 ) { totalCount edges { node { id sourceName status receivedAt problems excerpt content } } } importRejects( filter: {status: {eq: OPEN}} orderBy: [{createdAt: DescNullsLast}, {id: AscNullsLast}] first: 20 ) { totalCount edges { node { id rowNumber sourceLine problems run { id name } } } } } `) as unknown as TypedDocumentString<SourcesOfMessagesQuery, SourcesOfMessagesQueryVariables>;
export const RhythmOfSourcesDocument = /*#__PURE__*/ new TypedDocumentString(`query RhythmOfSources($since: DateTime!) { intakeMessagesGroupBy( groupBy: [{sourceName: true}, {receivedAt: {granularity: DAY, timeZone: "UTC"}}] filter: {and: [{receivedAt: {gte: $since}}, {status: {neq: REFUSED}}]} limit: 1000 ) { groupByDimensionValues totalCount minReceivedAt maxReceivedAt } hotelRuns(filter: {kind: {eq: PULL}}, orderBy: [{key: AscNullsLast}], first: 20) { edges { node { id key status startedAt finishedAt nextTryAt readCount problem } } } } `) as unknown as TypedDocumentString<RhythmOfSourcesQuery, RhythmOfSourcesQueryVariables>;
export const MessageToRepairDocument = /*#__PURE__*/ new TypedDocumentString(`query MessageToRepair($id: UUID!) { intakeMessages(filter: {id: {eq: $id}}, first: 1) { edges { node { id key status content } } } } `) as unknown as TypedDocumentString<MessageToRepairQuery, MessageToRepairQueryVariables>;
export const ChangeMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangeMessages($ids: [UUID!]!, $from: [IntakeMessageStatusEnum!]!, $data: IntakeMessageUpdateInput!) { updateIntakeMessages( filter: {and: [{id: {in: $ids}}, {status: {in: $from}}]} data: $data ) { id } } `) as unknown as TypedDocumentString<ChangeMessagesMutation, ChangeMessagesMutationVariables>;
export const StaysToLearnFromDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysToLearnFrom($guestIds: [UUID!]!) { stays( filter: {guestId: {in: $guestIds}, status: {eq: CHECKED_OUT}, toCorrect: {eq: false}} orderBy: [{departureOn: DescNullsLast}, {id: AscNullsLast}] first: 200 ) { edges { node { key guestId arrivalOn departureOn specialRequests bookedRoomType { bedType } } } } } `) as unknown as TypedDocumentString<StaysToLearnFromQuery, StaysToLearnFromQueryVariables>;
export const LoyaltyCardDocument = /*#__PURE__*/ new TypedDocumentString(`query LoyaltyCard($memberships: LoyaltyMembershipFilterInput!, $redemptions: RewardRedemptionFilterInput!) { loyaltyMemberships( filter: $memberships orderBy: [{enrolledOn: AscNullsLast}] first: 10 ) { edges { node { id number status enrolledOn personId programId tier { code name colour benefits } tierSince tierUntil points pointsExpiringNext pointsExpireOn qualifyingNights qualifyingStays qualifyingSpend { amountMicros currencyCode } qualifyingPoints toNextTier toNextSteps tierReasons problem tierOverride { name } tierOverrideFrom tierOverrideUntil opening tierOverrideReason } } } rewardRedemptions( filter: $redemptions orderBy: [{redeemedOn: DescNullsLast}] first: 20 ) { edges { node { id name status points redeemedOn membershipId } } } loyaltyPrograms( filter: {status: {eq: ACTIVE}} orderBy: [{name: AscNullsLast}] first: 20 ) { edges { node { id code name } } } loyaltyTiers(orderBy: [{rank: AscNullsLast}], first: 200) { edges { node { code name rank programId } } } rewards( filter: {active: {eq: true}} orderBy: [{points: AscNullsLast}] first: 60 ) { edges { node { code name points stock validFrom validTo programId } } } } `) as unknown as TypedDocumentString<LoyaltyCardQuery, LoyaltyCardQueryVariables>;
export const MayGiveExceptionsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MayGiveExceptions { updateLoyaltyMemberships( filter: {id: {eq: "00000000-0000-4000-8000-000000000000"}} data: {tierOverrideReason: ""} ) { id } } `) as unknown as TypedDocumentString<MayGiveExceptionsMutation, MayGiveExceptionsMutationVariables>;
export const MayChangeMembershipsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MayChangeMemberships { updateLoyaltyMemberships( filter: {id: {eq: "00000000-0000-4000-8000-000000000000"}} data: {number: ""} ) { id } } `) as unknown as TypedDocumentString<MayChangeMembershipsMutation, MayChangeMembershipsMutationVariables>;
export const CardsFoundDocument = /*#__PURE__*/ new TypedDocumentString(`query CardsFound($filter: LoyaltyMembershipFilterInput!) { loyaltyMemberships( filter: $filter orderBy: [{enrolledOn: AscNullsLast}] first: 10 ) { edges { node { id number points programId person { name { firstName lastName } } } } } } `) as unknown as TypedDocumentString<CardsFoundQuery, CardsFoundQueryVariables>;
export const PointsLedgerDocument = /*#__PURE__*/ new TypedDocumentString(`query PointsLedger($membershipId: UUID!, $after: String) { loyaltyMemberships(filter: {id: {eq: $membershipId}}, first: 1) { edges { node { programId } } } loyaltyTiers(first: 200) { edges { node { code name programId } } } pointsEntries( filter: {membershipId: {eq: $membershipId}} orderBy: [{earnedOn: DescNullsLast}, {createdAt: DescNullsLast}] first: 100 after: $after ) { edges { node { id key kind points earnedOn expiresOn reason reasons reverses bookedBy stay { id name } } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<PointsLedgerQuery, PointsLedgerQueryVariables>;
export const KnownNoticesDocument = /*#__PURE__*/ new TypedDocumentString(`query KnownNotices($keys: [String!]!) { retentionTouches( filter: {and: [{key: {in: $keys}}, {or: [{deletedAt: {is: NULL}}, {deletedAt: {is: NOT_NULL}}]}]} first: 200 ) { edges { node { key } } } } `) as unknown as TypedDocumentString<KnownNoticesQuery, KnownNoticesQueryVariables>;
export const WithdrawNoticesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation WithdrawNotices($keys: [String!]!, $because: String!) { updateRetentionTouches( filter: {and: [{key: {in: $keys}}, {status: {eq: PLANNED}}]} data: {status: SUPPRESSED, suppressedBecause: $because} ) { id } } `) as unknown as TypedDocumentString<WithdrawNoticesMutation, WithdrawNoticesMutationVariables>;
export const LinkedTasksDocument = /*#__PURE__*/ new TypedDocumentString(`query LinkedTasks($filter: TaskTargetFilterInput!, $limit: Int!) { taskTargetsGroupBy(groupBy: [{taskId: true}], filter: $filter, limit: $limit) { groupByDimensionValues } } `) as unknown as TypedDocumentString<LinkedTasksQuery, LinkedTasksQueryVariables>;
export const SaveReviewDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveReview($programs: [LoyaltyProgramCreateInput!]!, $countsMembers: Boolean!, $tasks: [TaskCreateInput!]!, $makesTasks: Boolean!, $linksOfEarlier: [TaskTargetCreateInput!]!, $linksTasks: Boolean!) { createLoyaltyPrograms(data: $programs, upsert: true) @include(if: $countsMembers) { id } createTasks(data: $tasks, upsert: true) @include(if: $makesTasks) { id } createTaskTargets(data: $linksOfEarlier, upsert: true) @include(if: $linksTasks) { id } } `) as unknown as TypedDocumentString<SaveReviewMutation, SaveReviewMutationVariables>;
export const ProgramsAndMembersDocument = /*#__PURE__*/ new TypedDocumentString(`query ProgramsAndMembers { loyaltyPrograms(orderBy: [{name: AscNullsLast}], first: 50) { edges { node { id code name status currencyCode rules rulesProblem versions } } } loyaltyTiers(orderBy: [{rank: AscNullsLast}], first: 200) { edges { node { id code name colour programId } } } loyaltyMembershipsGroupBy( groupBy: [{program: {id: true}}, {tier: {id: true}}, {status: true}, {tierSince: {granularity: YEAR}}, {enrolledOn: {granularity: YEAR}}] limit: 10000 ) { groupByDimensionValues totalCount sumPoints sumQualifyingNights } } `) as unknown as TypedDocumentString<ProgramsAndMembersQuery, ProgramsAndMembersQueryVariables>;
export const FallsAndLedgerDocument = /*#__PURE__*/ new TypedDocumentString(`query FallsAndLedger($programId: UUID!, $since: Date!) { loyaltyMembershipsGroupBy( groupBy: [{tier: {id: true}}] filter: {and: [{programId: {eq: $programId}}, {status: {eq: ACTIVE}}, {tierSince: {gte: $since}}, {tierReasons: {like: "%\\"TIER_LEFT\\"%"}}]} limit: 200 ) { groupByDimensionValues totalCount } pointsEntriesGroupBy( groupBy: [{earnedOn: {granularity: YEAR}}, {kind: true}] filter: {membership: {programId: {eq: $programId}}} limit: 1000 ) { groupByDimensionValues sumPoints } } `) as unknown as TypedDocumentString<FallsAndLedgerQuery, FallsAndLedgerQueryVariables>;
export const PointsByExpiryAndAgeDocument = /*#__PURE__*/ new TypedDocumentString(`query PointsByExpiryAndAge($programId: UUID!) { loyaltyMembershipsGroupBy( groupBy: [{pointsExpireOn: {granularity: QUARTER}}, {pointsYear: true}] filter: {and: [{programId: {eq: $programId}}, {status: {eq: ACTIVE}}, {points: {gt: 0}}]} limit: 1000 ) { groupByDimensionValues totalCount sumPoints sumPointsExpiringNext sumPointsOfYear sumPointsOfYearBefore } } `) as unknown as TypedDocumentString<PointsByExpiryAndAgeQuery, PointsByExpiryAndAgeQueryVariables>;
export const MayChangeProgramsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MayChangePrograms { updateLoyaltyPrograms( filter: {id: {eq: "00000000-0000-4000-8000-000000000000"}} data: {preset: ""} ) { id } } `) as unknown as TypedDocumentString<MayChangeProgramsMutation, MayChangeProgramsMutationVariables>;
export const ProgramsToWriteDocument = /*#__PURE__*/ new TypedDocumentString(`query ProgramsToWrite { loyaltyPrograms(orderBy: [{name: AscNullsLast}], first: 50) { edges { node { id code name status currencyCode rules rulesProblem versions } } } hotelProperties(filter: {currencyCode: {neq: ""}}, first: 1) { edges { node { currencyCode } } } } `) as unknown as TypedDocumentString<ProgramsToWriteQuery, ProgramsToWriteQueryVariables>;
export const CreateProgramDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateProgram($data: LoyaltyProgramCreateInput!) { createLoyaltyProgram(data: $data) { id } } `) as unknown as TypedDocumentString<CreateProgramMutation, CreateProgramMutationVariables>;
export const RunStandingDocument = /*#__PURE__*/ new TypedDocumentString(`query RunStanding($id: UUID!) { hotelRuns(filter: {id: {eq: $id}}, first: 1) { edges { node { status readCount error } } } } `) as unknown as TypedDocumentString<RunStandingQuery, RunStandingQueryVariables>;
export const MembersDocument = /*#__PURE__*/ new TypedDocumentString(`query Members($guestIds: [UUID!]!, $entries: PointsEntryFilterInput!, $limit: Int!) { people(filter: {id: {in: $guestIds}}, first: 200) { edges { node { id name { firstName lastName } guestDoNotRent guestTags guestMemberships { edges { node { ...MembershipFields } } } guestStayHistory { edges { node { ...MemberStayFields } } } } } } loyaltyPrograms(first: 200) { edges { node { ...ProgramFields } } } loyaltyTiers(first: 200) { edges { node { id code name programId } } } hotelProperties(first: 1, orderBy: [{createdAt: AscNullsLast}]) { edges { node { ...HotelFields } } } retentionPlays( filter: {and: [{kind: {in: [TIER_AT_RISK, POINTS_EXPIRING]}}, {active: {eq: true}}]} orderBy: [{code: AscNullsLast}] first: 200 ) { edges { node { id kind } } } pointsEntriesGroupBy( groupBy: [{membership: {id: true}}, {key: true}, {kind: true}, {earnedOn: {granularity: DAY}}, {expiresOn: {granularity: DAY}}, {reverses: true}, {request: true}] filter: $entries limit: $limit ) { groupByDimensionValues sumPoints sumQualifyingNights sumQualifyingStays sumQualifyingSpendAmountMicros sumQualifyingPoints } } fragment ProgramFields on LoyaltyProgram { id code name status currencyCode rules rulesProblem preset version versions effectiveFrom membersCount pointsLiability { amountMicros currencyCode } benefitCost { amountMicros currencyCode } } fragment MembershipFields on LoyaltyMembership { id number key personId programId status enrolledOn tierId tierRank tierSince tierUntil points pointsExpiringNext pointsExpireOn pointsYear pointsOfYear pointsOfYearBefore qualifyingNights qualifyingStays qualifyingSpend { amountMicros currencyCode } qualifyingPoints carriedOver toNextTier toNextSteps tierReasons tierReviewOn problem tierOverrideId tierOverrideFrom tierOverrideUntil opening } fragment MemberStayFields on Stay { id status toCorrect propertyId property { code brand language timeZone } arrivalOn departureOn roomRevenue { amountMicros currencyCode } foodRevenue { amountMicros currencyCode } otherRevenue { amountMicros currencyCode } channel ratePlan { code } memberTier memberBenefits } fragment HotelFields on HotelProperty { language timeZone }`) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const StaysOfMembersDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysOfMembers($guestIds: [UUID!]!, $statuses: [StayStatusEnum!]!, $after: String) { stays( filter: {and: [{guestId: {in: $guestIds}}, {status: {in: $statuses}}]} orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { guestId ...MemberStayFields } } pageInfo { hasNextPage endCursor } } } fragment MemberStayFields on Stay { id status toCorrect propertyId property { code brand language timeZone } arrivalOn departureOn roomRevenue { amountMicros currencyCode } foodRevenue { amountMicros currencyCode } otherRevenue { amountMicros currencyCode } channel ratePlan { code } memberTier memberBenefits }`) as unknown as TypedDocumentString<StaysOfMembersQuery, StaysOfMembersQueryVariables>;
export const GuestsOfMembershipsDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestsOfMemberships($filter: LoyaltyMembershipFilterInput!, $limit: Int!, $withPrograms: Boolean!) { loyaltyMembershipsGroupBy( groupBy: [{personId: true}] filter: $filter limit: $limit ) { groupByDimensionValues totalCount } hotelProperties(first: 1, orderBy: [{createdAt: AscNullsLast}]) @include(if: $withPrograms) { edges { node { ...HotelFields } } } loyaltyPrograms(first: 200) @include(if: $withPrograms) { edges { node { ...ProgramFields } } } loyaltyTiers(first: 200) @include(if: $withPrograms) { edges { node { id code name programId } } } } fragment ProgramFields on LoyaltyProgram { id code name status currencyCode rules rulesProblem preset version versions effectiveFrom membersCount pointsLiability { amountMicros currencyCode } benefitCost { amountMicros currencyCode } } fragment HotelFields on HotelProperty { language timeZone }`) as unknown as TypedDocumentString<GuestsOfMembershipsQuery, GuestsOfMembershipsQueryVariables>;
export const MembersOfProgramDocument = /*#__PURE__*/ new TypedDocumentString(`query MembersOfProgram($filter: LoyaltyMembershipFilterInput!, $after: String) { loyaltyMemberships( filter: $filter orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { id number person { id guestDoNotRent guestTags } enrolledOn tierOverrideId tierOverrideFrom tierOverrideUntil opening } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<MembersOfProgramQuery, MembersOfProgramQueryVariables>;
export const StaysAndBookingsDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysAndBookings($cards: LoyaltyMembershipFilterInput!, $stays: StayFilterInput!, $entries: PointsEntryFilterInput!, $limit: Int!) { loyaltyMembershipsGroupBy( groupBy: [{personId: true}] filter: $cards limit: $limit ) { groupByDimensionValues totalCount } staysGroupBy( groupBy: [{guestId: true}, {propertyId: true}, {arrivalOn: {granularity: DAY}}, {departureOn: {granularity: DAY}}, {roomRevenue: {amountMicros: true}}, {roomRevenue: {currencyCode: true}}, {foodRevenue: {amountMicros: true}}, {foodRevenue: {currencyCode: true}}, {otherRevenue: {amountMicros: true}}, {otherRevenue: {currencyCode: true}}, {channel: true}, {ratePlan: {code: true}}] filter: $stays limit: $limit ) { groupByDimensionValues totalCount } pointsEntriesGroupBy( groupBy: [{membershipId: true}, {key: true}, {kind: true}, {earnedOn: {granularity: DAY}}, {expiresOn: {granularity: DAY}}, {reverses: true}, {request: true}] filter: $entries limit: $limit ) { groupByDimensionValues sumPoints sumQualifyingNights sumQualifyingStays sumQualifyingSpendAmountMicros sumQualifyingPoints } } `) as unknown as TypedDocumentString<StaysAndBookingsQuery, StaysAndBookingsQueryVariables>;
export const StandingsDocument = /*#__PURE__*/ new TypedDocumentString(`query Standings($filter: LoyaltyMembershipFilterInput!, $limit: Int!, $arrivals: StayFilterInput!, $mostArrivals: Int!, $withArrivals: Boolean!) { staysGroupBy( groupBy: [{guest: {id: true}}, {guest: {name: {firstName: true}}}, {guest: {name: {lastName: true}}}, {arrivalOn: {granularity: DAY}}, {memberTier: true}, {property: {code: true}}, {property: {language: true}}, {property: {timeZone: true}}] filter: $arrivals limit: $mostArrivals ) @include(if: $withArrivals) { groupByDimensionValues } loyaltyMembershipsGroupBy( groupBy: [{program: {id: true}}, {tier: {id: true}}] filter: $filter limit: $limit ) { groupByDimensionValues totalCount sumPoints sumQualifyingNights } hotelProperties(first: 1, orderBy: [{createdAt: AscNullsLast}]) { edges { node { ...HotelFields } } } loyaltyPrograms(first: 200) { edges { node { ...ProgramFields } } } loyaltyTiers(first: 200) { edges { node { id code name programId } } } } fragment ProgramFields on LoyaltyProgram { id code name status currencyCode rules rulesProblem preset version versions effectiveFrom membersCount pointsLiability { amountMicros currencyCode } benefitCost { amountMicros currencyCode } } fragment HotelFields on HotelProperty { language timeZone }`) as unknown as TypedDocumentString<StandingsQuery, StandingsQueryVariables>;
export const ProgramsDocument = /*#__PURE__*/ new TypedDocumentString(`query Programs { hotelProperties(first: 1, orderBy: [{createdAt: AscNullsLast}]) { edges { node { ...HotelFields } } } loyaltyPrograms(first: 200) { edges { node { ...ProgramFields } } } loyaltyTiers(first: 200) { edges { node { id code name programId } } } } fragment ProgramFields on LoyaltyProgram { id code name status currencyCode rules rulesProblem preset version versions effectiveFrom membersCount pointsLiability { amountMicros currencyCode } benefitCost { amountMicros currencyCode } } fragment HotelFields on HotelProperty { language timeZone }`) as unknown as TypedDocumentString<ProgramsQuery, ProgramsQueryVariables>;
export const PlacesOfStaysDocument = /*#__PURE__*/ new TypedDocumentString(`query PlacesOfStays($after: String) { hotelProperties(first: 200, after: $after, orderBy: [{id: AscNullsLast}]) { edges { node { id code brand } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<PlacesOfStaysQuery, PlacesOfStaysQueryVariables>;
export const CreateEntriesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateEntries($entries: [PointsEntryCreateInput!]!) { createPointsEntries(data: $entries) { id } } `) as unknown as TypedDocumentString<CreateEntriesMutation, CreateEntriesMutationVariables>;
export const SaveMembershipsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveMemberships($entries: [PointsEntryCreateInput!]!, $addsEntries: Boolean!, $targets: [TaskTargetCreateInput!]!, $welcomes: Boolean!, $notices: [RetentionTouchCreateInput!]!, $plansNotices: Boolean!, $memberships: [LoyaltyMembershipCreateInput!]!) { createPointsEntries(data: $entries) @include(if: $addsEntries) { id } createTaskTargets(data: $targets, upsert: true) @include(if: $welcomes) { id } createRetentionTouches(data: $notices) @include(if: $plansNotices) { id } createLoyaltyMemberships(data: $memberships, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveMembershipsMutation, SaveMembershipsMutationVariables>;
export const UpsertProgramsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertPrograms($data: [LoyaltyProgramCreateInput!]!) { createLoyaltyPrograms(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<UpsertProgramsMutation, UpsertProgramsMutationVariables>;
export const UpsertTiersDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertTiers($data: [LoyaltyTierCreateInput!]!) { createLoyaltyTiers(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<UpsertTiersMutation, UpsertTiersMutationVariables>;
export const MembershipByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query MembershipById($id: UUID!) { loyaltyMemberships(filter: {id: {eq: $id}}, first: 1) { edges { node { ...MembershipFields } } } } fragment MembershipFields on LoyaltyMembership { id number key personId programId status enrolledOn tierId tierRank tierSince tierUntil points pointsExpiringNext pointsExpireOn pointsYear pointsOfYear pointsOfYearBefore qualifyingNights qualifyingStays qualifyingSpend { amountMicros currencyCode } qualifyingPoints carriedOver toNextTier toNextSteps tierReasons tierReviewOn problem tierOverrideId tierOverrideFrom tierOverrideUntil opening }`) as unknown as TypedDocumentString<MembershipByIdQuery, MembershipByIdQueryVariables>;
export const CreateMembershipDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateMembership($data: LoyaltyMembershipCreateInput!) { createLoyaltyMembership(data: $data) { id } } `) as unknown as TypedDocumentString<CreateMembershipMutation, CreateMembershipMutationVariables>;
export const UpdateMembershipDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpdateMembership($id: UUID!, $data: LoyaltyMembershipUpdateInput!) { updateLoyaltyMemberships( filter: {and: [{id: {eq: $id}}, {deletedAt: {is: NULL}}]} data: $data ) { id updatedBy { name } } } `) as unknown as TypedDocumentString<UpdateMembershipMutation, UpdateMembershipMutationVariables>;
export const RewardsAndRedemptionsDocument = /*#__PURE__*/ new TypedDocumentString(`query RewardsAndRedemptions($rewards: RewardFilterInput!, $redemptions: RewardRedemptionFilterInput!) { rewards(filter: $rewards, first: 1) { edges { node { id code name points stock stockHeld active validFrom validTo programId } } } rewardRedemptions(filter: $redemptions, first: 1) { edges { node { id key name status points membershipId rewardId } } } } `) as unknown as TypedDocumentString<RewardsAndRedemptionsQuery, RewardsAndRedemptionsQueryVariables>;
export const MoveStockDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MoveStock($id: UUID!, $has: Int!, $data: RewardUpdateInput!) { updateRewards( filter: {and: [{id: {eq: $id}}, {stock: {eq: $has}}]} data: $data ) { id } } `) as unknown as TypedDocumentString<MoveStockMutation, MoveStockMutationVariables>;
export const CreateRedemptionDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateRedemption($data: RewardRedemptionCreateInput!) { createRewardRedemption(data: $data) { id } } `) as unknown as TypedDocumentString<CreateRedemptionMutation, CreateRedemptionMutationVariables>;
export const SetRedemptionPointsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SetRedemptionPoints($id: UUID!, $points: Int!) { updateRewardRedemptions(filter: {id: {eq: $id}}, data: {points: $points}) { id } } `) as unknown as TypedDocumentString<SetRedemptionPointsMutation, SetRedemptionPointsMutationVariables>;
export const CancelRedemptionDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CancelRedemption($id: UUID!) { updateRewardRedemptions( filter: {and: [{id: {eq: $id}}, {status: {in: [REQUESTED, CONFIRMED, FULFILLED]}}]} data: {status: CANCELLED} ) { id updatedBy { name } } } `) as unknown as TypedDocumentString<CancelRedemptionMutation, CancelRedemptionMutationVariables>;
export const EntryByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query EntryById($id: UUID!) { pointsEntries(filter: {id: {eq: $id}}, first: 1) { edges { node { id key membershipId } } } } `) as unknown as TypedDocumentString<EntryByIdQuery, EntryByIdQueryVariables>;
export const UpdateProgramDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpdateProgram($id: UUID!, $seen: LoyaltyProgramFilterInput!, $data: LoyaltyProgramUpdateInput!) { updateLoyaltyPrograms(filter: {and: [{id: {eq: $id}}, $seen]}, data: $data) { id } } `) as unknown as TypedDocumentString<UpdateProgramMutation, UpdateProgramMutationVariables>;
export const DraftProgramDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DraftProgram($id: UUID!, $rules: JSON!) { updateLoyaltyPrograms( filter: {and: [{id: {eq: $id}}, {deletedAt: {is: NULL}}]} data: {rules: $rules} ) { id } } `) as unknown as TypedDocumentString<DraftProgramMutation, DraftProgramMutationVariables>;
export const MembershipsByNumberDocument = /*#__PURE__*/ new TypedDocumentString(`query MembershipsByNumber($numbers: [String!]!) { loyaltyMemberships(filter: {number: {in: $numbers}}, first: 200) { edges { node { id number importFingerprint personId } } } } `) as unknown as TypedDocumentString<MembershipsByNumberQuery, MembershipsByNumberQueryVariables>;
export const UpsertMembershipsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertMemberships($data: [LoyaltyMembershipCreateInput!]!) { createLoyaltyMemberships(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<UpsertMembershipsMutation, UpsertMembershipsMutationVariables>;
export const PlanNoticesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation PlanNotices($notices: [RetentionTouchCreateInput!]!) { createRetentionTouches(data: $notices) { id } } `) as unknown as TypedDocumentString<PlanNoticesMutation, PlanNoticesMutationVariables>;
export const MarketDocument = /*#__PURE__*/ new TypedDocumentString(`query Market($rates: CompetitorRateFilterInput!, $types: RoomTypeFilterInput!, $stays: StayFilterInput!, $offers: StayOfferFilterInput!, $limit: Int!) { hotelProperties(first: 200, orderBy: [{name: AscNullsLast}]) { edges { node { id name currencyCode } } } competitorRatesGroupBy( groupBy: [{competitor: {name: true}}, {property: {id: true}}, {day: {granularity: DAY}}, {roomClass: true}, {seenOn: {granularity: DAY}}, {rate: {currencyCode: true}}] filter: $rates limit: $limit ) { groupByDimensionValues minRateAmountMicros } roomTypesGroupBy( groupBy: [{property: {id: true}}, {roomClass: true}, {baseRate: {currencyCode: true}}] filter: $types limit: $limit ) { groupByDimensionValues minBaseRateAmountMicros } staysGroupBy( groupBy: [{property: {id: true}}, {arrivalOn: {granularity: DAY}}, {departureOn: {granularity: DAY}}, {roomType: {roomClass: true}}, {rate: {currencyCode: true}}] filter: $stays limit: $limit ) { groupByDimensionValues totalCount avgRateAmountMicros } opportunitiesGroupBy( groupBy: [{groupLostReason: true}, {groupCompetitorWon: {name: true}}, {amount: {currencyCode: true}}] filter: {groupStage: {eq: LOST}} limit: $limit ) { groupByDimensionValues totalCount sumAmountAmountMicros } stayOffersGroupBy( groupBy: [{property: {id: true}}, {kind: true}, {status: true}, {difference: {currencyCode: true}}] filter: $offers limit: $limit ) { groupByDimensionValues totalCount sumDifferenceAmountMicros } opportunities(filter: {groupStage: {in: [DEFINITE, IN_HOUSE, CLOSED]}}) { totalCount } } `) as unknown as TypedDocumentString<MarketQuery, MarketQueryVariables>;
export const PeopleToMatchDocument = /*#__PURE__*/ new TypedDocumentString(`query PeopleToMatch($after: String) { people( filter: {guestErasedAt: {is: NULL}} first: 200 after: $after orderBy: [{id: AscNullsLast}] ) { edges { node { ...PersonToMatch } } pageInfo { hasNextPage endCursor } } } fragment PersonToMatch on Person { id name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCallingCode additionalPhones } guestBirthday guestNationality guestDoNotRent }`) as unknown as TypedDocumentString<PeopleToMatchQuery, PeopleToMatchQueryVariables>;
export const PeopleToMatchByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query PeopleToMatchById($ids: [UUID!]!) { people( filter: {and: [{id: {in: $ids}}, {guestErasedAt: {is: NULL}}]} first: 200 ) { edges { node { ...PersonToMatch } } } } fragment PersonToMatch on Person { id name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCallingCode additionalPhones } guestBirthday guestNationality guestDoNotRent }`) as unknown as TypedDocumentString<PeopleToMatchByIdQuery, PeopleToMatchByIdQueryVariables>;
export const ArrivedGuestsDocument = /*#__PURE__*/ new TypedDocumentString(`query ArrivedGuests($ids: [UUID!]!, $keys: [String!]!) { people( filter: {and: [{id: {in: $ids}}, {guestErasedAt: {is: NULL}}]} first: 200 ) { edges { node { ...PersonToMatch } } } matchKeys(filter: {key: {in: $keys}}, first: 200) { edges { node { ...StoredMatchKeys learnt } } } } fragment PersonToMatch on Person { id name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCallingCode additionalPhones } guestBirthday guestNationality guestDoNotRent } fragment StoredMatchKeys on MatchKey { key email otherEmail phone otherPhone names namesAndYear namesAndDay born compared }`) as unknown as TypedDocumentString<ArrivedGuestsQuery, ArrivedGuestsQueryVariables>;
export const ChangedPeopleDocument = /*#__PURE__*/ new TypedDocumentString(`query ChangedPeople($since: DateTime!, $after: String) { people( filter: {updatedAt: {gte: $since}} first: 200 after: $after orderBy: [{id: AscNullsLast}] ) { edges { node { id } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<ChangedPeopleQuery, ChangedPeopleQueryVariables>;
export const EveryMatchKeysDocument = /*#__PURE__*/ new TypedDocumentString(`query EveryMatchKeys($after: String) { matchKeys(first: 200, after: $after, orderBy: [{id: AscNullsLast}]) { edges { node { ...StoredMatchKeys } } pageInfo { hasNextPage endCursor } } } fragment StoredMatchKeys on MatchKey { key email otherEmail phone otherPhone names namesAndYear namesAndDay born compared }`) as unknown as TypedDocumentString<EveryMatchKeysQuery, EveryMatchKeysQueryVariables>;
export const LookUpMatchesDocument = /*#__PURE__*/ new TypedDocumentString(`query LookUpMatches($filter: MatchKeyFilterInput!, $ids: [UUID!]!, $limit: Int!) { matchKeysGroupBy( groupBy: [{key: true}, {email: true}, {otherEmail: true}, {phone: true}, {otherPhone: true}, {names: true}, {namesAndYear: true}, {namesAndDay: true}, {born: true}] filter: $filter limit: $limit ) { groupByDimensionValues } matchCandidatesGroupBy( groupBy: [{key: true}, {personId: true}, {otherPersonId: true}, {status: true}, {score: true}, {certainty: true}] filter: {or: [{personId: {in: $ids}}, {otherPersonId: {in: $ids}}]} limit: $limit ) { groupByDimensionValues } } `) as unknown as TypedDocumentString<LookUpMatchesQuery, LookUpMatchesQueryVariables>;
export const PairsToMatchDocument = /*#__PURE__*/ new TypedDocumentString(`query PairsToMatch($after: String) { matchCandidates(first: 200, after: $after, orderBy: [{id: AscNullsLast}]) { edges { node { key personId otherPersonId status score certainty } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<PairsToMatchQuery, PairsToMatchQueryVariables>;
export const UpsertPairsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertPairs($data: [MatchCandidateCreateInput!]!) { createMatchCandidates(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<UpsertPairsMutation, UpsertPairsMutationVariables>;
export const UpsertMatchKeysDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertMatchKeys($data: [MatchKeyCreateInput!]!) { createMatchKeys(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<UpsertMatchKeysMutation, UpsertMatchKeysMutationVariables>;
export const GuestRecordsDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestRecords($people: [UUID!]!, $staysAfter: String, $roomPreferencesAfter: String, $sensitivePreferencesAfter: String, $guestFeedbacksAfter: String, $serviceCasesAfter: String, $retentionTouchesAfter: String, $loyaltyMembershipsAfter: String, $consentEventsAfter: String, $guestProfilesAfter: String, $quotesAfter: String, $matchCandidatesAfter: String, $opportunitiesAfter: String, $taskTargetsAfter: String, $noteTargetsAfter: String, $attachmentsAfter: String) { people(filter: {id: {in: $people}}, first: 200) { edges { node { ...PersonNow } } } stays( filter: {or: [{guestId: {in: $people}}, {bookerId: {in: $people}}]} orderBy: [{id: AscNullsLast}] first: 200 after: $staysAfter ) { edges { node { id guestId bookerId guestProfileKey } } pageInfo { hasNextPage endCursor } } roomPreferences( filter: {personId: {in: $people}} orderBy: [{id: AscNullsLast}] first: 200 after: $roomPreferencesAfter ) { edges { node { id personId } } pageInfo { hasNextPage endCursor } } sensitivePreferences( filter: {personId: {in: $people}} orderBy: [{id: AscNullsLast}] first: 200 after: $sensitivePreferencesAfter ) { edges { node { id personId } } pageInfo { hasNextPage endCursor } } guestFeedbacks( filter: {personId: {in: $people}} orderBy: [{id: AscNullsLast}] first: 200 after: $guestFeedbacksAfter ) { edges { node { id personId } } pageInfo { hasNextPage endCursor } } serviceCases( filter: {personId: {in: $people}} orderBy: [{id: AscNullsLast}] first: 200 after: $serviceCasesAfter ) { edges { node { id personId } } pageInfo { hasNextPage endCursor } } retentionTouches( filter: {personId: {in: $people}} orderBy: [{id: AscNullsLast}] first: 200 after: $retentionTouchesAfter ) { edges { node { id personId } } pageInfo { hasNextPage endCursor } } loyaltyMemberships( filter: {personId: {in: $people}} orderBy: [{id: AscNullsLast}] first: 200 after: $loyaltyMembershipsAfter ) { edges { node { id personId } } pageInfo { hasNextPage endCursor } } consentEvents( filter: {personId: {in: $people}} orderBy: [{id: AscNullsLast}] first: 200 after: $consentEventsAfter ) { edges { node { id personId } } pageInfo { hasNextPage endCursor } } guestProfiles( filter: {personId: {in: $people}} orderBy: [{id: AscNullsLast}] first: 200 after: $guestProfilesAfter ) { edges { node { id personId key } } pageInfo { hasNextPage endCursor } } quotes( filter: {personId: {in: $people}} orderBy: [{id: AscNullsLast}] first: 200 after: $quotesAfter ) { edges { node { id personId } } pageInfo { hasNextPage endCursor } } matchCandidates( filter: {or: [{personId: {in: $people}}, {otherPersonId: {in: $people}}]} orderBy: [{id: AscNullsLast}] first: 200 after: $matchCandidatesAfter ) { edges { node { id personId otherPersonId } } pageInfo { hasNextPage endCursor } } opportunities( filter: {pointOfContactId: {in: $people}} orderBy: [{id: AscNullsLast}] first: 200 after: $opportunitiesAfter ) { edges { node { id pointOfContactId } } pageInfo { hasNextPage endCursor } } taskTargets( filter: {targetPersonId: {in: $people}} orderBy: [{id: AscNullsLast}] first: 200 after: $taskTargetsAfter ) { edges { node { id targetPersonId } } pageInfo { hasNextPage endCursor } } noteTargets( filter: {targetPersonId: {in: $people}} orderBy: [{id: AscNullsLast}] first: 200 after: $noteTargetsAfter ) { edges { node { id targetPersonId } } pageInfo { hasNextPage endCursor } } attachments( filter: {targetPersonId: {in: $people}} orderBy: [{id: AscNullsLast}] first: 200 after: $attachmentsAfter ) { edges { node { id targetPersonId } } pageInfo { hasNextPage endCursor } } } fragment PersonNow on Person { id name { firstName lastName } emails { primaryEmail additionalEmails } phones { primaryPhoneNumber primaryPhoneCountryCode primaryPhoneCallingCode additionalPhones } jobTitle companyId guestNumber guestBirthday guestNationality guestLanguage guestTags guestVipReason accountRole accountInfluence guestDoNotRent guestIncognito }`) as unknown as TypedDocumentString<GuestRecordsQuery, GuestRecordsQueryVariables>;
export const MoveGuestRecordsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MoveGuestRecords($stays: StayFilterInput!, $staysData: StayUpdateInput!, $roomPreferences: RoomPreferenceFilterInput!, $roomPreferencesData: RoomPreferenceUpdateInput!, $sensitivePreferences: SensitivePreferenceFilterInput!, $sensitivePreferencesData: SensitivePreferenceUpdateInput!, $guestFeedbacks: GuestFeedbackFilterInput!, $guestFeedbacksData: GuestFeedbackUpdateInput!, $serviceCases: ServiceCaseFilterInput!, $serviceCasesData: ServiceCaseUpdateInput!, $retentionTouches: RetentionTouchFilterInput!, $retentionTouchesData: RetentionTouchUpdateInput!, $loyaltyMemberships: LoyaltyMembershipFilterInput!, $loyaltyMembershipsData: LoyaltyMembershipUpdateInput!, $consentEvents: ConsentEventFilterInput!, $consentEventsData: ConsentEventUpdateInput!, $guestProfiles: GuestProfileFilterInput!, $guestProfilesData: GuestProfileUpdateInput!, $quotes: QuoteFilterInput!, $quotesData: QuoteUpdateInput!, $matchCandidates: MatchCandidateFilterInput!, $matchCandidatesData: MatchCandidateUpdateInput!, $opportunities: OpportunityFilterInput!, $opportunitiesData: OpportunityUpdateInput!, $taskTargets: TaskTargetFilterInput!, $taskTargetsData: TaskTargetUpdateInput!, $noteTargets: NoteTargetFilterInput!, $noteTargetsData: NoteTargetUpdateInput!, $attachments: AttachmentFilterInput!, $attachmentsData: AttachmentUpdateInput!) { updateStays(filter: $stays, data: $staysData) { id } updateRoomPreferences(filter: $roomPreferences, data: $roomPreferencesData) { id } updateSensitivePreferences( filter: $sensitivePreferences data: $sensitivePreferencesData ) { id } updateGuestFeedbacks(filter: $guestFeedbacks, data: $guestFeedbacksData) { id } updateServiceCases(filter: $serviceCases, data: $serviceCasesData) { id } updateRetentionTouches(filter: $retentionTouches, data: $retentionTouchesData) { id } updateLoyaltyMemberships( filter: $loyaltyMemberships data: $loyaltyMembershipsData ) { id } updateConsentEvents(filter: $consentEvents, data: $consentEventsData) { id } updateGuestProfiles(filter: $guestProfiles, data: $guestProfilesData) { id } updateQuotes(filter: $quotes, data: $quotesData) { id } updateMatchCandidates(filter: $matchCandidates, data: $matchCandidatesData) { id } updateOpportunities(filter: $opportunities, data: $opportunitiesData) { id } updateTaskTargets(filter: $taskTargets, data: $taskTargetsData) { id } updateNoteTargets(filter: $noteTargets, data: $noteTargetsData) { id } updateAttachments(filter: $attachments, data: $attachmentsData) { id } } `) as unknown as TypedDocumentString<MoveGuestRecordsMutation, MoveGuestRecordsMutationVariables>;
export const GuestMergesDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestMerges($filter: GuestMergeFilterInput!) { guestMerges( filter: $filter orderBy: [{mergedAt: AscNullsFirst}, {id: AscNullsLast}] first: 200 ) { edges { node { ...MergeFields } } } } fragment MergeFields on GuestMerge { id winnerId loserId status moved snapshot mergedAt mergedBy undoneBy }`) as unknown as TypedDocumentString<GuestMergesQuery, GuestMergesQueryVariables>;
export const CreateGuestMergeDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateGuestMerge($data: GuestMergeCreateInput!) { createGuestMerge(data: $data) { ...MergeFields } } fragment MergeFields on GuestMerge { id winnerId loserId status moved snapshot mergedAt mergedBy undoneBy }`) as unknown as TypedDocumentString<CreateGuestMergeMutation, CreateGuestMergeMutationVariables>;
export const UpdateGuestMergesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpdateGuestMerges($filter: GuestMergeFilterInput!, $data: GuestMergeUpdateInput!) { updateGuestMerges(filter: $filter, data: $data) { ...MergeFields } } fragment MergeFields on GuestMerge { id winnerId loserId status moved snapshot mergedAt mergedBy undoneBy }`) as unknown as TypedDocumentString<UpdateGuestMergesMutation, UpdateGuestMergesMutationVariables>;
export const LetGoOfEmailsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation LetGoOfEmails($id: UUID!, $data: PersonUpdateInput!) { updatePeople( filter: {and: [{id: {eq: $id}}, {deletedAt: {is: NULL}}]} data: $data ) { id } } `) as unknown as TypedDocumentString<LetGoOfEmailsMutation, LetGoOfEmailsMutationVariables>;
export const GiveUpGuestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation GiveUpGuest($loserId: UUID!, $winnerId: UUID!, $values: PersonUpdateInput!) { deletePeople(filter: {id: {eq: $loserId}}) { id } updatePerson(id: $winnerId, data: $values) { id } } `) as unknown as TypedDocumentString<GiveUpGuestMutation, GiveUpGuestMutationVariables>;
export const TakeBackGuestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation TakeBackGuest($winnerId: UUID!, $values: PersonUpdateInput!, $loserId: UUID!) { updatePeople( filter: {and: [{id: {eq: $winnerId}}, {deletedAt: {is: NULL}}]} data: $values ) { id } restorePeople( filter: {and: [{id: {eq: $loserId}}, {deletedAt: {is: NOT_NULL}}]} ) { id } } `) as unknown as TypedDocumentString<TakeBackGuestMutation, TakeBackGuestMutationVariables>;
export const WriteGuestBackDocument = /*#__PURE__*/ new TypedDocumentString(`mutation WriteGuestBack($id: UUID!, $values: PersonUpdateInput!) { updatePerson(id: $id, data: $values) { id } } `) as unknown as TypedDocumentString<WriteGuestBackMutation, WriteGuestBackMutationVariables>;
export const PairsAndPeopleDocument = /*#__PURE__*/ new TypedDocumentString(`query PairsAndPeople($pairs: MatchCandidateFilterInput!, $ids: [UUID!]!) { matchCandidates(filter: $pairs, first: 200) { edges { node { ...PairFields } } } people(filter: {id: {in: $ids}}, first: 200) { edges { node { id name { firstName lastName } } } } } fragment PairFields on MatchCandidate { id key personId otherPersonId status decidedAt decidedBy person { id name { firstName lastName } createdAt guestStays } otherPerson { id name { firstName lastName } createdAt guestStays } updatedBy { name } }`) as unknown as TypedDocumentString<PairsAndPeopleQuery, PairsAndPeopleQueryVariables>;
export const SurePairsDocument = /*#__PURE__*/ new TypedDocumentString(`query SurePairs { hotelPropertiesGroupBy( groupBy: [{mergeSureDuplicates: true}] filter: {active: {eq: true}} ) { groupByDimensionValues } matchCandidates( filter: {and: [{status: {eq: OPEN}}, {certainty: {eq: SURE}}]} orderBy: [{score: DescNullsLast}, {id: AscNullsLast}] first: 60 ) { edges { node { ...PairFields } } } } fragment PairFields on MatchCandidate { id key personId otherPersonId status decidedAt decidedBy person { id name { firstName lastName } createdAt guestStays } otherPerson { id name { firstName lastName } createdAt guestStays } updatedBy { name } }`) as unknown as TypedDocumentString<SurePairsQuery, SurePairsQueryVariables>;
export const CreatePairDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreatePair($data: MatchCandidateCreateInput!) { createMatchCandidate(data: $data) { ...PairFields } } fragment PairFields on MatchCandidate { id key personId otherPersonId status decidedAt decidedBy person { id name { firstName lastName } createdAt guestStays } otherPerson { id name { firstName lastName } createdAt guestStays } updatedBy { name } }`) as unknown as TypedDocumentString<CreatePairMutation, CreatePairMutationVariables>;
export const UpdatePairsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpdatePairs($filter: MatchCandidateFilterInput!, $data: MatchCandidateUpdateInput!) { updateMatchCandidates(filter: $filter, data: $data) { ...PairFields } } fragment PairFields on MatchCandidate { id key personId otherPersonId status decidedAt decidedBy person { id name { firstName lastName } createdAt guestStays } otherPerson { id name { firstName lastName } createdAt guestStays } updatedBy { name } }`) as unknown as TypedDocumentString<UpdatePairsMutation, UpdatePairsMutationVariables>;
export const GivenUpByNumberDocument = /*#__PURE__*/ new TypedDocumentString(`query GivenUpByNumber($numbers: [String!]!, $keys: [String!]!, $digests: [String!]!) { people( filter: {and: [{guestNumber: {in: $numbers}}, {deletedAt: {is: NOT_NULL}}]} first: 200 ) { edges { node { id guestNumber } } } guestProfiles( filter: {and: [{key: {in: $keys}}, {personId: {is: NOT_NULL}}]} first: 200 ) { edges { node { key personId } } } erasedNumbers(filter: {key: {in: $digests}}, first: 200) { edges { node { key erasedAt } } } } `) as unknown as TypedDocumentString<GivenUpByNumberQuery, GivenUpByNumberQueryVariables>;
export const TakenOverDocument = /*#__PURE__*/ new TypedDocumentString(`query TakenOver($keys: [String!]!, $emails: [String!]!) { guestProfiles( filter: {and: [{key: {in: $keys}}, {personId: {is: NOT_NULL}}]} first: 200 ) { edges { node { key person { ...Holder } } } } stays( filter: {and: [{guestProfileKey: {in: $keys}}, {guestId: {is: NOT_NULL}}]} first: 200 ) { edges { node { guestProfileKey guest { ...Holder } } } } people(filter: {emails: {primaryEmail: {in: $emails}}}, first: 200) { edges { node { ...Holder } } } } fragment Holder on Person { id emails { primaryEmail additionalEmails } }`) as unknown as TypedDocumentString<TakenOverQuery, TakenOverQueryVariables>;
export const ProfilesByKeyDocument = /*#__PURE__*/ new TypedDocumentString(`query ProfilesByKey($keys: [String!]!) { guestProfiles(filter: {key: {in: $keys}}, first: 200) { edges { node { key rawFields } } } } `) as unknown as TypedDocumentString<ProfilesByKeyQuery, ProfilesByKeyQueryVariables>;
export const UpsertProfilesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertProfiles($data: [GuestProfileCreateInput!]!) { createGuestProfiles(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<UpsertProfilesMutation, UpsertProfilesMutationVariables>;
export const DestroyOrphanedProfilesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DestroyOrphanedProfiles($keys: [String!]!) { destroyGuestProfiles( filter: {and: [{key: {in: $keys}}, {personId: {is: NULL}}]} ) { id } } `) as unknown as TypedDocumentString<DestroyOrphanedProfilesMutation, DestroyOrphanedProfilesMutationVariables>;
export const ModelPageDocument = /*#__PURE__*/ new TypedDocumentString(`query ModelPage($id: UUID!) { retentionModels(filter: {id: {eq: $id}}, first: 1) { edges { node { fittedOn guests returned topDecileLift limits calibration cohorts } } } peopleGroupBy( groupBy: [{guestRfm: true}] filter: {guestRfm: {gt: "0"}} limit: 200 ) { groupByDimensionValues totalCount } } `) as unknown as TypedDocumentString<ModelPageQuery, ModelPageQueryVariables>;
export const AroundNewGuestDocument = /*#__PURE__*/ new TypedDocumentString(`query AroundNewGuest($propertyId: UUID!, $email: String!, $hasEmail: Boolean!) { hotelProperties(filter: {id: {eq: $propertyId}}, first: 1) { edges { node { country } } } people(filter: {emails: {primaryEmail: {ilike: $email}}}, first: 1) @include(if: $hasEmail) { edges { node { id name { firstName lastName } } } } } `) as unknown as TypedDocumentString<AroundNewGuestQuery, AroundNewGuestQueryVariables>;
export const StayToOfferDocument = /*#__PURE__*/ new TypedDocumentString(`query StayToOffer($id: UUID!) { stays(filter: {id: {eq: $id}}, first: 1) { edges { node { id name status arrivalOn departureOn adults children roomTypeId bookedRoomTypeId ratePlanId rate { amountMicros currencyCode } marketSegment memberBenefits groupId companyId propertyId property { name timeZone language } guestId guest { guestLanguage guestSegment guestDoNotRent guestOpenCases } } } } stayOffers( filter: {stayId: {eq: $id}} orderBy: [{offeredAt: DescNullsLast}] first: 60 ) { edges { node { ...OfferOfStay } } } } fragment OfferOfStay on StayOffer { id name key stayId kind status difference { amountMicros currencyCode } terms offeredAt answeredAt guestAgreed approvedBy createdBy { name } }`) as unknown as TypedDocumentString<StayToOfferQuery, StayToOfferQueryVariables>;
export const OfferByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query OfferById($id: UUID!) { stayOffers(filter: {id: {eq: $id}}, first: 1) { edges { node { ...OfferOfStay } } } } fragment OfferOfStay on StayOffer { id name key stayId kind status difference { amountMicros currencyCode } terms offeredAt answeredAt guestAgreed approvedBy createdBy { name } }`) as unknown as TypedDocumentString<OfferByIdQuery, OfferByIdQueryVariables>;
export const AroundOfferDocument = /*#__PURE__*/ new TypedDocumentString(`query AroundOffer($propertyId: UUID!, $before: StayFilterInput!, $counted: StayFilterInput!, $limit: Int!) { roomTypes( filter: {propertyId: {eq: $propertyId}} orderBy: [{roomClass: AscNullsLast}] first: 200 ) { edges { node { ...RoomTypeForHousing } } } stays(filter: $before, orderBy: [{arrivalOn: DescNullsLast}], first: 60) { edges { node { arrivalOn nights roomTypeId ratePlan { mealPlan } } } } staysGroupBy( groupBy: [{bookedRoomType: {id: true}}, {roomType: {id: true}}, {ratePlan: {mealPlan: true}}, {guest: {guestSegment: true}}, {marketSegment: true}, {adults: true}, {children: true}] filter: $counted limit: $limit ) { groupByDimensionValues totalCount } stayOffersGroupBy( groupBy: [{kind: true}, {status: true}, {party: true}, {marketSegment: true}] filter: {propertyId: {eq: $propertyId}} limit: $limit ) { groupByDimensionValues totalCount } } fragment RoomTypeForHousing on RoomType { id code name roomClass bedType view smoking maxOccupancy features baseRate { amountMicros currencyCode } }`) as unknown as TypedDocumentString<AroundOfferQuery, AroundOfferQueryVariables>;
export const NightsOfStaysDocument = /*#__PURE__*/ new TypedDocumentString(`query NightsOfStays($counted: StayFilterInput!, $limit: Int!) { staysGroupBy( groupBy: [{nights: true}, {guest: {guestSegment: true}}, {marketSegment: true}, {adults: true}, {children: true}] filter: $counted limit: $limit ) { groupByDimensionValues totalCount } } `) as unknown as TypedDocumentString<NightsOfStaysQuery, NightsOfStaysQueryVariables>;
export const SaveOfferDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveOffer($data: [StayOfferCreateInput!]!) { createStayOffers(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveOfferMutation, SaveOfferMutationVariables>;
export const ChangeOffersDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangeOffers($filter: StayOfferFilterInput!, $data: StayOfferUpdateInput!) { updateStayOffers(filter: $filter, data: $data) { id updatedBy { name } } } `) as unknown as TypedDocumentString<ChangeOffersMutation, ChangeOffersMutationVariables>;
export const HouseToReviewDocument = /*#__PURE__*/ new TypedDocumentString(`query HouseToReview($id: UUID!) { hotelProperties(filter: {id: {eq: $id}, active: {eq: true}}, first: 1) { edges { node { id name timeZone language currencyCode roomCount overbookingLimitPercent emptyRoomCost { amountMicros currencyCode } walkRoomCost { amountMicros currencyCode } walkTransportCost { amountMicros currencyCode } walkLossPercent showUpModel } } } roomTypes(filter: {propertyId: {eq: $id}}, first: 200) { edges { node { rooms baseRate { amountMicros currencyCode } } } } roomsGroupBy(groupBy: [{housekeeping: true}], filter: {propertyId: {eq: $id}}) { groupByDimensionValues totalCount } } `) as unknown as TypedDocumentString<HouseToReviewQuery, HouseToReviewQueryVariables>;
export const StaysToCountDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysToCount($filter: StayFilterInput!, $offset: Int!) { stays( filter: $filter orderBy: [{id: AscNullsLast}] first: 200 offset: $offset ) { totalCount edges { node { status arrivalOn departureOn bookedAt cancelledAt channel marketSegment groupId ratePlan { code } } } } } `) as unknown as TypedDocumentString<StaysToCountQuery, StaysToCountQueryVariables>;
export const KeepShowUpDocument = /*#__PURE__*/ new TypedDocumentString(`mutation KeepShowUp($id: UUID!, $model: JSON!) { updateHotelProperty(id: $id, data: {showUpModel: $model}) { id } } `) as unknown as TypedDocumentString<KeepShowUpMutation, KeepShowUpMutationVariables>;
export const KeepLevelsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation KeepLevels($id: UUID!, $levels: JSON!) { updateHotelProperty(id: $id, data: {overbookingLevels: $levels}) { id } } `) as unknown as TypedDocumentString<KeepLevelsMutation, KeepLevelsMutationVariables>;
export const PeoplePageDocument = /*#__PURE__*/ new TypedDocumentString(`query PeoplePage($first: Int!, $after: String) { people(first: $first, after: $after, orderBy: [{id: AscNullsLast}]) { edges { node { id } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<PeoplePageQuery, PeoplePageQueryVariables>;
export const GuestsWithStaysDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestsWithStays($ids: [UUID!]!, $stays: StayFilterInput!, $limit: Int!) { loyaltyMembershipsGroupBy( groupBy: [{person: {id: true}}] filter: {and: [{personId: {in: $ids}}, {status: {eq: ACTIVE}}]} limit: $limit ) { groupByDimensionValues } people(filter: {id: {in: $ids}}, first: 200) { edges { node { id guestStays guestNights guestRoomRevenue { amountMicros currencyCode } guestTotalRevenue { amountMicros currencyCode } guestFirstStayOn guestLastStayOn guestNextArrivalOn guestCancellations guestNoShows guestInHouseStays guestNumber guestErasedAt guestSegment guestRfm guestRfmGroup guestLifecycle guestLifecycleSince guestReviewOn guestReturnProbability guestExpectedStays guestLifetimeValue { amountMicros currencyCode } guestValueAtRisk { amountMicros currencyCode } guestReasons guestWhy } } } staysGroupBy( groupBy: [{guest: {id: true}}, {status: true}, {totalRevenue: {currencyCode: true}}, {property: {id: true}}, {arrivalOn: {granularity: DAY}}, {departureOn: {granularity: DAY}}] filter: $stays limit: $limit ) { groupByDimensionValues totalCount sumNights sumRoomRevenueAmountMicros sumTotalRevenueAmountMicros minArrivalOn maxDepartureOn } hotelProperties(first: 200) { edges { node { id language timeZone } } } retentionModels(orderBy: [{fittedOn: DescNullsLast}], first: 1) { edges { node { key fittedOn parameters } } } } `) as unknown as TypedDocumentString<GuestsWithStaysQuery, GuestsWithStaysQueryVariables>;
export const GuestsToScoreDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestsToScore($filter: PersonFilterInput!, $after: String) { people( filter: $filter orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { id } } pageInfo { hasNextPage endCursor } } retentionModels(orderBy: [{fittedOn: DescNullsLast}], first: 1) { edges { node { key } } } } `) as unknown as TypedDocumentString<GuestsToScoreQuery, GuestsToScoreQueryVariables>;
export const ToReconcileDocument = /*#__PURE__*/ new TypedDocumentString(`query ToReconcile($stays: StayFilterInput!, $staysAfter: String, $before: Date!, $peopleAfter: String) { stays( filter: $stays orderBy: [{updatedAt: AscNullsLast}] first: 200 after: $staysAfter ) { edges { node { ...StayNow } } pageInfo { hasNextPage endCursor } } people( filter: {guestNextArrivalOn: {lt: $before}} orderBy: [{id: AscNullsLast}] first: 200 after: $peopleAfter ) { edges { node { id } } pageInfo { hasNextPage endCursor } } } fragment StayNow on Stay { id key guestId propertyId roomTypeId bookedRoomTypeId specialRequests preferenceFit preferenceFitReasons guest { name { firstName lastName } } group { name } company { name } travelAgent { name } propertyId property { language } confirmationNumber roomNumber status arrivalOn departureOn checkedInAt checkedOutAt adults children infants rate { amountMicros currencyCode } roomRevenue { amountMicros currencyCode } foodRevenue { amountMicros currencyCode } otherRevenue { amountMicros currencyCode } name nights totalRevenue { amountMicros currencyCode } toCorrect problem problems memberTier memberBenefits }`) as unknown as TypedDocumentString<ToReconcileQuery, ToReconcileQueryVariables>;
export const PeopleByGuestNumberDocument = /*#__PURE__*/ new TypedDocumentString(`query PeopleByGuestNumber($numbers: [String!]!) { people(filter: {guestNumber: {in: $numbers}}, first: 200) { edges { node { id guestNumber guestImportFingerprint name { firstName lastName } } } } } `) as unknown as TypedDocumentString<PeopleByGuestNumberQuery, PeopleByGuestNumberQueryVariables>;
export const PeopleByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query PeopleById($ids: [UUID!]!) { people(filter: {id: {in: $ids}}, first: 200) { edges { node { id guestNumber guestImportFingerprint name { firstName lastName } } } } } `) as unknown as TypedDocumentString<PeopleByIdQuery, PeopleByIdQueryVariables>;
export const CountsOfEveryoneDocument = /*#__PURE__*/ new TypedDocumentString(`query CountsOfEveryone { people { sumGuestStays sumGuestNights sumGuestCancellations sumGuestNoShows sumGuestInHouseStays } staysGroupBy( groupBy: [{status: true}] filter: {and: [{guestId: {is: NOT_NULL}}, {guest: {deletedAt: {is: NULL}}}, {toCorrect: {eq: false}}]} limit: 50 ) { groupByDimensionValues totalCount sumNights } } `) as unknown as TypedDocumentString<CountsOfEveryoneQuery, CountsOfEveryoneQueryVariables>;
export const UpdatePersonDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpdatePerson($id: UUID!, $data: PersonUpdateInput!) { updatePeople( filter: {and: [{id: {eq: $id}}, {deletedAt: {is: NULL}}]} data: $data ) { id } } `) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const SaveGuestFieldsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveGuestFields($ids: [UUID!]!, $data: [PersonCreateInput!]!) { updatePeople( filter: {and: [{id: {in: $ids}}, {deletedAt: {is: NOT_NULL}}]} data: {guestReviewOn: "1970-01-01"} ) { id } createPeople(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveGuestFieldsMutation, SaveGuestFieldsMutationVariables>;
export const PutPeopleIntoBinDocument = /*#__PURE__*/ new TypedDocumentString(`mutation PutPeopleIntoBin($ids: [UUID!]!) { deletePeople(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<PutPeopleIntoBinMutation, PutPeopleIntoBinMutationVariables>;
export const UpsertPeopleDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertPeople($data: [PersonCreateInput!]!) { createPeople(data: $data, upsert: true) { id guestNumber } } `) as unknown as TypedDocumentString<UpsertPeopleMutation, UpsertPeopleMutationVariables>;
export const PerformanceDocument = /*#__PURE__*/ new TypedDocumentString(`query Performance($days: DailyPerformanceFilterInput!, $sources: DailyBreakdownFilterInput!, $budgets: MonthlyBudgetFilterInput!, $ahead: StayFilterInput!, $feedback: GuestFeedbackFilterInput!, $types: RoomTypeFilterInput!, $limit: Int!) { hotelProperties(first: 200, orderBy: [{name: AscNullsLast}]) { edges { node { id name timeZone currencyCode roomCount } } } dailyPerformancesGroupBy( groupBy: [{day: {granularity: DAY}}, {roomRevenue: {currencyCode: true}}] filter: $days limit: $limit ) { groupByDimensionValues sumRoomsAvailable sumOutOfOrder sumRoomsSold sumComplimentary sumArrivals sumDepartures sumNoShows sumCancellations sumGuestArrivals sumReturningArrivals sumMemberArrivals sumDatedArrivals sumLeadDays sumRoomRevenueAmountMicros sumTotalRevenueAmountMicros sumForecastRooms sumForecastLow sumForecastHigh sumForecastRevenueAmountMicros } dailyBreakdownsGroupBy( groupBy: [{dimension: true}, {value: true}, {day: {granularity: MONTH}}, {roomRevenue: {currencyCode: true}}] filter: $sources limit: $limit ) { groupByDimensionValues sumRoomsSold sumRoomRevenueAmountMicros } monthlyBudgetsGroupBy( groupBy: [{month: {granularity: MONTH}}, {roomRevenue: {currencyCode: true}}] filter: $budgets limit: $limit ) { groupByDimensionValues sumRoomsSold sumRoomRevenueAmountMicros } staysGroupBy( groupBy: [{arrivalOn: {granularity: DAY}}, {departureOn: {granularity: DAY}}, {totalRevenue: {currencyCode: true}}] filter: $ahead limit: $limit ) { groupByDimensionValues totalCount sumRoomRevenueAmountMicros } guestFeedbacksGroupBy( groupBy: [{answeredAt: {granularity: MONTH, timeZone: "UTC"}}, {group: true}] filter: $feedback limit: $limit ) { groupByDimensionValues totalCount } roomTypesGroupBy(groupBy: [{name: true}], filter: $types, limit: $limit) { groupByDimensionValues sumRooms } loyaltyPrograms(first: 20) { edges { node { name pointsLiability { amountMicros currencyCode } } } } retentionPlays(filter: {heldOut: {gt: 0}, touched: {gt: 0}}) { sumTouched sumTouchedBooked sumHeldOut sumHeldOutBooked } } `) as unknown as TypedDocumentString<PerformanceQuery, PerformanceQueryVariables>;
export const PlaysPageDocument = /*#__PURE__*/ new TypedDocumentString(`query PlaysPage($heldBack: RetentionTouchFilterInput!, $limit: Int!) { retentionPlays( orderBy: [{priority: DescNullsLast}, {name: AscNullsLast}] first: 100 ) { edges { node { id name code kind active channel timingDays audienceSegments audienceLifecycles audience frequencyCapDays holdoutPercent priority templates verdict touched touchedBooked heldOut heldOutBooked revenuePerTouch { amountMicros currencyCode } enoughOn result } } } retentionTouchesGroupBy( groupBy: [{play: {id: true}}, {heldBackBy: true}] filter: $heldBack limit: $limit ) { groupByDimensionValues totalCount } } `) as unknown as TypedDocumentString<PlaysPageQuery, PlaysPageQueryVariables>;
export const AudienceSizeDocument = /*#__PURE__*/ new TypedDocumentString(`query AudienceSize($people: PersonFilterInput!, $withPeople: Boolean!, $members: LoyaltyMembershipFilterInput!, $withMembers: Boolean!) { people(filter: $people) @include(if: $withPeople) { totalCount } loyaltyMemberships(filter: $members) @include(if: $withMembers) { totalCount } } `) as unknown as TypedDocumentString<AudienceSizeQuery, AudienceSizeQueryVariables>;
export const SavePlayByHandDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SavePlayByHand($id: UUID!, $data: RetentionPlayUpdateInput!) { updateRetentionPlay(id: $id, data: $data) { id } } `) as unknown as TypedDocumentString<SavePlayByHandMutation, SavePlayByHandMutationVariables>;
export const PlaysDocument = /*#__PURE__*/ new TypedDocumentString(`query Plays { retentionPlays(first: 200, orderBy: [{code: AscNullsLast}]) { edges { node { id code name kind active audienceSegments audienceLifecycles audience timingDays channel purpose transactional offers offerRatePlanId offerRewardId festivals frequencyCapDays quietDaysAfterStay quietFromHour quietUntilHour staleAfterDays priority holdoutPercent attributionDays costPerTouch { amountMicros currencyCode } } } } hotelProperties(first: 200, orderBy: [{code: AscNullsLast}]) { edges { node { id language timeZone } } } } `) as unknown as TypedDocumentString<PlaysQuery, PlaysQueryVariables>;
export const PlaysByCodeDocument = /*#__PURE__*/ new TypedDocumentString(`query PlaysByCode($codes: [String!]!) { retentionPlays( filter: {and: [{code: {in: $codes}}, {or: [{deletedAt: {is: NULL}}, {deletedAt: {is: NOT_NULL}}]}]} first: 200 ) { edges { node { code } } } } `) as unknown as TypedDocumentString<PlaysByCodeQuery, PlaysByCodeQueryVariables>;
export const LanguageOfHouseDocument = /*#__PURE__*/ new TypedDocumentString(`query LanguageOfHouse { hotelProperties(first: 1, orderBy: [{code: AscNullsLast}]) { edges { node { language } } } workspaceMembers(first: 100) { edges { node { locale } } } } `) as unknown as TypedDocumentString<LanguageOfHouseQuery, LanguageOfHouseQueryVariables>;
export const SavePlaysDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SavePlays($data: [RetentionPlayCreateInput!]!) { createRetentionPlays(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<SavePlaysMutation, SavePlaysMutationVariables>;
export const OccasionsDocument = /*#__PURE__*/ new TypedDocumentString(`query Occasions($stays: StayFilterInput!, $staysAfter: String, $withStays: Boolean!, $guests: PersonFilterInput!, $guestsAfter: String, $withGuests: Boolean!, $memberships: LoyaltyMembershipFilterInput!, $membershipsAfter: String, $withMemberships: Boolean!, $cases: ServiceCaseFilterInput!, $casesAfter: String, $withCases: Boolean!) { stays( filter: $stays orderBy: [{id: AscNullsLast}] first: 200 after: $staysAfter ) @include(if: $withStays) { edges { node { ...OccasionStay } } pageInfo { hasNextPage endCursor } } people( filter: $guests orderBy: [{id: AscNullsLast}] first: 200 after: $guestsAfter ) @include(if: $withGuests) { edges { node { id guestBirthday guestFirstStayOn guestLastStayOn guestLifecycle guestLifecycleSince } } pageInfo { hasNextPage endCursor } } loyaltyMemberships( filter: $memberships orderBy: [{id: AscNullsLast}] first: 200 after: $membershipsAfter ) @include(if: $withMemberships) { edges { node { personId tier { code } tierRank tierSince tierReasons } } pageInfo { hasNextPage endCursor } } serviceCases( filter: $cases orderBy: [{id: AscNullsLast}] first: 200 after: $casesAfter ) @include(if: $withCases) { edges { node { id personId resolvedAt } } pageInfo { hasNextPage endCursor } } } fragment OccasionStay on Stay { id guestId status arrivalOn departureOn cancelledAt surveyDueAt channel }`) as unknown as TypedDocumentString<OccasionsQuery, OccasionsQueryVariables>;
export const GuestsForPlaysDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestsForPlays($ids: [UUID!]!, $since: Date!, $winBacks: [UUID!]!, $limit: Int!, $stays: StayFilterInput!, $withStays: Boolean!) { people(filter: {id: {in: $ids}}, first: 200) { edges { node { id name { firstName lastName } emails { primaryEmail } phones { primaryPhoneNumber } guestSegment guestLifecycle guestLanguage guestNationality guestTags guestRfmGroup guestBirthday guestStays guestNights guestTotalRevenue { amountMicros currencyCode } guestReturnProbability guestLifetimeValue { amountMicros currencyCode } guestCancellations guestNoShows guestNps guestMaskedEmail guestDoNotContact guestDoNotRent guestNextArrivalOn guestFirstStayOn guestLastStayOn guestLifecycleSince } } } stays(filter: $stays, first: 200) @include(if: $withStays) { edges { node { ...OccasionStay } } } consentEventsGroupBy( groupBy: [{person: {id: true}}, {channel: true}, {purpose: true}, {state: true}] filter: {personId: {in: $ids}} limit: $limit ) { groupByDimensionValues maxRecordedAt } retentionTouchesGroupBy( groupBy: [{person: {id: true}}, {play: {id: true}}, {occasion: true}, {status: true}, {isHoldout: true}, {plannedFor: {granularity: DAY}}] filter: {and: [{personId: {in: $ids}}, {or: [{plannedFor: {gte: $since}}, {playId: {in: $winBacks}}]}]} limit: $limit ) { groupByDimensionValues maxPlannedFor } staysGroupBy( groupBy: [{guest: {id: true}}, {status: true}, {channel: true}] filter: {and: [{guestId: {in: $ids}}, {toCorrect: {eq: false}}]} limit: $limit ) { groupByDimensionValues totalCount sumNights sumFoodRevenueAmountMicros sumTotalRevenueAmountMicros maxDepartureOn } serviceCasesGroupBy( groupBy: [{person: {id: true}}] filter: {and: [{personId: {in: $ids}}, {status: {in: [OPEN, IN_PROGRESS, WAITING_GUEST]}}]} limit: $limit ) { groupByDimensionValues } loyaltyMembershipsGroupBy( groupBy: [{person: {id: true}}, {tier: {code: true}}] filter: {and: [{personId: {in: $ids}}, {status: {eq: ACTIVE}}]} limit: $limit ) { groupByDimensionValues } } fragment OccasionStay on Stay { id guestId status arrivalOn departureOn cancelledAt surveyDueAt channel }`) as unknown as TypedDocumentString<GuestsForPlaysQuery, GuestsForPlaysQueryVariables>;
export const SaveTouchesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveTouches($data: [RetentionTouchCreateInput!]!) { createRetentionTouches(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveTouchesMutation, SaveTouchesMutationVariables>;
export const BookingsSinceDocument = /*#__PURE__*/ new TypedDocumentString(`query BookingsSince($since: DateTime!, $after: String) { stays( filter: {and: [{bookedAt: {gte: $since}}, {guestId: {is: NOT_NULL}}, {toCorrect: {eq: false}}, {status: {in: [TENTATIVE, CONFIRMED, IN_HOUSE, CHECKED_OUT]}}]} orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { id guestId bookedAt totalRevenue { amountMicros currencyCode } } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<BookingsSinceQuery, BookingsSinceQueryVariables>;
export const TouchesToAttributeDocument = /*#__PURE__*/ new TypedDocumentString(`query TouchesToAttribute($guestIds: [UUID!]!, $plays: [UUID!]!, $since: Date!, $after: String) { retentionTouches( filter: {and: [{personId: {in: $guestIds}}, {playId: {in: $plays}}, {plannedFor: {gte: $since}}, {or: [{isHoldout: {eq: true}}, {status: {neq: SUPPRESSED}}, {notBefore: {is: NOT_NULL}}]}]} orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { id personId playId plannedFor sentAt status attributedStayId } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<TouchesToAttributeQuery, TouchesToAttributeQueryVariables>;
export const TouchCountsDocument = /*#__PURE__*/ new TypedDocumentString(`query TouchCounts($since: Date!, $limit: Int!) { retentionTouchesGroupBy( groupBy: [{play: {id: true}}, {status: true}, {isHoldout: true}, {sentAt: {granularity: YEAR, timeZone: "UTC"}}, {attributedRevenue: {currencyCode: true}}, {plannedFor: {granularity: DAY}}] filter: {and: [{plannedFor: {gte: $since}}, {or: [{isHoldout: {eq: true}}, {status: {neq: SUPPRESSED}}, {notBefore: {is: NOT_NULL}}]}]} limit: $limit ) { groupByDimensionValues totalCount sumAttributedRevenueAmountMicros maxPlannedFor } } `) as unknown as TypedDocumentString<TouchCountsQuery, TouchCountsQueryVariables>;
export const PreferencesOfGuestsDocument = /*#__PURE__*/ new TypedDocumentString(`query PreferencesOfGuests($guestIds: [UUID!]!) { roomPreferences( filter: {personId: {in: $guestIds}} orderBy: [{id: AscNullsLast}] first: 200 ) { edges { node { ...KeptEveryday } } } sensitivePreferences( filter: {personId: {in: $guestIds}} orderBy: [{id: AscNullsLast}] first: 200 ) { edges { node { ...KeptSensitive } } } } fragment KeptEveryday on RoomPreference { id personId category value polarity strength origin confidence evidenceStays lastConfirmedOn validUntil } fragment KeptSensitive on SensitivePreference { id personId category value polarity strength origin confidence evidenceStays lastConfirmedOn validUntil }`) as unknown as TypedDocumentString<PreferencesOfGuestsQuery, PreferencesOfGuestsQueryVariables>;
export const EverydayPreferencesOfGuestDocument = /*#__PURE__*/ new TypedDocumentString(`query EverydayPreferencesOfGuest($guestId: UUID!) { roomPreferences( filter: {personId: {eq: $guestId}} orderBy: [{id: AscNullsLast}] first: 200 ) { edges { node { ...KeptEveryday } } } } fragment KeptEveryday on RoomPreference { id personId category value polarity strength origin confidence evidenceStays lastConfirmedOn validUntil }`) as unknown as TypedDocumentString<EverydayPreferencesOfGuestQuery, EverydayPreferencesOfGuestQueryVariables>;
export const PreferencesByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query PreferencesById($ids: [UUID!]!) { roomPreferences( filter: {id: {in: $ids}} orderBy: [{id: AscNullsLast}] first: 200 ) { edges { node { ...KeptEveryday } } } sensitivePreferences( filter: {id: {in: $ids}} orderBy: [{id: AscNullsLast}] first: 200 ) { edges { node { ...KeptSensitive } } } } fragment KeptEveryday on RoomPreference { id personId category value polarity strength origin confidence evidenceStays lastConfirmedOn validUntil } fragment KeptSensitive on SensitivePreference { id personId category value polarity strength origin confidence evidenceStays lastConfirmedOn validUntil }`) as unknown as TypedDocumentString<PreferencesByIdQuery, PreferencesByIdQueryVariables>;
export const SavePreferencesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SavePreferences($everyday: [RoomPreferenceCreateInput!]!, $sensitive: [SensitivePreferenceCreateInput!]!, $hasEveryday: Boolean!, $hasSensitive: Boolean!) { createRoomPreferences(data: $everyday, upsert: true) @include(if: $hasEveryday) { id } createSensitivePreferences(data: $sensitive, upsert: true) @include(if: $hasSensitive) { id } } `) as unknown as TypedDocumentString<SavePreferencesMutation, SavePreferencesMutationVariables>;
export const QuoteSubjectDocument = /*#__PURE__*/ new TypedDocumentString(`query QuoteSubject($groupId: UUID!, $guestId: UUID!, $hasGroup: Boolean!, $hasGuest: Boolean!) { opportunities(filter: {id: {eq: $groupId}}, first: 1) @include(if: $hasGroup) { edges { node { id name companyId groupPropertyId groupArrivalOn groupDepartureOn groupRooms } } } people(filter: {id: {eq: $guestId}}, first: 1) @include(if: $hasGuest) { edges { node { id companyId guestLanguage name { firstName lastName } } } } hotelProperties(first: 200, orderBy: [{name: AscNullsLast}]) { edges { node { id name language timeZone currencyCode roomCount seasonPrices roomTaxPercent otherTaxPercent pricesIncludeTax cityTax { amountMicros currencyCode } email { primaryEmail } phone { primaryPhoneNumber primaryPhoneCallingCode } } } } } `) as unknown as TypedDocumentString<QuoteSubjectQuery, QuoteSubjectQueryVariables>;
export const QuotesGivenDocument = /*#__PURE__*/ new TypedDocumentString(`query QuotesGiven($quotes: QuoteFilterInput!, $lines: QuoteLineFilterInput!) { quotes( filter: $quotes orderBy: [{givenOn: DescNullsFirst}, {version: DescNullsLast}] first: 60 ) { edges { node { ...QuoteNow } } } quoteLines(filter: $lines, orderBy: [{place: AscNullsLast}], first: 200) { edges { node { ...QuoteLineNow } } } } fragment QuoteNow on Quote { id name number version status givenOn validUntil arrivalOn departureOn persons taxIncluded answeredAt answeredBy answerNote makingSince opportunityId personId companyId propertyId stayId roomTotal { amountMicros currencyCode } otherTotal { amountMicros currencyCode } taxTotal { amountMicros currencyCode } cityTaxTotal { amountMicros currencyCode } total { amountMicros currencyCode } } fragment QuoteLineNow on QuoteLine { id name quoteId place kind roomTypeId ratePlanId fromOn toOn quantity nights price { amountMicros currencyCode } }`) as unknown as TypedDocumentString<QuotesGivenQuery, QuotesGivenQueryVariables>;
export const QuoteIdsDocument = /*#__PURE__*/ new TypedDocumentString(`query QuoteIds($quotes: QuoteFilterInput!) { quotes(filter: $quotes, first: 200) { edges { node { id } } } } `) as unknown as TypedDocumentString<QuoteIdsQuery, QuoteIdsQueryVariables>;
export const SaveQuotesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveQuotes($quotes: [QuoteCreateInput!]!) { createQuotes(data: $quotes, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveQuotesMutation, SaveQuotesMutationVariables>;
export const SaveQuoteLinesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveQuoteLines($lines: [QuoteLineCreateInput!]!) { createQuoteLines(data: $lines, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveQuoteLinesMutation, SaveQuoteLinesMutationVariables>;
export const ChangeQuotesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangeQuotes($filter: QuoteFilterInput!, $data: QuoteUpdateInput!) { updateQuotes(filter: $filter, data: $data) { id } } `) as unknown as TypedDocumentString<ChangeQuotesMutation, ChangeQuotesMutationVariables>;
export const RelocationPartnersDocument = /*#__PURE__*/ new TypedDocumentString(`query RelocationPartners($propertyId: UUID!) { companies( filter: {accountRelocationPartnerOfId: {eq: $propertyId}} orderBy: [{name: AscNullsLast}] first: 60 ) { edges { node { id name } } } } `) as unknown as TypedDocumentString<RelocationPartnersQuery, RelocationPartnersQueryVariables>;
export const StaysToFitDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysToFit($after: String) { stays( filter: {guestId: {is: NOT_NULL}, toCorrect: {eq: false}, status: {eq: CHECKED_OUT}} orderBy: [{guestId: AscNullsLast}, {id: AscNullsLast}] first: 200 after: $after ) { edges { node { guestId propertyId arrivalOn departureOn totalRevenue { amountMicros currencyCode } } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<StaysToFitQuery, StaysToFitQueryVariables>;
export const LatestModelDocument = /*#__PURE__*/ new TypedDocumentString(`query LatestModel { retentionModels(orderBy: [{fittedOn: DescNullsLast}], first: 1) { edges { node { key fittedOn } } } } `) as unknown as TypedDocumentString<LatestModelQuery, LatestModelQueryVariables>;
export const SaveModelDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveModel($data: [RetentionModelCreateInput!]!) { createRetentionModels(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveModelMutation, SaveModelMutationVariables>;
export const GuestsOfChangedStaysDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestsOfChangedStays($guestIds: [UUID!]!, $since: DateTime!) { stays( filter: {and: [{guestId: {in: $guestIds}}, {updatedAt: {gte: $since}}]} first: 200 ) { edges { node { guestId } } } } `) as unknown as TypedDocumentString<GuestsOfChangedStaysQuery, GuestsOfChangedStaysQueryVariables>;
export const ReviewBaseDocument = /*#__PURE__*/ new TypedDocumentString(`query ReviewBase($runs: HotelRunFilterInput!) { hotelProperties(first: 200, orderBy: [{name: AscNullsLast}]) { edges { node { id name currencyCode reviewTargets } } } workspaceMembers(first: 200) { edges { node { ...StaffMember } } } quarterlyReviews(first: 200, orderBy: [{quarter: DescNullsLast}]) { edges { node { ...ReviewNow } } } hotelRuns(filter: $runs, first: 20, orderBy: [{startedAt: DescNullsLast}]) { edges { node { id name status nextTryAt } } } intakeMessagesGroupBy(groupBy: [{status: true}]) { groupByDimensionValues totalCount } } fragment ReviewNow on QuarterlyReview { id name propertyId quarter status heldOn ownerId summary figures } fragment StaffMember on WorkspaceMember { id userId name { firstName lastName } }`) as unknown as TypedDocumentString<ReviewBaseQuery, ReviewBaseQueryVariables>;
export const ReviewMeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`query ReviewMeasures($reviewId: UUID!) { taskTargets(filter: {targetQuarterlyReviewId: {eq: $reviewId}}, first: 100) { edges { node { task { id title status dueAt assigneeId } } } } } `) as unknown as TypedDocumentString<ReviewMeasuresQuery, ReviewMeasuresQueryVariables>;
export const ReviewCountsDocument = /*#__PURE__*/ new TypedDocumentString(`query ReviewCounts($feedback: GuestFeedbackFilterInput!, $stays: StayFilterInput!, $cases: ServiceCaseFilterInput!, $touches: RetentionTouchFilterInput!, $limit: Int!) { guestFeedbacksGroupBy( groupBy: [{answeredAt: {granularity: QUARTER, timeZone: "UTC"}}, {group: true}] filter: $feedback limit: $limit ) { groupByDimensionValues totalCount } staysGroupBy( groupBy: [{departureOn: {granularity: QUARTER}}, {channel: true}] filter: $stays limit: $limit ) { groupByDimensionValues totalCount } serviceCases(filter: $cases, orderBy: [{id: AscNullsLast}], first: 200) { edges { node { openedAt dueAt resolvedAt log } } pageInfo { hasNextPage endCursor } } retentionTouchesGroupBy( groupBy: [{plannedFor: {granularity: QUARTER}}, {isHoldout: true}, {status: true}, {attributedRevenue: {currencyCode: true}}] filter: $touches limit: $limit ) { groupByDimensionValues totalCount sumAttributedRevenueAmountMicros } matchCandidatesGroupBy( groupBy: [{status: true}, {createdAt: {granularity: QUARTER, timeZone: "UTC"}}, {decidedAt: {granularity: QUARTER, timeZone: "UTC"}}] limit: $limit ) { groupByDimensionValues totalCount } peopleGroupBy( groupBy: [{guestFirstStayOn: {granularity: QUARTER}}] filter: {guestFirstStayOn: {is: NOT_NULL}} limit: $limit ) { groupByDimensionValues totalCount } } `) as unknown as TypedDocumentString<ReviewCountsQuery, ReviewCountsQueryVariables>;
export const MoreReviewedCasesDocument = /*#__PURE__*/ new TypedDocumentString(`query MoreReviewedCases($cases: ServiceCaseFilterInput!, $after: String) { serviceCases( filter: $cases orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { openedAt dueAt resolvedAt log } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<MoreReviewedCasesQuery, MoreReviewedCasesQueryVariables>;
export const StaysOfQuartersDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysOfQuarters($stays: StayFilterInput!, $limit: Int!) { staysGroupBy( groupBy: [{departureOn: {granularity: QUARTER}}] filter: $stays limit: $limit ) { groupByDimensionValues totalCount } } `) as unknown as TypedDocumentString<StaysOfQuartersQuery, StaysOfQuartersQueryVariables>;
export const GuestsOfQuartersDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestsOfQuarters($stays: StayFilterInput!, $limit: Int!) { staysGroupBy( groupBy: [{guest: {id: true}}, {guest: {guestFirstStayOn: {granularity: DAY}}}, {departureOn: {granularity: QUARTER}}] filter: $stays limit: $limit ) { groupByDimensionValues maxArrivalOn } } `) as unknown as TypedDocumentString<GuestsOfQuartersQuery, GuestsOfQuartersQueryVariables>;
export const MarketingConsentsDocument = /*#__PURE__*/ new TypedDocumentString(`query MarketingConsents($consents: ConsentEventFilterInput!, $limit: Int!) { consentEventsGroupBy( groupBy: [{person: {id: true}}, {channel: true}, {state: true}, {recordedAt: {granularity: QUARTER, timeZone: "UTC"}}] filter: $consents limit: $limit ) { groupByDimensionValues maxRecordedAt } } `) as unknown as TypedDocumentString<MarketingConsentsQuery, MarketingConsentsQueryVariables>;
export const BookedTouchesDocument = /*#__PURE__*/ new TypedDocumentString(`query BookedTouches($touches: RetentionTouchFilterInput!, $limit: Int!) { retentionTouchesGroupBy( groupBy: [{plannedFor: {granularity: QUARTER}}, {isHoldout: true}, {status: true}, {attributedRevenue: {currencyCode: true}}] filter: $touches limit: $limit ) { groupByDimensionValues totalCount sumAttributedRevenueAmountMicros } } `) as unknown as TypedDocumentString<BookedTouchesQuery, BookedTouchesQueryVariables>;
export const ReviewByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query ReviewById($id: UUID!) { quarterlyReviews(filter: {id: {eq: $id}}, first: 1) { edges { node { ...ReviewNow } } } } fragment ReviewNow on QuarterlyReview { id name propertyId quarter status heldOn ownerId summary figures }`) as unknown as TypedDocumentString<ReviewByIdQuery, ReviewByIdQueryVariables>;
export const ReviewedPropertyDocument = /*#__PURE__*/ new TypedDocumentString(`query ReviewedProperty($id: UUID!, $key: String!) { hotelProperties(filter: {id: {eq: $id}}, first: 1) { edges { node { id name currencyCode reviewTargets } } } quarterlyReviews(filter: {key: {eq: $key}}, first: 1) { edges { node { ...ReviewNow } } } } fragment ReviewNow on QuarterlyReview { id name propertyId quarter status heldOn ownerId summary figures }`) as unknown as TypedDocumentString<ReviewedPropertyQuery, ReviewedPropertyQueryVariables>;
export const OpenReviewDocument = /*#__PURE__*/ new TypedDocumentString(`mutation OpenReview($reviews: [QuarterlyReviewCreateInput!]!) { createQuarterlyReviews(data: $reviews, upsert: true) { id } } `) as unknown as TypedDocumentString<OpenReviewMutation, OpenReviewMutationVariables>;
export const ChangeReviewDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangeReview($id: UUID!, $data: QuarterlyReviewUpdateInput!) { updateQuarterlyReview(id: $id, data: $data) { id } } `) as unknown as TypedDocumentString<ChangeReviewMutation, ChangeReviewMutationVariables>;
export const SetReviewTargetsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SetReviewTargets($id: UUID!, $targets: JSON!) { updateHotelProperty(id: $id, data: {reviewTargets: $targets}) { id } } `) as unknown as TypedDocumentString<SetReviewTargetsMutation, SetReviewTargetsMutationVariables>;
export const LinkTasksToReviewsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation LinkTasksToReviews($targets: [TaskTargetCreateInput!]!) { createTaskTargets(data: $targets, upsert: true) { id } } `) as unknown as TypedDocumentString<LinkTasksToReviewsMutation, LinkTasksToReviewsMutationVariables>;
export const RunsDocument = /*#__PURE__*/ new TypedDocumentString(`query Runs($filter: HotelRunFilterInput!, $first: Int!) { hotelRuns(filter: $filter, first: $first, orderBy: [{startedAt: AscNullsFirst}]) { edges { node { ...RunFields } } } } fragment RunFields on HotelRun { id key name kind status cursor readCount writtenCount unchangedCount rejectedCount startedAt startedBy attempts problem leaseOwner leaseUntil updatedBy { name } }`) as unknown as TypedDocumentString<RunsQuery, RunsQueryVariables>;
export const RunAndLanguagesDocument = /*#__PURE__*/ new TypedDocumentString(`query RunAndLanguages($filter: HotelRunFilterInput!) { hotelRuns(filter: $filter, first: 1, orderBy: [{startedAt: AscNullsFirst}]) { edges { node { ...RunFields } } } hotelPropertiesGroupBy(groupBy: [{language: true}]) { groupByDimensionValues } } fragment RunFields on HotelRun { id key name kind status cursor readCount writtenCount unchangedCount rejectedCount startedAt startedBy attempts problem leaseOwner leaseUntil updatedBy { name } }`) as unknown as TypedDocumentString<RunAndLanguagesQuery, RunAndLanguagesQueryVariables>;
export const CreateRunDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateRun($data: HotelRunCreateInput!) { createHotelRun(data: $data) { ...RunFields } } fragment RunFields on HotelRun { id key name kind status cursor readCount writtenCount unchangedCount rejectedCount startedAt startedBy attempts problem leaseOwner leaseUntil updatedBy { name } }`) as unknown as TypedDocumentString<CreateRunMutation, CreateRunMutationVariables>;
export const UpdateRunsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpdateRuns($filter: HotelRunFilterInput!, $data: HotelRunUpdateInput!) { updateHotelRuns(filter: $filter, data: $data) { ...RunFields } } fragment RunFields on HotelRun { id key name kind status cursor readCount writtenCount unchangedCount rejectedCount startedAt startedBy attempts problem leaseOwner leaseUntil updatedBy { name } }`) as unknown as TypedDocumentString<UpdateRunsMutation, UpdateRunsMutationVariables>;
export const UpsertRejectsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertRejects($data: [ImportRejectCreateInput!]!) { createImportRejects(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<UpsertRejectsMutation, UpsertRejectsMutationVariables>;
export const RunResultDocument = /*#__PURE__*/ new TypedDocumentString(`query RunResult($id: UUID!) { hotelRuns(filter: {id: {eq: $id}}, first: 1) { edges { node { result } } } } `) as unknown as TypedDocumentString<RunResultQuery, RunResultQueryVariables>;
export const SalesTeamDocument = /*#__PURE__*/ new TypedDocumentString(`query SalesTeam($deals: OpportunityFilterInput!, $accounts: CompanyFilterInput!, $answers: TimelineActivityFilterInput!, $quotes: QuoteFilterInput!, $stays: StayFilterInput!, $targets: MonthlyBudgetFilterInput!, $costs: SalesCostFilterInput!, $hasCosts: Boolean!, $limit: Int!) { workspaceMembers(first: 200) { edges { node { ...StaffMember } } } opportunities(filter: $deals, orderBy: [{id: AscNullsLast}], first: 200) { edges { node { ...Deal } } pageInfo { hasNextPage endCursor } } companies(filter: $accounts, orderBy: [{id: AscNullsLast}], first: 200) { edges { node { ...LookedAfter } } pageInfo { hasNextPage endCursor } } timelineActivitiesGroupBy( groupBy: [{targetOpportunity: {id: true}}] filter: $answers limit: $limit ) { groupByDimensionValues minHappensAt } quotesGroupBy( groupBy: [{opportunity: {id: true}}] filter: $quotes limit: $limit ) { groupByDimensionValues minCreatedAt } staysGroupBy( groupBy: [{company: {id: true}}, {travelAgent: {id: true}}, {bookedAt: {granularity: MONTH, timeZone: "UTC"}}] filter: $stays limit: $limit ) { groupByDimensionValues totalCount } monthlyBudgetsGroupBy( groupBy: [{salesperson: {id: true}}, {month: {granularity: MONTH}}, {totalRevenue: {currencyCode: true}}] filter: $targets limit: $limit ) { groupByDimensionValues sumTotalRevenueAmountMicros } salesCostsGroupBy( groupBy: [{owner: {id: true}}, {month: {granularity: MONTH}}, {category: true}, {amount: {currencyCode: true}}] filter: $costs limit: $limit ) @include(if: $hasCosts) { groupByDimensionValues sumAmountAmountMicros } } fragment Deal on Opportunity { id name ownerId createdAt groupStage groupProblem groupDecidedOn amount { amountMicros currencyCode } } fragment LookedAfter on Company { id name accountOwnerId accountLastVisitOn accountNextVisitOn } fragment StaffMember on WorkspaceMember { id userId name { firstName lastName } }`) as unknown as TypedDocumentString<SalesTeamQuery, SalesTeamQueryVariables>;
export const MoreDealsDocument = /*#__PURE__*/ new TypedDocumentString(`query MoreDeals($deals: OpportunityFilterInput!, $after: String) { opportunities( filter: $deals orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { ...Deal } } pageInfo { hasNextPage endCursor } } } fragment Deal on Opportunity { id name ownerId createdAt groupStage groupProblem groupDecidedOn amount { amountMicros currencyCode } }`) as unknown as TypedDocumentString<MoreDealsQuery, MoreDealsQueryVariables>;
export const MoreLookedAfterDocument = /*#__PURE__*/ new TypedDocumentString(`query MoreLookedAfter($accounts: CompanyFilterInput!, $after: String) { companies( filter: $accounts orderBy: [{id: AscNullsLast}] first: 200 after: $after ) { edges { node { ...LookedAfter } } pageInfo { hasNextPage endCursor } } } fragment LookedAfter on Company { id name accountOwnerId accountLastVisitOn accountNextVisitOn }`) as unknown as TypedDocumentString<MoreLookedAfterQuery, MoreLookedAfterQueryVariables>;
export const SatisfactionDocument = /*#__PURE__*/ new TypedDocumentString(`query Satisfaction($feedback: GuestFeedbackFilterInput!, $cases: ServiceCaseFilterInput!, $limit: Int!) { hotelProperties(first: 200, orderBy: [{name: AscNullsLast}]) { edges { node { id name } } } guestFeedbacksGroupBy( groupBy: [{property: {id: true}}, {roomType: {name: true}}, {answeredAt: {granularity: MONTH, timeZone: "UTC"}}, {group: true}] filter: $feedback limit: $limit ) { groupByDimensionValues totalCount sumOverall countNotEmptyOverall sumRoomAndHygiene countNotEmptyRoomAndHygiene sumFoodAndBeverage countNotEmptyFoodAndBeverage sumFrontDesk countNotEmptyFrontDesk sumStaffAttitude countNotEmptyStaffAttitude sumValue countNotEmptyValue sumLocation countNotEmptyLocation } serviceCasesGroupBy( groupBy: [{category: true}, {compensation: {currencyCode: true}}, {cost: {currencyCode: true}}] filter: $cases limit: $limit ) { groupByDimensionValues totalCount sumCompensationAmountMicros sumCostAmountMicros sumSatisfactionAfter countNotEmptySatisfactionAfter } } `) as unknown as TypedDocumentString<SatisfactionQuery, SatisfactionQueryVariables>;
export const CasesByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query CasesById($ids: [UUID!]!) { serviceCases(filter: {id: {in: $ids}}, first: 200) { edges { node { ...CaseNow } } } casePolicies(orderBy: [{order: AscNullsLast}, {id: AscNullsLast}], first: 60) { edges { node { ...PolicyOfCases } } } } fragment CaseNow on ServiceCase { id name kind category severity status openedAt createdAt resolvedAt dueAt escalationLevel escalatedAt warnAt clockAt guestEscalatedAt log satisfactionAfter restricted description resolution reply compensation { amountMicros currencyCode } cost { amountMicros currencyCode } restrictedDescription restrictedResolution personId person { name { firstName lastName } guestLanguage } ownerId propertyId property { language timeZone } stay { propertyId property { language timeZone } } } fragment PolicyOfCases on CasePolicy { propertyId severities categories hoursToSolve opensAt closesAt days pausesForGuest warnAtPercent levels levelTwoToId levelThreeToId }`) as unknown as TypedDocumentString<CasesByIdQuery, CasesByIdQueryVariables>;
export const CasesToMoveDocument = /*#__PURE__*/ new TypedDocumentString(`query CasesToMove($now: DateTime!) { serviceCases( filter: {or: [{clockAt: {lte: $now}}, {and: [{clockAt: {is: NULL}}, {log: {is: NULL}}, {status: {in: [OPEN, IN_PROGRESS, WAITING_GUEST]}}]}]} orderBy: [{clockAt: AscNullsLast}, {dueAt: AscNullsLast}] first: 200 ) { edges { node { ...CaseNow } } } casePolicies(orderBy: [{order: AscNullsLast}, {id: AscNullsLast}], first: 60) { edges { node { ...PolicyOfCases } } } } fragment CaseNow on ServiceCase { id name kind category severity status openedAt createdAt resolvedAt dueAt escalationLevel escalatedAt warnAt clockAt guestEscalatedAt log satisfactionAfter restricted description resolution reply compensation { amountMicros currencyCode } cost { amountMicros currencyCode } restrictedDescription restrictedResolution personId person { name { firstName lastName } guestLanguage } ownerId propertyId property { language timeZone } stay { propertyId property { language timeZone } } } fragment PolicyOfCases on CasePolicy { propertyId severities categories hoursToSolve opensAt closesAt days pausesForGuest warnAtPercent levels levelTwoToId levelThreeToId }`) as unknown as TypedDocumentString<CasesToMoveQuery, CasesToMoveQueryVariables>;
export const OpenCasesOfGuestsDocument = /*#__PURE__*/ new TypedDocumentString(`query OpenCasesOfGuests($guestIds: [UUID!]!, $limit: Int!) { people(filter: {id: {in: $guestIds}}, first: 200) { edges { node { id guestOpenCases } } } serviceCasesGroupBy( groupBy: [{person: {id: true}}] filter: {personId: {in: $guestIds}, status: {in: [OPEN, IN_PROGRESS, WAITING_GUEST]}} limit: $limit ) { groupByDimensionValues totalCount } } `) as unknown as TypedDocumentString<OpenCasesOfGuestsQuery, OpenCasesOfGuestsQueryVariables>;
export const SaveCasesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveCases($cases: [ServiceCaseCreateInput!]!, $targets: [TaskTargetCreateInput!]!, $asksForGuests: Boolean!) { createTaskTargets(data: $targets, upsert: true) @include(if: $asksForGuests) { id } createServiceCases(data: $cases, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveCasesMutation, SaveCasesMutationVariables>;
export const SaveOpenCasesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveOpenCases($people: [PersonCreateInput!]!) { createPeople(data: $people, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveOpenCasesMutation, SaveOpenCasesMutationVariables>;
export const CasesAtDeskDocument = /*#__PURE__*/ new TypedDocumentString(`query CasesAtDesk($ids: [UUID!]!) { serviceCases(filter: {id: {in: $ids}}, first: 200) { edges { node { ...CaseAtDesk } } } } fragment CaseAtDesk on ServiceCase { id name status restricted ownerId compensation { amountMicros currencyCode } propertyId property { goodwillLimit { amountMicros currencyCode } } }`) as unknown as TypedDocumentString<CasesAtDeskQuery, CasesAtDeskQueryVariables>;
export const RestrictedCasesDocument = /*#__PURE__*/ new TypedDocumentString(`query RestrictedCases($ids: [UUID!]!) { serviceCases(filter: {id: {in: $ids}}, first: 200) { edges { node { id restrictedDescription restrictedResolution } } } } `) as unknown as TypedDocumentString<RestrictedCasesQuery, RestrictedCasesQueryVariables>;
export const StayOfCaseDocument = /*#__PURE__*/ new TypedDocumentString(`query StayOfCase($stayId: UUID!) { stays(filter: {id: {eq: $stayId}}, first: 1) { edges { node { id guestId propertyId } } } } `) as unknown as TypedDocumentString<StayOfCaseQuery, StayOfCaseQueryVariables>;
export const GuestOfCaseDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestOfCase($guestId: UUID!) { people(filter: {id: {eq: $guestId}}, first: 1) { edges { node { id } } } stays( filter: {guestId: {eq: $guestId}, status: {in: [IN_HOUSE, CHECKED_OUT]}} orderBy: [{arrivalOn: DescNullsLast}] first: 1 ) { edges { node { id guestId propertyId } } } } `) as unknown as TypedDocumentString<GuestOfCaseQuery, GuestOfCaseQueryVariables>;
export const OpenCaseDocument = /*#__PURE__*/ new TypedDocumentString(`mutation OpenCase($cases: [ServiceCaseCreateInput!]!) { createServiceCases(data: $cases, upsert: true) { id } } `) as unknown as TypedDocumentString<OpenCaseMutation, OpenCaseMutationVariables>;
export const ChangeCasesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ChangeCases($ids: [UUID!]!, $data: ServiceCaseUpdateInput!) { updateServiceCases(filter: {id: {in: $ids}}, data: $data) { id } } `) as unknown as TypedDocumentString<ChangeCasesMutation, ChangeCasesMutationVariables>;
export const SetGoodwillLimitDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SetGoodwillLimit($propertyId: UUID!, $limit: CurrencyUpdateInput!) { updateHotelProperty(id: $propertyId, data: {goodwillLimit: $limit}) { id } } `) as unknown as TypedDocumentString<SetGoodwillLimitMutation, SetGoodwillLimitMutationVariables>;
export const ServiceDeskDocument = /*#__PURE__*/ new TypedDocumentString(`query ServiceDesk($shown: ServiceCaseFilterInput!) { serviceCases(filter: $shown, orderBy: [{dueAt: AscNullsLast}], first: 200) { totalCount edges { node { id name kind category severity status restricted openedAt dueAt warnAt guestEscalatedAt resolvedAt escalationLevel ownerId resolution compensation { amountMicros currencyCode } person { id name { firstName lastName } } stay { id roomNumber } property { id name timeZone currencyCode } } } } serviceCasesGroupBy( groupBy: [{status: true}, {owner: {id: true}}] filter: {status: {in: [OPEN, IN_PROGRESS, WAITING_GUEST]}} limit: 1000 ) { groupByDimensionValues totalCount } workspaceMembers(first: 100) { edges { node { ...StaffMember } } } } fragment StaffMember on WorkspaceMember { id userId name { firstName lastName } }`) as unknown as TypedDocumentString<ServiceDeskQuery, ServiceDeskQueryVariables>;
export const SetUpPageDocument = /*#__PURE__*/ new TypedDocumentString(`query SetUpPage { hotelProperties( filter: {active: {eq: true}} first: 60 orderBy: [{name: AscNullsLast}] ) { edges { node { id code name timeZone currencyCode language roomCount } } } roomTypes(first: 200, orderBy: [{key: AscNullsLast}]) { edges { node { id propertyId code name rooms baseRate { amountMicros currencyCode } } } } ratePlans(first: 1) { totalCount } staysGroupBy(groupBy: [{status: true}], limit: 20) { groupByDimensionValues totalCount } people(filter: {guestStays: {gte: 1}}, first: 1) { totalCount } peopleGroupBy(groupBy: [{guestLifecycle: true}], limit: 20) { groupByDimensionValues totalCount } intakeMessagesGroupBy(groupBy: [{sourceName: true}], limit: 100) { groupByDimensionValues } importRejects(first: 1) { totalCount } loyaltyPrograms(first: 20, orderBy: [{name: AscNullsLast}]) { edges { node { name status } } } loyaltyMemberships(first: 1) { totalCount } retentionPlays(first: 60) { edges { node { active } } } dailyPerformances(filter: {roomsSold: {gte: 1}}, first: 1) { totalCount } } `) as unknown as TypedDocumentString<SetUpPageQuery, SetUpPageQueryVariables>;
export const PropertiesForSetUpDocument = /*#__PURE__*/ new TypedDocumentString(`query PropertiesForSetUp($id: UUID!, $code: String!) { hotelProperties(filter: {or: [{id: {eq: $id}}, {code: {eq: $code}}]}, first: 10) { edges { node { id code name currencyCode } } } } `) as unknown as TypedDocumentString<PropertiesForSetUpQuery, PropertiesForSetUpQueryVariables>;
export const PropertiesByCodeDocument = /*#__PURE__*/ new TypedDocumentString(`query PropertiesByCode($codes: [String!]!) { hotelProperties(filter: {code: {in: $codes}}, first: 200) { edges { node { id code } } } } `) as unknown as TypedDocumentString<PropertiesByCodeQuery, PropertiesByCodeQueryVariables>;
export const UpsertPropertiesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertProperties($data: [HotelPropertyCreateInput!]!) { createHotelProperties(data: $data, upsert: true) { id code } } `) as unknown as TypedDocumentString<UpsertPropertiesMutation, UpsertPropertiesMutationVariables>;
export const RoomTypesByKeyDocument = /*#__PURE__*/ new TypedDocumentString(`query RoomTypesByKey($keys: [String!]!) { roomTypes(filter: {key: {in: $keys}}, first: 200) { edges { node { id key } } } } `) as unknown as TypedDocumentString<RoomTypesByKeyQuery, RoomTypesByKeyQueryVariables>;
export const RoomTypesOfPropertiesDocument = /*#__PURE__*/ new TypedDocumentString(`query RoomTypesOfProperties($propertyIds: [UUID!]!) { roomTypes(filter: {propertyId: {in: $propertyIds}}, first: 200) { edges { node { id name propertyId } } } } `) as unknown as TypedDocumentString<RoomTypesOfPropertiesQuery, RoomTypesOfPropertiesQueryVariables>;
export const UpsertRoomTypesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertRoomTypes($data: [RoomTypeCreateInput!]!) { createRoomTypes(data: $data, upsert: true) { id key } } `) as unknown as TypedDocumentString<UpsertRoomTypesMutation, UpsertRoomTypesMutationVariables>;
export const RatePlansByKeyDocument = /*#__PURE__*/ new TypedDocumentString(`query RatePlansByKey($keys: [String!]!) { ratePlans(filter: {key: {in: $keys}}, first: 200) { edges { node { id key } } } } `) as unknown as TypedDocumentString<RatePlansByKeyQuery, RatePlansByKeyQueryVariables>;
export const RatePlansOfPropertiesDocument = /*#__PURE__*/ new TypedDocumentString(`query RatePlansOfProperties($propertyIds: [UUID!]!) { ratePlans(filter: {propertyId: {in: $propertyIds}}, first: 200) { edges { node { id name propertyId } } } } `) as unknown as TypedDocumentString<RatePlansOfPropertiesQuery, RatePlansOfPropertiesQueryVariables>;
export const UpsertRatePlansDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertRatePlans($data: [RatePlanCreateInput!]!) { createRatePlans(data: $data, upsert: true) { id key } } `) as unknown as TypedDocumentString<UpsertRatePlansMutation, UpsertRatePlansMutationVariables>;
export const CompaniesByAccountNumberDocument = /*#__PURE__*/ new TypedDocumentString(`query CompaniesByAccountNumber($numbers: [String!]!) { companies(filter: {accountNumber: {in: $numbers}}, first: 200) { edges { node { id accountNumber accountImportFingerprint } } } } `) as unknown as TypedDocumentString<CompaniesByAccountNumberQuery, CompaniesByAccountNumberQueryVariables>;
export const UpsertCompaniesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertCompanies($data: [CompanyCreateInput!]!) { createCompanies(data: $data, upsert: true) { id accountNumber } } `) as unknown as TypedDocumentString<UpsertCompaniesMutation, UpsertCompaniesMutationVariables>;
export const SettingsOfPropertiesDocument = /*#__PURE__*/ new TypedDocumentString(`query SettingsOfProperties($after: String) { hotelProperties(first: 200, after: $after, orderBy: [{code: AscNullsLast}]) { edges { node { code timeZone currencyCode language } } pageInfo { hasNextPage endCursor } } } `) as unknown as TypedDocumentString<SettingsOfPropertiesQuery, SettingsOfPropertiesQueryVariables>;
export const StayBriefDocument = /*#__PURE__*/ new TypedDocumentString(`query StayBrief($id: UUID!) { stays(filter: {id: {eq: $id}}, first: 1) { edges { node { ...StayOfBrief specialRequests preferenceFitReasons charges(first: 60) { edges { node { category amount { amountMicros currencyCode } } } } } } } } fragment StayOfBrief on Stay { id name status confirmationNumber arrivalOn departureOn nights adults children infants roomNumber memberBenefits benefitsGiven rate { amountMicros currencyCode } paymentMethod guarantee identityCheckedAt preferenceFit problem propertyId property { name timeZone currencyCode } roomType { name } bookedRoomType { name } ratePlan { name } company { name } travelAgent { name } group { name } guestId guest { name { firstName lastName } guestNumber guestNationality guestLanguage guestBirthday guestStays guestNights guestTotalRevenue { amountMicros currencyCode } guestCancellations guestNoShows guestVipReason guestDoNotRent guestIncognito } changes(first: 6, orderBy: [{changedAt: DescNullsLast}]) { edges { node { id name changedAt changedBy } } } }`) as unknown as TypedDocumentString<StayBriefQuery, StayBriefQueryVariables>;
export const StayBriefInPartDocument = /*#__PURE__*/ new TypedDocumentString(`query StayBriefInPart($id: UUID!) { stays(filter: {id: {eq: $id}}, first: 1) { edges { node { ...StayOfBrief } } } } fragment StayOfBrief on Stay { id name status confirmationNumber arrivalOn departureOn nights adults children infants roomNumber memberBenefits benefitsGiven rate { amountMicros currencyCode } paymentMethod guarantee identityCheckedAt preferenceFit problem propertyId property { name timeZone currencyCode } roomType { name } bookedRoomType { name } ratePlan { name } company { name } travelAgent { name } group { name } guestId guest { name { firstName lastName } guestNumber guestNationality guestLanguage guestBirthday guestStays guestNights guestTotalRevenue { amountMicros currencyCode } guestCancellations guestNoShows guestVipReason guestDoNotRent guestIncognito } changes(first: 6, orderBy: [{changedAt: DescNullsLast}]) { edges { node { id name changedAt changedBy } } } }`) as unknown as TypedDocumentString<StayBriefInPartQuery, StayBriefInPartQueryVariables>;
export const GuestOfBriefDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestOfBrief($guestId: UUID!, $stayId: UUID!) { loyaltyMemberships( filter: {personId: {eq: $guestId}, status: {eq: ACTIVE}} first: 5 ) { edges { node { id number points tier { name colour benefits } } } } roomPreferences(filter: {personId: {eq: $guestId}}, first: 60) { edges { node { category value polarity strength origin } } } serviceCases( filter: {personId: {eq: $guestId}} orderBy: [{openedAt: DescNullsLast}] first: 5 ) { edges { node { id name status severity openedAt } } } stays( filter: {guestId: {eq: $guestId}, id: {neq: $stayId}, status: {in: [CHECKED_OUT, CONFIRMED, TENTATIVE]}} orderBy: [{arrivalOn: DescNullsLast}] first: 20 ) { edges { node { id status arrivalOn departureOn roomNumber property { name } } } } } `) as unknown as TypedDocumentString<GuestOfBriefQuery, GuestOfBriefQueryVariables>;
export const GiveBenefitsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation GiveBenefits($id: UUID!, $data: StayUpdateInput!) { updateStay(id: $id, data: $data) { id } } `) as unknown as TypedDocumentString<GiveBenefitsMutation, GiveBenefitsMutationVariables>;
export const SensitiveWishesOfGuestDocument = /*#__PURE__*/ new TypedDocumentString(`query SensitiveWishesOfGuest($guestId: UUID!) { sensitivePreferences(filter: {personId: {eq: $guestId}}, first: 60) { edges { node { category value polarity strength origin } } } } `) as unknown as TypedDocumentString<SensitiveWishesOfGuestQuery, SensitiveWishesOfGuestQueryVariables>;
export const ChangesByKeyDocument = /*#__PURE__*/ new TypedDocumentString(`query ChangesByKey($keys: [String!]!) { stayChanges(filter: {key: {in: $keys}}, first: 200) { edges { node { key } } } } `) as unknown as TypedDocumentString<ChangesByKeyQuery, ChangesByKeyQueryVariables>;
export const CreateChangesDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateChanges($data: [StayChangeCreateInput!]!) { createStayChanges(data: $data) { id } } `) as unknown as TypedDocumentString<CreateChangesMutation, CreateChangesMutationVariables>;
export const StayFingerprintsDocument = /*#__PURE__*/ new TypedDocumentString(`query StayFingerprints($keys: [String!]!) { stays(filter: {key: {in: $keys}}, first: 200) { edges { node { key importFingerprint } } } } `) as unknown as TypedDocumentString<StayFingerprintsQuery, StayFingerprintsQueryVariables>;
export const StaysByKeyDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysByKey($keys: [String!]!) { stays(filter: {key: {in: $keys}}, first: 200) { edges { node { id key status importFingerprint guestProfileKey sourceVersion sourceChangedAt updatedAt arrivalOn checkedInAt checkedOutAt cancelledAt roomNumber guest { name { firstName lastName } } group { name } company { name } travelAgent { name } } } } } `) as unknown as TypedDocumentString<StaysByKeyQuery, StaysByKeyQueryVariables>;
export const StaysByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysById($ids: [UUID!]!) { stays(filter: {id: {in: $ids}}, first: 200) { edges { node { ...StayNow } } } } fragment StayNow on Stay { id key guestId propertyId roomTypeId bookedRoomTypeId specialRequests preferenceFit preferenceFitReasons guest { name { firstName lastName } } group { name } company { name } travelAgent { name } propertyId property { language } confirmationNumber roomNumber status arrivalOn departureOn checkedInAt checkedOutAt adults children infants rate { amountMicros currencyCode } roomRevenue { amountMicros currencyCode } foodRevenue { amountMicros currencyCode } otherRevenue { amountMicros currencyCode } name nights totalRevenue { amountMicros currencyCode } toCorrect problem problems memberTier memberBenefits }`) as unknown as TypedDocumentString<StaysByIdQuery, StaysByIdQueryVariables>;
export const StaysPageDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysPage($after: String) { stays(orderBy: [{id: AscNullsLast}], first: 200, after: $after) { edges { node { ...StayNow } } pageInfo { hasNextPage endCursor } } } fragment StayNow on Stay { id key guestId propertyId roomTypeId bookedRoomTypeId specialRequests preferenceFit preferenceFitReasons guest { name { firstName lastName } } group { name } company { name } travelAgent { name } propertyId property { language } confirmationNumber roomNumber status arrivalOn departureOn checkedInAt checkedOutAt adults children infants rate { amountMicros currencyCode } roomRevenue { amountMicros currencyCode } foodRevenue { amountMicros currencyCode } otherRevenue { amountMicros currencyCode } name nights totalRevenue { amountMicros currencyCode } toCorrect problem problems memberTier memberBenefits }`) as unknown as TypedDocumentString<StaysPageQuery, StaysPageQueryVariables>;
export const StaysOfGuestsDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysOfGuests($guestIds: [UUID!]!, $after: String) { stays( filter: {guestId: {in: $guestIds}} orderBy: [{arrivalOn: DescNullsLast}, {id: AscNullsLast}] first: 200 after: $after ) { edges { node { ...StayNow } } pageInfo { hasNextPage endCursor } } } fragment StayNow on Stay { id key guestId propertyId roomTypeId bookedRoomTypeId specialRequests preferenceFit preferenceFitReasons guest { name { firstName lastName } } group { name } company { name } travelAgent { name } propertyId property { language } confirmationNumber roomNumber status arrivalOn departureOn checkedInAt checkedOutAt adults children infants rate { amountMicros currencyCode } roomRevenue { amountMicros currencyCode } foodRevenue { amountMicros currencyCode } otherRevenue { amountMicros currencyCode } name nights totalRevenue { amountMicros currencyCode } toCorrect problem problems memberTier memberBenefits }`) as unknown as TypedDocumentString<StaysOfGuestsQuery, StaysOfGuestsQueryVariables>;
export const StaysNamedAfterNobodyDocument = /*#__PURE__*/ new TypedDocumentString(`query StaysNamedAfterNobody($name: String!) { stays(filter: {guestId: {is: NULL}, name: {startsWith: $name}}, first: 200) { edges { node { ...StayNow } } } } fragment StayNow on Stay { id key guestId propertyId roomTypeId bookedRoomTypeId specialRequests preferenceFit preferenceFitReasons guest { name { firstName lastName } } group { name } company { name } travelAgent { name } propertyId property { language } confirmationNumber roomNumber status arrivalOn departureOn checkedInAt checkedOutAt adults children infants rate { amountMicros currencyCode } roomRevenue { amountMicros currencyCode } foodRevenue { amountMicros currencyCode } otherRevenue { amountMicros currencyCode } name nights totalRevenue { amountMicros currencyCode } toCorrect problem problems memberTier memberBenefits }`) as unknown as TypedDocumentString<StaysNamedAfterNobodyQuery, StaysNamedAfterNobodyQueryVariables>;
export const UpdateStayDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpdateStay($id: UUID!, $data: StayUpdateInput!) { updateStays( filter: {and: [{id: {eq: $id}}, {deletedAt: {is: NULL}}]} data: $data ) { id } } `) as unknown as TypedDocumentString<UpdateStayMutation, UpdateStayMutationVariables>;
export const SaveStaysDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveStays($ids: [UUID!]!, $data: [StayCreateInput!]!) { updateStays( filter: {and: [{id: {in: $ids}}, {deletedAt: {is: NOT_NULL}}]} data: {toCorrect: false} ) { id } createStays(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<SaveStaysMutation, SaveStaysMutationVariables>;
export const PutStaysIntoBinDocument = /*#__PURE__*/ new TypedDocumentString(`mutation PutStaysIntoBin($ids: [UUID!]!) { deleteStays(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<PutStaysIntoBinMutation, PutStaysIntoBinMutationVariables>;
export const UpsertStaysDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpsertStays($data: [StayCreateInput!]!) { createStays(data: $data, upsert: true) { id } } `) as unknown as TypedDocumentString<UpsertStaysMutation, UpsertStaysMutationVariables>;
export const StayTotalDocument = /*#__PURE__*/ new TypedDocumentString(`query StayTotal { stays { totalCount } } `) as unknown as TypedDocumentString<StayTotalQuery, StayTotalQueryVariables>;
export const SurveyOfStayDocument = /*#__PURE__*/ new TypedDocumentString(`query SurveyOfStay($stayId: UUID!) { stays(filter: {id: {eq: $stayId}}, first: 1) { edges { node { id key name status departureOn guestId guest { guestErasedAt } propertyId property { name email { primaryEmail } } } } } guestFeedbacks(filter: {stayId: {eq: $stayId}, source: {eq: SURVEY}}, first: 1) { edges { node { id npsScore overall comment } } } } `) as unknown as TypedDocumentString<SurveyOfStayQuery, SurveyOfStayQueryVariables>;
export const AnswerSurveyDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AnswerSurvey($feedback: [GuestFeedbackCreateInput!]!) { createGuestFeedbacks(data: $feedback) { id } } `) as unknown as TypedDocumentString<AnswerSurveyMutation, AnswerSurveyMutationVariables>;
export const CompleteSurveyDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CompleteSurvey($id: UUID!, $data: GuestFeedbackUpdateInput!) { updateGuestFeedback(id: $id, data: $data) { id } } `) as unknown as TypedDocumentString<CompleteSurveyMutation, CompleteSurveyMutationVariables>;
export const SurveyRespondedDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SurveyResponded($key: String!, $at: DateTime!) { updateRetentionTouches( filter: {key: {eq: $key}, status: {in: [TASK_CREATED, DRAFTED, SENT]}} data: {status: RESPONDED, respondedAt: $at} ) { id } } `) as unknown as TypedDocumentString<SurveyRespondedMutation, SurveyRespondedMutationVariables>;
export const CreateTasksDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateTasks($tasks: [TaskCreateInput!]!) { createTasks(data: $tasks, upsert: true) { id } } `) as unknown as TypedDocumentString<CreateTasksMutation, CreateTasksMutationVariables>;
export const OpenTasksByDocument = /*#__PURE__*/ new TypedDocumentString(`query OpenTasksBy($name: String!) { tasks( filter: {and: [{status: {neq: DONE}}, {createdBy: {source: {eq: APPLICATION}}}, {createdBy: {name: {eq: $name}}}]} first: 200 ) { edges { node { id } } } } `) as unknown as TypedDocumentString<OpenTasksByQuery, OpenTasksByQueryVariables>;
export const DeleteTasksDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DeleteTasks($ids: [UUID!]!) { deleteTasks(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DeleteTasksMutation, DeleteTasksMutationVariables>;
export const GuestsToTurnToDocument = /*#__PURE__*/ new TypedDocumentString(`query GuestsToTurnTo($ids: [UUID!]!, $plays: RetentionPlayFilterInput!) { people(filter: {id: {in: $ids}}, first: 100) { edges { node { id name { firstName lastName } emails { primaryEmail } phones { primaryPhoneNumber primaryPhoneCallingCode } guestMaskedEmail guestLanguage guestSegment guestStays guestLastStayOn guestNextArrivalOn guestTotalRevenue { amountMicros currencyCode } guestOpenCases guestInHouseStays guestDoNotRent guestDoNotContact guestNps guestReasons guestKeeperId company { accountOwnerId } guestConsents { edges { node { channel purpose state recordedAt } } } guestPreferences { edges { node { category value polarity } } } guestCases { edges { node { name status openedAt } } } guestMemberships { edges { node { status points pointsExpireOn tier { name } } } } } } } retentionPlays(filter: $plays, orderBy: [{code: AscNullsLast}], first: 60) { edges { node { id code name kind channel purpose transactional quietDaysAfterStay active templates offerRatePlan { name promotionText } offerReward { name } } } } hotelProperties( filter: {active: {eq: true}} orderBy: [{name: AscNullsLast}] first: 2 ) { edges { node { name brand } } } workspaceMembers(first: 100) { edges { node { id locale } } } } `) as unknown as TypedDocumentString<GuestsToTurnToQuery, GuestsToTurnToQueryVariables>;
export const TouchByIdDocument = /*#__PURE__*/ new TypedDocumentString(`query TouchById($id: UUID!) { retentionTouches(filter: {id: {eq: $id}}, first: 1) { edges { node { id status subject body sentAt taskId personId playId key channel language offer } } } } `) as unknown as TypedDocumentString<TouchByIdQuery, TouchByIdQueryVariables>;
export const SaveActingDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveActing($touches: [RetentionTouchCreateInput!]!, $targets: [TaskTargetCreateInput!]!, $hasTasks: Boolean!) { createTaskTargets(data: $targets, upsert: true) @include(if: $hasTasks) { id } createRetentionTouches(data: $touches, upsert: true) { id key } } `) as unknown as TypedDocumentString<SaveActingMutation, SaveActingMutationVariables>;
export const CloseTouchDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CloseTouch($id: UUID!, $open: [RetentionTouchStatusEnum!]!, $touch: RetentionTouchUpdateInput!, $task: UUID!, $hasTask: Boolean!) { updateRetentionTouches( filter: {and: [{id: {eq: $id}}, {status: {in: $open}}]} data: $touch ) { id } updateTasks(filter: {id: {eq: $task}}, data: {status: DONE}) @include(if: $hasTask) { id } } `) as unknown as TypedDocumentString<CloseTouchMutation, CloseTouchMutationVariables>;
export const TouchesDueDocument = /*#__PURE__*/ new TypedDocumentString(`query TouchesDue($filter: RetentionTouchFilterInput!) { retentionTouches( filter: $filter orderBy: [{plannedFor: AscNullsLast}] first: 100 ) { edges { node { id key name channel plannedFor occasion staleOn offer offerBecause personId stayId playId ownerId } } } } `) as unknown as TypedDocumentString<TouchesDueQuery, TouchesDueQueryVariables>;
export const NightAtPropertyDocument = /*#__PURE__*/ new TypedDocumentString(`query NightAtProperty($propertyId: UUID!, $due: StayFilterInput!, $staying: StayFilterInput!, $offset: Int!, $withHouse: Boolean!) { stays(filter: $due, orderBy: [{id: AscNullsLast}], first: 200, offset: $offset) { totalCount edges { node { ...StayToWalk } } } staysGroupBy(groupBy: [{status: true}], filter: $staying) @include(if: $withHouse) { groupByDimensionValues totalCount } roomsGroupBy( groupBy: [{housekeeping: true}] filter: {propertyId: {eq: $propertyId}} ) @include(if: $withHouse) { groupByDimensionValues totalCount } hotelProperties(filter: {id: {eq: $propertyId}}, first: 1) @include(if: $withHouse) { edges { node { name language currencyCode roomCount walkRoomCost { amountMicros currencyCode } walkTransportCost { amountMicros currencyCode } walkLossPercent } } } roomTypes(filter: {propertyId: {eq: $propertyId}}, first: 200) @include(if: $withHouse) { edges { node { rooms baseRate { amountMicros currencyCode } } } } companies( filter: {accountRelocationPartnerOfId: {eq: $propertyId}} orderBy: [{name: AscNullsLast}] first: 60 ) @include(if: $withHouse) { edges { node { id name } } } } fragment StayToWalk on Stay { id name status confirmationNumber arrivalOn departureOn nights children infants channel rate { amountMicros currencyCode } roomType { name } guestId guest { name { firstName lastName } guestLanguage guestStays guestSegment guestVipReason guestOpenCases guestLifetimeValue { amountMicros currencyCode } } }`) as unknown as TypedDocumentString<NightAtPropertyQuery, NightAtPropertyQueryVariables>;
export const WalkRecordsDocument = /*#__PURE__*/ new TypedDocumentString(`query WalkRecords($guestIds: [UUID!]!) { loyaltyMemberships( filter: {personId: {in: $guestIds}, status: {eq: ACTIVE}} first: 200 ) { edges { node { personId programId tierRank tier { code name } } } } loyaltyTiers(orderBy: [{rank: DescNullsLast}], first: 60) { edges { node { programId rank } } } staysGroupBy( groupBy: [{guest: {id: true}}] filter: {guestId: {in: $guestIds}, status: {eq: RELOCATED}} limit: 200 ) { groupByDimensionValues totalCount } } `) as unknown as TypedDocumentString<WalkRecordsQuery, WalkRecordsQueryVariables>;
export const WordingsDocument = /*#__PURE__*/ new TypedDocumentString(`query Wordings($after: String) { preferenceWordings( orderBy: [{createdAt: AscNullsLast}, {id: AscNullsLast}] first: 200 after: $after ) { edges { node { ...WordingNow } } pageInfo { hasNextPage endCursor } } } fragment WordingNow on PreferenceWording { id name category value polarity problem }`) as unknown as TypedDocumentString<WordingsQuery, WordingsQueryVariables>;
export const WordingsInUseDocument = /*#__PURE__*/ new TypedDocumentString(`query WordingsInUse { preferenceWordings( filter: {or: [{problem: {is: NULL}}, {problem: {eq: ""}}]} orderBy: [{createdAt: AscNullsLast}, {id: AscNullsLast}] first: 200 ) { edges { node { ...WordingNow } } } } fragment WordingNow on PreferenceWording { id name category value polarity problem }`) as unknown as TypedDocumentString<WordingsInUseQuery, WordingsInUseQueryVariables>;
export const SaveWordingProblemDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveWordingProblem($ids: [UUID!]!, $problem: String!) { updatePreferenceWordings(filter: {id: {in: $ids}}, data: {problem: $problem}) { id } } `) as unknown as TypedDocumentString<SaveWordingProblemMutation, SaveWordingProblemMutationVariables>;
export const WorkflowsAndVersionsDocument = /*#__PURE__*/ new TypedDocumentString(`query WorkflowsAndVersions($names: [String!]!) { workflows(filter: {name: {in: $names}}, first: 60) { edges { node { id name } } } workflowVersions(orderBy: [{createdAt: DescNullsLast}], first: 200) { edges { node { id status workflowId steps } } } } `) as unknown as TypedDocumentString<WorkflowsAndVersionsQuery, WorkflowsAndVersionsQueryVariables>;
export const VersionsOfWorkflowDocument = /*#__PURE__*/ new TypedDocumentString(`query VersionsOfWorkflow($id: UUID!) { workflowVersions(filter: {workflowId: {eq: $id}}, first: 60) { edges { node { id status workflowId steps } } } } `) as unknown as TypedDocumentString<VersionsOfWorkflowQuery, VersionsOfWorkflowQueryVariables>;
export const CreateWorkflowDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateWorkflow($name: String!) { createWorkflow(data: {name: $name}) { id } } `) as unknown as TypedDocumentString<CreateWorkflowMutation, CreateWorkflowMutationVariables>;
export const SetWorkflowTriggerDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SetWorkflowTrigger($id: UUID!, $trigger: JSON!) { updateWorkflowVersion(id: $id, data: {trigger: $trigger}) { id } } `) as unknown as TypedDocumentString<SetWorkflowTriggerMutation, SetWorkflowTriggerMutationVariables>;
export const CreateWorkflowStepDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateWorkflowStep($input: CreateWorkflowVersionStepInput!) { createWorkflowVersionStep(input: $input) { stepsDiff } } `) as unknown as TypedDocumentString<CreateWorkflowStepMutation, CreateWorkflowStepMutationVariables>;
export const UpdateWorkflowStepDocument = /*#__PURE__*/ new TypedDocumentString(`mutation UpdateWorkflowStep($input: UpdateWorkflowVersionStepInput!) { updateWorkflowVersionStep(input: $input) { id } } `) as unknown as TypedDocumentString<UpdateWorkflowStepMutation, UpdateWorkflowStepMutationVariables>;
export const ActivateWorkflowDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ActivateWorkflow($id: UUID!) { activateWorkflowVersion(workflowVersionId: $id) } `) as unknown as TypedDocumentString<ActivateWorkflowMutation, ActivateWorkflowMutationVariables>;
export const DeleteWorkflowsDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DeleteWorkflows($ids: [UUID!]!) { deleteWorkflows(filter: {id: {in: $ids}}) { id } } `) as unknown as TypedDocumentString<DeleteWorkflowsMutation, DeleteWorkflowsMutationVariables>;