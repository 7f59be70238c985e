import { Book } from '../../src/emulator/workbook';

/** Size of a made workbook: the numbers of the main job are measured on 1,000 and 10,000 indicators × 10 periods. */
export interface BookSize {
  readonly goals: number;
  readonly indicators: number;
  readonly periods: number;
  readonly committees: number;
}

/** A linear congruential generator, so that every run measures the same workbook. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
}

const DIRECTIONS = ['Högre bättre', 'Lägre bättre', 'Intervall'] as const;

/**
 * A workbook as a large municipality might have it: settings, levels, goals under four overall goals, indicators with
 * wide outcome columns. Values are random but the same for a seed; every tenth value is missing or text.
 */
export function generateBook(size: BookSize, seed = 1): Book {
  const random = makeRandom(seed);
  const book = new Book();
  const lastYear = 2025;
  const years = Array.from({ length: size.periods }, (_, i) => lastYear - size.periods + 1 + i);

  const fill = (name: string, rows: readonly (readonly (string | number | null)[])[]): void => {
    const sheet = book.addSheet(name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) sheet.edit(r, c).value = value;
      });
    });
  };

  fill('Inställningar', [
    ['Inställning', 'Värde'],
    ['Kommun', 'Exempelköping'],
    ['Plan', 'Mål och budget 2025–2027'],
    ['Uppföljning', 'Helår'],
    ['År', lastYear],
    ['Mandatperiod från', 2023],
    ['Mandatperiod till', 2026],
  ]);
  fill('Nivåer', [
    [
      'Nivå',
      'Ordning',
      'Ägare',
      'Överordnad nivå',
      'Överordnat krävs',
      'Indikator krävs',
      'Målvärde krävs',
      'Bedöms',
      'Visas i rapport',
    ],
    ['Övergripande mål', 1, 'kommunfullmäktige', null, 'nej', 'nej', 'nej', 'ja', 'ja'],
    ['Nämndmål', 2, 'nämnd', 'Övergripande mål', 'fel', 'nej', 'nej', 'ja', 'ja'],
  ]);
  const overall = Math.max(1, Math.min(4, size.goals));
  const goalRows: (string | number | null)[][] = [
    ['Målnr', 'Nivå', 'Mål', 'Beskrivning', 'Överordnat mål', 'Ansvarig', 'Bedömning', 'Motivering', 'Kommentar'],
  ];
  for (let i = 0; i < size.goals; i++) {
    const isOverall = i < overall;
    goalRows.push([
      isOverall ? `KF${i + 1}` : `N${i + 1}`,
      isOverall ? 'Övergripande mål' : 'Nämndmål',
      `Mål nummer ${i + 1} om ${['trygghet', 'skola', 'miljö', 'ekonomi', 'boende'][i % 5]} för invånarna`,
      'En beskrivning av målet i en mening.',
      isOverall ? null : `KF${(i % overall) + 1}`,
      isOverall ? 'Kommunfullmäktige' : `Nämnd ${(i % size.committees) + 1}`,
      null,
      null,
      null,
    ]);
  }
  fill('Mål', goalRows);

  const indicatorRows: (string | number | null)[][] = [
    [
      'Indikatornr',
      'Målnr',
      'Indikator',
      'Enhet',
      'Riktning',
      'Utgångsvärde',
      'Utgångsår',
      ...years.map((year) => `Utfall ${year}`),
      `Målvärde ${lastYear - 1}`,
      `Målvärde ${lastYear}`,
      `Målvärde ${lastYear + 1}`,
      'Tolerans',
      'Källa',
      'Kommentar',
    ],
  ];
  for (let i = 0; i < size.indicators; i++) {
    const direction = DIRECTIONS[i % 3]!;
    const level = 20 + random() * 60;
    const outcome = (): string | number | null => {
      const draw = random();
      const value = Math.round((level + (random() - 0.5) * 10) * 10) / 10;
      if (draw < 0.03) return null;
      if (draw < 0.06) return 'mäts ej';
      return draw < 0.1 ? `${value}`.replace('.', ',') : value;
    };
    const target = (step: number): string | number =>
      direction === 'Intervall'
        ? `${Math.round(level - 5)}–${Math.round(level + 5)} %`
        : Math.round((level + (direction === 'Högre bättre' ? step : -step)) * 10) / 10;
    indicatorRows.push([
      `I${i + 1}`,
      goalRows[1 + (i % size.goals)]![0]!,
      `Indikator nummer ${i + 1} om ${['nöjdhet', 'väntetid', 'behörighet', 'sjukfrånvaro'][i % 4]} i grupp ${i}`,
      '%',
      direction,
      Math.round(level * 10) / 10,
      2022,
      ...years.map(outcome),
      target(1),
      target(2),
      target(3),
      i % 4 === 0 ? 2 : null,
      'Egen mätning',
      null,
    ]);
  }
  fill('Indikatorer', indicatorRows);
  return book;
}
