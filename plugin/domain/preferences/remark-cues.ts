/**
 * The words around a phrase that turn or weigh its meaning, in normalised English and Chinese, and the commonest of the
 * languages in which floors are read. Longer cues stand before
 * the shorter ones they contain, so that "do not mind" is not taken for a "not".
 */

/** It does not matter, or it is a condition: nothing is wanted and nothing refused. */
const INDIFFERENT =
  /\b(?:(?:do not|don't|does not|doesn't) (?:mind|care|need|matter|require)|not (?:needed|necessary|required)|no need|no problem|no preference|indifferent|if (?:there (?:is|are) )?(?:no|not)|tanto faz|da igual|no importa|indifferente|peu importe|egal)\b|无需|不需要|不必|无所谓|不介意|都可以|都行|不用|如果?没有|没有的话/g;

const NOT =
  /\b(?:do not|don't|does not|doesn't|can ?not|can't|won't|isn't|rather not|no|not|never|without|avoid(?:s|ing)?|refuses?|dislikes?|hates?|except|nor|neither|nao|sem|sin|jamas|non|senza|pas|sans|evit(?:ar|are|er|ez|e|en)|nicht|kein(?:e[nmrs]?)?|ohne|vermeiden)\b|不要|不想|不能|不可|不吃|不喝|不喜欢|不住|不爱|不|别|勿|避免|拒绝|忌|讨厌|没有|无|非/g;

/** Said of a list as a whole: "avoid carpet and feather pillows". */
const REFUSING =
  /\b(?:avoid(?:s|ing)?|without|refuses?|dislikes?|hates?|neither|nor|allergic|allergy|allergies)\b|避免|过敏|不吃/;

const ALLERGIC_BEFORE = /\b(?:allergic to|allerg(?:y|ies)(?: to|:)|intolerant (?:to|of))|过敏(?:原|源)?:?/;
const ALLERGIC_AFTER = /^\W{0,2}(?:allerg(?:y|ies|ic)|intoleran(?:t|ce))\b|^(?:都|严重|会)*过敏/;
const NOT_AFTER = /^ ?(?:free\b|不要|不行|不吃|不能吃|:? ?no$)|(?:不要|不行)$/;

const DISTANT = /\b(?:far|away|distant) (?:away )?from\b|远/;
const NEAR =
  /\b(?:near|nearby|close to|next to|beside|by|adjacent to|facing|opposite|across from|overlooking)\b|靠|挨|附近|旁|近|临|对着|对面|隔壁/;

const MUST =
  /\b(?:must|needs?|required?|requires|essential|has to|have to|strictly|only|very important|vital|allergic|allergy|allergies|obrigatorio|obligatorio|imprescindible|obbligatorio|obligatoire|indispensable|unbedingt|zwingend)\b|必须|务必|一定|只要|只住|只能|非常重要|过敏/;
const WISH =
  /\b(?:if (?:at all )?(?:possible|available)|ideally|preferabl[ey]|preferred|hopefully|s[ei] (?:es )?poss?ib(?:ile|ile|le)|se possivel|de preference|preferencia|preferibilmente|(?:wenn|falls) moglich|moglichst|gerne)\b|尽量|最好|如果可以|可以的话|如有可能/;

const LASTING = /\b(?:always|usually|every time|each time|every stay)\b|每次|总是|一直|习惯/;
const THIS_TIME = /\b(?:this time|this stay|for this trip|just this once)\b|这次|本次|此次/;

/** What lies before and after a phrase, or a list of phrases, up to its neighbours. */
export type Surroundings = { before: string; after: string; isLast: boolean };

const withoutIndifference = (text: string): string => text.replace(INDIFFERENT, ' ');

export const isIndifferent = ({ before, after, isLast }: Surroundings): boolean =>
  before.search(INDIFFERENT) >= 0 || (isLast && after.trimStart().search(INDIFFERENT) === 0);

export const isAllergic = ({ before, after }: Surroundings): boolean =>
  ALLERGIC_BEFORE.test(before) || ALLERGIC_AFTER.test(after);

/** An even number of refusals is none: "cannot sleep without". */
export const isRefused = ({ before, after, isLast }: Surroundings): boolean =>
  ((withoutIndifference(before).match(NOT)?.length ?? 0) + (isLast && NOT_AFTER.test(after) ? 1 : 0)) % 2 === 1;

export const refusesAll = (before: string): boolean => REFUSING.test(before);

/** How a place is meant; null when it is only mentioned. English says it before the place, Chinese also after. */
export const placement = ({ before, after }: Surroundings): 'NEAR' | 'DISTANT' | null => {
  const around = before + after.replace(/\w/g, '');
  if (DISTANT.test(around)) return 'DISTANT';
  return NEAR.test(around) ? 'NEAR' : null;
};

/** Wishes win over musts in one clause: "must be quiet if possible" is a wish. */
export const statedStrength = (clause: string): 'MUST' | 'PREFERS' | null => {
  if (WISH.test(clause)) return 'PREFERS';
  return MUST.test(withoutIndifference(clause)) ? 'MUST' : null;
};

export const saysAlways = (clause: string): boolean => LASTING.test(clause);
export const saysThisTime = (clause: string): boolean => THIS_TIME.test(clause);

/** A list goes on: "elevator or the stairs", "电梯、楼梯". */
export const isListGap = (gap: string): boolean =>
  /^ ?(?:,? ?(?:or|nor|and|ou|oder|oppure|und|o|y|e|et|ed|ni)|\/|&|、|或者?|和|及|以及|与) ?(?:the |any |a )?$/.test(
    gap,
  );
export const isAlternative = (gap: string): boolean => /\b(?:or|ou|oder|oppure|o)\b|\/|或/.test(gap);
export const isAddition = (gap: string): boolean => /\b(?:and|und|et|ed|y|e)\b|&|和|及|与/.test(gap);

/** Clauses of a normalised text. Chinese is often split by spaces alone. */
export const clausesOf = (text: string): string[] =>
  text
    .split(
      /(?<!\d)\.|\.(?! ?(?:etage|stock|stockwerk|og|obergeschoss)\b)|[;!?\n,。|]|\b(?:but|however|pero|aber)\b|但是|不过|但|(?<=\p{Script=Han}) | (?=\p{Script=Han})/u,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
