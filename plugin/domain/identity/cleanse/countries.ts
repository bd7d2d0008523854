import { getCountries } from 'libphonenumber-js/min';

/** ISO 3166-1: alpha-3 followed by alpha-2, for the countries whose alpha-2 is not the first two letters of alpha-3. */
const IRREGULAR =
  'ABWAW AGOAO AIAAI ALAAX ANDAD ARMAM ANTAN AREAE ATAAQ ATFTF ATGAG AUTAT BDIBI BENBJ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BRBBB BRNBN BVTBV CAFCF CCKCC CHLCL CHNCN CODCD COGCG COKCK COMKM CPVCV CUWCW CYMKY DNKDK DOMDO ESHEH ESTEE FLKFK FROFO FSMFM GINGN GLPGP GNBGW GNQGQ GRDGD GRLGL GUFGF GUYGY HMDHM IOTIO IRLIE IRQIQ ISRIL JAMJM KAZKZ KORKR LBRLR LBYLY LIELI LKALK MACMO MAFMF MCOMC MDGMG MDVMV MEXMX MLTMT MNEME MNPMP MOZMZ MTQMQ MYTYT NCLNC NERNE NIUNU NORNO PAKPK PCNPN PLWPW PNGPG POLPL PRKKP PRTPT PRYPY PSEPS PYFPF REURE SENSN SERRS SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SPMPM STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC TCATC TCDTD TGOTG TKMTM TUNTN TURTR TUVTV UKRUA UMIUM URYUY VENVE VIRVI VGBVG VNMVN VUTVU WLFWF';

const alpha2Of = new Map<string, string>();
for (const code of IRREGULAR.split(' ')) alpha2Of.set(code.slice(0, 3), code.slice(3));
alpha2Of.set('UK', 'GB').set('UAE', 'AE').set('USA', 'US');
const alpha2 = new Set<string>(getCountries());

/** What people write that no list of countries holds. */
const ALIASES: Record<string, string> = {
  ENGLAND: 'GB', SCOTLAND: 'GB', WALES: 'GB', NORTHERNIRELAND: 'GB', GREATBRITAIN: 'GB', HOLLAND: 'NL', CZECHREPUBLIC: 'CZ', TURKEY: 'TR',
  HONGKONG: 'HK', 香港: 'HK', MACAU: 'MO', MACAO: 'MO', 澳门: 'MO', 澳門: 'MO', KOREA: 'KR', UNITEDSTATESOFAMERICA: 'US', EEUU: 'US', IVORYCOAST: 'CI',
  BURMA: 'MM', SWAZILAND: 'SZ', CAPEVERDE: 'CV', MACEDONIA: 'MK', PALESTINE: 'PS',
}; // prettier-ignore

const NAME_LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'da',
  'tr',
  'ru',
  'ar',
  'zh-CN',
  'zh-TW',
  'ja',
  'ko',
];

/** Letters alone, without accents: `Côte d’Ivoire` → `COTEDIVOIRE`. */
const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase();

let codesByName: Map<string, string> | null = null;
const codeOfName = (): Map<string, string> => {
  if (codesByName) return codesByName;
  codesByName = new Map();
  // English comes last, so that it wins where one name means two countries.
  for (const language of NAME_LANGUAGES.toReversed()) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of alpha2) codesByName.set(nameKey(names.of(code) ?? code), code);
  }
  for (const [alias, code] of Object.entries(ALIASES)) codesByName.set(alias, code);
  return codesByName;
};

/**
 * The alpha-2 code of a country given as alpha-2 or alpha-3 code or by its name in a language of hotels; null for anything
 * else. `countryCode('PRT')` → `'PT'`, `countryCode('Alemanha')` → `'DE'`
 */
export const countryCode = (text: string): string | null => {
  const code = text.trim().toUpperCase();
  const known = alpha2Of.get(code);
  if (known) return known;
  if (alpha2.has(code)) return code;
  if (code.length === 3 && alpha2.has(code.slice(0, 2))) return code.slice(0, 2);
  const name = nameKey(code);
  return name === '' ? null : (codeOfName().get(name) ?? null);
};
