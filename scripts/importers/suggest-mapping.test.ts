import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ImportKind } from '../../plugin/domain/imports/rows.ts';
import { parseMapping } from './mapping.ts';
import { suggestMapping } from './suggest-mapping.ts';

const folder = mkdtempSync(join(tmpdir(), 'hotel-suggest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is suggested for a file, as text; it is a mapping. */
const suggested = async (content: string | Buffer, kind?: ImportKind): Promise<string> => {
  const file = join(folder, 'Guests 2026.csv');
  writeFileSync(file, content);
  const text = await suggestMapping(file, kind);
  parseMapping(text, 'suggested');
  return text;
};
type Suggested = { kind: string; file: object; decimal?: string; rows?: object; fields: Record<string, unknown> };
const read = async (content: string | Buffer): Promise<Suggested> => parse(await suggested(content)) as Suggested;

describe('a suggested mapping', () => {
  it('reads the reservations of a hotel system', async () => {
    const text = await suggested(
      'Name,Email,Reservation Number,Adults,Room Number,Accommodation Total,Check in Date,Check out Date,Room Type,Reservation Date,Status,Country\n' +
        'Ana Silva,ana@example.com,7730101122334,2,"COT(1), COT(2)",5000,15/04/2026,18/04/2026,Cottages,10/04/2026 14:22,Confirmed,Portugal\n' +
        'Li Wei,li@example.com,7730101122342,2,COT(1),5000,15/04/2026,18/04/2026,Cottages,10/04/2026 14:22,Odd,China\n',
    );
    expect(parse(text)).toMatchObject({
      name: 'guests-2026',
      kind: 'stays',
      file: { delimiter: ',', encoding: 'utf8' },
      fields: {
        confirmationNumber: { column: 'Reservation Number' },
        arrivalOn: { column: 'Check in Date', format: 'dd/MM/yyyy' },
        departureOn: { column: 'Check out Date', format: 'dd/MM/yyyy' },
        bookedAt: { column: 'Reservation Date', format: 'dd/MM/yyyy HH:mm' },
        status: { column: 'Status', values: { Confirmed: 'CONFIRMED' } },
        roomNumber: { column: 'Room Number', rooms: ',' },
        roomRevenue: { column: 'Accommodation Total' },
        guestCountry: { column: 'Country' },
      },
    });
    expect(text).toContain('was not found out, so that their rows are rejected: Odd');
    expect(text).toContain('# Unsure: some cells list several rooms');
  });

  it('reads channels, rates and what comes to them, and names the second mapping for the guests', async () => {
    const content =
      'Conf #;Guest name;Arrival;Departure;Status;Rate;Currency;Total revenue;Source of booking;E-mail;Nationality\n' +
      '88001;"Silva, Ana";12.06.2026;15.06.2026;Checked Out;120,00;EUR;360,00;Booking.com;ana@example.com;PT\n' +
      '88002;"Lee, Bo";14.06.2026;17.06.2026;In House;99,00;EUR;297,00;Odd;;CN\n';
    const text = await suggested(content);
    expect(parse(text)).toMatchObject({
      decimal: ',',
      fields: {
        confirmationNumber: { column: 'Conf #' },
        rate: { column: 'Rate' },
        roomRevenue: { column: 'Total revenue' },
        channel: { column: 'Source of booking', values: { 'Booking.com': 'OTA' } },
        guestCountry: { column: 'Nationality' },
      },
    });
    expect(text).toContain('so that the channel is left out there: Odd');
    expect(text).toContain('--suggest --kind guests');
    expect(parse(await suggested(content, 'guests'))).toMatchObject({
      kind: 'guests',
      fields: {
        guestNumber: { column: 'E-mail' },
        firstName: { column: 'Guest name', namePart: 'first' },
        email: { column: 'E-mail' },
        nationality: { column: 'Nationality' },
      },
    });
  });

  it('reads the earnings of a channel, by the month first where one column shows it, without its payouts', async () => {
    expect(
      await read(
        'Type,Confirmation code,Booking date,Start date,End date,Listing,Currency,Gross earnings\n' +
          'Payout,,,,,,USD,\n' +
          'Reservation,HMA,01/15/2026,03/01/2026,03/04/2026,Loft,USD,494.40\n' +
          'Adjustment,HMA,01/15/2026,03/01/2026,03/04/2026,Loft,USD,\n',
      ),
    ).toMatchObject({
      rows: { onlyIf: { column: 'Type', in: ['Reservation'] } },
      fields: {
        arrivalOn: { column: 'Start date', format: 'MM/dd/yyyy' },
        bookedAt: { column: 'Booking date', format: 'MM/dd/yyyy' },
        propertyCode: { column: 'Listing' },
        currencyCode: { column: 'Currency' },
      },
    });
  });

  it('reads statuses and channels to the end of the file', async () => {
    const line = (number: number, status: string, channel: string): string =>
      `${number},2025-01-02,2025-01-03,${status},${channel},${'quiet room '.repeat(10)}\n`;
    const { fields } = await read(
      `Confirmation No,Arrival,Departure,Status,Channel,Remarks\n${Array.from({ length: 1_000 }, (_, number) =>
        line(number, 'Checked out', 'OTA'),
      ).join('')}${line(1_001, 'Confirmed', 'Phone')}`,
    );
    expect(fields).toMatchObject({
      status: { column: 'Status', values: { 'Checked out': 'CHECKED_OUT', Confirmed: 'CONFIRMED' } },
      channel: { column: 'Channel', values: { OTA: 'OTA', Phone: 'PHONE' } },
    });
  });

  it('takes the currency from the amounts', async () => {
    expect(
      (await read('Book number,Check-in,Check-out,Status,Price\n400,2026-03-01,2026-03-03,ok,300.5 EUR\n')).fields,
    ).toMatchObject({
      arrivalOn: { column: 'Check-in' },
      status: { values: { ok: 'CONFIRMED' } },
      currencyCode: { constant: 'EUR' },
    });
  });

  it('says where day and month could be the other way round', async () => {
    expect(await suggested('No,Arrival,Departure\n1,03/04/2026,05/04/2026\n')).toContain(
      '# Unsure: day and month could be the other way round: MM/dd/yyyy.',
    );
  });

  it('leaves the company of a booking out of what it says of the guest', async () => {
    const bookings = 'No,Arrival,Departure,Guest no,Surname,Company\n1,2026-03-01,2026-03-02,G1,Lee,Douro\n';
    expect(await suggested(bookings)).toContain('companyName: { column: Company }');
    const guests = await suggested(bookings, 'guests');
    expect(guests).toContain('lastName: { column: Surname }');
    expect(guests).not.toContain('companyN');
    expect(guests).toContain('# Not read: No, Arrival, Departure, Company');
  });

  it('says that a key repeats', async () => {
    expect(await suggested('No,Arrival,Departure\n1,2026-03-01,2026-03-02\n1,2026-03-01,2026-03-02\n')).toContain(
      "use a template such as '{No}-{row}'",
    );
  });

  it.each<[string, string | Buffer, object]>([
    [
      'German',
      Buffer.from('Kundennummer;Nachname;Vorname;Geburtsdatum;Telefon\n1;Müller;Jürgen;31.12.1980;0301234\n', 'latin1'),
      {
        kind: 'guests',
        file: { delimiter: ';', encoding: 'windows-1252' },
        fields: {
          guestNumber: { column: 'Kundennummer' },
          lastName: { column: 'Nachname' },
          firstName: { column: 'Vorname' },
          birthday: { column: 'Geburtsdatum', format: 'dd.MM.yyyy' },
          phone: { column: 'Telefon' },
        },
      },
    ],
    [
      'Chinese',
      '订单号,入住日期,离店日期,状态,房费\n1,2026年3月1日,2026年3月3日,已确认,300\n',
      {
        kind: 'stays',
        fields: {
          confirmationNumber: { column: '订单号' },
          arrivalOn: { column: '入住日期', format: "yyyy'年'M'月'd'日'" },
          status: { values: { 已确认: 'CONFIRMED' } },
          roomRevenue: { column: '房费' },
        },
      },
    ],
    [
      'Spanish, with a decimal comma',
      'Localizador;Llegada;Salida;Estado;Importe\n1;01/03/2026;13/03/2026;Cancelada;1.234,50\n',
      {
        decimal: ',',
        fields: { departureOn: { format: 'dd/MM/yyyy' }, status: { values: { Cancelada: 'CANCELLED' } } },
      },
    ],
    ['UTF-16', Buffer.from('\ufeffId\tLast\n1\tLee\n', 'utf16le'), { file: { delimiter: '\t', encoding: 'utf16le' } }],
    ['sep=', 'sep=;\nId;Last\n1;Lee\n', { file: { delimiter: ';' } }],
    ['a title before', 'Guest list\nPrinted\n\nId;Last\n1;M\n', { fields: { guestNumber: { column: 'Id' } } }],
    [
      'whole names',
      'Id,Guest Name\n1,"Silva, Ana"\n',
      { fields: { firstName: { column: 'Guest Name', namePart: 'first' }, lastName: { namePart: 'last' } } },
    ],
    [
      'companies',
      'Company id,Company name,City\nC1,Example,Lisbon\n',
      { kind: 'companies', fields: { name: {}, city: {} } },
    ],
    [
      'members with what stands on their cards',
      'Card no,Guest no,Level,Level until,Points,Points expire,Nights this year,As of,Joined\n8,G1,Gold,2027-02-28,5400,2027-12-31,16,2026-06-30,2021-03-15\n',
      {
        kind: 'memberships',
        fields: {
          memberNumber: { column: 'Card no' },
          guestNumber: { column: 'Guest no' },
          enrolledOn: { column: 'Joined' },
          standOn: { column: 'As of' },
          tierCode: { column: 'Level' },
          tierUntil: { column: 'Level until' },
          points: { column: 'Points' },
          pointsExpireOn: { column: 'Points expire' },
          qualifyingNights: { column: 'Nights this year' },
        },
      },
    ],
    [
      'accounts that have a number, and such as have a name alone',
      'Conf;Arrival;Departure;Status;Company id;Company;Travel agent\n1;2026-06-12;2026-06-15;Confirmed;C7;Douro;Atlas\n',
      {
        fields: {
          companyNumber: { column: 'Company id' },
          companyName: { column: 'Company' },
          travelAgentNumber: { column: 'Travel agent' },
          travelAgentName: { column: 'Travel agent' },
        },
      },
    ],
    [
      'guests with a card, of whom the file says no more',
      'Guest no,Surname,Card no\n1,Lee,8\n',
      { kind: 'guests', fields: { guestNumber: { column: 'Guest no' }, lastName: { column: 'Surname' } } },
    ],
    [
      'GB 18030',
      Buffer.concat([Buffer.from('Id,Last\n1,'), Buffer.from([0xcd, 0xf5, 0xd0, 0xa1, 0xc3, 0xf7]), Buffer.from('\n')]),
      { file: { encoding: 'gb18030' } },
    ],
    [
      'Cyrillic',
      Buffer.concat([Buffer.from('Id,Last\n1,'), Buffer.from([0xcf, 0xe5, 0xf2, 0xf0, 0xee, 0xe2]), Buffer.from('\n')]),
      { file: { encoding: 'windows-1251' } },
    ],
  ])('understands %s', async (_, content, expected) => {
    expect(await read(content)).toMatchObject(expected);
  });

  it('is none for a file without a table', async () => {
    await expect(suggested('one\ntwo\n')).rejects.toThrow('holds no table that can be told');
  });
});
