/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type LinksCreateInput = {
  primaryLinkLabel?: string | null | undefined;
  primaryLinkUrl?: string | null | undefined;
  secondaryLinks?: unknown;
};

export type CurrencyCreateInput = {
  amountMicros?: number | null | undefined;
  currencyCode?: string | null | undefined;
};

export type FullNameCreateInput = {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
};

export type AddressCreateInput = {
  addressStreet1?: string | null | undefined;
  addressStreet2?: string | null | undefined;
  addressCity?: string | null | undefined;
  addressPostcode?: string | null | undefined;
  addressState?: string | null | undefined;
  addressCountry?: string | null | undefined;
  addressLat?: number | null | undefined;
  addressLng?: number | null | undefined;
};

export type ActorSourceEnum =
  /** email */
  | 'EMAIL'
  /** calendar */
  | 'CALENDAR'
  /** workflow */
  | 'WORKFLOW'
  /** agent */
  | 'AGENT'
  /** api */
  | 'API'
  /** import */
  | 'IMPORT'
  /** manual */
  | 'MANUAL'
  /** system */
  | 'SYSTEM'
  /** webhook */
  | 'WEBHOOK'
  /** application */
  | 'APPLICATION';

export type ActorCreateInput = {
  source?: ActorSourceEnum | null | undefined;
  context?: unknown;
};

export type EmailsCreateInput = {
  primaryEmail?: string | null | undefined;
  additionalEmails?: unknown;
};

export type PhonesCreateInput = {
  primaryPhoneNumber?: string | null | undefined;
  primaryPhoneCountryCode?: string | null | undefined;
  primaryPhoneCallingCode?: string | null | undefined;
  additionalPhones?: unknown;
};

export type RichTextCreateInput = {
  blocknote?: string | null | undefined;
  markdown?: string | null | undefined;
};

export type WorkspaceMemberRelationInput = {
  /** Connect to a workspaceMember record */
  connect?: WorkspaceMemberConnectInput | null | undefined;
  /** Disconnect from a workspaceMember record */
  disconnect?: boolean | null | undefined;
};

export type WorkspaceMemberConnectInput = {
  /** Find a workspaceMember record based on its unique fields: id or userEmail */
  where?: WorkspaceMemberWhereUniqueInput | null | undefined;
};

export type WorkspaceMemberWhereUniqueInput = {
  /** Connect by Id */
  id?: string | number | null | undefined;
  /** Connect by User Email */
  userEmail?: string | null | undefined;
};

export type CompanyAccountTypeEnum =
  /** Corporate */
  | 'CORPORATE'
  /** Travel agency */
  | 'TRAVEL_AGENCY'
  /** Tour operator */
  | 'TOUR_OPERATOR'
  /** OTA */
  | 'OTA'
  /** Wholesaler */
  | 'WHOLESALER'
  /** Event planner */
  | 'EVENT_PLANNER'
  /** Partner */
  | 'PARTNER'
  /** Competitor */
  | 'COMPETITOR';

export type CompanyRelationInput = {
  /** Connect to a company record */
  connect?: CompanyConnectInput | null | undefined;
  /** Disconnect from a company record */
  disconnect?: boolean | null | undefined;
};

export type CompanyConnectInput = {
  /** Find a company record based on its unique fields: id or domainName */
  where?: CompanyWhereUniqueInput | null | undefined;
};

export type CompanyWhereUniqueInput = {
  /** Connect by Id */
  id?: string | number | null | undefined;
  /** Connect by Domain Name */
  domainName?: CompanyDomainNameWhereInput | null | undefined;
};

export type CompanyDomainNameWhereInput = {
  /** Connect by primaryLinkUrl */
  primaryLinkUrl?: string | null | undefined;
};

/** A company */
export type CompanyCreateInput = {
  accountImportFingerprint?: string | null | undefined;
  /** Id */
  id?: string | number | null | undefined;
  /** Creation date */
  createdAt?: string | null | undefined;
  /** Last time the record was changed */
  updatedAt?: string | null | undefined;
  /** Date when the record was deleted */
  deletedAt?: string | null | undefined;
  /** The company name */
  name?: string | null | undefined;
  /** The company website URL. We use this url to fetch the company icon */
  domainName?: LinksCreateInput | null | undefined;
  /** Address of the company */
  address?: AddressCreateInput | null | undefined;
  /** The company Linkedin account */
  linkedinLink?: LinksCreateInput | null | undefined;
  /** The company's total annual revenue */
  annualRevenue?: CurrencyCreateInput | null | undefined;
  /** Company record position */
  position?: number | string | null | undefined;
  /** The creator of the record */
  createdBy?: ActorCreateInput | null | undefined;
  /** The workspace member who last updated the record */
  updatedBy?: ActorCreateInput | null | undefined;
  /** Field used for full-text search */
  searchVector?: string | null | undefined;
  /** Your team member responsible for managing the company account */
  accountOwnerId?: string | number | null | undefined;
  /** Your team member responsible for managing the company account */
  accountOwner?: WorkspaceMemberRelationInput | null | undefined;
  accountType?: CompanyAccountTypeEnum | null | undefined;
  /** The number that the hotel systems know the account by, unique. */
  accountNumber?: string | null | undefined;
};

export type FileItemInput = {
  fileId: string;
  label: string;
};

export type PersonRelationInput = {
  /** Connect to a person record */
  connect?: PersonConnectInput | null | undefined;
  /** Disconnect from a person record */
  disconnect?: boolean | null | undefined;
};

