import type { Program } from './rule-file.ts';

/** What is marked on a guest and decides whether he may be a member. */
export type GuestMarks = { doNotRent: boolean; tags: readonly string[] };

/** Why a guest may not be a member by the rules; a tag as it stands on the guest. */
export type LeftOut = { code: 'GUEST_NOT_WELCOME' } | { code: 'GUEST_LEFT_OUT'; tag: string };

const plain = (tag: string): string => tag.trim().toLowerCase();

/** Why the rules leave a guest out; null where they do not. Tags count however they are capitalised. */
export const leftOutOf = ({ leftOut }: Pick<Program, 'leftOut'>, { doNotRent, tags }: GuestMarks): LeftOut | null => {
  if (doNotRent && leftOut.doNotRent) return { code: 'GUEST_NOT_WELCOME' };
  const named = new Set(leftOut.tags.map(plain));
  const tag = tags.find((one) => named.has(plain(one)));
  return tag === undefined ? null : { code: 'GUEST_LEFT_OUT', tag };
};
