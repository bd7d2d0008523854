import { gzipSync } from 'node:zlib';
import type { LogicFunctionConfig, RoutePayload } from 'twenty-sdk/define';
import type { Response } from 'twenty-sdk/logic-function';
import type * as z from 'zod';
import type { BackupRefusal } from '../../domain/backup/reasons.ts';
import type { OwnPageOutcome, OwnPageRefusal } from '../../domain/guests/own-page.ts';
import type { ErasureOutcome, ErasureRefusal } from '../../domain/identity/erase/erasure.ts';
import type {
  MergeCommandOutcome,
  MergeCommandRefusal,
  PinOutcome,
  PinRefusal,
} from '../../domain/identity/merge/commands.ts';
import type { IntakeOutcome, IntakeRefusal, ReplayOutcome, ReplayRefusal } from '../../domain/intake/commands.ts';
import type { LoyaltyCommandOutcome, LoyaltyCommandRefusal } from '../../domain/loyalty/commands.ts';
import type { KeepingOutcome, KeepingRefusal } from '../../domain/retention/keeping.ts';
import type { SendOutcome, SendRefusal } from '../../domain/retention/acting/send.ts';
import type { TurnToOutcome, TurnToRefusal } from '../../domain/retention/acting/turn-to.ts';
import type { OfferOutcome, OfferRefusal } from '../../domain/offers/offer.ts';
import type { BudgetOutcome, BudgetRefusal } from '../../domain/key-figures/budget.ts';
import type { ReviewOutcome, ReviewRefusal } from '../../domain/key-figures/review-commands.ts';
import type { PreferenceOutcome, PreferenceRefusal } from '../../domain/preferences/commands.ts';
import type { EnquiryLinkOutcome, EnquiryLinkRefusal } from '../../domain/reservations/enquiry.ts';
import type { SetUpOutcome, SetUpRefusal } from '../../domain/properties/set-up.ts';
import type { RunOutcome, RunRefusal } from '../../domain/runs/run.ts';
import type { CommissionOutcome, CommissionRefusal } from '../../domain/sales/commissions/commands.ts';
import type { CreditOutcome, CreditRefusal } from '../../domain/sales/credit/commands.ts';
import type { GroupOutcome, GroupRefusal } from '../../domain/sales/groups/commands.ts';
import type { CampaignOutcome, CampaignRefusal } from '../../domain/sales/campaigns.ts';
import type { HandoverOutcome, HandoverRefusal } from '../../domain/sales/handover.ts';
import type { QuoteOutcome, QuoteRefusal } from '../../domain/sales/quotes/commands.ts';
import type { CaseOutcome, CaseRefusal } from '../../domain/service/commands.ts';
import type { DeskOutcome, DeskRefusal } from '../../domain/stays/commands.ts';
import type { WorkflowOutcome, WorkflowRefusal } from '../../domain/workflows.ts';
import { HostError } from '../../host/errors.ts';
import { PACKED_TYPE } from '../../host/packed-answer.ts';
import { BACKUP_WORDS } from '../../words/backup.ts';
import { BUDGET_WORDS } from '../../words/budgets.ts';
import { CAMPAIGN_WORDS } from '../../words/campaigns.ts';
import { COMMISSION_WORDS } from '../../words/commissions.ts';
import { CREDIT_WORDS } from '../../words/credit.ts';
import { DESK_WORDS } from '../../words/desk.ts';
import { ENQUIRY_LINK_WORDS } from '../../words/enquiry-page.ts';
import { ERASURE_WORDS } from '../../words/erasure.ts';
import { GROUP_WORDS } from '../../words/groups.ts';
import { HANDOVER_WORDS } from '../../words/handover.ts';
import { INTAKE_WORDS, REPLAY_WORDS } from '../../words/intake.ts';
import { KEEPING_WORDS } from '../../words/keeping.ts';
import { languageOf, type Language } from '../../words/language.ts';
import { LOYALTY_COMMAND_WORDS } from '../../words/loyalty-commands.ts';
import { MERGE_COMMAND_WORDS, PIN_WORDS } from '../../words/merge-commands.ts';
import { OFFER_WORDS } from '../../words/offers.ts';
import { OWN_PAGE_WORDS } from '../../words/own-page-commands.ts';
import { QUOTE_WORDS } from '../../words/quotes.ts';
import { REVIEW_WORDS } from '../../words/reviews.ts';
import { PREFERENCE_COMMAND_WORDS } from '../../words/preference-commands.ts';
import { ROUTE_WORDS, type RouteProblem } from '../../words/routes.ts';
import { RUN_WORDS } from '../../words/runs.ts';
import { SET_UP_COMMAND_WORDS } from '../../words/set-up.ts';
import { CASE_COMMAND_WORDS } from '../../words/service-commands.ts';
import { SEND_WORDS } from '../../words/sending.ts';
import { TURN_TO_WORDS } from '../../words/turn-to.ts';
import { WORKFLOW_WORDS } from '../../words/workflows.ts';
import { inWords, type Words } from '../../words/words.ts';
import { logFault } from '../slice.ts';
import { responding } from './response.ts';

