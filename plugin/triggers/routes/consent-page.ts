import { escaped } from '../../domain/retention/acting/render.ts';
import type { ConsentPage } from '../../flows/links/consent-links.ts';
import { CONSENT_PAGES, PAGE_CHOICES } from '../../words/consent-pages.ts';
import { html, paragraph } from './public-page.ts';

/** A page of the consents as HTML. */
export const consentPage = (shown: Exclude<ConsentPage, { page: 'GONE' }>): string => {
  const { known } = shown;
  const words = CONSENT_PAGES[known.language];
  const page = (title: string, ...content: string[]): string => html(known.language, title, content.join('\n'));
  const toPreferences = (token: string): string =>
    `<p><a href="preferences?t=${encodeURIComponent(token)}">${escaped(words.choose)}</a></p>`;
  switch (shown.page) {
    case 'ASK_UNSUBSCRIBE':
      return page(
        words.askTitle,
        paragraph(words.ask(known.hotel)),
        `<form method="post"><button type="submit">${escaped(words.askButton)}</button></form>`,
        toPreferences(shown.preferences),
      );
    case 'UNSUBSCRIBED':
      return page(words.doneTitle, paragraph(words.done(known.hotel)), toPreferences(shown.preferences));
    case 'CHOOSE':
      return page(
        words.chooseTitle,
        paragraph(words.chooseText),
        `<form method="post">
<input type="hidden" name="form" value="${escaped(shown.form)}">
<fieldset><legend>${escaped(known.hotel)}</legend>
${PAGE_CHOICES.map(
  (choice) =>
    `<label><input type="checkbox" name="keep" value="${choice}"${shown.chosen.includes(choice) ? ' checked' : ''}>${escaped(words.choices[choice])}</label>`,
).join('\n')}
</fieldset>
<button type="submit">${escaped(words.save)}</button>
</form>`,
      );
    case 'SAVED':
      return page(words.savedTitle, paragraph(words.saved));
    default:
      return shown satisfies never;
  }
};
