/** How grave a case is. */
export const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CASE_STATUSES = ['OPEN', 'IN_PROGRESS', 'WAITING_GUEST', 'RESOLVED', 'CLOSED'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Hours within which a case of a severity is to be solved. Our proposal: no system publishes defaults. */
export const HOURS_TO_SOLVE: Readonly<Record<Severity, number>> = { LOW: 72, MEDIUM: 24, HIGH: 8, CRITICAL: 2 };

/** Whether somebody still has to do something about it. */
export const isOpenCase = (status: CaseStatus): boolean => status !== 'RESOLVED' && status !== 'CLOSED';
