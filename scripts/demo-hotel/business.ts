import type { PreferenceCategory, Preference } from '../../plugin/domain/preferences/preference.ts';
import type { GroupOnItsWay, GroupStage } from '../../plugin/domain/sales/groups/stages.ts';
import type { StayStatus } from '../../plugin/domain/stays/status.ts';
import type { Culture } from '../generators/cultures.ts';
import type { Account } from './accounts.ts';
import type { Property, RatePlan, RoomType } from './properties.ts';

// The business of the demo hotel: guests, their stays and their groups know one another.

/** What a guest lastingly wants, and the words for it in a reservation. */
export type Want = {
  category: PreferenceCategory;
  value: string;
  polarity: Preference['polarity'];
  words: string;
  isSensitive: boolean;
  isMust: boolean;
  isSaid: boolean;
  /** Types of the house at home that have it not. */ refusedBy: ReadonlySet<RoomType>;
};

/** How a guest lives with the hotels; the share of guests of each kind is in `guests.ts`. */
export type GuestKind = 'ONE_TIME' | 'LEISURE' | 'BUSINESS' | 'VIP';

/** A guest with what the hotel knows of him. */
export type Guest = {
  id: string;
  number: string;
  kind: GuestKind;
  culture: Culture;
  firstName: string;
  lastName: string;
  /** As on the passport. */
  latinFirstName: string;
  latinLastName: string;
  email: string;
  hasMaskedEmail: boolean;
  phone: string;
  language: string;
  birthday: string | null;
  home: Property;
  usualRoom: RoomType;
  account: Account | null;
  /** Books for the guest, as an assistant does. */
  booker: Guest | null;
  tags: string[];
  vipReason: string | null;
  isIncognito: boolean;
  doNotRent: boolean;
  wants: Want[];
  /** In the order of arrival; filled in by the stays. */
  stays: Stay[];
};

/** A group that asked: an opportunity, with a block of rooms where it was won. Days are day numbers, amounts whole euros. */
export type GroupBusiness = {
  id: string;
  name: string;
  property: Property;
  account: Account;
  askedOn: number;
  arrival: number;
  nights: number;
  rooms: number;
  rate: number;
  eventSpace: string | null;
  eventRevenue: number;
  stage: 'NEW' | 'SCREENING' | 'MEETING' | 'PROPOSAL' | 'CUSTOMER';
  probability: number;
  lostBecause: string | null;
  lostTo: Account | null;
  groupStage: GroupStage;
  /** The last stage of its way that it was at. */
  reached: GroupOnItsWay;
  optionUntil: number | null;
  leader: string;
  /** How much of the block is booked by the day of arrival, 0 to 1. */
  pickupShare: number;
  stays: Stay[];
};

export type Channel =
  | 'DIRECT_WEB'
  | 'PHONE'
  | 'EMAIL'
  | 'WALK_IN'
  | 'OTA'
  | 'TRAVEL_AGENT'
  | 'CORPORATE'
  | 'GDS'
  | 'WHOLESALE';

/** A reservation. Days are day numbers, amounts whole euros. */
export type Stay = {
  id: string;
  number: string;
  guest: Guest | null;
  property: Property;
  bookedType: RoomType;
  roomType: RoomType;
  room: string | null;
  plan: RatePlan;
  status: StayStatus;
  arrival: number;
  nights: number;
  adults: number;
  children: number;
  bookedOn: number;
  cancelledOn: number | null;
  cancelReason: string | null;
  channel: Channel;
  segment: string;
  company: Account | null;
  agent: Account | null;
  group: GroupBusiness | null;
  rate: number;
  food: number;
  other: number;
  requests: string;
  isRepeat: boolean;
  relocatedTo: Account | null;
};

export const keyOf = ({ number }: Stay): string => `DEMO:${number}`;
export const departureOf = ({ arrival, nights }: Stay): number => arrival + nights;
export const roomRevenueOf = ({ rate, nights }: Stay): number => rate * nights;
export const totalOf = (stay: Stay): number => roomRevenueOf(stay) + stay.food + stay.other;
/** Rooms are taken by stays that came or are still to come. */
export const takesRoom = ({ status }: Stay): boolean =>
  status === 'CHECKED_OUT' || status === 'IN_HOUSE' || status === 'CONFIRMED' || status === 'TENTATIVE';
