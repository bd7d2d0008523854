import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'yaml';
import { KEY_FIELD, type ImportKind, type StayChannel } from '../../plugin/domain/imports/rows.ts';
import type { StayStatus } from '../../plugin/domain/stays/status.ts';
import { toAscii } from '../../plugin/domain/transliteration.ts';
import { fieldType } from './apply-mapping.ts';
import { requiredFields } from './mapping.ts';
import { dayReader } from './read-values/dates.ts';
import { amountIn } from './read-values/numbers.ts';
import { markedEncoding, startOfFile, textsIn } from './read-file.ts';
import { roomsIn } from './rooms-of-row.ts';
import { UsageError } from './usage-error.ts';

/** What columns are called in the exports of hotel systems and channels, by the field that they become. */
const HEADERS: Record<ImportKind, Record<string, string>> = {
  stays: {
    confirmationNumber:
      'reservation number|confirmation code|confirmation number|book number|booking number|booking id|booking reference|reservation id|reservation no|reservation|booking no|booking nr|booking ref|booking|res id|res number|res no|conf|conf no|conf number|confirmation no|order number|order id|pnr|resno|resnr|no|confirmation|reservierungsnummer|buchungsnummer|numero de reserva|no reserva|localizador|numero de reservation|numero prenotazione|预订号|预订编号|订单号|訂單編號|予約番号',
    arrivalOn:
      'check in date|check in|checkin|arrival|arrival date|arr|start date|anreise|anreisedatum|ankunft|llegada|fecha de entrada|fecha llegada|entrada|arrivee|date d arrivee|chegada|data de entrada|arrivo|data arrivo|入住日期|入住|到店日期|抵达日期|チェックイン',
    departureOn:
      'check out date|check out|checkout|departure|departure date|dep|end date|abreise|abreisedatum|salida|fecha de salida|depart|date de depart|partida|saida|data de saida|partenza|data partenza|离店日期|离店|退房日期|チェックアウト',
    status:
      'status|reservation status|booking status|state|st|estado|statut|stato|buchungsstatus|状态|订单状态|狀態|ステータス',
    bookedAt:
      'booked on|booking date|reservation date|created|created at|booked|buchungsdatum|fecha de reserva|date de reservation|data da reserva|data prenotazione|预订日期|下单时间|予約日',
    cancelledAt:
      'cancellation date|cancelled on|canceled on|stornodatum|fecha de cancelacion|date d annulation|取消日期',
    roomNumber: 'room number|room no|room|zimmernummer|zimmer|habitacion|chambre|quarto|camera|房号|房間號碼|部屋番号',
    roomTypeCode:
      'room type|unit type|zimmertyp|zimmerkategorie|tipo de habitacion|type de chambre|tipo de quarto|tipo camera|房型|部屋タイプ',
    ratePlanCode: 'rate plan|rate code|ratenplan|plan tarifario|plan tarifaire|meal plan|价格计划',
    guestNumber: 'guest id|guest number|guest no|profile id|customer id|gastnummer|email|e mail|mail',
    adults: 'adults|erwachsene|adultos|adultes|adulti|成人|大人',
    children: 'children|kinder|ninos|enfants|criancas|bambini|儿童|子供',
    channel:
      'channel|booking channel|source|booking source|source of booking|booked via|origin|kanal|buchungskanal|quelle|canal|origen|origine|canale|渠道|预订渠道|来源|來源|経路',
    infants: 'infants|babies|kleinkinder|bebes|婴儿',
    roomRevenue:
      'accommodation total|room revenue|room rev|room total|total room revenue|total revenue|revenue|price|gross earnings|total price|total|total amount|grand total|amount|amt|umsatz|logisumsatz|logis|preis|betrag|gesamtpreis|importe|precio|montant|prix|valor|prezzo|importo|房费|总价|金额|金額',
    rate: 'rate|room rate|nightly rate|rate per night|daily rate|price per night|adr|zimmerpreis|preis pro nacht|precio por noche|prix par nuit|每晚房价|日房价',
    foodRevenue: 'food revenue|f b revenue|f b|fb revenue|restaurant|餐饮收入',
    otherRevenue: 'other revenue|extras|extra revenue|其他收入',
    currencyCode: 'currency code|currency|wahrung|moneda|devise|moeda|valuta|货币|币种|通貨',
    guestCountry:
      'country|guest country|nationality|nat|nationalitat|nacionalidad|nationalite|国籍|國籍|booker country|land|pais|pays|paese|国家|國家|国',
    propertyCode: 'property|hotel|listing|haus|propiedad|propriedade|struttura|酒店|飯店|ホテル',
    specialRequests:
      'special requests|remarks|notes|comments|bemerkungen|observaciones|remarques|observacoes|note|备注|備註|備考',
    cancelReason: 'cancellation reason|stornogrund|motivo de cancelacion|取消原因',
    marketSegment: 'market segment|segment|marktsegment|segmento|市场细分',
    companyNumber:
      'company id|company number|company no|company code|account number|account id|firmennummer|firmen nr|客户编号|协议单位编号',
    companyName:
      'company|company name|account|account name|corporate account|firma|firmenname|empresa|societe|azienda|公司|公司名称|协议单位|公司名稱|会社',
    travelAgentNumber:
      'travel agent id|travel agent number|agent id|agent code|agency id|agency code|iata|iata number|旅行社编号',
    travelAgentName:
      'travel agent|travel agency|agent|agent name|agency|agency name|reiseburo|agencia|agencia de viajes|agence|agence de voyage|agenzia|旅行社|旅行会社',
  },
  guests: {
    guestNumber:
      'guest id|guest number|guest no|guest code|code|id|profile id|customer id|customer number|kundennummer|gastnummer|numero de cliente|客人编号|会员号|顧客番号',
    firstName: 'first name|first|given name|forename|vorname|nombre|prenom|nome|名',
    lastName:
      'last name|last|surname|family name|nachname|familienname|apellido|apellidos|nom|sobrenome|apelido|cognome|姓',
    email: 'email|e mail|mail|email address|correo|correo electronico|courriel|电子邮件|邮箱|電子郵件|メール',
    phone:
      'phone|phone number|mobile|telephone|tel|telefon|handy|telefono|movil|telephone portable|telefone|celular|cellulare|电话|手机|電話|電話番号',
    birthday:
      'birthday|date of birth|birth date|born|dob|geburtsdatum|geburtstag|fecha de nacimiento|date de naissance|data de nascimento|data di nascita|生日|出生日期|生年月日',
    nationality:
      'nationality|nat|nationalitat|nacionalidad|nationalite|nacionalidade|nazionalita|country|land|pais|pays|国籍|國籍',
    language: 'language|lang|sprache|idioma|langue|lingua|语言|語言|言語',
    jobTitle: 'job title|position|beruf|cargo|职位',
    companyNumber: 'company id|company number|company no|company code|firmennummer|客户编号',
    companyName: 'company|company name|firma|firmenname|empresa|societe|azienda|公司|公司名称|公司名稱|会社',
  },
  companies: {
    accountNumber: 'account number|account|company id|id|code|kundennummer|firmennummer|客户编号',
    name: 'company name|company|name|firma|firmenname|empresa|societe|azienda|公司|公司名称',
    domain: 'website|domain|web|网址',
    street: 'street|address|strasse|adresse|direccion|rua|indirizzo|地址',
    city: 'city|town|ort|stadt|ciudad|ville|cidade|citta|城市',
    postcode: 'postcode|zip|postal code|plz|codigo postal|code postal|cap|邮编',
    country: 'country|land|pais|pays|paese|国家',
  },
  memberships: {
    memberNumber:
      'member number|membership number|member no|membership no|member id|card number|card no|card|loyalty number|loyalty no|loyalty id|mitgliedsnummer|kartennummer|numero de socio|会员号|会员卡号|會員號',
    guestNumber:
      'guest number|guest id|profile id|guest no|guest|guest code|customer id|customer number|gastnummer|客人编号|客人編號',
    programCode: 'program|programme|membership type|program code|会员计划|會員計畫',
    enrolledOn: 'enrolled|enrolled on|enrollment date|enrolment date|join date|joined|member since|入会日期|入會日期',
    standOn: 'as of|as of date|stand|balance date|report date|stichtag|截止日期',
    tierCode: 'tier|level|membership level|status|tier code|stufe|nivel|等级|等級',
    tierUntil:
      'tier until|tier end|level until|level end|level expiry|status until|status end|tier expiry|tier valid until|level valid until|等级到期日|等級到期日',
    points: 'points|balance|points balance|point balance|current points|available points|punkte|puntos|积分|點數',
    pointsExpireOn:
      'points expire on|points expire|points expiry|points expiry date|points valid until|expiry date|expires|积分到期日|點數到期日',
    qualifyingNights: 'nights|qualifying nights|tier nights|elite nights|nights this year|nights ytd|房晚|間夜',
    qualifyingStays: 'stays|qualifying stays|stays this year|stays ytd|入住次数|入住次數',
    qualifyingPoints: 'qualifying points|tier points|定级积分|定級點數',
    qualifyingSpend: 'spend|qualifying spend|spend this year|revenue|消费额|消費額',
  },
};

