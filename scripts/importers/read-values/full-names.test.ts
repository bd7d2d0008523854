import { describe, expect, it } from 'vitest';
import { nameParts } from './full-names.ts';

describe('a whole name', () => {
  it.each([
    ['Ana Silva', 'Ana', 'Silva'],
    ['Silva, Ana', 'Ana', 'Silva'],
    ['da Silva, Ana Maria', 'Ana Maria', 'da Silva'],
    ['Silva, Mrs. Ana', 'Ana', 'Silva'],
    ['Mr. John Smith', 'John', 'Smith'],
    ['Herr Dr. Max Mustermann', 'Max', 'Mustermann'],
    ['Ana Maria da Silva', 'Ana Maria', 'da Silva'],
    ['Ludwig van der Berg', 'Ludwig', 'van der Berg'],
    ['João Silva Filho', 'João', 'Silva Filho'],
    ['John Smith Jr.', 'John', 'Smith Jr.'],
    ['John Smith, Jr.', 'John', 'Smith Jr.'],
    ['Smith, John, Jr.', 'John', 'Smith Jr.'],
    ['DUPONT Jean', 'Jean', 'DUPONT'],
    ['Jean DUPONT', 'Jean', 'DUPONT'],
    ['Jean de LA TOUR', 'Jean', 'de LA TOUR'],
    ['SILVA/ANA MRS', 'ANA', 'SILVA'],
    ['Silva', '', 'Silva'],
    ['Li Wei', 'Li', 'Wei'],
    ['王小明', '小明', '王'],
    ['王明', '明', '王'],
    ['王 小明', '小明', '王'],
    ['欧阳修', '修', '欧阳'],
    ['歐陽修文', '修文', '歐陽'],
    ['田中太郎', '太郎', '田中'],
    ['田中 太郎', '太郎', '田中'],
    ['김민수', '민수', '김'],
    ['约翰·史密斯', '约翰', '史密斯'],
    ['José García Hijo', 'José', 'García Hijo'],
    ['García Pérez (hijo), José', 'José', 'García Pérez (hijo)'],
    ['Karl Müller jun.', 'Karl', 'Müller jun.'],
    ['Smith, John A., Jr.', 'John A.', 'Smith Jr.'],
    ['Silva, Ana, Maria', 'Ana Maria', 'Silva'],
    ['王 大明 先生', '大明', '王'],
    ['李小姐', '', '李'],
    ['陈美玲女士', '美玲', '陈'],
    ['山田花子様', '花子', '山田'],
    ['王伟（大）', '伟（大）', '王'],
    ['欧阳，修', '修', '欧阳'],
    ['van Gogh', '', 'van Gogh'],
    ['Ben Smith', 'Ben', 'Smith'],
    ['Familie Schmidt', '', 'Schmidt'],
    ['Mr & Mrs Smith', '', 'Smith'],
    ['Andy Sanders', 'Andy', 'Sanders'],
    ['', '', ''],
  ])('%s', (written, firstName, lastName) => {
    expect(nameParts(written)).toEqual({ firstName, lastName });
  });

  it.each([
    ['SMITH/JOHN MR/SMITH/JANE MRS', 'JOHN', 'SMITH'],
    ['John & Jane Smith', 'John', 'Smith'],
    ['John Smith and Jane Doe', 'John', 'Smith'],
    ['Smith, John & Jane', 'John', 'Smith'],
    ['Smith, John; Doe, Jane', 'John', 'Smith'],
    ['王小明、李华', '小明', '王'],
    ['李华，王明', '华', '李'],
  ])('of several guests is that of the first, and it is said: %s', (written, firstName, lastName) => {
    let several = false;
    expect(nameParts(written, {}, () => (several = true))).toEqual({ firstName, lastName });
    expect(several).toBe(true);
  });

  it.each([
    ['Li Wei', 'Wei', 'Li'],
    ['Nguyen Van An', 'Van An', 'Nguyen'],
    ['de Souza Ana', 'Ana', 'de Souza'],
    ['Wei, Li', 'Li', 'Wei'],
  ])('with the surname first: %s', (written, firstName, lastName) => {
    expect(nameParts(written, { surnameFirst: true })).toEqual({ firstName, lastName });
  });
});
