import { addMonths, isCalendarDate, type CalendarDate } from './calendar-dates.ts';
import { isAscii, toAscii } from './transliteration.ts';

/**
 * What systems and front desks fill in where they know no better, and what cannot be a guest's. The only place that
 * knows: import, matching and retention ask here. Addresses that a channel made up for a booking are none of these,
 * they reach the guest (`isRelayEmail`).
 */

/**
 * Days that stand for "not known": the first and last ones of databases (0001, 1601, 1753, 1858, 9999), of spreadsheets
 * (1899, 1900, 1904) and of Unix (1970), and what is typed to get past a required field.
 */
const PLACEHOLDER_DAYS = new Set([
  '0001-01-01', '1000-01-01', '1111-11-11', '1234-12-12', '1582-10-15', '1601-01-01', '1753-01-01', '1800-01-01', '1858-11-17', '1899-12-30',
  '1899-12-31', '1900-01-01', '1901-01-01', '1904-01-01', '1911-11-11', '1970-01-01', '2999-12-31', '9999-01-01', '9999-12-30', '9999-12-31',
]); // prettier-ignore

/** Why a day cannot be: it stands for "not known", or lies further back or ahead than can be. */
export type ImpossibleDay = 'PLACEHOLDER' | 'TOO_EARLY' | 'TOO_LATE';

/** Nobody is known to have grown older than 122. */
const OLDEST_GUEST_YEARS = 120;

/** No hotel system kept stays before. */
const FIRST_STAY_YEAR = '1970';

/** Congresses book so far ahead; later than that it is a slip. */
const BOOKED_AHEAD_YEARS = 10;

/** Why nobody has this birthday, null when somebody may. A birthday after `today` is TOO_LATE. */
export const impossibleBirthday = (day: CalendarDate, today: CalendarDate): ImpossibleDay | null => {
  if (PLACEHOLDER_DAYS.has(day)) return 'PLACEHOLDER';
  if (day > today) return 'TOO_LATE';
  return day < addMonths(today, -12 * OLDEST_GUEST_YEARS) ? 'TOO_EARLY' : null;
};

/** As {@link impossibleBirthday}, for a year of birth alone. */
export const impossibleBirthYear = (year: number, today: CalendarDate): ImpossibleDay | null => {
  const now = Number(today.slice(0, 4));
  if (year > now) return 'TOO_LATE';
  return year < now - OLDEST_GUEST_YEARS ? 'TOO_EARLY' : null;
};

/** Why no stay begins or ends on this day, null when one may: before 1970, or more than ten years after `today`. */
export const impossibleStayDay = (day: CalendarDate, today: CalendarDate): ImpossibleDay | null => {
  if (PLACEHOLDER_DAYS.has(day)) return 'PLACEHOLDER';
  if (day > addMonths(today, 12 * BOOKED_AHEAD_YEARS)) return 'TOO_LATE';
  return day < FIRST_STAY_YEAR ? 'TOO_EARLY' : null;
};

/**
 * Whether a text is a day that stands for "not known": `0001-01-01`, `9999-12-31`, also with a time, `0000-00-00`, and
 * digits typed to get past a required field.
 */
export const isPlaceholderDay = (text: string): boolean => {
  const day = text.trim().slice(0, 10);
  if (/^(\d)\1+$|^12345\d*$/.test(day)) return true;
  return day.startsWith('0000') || (isCalendarDate(day) && PLACEHOLDER_DAYS.has(day));
};

/** A long number as a spreadsheet has rounded it, `3.51912E+11`: what it was is lost. */
const ROUNDED = /^\s*\+?\d([.,]\d+)?e\+?\d+\s*$/i;

/** 000000, 99999999, 12345678, 1234567890, also behind a country's prefix: typed to get past a required field; and what a spreadsheet rounded. */
export const isPlaceholderPhone = (text: string): boolean => {
  if (ROUNDED.test(text)) return true;
  const digits = text.replace(/\D/g, '');
  return (
    /(\d)\1{6,}$/.test(digits) ||
    /^0*(\d)\1{4,}$/.test(digits) ||
    (digits.length >= 5 &&
      ('01234567890123456789'.includes(digits) ||
        '98765432109876543210'.includes(digits) ||
        /^(123)\1+4?$/.test(digits)))
  );
};

/** Mailboxes of nobody, without dots, hyphens and underscores. */
const PLACEHOLDER_MAILBOX =
  /^(test\d*|test(e|er|ing|mail|email|user|guest)\d*|(no|sin|sem|senza|sans|ohne|keine?|bez|pasd)e?mail|(sin|no)correo|noreply|donotreply|none|no|na|nil|null|undefined|unknown|guest|walkin|nobody|noone|anonymous|anon|dummy|fake|example|sample|x+|a{3,}|abcd?|asdf?\w?|qwerty|email|refused?|declined?|name|notprovided|notavailable|notgiven|noaplica|notiene|naotem|ninguno|nenhum|aucun|keine|unbekannt|inconnu|desconocido|desconhecido|wumail|meiyou)$/;
