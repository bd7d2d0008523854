import { isInOwnWords, mayEscalate, ownStays, type OwnCase, type OwnStay } from '../../domain/guests/own-page.ts';
import { escaped } from '../../domain/retention/acting/render.ts';
import type { OwnPage } from '../../flows/guests/own-page.ts';
import { OWN_PAGES } from '../../words/own-page.ts';
import { preferenceInWords } from '../../words/preferences.ts';
import { sayIn } from '../../words/say.ts';
import { html, paragraph } from './public-page.ts';

type Shown = Exclude<OwnPage, { page: 'GONE' }>;

/** The page of a guest as HTML. What is seldom needed is folded, without a script. */
export const ownPage = (shown: Shown): string => {
  const { guest, language, now, form, consents, notice } = shown;
  const words = OWN_PAGES[language];
  const say = sayIn(language);
  const { ahead, past } = ownStays(guest.stays);

  const sends = (does: string, button: string, ...fields: string[]): string =>
    `<form method="post"><input type="hidden" name="does" value="${does}"><input type="hidden" name="form" value="${escaped(form)}">${fields.join('')}<button type="submit">${escaped(button)}</button></form>`;
  const hidden = (name: string, value: string): string =>
    `<input type="hidden" name="${name}" value="${escaped(value)}">`;
  const area = (id: string, name: string, label: string, hint = ''): string =>
    `<label for="${id}">${escaped(label)}</label>${hint === '' ? '' : `<p class="hint" id="${id}-hint">${escaped(hint)}</p>`}<textarea class="field" id="${id}" name="${name}" maxlength="2000"${hint === '' ? '' : ` aria-describedby="${id}-hint"`}></textarea>`;
  const line = (id: string, name: string, label: string, type: 'text' | 'time'): string =>
    `<label for="${id}">${escaped(label)}</label><input class="field" id="${id}" name="${name}" type="${type}" maxlength="200">`;
  const folded = (title: string, content: string): string =>
    `<details><summary>${escaped(title)}</summary>${content}</details>`;
  const section = (title: string, ...content: string[]): string =>
    `<section><h2>${escaped(title)}</h2>${content.join('\n')}</section>`;
  const daysOf = ({ arrivalOn, departureOn }: OwnStay): string => words.days(arrivalOn, departureOn, say.day);

  const stayLines = (stay: OwnStay): string =>
    [
      `<strong>${escaped(daysOf(stay))}</strong>`,
      escaped([stay.hotel, stay.roomType].filter(Boolean).join(' · ')),
      escaped(
        [stay.number === '' ? '' : words.booking(stay.number), words.statuses[stay.status] ?? '']
          .filter(Boolean)
          .join(' · '),
      ),
    ]
      .filter(Boolean)
      .join('<br>');
  const beforeArrival = (stay: OwnStay): string =>
    stay.status === 'IN_HOUSE'
      ? ''
      : folded(
          words.beforeArrival,
          `${paragraph(words.beforeArrivalText)}${sends(
            'ARRIVE',
            words.send,
            hidden('stay', stay.id),
            line(`time-${stay.id}`, 'time', words.arrivalTime, 'time'),
            line(`with-${stay.id}`, 'companions', words.companions, 'text'),
            area(`wishes-${stay.id}`, 'text', words.wishes),
          )}`,
        );

  // Whoever is here, or comes next, means that stay; the choice is there where there are several.
  const choosable = [...ahead, ...past.slice(0, 3)];
  const which = (id: string): string =>
    choosable.length <= 1
      ? hidden('stay', choosable[0]?.id ?? '')
      : `<label for="${id}">${escaped(words.about)}</label><select class="field" id="${id}" name="stay">${choosable
          .map((stay) => `<option value="${escaped(stay.id)}">${escaped(`${daysOf(stay)} ${stay.hotel}`)}</option>`)
          .join('')}</select>`;

  const caseLines = (one: OwnCase): string => {
    const what = isInOwnWords(one) && one.name !== '' ? one.name : words.categories[one.category ?? 'OTHER'];
    const on = one.openedAt === null ? '' : say.day(one.openedAt.slice(0, 10) as never);
    return `<li><strong>${escaped(what)}</strong><br>${escaped([words.kinds[one.kind], on, words.states[one.status]].filter(Boolean).join(' · '))}${
      one.reply === '' ? '' : `<p>${escaped(words.reply)}<br>${escaped(one.reply).replaceAll('\n', '<br>')}</p>`
    }${
      one.guestEscalatedAt !== null
        ? paragraph(words.escalated)
        : one.kind === 'COMPLAINT' && mayEscalate(one, now)
          ? sends('ESCALATE', words.escalate, hidden('case', one.id))
          : ''
    }</li>`;
  };

  return html(
    language,
    words.title(guest.name),
    [
      ...(notice === null ? [] : [`<p class="notice" role="status">${escaped(words.notices[notice])}</p>`]),
      section(
        words.ahead,
        ahead.length === 0
          ? paragraph(words.noStays)
          : `<ul>${ahead.map((stay) => `<li>${stayLines(stay)}${beforeArrival(stay)}</li>`).join('')}</ul>`,
        folded(
          words.request,
          sends('REQUEST', words.send, which('request-stay'), area('request', 'text', words.requestText)),
        ),
        folded(
          words.complain,
          sends('COMPLAIN', words.send, which('complain-stay'), area('complain', 'text', words.complainText)),
        ),
      ),
      ...(guest.cases.length === 0 ? [] : [section(words.cases, `<ul>${guest.cases.map(caseLines).join('')}</ul>`)]),
      ...guest.memberships.map(({ number, points, pointsExpiringNext, pointsExpireOn, tier }) =>
        section(
          words.membership,
          `<p><strong>${escaped(words.card(tier?.name ?? '', number))}</strong><br>${escaped(words.points(say.number(points)))}${
            pointsExpireOn === null || pointsExpiringNext === 0
              ? ''
              : `<br>${escaped(words.expiring(say.number(pointsExpiringNext), say.day(pointsExpireOn)))}`
          }</p>`,
        ),
      ),
      section(
        words.preferences,
        guest.preferences.length === 0
          ? paragraph(words.noPreferences)
          : `<ul>${guest.preferences
              .map((one) => {
                const said = preferenceInWords(one, language);
                return `<li class="line"><span>${escaped(said)}</span><form method="post">${hidden('does', 'TAKE_BACK')}${hidden('form', form)}${hidden('preference', one.id)}<button type="submit" class="small" aria-label="${escaped(words.takeBack(said))}">×</button></form></li>`;
              })
              .join('')}</ul>`,
        sends('PREFER', words.send, area('prefer', 'text', words.prefer, words.preferHint)),
        `<p><a href="../consents/preferences?t=${encodeURIComponent(consents)}">${escaped(words.consents)}</a></p>`,
      ),
      ...(past.length === 0
        ? []
        : [section(words.past, `<ul>${past.map((stay) => `<li>${stayLines(stay)}</li>`).join('')}</ul>`)]),
      `<p class="hint">${escaped(words.foot)}</p>`,
    ].join('\n'),
  );
};
