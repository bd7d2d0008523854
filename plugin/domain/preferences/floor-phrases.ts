import type { Phrase } from './phrase.ts';

/** `wordings('a, b', 'c')` → `['a', 'b', 'c']`. */
const wordings = (...lists: string[]): string[] => lists.flatMap((list) => list.split(', '));

/**
 * Floors as guests name them in Portuguese, Spanish, Italian, French and German, with and without accents. The Portuguese
 * "no" is "in the": it belongs to the wording, so that it is not taken for a refusal.
 */
export const FLOOR_PHRASES: readonly Phrase[] = [
  {
    category: 'FLOOR',
    value: 'GROUND',
    words: wordings(
      'rés-do-chão, no rés-do-chão, térreo, no térreo, piso térreo, no piso térreo, andar térreo',
      'no andar térreo, piso zero',
      'planta baja, a pie de calle, nivel de calle',
      'piano terra, pianoterra, pian terreno, pianterreno',
      'rez-de-chaussée, rez de jardin, plain-pied',
      'Erdgeschoss, Erdgeschoß, Parterre, ebenerdig, ebenerdiges Zimmer',
    ),
  },
  {
    category: 'FLOOR',
    value: 'HIGH',
    words: wordings(
      'andar alto, num andar alto, no andar alto, andares altos, andar mais alto, no andar mais alto',
      'andar superior, no andar superior, andares superiores, nos andares superiores, último andar',
      'no último andar, piso superior, pisos superiores, último piso',
      'piso alto, pisos altos, planta alta, plantas altas, piso más alto, planta más alta, última planta',
      'piano alto, piani alti, piano superiore, piani superiori, ultimo piano, piano più alto',
      'étage élevé, étages élevés, étage supérieur, étages supérieurs, dernier étage, étage haut',
      'hohe Etage, hohes Stockwerk, hohen Stockwerk, hoher Stock, hohen Etage, höhere Etage',
      'höheren Etage, höheres Stockwerk, höheren Stockwerk, obere Etage, oberen Etage, obersten Etage',
      'obere Etagen, oberste Etage, oberes Stockwerk, oberen Stockwerk',
    ),
  },
  {
    category: 'FLOOR',
    value: 'LOW',
    words: wordings(
      'andar baixo, num andar baixo, no andar baixo, andares baixos, andar mais baixo, piso baixo',
      'pisos baixos, andar inferior, piso inferior',
      'piso bajo, pisos bajos, plantas bajas, piso más bajo, planta más baja, planta inferior',
      'piano basso, piani bassi, piano inferiore, piani inferiori, piano più basso',
      'étage bas, étage inférieur, étages inférieurs, étage peu élevé, bas étage, étages bas',
      'niedrige Etage, niedrigen Etage, niedriges Stockwerk, niedrigen Stockwerk, untere Etage',
      'unteren Etage, untere Etagen, unteres Stockwerk, unteren Stockwerk, tiefe Etage, tiefere Etage',
    ),
  },
];
