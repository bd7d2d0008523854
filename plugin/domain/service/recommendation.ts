/** Of somebody who was asked whether he would recommend the hotel, 0 to 10: 9 and 10 promote, 7 and 8 are passive, 6 and less detract. */
export type NpsGroup = 'PROMOTER' | 'PASSIVE' | 'DETRACTOR';

/** The group of an answer (F. Reichheld, "The One Number You Need to Grow", 2003): `8` → `PASSIVE`. */
export const npsGroupOf = (score: number): NpsGroup => (score >= 9 ? 'PROMOTER' : score >= 7 ? 'PASSIVE' : 'DETRACTOR');
