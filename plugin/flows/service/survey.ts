import { earliestToday } from '../../domain/calendar-dates.ts';
import { overallOf, surveyStep, type SurveyDetails } from '../../domain/service/survey.ts';
import type { Host } from '../../host/client.ts';
import { completeAnswer, keepAnswer, noteAnswered, surveyedStay, type SurveyedStay } from '../../host/survey.ts';
import type { Language } from '../../words/language.ts';
import type { PublicPages } from '../links/consent-links.ts';
import { languageOfLink, type Link, type SignedLinks } from '../links/signed-links.ts';

/** A link outlives the survey, so that whoever comes too late hears so from the hotel. */
const LINK_DAYS = 400;

/** The address of the survey of a stay, in a message that `touch` names for ever. `language` is the message's. */
export const surveyLink = async (
  { links, address }: PublicPages,
  { stayId, touch, language }: { stayId: string; touch: string; language: string },
  now: Date,
): Promise<string> => {
  const token = await links.sign(
    'SURVEY',
    { subject: stayId, id: touch, data: { language } },
    { now, validDays: LINK_DAYS },
  );
  return `${address}/hotel/surveys/answer?t=${token}`;
};

/** What the page of a survey shows; GONE for every link that opens nothing. */
export type SurveyPage =
  | { page: 'SCORE'; hotel: string; language: Language; chosen: number | null }
  | { page: 'DETAILS'; hotel: string; language: Language; score: number }
  | { page: 'DONE' | 'LATE'; hotel: string; language: Language; email: string }
  | { page: 'GONE' };

/** A score from 0 to 10 as it stands in an address or a form; null for anything else. */
export const scoreIn = (text: string | undefined): number | null =>
  text !== undefined && /^(\d|10)$/.test(text) ? Number(text) : null;

const opened = async (
  host: Host,
  links: SignedLinks,
  token: string,
  now: Date,
): Promise<{ link: Link<Record<string, unknown>>; stay: SurveyedStay; language: Language } | null> => {
  const link = await links.read('SURVEY', token, now);
  const stay = link === null ? null : await surveyedStay(host, link.subject);
  if (link === null || stay === null) return null;
  return { link, stay, language: languageOfLink(link.data) };
};

const pageOf = (stay: SurveyedStay, language: Language, chosen: number | null, now: Date): SurveyPage => {
  const { hotel, email } = stay;
  const step = surveyStep(stay, stay.answer, earliestToday(now));
  switch (step) {
    case null:
      return { page: 'GONE' };
    case 'SCORE':
      return { page: 'SCORE', hotel, language, chosen };
    case 'DETAILS':
      return { page: 'DETAILS', hotel, language, score: stay.answer!.npsScore! };
    case 'DONE':
    case 'LATE':
      return { page: step, hotel, language, email };
    default:
      return step satisfies never;
  }
};

/**
 * The page of a survey, with the score that was tapped in the mail. Opening it keeps nothing: scanners of mails open every link
 * of a message, all eleven scores one after the other, and a score kept by that would be theirs. One press on the page keeps it.
 */
export const openSurvey = async (
  host: Host,
  links: SignedLinks,
  token: string,
  chosen: number | null,
  now: Date,
): Promise<SurveyPage> => {
  const found = await opened(host, links, token, now);
  return found === null ? { page: 'GONE' } : pageOf(found.stay, found.language, chosen, now);
};

/**
 * Keeps the score of a survey, once for each stay, before anything else is asked; sent again, or from a second device, the
 * first one stays.
 */
export const scoreSurvey = async (
  host: Host,
  links: SignedLinks,
  token: string,
  score: number,
  now: Date,
): Promise<SurveyPage> => {
  const found = await opened(host, links, token, now);
  if (found === null) return { page: 'GONE' };
  const { link, stay, language } = found;
  const shown = pageOf(stay, language, null, now);
  if (shown.page !== 'SCORE') return shown;
  const answeredAt = now.toISOString();
  const isKept = await keepAnswer(host, {
    key: `${stay.key || stay.id}:SURVEY`,
    name: `${score} · ${stay.name}`,
    stayId: stay.id,
    personId: stay.guestId,
    ...(stay.propertyId === null ? {} : { propertyId: stay.propertyId }),
    source: 'SURVEY',
    npsScore: score,
    language,
    answeredAt,
  });
  if (!isKept) {
    const again = await surveyedStay(host, stay.id);
    return again === null || again.answer === null ? { page: 'GONE' } : pageOf(again, language, null, now);
  }
  await noteAnswered(host, link.id, answeredAt);
  return { page: 'DETAILS', hotel: stay.hotel, language, score };
};

/** Adds to a score what else a guest says. Nothing at all is fine too. */
export const detailSurvey = async (
  host: Host,
  links: SignedLinks,
  token: string,
  { scores, comment }: SurveyDetails,
  now: Date,
): Promise<SurveyPage> => {
  const found = await opened(host, links, token, now);
  if (found === null) return { page: 'GONE' };
  const { stay, language } = found;
  const shown = pageOf(stay, language, null, now);
  if (shown.page !== 'DETAILS') return shown;
  const overall = overallOf(scores);
  if (overall !== null || comment !== '')
    await completeAnswer(host, stay.answer!.id, {
      ...scores,
      ...(overall === null ? {} : { overall }),
      ...(comment === '' ? {} : { comment }),
    });
  return { page: 'DONE', hotel: stay.hotel, language, email: stay.email };
};