/** Why a route refuses, and what it says when it has done what was asked for. */
type Refusal =
  | RouteProblem
  | BackupRefusal
  | RunRefusal
  | IntakeRefusal
  | ReplayRefusal
  | DeskRefusal
  | LoyaltyCommandRefusal
  | MergeCommandRefusal
  | PinRefusal
  | ErasureRefusal
  | KeepingRefusal
  | TurnToRefusal
  | SendRefusal
  | CaseRefusal
  | BudgetRefusal
  | CommissionRefusal
  | CreditRefusal
  | GroupRefusal
  | HandoverRefusal
  | QuoteRefusal
  | CampaignRefusal
  | ReviewRefusal
  | OwnPageRefusal
  | EnquiryLinkRefusal
  | PreferenceRefusal
  | OfferRefusal
  | SetUpRefusal
  | WorkflowRefusal;
type Outcome =
  | BudgetOutcome
  | CommissionOutcome
  | CreditOutcome
  | RunOutcome
  | IntakeOutcome
  | ReplayOutcome
  | DeskOutcome
  | LoyaltyCommandOutcome
  | MergeCommandOutcome
  | PinOutcome
  | ErasureOutcome
  | KeepingOutcome
  | TurnToOutcome
  | SendOutcome
  | CaseOutcome
  | GroupOutcome
  | HandoverOutcome
  | QuoteOutcome
  | OwnPageOutcome
  | EnquiryLinkOutcome
  | PreferenceOutcome
  | OfferOutcome
  | CampaignOutcome
  | ReviewOutcome
  | SetUpOutcome
  | WorkflowOutcome;

/** What is answered beside sentences; as a function where there are words in it. */
type Data = object | ((language: Language) => object);

/** What a route did, and what it left undone, with data beside the sentences; or why it did nothing. */
export type Answer = { said: readonly (Outcome | Refusal)[]; data: Data } | { data: Data } | { refused: Refusal };