export type PersonConnectInput = {
  /** Find a person record based on its unique fields: id or emails */
  where?: PersonWhereUniqueInput | null | undefined;
};

export type PersonWhereUniqueInput = {
  /** Connect by Id */
  id?: string | number | null | undefined;
  /** Connect by Emails */
  emails?: PersonEmailsWhereInput | null | undefined;
};

export type PersonEmailsWhereInput = {
  /** Connect by primaryEmail */
  primaryEmail?: string | null | undefined;
};

/** A person */
export type PersonCreateInput = {
  guestImportFingerprint?: string | null | undefined;
  /** Id */
  id?: string | number | null | undefined;
  /** Creation date */
  createdAt?: string | null | undefined;
  /** Last time the record was changed */
  updatedAt?: string | null | undefined;
  /** Date when the record was deleted */
  deletedAt?: string | null | undefined;
  /** Contact's name */
  name?: FullNameCreateInput | null | undefined;
  /** Contact's Emails */
  emails?: EmailsCreateInput | null | undefined;
  /** Contact's Linkedin account */
  linkedinLink?: LinksCreateInput | null | undefined;
  /** Contact's job title */
  jobTitle?: string | null | undefined;
  /** Contact's phone numbers */
  phones?: PhonesCreateInput | null | undefined;
  /** Contact's avatar */
  avatarUrl?: string | null | undefined;
  /** Contact's avatar file */
  avatarFile?: Array<FileItemInput | null | undefined> | null | undefined;
  /** Person record Position */
  position?: number | string | null | undefined;
  /** The creator of the record */
  createdBy?: ActorCreateInput | null | undefined;
  /** The workspace member who last updated the record */
  updatedBy?: ActorCreateInput | null | undefined;
  /** Field used for full-text search */
  searchVector?: string | null | undefined;
  /** Contact's company */
  companyId?: string | number | null | undefined;
  /** Contact's company */
  company?: CompanyRelationInput | null | undefined;
  guestStays?: number | null | undefined;
  /** The number that the hotel systems know the guest by, unique. */
  guestNumber?: string | null | undefined;
  guestFirstStayOn?: string | null | undefined;
  guestBirthday?: string | null | undefined;
  guestInHouseStays?: number | null | undefined;
  guestNights?: number | null | undefined;
  guestNoShows?: number | null | undefined;
  guestNextArrivalOn?: string | null | undefined;
  /** ISO 639-1, such as pt. */
  guestLanguage?: string | null | undefined;
  guestRoomRevenue?: CurrencyCreateInput | null | undefined;
  guestTotalRevenue?: CurrencyCreateInput | null | undefined;
  /** The day of the latest departure. */
  guestLastStayOn?: string | null | undefined;
  guestCancellations?: number | null | undefined;
  /** ISO 3166-1 alpha-3, such as PRT. */
  guestNationality?: string | null | undefined;
};

export type HotelPropertyRelationInput = {
  /** Connect to a hotelProperty record */
  connect?: HotelPropertyConnectInput | null | undefined;
  /** Disconnect from a hotelProperty record */
  disconnect?: boolean | null | undefined;
};

export type HotelPropertyConnectInput = {
  /** Find a hotelProperty record based on its unique fields: id or code */
  where?: HotelPropertyWhereUniqueInput | null | undefined;
};

export type HotelPropertyWhereUniqueInput = {
  /** Connect by Id */
  id?: string | number | null | undefined;
  /** Connect by Code */
  code?: string | null | undefined;
};

/** A hotel of the group. */
export type HotelPropertyCreateInput = {
  name?: string | null | undefined;
  /** The short code the hotel systems use, unique. */
  code?: string | null | undefined;
  brand?: string | null | undefined;
  city?: string | null | undefined;
  /** ISO 3166-1 alpha-3, such as PRT. */
  country?: string | null | undefined;
  /** IANA name, such as Europe/Lisbon. */
  timeZone?: string | null | undefined;
  /** ISO 4217, such as EUR. */
  currencyCode?: string | null | undefined;
  roomCount?: number | null | undefined;
  starRating?: number | null | undefined;
  streetAddress?: AddressCreateInput | null | undefined;
  phone?: PhonesCreateInput | null | undefined;
  email?: EmailsCreateInput | null | undefined;
  overbookingLimitPercent?: number | null | undefined;
  cancellationPolicy?: RichTextCreateInput | null | undefined;
  active?: boolean | null | undefined;
  /** Id */
  id?: string | number | null | undefined;
  /** Creation date */
  createdAt?: string | null | undefined;
  /** The creator of the record */
  createdBy?: ActorCreateInput | null | undefined;
  /** Deletion date */
  deletedAt?: string | null | undefined;
  /** Position */
  position?: number | string | null | undefined;
  /** Last time the record was changed */
  updatedAt?: string | null | undefined;
  /** The workspace member who last updated the record */
  updatedBy?: ActorCreateInput | null | undefined;
  /** Search vector */
  searchVector?: string | null | undefined;
};

export type ImportRejectStatusEnum =
  /** Open */
  | 'OPEN'
  /** Repaired */
  | 'REPAIRED'
  /** Ignored */
  | 'IGNORED';

