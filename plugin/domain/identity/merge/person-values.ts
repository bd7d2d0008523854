import type { ContactRole, Influence } from '../../sales/contacts.ts';

/** A phone number in the host's parts. */
export type Phone = { number: string; countryCode: string; callingCode: string };

/** What a person's record says of a guest, as far as a merge touches it. The first e-mail and phone are the primary ones. */
export type PersonValues = {
  firstName: string;
  lastName: string;
  emails: readonly string[];
  phones: readonly Phone[];
  jobTitle: string;
  companyId: string | null;
  guestNumber: string;
  guestBirthday: string | null;
  guestNationality: string;
  guestLanguage: string;
  guestTags: readonly string[];
  guestVipReason: string;
  accountRole: ContactRole | null;
  accountInfluence: Influence | null;
  guestDoNotRent: boolean;
  guestIncognito: boolean;
};

/** Fields of which a guest has several: those of both guests stay, the first ones first. */
const LISTS = ['emails', 'phones', 'guestTags'] as const;
/** Warnings of the hotel: true when they are of one of the two. */
const WARNINGS = ['guestDoNotRent', 'guestIncognito'] as const;
/** Fields of which a guest has one: the one of the guest kept, unless it is empty. */
const SINGLE = [
  'jobTitle',
  'companyId',
  'guestNumber',
  'guestBirthday',
  'guestNationality',
  'guestLanguage',
  'guestVipReason',
  'accountRole',
  'accountInfluence',
] as const;

const keyOf = (item: unknown): string => (typeof item === 'string' ? item.toLowerCase() : JSON.stringify(item));
const without = <Item>(items: readonly Item[], others: readonly Item[]): Item[] => {
  const keys = new Set(others.map(keyOf));
  return items.filter((item) => !keys.has(keyOf(item)));
};
const together = <Item>(items: readonly Item[], more: readonly Item[]): Item[] => [...items, ...without(more, items)];

const isEmpty = (value: unknown): boolean => value === null || value === '';

/** What a guest's record says when that of another is added to it. A name is taken as a whole. */
export const addValues = (kept: PersonValues, other: PersonValues): PersonValues => {
  const isNamed = kept.firstName !== '' || kept.lastName !== '';
  const { firstName, lastName } = isNamed ? kept : other;
  const single = Object.fromEntries(SINGLE.map((name) => [name, isEmpty(kept[name]) ? other[name] : kept[name]]));
  const lists = Object.fromEntries(LISTS.map((name) => [name, together<unknown>(kept[name], other[name])]));
  const warnings = Object.fromEntries(WARNINGS.map((name) => [name, kept[name] || other[name]]));
  return { ...kept, firstName, lastName, ...single, ...lists, ...warnings };
};

/** A number as it is written for the whole world. */
export const writtenPhone = ({ callingCode, number }: Pick<Phone, 'callingCode' | 'number'>): string =>
  `${callingCode}${number}`;

/**
 * What a record says without what was chosen for it from source records: what people change there is kept as a value of
 * theirs, so none of it is theirs here.
 * @param before what it was made to say
 * @param said the e-mails and phones that source records say
 */
export const withoutChosen = (
  before: PersonValues,
  current: PersonValues,
  said: { emails: readonly string[]; phones: readonly string[] },
): PersonValues => {
  const emailsSaid = new Set(said.emails.map((email) => email.toLowerCase()));
  const phonesSaid = new Set(said.phones);
  const listed = <Item>(name: 'emails' | 'phones', isSaid: (item: Item) => boolean): Item[] => {
    const [was, is] = [before[name] as readonly unknown[] as Item[], current[name] as readonly unknown[] as Item[]];
    const added = without(is, was).filter((item) => !isSaid(item));
    const removed = without(was, is).filter((item) => !isSaid(item));
    return together(without(was, removed), added);
  };
  return {
    ...current,
    firstName: before.firstName,
    lastName: before.lastName,
    guestBirthday: before.guestBirthday,
    guestNationality: before.guestNationality,
    guestLanguage: before.guestLanguage,
    emails: listed<string>('emails', (email) => emailsSaid.has(email.toLowerCase())),
    phones: listed<Phone>('phones', (phone) => phonesSaid.has(writtenPhone(phone))),
  };
};

/**
 * What a record says after a change of what it is made of, without losing what people wrote into it meanwhile.
 * @param before what it was made to say
 * @param current what it says
 * @param after what it would be made to say now
 */
export const carryEdits = (before: PersonValues, current: PersonValues, after: PersonValues): PersonValues => {
  const isRenamed = before.firstName !== current.firstName || before.lastName !== current.lastName;
  const { firstName, lastName } = isRenamed ? current : after;
  const plain = Object.fromEntries(
    [...SINGLE, ...WARNINGS].map((name) => [name, current[name] === before[name] ? after[name] : current[name]]),
  );
  const lists = Object.fromEntries(
    LISTS.map((name) => {
      const removed = without<unknown>(before[name], current[name]);
      const added = without<unknown>(current[name], before[name]);
      // Who chose another first one among those that are there keeps it.
      const kept = together<unknown>(without<unknown>(after[name], removed), added);
      const [first] = current[name] as readonly unknown[];
      const isMoved =
        first !== undefined && keyOf(first) !== keyOf(before[name][0]) && without([first], kept).length === 0;
      return [name, isMoved ? together<unknown>([first], kept) : kept];
    }),
  );
  return { ...after, firstName, lastName, ...plain, ...lists };
};