const STATUS: Record<Refusal['code'], 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503> = {
  BODY_NOT_UNDERSTOOD: 400,
  TOO_MUCH_AT_ONCE: 413,
  ANSWER_TOO_LARGE: 413,
  NOT_ALLOWED: 403,
  BACKUP_NEEDS_KEY: 403,
  NOT_ACCEPTED: 422,
  TOO_MANY_REQUESTS: 429,
  HOST_UNAVAILABLE: 503,
  APP_FAULT: 503,
  SOURCE_UNKNOWN: 404,
  MESSAGE_TOO_LARGE: 413,
  MESSAGE_AS_SENT_MISSING: 503,
  SIGNATURE_WRONG: 401,
  TIMESTAMP_STALE: 401,
  MESSAGE_REPLAYED: 409,
  MESSAGE_NOT_READABLE: 422,
  MESSAGE_NOT_BY_FORMAT: 422,
  MESSAGE_OF_NO_KIND: 422,
  RECORDS_REFUSED: 422,
  NOTHING_TO_REPLAY: 409,
  NOTHING_TO_REPAIR: 409,
  STILL_WRONG: 422,
  RUN_NOT_FOUND: 404,
  RUN_NOT_UNDER_WAY: 409,
  RUN_UNDER_WAY: 409,
  RUN_NEEDS_ITS_FILE: 409,
  RUN_CANCELLED: 409,
  RUN_STANDS_ELSEWHERE: 409,
  STAY_NOT_FOUND: 404,
  STAY_IS: 409,
  ARRIVES_ANOTHER_DAY: 409,
  STAY_WITHOUT_DATES: 409,
  STAY_WITHOUT_ROOM: 409,
  ROOM_NOT_READY: 409,
  ROOM_OCCUPIED: 409,
  ROOM_TAKEN: 409,
  GUEST_NOT_WELCOME_HERE: 409,
  IDENTITY_NOT_CHECKED: 409,
  PAYMENT_METHOD_MISSING: 409,
  GUARANTEE_MISSING: 409,
  BALANCE_OPEN: 409,
  PAYS_IN_ANOTHER_CURRENCY: 422,
  NO_BILL_TO_PAY: 409,
  LEFT_ANOTHER_DAY: 409,
  NOT_DUE_YET: 409,
  STAY_IS_OVER: 409,
  NOTHING_TO_CHANGE: 409,
  ARRIVAL_STANDS: 409,
  DAYS_IN_THE_PAST: 422,
  DAYS_IMPOSSIBLE: 422,
  NOBODY_STAYS_THERE: 422,
  GUEST_KNOWN: 409,
  GUEST_NOT_FOUND: 404,
  GUEST_NOT_WELCOME: 409,
  GUEST_LEFT_OUT: 409,
  PROGRAM_NOT_FOUND: 404,
  PROGRAM_NOT_ACTIVE: 409,
  PROGRAM_NOT_NAMED: 409,
  MEMBERSHIP_NOT_FOUND: 404,
  MEMBERSHIP_RESTS: 409,
  POINTS_NOT_ENOUGH: 409,
  REWARD_NOT_FOUND: 404,
  STAY_NOT_OF_GUEST: 422,
  REWARD_NOT_OFFERED: 409,
  REWARD_OUT_OF_STOCK: 409,
  REDEMPTION_NOT_FOUND: 404,
  ENTRY_NOT_FOUND: 404,
  ENTRY_NOT_BY_HAND: 409,
  AWARD_ABOVE_LIMIT: 403,
  TIER_NOT_IN_PROGRAM: 422,
  OVERRIDE_IN_THE_PAST: 422,
  CARDS_OF_ONE_PROGRAM_ONLY: 409,
  CARDS_OF_ONE_GUEST_ONLY: 409,
  CARD_WITH_ITSELF: 422,
  RULES_NOT_USABLE: 422,
  RULES_IN_THE_PAST: 422,
  PRESET_NOT_FOUND: 404,
  DAY_TO_COME: 422,
  NOT_A_MEMBER_THEN: 409,
  NO_RESULT_YET: 409,
  QUICKER_ELSEWHERE: 409,
  ONE_GUEST: 422,
  MERGED_BEFORE: 409,
  GIVEN_UP: 409,
  NO_SUCH_MERGE: 404,
  UNDONE_BEFORE: 409,
  MERGE_UNDER_WAY: 409,
  KEPT_APART: 409,
  NOTHING_TO_PIN: 409,
  SOURCE_WITHOUT_VALUE: 404,
  NOT_PINNED: 409,
  ERASED_BEFORE: 409,
  GUEST_IN_HOUSE: 409,
  STAY_AHEAD: 409,
  BILL_OPEN: 409,
  KEPT_BY_LAW: 409,
  GUESTS_GONE: 404,
  NO_PUBLIC_PAGES: 409,
  PROPERTY_NOT_FOUND: 404,
  PREFERENCES_GONE: 404,
  WISH_NOT_UNDERSTOOD: 422,
  DAY_NOT_AHEAD: 422,
  GUEST_GONE: 404,
  GUEST_BARRED: 409,
  NO_EMAIL: 409,
  EMAIL_HIDDEN: 409,
  NO_PHONE: 409,
  NO_CONSENT: 409,
  OBJECTED: 409,
  CASE_OPEN: 409,
  NO_PLAY: 409,
  TOUCH_GONE: 404,
  TOUCH_DONE: 409,
  NO_WORDS: 409,
  VALUES_MISSING: 409,
  VALUES_UNKNOWN: 409,
  STOPPED_NOW: 409,
  NOT_BY_EMAIL: 409,
  MAILBOX_NOT_OPEN: 403,
  MAILBOX_REFUSED: 409,
  MAY_HAVE_LEFT: 503,
  NO_HISTORY_FOR_BUDGET: 422,
  COMMISSION_NOT_FOUND: 404,
  COMMISSION_IS: 409,
  COMMISSION_MONTH_RUNS: 409,
  COMMISSION_CORRECTED_SINCE: 409,
  COMMISSION_OF_ANOTHER: 409,
  COMMISSION_PAID_AHEAD: 422,
  RECEIVABLE_NOT_FOUND: 404,
  RECEIPT_NOT_FOUND: 404,
  ACCOUNT_NOT_FOUND: 404,
  RECEIVABLE_IS: 409,
  RECEIPT_ABOVE_OPEN: 422,
  RECEIPT_OF_NOTHING: 422,
  RECEIPT_AHEAD: 422,
  RECEIPT_IS_REVERSAL: 409,
  CASES_GONE: 404,
  CASES_SOLVED_BEFORE: 409,
  CASES_FOR_MANAGERS: 403,
  CASE_STILL_OPEN: 409,
  GOODWILL_ABOVE_LIMIT: 403,
  GOODWILL_IN_ANOTHER_CURRENCY: 422,
  HANDED_TO_HIMSELF: 422,
  MEMBER_NOT_FOUND: 404,
  NOTHING_TO_HAND_OVER: 409,
  HANDOVER_NOT_FOUND: 404,
  HANDOVER_UNDER_WAY: 409,
  TAKEN_BACK_BEFORE: 409,
  GROUP_NOT_FOUND: 404,
  STAGE_SKIPPED: 409,
  LOST_AFTER_ARRIVAL: 409,
  REFUSED_AFTER_CONTRACT: 409,
  NO_REASON_GIVEN: 422,
  GROUP_WITHOUT_DAYS: 409,
  GROUP_DAYS_REVERSED: 409,
  GROUP_WITHOUT_PROPERTY: 409,
  GROUP_WITHOUT_BLOCK: 409,
  NIGHTS_OUTSIDE_DAYS: 409,
  NOT_ARRIVED_YET: 409,
  NOT_DEPARTED_YET: 409,
  GROUP_DAYS_OVER: 409,
  CUT_OFF_AFTER_ARRIVAL: 409,
  OPTION_AFTER_ARRIVAL: 409,
  NIGHT_OUTSIDE_DAYS: 422,
  ROOM_TYPE_NOT_THERE: 422,
  NOTHING_HELD: 409,
  NOT_RELEASED: 409,
  ROOMING_NEEDS_CONTRACT: 409,
  CAMPAIGN_NOT_FOUND: 404,
  CAMPAIGN_WITHOUT_DAYS: 422,
  CAMPAIGN_WITHOUT_AUDIENCE: 422,
  CAMPAIGN_WITHOUT_PLAY: 422,
  CAMPAIGN_OVER: 409,
  CAMPAIGN_IS: 409,
  REVIEW_NOT_FOUND: 404,
  REVIEWED_PROPERTY_NOT_FOUND: 404,
  QUARTER_AHEAD: 422,
  QUARTER_NOT_OVER: 409,
  REVIEW_IS_CLOSED: 409,
  REVIEW_NOT_CLOSED: 409,
  REVIEW_NOT_HELD: 409,
  QUOTE_WITHOUT_LINES: 422,
  QUOTE_OF_TWO_CURRENCIES: 422,
  QUOTE_WITHOUT_DAYS: 422,
  QUOTE_LINE_OUTSIDE: 422,
  QUOTE_WITHOUT_VALIDITY: 422,
  VALIDITY_OVER: 409,
  VALID_BEYOND_EVENT: 422,
  QUOTE_NOT_FOUND: 404,
  QUOTED_NOBODY: 404,
  QUOTE_PROPERTY_UNKNOWN: 404,
  QUOTE_IS: 409,
  QUOTE_ROOMS_GONE: 409,
  OFFER_NOT_FOUND: 404,
  OFFER_DOES_NOT_FIT: 409,
  OFFER_IS: 409,
  STAY_CHANGED_SINCE: 409,
  OFFER_ROOMS_GONE: 409,
  TIME_ZONE_UNKNOWN: 422,
  CURRENCY_UNKNOWN: 422,
  PROPERTY_CODE_TAKEN: 409,
  PROPERTY_GONE: 404,
  WORKFLOWS_NOT_OFFERED: 409,
  WORKFLOWS_NOT_ALLOWED: 403,
};

