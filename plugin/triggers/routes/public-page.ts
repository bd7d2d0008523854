import { createHash } from 'node:crypto';
import type { LogicFunctionConfig, RoutePayload } from 'twenty-sdk/define';
import type { Response } from 'twenty-sdk/logic-function';
import { escaped } from '../../domain/retention/acting/render.ts';
import { publicPages } from '../../flows/links/public-pages.ts';
import type { PublicPages } from '../../flows/links/consent-links.ts';
import { CONSENT_PAGES } from '../../words/consent-pages.ts';
import { languageOf, type Language } from '../../words/language.ts';
import { logFault } from '../slice.ts';
import { responding } from './response.ts';

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
button{font:inherit;font-weight:600;min-height:3rem;padding:.5rem 1.5rem;border:0;border-radius:.5rem;background:#1d4fbf;color:#fff}
button:focus-visible,a:focus-visible,input:focus-visible{outline:3px solid #1d4fbf;outline-offset:2px}
a{color:LinkText}
.scale{display:grid;grid-template-columns:repeat(auto-fill,minmax(2.75rem,1fr));gap:.5rem}
.five{grid-template-columns:repeat(5,1fr)}
.scale button,.scale span{box-sizing:border-box;display:grid;place-items:center;width:100%;min-height:2.75rem;padding:0;border:1px solid GrayText;border-radius:.5rem;background:Canvas;color:CanvasText;font-weight:600}
.scale label{position:relative;min-height:2.75rem}
.scale input{position:absolute;inset:0;width:100%;height:100%;opacity:0}
.scale input:checked+span,.scale button[aria-current]{background:#1d4fbf;border-color:#1d4fbf;color:#fff}
.scale input:focus-visible+span{outline:3px solid #1d4fbf;outline-offset:2px}
.ends{display:flex;justify-content:space-between;gap:1rem;margin:.25rem 0 1.5rem;font-size:.9rem}
legend{padding:0;margin-bottom:.5rem;font-weight:600}
textarea{box-sizing:border-box;width:100%;min-height:7rem;padding:.75rem;border:1px solid GrayText;border-radius:.5rem;background:Field;color:FieldText;font:inherit}
.field{display:block;margin-bottom:1.5rem}
input.field,select.field{box-sizing:border-box;width:100%;height:auto;min-height:2.75rem;padding:.5rem .75rem;border:1px solid GrayText;border-radius:.5rem;background:Field;color:FieldText;font:inherit}
input[aria-invalid],select[aria-invalid],textarea[aria-invalid]{border-color:#b3261e;border-width:2px}
.apart{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:0 1rem}
.languages{display:flex;gap:1.25rem}
.languages a,.languages span{display:inline-flex;align-items:center;min-height:2.75rem}
h2{font-size:1.2rem;margin:2rem 0 .75rem}
ul{list-style:none;margin:0;padding:0}
li{border:1px solid GrayText;border-radius:.5rem;margin:0 0 .75rem;padding:.75rem 1rem}
.line{display:flex;align-items:center;justify-content:space-between;gap:.75rem;padding:.25rem .25rem .25rem 1rem}
.small{min-height:2.75rem;min-width:2.75rem;padding:0;background:Canvas;color:CanvasText;border:1px solid GrayText}
summary{cursor:pointer;font-weight:600;min-height:2.75rem;display:flex;align-items:center}
summary::before{content:"+";width:1.5rem}
details[open] summary::before{content:"–"}
.hint{font-size:.9rem}
.notice{border:2px solid #1d4fbf;border-radius:.5rem;padding:.75rem 1rem}
table{width:100%;border-collapse:collapse;margin:1rem 0;font-size:.95rem}
th,td{padding:.5rem .25rem;border-bottom:1px solid GrayText;text-align:start;vertical-align:top;font-weight:400}
thead th,tfoot tr:last-child>*{font-weight:600}
.end{text-align:end;font-variant-numeric:tabular-nums}
.two{display:flex;flex-wrap:wrap;gap:.75rem}
button.plain{background:Canvas;color:CanvasText;border:1px solid GrayText}
@media(max-width:30rem){table{font-size:.8rem}th,td{padding:.5rem .15rem}}
@media print{form,.screen{display:none}main{max-width:none;padding:0}}`;

/** The host drops the header, so the policy stands in the page: no script, nothing from elsewhere, forms to itself. */
const policy = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'`;

/** A page for guests: without script, for a phone first, and hidden from search engines. The address tells who it is for, so it is sent on to nobody. */
export const html = (language: Language, title: string, content: string, style = STYLE): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
</body>
</html>
`;

export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** What a public page says to whoever has no good link. */
const gonePage = (language: Language): string => {
  const words = CONSENT_PAGES[language];
  return html(language, words.goneTitle, paragraph(words.gone));
};

/** What a public page says when something went wrong that the guest cannot mend. */
const troublePage = (language: Language): string => {
  const words = CONSENT_PAGES[language];
  return html(language, words.troubleTitle, paragraph(words.trouble));
};

/** The language that a reader's browser asks for. */
export const readersLanguage = ({ headers }: Pick<RoutePayload, 'headers'>): Language =>
  languageOf((headers?.['accept-language'] ?? '').split(/[,;]/)[0]!.trim());

/**
 * Answers a public page: `work` says what is shown, `write` how, in the language of the guest. Whoever has no good link learns nothing but that; whatever is thrown ends in a sentence, because the
 * host would show it to strangers.
 */
export const answerPage = async <Shown extends { page: string }>(
  { headers, queryStringParameters }: Pick<RoutePayload, 'headers' | 'queryStringParameters'>,
  write: (shown: Exclude<Shown, { page: 'GONE' }>) => string,
  work: (pages: PublicPages, token: string) => Promise<Shown | { page: 'GONE' }>,
): Promise<Response> => {
  const language = readersLanguage({ headers });
  const answer = (status: number, body: string): Response =>
    responding(body, {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    });
  try {
    const pages = publicPages();
    const shown = pages === null ? { page: 'GONE' as const } : await work(pages, queryStringParameters?.['t'] ?? '');
    return shown.page === 'GONE'
      ? answer(404, gonePage(language))
      : answer(200, write(shown as Exclude<Shown, { page: 'GONE' }>));
  } catch (error) {
    logFault(error);
    return answer(503, troublePage(language));
  }
};
