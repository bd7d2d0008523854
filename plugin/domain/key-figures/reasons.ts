/** What a forecast of pickup rests on; `asked` and `held` are shares of cases, 0 to 1. */
export type PickupReason =
  | { code: 'TOO_FEW_COMPARABLE_NIGHTS'; nights: number; needed: number }
  | { code: 'ON_THE_BOOKS'; rooms: number }
  | { code: 'PICKED_UP_ON_AVERAGE'; nights: number; rooms: number }
  | { code: 'INTERVAL_TOO_NARROW'; asked: number; held: number };
