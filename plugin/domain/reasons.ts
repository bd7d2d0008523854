/**
 * What a rule says, as data: a code and the values that its sentence names. An engine has a union of its own,
 * `{ code: 'TIER_KEPT'; tier: string; until: CalendarDate } | …`; the words to each code stand in `plugin/words`.
 * A reason is told from another by its code and values, never by a text.
 */
export type Reason = { readonly code: string };
