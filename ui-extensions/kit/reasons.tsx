import { useTranslate } from 'twenty-sdk/front-component';
import type { Reason } from '../../plugin/domain/reasons.ts';
import { languageOf } from '../../plugin/words/language.ts';
import { inWords, type Words } from '../../plugin/words/words.ts';

/**
 * Why something is as it is: opens to the reasons of an engine, in the reader's language. Nothing is shown where there is
 * none.
 */
export const Reasons = <AnyReason extends Reason>({
  words,
  reasons,
  title,
}: {
  words: Words<AnyReason>;
  reasons: readonly AnyReason[];
  title?: string;
}) => {
  const { t, locale } = useTranslate();
  if (reasons.length === 0) return null;
  return (
    <details className="hotel-reasons">
      <summary>{title ?? t('Why?')}</summary>
      <ul>
        {reasons.map((reason, index) => (
          <li key={index}>{inWords(words, reason, languageOf(locale))}</li>
        ))}
      </ul>
    </details>
  );
};