/** Whole names in one column. */
const WHOLE_NAMES = new Set(
  'name|guest name|guest name s|guest|full name|booked by|gast|gastname|nombre completo|huesped|nom complet|client|nome completo|hospede|ospite|姓名|客人姓名|住客姓名|氏名'.split(
    '|',
  ),
);

const STATUS_WORDS: readonly [RegExp, StayStatus][] = [
  [/no.?show|nicht.?erschienen|no presentad|未到/, 'NO_SHOW'],
  [/cancel|cxl|storn|annul|anul|取消/, 'CANCELLED'],
  [/check(ed)?.?out|departed|abgereist|completed|past|salid|parti|退房|离店|已离店/, 'CHECKED_OUT'],
  [/in.?house|check(ed)?.?in|staying|angereist|在住|入住|已入住/, 'IN_HOUSE'],
  [/wait/, 'WAITLISTED'],
  [/tentative|option|pending|provisional|ausstehend|pendiente|待确认/, 'TENTATIVE'],
  [/inquiry|enquiry|request|anfrage|询问/, 'INQUIRY'],
  [/^ok$|confirm|booked|reserv|bestatigt|definit|upcoming|确认|已确认/, 'CONFIRMED'],
];

const CHANNEL_WORDS: readonly [RegExp, StayChannel][] = [
  [/walk.?in|laufkund|passant|步入|上门|散客/, 'WALK_IN'],
  [
    /booking.?com|expedia|agoda|airbnb|hotels?.com|trip.?com|ctrip|hrs|traveloka|despegar|vrbo|\bota\b|携程|美团|飞猪|去哪儿|同程/,
    'OTA',
  ],
  [/corporate|firm|company|negotiated|empresa|公司|协议/, 'CORPORATE'],
  [/\bgds\b|amadeus|sabre|galileo/, 'GDS'],
  [/wholesal|hotelbeds|bedbank|tour.?operator|批发/, 'WHOLESALE'],
  [/agen(t|cy|cia|ce)|reiseburo|travel|旅行社/, 'TRAVEL_AGENT'],
  [/e.?mail|邮件|郵件/, 'EMAIL'],
  [/phone|telefon|tel\b|电话|電話/, 'PHONE'],
  [/direct|website|web|online|brand|own|direkt|sitio|官网|官網|直销|小程序/, 'DIRECT_WEB'],
];

