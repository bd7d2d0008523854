import type { RowReason } from '../../../plugin/domain/imports/reasons.ts';

/** A value that cannot be read as what the field is. */
export class Unreadable extends Error {
  readonly reason: RowReason;
  constructor(reason: RowReason) {
    super(reason.code);
    this.reason = reason;
  }
}