const PLACEHOLDER_MAIL_DOMAIN =
  /(^|\.)(example\.(com|org|net)|test\.(com|de|fr|es|it|net|org)|localhost|invalid|email\.email|no-?e?mail\.\w+|nowhere\.\w+|none\.\w+|unknown\.\w+|fake\.com|x+\.\w+|abc\.abc)$/;

/** Whether an e-mail address is one that is written where the guest's is not known: `test@…`, `noemail@…`, `a@a.com`. */
export const isPlaceholderEmail = (address: string): boolean => {
  const plain = address.trim().toLowerCase();
  const at = plain.lastIndexOf('@');
  const mailbox = plain.slice(0, at === -1 ? undefined : at).replace(/[._-]/g, '');
  const domain = at === -1 ? '' : plain.slice(at + 1);
  return (
    mailbox === '' ||
    PLACEHOLDER_MAILBOX.test(mailbox) ||
    PLACEHOLDER_MAIL_DOMAIN.test(domain) ||
    (/^(.{1,2}|\d+|abc|asd|qwe)$/.test(mailbox) && domain.startsWith(`${mailbox}.`))
  );
};

/** Digests of the empty text: what a system sends when it hashes a document number that nobody entered. */
const HASHES_OF_NOTHING = new Set([
  'd41d8cd98f00b204e9800998ecf8427e',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'd14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b',
  'cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e',
  '47deqpj8hbsa+/timw+5jceuqerkm5nmpjwzg3hsufu=',
]); // prettier-ignore

const PLACEHOLDER_KEY = /^(0+|x+|9{5,}|-+|none|null|nil|n\/?a|unknown|undefined|test\w*|passport|id|hash|tba|tbc)$/;

/** Whether the hash of a document or a membership number, in lower case without blanks, is nobody's. */
export const isPlaceholderKey = (key: string): boolean =>
  key.length < 3 || ROUNDED.test(key) || PLACEHOLDER_KEY.test(key) || HASHES_OF_NOTHING.has(key);

/** What is written into any field where the value is not known. Plain letters without blanks. */
const NOT_KNOWN = `unknown notknown unk none null nil undefined notprovided notavailable notgiven notapplicable missing tba tbc tbd tobeadvised
  tobeannounced tobeconfirmed tobedetermined xx asd asdf asdfgh qwe qwerty
  desconocido desconocida sindatos noconsta porconfirmar porasignar pordefinir desconhecido desconhecida semdados aconfirmar adefinir adesignar
  inconnu inconnue nonrenseigne unbekannt sconosciuto sconosciuta daconfermare dadefinire onbekend nieznany nieznana brakdanych bilinmiyor
  bilinmeyen okand ukjent ukendt tuntematon
  待定 待补 待補 待确认 待確認 待通知 未知 未定 未提供 不详 不詳 无 無 没有 沒有 不明 未記入 該当なし 미정 미상 неизвестно غيرمعروف`.split(/\s+/); // prettier-ignore

/** What is nobody's first name and nobody's surname, even beside a name. */
const NO_PART_OF_A_NAME = new Set([
  ...NOT_KNOWN,
  ...`unknownguest noname nofirstname nolastname nosurname nogivenname fnu lnu xnu nfn nln nmn nmi test tester testing testuser testguest testaccount
  dummy sample example guest theguest guestname hotelguest newguest accompanyingguest additionalguest adult infant pax occupant
  walkin walkinn walkinguest anonymous anon tobenamed abcd firstname lastname name surname givenname familyname fullname
  houseaccount houseuse paymaster postingmaster masteraccount masterfolio groupmaster dayuse dayuseroom dayroom pseudoroom deskaccount frontdesk
  frontoffice outoforder outofservice complimentary noshow donotuse group vip vvip
  sinnombre sinapellido sinapellidos huesped semnome semsobrenome semapelido hospede teste sansnom sansprenom prenom clientdepassage
  unbekannter ohnename ohnenamen keinname namenlos laufkundschaft laufkunde barzahler consumidorfinal publicoengeneral tagesgast testgast vorname nachname hauskonto senzanome cognome
  geennaam zondernaam voornaam achternaam braknazwiska isimsiz misafir tanpanama khachle sanke
  无名 無名 無名氏 无名氏 匿名 姓名 名字 测试 測試 测试客人 測試客人 试用 客人 住客 房客 宾客 賓客 贵宾 貴賓 旅客 同住 同住人 过路客 過路客
  门市客 门散 上门客 上門客 步入客 走入客 钟点房 鐘點房 日租房 自用房 免费房 免費房 内用房 内部用房 虚拟房 假房 哑房
  团队 團隊 团体 團體 旅行团 旅行團 会议 會議 某某 某人
  名無し 匿名希望 テスト ゲスト お客様 お客さま ウォークイン 飛び込み 名前 손님 고객 테스트 무명 이름없음 익명 워크인 게스트
  неизвестный неизвестная гость тест безимени аноним безфамилии ضيف مجهول اختبار אורח בדיקה אלמוני άγνωστος αγνωστος πελατης`.split(/\s+/),
]); // prettier-ignore