/** A row that an import could not take, with the reason. */
export type ImportRejectCreateInput = {
  name?: string | null | undefined;
  /** run:row, unique. */
  key?: string | null | undefined;
  rowNumber?: number | null | undefined;
  /** With personal data masked. */
  sourceLine?: string | null | undefined;
  reasons?: string | null | undefined;
  status?: ImportRejectStatusEnum | null | undefined;
  /** Id */
  id?: string | number | null | undefined;
  /** Creation date */
  createdAt?: string | null | undefined;
  /** The creator of the record */
  createdBy?: ActorCreateInput | null | undefined;
  /** Deletion date */
  deletedAt?: string | null | undefined;
  /** Position */
  position?: number | string | null | undefined;
  /** Last time the record was changed */
  updatedAt?: string | null | undefined;
  /** The workspace member who last updated the record */
  updatedBy?: ActorCreateInput | null | undefined;
  /** Search vector */
  searchVector?: string | null | undefined;
  runId?: string | number | null | undefined;
  run?: HotelRunRelationInput | null | undefined;
};

export type StayStatusEnum =
  /** Inquiry */
  | 'INQUIRY'
  /** Tentative */
  | 'TENTATIVE'
  /** Waitlisted */
  | 'WAITLISTED'
  /** Confirmed */
  | 'CONFIRMED'
  /** In house */
  | 'IN_HOUSE'
  /** Checked out */
  | 'CHECKED_OUT'
  /** Cancelled */
  | 'CANCELLED'
  /** No-show */
  | 'NO_SHOW'
  /** Relocated */
  | 'RELOCATED';

export type StayChannelEnum =
  /** Direct web */
  | 'DIRECT_WEB'
  /** Phone */
  | 'PHONE'
  /** Email */
  | 'EMAIL'
  /** Walk-in */
  | 'WALK_IN'
  /** OTA */
  | 'OTA'
  /** Travel agent */
  | 'TRAVEL_AGENT'
  /** Corporate */
  | 'CORPORATE'
  /** GDS */
  | 'GDS'
  /** Wholesale */
  | 'WHOLESALE'
  /** Partner */
  | 'PARTNER';

/** One reservation, from the first inquiry through to departure. */
export type StayCreateInput = {
  guestCountry?: string | null | undefined;
  importFingerprint?: string | null | undefined;
  /** The confirmation number, or what the hotel calls it. */
  name?: string | null | undefined;
  /** source:confirmation number, unique. */
  key?: string | null | undefined;
  /** The system that the stay came from. */
  source?: string | null | undefined;
  confirmationNumber?: string | null | undefined;
  status?: StayStatusEnum | null | undefined;
  roomNumber?: string | null | undefined;
  arrivalOn?: string | null | undefined;
  departureOn?: string | null | undefined;
  /** Departure less arrival, in days. */
  nights?: number | null | undefined;
  adults?: number | null | undefined;
  children?: number | null | undefined;
  infants?: number | null | undefined;
  bookedAt?: string | null | undefined;
  checkedInAt?: string | null | undefined;
  checkedOutAt?: string | null | undefined;
  cancelledAt?: string | null | undefined;
  cancelReason?: string | null | undefined;
  channel?: StayChannelEnum | null | undefined;
  marketSegment?: string | null | undefined;
  /** The kind of payment only; never a card number. */
  paymentMethod?: string | null | undefined;
  guarantee?: string | null | undefined;
  rate?: CurrencyCreateInput | null | undefined;
  roomRevenue?: CurrencyCreateInput | null | undefined;
  foodRevenue?: CurrencyCreateInput | null | undefined;
  otherRevenue?: CurrencyCreateInput | null | undefined;
  totalRevenue?: CurrencyCreateInput | null | undefined;
  specialRequests?: string | null | undefined;
  preferenceFit?: number | null | undefined;
  preferenceFitReasons?: unknown;
  compensation?: CurrencyCreateInput | null | undefined;
  /** As the booking system said when it was booked. */
  isRepeatGuest?: boolean | null | undefined;
  /** Id */
  id?: string | number | null | undefined;
  /** Creation date */
  createdAt?: string | null | undefined;
  /** The creator of the record */
  createdBy?: ActorCreateInput | null | undefined;
  /** Deletion date */
  deletedAt?: string | null | undefined;
  /** Position */
  position?: number | string | null | undefined;
  /** Last time the record was changed */
  updatedAt?: string | null | undefined;
  /** The workspace member who last updated the record */
  updatedBy?: ActorCreateInput | null | undefined;
  /** Search vector */
  searchVector?: string | null | undefined;
  propertyId?: string | number | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
  guestId?: string | number | null | undefined;
  guest?: PersonRelationInput | null | undefined;
  /** Who booked, when it is not the guest. */
  bookerId?: string | number | null | undefined;
  /** Who booked, when it is not the guest. */
  booker?: PersonRelationInput | null | undefined;
  companyId?: string | number | null | undefined;
  company?: CompanyRelationInput | null | undefined;
  travelAgentId?: string | number | null | undefined;
  travelAgent?: CompanyRelationInput | null | undefined;
  roomTypeId?: string | number | null | undefined;
  roomType?: RoomTypeRelationInput | null | undefined;
  bookedRoomTypeId?: string | number | null | undefined;
  bookedRoomType?: RoomTypeRelationInput | null | undefined;
  upgradedFromId?: string | number | null | undefined;
  upgradedFrom?: RoomTypeRelationInput | null | undefined;
  ratePlanId?: string | number | null | undefined;
  ratePlan?: RatePlanRelationInput | null | undefined;
  relocatedToId?: string | number | null | undefined;
  relocatedTo?: CompanyRelationInput | null | undefined;
};

