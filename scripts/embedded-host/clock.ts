/** The host's time: the computer's, or one that a test drives. */
export type Clock = { now: () => Date; advanceTo: (instant: Date) => void };

export const systemClock: Clock = {
  now: () => new Date(),
  advanceTo: () => {
    throw new Error('The clock of the computer cannot be driven. Start the host with a time of its own.');
  },
};

export const drivenClock = (start: Date): Clock => {
  let current = start;
  return {
    now: () => current,
    advanceTo: (instant) => {
      if (instant < current) throw new Error(`The clock does not go back: it is ${current.toISOString()} already.`);
      current = instant;
    },
  };
};
