import { escaped } from '../../domain/retention/acting/render.ts';
import { lineTotal, type QuoteLine } from '../../domain/sales/quotes/quote.ts';
import type { QuoteClientPage } from '../../flows/sales/quotes/answer.ts';
import { LANGUAGES } from '../../words/language.ts';
import { QUOTE_PAGES } from '../../words/quote-page.ts';
import { sayIn } from '../../words/say.ts';
import { html, paragraph } from './public-page.ts';

const IN_OWN_WORDS = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' } as const;

type Shown = Exclude<QuoteClientPage, { page: 'GONE' }>;

const row = (cells: readonly string[], tag: 'td' | 'th' = 'td'): string =>
  `<tr>${cells.map((cell, at) => `<${tag}${at === 0 ? '' : ' class="end"'}>${escaped(cell)}</${tag}>`).join('')}</tr>`;

const sumRow = (label: string, amount: string): string =>
  `<tr><th scope="row" colspan="4">${escaped(label)}</th><td class="end">${escaped(amount)}</td></tr>`;

const table = ({ quote, language }: Shown): string => {
  const words = QUOTE_PAGES[language];
  const { money, number, counted, day } = sayIn(language);
  const description = ({ kind, description: what, from, to }: QuoteLine): string =>
    kind === 'ROOM' && from !== null && to !== null ? `${what}, ${day(from)} – ${day(to)}` : what;
  const { lines, tax, cityTax, total, rooms, other, persons, taxIncluded } = quote;
  const currencyCode = total?.currencyCode ?? '';
  const people = language === 'en' ? counted(persons ?? 0, 'person', 'persons') : `${number(persons ?? 0)}人`;
  const sum = { amountMicros: (rooms?.amountMicros ?? 0) + (other?.amountMicros ?? 0), currencyCode };
  return [
    '<table>',
    `<thead>${row([words.what, words.quantity, words.nights, words.price, words.amount], 'th')}</thead>`,
    '<tbody>',
    ...lines.map((line) =>
      row([
        description(line),
        number(line.quantity),
        line.kind === 'ROOM' ? number(line.nights) : '',
        money(line.price),
        money(lineTotal(line)),
      ]),
    ),
    '</tbody><tfoot>',
    sumRow(words.subtotal, money(sum as (typeof lines)[number]['price'])),
    tax === null ? '' : sumRow(taxIncluded ? words.taxIn : words.taxOn, money(tax)),
    cityTax === null ? '' : sumRow(words.cityTax(people), money(cityTax)),
    total === null ? '' : sumRow(words.total, money(total)),
    '</tfoot></table>',
    tax === null ? paragraph(taxIncluded ? words.taxIncluded : words.taxExtra) : '',
  ]
    .filter(Boolean)
    .join('\n');
};

const answerForm = ({ language }: Shown): string => {
  const words = QUOTE_PAGES[language];
  return `<form method="post">
<label for="by">${escaped(words.name)}</label>
<input class="field" id="by" name="by" required maxlength="200" autocomplete="name">
<label for="note">${escaped(words.note)}</label>
<textarea class="field" id="note" name="note" maxlength="2000"></textarea>
${paragraph(words.binding)}
<p class="two"><button type="submit" name="answer" value="accept">${escaped(words.accept)}</button>
<button class="plain" type="submit" name="answer" value="decline">${escaped(words.decline)}</button></p>
</form>`;
};

const standing = (shown: Shown): string => {
  const words = QUOTE_PAGES[shown.language];
  const notice = (text: string): string => `<p class="notice" role="status">${escaped(text)}</p>`;
  if (shown.refused !== null) return notice(words.roomsGone(shown.hotel.name));
  switch (shown.status) {
    case 'ACCEPTED':
      return notice(words.accepted(shown.hotel.name));
    case 'DECLINED':
      return notice(words.declined);
    case 'EXPIRED':
      return notice(words.expired);
    case 'SUPERSEDED':
      return notice(words.superseded);
    default:
      return '';
  }
};

/** The page of a quote as HTML: what it offers, what it comes to, and the answer while one is awaited. */
export const quotePage = (shown: Shown): string => {
  const { quote, language, hotel, status, token } = shown;
  const words = QUOTE_PAGES[language];
  const { day } = sayIn(language);
  const others = LANGUAGES.filter((each) => each !== language)
    .map(
      (each) =>
        `<a lang="${each}" hreflang="${each}" href="answer?t=${encodeURIComponent(token)}&amp;l=${each}">${IN_OWN_WORDS[each]}</a>`,
    )
    .join(' · ');
  const reach = [
    hotel.email === '' ? '' : `<a href="mailto:${escaped(hotel.email)}">${escaped(hotel.email)}</a>`,
    escaped(hotel.phone),
  ].filter(Boolean);
  return html(
    language,
    words.title(quote.number),
    [
      `<p class="screen">${others}</p>`,
      paragraph([hotel.name, words.version(quote.version)].filter(Boolean).join(' · ')),
      ...(quote.arrivalOn === null || quote.departureOn === null
        ? []
        : [paragraph(words.stay(day(quote.arrivalOn), day(quote.departureOn)))]),
      ...(quote.validUntil === null ? [] : [paragraph(words.valid(day(quote.validUntil)))]),
      standing(shown),
      table(shown),
      status === 'SENT' && shown.refused === null ? answerForm(shown) : '',
      `<p class="hint screen">${escaped(words.print)}</p>`,
      reach.length === 0 ? '' : `<p>${escaped(words.contact)} ${reach.join(' · ')}</p>`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
};