export type HotelRunKindEnum =
  /** Import */
  | 'IMPORT'
  /** Recalculation */
  | 'RECALCULATION';

export type HotelRunStatusEnum =
  /** Running */
  | 'RUNNING'
  /** Done */
  | 'DONE'
  /** Done with rejects */
  | 'DONE_WITH_REJECTS'
  /** Failed */
  | 'FAILED'
  /** Interrupted */
  | 'INTERRUPTED';

export type HotelRunRelationInput = {
  /** Connect to a hotelRun record */
  connect?: HotelRunConnectInput | null | undefined;
  /** Disconnect from a hotelRun record */
  disconnect?: boolean | null | undefined;
};

export type HotelRunConnectInput = {
  /** Find a hotelRun record based on its unique fields: id or key */
  where?: HotelRunWhereUniqueInput | null | undefined;
};

export type HotelRunWhereUniqueInput = {
  /** Connect by Id */
  id?: string | number | null | undefined;
  /** Connect by Key */
  key?: string | null | undefined;
};

/** A piece of long work: an import, a recalculation. It can be watched here and goes on after an interruption. */
export type HotelRunCreateInput = {
  /** Where the next slice begins. */
  cursor?: unknown;
  /** Creation date */
  createdAt?: string | null | undefined;
  readCount?: number | null | undefined;
  writtenCount?: number | null | undefined;
  unchangedCount?: number | null | undefined;
  rejectedCount?: number | null | undefined;
  startedAt?: string | null | undefined;
  finishedAt?: string | null | undefined;
  error?: string | null | undefined;
  startedBy?: string | null | undefined;
  name?: string | null | undefined;
  /** What the run is of, unique: starting it again goes on with it. */
  key?: string | null | undefined;
  kind?: HotelRunKindEnum | null | undefined;
  status?: HotelRunStatusEnum | null | undefined;
  /** Id */
  id?: string | number | null | undefined;
  /** The creator of the record */
  createdBy?: ActorCreateInput | null | undefined;
  /** Deletion date */
  deletedAt?: string | null | undefined;
  /** Position */
  position?: number | string | null | undefined;
  /** Last time the record was changed */
  updatedAt?: string | null | undefined;
  /** The workspace member who last updated the record */
  updatedBy?: ActorCreateInput | null | undefined;
  /** Search vector */
  searchVector?: string | null | undefined;
};

export type RatePlanMealPlanEnum =
  /** Room only */
  | 'ROOM_ONLY'
  /** Bed and breakfast */
  | 'BED_AND_BREAKFAST'
  /** Half board */
  | 'HALF_BOARD'
  /** Full board */
  | 'FULL_BOARD'
  /** All inclusive */
  | 'ALL_INCLUSIVE';

export type RatePlanAudienceEnum =
  /** Public */
  | 'PUBLIC'
  /** Corporate */
  | 'CORPORATE'
  /** Agency */
  | 'AGENCY'
  /** Members of a tier */
  | 'MEMBER_TIER';

export type RatePlanRelationInput = {
  /** Connect to a ratePlan record */
  connect?: RatePlanConnectInput | null | undefined;
  /** Disconnect from a ratePlan record */
  disconnect?: boolean | null | undefined;
};

export type RatePlanConnectInput = {
  /** Find a ratePlan record based on its unique fields: id or key */
  where?: RatePlanWhereUniqueInput | null | undefined;
};

export type RatePlanWhereUniqueInput = {
  /** Connect by Id */
  id?: string | number | null | undefined;
  /** Connect by Key */
  key?: string | null | undefined;
};

/** A price with its conditions. */
export type RatePlanCreateInput = {
  name?: string | null | undefined;
  /** property:code, unique. */
  key?: string | null | undefined;
  code?: string | null | undefined;
  mealPlan?: RatePlanMealPlanEnum | null | undefined;
  cancellationRule?: string | null | undefined;
  paymentRule?: string | null | undefined;
  advancePurchaseDays?: number | null | undefined;
  price?: CurrencyCreateInput | null | undefined;
  percentOff?: number | null | undefined;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
  audience?: RatePlanAudienceEnum | null | undefined;
  promotionText?: string | null | undefined;
  /** Id */
  id?: string | number | null | undefined;
  /** Creation date */
  createdAt?: string | null | undefined;
  /** The creator of the record */
  createdBy?: ActorCreateInput | null | undefined;
  /** Deletion date */
  deletedAt?: string | null | undefined;
  /** Position */
  position?: number | string | null | undefined;
  /** Last time the record was changed */
  updatedAt?: string | null | undefined;
  /** The workspace member who last updated the record */
  updatedBy?: ActorCreateInput | null | undefined;
  /** Search vector */
  searchVector?: string | null | undefined;
  propertyId?: string | number | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
};

export type RoomTypeBedTypeEnum =
  /** King */
  | 'KING'
  /** Queen */
  | 'QUEEN'
  /** Twin */
  | 'TWIN'
  /** Double */
  | 'DOUBLE'
  /** Single */
  | 'SINGLE'
  /** Sofa bed */
  | 'SOFA';

export type RoomTypeFeaturesEnum =
  /** Balcony */
  | 'BALCONY'
  /** Bathtub */
  | 'BATHTUB'
  /** Walk-in shower */
  | 'WALK_IN_SHOWER'
  /** Kitchenette */
  | 'KITCHENETTE'
  /** Work desk */
  | 'WORK_DESK'
  /** Lounge access */
  | 'LOUNGE_ACCESS'
  /** Accessible */
  | 'ACCESSIBLE'
  /** Connecting */
  | 'CONNECTING'
  /** High floor */
  | 'HIGH_FLOOR'
  /** Quiet side */
  | 'QUIET'
  /** Sea view */
  | 'SEA_VIEW'
  /** City view */
  | 'CITY_VIEW';

