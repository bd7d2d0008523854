import type { Micros, Money } from '../../domain/money.ts';
import { escaped } from '../../domain/retention/acting/render.ts';
import { isSettled, type CommissionLine } from '../../domain/sales/commissions/statement.ts';
import type { StatementPage } from '../../flows/sales/commissions/page.ts';
import { COMMISSION_PAGES } from '../../words/commission-page.ts';
import { ADJUSTMENT_WORDS, LEFT_OUT_WORDS } from '../../words/commissions.ts';
import { sayIn } from '../../words/say.ts';
import { inWords } from '../../words/words.ts';
import { html, paragraph } from './public-page.ts';

type Shown = Exclude<StatementPage, { page: 'GONE' }>;

const row = (cells: readonly string[], { tag = 'td', ends }: { tag?: 'td' | 'th'; ends: number }): string =>
  `<tr>${cells
    .map((cell, at) => `<${tag}${at >= cells.length - ends ? ' class="end"' : ''}>${escaped(cell)}</${tag}>`)
    .join('')}</tr>`;

const sumRow = (label: string, amount: string): string =>
  `<tr><th scope="row" colspan="4">${escaped(label)}</th><td class="end">${escaped(amount)}</td></tr>`;

/** A commission statement as HTML, to be printed or read by the agency: its stays by number, without names of guests. */
export const commissionPage = ({ statement, language }: Shown): string => {
  const words = COMMISSION_PAGES[language];
  const { day, money, number, percent } = sayIn(language);
  const { lines, adjustments, agency, property, status, commission, adjustment, total } = statement;
  const currencyCode = total?.currencyCode ?? '';
  const amount = (amountMicros: Micros): string => money({ amountMicros, currencyCode });
  const sum = (value: Money | null): string => (value === null ? '' : money(value));
  const days = ({ arrivalOn, departureOn }: CommissionLine): string =>
    [arrivalOn === null ? '' : day(arrivalOn), day(departureOn)].filter(Boolean).join(' – ');
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${statement.month}T12:00:00Z`),
  );
  const [earning, leftOut] = [
    lines.filter((line) => line.leftOut === null),
    lines.filter((line) => line.leftOut !== null),
  ];
  return html(
    language,
    words.title,
    [
      paragraph([agency.name, property].filter(Boolean).join(' · ')),
      paragraph(words.month(month)),
      isSettled(status) ? '' : paragraph(words.open),
      '<table>',
      `<thead>${row([words.number, words.stay, words.nights, words.base, words.commission], { tag: 'th', ends: 3 })}</thead>`,
      '<tbody>',
      ...earning.map((line) =>
        row(
          [
            line.number,
            days(line),
            number(line.nights),
            amount(line.base),
            `${amount(line.commission)} (${percent(line.percent / 100, 1)})`,
          ],
          { ends: 3 },
        ),
      ),
      '</tbody><tfoot>',
      ...(adjustments.length === 0
        ? []
        : [sumRow(words.sum, sum(commission)), sumRow(words.corrections, sum(adjustment))]),
      sumRow(words.total, sum(total)),
      '</tfoot></table>',
      ...(adjustments.length === 0
        ? []
        : [
            `<h2>${escaped(words.corrections)}</h2>`,
            '<table><tbody>',
            ...adjustments.map((line) =>
              row([line.number, inWords(ADJUSTMENT_WORDS, line.because, language), amount(line.commission)], {
                ends: 1,
              }),
            ),
            '</tbody></table>',
          ]),
      ...(leftOut.length === 0
        ? []
        : [
            `<h2>${escaped(words.leftOut)}</h2>`,
            '<table>',
            `<thead>${row([words.number, words.stay, words.why], { tag: 'th', ends: 0 })}</thead>`,
            '<tbody>',
            ...leftOut.map((line) =>
              row([line.number, days(line), inWords(LEFT_OUT_WORDS, line.leftOut!, language)], { ends: 0 }),
            ),
            '</tbody></table>',
          ]),
      `<p class="hint screen">${escaped(words.print)}</p>`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
};
