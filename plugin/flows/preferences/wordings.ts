import { phraseTable, type PhraseTable } from '../../domain/preferences/phrase-table.ts';
import { judgedWordings } from '../../domain/preferences/wordings.ts';
import type { Host } from '../../host/client.ts';
import { allWordings, saveWordingProblem, wordingsInUse } from '../../host/wordings.ts';
import { WORDING_WORDS } from '../../words/wordings.ts';
import { inWords } from '../../words/words.ts';
import { languageOfHotel } from '../properties/languages.ts';

/** The table that remarks are read with in this hotel: its own wordings before those of the product. One request. */
export const tableOfHotel = async (host: Host): Promise<PhraseTable> =>
  phraseTable(judgedWordings(await wordingsInUse(host)).phrases);

/**
 * Says on each wording that is not read why, and takes that back where it is read now. It looks at all of them, so that events
 * may come late, twice and in any order. Two requests where nothing is to be said, and one for each thing that is.
 */
export const followWordings = async (host: Host): Promise<{ wordingsWritten: number }> => {
  const wordings = await allWordings(host);
  const { problems } = judgedWordings(wordings);
  const language = await languageOfHotel(host);
  const due = wordings.flatMap(({ id, problem }) => {
    const found = problems.get(id);
    const right = found === undefined ? '' : inWords(WORDING_WORDS, found, language);
    return right === problem ? [] : [{ id, right }];
  });
  for (const [right, ones] of Map.groupBy(due, (one) => one.right))
    await saveWordingProblem(
      host,
      ones.map(({ id }) => id),
      right,
    );
  return { wordingsWritten: due.length };
};
