import { escaped } from '../../domain/retention/acting/render.ts';
import { DEPARTMENT_SCORES } from '../../domain/service/survey.ts';
import type { SurveyPage } from '../../flows/service/survey.ts';
import { SURVEY_PAGES } from '../../words/survey-page.ts';
import { html, paragraph } from './public-page.ts';

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const ends = (least: string, most: string): string =>
  `<p class="ends"><span>${escaped(least)}</span><span>${escaped(most)}</span></p>`;

/** Each number is a button, so that one press answers. */
const numbers = (chosen: number | null): string =>
  `<div class="scale">${range(0, 10)
    .map(
      (score) =>
        `<button type="submit" name="score" value="${score}"${score === chosen ? ' aria-current="true"' : ''}>${score}</button>`,
    )
    .join('')}</div>`;

/** The page of a survey as HTML. */
export const surveyPage = (shown: Exclude<SurveyPage, { page: 'GONE' }>): string => {
  const words = SURVEY_PAGES[shown.language];
  const page = (title: string, ...content: string[]): string => html(shown.language, title, content.join('\n'));
  switch (shown.page) {
    case 'SCORE': {
      const { chosen } = shown;
      return page(
        words.scoreTitle,
        '<form method="post">',
        paragraph(words.score(shown.hotel)),
        ...(chosen === null
          ? []
          : [
              `<p><button type="submit" name="score" value="${chosen}">${escaped(words.send(chosen))}</button></p>`,
              paragraph(words.another),
            ]),
        numbers(chosen),
        ends(words.least, words.most),
        '</form>',
      );
    }
    case 'DETAILS':
      return page(
        words.thanks,
        paragraph(words.saved(shown.score)),
        paragraph(words.more),
        '<form method="post">',
        '<input type="hidden" name="details" value="yes">',
        ends(words.poor, words.excellent),
        ...DEPARTMENT_SCORES.map(
          (name) =>
            `<fieldset><legend>${escaped(words.scores[name])}</legend><div class="scale five">${range(1, 5)
              .map(
                (score) => `<label><input type="radio" name="${name}" value="${score}"><span>${score}</span></label>`,
              )
              .join('')}</div></fieldset>`,
        ),
        `<label for="comment">${escaped(words.comment)}</label>`,
        '<textarea class="field" id="comment" name="comment" maxlength="4000"></textarea>',
        `<button type="submit">${escaped(words.finish)}</button>`,
        '</form>',
      );
    case 'DONE':
      return page(words.doneTitle, paragraph(words.done(shown.hotel)));
    case 'LATE':
      return page(
        words.lateTitle,
        paragraph(words.late(shown.hotel)),
        ...(shown.email === ''
          ? []
          : [`<p>${escaped(words.write)} <a href="mailto:${escaped(shown.email)}">${escaped(shown.email)}</a></p>`]),
      );
    default:
      return shown satisfies never;
  }
};