const DATE_FORMS = ['dd/MM/yyyy', 'MM/dd/yyyy', 'dd.MM.yyyy', 'd/M/yyyy', 'M/d/yyyy', 'd.M.yyyy', 'yyyy/MM/dd', 'yyyyMMdd', 'dd-MM-yyyy', 'dd-MMM-yy', 'dd-MMM-yyyy', 'd MMM yyyy', 'd MMMM yyyy', 'MMM d, yyyy', "yyyy'年'M'月'd'日'", 'dd/MM/yy', 'MM/dd/yy', 'dd.MM.yy']; // prettier-ignore
// Days are read by a pattern without the time too, so the fuller patterns come first.
const TIMES = [' HH:mm:ss', ' HH:mm', ' h:mm a', ''];

const plain = (name: string): string =>
  (/\p{Script=Latin}/u.test(name) ? toAscii(name) : name)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What an account is known by and what it is called, of a stay or a guest. */
const ACCOUNTS = { companyNumber: 'companyName', travelAgentNumber: 'travelAgentName' };

type Said = { value: string; unsure?: string | undefined };

/** The encoding of a text without a mark: UTF-8 where it is that, otherwise by the letters that its bytes would be. */
const guessEncoding = (start: Buffer): Said => {
  const marked = markedEncoding(start);
  if (marked !== null) return { value: marked.replace('utf-', 'utf') };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return { value: 'utf8' };
  } catch {
    // Another encoding: bytes above 127 stand for letters of their own, alone or in pairs.
  }
  const high = [...start].filter((byte) => byte > 127);
  const inPairs = [...start].filter(
    (byte, at) => byte > 127 && ((start[at + 1] ?? 0) > 127 || (start[at - 1] ?? 0) > 127),
  );
  if (inPairs.length < high.length * 0.7)
    return { value: 'windows-1252', unsure: 'if names with accents look wrong, try windows-1250 or windows-1254' };
  const small = high.filter((byte) => byte >= 0xe0).length / high.length;
  if (small > 0.6) return { value: 'windows-1251', unsure: 'the letters look Cyrillic; otherwise try windows-1252' };
  return { value: 'gb18030', unsure: 'the characters look Chinese; otherwise try big5 or shift_jis' };
};

