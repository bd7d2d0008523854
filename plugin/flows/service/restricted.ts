import { v5 } from 'uuid';
import { MOST_LEVELS } from '../../domain/service/running-clock.ts';
import { withheld, type Withheld } from '../../domain/service/restricted.ts';
import type { Host } from '../../host/client.ts';
import { destroyRecords, timelineOf } from '../../host/erasure.ts';
import type { CaseNow } from '../../host/service-cases.ts';
import { languageOfProperty } from '../../words/language.ts';
import { OWN_PAGES } from '../../words/own-page.ts';
import { RESTRICTED_CASE } from '../../words/service.ts';

/** Names tasks about cases for good, so that one that was given is not given again. */
const TASKS = '8b1f0a52-6d1b-4c37-9c39-0c5d3f3d2b61';
export const taskId = (caseId: string, key: string): string => v5(`${caseId}:${key}`, TASKS);

const NEUTRAL = Object.values(RESTRICTED_CASE);
/** Whether the subject of a case tells what it is about. */
export const isNamed = ({ name }: Pick<CaseNow, 'name'>): boolean => name !== '' && !NEUTRAL.includes(name);

/** What of a restricted case is written so that only managers read it; nothing of any other. */
export const withheldOf = (one: CaseNow): Withheld => {
  if (!one.restricted) return {};
  const language = languageOfProperty(one.language);
  return withheld({ ...one, category: one.category === null ? null : OWN_PAGES[language].categories[one.category] }, [
    RESTRICTED_CASE[language],
    ...NEUTRAL,
  ]);
};

/** Destroys the tasks that were given about a case under its subject, and what timelines tell of them. Up to three requests. */
export const forgetOldTasks = async (host: Host, caseId: string): Promise<void> => {
  const levels = Array.from({ length: MOST_LEVELS }, (_, index) => `level:${index + 1}`);
  const task = ['warning', 'follow-up', ...levels].map((key) => taskId(caseId, key));
  const entries = await timelineOf(host, { task }, new Date(0).toISOString());
  await destroyRecords(host, 'task', task);
  await destroyRecords(host, 'timelineActivity', entries);
};
