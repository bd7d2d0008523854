/** The beginning of the keys of entries that take points: they are numbered, so that of two at once one is too late. */
export const spendKey = (membershipId: string, number: number): string => `${membershipId}:spend:${number}`;

/** The number that the next entry that takes points bears. */
export const nextSpend = (membershipId: string, keys: readonly string[]): number =>
  1 +
  keys.reduce((most, key) => {
    const number = key.startsWith(`${membershipId}:spend:`) ? Number(key.slice(membershipId.length + 7)) : 0;
    return Number.isInteger(number) && number > most ? number : most;
  }, 0);

/** The key of an entry that is booked by a command on a card. */
export const keyOfRequest = (membershipId: string, request: string): string => `${membershipId}:${request}`;

/** Names the joining of another card to one, the how-manieth time. */
export const joinRequest = (otherId: string, time: number): string => `join:${otherId}:${time}`;

/** The cards that were joined to one and are so still, by its entries. */
export const joinedCards = (
  membershipId: string,
  entries: readonly { key: string; reverses?: string | null | undefined }[],
): string[] => {
  const undone = new Set(entries.map(({ reverses }) => reverses));
  const start = keyOfRequest(membershipId, 'join:');
  return entries.flatMap(({ key }) => {
    const joined = key.startsWith(start) && !undone.has(key) ? /^([^:]+):\d+$/.exec(key.slice(start.length)) : null;
    return joined ? [joined[1]!] : [];
  });
};
