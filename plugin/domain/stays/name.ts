/** A person's name as the host keeps it; a part that is not known is empty. */
export type PersonName = { firstName: string; lastName: string };

/** Chinese, Japanese and Korean names: the family name stands first and nothing between. */
const FAMILY_NAME_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u;

/** A name as a list of guests sorts it: `Silva, Ana`; `王小明`. Empty when neither part is known. */
export const listedName = ({ firstName, lastName }: PersonName): string => {
  const [first, last] = [firstName.trim(), lastName.trim()];
  return FAMILY_NAME_FIRST.test(`${last}${first}`)
    ? `${last}${first}`
    : [last, first].filter((part) => part !== '').join(', ');
};

/** What a stay is named after. `heldFor` is the group, company or agency that a room without a guest's name is held for. */
export type NamedStay = {
  guest: PersonName | null;
  heldFor: string | null;
  roomNumber: string | null;
  confirmationNumber: string | null;
};

/**
 * The name of a stay, `Silva, Ana · 204 · ABC123`: who, where, and the number that the guest was given. Lists show it, and
 * the host's search, which knows a record of an app by its name only, finds the stay by any of the three. A room of a block
 * that has no guest yet is named after whom it is held for. Empty when nothing is known.
 */
export const stayName = ({ guest, heldFor, roomNumber, confirmationNumber }: NamedStay): string => {
  const who = guest === null ? '' : listedName(guest);
  return [who === '' ? (heldFor?.trim() ?? '') : who, roomNumber?.trim() ?? '', confirmationNumber?.trim() ?? '']
    .filter((part) => part !== '')
    .join(' · ');
};
