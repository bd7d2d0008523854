import { createHash } from 'node:crypto';
import type { LogicFunctionConfig, RoutePayload } from 'twenty-sdk/define';
import { Response } from 'twenty-sdk/logic-function';
import { escaped } from '../../domain/retention/acting/render.ts';
import type { ConsentPage } from '../../flows/links/consent-links.ts';
import { publicPages } from '../../flows/links/public-pages.ts';
import type { PublicPages } from '../../flows/links/consent-links.ts';
import { CONSENT_PAGES, PAGE_CHOICES } from '../../words/consent-pages.ts';
import { languageOf, type Language } from '../../words/language.ts';
import { logFault } from '../slice.ts';

/** The settings of a public page at `/s/hotel/<topic>/<name>`, for whoever has a link to it. */
export const publicPage = (
  httpMethod: 'GET' | 'POST',
  path: `/hotel/${string}/${string}`,
): NonNullable<LogicFunctionConfig['httpRouteTriggerSettings']> => ({
  path,
  httpMethod,
  isAuthRequired: false,
  forwardedRequestHeaders: ['accept-language'],
});

const STYLE = `:root{color-scheme:light dark}
body{margin:0;font:17px/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}
main{box-sizing:border-box;max-width:34rem;margin:0 auto;padding:2.5rem 1.25rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}
fieldset{border:0;margin:0 0 1.5rem;padding:0}
label{display:flex;gap:.75rem;align-items:center;min-height:2.75rem}
input{width:1.25rem;height:1.25rem;margin:0}
button{font:inherit;font-weight:600;min-height:3rem;padding:0 1.5rem;border:0;border-radius:.5rem;background:#1d4fbf;color:#fff}
button:focus-visible,a:focus-visible,input:focus-visible{outline:3px solid #1d4fbf;outline-offset:2px}
a{color:LinkText}`;

/** The host drops the header, so the policy stands in the page: no script, nothing from elsewhere, forms to itself. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'self'; base-uri 'none'`;

/** A page for guests: without script, for a phone first, and hidden from search engines. The address tells who it is for, so it is sent on to nobody. */
const html = (language: Language, title: string, content: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
</body>
</html>
`;

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** A page of the consents as HTML, with its status. `language` is the reader's, for pages that know nobody. */
export const consentPage = (shown: ConsentPage, language: Language): { status: 200 | 404; body: string } => {
  if (shown.page === 'GONE') {
    const words = CONSENT_PAGES[language];
    return { status: 404, body: html(language, words.goneTitle, paragraph(words.gone)) };
  }
  const { known } = shown;
  const words = CONSENT_PAGES[known.language];
  const page = (title: string, ...content: string[]) => ({
    status: 200 as const,
    body: html(known.language, title, content.join('\n')),
  });
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

/** What a public page says when something went wrong that the guest cannot mend. */
const troublePage = (language: Language): string => {
  const words = CONSENT_PAGES[language];
  return html(language, words.troubleTitle, paragraph(words.trouble));
};

/**
 * Answers a public page. Whoever has no good link learns nothing but that; whatever is thrown ends in a sentence, because the
 * host would show it to strangers.
 */
export const answerPage = async (
  { headers, queryStringParameters }: Pick<RoutePayload, 'headers' | 'queryStringParameters'>,
  work: (pages: PublicPages, token: string) => Promise<ConsentPage>,
): Promise<Response> => {
  const language = languageOf((headers?.['accept-language'] ?? '').split(/[,;]/)[0]!.trim());
  const answer = (status: number, body: string): Response =>
    new Response(body, {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    });
  try {
    const pages = publicPages();
    const shown = pages === null ? { page: 'GONE' as const } : await work(pages, queryStringParameters?.['t'] ?? '');
    const { status, body } = consentPage(shown, language);
    return answer(status, body);
  } catch (error) {
    logFault(error);
    return answer(503, troublePage(language));
  }
};