export type RoomTypeRelationInput = {
  /** Connect to a roomType record */
  connect?: RoomTypeConnectInput | null | undefined;
  /** Disconnect from a roomType record */
  disconnect?: boolean | null | undefined;
};

export type RoomTypeConnectInput = {
  /** Find a roomType record based on its unique fields: id or key */
  where?: RoomTypeWhereUniqueInput | null | undefined;
};

export type RoomTypeWhereUniqueInput = {
  /** Connect by Id */
  id?: string | number | null | undefined;
  /** Connect by Key */
  key?: string | null | undefined;
};

/** A class of rooms that a property sells. */
export type RoomTypeCreateInput = {
  name?: string | null | undefined;
  /** property:code, unique. */
  key?: string | null | undefined;
  code?: string | null | undefined;
  /** Rank of the room: 1 is the simplest. */
  roomClass?: number | null | undefined;
  bedType?: RoomTypeBedTypeEnum | null | undefined;
  sizeSquareMetres?: number | null | undefined;
  maxOccupancy?: number | null | undefined;
  view?: string | null | undefined;
  smoking?: boolean | null | undefined;
  features?: Array<RoomTypeFeaturesEnum | null | undefined> | null | undefined;
  /** How many of them the property has. */
  rooms?: number | null | undefined;
  baseRate?: CurrencyCreateInput | null | undefined;
  /** Id */
  id?: string | number | null | undefined;
  /** Creation date */
  createdAt?: string | null | undefined;
  /** The creator of the record */
  createdBy?: ActorCreateInput | null | undefined;
  /** Deletion date */
  deletedAt?: string | null | undefined;
  /** Position */
  position?: number | string | null | undefined;
  /** Last time the record was changed */
  updatedAt?: string | null | undefined;
  /** The workspace member who last updated the record */
  updatedBy?: ActorCreateInput | null | undefined;
  /** Search vector */
  searchVector?: string | null | undefined;
  propertyId?: string | number | null | undefined;
  property?: HotelPropertyRelationInput | null | undefined;
};

export type GuestPanelQueryVariables = Exact<{
  id: string;
}>;


