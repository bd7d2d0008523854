import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar-dates.ts';
import type { Phrase } from './phrase.ts';
import { phraseTable } from './phrase-table.ts';
import { readRemark, readStatements } from './remarks.ts';

const table = phraseTable();

/** `+FLOOR:HIGH` wants, `-` avoids, `!` a must, `*` sensitive. */
const shorthand = (text: string, with_ = table): string =>
  readStatements(text, with_)
    .map(
      ({ category, value, polarity, strength, sensitive }) =>
        `${polarity === 'WANTS' ? '+' : '-'}${category}:${value}${strength === 'MUST' ? '!' : ''}${sensitive ? '*' : ''}`,
    )
    .join(' ');

describe('remarks in English', () => {
  it.each([
    ['high floor', '+FLOOR:HIGH'],
    ['King bed, no twin', '+BED:KING -BED:TWIN'],
    ['no feather pillows', '-PILLOW:FEATHER'],
    ['No feather or down pillows', '-PILLOW:FEATHER'],
    ['no feather pillows and high floor', '-PILLOW:FEATHER +FLOOR:HIGH'],
    ['not near the elevator', '-LOCATION:NEAR_ELEVATOR'],
    ['near the lift', '+LOCATION:NEAR_ELEVATOR'],
    [
      'quiet room away from elevator and ice machine',
      '+LOCATION:QUIET -LOCATION:NEAR_ELEVATOR -LOCATION:NEAR_ICE_MACHINE',
    ],
    [
      'Not near the elevator, ice machine or stairs, high floor',
      '-LOCATION:NEAR_ELEVATOR -LOCATION:NEAR_ICE_MACHINE -LOCATION:NEAR_STAIRS +FLOOR:HIGH',
    ],
    ['avoid carpet and feather pillows', '-AMENITY:CARPET -PILLOW:FEATHER'],
    ['non-smoking room with bathtub', '-SMOKING:SMOKING +AMENITY:BATHTUB'],
    ['Smoking: no', '-SMOKING:SMOKING'],
    ['cannot sleep without feather pillow', '+PILLOW:FEATHER'],
    ['Guest hates street-facing rooms', '-VIEW:STREET'],
    ['lower floor but not ground floor', '+FLOOR:LOW -FLOOR:GROUND'],
    ['not noisy', '+LOCATION:QUIET'],
    ['needs wheelchair accessible room', '+ACCESSIBILITY:WHEELCHAIR!*'],
    ['must be quiet', '+LOCATION:QUIET!'],
    ['must be quiet if possible', '+LOCATION:QUIET'],
    ['allergic to nuts and shellfish', '-DIETARY:NUTS!* -DIETARY:SHELLFISH!*'],
    ['feather allergy', '-PILLOW:FEATHER!*'],
    ['peanut free', '-DIETARY:PEANUTS*'],
    ['vegetarian breakfast', '+DIETARY:VEGETARIAN*'],
    ['8th floor or above', '+FLOOR:8+'],
    ['above the 10th floor', '+FLOOR:11+'],
    ['below 5th floor', '+FLOOR:4-'],
    ['floor 12', '+FLOOR:12'],
    ['22°C in the room', '+TEMPERATURE:22'],
    ['room 1208 again please', '+LOCATION:ROOM_1208'],
  ])('"%s" says %s', (text, expected) => {
    expect(shorthand(text)).toBe(expected);
  });

  it.each([
    ['high floor not needed', 'it is not needed'],
    ['I do not mind twin beds', 'it does not matter'],
    ['if no sea view then tell us', 'it is a condition'],
    ['nuts in the minibar', 'a food is only mentioned'],
    ['the elevator was broken last time', 'a place is only mentioned'],
    ['I am not allergic to nuts', 'there is no allergy'],
    ['it was very noisy last year', 'it is told, not asked'],
    ['arriving at 22:00 by train', 'nothing of it is a preference'],
    ['', 'it is empty'],
  ])('"%s" says nothing, because %s', (text) => {
    expect(shorthand(text)).toBe('');
  });

  it('shares its certainty between alternatives', () => {
    expect(readStatements('king or queen bed', table).map(({ confidence }) => confidence)).toEqual([0.4, 0.4]);
  });

  it('counts what is said twice once, as said last', () => {
    expect(shorthand('twin beds. Sorry, no twin beds.')).toBe('-BED:TWIN');
  });
});

describe('remarks in Chinese', () => {
  it.each([
    ['高楼层', '+FLOOR:HIGH'],
    ['大床', '+BED:DOUBLE'],
    ['两张床，安静', '+BED:TWIN +LOCATION:QUIET'],
    ['不要靠近电梯', '-LOCATION:NEAR_ELEVATOR'],
    ['远离电梯和马路', '-LOCATION:NEAR_ELEVATOR -LOCATION:STREET_SIDE'],
    ['离电梯远一点', '-LOCATION:NEAR_ELEVATOR'],
    ['电梯旁边不要', '-LOCATION:NEAR_ELEVATOR'],
    ['靠近电梯', '+LOCATION:NEAR_ELEVATOR'],
    ['高楼层不要靠近电梯大床', '+FLOOR:HIGH -LOCATION:NEAR_ELEVATOR +BED:DOUBLE'],
    ['高樓層 不要靠近電梯 大床 無煙房', '+FLOOR:HIGH -LOCATION:NEAR_ELEVATOR +BED:DOUBLE -SMOKING:SMOKING'],
    ['不要羽绒枕，要荞麦枕', '-PILLOW:FEATHER +PILLOW:BUCKWHEAT'],
    ['羽绒枕不要', '-PILLOW:FEATHER'],
    ['对花生和虾过敏', '-DIETARY:PEANUTS!* -DIETARY:SHELLFISH!*'],
    ['不吃辣，不吃猪肉', '-DIETARY:SPICY* -DIETARY:PORK*'],
    ['请不要安排无窗的房间', '+AMENITY:WINDOW'],
    ['楼层不要太高', '+FLOOR:LOW'],
    ['十楼以上', '+FLOOR:10+'],
    ['8楼', '+FLOOR:8'],
    ['必须无障碍房', '+ACCESSIBILITY:WHEELCHAIR!*'],
    ['尽量安排连通房', '+LOCATION:CONNECTING'],
    ['不需要加床', ''],
    ['楼层无所谓，电梯坏了', ''],
  ])('"%s" says %s', (text, expected) => {
    expect(shorthand(text)).toBe(expected);
  });

  it('reads both languages in one text', () => {
    expect(shorthand('High floor please 不要靠近电梯, king bed')).toBe('+FLOOR:HIGH -LOCATION:NEAR_ELEVATOR +BED:KING');
  });
});