const WORDS: Words<Refusal | Outcome> = {
  ...ROUTE_WORDS,
  ...RUN_WORDS,
  ...INTAKE_WORDS,
  ...REPLAY_WORDS,
  ...DESK_WORDS,
  ...LOYALTY_COMMAND_WORDS,
  ...MERGE_COMMAND_WORDS,
  ...PIN_WORDS,
  ...ERASURE_WORDS,
  ...KEEPING_WORDS,
  ...TURN_TO_WORDS,
  ...SEND_WORDS,
  ...CASE_COMMAND_WORDS,
  ...BACKUP_WORDS,
  ...BUDGET_WORDS,
  ...COMMISSION_WORDS,
  ...CREDIT_WORDS,
  ...GROUP_WORDS,
  ...HANDOVER_WORDS,
  ...QUOTE_WORDS,
  ...CAMPAIGN_WORDS,
  ...REVIEW_WORDS,
  ...OWN_PAGE_WORDS,
  ...ENQUIRY_LINK_WORDS,
  ...PREFERENCE_COMMAND_WORDS,
  ...OFFER_WORDS,
  ...SET_UP_COMMAND_WORDS,
  ...WORKFLOW_WORDS,
};

/** A reason of any command in the words of the reader. */
export const inSentence = (reason: Refusal | Outcome, language: Language): string => inWords(WORDS, reason, language);

