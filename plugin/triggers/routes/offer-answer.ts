import type { OfferResult } from '../../flows/offers/commands.ts';
import type { Answer } from './answer.ts';

/** Answers what became of an offer. */
export const answerOffer = (result: OfferResult): Answer =>
  'refused' in result ? result : { said: result.said, data: { offerId: result.offerId } };
