import type { RoutePayload } from 'twenty-sdk/define';
import type { EnquiryProblem, SentEnquiry } from '../../domain/reservations/enquiry.ts';
import { escaped } from '../../domain/retention/acting/render.ts';
import type { EnquiryPage } from '../../flows/stays/enquiry.ts';
import { ENQUIRY_PAGES } from '../../words/enquiry-page.ts';
import { languageOf, LANGUAGES, type Language } from '../../words/language.ts';
import { html, paragraph, readersLanguage } from './public-page.ts';

/** The language that was chosen on the page, or that the browser asks for. */
export const languageOfEnquiry = (payload: Pick<RoutePayload, 'headers' | 'queryStringParameters'>): Language => {
  const chosen = payload.queryStringParameters?.['l'];
  return chosen === undefined ? readersLanguage(payload) : languageOf(chosen);
};

/** What each language calls itself. */
const OWN_NAMES: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' };

/** Which fields a problem is of. */
const FIELDS: Record<EnquiryProblem | 'AGAIN', readonly (keyof SentEnquiry)[]> = {
  AGAIN: [],
  DAYS_MISSING: ['arrivalOn', 'departureOn'],
  DAYS_PAST: ['arrivalOn'],
  DAYS_ORDER: ['departureOn'],
  TOO_LONG: ['departureOn'],
  TOO_FAR: ['arrivalOn'],
  PARTY_WRONG: ['adults', 'children'],
  NAME_MISSING: ['lastName'],
  CONTACT_MISSING: ['email', 'phone'],
  EMAIL_WRONG: ['email'],
  PHONE_WRONG: ['phone'],
  CARD_NUMBER: ['wishes'],
};

const NEW: SentEnquiry = {
  arrivalOn: '',
  departureOn: '',
  adults: '2',
  children: '0',
  roomTypeId: '',
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  wishes: '',
};

type Written = {
  type?: 'text' | 'date' | 'email' | 'tel' | 'number';
  autocomplete?: string;
  more?: string;
};

/** The page of enquiries as HTML. */
export const enquiryPage = (shown: Exclude<EnquiryPage, { page: 'GONE' }>): string => {
  const { hotel, email, phone, language } = shown;
  const words = ENQUIRY_PAGES[language];
  const contacts = [
    email === '' ? '' : `<a href="mailto:${escaped(email)}">${escaped(email)}</a>`,
    phone === '' ? '' : `<a href="tel:${escaped(phone.replaceAll(/[^+\d]/g, ''))}">${escaped(phone)}</a>`,
  ].filter(Boolean);
  const reach = contacts.length === 0 ? '' : `<p>${escaped(words.reach)} ${contacts.join(' · ')}</p>`;
  switch (shown.page) {
    case 'SENT':
      return html(language, words.sentTitle, `${paragraph(words.sent(hotel))}${reach}`);
    case 'CALL':
      return html(language, words.callTitle, `${paragraph(words.call(hotel))}${reach}`);
    case 'FORM': {
      const { token, form, roomTypes, today, problems } = shown;
      const sent = shown.sent ?? NEW;
      const wrong = new Set(problems.flatMap((problem) => FIELDS[problem]));
      const invalid = (name: keyof SentEnquiry): string =>
        wrong.has(name) ? ' aria-invalid="true" aria-describedby="problems"' : '';
      const line = (
        name: keyof SentEnquiry,
        { type = 'text', autocomplete = 'off', more = '' }: Written = {},
      ): string =>
        `<div><label for="${name}">${escaped(words.fields[name])}</label><input class="field" id="${name}" name="${name}" type="${type}" value="${escaped(sent[name])}" autocomplete="${autocomplete}"${more}${invalid(name)}></div>`;
      const pair = (...fields: string[]): string => `<div class="pair">${fields.join('')}</div>`;
      const head = words.title(hotel);
      return html(
        language,
        head,
        [
          `<nav class="languages" aria-label="${escaped(words.languages)}">${LANGUAGES.map((one) =>
            one === language
              ? `<span aria-current="true">${OWN_NAMES[one]}</span>`
              : `<a href="?t=${escaped(encodeURIComponent(token))}&amp;l=${one}" lang="${one}" hreflang="${one}">${OWN_NAMES[one]}</a>`,
          ).join('')}</nav>`,
          paragraph(words.intro),
          problems.length === 0
            ? ''
            : `<div class="notice" role="alert" id="problems">${problems.map((one) => paragraph(words.problems[one])).join('')}</div>`,
          '<form method="post">',
          `<input type="hidden" name="form" value="${escaped(form)}">`,
          // People do not see it and do not reach it; what fills in every field of a form does.
          `<div class="apart" aria-hidden="true"><label for="website">${escaped(words.trap)}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>`,
          pair(
            line('arrivalOn', { type: 'date', more: ` required min="${today}"` }),
            line('departureOn', { type: 'date', more: ` required min="${today}"` }),
          ),
          pair(
            line('adults', { type: 'number', more: ' required min="1" max="20"' }),
            line('children', { type: 'number', more: ' min="0" max="20"' }),
          ),
          roomTypes.length === 0
            ? ''
            : `<label for="roomTypeId">${escaped(words.fields.roomTypeId)}</label><select class="field" id="roomTypeId" name="roomTypeId"><option value="">${escaped(words.anyRoom)}</option>${roomTypes
                .map(
                  ({ id, name }) =>
                    `<option value="${escaped(id)}"${id === sent.roomTypeId ? ' selected' : ''}>${escaped(name)}</option>`,
                )
                .join('')}</select>`,
          ...(language === 'en'
            ? [
                line('firstName', { autocomplete: 'given-name' }),
                line('lastName', { autocomplete: 'family-name', more: ' required' }),
              ]
            : [
                pair(
                  line('lastName', { autocomplete: 'family-name', more: ' required' }),
                  line('firstName', { autocomplete: 'given-name' }),
                ),
              ]),
          line('email', { type: 'email', autocomplete: 'email' }),
          line('phone', { type: 'tel', autocomplete: 'tel' }),
          `<label for="wishes">${escaped(words.fields.wishes)}</label><p class="hint" id="wishes-hint">${escaped(words.wishesHint)}</p>`,
          `<textarea class="field" id="wishes" name="wishes" maxlength="2000" aria-describedby="wishes-hint"${wrong.has('wishes') ? ' aria-invalid="true"' : ''}>${escaped(sent.wishes)}</textarea>`,
          `<button type="submit">${escaped(words.send)}</button>`,
          '</form>',
          reach,
        ].join('\n'),
      );
    }
    default:
      return shown satisfies never;
  }
};