/** What is nobody's whole name, though some of it may stand in one. */
const NO_WHOLE_NAME = new Set(
  `gast client cliente clients clientes customer customers ospite klant invite invitado convidado visitor visiteur besucher tourist room rooms house
  account accounts master posting cash staff employee system admin administrator user person persons somebody someone nobody noone child children
  baby crew groups nn mr mrs ms miss sir madam family familie familia famille couple delegate participant conference event meeting
  block allotment hold booking bookings reservation reservations reservierung reserva online web internet direct particular individual individuals
  fit rack agency agencia company corporate owner bookingcom expedia airbnb agoda ctrip tripcom hotelbeds hotel reception recepcion rezeption
  bar restaurant spa minibar laundry parking breakfast banquet varios diverse divers diversi extra extrabed additional second accompanying
  new repeat pm manager dutymanager tourleader tourguide busdriver divers kunde passage passant nombre apellido apellidos nome sobrenome nom prova prueba essai probe folgt brak tamu paso passante passager
  johndoe janedoe joebloggs maxmustermann erikamustermann fulano fulanodetal`.split(/\s+/),
); // prettier-ignore

const NOT_AVAILABLE = /^\s*n\s*[./\\]\s*[an]\s*\.?\s*$/i;
const TITLE_BEHIND_NAME = /(先生|女士|小姐|様|さま|さん|님|씨)$/;

/** The words of a name without digits and signs: Latin ones in plain letters, others as they are written. */
const wordsOf = (text: string | null | undefined): string[] => {
  if (!text) return [];
  // Most names are plain letters, for which the classes of Unicode cost four times as much.
  if (isAscii(text)) return text.toLowerCase().match(/[a-z]+/g) ?? [];
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{M}ー]+/u)
    .map((word) =>
      /^\p{Script=Latin}/u.test(word)
        ? toAscii(word)
            .replace(/[^a-z]/gi, '')
            .toLowerCase()
        : word.replace(TITLE_BEHIND_NAME, ''),
    )
    .filter((word) => word !== '');
};

/** One letter typed again and again. */
const isOneLetter = (text: string): boolean => /^(\p{L})\1{2,}$/u.test(text);

const notKnown = new Set(NOT_KNOWN);

/** Whether a text stands for "not known" in any field: no letter nor digit, `N/A`, `tba`, `unknown`, `待定`. */
export const isPlaceholderText = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || NOT_AVAILABLE.test(text) || notKnown.has(wordsOf(text).join(''));

/** Whether a row of words falls into pieces, each of one word or more, that are nobody's: `Unknown | Guest`, `Walk-In | Guest`. */
const isNobody = (words: readonly string[], isNone: (piece: string) => boolean): boolean => {
  if (words.length === 0) return false;
  for (let end = words.length; end > 0; end--)
    if (isNone(words.slice(0, end).join('')) && (end === words.length || isNobody(words.slice(end), isNone)))
      return true;
  return false;
};

/** Chinese words that make an account of any name which they stand in: `现付散客`, `携程客人`. */
const ACCOUNT_IN_CHARACTERS = /散客|客人$|^(测试|測試)/;

/** Nothing but signs, which is filled in where a name is required. */
const isSigns = (text: string | null | undefined): boolean => !!text?.trim() && !/[\p{L}\p{N}]/u.test(text);

const isNoPart = (piece: string): boolean =>
  NO_PART_OF_A_NAME.has(piece) || ACCOUNT_IN_CHARACTERS.test(piece) || isOneLetter(piece);
const isNoWhole = (piece: string): boolean => isNoPart(piece) || NO_WHOLE_NAME.has(piece);

/**
 * Which of a guest's two names are nobody's: FNU and LNU, a desk's account, "unknown" in the languages of front desks.
 * A name that is none as a whole is none in both fields, however it is split and in either order, one of them empty or
 * not.
 *
 * `{ firstName: 'Walk', lastName: 'In' }` → both; `{ firstName: 'FNU', lastName: 'Singh' }` → the first;
 * `{ firstName: 'Walk', lastName: 'Silva' }` → neither
 */
export const placeholderNames = ({
  firstName,
  lastName,
}: {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
}): { firstName: boolean; lastName: boolean } => {
  const [first, last] = [wordsOf(firstName), wordsOf(lastName)];
  if (isNobody([...first, ...last], isNoWhole) || isNobody([...last, ...first], isNoWhole))
    return { firstName: true, lastName: true };
  return {
    firstName: isNobody(first, isNoPart) || NOT_AVAILABLE.test(firstName ?? '') || isSigns(firstName),
    lastName: isNobody(last, isNoPart) || NOT_AVAILABLE.test(lastName ?? '') || isSigns(lastName),
  };
};

/**
 * Whether what stands for a whole guest, such as a customer's code, is an account of the desk or says that there is none:
 * `WALKIN`, `House Account`, `散客`. What has a digit or fewer than four Latin letters is a code.
 */
export const isPlaceholderGuest = (text: string): boolean =>
  !/\d|^\P{L}*([a-z]\P{L}*){0,3}$/iu.test(text) && placeholderNames({ lastName: text }).lastName;
