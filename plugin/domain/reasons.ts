/**
 * What a rule says, as data: a code and the values that its sentence names. An engine has a union of its own,
 * `{ code: 'TIER_KEPT'; tier: string; until: CalendarDate } | …`; the words to each code stand in `plugin/words`.
 * A reason is told from another by its code and values, never by a text.
 */
export type Reason = { readonly code: string };

/** Thrown where a rule cannot answer what it was asked; it says why as the reasons of an answer do. */
export class Refusal<Why extends Reason = Reason> extends Error {
  readonly reason: Why;
  constructor(reason: Why) {
    super(reason.code);
    this.name = 'Refusal';
    this.reason = reason;
  }
}