const recordsOf = (text: string, delimiter: string): string[][] => {
  try {
    return parse(text, { delimiter, bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    return [];
  }
};

/** The delimiter under which most lines have the same number of cells, more than one. */
const guessTable = (text: string): { delimiter: string; header: string[]; rows: string[][] } | null => {
  const tables = [',', ';', '\t', '|'].map((delimiter) => {
    const records = recordsOf(text, delimiter);
    const widths = new Map<number, number>();
    for (const { length } of records) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    const [width = 0, lines = 0] = [...widths].toSorted(([a, x], [b, y]) => y * b - x * a)[0] ?? [];
    return { delimiter, records, width, score: width * lines };
  });
  const { delimiter, records, width, score } = tables.toSorted((a, b) => b.score - a.score)[0]!;
  if (score === 0) return null;
  const at = records.findIndex(({ length }) => length === width);
  return { delimiter, header: records[at]!.map((name) => name.trim()), rows: records.slice(at + 1) };
};

const readsAll = (values: readonly string[], read: (value: string) => unknown): boolean =>
  values.length > 0 &&
  values.every((value) => {
    try {
      read(value);
      return true;
    } catch {
      return false;
    }
  });

const fittingForms = (values: readonly string[]): string[] =>
  DATE_FORMS.flatMap((form) => TIMES.map((time) => form + time)).filter((format) =>
    readsAll(values, dayReader({ format })),
  );

/** The pattern of a column's dates; `value` is empty for ISO 8601. What one column leaves open another may settle. */
const guessDates = (values: readonly string[], others: readonly (readonly string[])[]): Said => {
  if (values.length === 0 || readsAll(values, dayReader({}))) return { value: '' };
  const fitting = fittingForms(values);
  const [format] = fitting;
  if (format === undefined) return { value: '', unsure: `how ${values[0]!} is written was not found out; say format` };
  const swapped = /^dd?\/MM?/.test(format) ? format.replace(/^(dd?)\/(MM?)/, '$2/$1') : '';
  if (!fitting.includes(swapped)) return { value: format };
  const settled = others.map(fittingForms).filter((forms) => forms.length > 0);
  if (settled.some((forms) => !forms.some((form) => form.startsWith('d')))) return { value: swapped };
  if (settled.some((forms) => !forms.some((form) => form.startsWith('M')))) return { value: format };
  return { value: format, unsure: `day and month could be the other way round: ${swapped}` };
};

/** Statuses, or channels, that a mapping gives a meaning. */
const MOST_MEANINGS = 30;

/**
 * Reads the start of a file and writes a first mapping for it: kind, delimiter, encoding, columns by their names in the
 * languages of hotels, patterns of dates, the decimal mark. Statuses and channels are read to the end of the file: one in the
 * order of its days has those of the past at its start. What is not certain has a comment.
 * @param wanted the kind of record, where the file holds several or looks like another
 * @throws UsageError for a file that cannot be read or holds no table.
 */
export const suggestMapping = async (file: string, wanted?: ImportKind): Promise<string> => {
  const start = await startOfFile(file);
  const encoding = guessEncoding(start);
  const text = new TextDecoder(encoding.value.replace('utf', 'utf-')).decode(start, { stream: true });
  const [, separator] = /^\ufeff?"?sep=(.|\\t)"?\r?\n/i.exec(text) ?? [];
  const body = text.replace(/^\ufeff?"?sep=.*\r?\n/i, '');
  const table = guessTable(body.length > 60_000 ? body.slice(0, body.lastIndexOf('\n')) : body);
  if (table === null) throw new UsageError(`${file} holds no table that can be told: no line has more than one cell.`);
  const { header, rows } = table;
  const delimiter = separator?.replace('\\t', '\t') ?? table.delimiter;
  const valuesOf = (column: string): string[] =>
    [
      ...new Set(rows.map((cells) => cells[header.indexOf(column)]?.trim() ?? '').filter((value) => value !== '')),
    ].slice(0, 300);

  const columnsBy = (kind: ImportKind): Map<string, string> => {
    const found = new Map<string, string>();
    for (const [field, names] of Object.entries(HEADERS[kind]))
      for (const name of names.split('|')) {
        const column = header.find((title) => plain(title) === name);
        if (column !== undefined && !found.has(field)) found.set(field, column);
      }
    return found;
  };
  const stays = columnsBy('stays');
  const members = columnsBy('memberships');
  // A file of guests may say the number of their cards, but not what stands on them.
  const isOfMembers = members.has('memberNumber') && (members.has('points') || !columnsBy('guests').has('lastName'));
  const looksLike: ImportKind =
    stays.has('arrivalOn') && stays.has('departureOn')
      ? 'stays'
      : isOfMembers
        ? 'memberships'
        : columnsBy('companies').size > columnsBy('guests').size &&
            !header.some((title) => WHOLE_NAMES.has(plain(title)))
          ? 'companies'
          : 'guests';
  const kind = wanted ?? looksLike;
  const columns = columnsBy(kind);
  const address = header.find((title) => /^(e ?)?mail( address)?$/.test(plain(title)));
  if (kind === 'guests' && !columns.has('guestNumber') && address !== undefined) columns.set('guestNumber', address);
  // The company that books is not the guest's, who comes another time for another one.
  if (kind === 'guests' && looksLike === 'stays')
    for (const field of Object.entries(ACCOUNTS).flat()) columns.delete(field);
  // Accounts are known by a number; of a file that has none, the name is one.
  const byName = new Set<string>();
  for (const [number, name] of Object.entries(ACCOUNTS)) {
    const column = columns.get(name);
    if (columns.has(number) || column === undefined) continue;
    columns.set(number, column);
    byName.add(number);
  }
  const phone = columnsBy('guests').get('phone');
  const worded = [...columns].flatMap(([field, column]) => (field === 'status' || field === 'channel' ? [column] : []));
  const texts = await textsIn(
    file,
    { name: 'suggested', file: { delimiter, encoding: encoding.value } },
    [...new Set(worded)],
    MOST_MEANINGS,
  );
  const lines: string[] = [];
  const scalar = (value: string): string => stringify(value, { lineWidth: 0 }).trim();
  const say = (field: string, source: Record<string, unknown>, unsure?: string): void => {
    const flow = stringify(source, { collectionStyle: 'flow', lineWidth: 0 }).trim();
    lines.push(...(unsure === undefined ? [] : [`  # Unsure: ${unsure}.`]), `  ${field}: ${flow}`);
  };

  const amounts = [...columns].flatMap(([field, column]) => (fieldType(field) === 'amount' ? valuesOf(column) : []));
  const decimal = readsAll(amounts, (value) => amountIn(value, '.'))
    ? '.'
    : readsAll(amounts, (value) => amountIn(value, ','))
      ? ','
      : '.';

  const dateColumns = [...columns].flatMap(([field, column]) =>
    ['day', 'birthday', 'instant'].includes(fieldType(field)) ? [column] : [],
  );
  const currencies = new Set(amounts.map((amount) => /\b[A-Z]{3}\b/.exec(amount)?.[0] ?? ''));
  const [currency = ''] = currencies.size === 1 ? [...currencies] : [];

  const wholeName = header.find((title) => WHOLE_NAMES.has(plain(title)));
  if (kind === 'guests' && !columns.has('firstName') && wholeName !== undefined) {
    columns.delete('lastName');
    say('firstName', { column: wholeName, namePart: 'first' });
    say(
      'lastName',
      { column: wholeName, namePart: 'last' },
      'names without a comma are read with the surname last; otherwise add surnameFirst: true',
    );
  }
  if (kind === 'stays')
    say(
      'source',
      { constant: kind.toUpperCase() },
      'name the system that the file comes from; it is part of the key of each stay',
    );
  const type = header.find((title) => plain(title) === 'type');
  const onlyReservations = kind === 'stays' && type !== undefined && valuesOf(type).includes('Reservation');

  for (const [field, column] of columns) {
    const values = valuesOf(column);
    switch (fieldType(field)) {
      case 'day':
      case 'birthday':
      case 'instant': {
        const { value: format, unsure } = guessDates(
          values,
          dateColumns.filter((other) => other !== column).map(valuesOf),
        );
        const hasTime = fieldType(field) === 'instant' && /[Hh]/.test(format);
        say(
          field,
          { column, ...(format === '' ? {} : { format }) },
          unsure ??
            (hasTime ? 'times are read in the zone of the property; where it has none, say timeZone' : undefined),
        );
        break;
      }
      default:
        if (field === 'status' || field === 'channel') {
          const words: readonly (readonly [RegExp, string])[] = field === 'status' ? STATUS_WORDS : CHANNEL_WORDS;
          const meanings = new Map(
            [...texts.get(column)!].map((value) => [value, words.find(([word]) => word.test(plain(value)))?.[1]]),
          );
          const unknown = [...meanings].filter(([, meaning]) => meaning === undefined).map(([value]) => value);
          const [plural, fate] =
            field === 'status'
              ? ['statuses', 'their rows are rejected']
              : ['channels', 'the channel is left out there'];
          say(
            field,
            { column, values: Object.fromEntries([...meanings].filter(([, meaning]) => meaning !== undefined)) },
            unknown.length > 0
              ? `what these mean was not found out, so that ${fate}: ${unknown.join(', ')}`
              : `check what the ${plural} mean; ${field === 'status' ? 'others than these are rejected' : 'others are left out'}`,
          );
        } else if (
          (field === 'roomNumber' || field === 'roomTypeCode') &&
          values.some((value) => roomsIn(value, ',').length > 1)
        )
          say(
            field,
            { column, rooms: ',' },
            'some cells list several rooms; each becomes a stay, and amounts and people are shared among them',
          );
        else if (field === 'phone')
          say(field, { column }, 'name the country of numbers without one, such as country: PT');
        else if (field === 'guestNumber' && /mail/i.test(column))
          say(
            field,
            phone === undefined ? { column } : { columns: [column, phone] },
            'guests are told apart by their address; a number of the system is better',
          );
        else
          say(
            field,
            { column },
            byName.has(field) ? 'accounts are told apart by their names; a number of the system is better' : undefined,
          );
    }
  }
  for (const field of requiredFields(kind).filter((name) => !columns.has(name) && name !== 'source'))
    if (field === 'status')
      say(field, { constant: 'CHECKED_OUT' }, 'the file has no column of a status that was recognised');
    else if (field === 'propertyCode')
      say(field, { constant: 'HOTEL' }, 'the code of the property; the file does not name it');
    else
      lines.push(
        `  # Unsure: ${kind} need ${field}, and no column for it was recognised.`,
        `  ${field}: { column: '?' }`,
      );
  if (kind === 'stays' && !columns.has('currencyCode') && columns.has('roomRevenue'))
    say(
      'currencyCode',
      { constant: currency || 'EUR' },
      currency === '' ? 'the currency of the amounts; the file does not name it' : undefined,
    );

  const key = columns.get(KEY_FIELD[kind]);
  const keys = rows
    .filter((cells) => !onlyReservations || cells[header.indexOf(type)] === 'Reservation')
    .map((cells) => (key === undefined ? '' : (cells[header.indexOf(key)]?.trim() ?? '')))
    .filter((value) => value !== '');
  const repeats = new Set(keys).size < keys.length;
  const rules = [
    ...(onlyReservations ? [`onlyIf: { column: ${scalar(type)}, in: [Reservation] }`] : []),
    ...(repeats && kind !== 'stays' ? ['repeats: skip'] : []),
  ];
  const theirs = columnsBy('guests');
  const namesGuests =
    kind === 'stays' &&
    columns.has('guestNumber') &&
    (wholeName !== undefined || ['firstName', 'lastName'].some((field) => theirs.has(field)));
  const used = new Set([
    ...columns.values(),
    columns.get('guestNumber') === address ? phone : undefined,
    kind === 'guests' ? wholeName : undefined,
    type,
  ]);
  const unused = header.filter((title) => title !== '' && !used.has(title));
  return `${[
    `# A first mapping for ${basename(file)}, by what its start looks like. Look at what is unsure, then try it with --dry-run.`,
    `name: ${
      plain(basename(file).replace(/\.(csv|tsv|txt)(\.gz)?$/i, ''))
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '') || 'my-file'
    }`,
    `kind: ${kind}`,
    ...(encoding.unsure === undefined ? [] : [`# Unsure: ${encoding.unsure}.`]),
    `file: { delimiter: ${delimiter === '\t' ? '"\\t"' : `'${delimiter}'`}, encoding: ${scalar(encoding.value)} }`,
    ...(decimal === ',' ? [`decimal: ','`] : []),
    ...(repeats
      ? [
          `# Unsure: ${scalar(key!)} repeats, and of rows with one key the first stands.${kind === 'stays' ? ` Where they are rooms of one booking, use a template such as '{${key!}}-{row}'.` : ' Who is named again with the same words is skipped.'}`,
        ]
      : []),
    ...(rules.length > 0 ? [`rows: { ${rules.join(', ')} }`] : []),
    'fields:',
    ...lines,
    ...(unused.length > 0 ? [`# Not read: ${unused.join(', ')}`] : []),
    ...(namesGuests
      ? ['# The names of the guests come with a second mapping of the same file: --suggest --kind guests.']
      : []),
  ].join('\n')}\n`;
};
