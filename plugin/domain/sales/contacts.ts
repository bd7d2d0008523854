/** What a person has to do with rooms at a company. */
export const CONTACT_ROLES = ['DECIDES', 'BOOKS', 'PAYS', 'ADVISES', 'TRAVELS'] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** How much a person's word counts when the company chooses a hotel, the most first. */
export const INFLUENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Influence = (typeof INFLUENCES)[number];
