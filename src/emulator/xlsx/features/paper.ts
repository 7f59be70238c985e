/** Paper sizes by the file's number (ECMA-376 part 1, 18.3.1.63), in Office.js's words (Excel.PaperType). */
const papers: readonly string[] = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
  'Envelope9',
  'Envelope10',
  'Envelope11',
  'Envelope12',
  'Envelope14',
  'Csheet',
  'Dsheet',
  'Esheet',
  'EnvelopeDL',
  'EnvelopeC5',
  'EnvelopeC3',
  'EnvelopeC4',
  'EnvelopeC6',
  'EnvelopeC65',
  'EnvelopeB4',
  'EnvelopeB5',
  'EnvelopeB6',
  'EnvelopeItaly',
  'EnvelopeMonarch',
  'EnvelopePersonal',
  'FanfoldUS',
  'FanfoldStdGerman',
  'FanfoldLegalGerman',
];

/** A number without a word is kept as "#256": it is the printer's own. */
export const paperName = (number: number): string => papers[number - 1] ?? `#${number}`;

export function paperNumber(name: string): number | null {
  const index = papers.findIndex((paper) => paper.toLowerCase() === name.toLowerCase());
  if (index >= 0) return index + 1;
  const own = /^#(\d+)$/.exec(name);
  return own === null ? null : Number(own[1]);
}
