import type { Segment } from '../../plugin/domain/retention/customer-pyramid.ts';
import type { LifecycleState } from '../../plugin/domain/retention/lifecycle.ts';
import {
  GUEST_MEASURES,
  GUEST_TEXTS,
  type Audience,
  type Condition,
  type GuestMeasure,
  type GuestText,
} from '../../plugin/domain/retention/plays/audience.ts';
import type { PlayEdit, PlayOnPage, PlaysOnPage } from '../../plugin/host/plays-page.ts';
import type { StoppedBecause } from '../../plugin/domain/retention/acting/act.ts';
import { LANGUAGES, type Language } from '../../plugin/words/language.ts';
import { playNameIn } from '../../plugin/words/play-names.ts';

/** A play with its results as shares; null where there is nobody to divide by. */
export type PlayRow = PlayOnPage & {
  touchedShare: number | null;
  heldOutShare: number | null;
  /** The difference of shares once it says something; null while it may as well be chance. */
  effect: number | null;
  /** The name as it is kept; `name` is as the reader reads it. */
  keptName: string;
  /** Touches that were held back, by what, the most first; null where nobody noted it. */
  heldBack: { because: StoppedBecause['code'] | null; touches: number }[];
  heldBackTouches: number;
};

/** Days of which the page tells what was held back. */
export const HELD_BACK_DAYS = 90;

const SAYS_NOTHING: readonly (PlayOnPage['verdict'] | null)[] = [null, 'TOO_EARLY', 'NOT_MEASURED'];

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const playRows = ({ plays, heldBack }: PlaysOnPage, language: Language): PlayRow[] =>
  plays.map((play) => {
    const own = heldBack.filter(({ playId }) => playId === play.id);
    return {
      ...play,
      name: playNameIn(play, language),
      keptName: play.name,
      heldBack: own.toSorted((one, other) => other.touches - one.touches),
      heldBackTouches: own.reduce((sum, { touches }) => sum + touches, 0),
      touchedShare: share(play.touchedBooked, play.touched),
      heldOutShare: share(play.heldOutBooked, play.heldOut),
      effect: SAYS_NOTHING.includes(play.verdict) ? null : (play.result.difference ?? null),
    };
  });

export type Subject = GuestMeasure | GuestText;
export const SUBJECTS: readonly Subject[] = [...GUEST_MEASURES, ...GUEST_TEXTS];

const isMeasure = (subject: Subject): subject is GuestMeasure => GUEST_MEASURES.some((measure) => measure === subject);

/** A condition as it is typed; `isPositive`: at least a number, or one of several words. Words are parted by commas. */
export type DraftCondition = { subject: Subject; isPositive: boolean; value: string };
export const isOfNumber = ({ subject }: DraftCondition): boolean => isMeasure(subject);

const draftCondition = (of: Condition): DraftCondition => {
  if ('measure' in of)
    return 'atLeast' in of
      ? { subject: of.measure, isPositive: true, value: String(of.atLeast) }
      : { subject: of.measure, isPositive: false, value: String(of.atMost) };
  return 'isOneOf' in of
    ? { subject: of.text, isPositive: true, value: of.isOneOf.join(', ') }
    : { subject: of.text, isPositive: false, value: of.isNoneOf.join(', ') };
};

/** Null while half of it is missing. */
const conditionOf = ({ subject, isPositive, value }: DraftCondition): Condition | null => {
  if (isMeasure(subject)) {
    const number = value.trim() === '' ? Number.NaN : Number(value);
    if (!Number.isFinite(number)) return null;
    return isPositive ? { measure: subject, atLeast: number } : { measure: subject, atMost: number };
  }
  const words = value.split(',').flatMap((word) => word.trim() || []);
  if (words.length === 0) return null;
  return isPositive ? { text: subject, isOneOf: words } : { text: subject, isNoneOf: words };
};

/** The conditions of a draft that are whole. */
export const conditionsOf = ({ conditions }: Pick<Draft, 'conditions'>): Audience =>
  conditions.flatMap((typedSoFar) => conditionOf(typedSoFar) ?? []);

/** A play while it is edited: numbers as they are typed, so that half a number is not lost. */
export type Draft = {
  name: string;
  isActive: boolean;
  segments: readonly Segment[];
  lifecycles: readonly LifecycleState[];
  conditions: readonly DraftCondition[];
  timingDays: string;
  capDays: string;
  holdoutPercent: string;
  priority: string;
  words: Record<Language, { subject: string; body: string }>;
};

const typed = (value: number | null): string => (value === null ? '' : String(value));
const NO_WORDS = { subject: '', body: '' };

export const draftOf = (play: PlayOnPage): Draft => ({
  name: play.name,
  isActive: play.isActive,
  segments: play.segments,
  lifecycles: play.lifecycles,
  conditions: (play.conditions ?? []).map(draftCondition),
  timingDays: typed(play.timingDays),
  capDays: typed(play.frequencyCapDays),
  holdoutPercent: typed(play.holdoutPercent),
  priority: typed(play.priority),
  words: {
    en: play.templates['en'] ?? NO_WORDS,
    'zh-CN': play.templates['zh-CN'] ?? NO_WORDS,
    'zh-TW': play.templates['zh-TW'] ?? NO_WORDS,
  },
});

/** What is wrong with a draft, by field. */
export type Wrong = 'name' | 'timingDays' | 'capDays' | 'holdoutPercent' | 'priority' | 'words' | 'conditions';

const numberIn = (text: string, from: number, to: number): number | null | undefined => {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) && value >= from && value <= to ? value : undefined;
};

/** The draft as it is saved, or what is wrong with it. Words in other languages than the page shows stay as they are. */
export const editOf = (
  draft: Draft,
  play: PlayOnPage & { keptName: string },
): { edit: PlayEdit } | { wrong: Wrong[] } => {
  const numbers = {
    timingDays: numberIn(draft.timingDays, -365, 365),
    capDays: numberIn(draft.capDays, 0, 3_650),
    holdoutPercent: numberIn(draft.holdoutPercent, 0, 50),
    priority: numberIn(draft.priority, 0, 1_000),
  };
  // A language is given whole or not at all: half of it would be a message with a gap.
  const halves = LANGUAGES.some(
    (language) => (draft.words[language].subject.trim() === '') !== (draft.words[language].body.trim() === ''),
  );
  const wrong: Wrong[] = [
    ...(draft.name.trim() === '' ? (['name'] as const) : []),
    ...(Object.keys(numbers) as (keyof typeof numbers)[]).filter((field) => numbers[field] === undefined),
    ...(halves ? (['words'] as const) : []),
    ...(draft.conditions.some((condition) => conditionOf(condition) === null) ? (['conditions'] as const) : []),
  ];
  if (wrong.length > 0) return { wrong };
  const given = LANGUAGES.filter((language) => draft.words[language].subject.trim() !== '');
  return {
    edit: {
      name: draft.name.trim() === play.name ? play.keptName : draft.name.trim(),
      active: draft.isActive,
      audienceSegments: [...draft.segments],
      audienceLifecycles: [...draft.lifecycles],
      audience: conditionsOf(draft),
      timingDays: numbers.timingDays ?? null,
      frequencyCapDays: numbers.capDays ?? null,
      holdoutPercent: numbers.holdoutPercent ?? null,
      priority: numbers.priority ?? null,
      templates: {
        ...Object.fromEntries(
          Object.entries(play.templates).filter(([language]) => !LANGUAGES.some((one) => one === language)),
        ),
        ...Object.fromEntries(given.map((language) => [language, draft.words[language]])),
      },
    },
  };
};
