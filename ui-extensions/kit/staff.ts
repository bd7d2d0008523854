/** Whose work is asked for: everybody's, nobody's yet, or that of a member of staff. */
export type Whose = 'EVERYBODY' | 'NOBODY' | { memberId: string };

/** The same as it is asked of the host, where null asks for all. */
export const keeperOf = (whose: Whose): Exclude<Whose, 'EVERYBODY'> | null => (whose === 'EVERYBODY' ? null : whose);

/** The member of staff who reads a page, by the id of the user; null where the reader is none of them. */
export const readerOf = (
  members: readonly { id: string; userId: string | null }[],
  userId: string | null,
): string | null => members.find((member) => member.userId !== null && member.userId === userId)?.id ?? null;
