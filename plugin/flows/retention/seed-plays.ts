import { v5 } from 'uuid';
import { DEFAULT_PLAYS } from '../../domain/retention/plays/defaults.ts';
import type { Host } from '../../host/client.ts';
import { playCodes, savePlays, type PlayWrite } from '../../host/plays.ts';
import type { Language } from '../../words/language.ts';
import { PLAY_NAMES } from '../../words/play-names.ts';
import { PLAY_TEMPLATES } from '../../words/play-templates.ts';
import { languageToBegin } from '../properties/languages.ts';

const PLAYS = '0d7c1d3e-8a0b-4c56-9a39-5b1f7f4b2c60';

/** The id of a play that the app brings: the same in every hotel, so that adding it twice is adding it once. */
export const playIdOf = (code: string): string => v5(code, PLAYS);

/** The plays that a hotel begins with, as they are written; each says what it says in every language. */
export const defaultPlayWrites = (language: Language = 'en'): (PlayWrite & { code: string })[] =>
  Object.entries(DEFAULT_PLAYS).map(([code, play]) => ({
    id: playIdOf(code),
    code,
    name: PLAY_NAMES[code]![language],
    kind: play.kind,
    active: play.active,
    audienceSegments: [...play.segments],
    audienceLifecycles: [...play.lifecycles],
    audience: [...play.audience],
    festivals: [...play.festivals],
    timingDays: play.timingDays,
    offers: [...play.offers],
    channel: play.channel,
    purpose: play.purpose,
    transactional: play.isTransactional,
    templates: PLAY_TEMPLATES[code]!,
    frequencyCapDays: play.capDays,
    priority: play.priority,
    quietDaysAfterStay: play.quietDaysAfterStay,
    quietFromHour: play.quietFromHour,
    quietUntilHour: play.quietUntilHour,
    staleAfterDays: play.staleAfterDays,
    attributionDays: play.attributionDays,
    holdoutPercent: play.holdoutPercent,
  }));

/** Whether there is, or is in the bin, any of the plays that a hotel begins with. */
export const hasPlays = async (host: Host): Promise<boolean> =>
  (await playCodes(host, Object.keys(DEFAULT_PLAYS))).size > 0;

/**
 * Gives a hotel the plays that it lacks of those that it begins with. What is there is never written over, and what was
 * thrown away does not come back while it is in the bin. They are named in the language of the first property; an app that is
 * installed before there is any takes the one in which most of the staff read.
 * @returns how many were added.
 */
export const seedPlays = async (host: Host): Promise<number> => {
  const there = await playCodes(host, Object.keys(DEFAULT_PLAYS));
  if (Object.keys(DEFAULT_PLAYS).every((code) => there.has(code))) return 0;
  const missing = defaultPlayWrites(await languageToBegin(host)).filter(({ code }) => !there.has(code));
  await savePlays(host, missing);
  return missing.length;
};