export type GuestPanelQuery = { people: { edges: Array<{ node: { id: string, guestNumber: string | null, guestNationality: string | null, guestLanguage: string | null, guestBirthday: string | null, guestStays: number | null, guestNights: number | null, guestFirstStayOn: string | null, guestLastStayOn: string | null, guestNextArrivalOn: string | null, guestCancellations: number | null, guestNoShows: number | null, guestInHouseStays: number | null, name: { firstName: string | null, lastName: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null, stays: { totalCount: number | null, edges: Array<{ node: { id: string, name: string | null, status: StayStatusEnum, arrivalOn: string | null, departureOn: string | null, nights: number | null, roomNumber: string | null, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null, property: { name: string | null } | null, roomType: { name: string | null } | null } }> } | null };

export type GuestTotalsFieldsFragment = { id: string, guestStays: number | null, guestNights: number | null, guestFirstStayOn: string | null, guestLastStayOn: string | null, guestNextArrivalOn: string | null, guestCancellations: number | null, guestNoShows: number | null, guestInHouseStays: number | null, guestRoomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null };

export type GuestTotalsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type GuestTotalsPageQuery = { people: { edges: Array<{ node: { id: string, guestStays: number | null, guestNights: number | null, guestFirstStayOn: string | null, guestLastStayOn: string | null, guestNextArrivalOn: string | null, guestCancellations: number | null, guestNoShows: number | null, guestInHouseStays: number | null, guestRoomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type GuestTotalsOfQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type GuestTotalsOfQuery = { people: { edges: Array<{ node: { id: string, guestStays: number | null, guestNights: number | null, guestFirstStayOn: string | null, guestLastStayOn: string | null, guestNextArrivalOn: string | null, guestCancellations: number | null, guestNoShows: number | null, guestInHouseStays: number | null, guestRoomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, guestTotalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type GuestsWithPastNextArrivalQueryVariables = Exact<{
  before: string;
  first: number;
}>;


export type GuestsWithPastNextArrivalQuery = { people: { edges: Array<{ node: { id: string } }> } | null };

export type PeopleByGuestNumberQueryVariables = Exact<{
  numbers: Array<string> | string;
}>;


export type PeopleByGuestNumberQuery = { people: { edges: Array<{ node: { id: string, guestNumber: string | null, guestImportFingerprint: string | null } }> } | null };

export type UpsertPeopleMutationVariables = Exact<{
  data: Array<PersonCreateInput> | PersonCreateInput;
}>;


export type UpsertPeopleMutation = { createPeople: Array<{ id: string, guestNumber: string | null }> | null };

export type RunFieldsFragment = { id: string, key: string | null, kind: HotelRunKindEnum | null, status: HotelRunStatusEnum, cursor: unknown, readCount: number | null, writtenCount: number | null, unchangedCount: number | null, rejectedCount: number | null, startedAt: string | null, updatedAt: string };

export type RunByKeyQueryVariables = Exact<{
  key: string;
}>;


export type RunByKeyQuery = { hotelRuns: { edges: Array<{ node: { id: string, key: string | null, kind: HotelRunKindEnum | null, status: HotelRunStatusEnum, cursor: unknown, readCount: number | null, writtenCount: number | null, unchangedCount: number | null, rejectedCount: number | null, startedAt: string | null, updatedAt: string } }> } | null };

export type RunningRunsQueryVariables = Exact<{
  kind: HotelRunKindEnum;
}>;


export type RunningRunsQuery = { hotelRuns: { edges: Array<{ node: { id: string, key: string | null, kind: HotelRunKindEnum | null, status: HotelRunStatusEnum, cursor: unknown, readCount: number | null, writtenCount: number | null, unchangedCount: number | null, rejectedCount: number | null, startedAt: string | null, updatedAt: string } }> } | null };

export type UpsertRunMutationVariables = Exact<{
  data: HotelRunCreateInput;
}>;


export type UpsertRunMutation = { createHotelRun: { id: string, key: string | null, kind: HotelRunKindEnum | null, status: HotelRunStatusEnum, cursor: unknown, readCount: number | null, writtenCount: number | null, unchangedCount: number | null, rejectedCount: number | null, startedAt: string | null, updatedAt: string } | null };

export type UpsertRejectsMutationVariables = Exact<{
  data: Array<ImportRejectCreateInput> | ImportRejectCreateInput;
}>;


export type UpsertRejectsMutation = { createImportRejects: Array<{ id: string }> | null };

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

export type UpsertRoomTypesMutationVariables = Exact<{
  data: Array<RoomTypeCreateInput> | RoomTypeCreateInput;
}>;


export type UpsertRoomTypesMutation = { createRoomTypes: Array<{ id: string, key: string | null }> | null };

export type RatePlansByKeyQueryVariables = Exact<{
  keys: Array<string> | string;
}>;


export type RatePlansByKeyQuery = { ratePlans: { edges: Array<{ node: { id: string, key: string | null } }> } | null };

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

export type StaysByKeyQueryVariables = Exact<{
  keys: Array<string> | string;
}>;


export type StaysByKeyQuery = { stays: { edges: Array<{ node: { id: string, key: string | null, status: StayStatusEnum, importFingerprint: string | null } }> } | null };

export type StaysByIdQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type StaysByIdQuery = { stays: { edges: Array<{ node: { id: string, guestId: string | null, arrivalOn: string | null, departureOn: string | null, nights: number | null, roomRevenue: { amountMicros: number | null, currencyCode: string | null } | null, foodRevenue: { amountMicros: number | null, currencyCode: string | null } | null, otherRevenue: { amountMicros: number | null, currencyCode: string | null } | null, totalRevenue: { amountMicros: number | null, currencyCode: string | null } | null } }> } | null };

export type UpsertStaysMutationVariables = Exact<{
  data: Array<StayCreateInput> | StayCreateInput;
}>;


export type UpsertStaysMutation = { createStays: Array<{ id: string }> | null };

export type StayGroupsOfGuestsQueryVariables = Exact<{
  guestIds: Array<string> | string;
  limit: number;
}>;


export type StayGroupsOfGuestsQuery = { staysGroupBy: Array<{ groupByDimensionValues: unknown, totalCount: number | null, sumNights: number | null, sumRoomRevenueAmountMicros: number | null, sumTotalRevenueAmountMicros: number | null, minArrivalOn: string | null, maxDepartureOn: string | null }> | null };

export type NextArrivalsOfGuestsQueryVariables = Exact<{
  guestIds: Array<string> | string;
  from: string;
  limit: number;
}>;


export type NextArrivalsOfGuestsQuery = { staysGroupBy: Array<{ groupByDimensionValues: unknown, minArrivalOn: string | null }> | null };

export type StaysChangedSinceQueryVariables = Exact<{
  since: string;
  first: number;
  after?: string | null | undefined;
}>;


export type StaysChangedSinceQuery = { stays: { edges: Array<{ node: { guestId: string | null, updatedAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type StayTotalQueryVariables = Exact<{ [key: string]: never; }>;


export type StayTotalQuery = { stays: { totalCount: number | null } | null };

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
export const GuestTotalsFieldsFragmentDoc = new TypedDocumentString(`
    fragment GuestTotalsFields on Person {
  id
  guestStays
  guestNights
  guestRoomRevenue {
    amountMicros
    currencyCode
  }
  guestTotalRevenue {
    amountMicros
    currencyCode
  }
  guestFirstStayOn
  guestLastStayOn
  guestNextArrivalOn
  guestCancellations
  guestNoShows
  guestInHouseStays
}
    `, {"fragmentName":"GuestTotalsFields"}) as unknown as TypedDocumentString<GuestTotalsFieldsFragment, unknown>;
export const RunFieldsFragmentDoc = new TypedDocumentString(`
    fragment RunFields on HotelRun {
  id
  key
  kind
  status
  cursor
  readCount
  writtenCount
  unchangedCount
  rejectedCount
  startedAt
  updatedAt
}
    `, {"fragmentName":"RunFields"}) as unknown as TypedDocumentString<RunFieldsFragment, unknown>;
export const GuestPanelDocument = new TypedDocumentString(`
    query GuestPanel($id: UUID!) {
  people(filter: {id: {eq: $id}}, first: 1) {
    edges {
      node {
        id
        name {
          firstName
          lastName
        }
        guestNumber
        guestNationality
        guestLanguage
        guestBirthday
        guestStays
        guestNights
        guestTotalRevenue {
          amountMicros
          currencyCode
        }
        guestFirstStayOn
        guestLastStayOn
        guestNextArrivalOn
        guestCancellations
        guestNoShows
        guestInHouseStays
      }
    }
  }
  stays(
    filter: {guestId: {eq: $id}}
    orderBy: [{arrivalOn: DescNullsLast}]
    first: 60
  ) {
    totalCount
    edges {
      node {
        id
        name
        status
        arrivalOn
        departureOn
        nights
        roomNumber
        totalRevenue {
          amountMicros
          currencyCode
        }
        property {
          name
        }
        roomType {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GuestPanelQuery, GuestPanelQueryVariables>;
export const GuestTotalsPageDocument = new TypedDocumentString(`
    query GuestTotalsPage($first: Int!, $after: String) {
  people(first: $first, after: $after, orderBy: [{id: AscNullsLast}]) {
    edges {
      node {
        ...GuestTotalsFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GuestTotalsFields on Person {
  id
  guestStays
  guestNights
  guestRoomRevenue {
    amountMicros
    currencyCode
  }
  guestTotalRevenue {
    amountMicros
    currencyCode
  }
  guestFirstStayOn
  guestLastStayOn
  guestNextArrivalOn
  guestCancellations
  guestNoShows
  guestInHouseStays
}`) as unknown as TypedDocumentString<GuestTotalsPageQuery, GuestTotalsPageQueryVariables>;
export const GuestTotalsOfDocument = new TypedDocumentString(`
    query GuestTotalsOf($ids: [UUID!]!) {
  people(filter: {id: {in: $ids}}, first: 200) {
    edges {
      node {
        ...GuestTotalsFields
      }
    }
  }
}
    fragment GuestTotalsFields on Person {
  id
  guestStays
  guestNights
  guestRoomRevenue {
    amountMicros
    currencyCode
  }
  guestTotalRevenue {
    amountMicros
    currencyCode
  }
  guestFirstStayOn
  guestLastStayOn
  guestNextArrivalOn
  guestCancellations
  guestNoShows
  guestInHouseStays
}`) as unknown as TypedDocumentString<GuestTotalsOfQuery, GuestTotalsOfQueryVariables>;
export const GuestsWithPastNextArrivalDocument = new TypedDocumentString(`
    query GuestsWithPastNextArrival($before: Date!, $first: Int!) {
  people(filter: {guestNextArrivalOn: {lt: $before}}, first: $first) {
    edges {
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GuestsWithPastNextArrivalQuery, GuestsWithPastNextArrivalQueryVariables>;
export const PeopleByGuestNumberDocument = new TypedDocumentString(`
    query PeopleByGuestNumber($numbers: [String!]!) {
  people(filter: {guestNumber: {in: $numbers}}, first: 200) {
    edges {
      node {
        id
        guestNumber
        guestImportFingerprint
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleByGuestNumberQuery, PeopleByGuestNumberQueryVariables>;
export const UpsertPeopleDocument = new TypedDocumentString(`
    mutation UpsertPeople($data: [PersonCreateInput!]!) {
  createPeople(data: $data, upsert: true) {
    id
    guestNumber
  }
}
    `) as unknown as TypedDocumentString<UpsertPeopleMutation, UpsertPeopleMutationVariables>;
export const RunByKeyDocument = new TypedDocumentString(`
    query RunByKey($key: String!) {
  hotelRuns(filter: {key: {eq: $key}}, first: 1) {
    edges {
      node {
        ...RunFields
      }
    }
  }
}
    fragment RunFields on HotelRun {
  id
  key
  kind
  status
  cursor
  readCount
  writtenCount
  unchangedCount
  rejectedCount
  startedAt
  updatedAt
}`) as unknown as TypedDocumentString<RunByKeyQuery, RunByKeyQueryVariables>;
export const RunningRunsDocument = new TypedDocumentString(`
    query RunningRuns($kind: HotelRunKindEnum!) {
  hotelRuns(filter: {kind: {eq: $kind}, status: {eq: RUNNING}}, first: 20) {
    edges {
      node {
        ...RunFields
      }
    }
  }
}
    fragment RunFields on HotelRun {
  id
  key
  kind
  status
  cursor
  readCount
  writtenCount
  unchangedCount
  rejectedCount
  startedAt
  updatedAt
}`) as unknown as TypedDocumentString<RunningRunsQuery, RunningRunsQueryVariables>;
export const UpsertRunDocument = new TypedDocumentString(`
    mutation UpsertRun($data: HotelRunCreateInput!) {
  createHotelRun(data: $data, upsert: true) {
    ...RunFields
  }
}
    fragment RunFields on HotelRun {
  id
  key
  kind
  status
  cursor
  readCount
  writtenCount
  unchangedCount
  rejectedCount
  startedAt
  updatedAt
}`) as unknown as TypedDocumentString<UpsertRunMutation, UpsertRunMutationVariables>;
export const UpsertRejectsDocument = new TypedDocumentString(`
    mutation UpsertRejects($data: [ImportRejectCreateInput!]!) {
  createImportRejects(data: $data, upsert: true) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpsertRejectsMutation, UpsertRejectsMutationVariables>;
export const PropertiesByCodeDocument = new TypedDocumentString(`
    query PropertiesByCode($codes: [String!]!) {
  hotelProperties(filter: {code: {in: $codes}}, first: 200) {
    edges {
      node {
        id
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PropertiesByCodeQuery, PropertiesByCodeQueryVariables>;
export const UpsertPropertiesDocument = new TypedDocumentString(`
    mutation UpsertProperties($data: [HotelPropertyCreateInput!]!) {
  createHotelProperties(data: $data, upsert: true) {
    id
    code
  }
}
    `) as unknown as TypedDocumentString<UpsertPropertiesMutation, UpsertPropertiesMutationVariables>;
export const RoomTypesByKeyDocument = new TypedDocumentString(`
    query RoomTypesByKey($keys: [String!]!) {
  roomTypes(filter: {key: {in: $keys}}, first: 200) {
    edges {
      node {
        id
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoomTypesByKeyQuery, RoomTypesByKeyQueryVariables>;
export const UpsertRoomTypesDocument = new TypedDocumentString(`
    mutation UpsertRoomTypes($data: [RoomTypeCreateInput!]!) {
  createRoomTypes(data: $data, upsert: true) {
    id
    key
  }
}
    `) as unknown as TypedDocumentString<UpsertRoomTypesMutation, UpsertRoomTypesMutationVariables>;
export const RatePlansByKeyDocument = new TypedDocumentString(`
    query RatePlansByKey($keys: [String!]!) {
  ratePlans(filter: {key: {in: $keys}}, first: 200) {
    edges {
      node {
        id
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RatePlansByKeyQuery, RatePlansByKeyQueryVariables>;
export const UpsertRatePlansDocument = new TypedDocumentString(`
    mutation UpsertRatePlans($data: [RatePlanCreateInput!]!) {
  createRatePlans(data: $data, upsert: true) {
    id
    key
  }
}
    `) as unknown as TypedDocumentString<UpsertRatePlansMutation, UpsertRatePlansMutationVariables>;
export const CompaniesByAccountNumberDocument = new TypedDocumentString(`
    query CompaniesByAccountNumber($numbers: [String!]!) {
  companies(filter: {accountNumber: {in: $numbers}}, first: 200) {
    edges {
      node {
        id
        accountNumber
        accountImportFingerprint
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompaniesByAccountNumberQuery, CompaniesByAccountNumberQueryVariables>;
export const UpsertCompaniesDocument = new TypedDocumentString(`
    mutation UpsertCompanies($data: [CompanyCreateInput!]!) {
  createCompanies(data: $data, upsert: true) {
    id
    accountNumber
  }
}
    `) as unknown as TypedDocumentString<UpsertCompaniesMutation, UpsertCompaniesMutationVariables>;
export const StaysByKeyDocument = new TypedDocumentString(`
    query StaysByKey($keys: [String!]!) {
  stays(filter: {key: {in: $keys}}, first: 200) {
    edges {
      node {
        id
        key
        status
        importFingerprint
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StaysByKeyQuery, StaysByKeyQueryVariables>;
export const StaysByIdDocument = new TypedDocumentString(`
    query StaysById($ids: [UUID!]!) {
  stays(filter: {id: {in: $ids}}, first: 200) {
    edges {
      node {
        id
        guestId
        arrivalOn
        departureOn
        nights
        roomRevenue {
          amountMicros
          currencyCode
        }
        foodRevenue {
          amountMicros
          currencyCode
        }
        otherRevenue {
          amountMicros
          currencyCode
        }
        totalRevenue {
          amountMicros
          currencyCode
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StaysByIdQuery, StaysByIdQueryVariables>;
export const UpsertStaysDocument = new TypedDocumentString(`
    mutation UpsertStays($data: [StayCreateInput!]!) {
  createStays(data: $data, upsert: true) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpsertStaysMutation, UpsertStaysMutationVariables>;
export const StayGroupsOfGuestsDocument = new TypedDocumentString(`
    query StayGroupsOfGuests($guestIds: [UUID!]!, $limit: Int!) {
  staysGroupBy(
    groupBy: [{guest: {id: true}}, {status: true}, {totalRevenue: {currencyCode: true}}]
    filter: {guestId: {in: $guestIds}}
    limit: $limit
  ) {
    groupByDimensionValues
    totalCount
    sumNights
    sumRoomRevenueAmountMicros
    sumTotalRevenueAmountMicros
    minArrivalOn
    maxDepartureOn
  }
}
    `) as unknown as TypedDocumentString<StayGroupsOfGuestsQuery, StayGroupsOfGuestsQueryVariables>;
export const NextArrivalsOfGuestsDocument = new TypedDocumentString(`
    query NextArrivalsOfGuests($guestIds: [UUID!]!, $from: Date!, $limit: Int!) {
  staysGroupBy(
    groupBy: [{guest: {id: true}}]
    filter: {guestId: {in: $guestIds}, arrivalOn: {gte: $from}, status: {in: [TENTATIVE, CONFIRMED]}}
    limit: $limit
  ) {
    groupByDimensionValues
    minArrivalOn
  }
}
    `) as unknown as TypedDocumentString<NextArrivalsOfGuestsQuery, NextArrivalsOfGuestsQueryVariables>;
export const StaysChangedSinceDocument = new TypedDocumentString(`
    query StaysChangedSince($since: DateTime!, $first: Int!, $after: String) {
  stays(
    filter: {updatedAt: {gte: $since}, guestId: {is: NOT_NULL}}
    orderBy: [{updatedAt: AscNullsLast}]
    first: $first
    after: $after
  ) {
    edges {
      node {
        guestId
        updatedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<StaysChangedSinceQuery, StaysChangedSinceQueryVariables>;
export const StayTotalDocument = new TypedDocumentString(`
    query StayTotal {
  stays {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StayTotalQuery, StayTotalQueryVariables>;