const ofHost = ({ kind }: HostError): RouteProblem => {
  switch (kind) {
    case 'REFUSED':
      return { code: 'NOT_ALLOWED' };
    case 'INVALID':
      return { code: 'NOT_ACCEPTED' };
    case 'THROTTLED':
      return { code: 'TOO_MANY_REQUESTS' };
    case 'UNREACHABLE':
    case 'FAILED':
      return { code: 'HOST_UNAVAILABLE' };
    default:
      return kind satisfies never;
  }
};

/** Names the fields, and nothing of what stands in them. */
const ofBody = ({ issues }: z.ZodError): RouteProblem => ({
  code: issues.some((issue) => issue.code === 'too_big' && issue.origin === 'array')
    ? 'TOO_MUCH_AT_ONCE'
    : 'BODY_NOT_UNDERSTOOD',
  fields: issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`),
});

const tried = async (work: (language: Language) => Promise<Answer>, language: Language): Promise<Answer> => {
  try {
    return await work(language);
  } catch (error) {
    if (error instanceof HostError) return { refused: ofHost(error) };
    logFault(error);
    return { refused: { code: 'APP_FAULT' } };
  }
};

/** The settings of a route at `/s/hotel/<topic>/<verb>`, for whoever is signed in or has a key. */
export const post = (
  path: `/hotel/${string}/${string}`,
): NonNullable<LogicFunctionConfig['httpRouteTriggerSettings']> => ({
  path,
  httpMethod: 'POST',
  isAuthRequired: true,
  forwardedRequestHeaders: ['accept', 'accept-language'],
});

/** Smaller answers are not worth packing. */
const PACKED_FROM = 40_000;
/**
 * A Twenty that runs functions in processes of its own ends a process as soon as it has answered, and of an answer that its
 * pipe does not take at once nothing arrives: from some 180,000 bytes on, measured on Linux.
 */
const MOST_BYTES = 140_000;
const isInProcess = (): boolean => process.send !== undefined;

const sending = (data: object, accept: string, language: Language): Response => {
  const json = JSON.stringify(data);
  const bytes = Buffer.byteLength(json);
  if (bytes < PACKED_FROM) return responding(data, { status: 200 });
  const packed = accept.includes(PACKED_TYPE) ? gzipSync(json).toString('base64') : null;
  if (isInProcess() && (packed?.length ?? bytes) > MOST_BYTES) {
    const code = 'ANSWER_TOO_LARGE';
    return responding({ error: inWords(WORDS, { code }, language), code }, { status: STATUS[code] });
  }
  return responding(packed === null ? data : { packed }, { status: 200 });
};

/**
 * Answers what `work` did in the language of the caller, as `{message, …data}`, or as `{error, code}` with the status of the
 * refusal. Whatever is thrown ends in a sentence of the app's own: the host would show the error's text to the caller.
 */
export const answering = async (
  { headers }: Pick<RoutePayload, 'headers'>,
  work: (language: Language) => Promise<Answer>,
): Promise<Response> => {
  const language = languageOf((headers?.['accept-language'] ?? '').split(/[,;]/)[0]!.trim());
  const answer = await tried(work, language);
  if ('refused' in answer)
    return responding(
      { error: inWords(WORDS, answer.refused, language), code: answer.refused.code },
      { status: STATUS[answer.refused.code] },
    );
  const data: object = typeof answer.data === 'function' ? answer.data(language) : answer.data;
  const accept = headers?.['accept'] ?? '';
  if (!('said' in answer)) return sending(data, accept, language);
  const sentences = answer.said.map((reason) => inWords(WORDS, reason, language));
  return sending({ message: sentences.join(language === 'en' ? ' ' : ''), ...data }, accept, language);
};

/** Answers a route whose body is checked against `schema` first. */
export const answerRoute = <Schema extends z.ZodType>(
  { headers, body }: Pick<RoutePayload, 'headers' | 'body'>,
  schema: Schema,
  work: (request: z.output<Schema>, language: Language) => Promise<Answer>,
): Promise<Response> =>
  answering({ headers }, async (language) => {
    const parsed = schema.safeParse(body ?? {});
    return parsed.success ? work(parsed.data, language) : { refused: ofBody(parsed.error) };
  });
