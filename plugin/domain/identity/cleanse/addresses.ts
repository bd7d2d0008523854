import { toAscii } from '../../transliteration.ts';

/** An address ready to be compared. Lower-case ASCII; empty parts are not known. */
export type CleansedAddress = {
  /** House and flat numbers, in the order written. */
  numbers: readonly string[];
  /** The other words of the street, abbreviations written out. */
  words: readonly string[];
  /** The words without blanks, for addresses in which a blank was lost. */
  street: string;
  city: string;
  postcode: string;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
};

export type AddressFields = {
  street?: string | null | undefined;
  city?: string | null | undefined;
  postcode?: string | null | undefined;
};

/** Kinds of thoroughfare with their abbreviations, in the languages met most; the first is the form kept. */
const KINDS = `
street st str
road rd
avenue ave av aven avn
boulevard blvd bvd boul bd
drive dr drv
lane ln la
court ct crt
place pl plc
square sq
crescent cres cr cresc crs
terrace tce ter terr
circuit cct circ
parade pde
highway hwy hway
close cl
grove gr gve
parkway pkwy pky
trail trl
expressway expy
way wy
mount mt
fort ft
saint snt
north n
south s
east e
west w
rua r
calle c cl
avenida avda avd
praca pca
travessa tv trav
largo lg
via v
piazza pza p.za
viale vle
corso cso
rue
platz
allee
gasse
weg
plaza plz
ulitsa ul ulica
prospekt pr prosp
`;

const FULL_FORM = new Map<string, string>();
for (const line of KINDS.trim().split('\n')) {
  const [kind = '', ...abbreviations] = line.split(' ');
  FULL_FORM.set(kind, kind);
  for (const abbreviation of abbreviations) if (!FULL_FORM.has(abbreviation)) FULL_FORM.set(abbreviation, kind);
}
const KIND_WORDS = new Set(FULL_FORM.values());

/** Words that say only that a number follows. */
const MARKERS = new Set(
  'no nr num numero number apt apartment app unit flat suite ste fl floor etage piso andar room rm bldg building house hse apto wohnung dom kv'.split(
    ' ',
  ),
);
const PLACEHOLDERS = new Set([
  'unknown',
  'none',
  'null',
  'na',
  'nil',
  'test',
  'tba',
  'tbc',
  'notprovided',
  'notknown',
  'noaddress',
  'address',
  'street',
  'city',
  'xx',
  'xxx',
]);

/** True for a word that says what kind of thoroughfare it is, such as `street`: it tells little about which one. */
export const isKindOfStreet = (word: string): boolean => KIND_WORDS.has(word) || word === 'strasse';

const plain = (text: string | null | undefined): string => {
  if (!text || /^\s*n\s*[./]\s*a\s*\.?\s*$/i.test(text)) return '';
  const ascii = toAscii(text)
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/\b(\d+)\.0\b/g, '$1');
  return PLACEHOLDERS.has(ascii.replace(/[^a-z]/g, '')) && !/\d/.test(ascii) ? '' : ascii;
};

const fullForm = (word: string): string => {
  const full = FULL_FORM.get(word);
  if (full) return full;
  if (word.length > 5 && word.endsWith('str')) return `${word}asse`;
  return word;
};

/**
 * Cleanses an address. Street words are written out (`Tullaroop St.` → `tullaroop street`), numbers are kept apart,
 * a postcode written in the city's field and a city in the postcode's change places.
 */
export const cleanseAddress = (fields: AddressFields, country: string | null): CleansedAddress => {
  const numbers: string[] = [];
  const words: string[] = [];
  for (const token of plain(fields.street).split(/[^a-z0-9]+/)) {
    if (token === '') continue;
    if (/^\d+[a-z]?$/.test(token)) numbers.push(token.replace(/^0+(?=\d)/, ''));
    else if (!MARKERS.has(token)) words.push(fullForm(token));
  }
  let city = plain(fields.city).replace(/[^a-z0-9]/g, '');
  let postcode = plain(fields.postcode)
    .replace(/[^a-z0-9]/g, '')
    .replace(/^0+$/, '');
  if (/^\d+$/.test(city) && /^[a-z]*$/.test(postcode)) [city, postcode] = [postcode, city];
  return {
    numbers: [...numbers],
    words: [...words],
    street: words.join(''),
    city: city.replace(/\d+/g, ''),
    postcode,
    country,
  };
};