describe('floors in other languages', () => {
  it.each([
    // Portuguese
    ['Quarto no rés-do-chão, por favor', '+FLOOR:GROUND'],
    ['res do chao', '+FLOOR:GROUND'],
    ['piso térreo se possível', '+FLOOR:GROUND'],
    ['não no rés-do-chão', '-FLOOR:GROUND'],
    ['Andar alto, se possível', '+FLOOR:HIGH'],
    ['num andar mais alto', '+FLOOR:HIGH'],
    ['andar baixo', '+FLOOR:LOW'],
    ['3º andar', '+FLOOR:3'],
    // Spanish
    ['habitación en planta baja', '+FLOOR:GROUND'],
    ['no planta baja', '-FLOOR:GROUND'],
    ['piso más alto posible', '+FLOOR:HIGH'],
    ['planta alta, pero no planta baja', '+FLOOR:HIGH -FLOOR:GROUND'],
    ['planta 5', '+FLOOR:5'],
    // Italian
    ['camera al piano terra', '+FLOOR:GROUND'],
    ['non al pianoterra', '-FLOOR:GROUND'],
    ['piano alto o ultimo piano', '+FLOOR:HIGH'],
    ['piani bassi', '+FLOOR:LOW'],
    ['4° piano', '+FLOOR:4'],
    // French
    ['chambre au rez-de-chaussée', '+FLOOR:GROUND'],
    ['pas au rez de chaussee svp', '-FLOOR:GROUND'],
    ['étage élevé', '+FLOOR:HIGH'],
    ['Etage eleve ou dernier étage', '+FLOOR:HIGH'],
    ['étage bas', '+FLOOR:LOW'],
    ['2ème étage', '+FLOOR:2'],
    // German
    ['Zimmer im Erdgeschoss', '+FLOOR:GROUND'],
    ['kein Erdgeschoß', '-FLOOR:GROUND'],
    ['nicht im Parterre', '-FLOOR:GROUND'],
    ['Hohe Etage, wenn möglich', '+FLOOR:HIGH'],
    ['im höheren Stockwerk', '+FLOOR:HIGH'],
    ['niedriges Stockwerk', '+FLOOR:LOW'],
    ['im 4. Stock', '+FLOOR:4'],
    ['3. OG. Hohe Etage', '+FLOOR:3 +FLOOR:HIGH'],
    // Chinese
    ['底层', '+FLOOR:GROUND'],
    ['不要底楼', '-FLOOR:GROUND'],
    ['首層', '+FLOOR:GROUND'],
    // In a remark of several languages
    ['étage élevé 不要靠近电梯', '+FLOOR:HIGH -LOCATION:NEAR_ELEVATOR'],
  ])('"%s" says %s', (text, expected) => {
    expect(shorthand(text)).toBe(expected);
  });

  it.each(['o alto mar', 'piano bar', 'ein Stock für Wanderungen', 'bitte keine Rechnung'])(
    '"%s" says nothing',
    (text) => {
      expect(shorthand(text)).toBe('');
    },
  );
});

describe('a hotel extends the phrase table', () => {
  const own: Phrase[] = [
    { category: 'LOCATION', value: 'TOWER_WING', words: ['Tower Wing', '塔樓'] },
    { category: 'BED', value: 'KING', words: ['大床'] },
  ];

  it.each([
    ['in the tower wing', '+LOCATION:TOWER_WING'],
    ['不要塔楼', '-LOCATION:TOWER_WING'],
    ['大床', '+BED:KING'],
    ['high floor', '+FLOOR:HIGH'],
  ])('"%s" says %s', (text, expected) => {
    expect(shorthand(text, phraseTable(own))).toBe(expected);
  });
});

describe('what lasts', () => {
  const on = calendarDate('2026-05-01');
  const stay = { kind: 'STAY', on, stay: 'S1', departureOn: calendarDate('2026-05-04') } as const;
  const profile = { kind: 'PROFILE', on } as const;

  it.each([
    ['a request of a stay is for the stay', 'twin beds', stay, [['ONE_OFF', '2026-05-04', ['S1']]]],
    ['unless it says always', 'always twin beds', stay, [['DECLARED', null, ['S1']]]],
    ['a remark on the profile lasts', 'twin beds', profile, [['DECLARED', null, []]]],
    ['unless it says this time', 'this time twin beds', profile, []],
    ['what is sensitive runs out after two years', '每次都要素食', stay, [['DECLARED', '2028-05-01', ['S1']]]],
  ] as const)('%s', (_name, text, source, expected) => {
    expect(
      readRemark(text, source, table).map(({ origin, validUntil, evidenceStays }) => [
        origin,
        validUntil,
        evidenceStays,
      ]),
    ).toEqual(expected);
  });
});
