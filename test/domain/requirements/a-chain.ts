import type { CellValue, SheetCells } from '../../../src/domain/model';
import { settingsSheet, sheet } from './follow';

/** The chain of Sollentuna and Haninge in one: six levels, committees, a bolag, an enhet, and one person. */
export const levels = sheet(
  'Nivåer',
  `
Nivå|Ordning|Ägare|Överordnad nivå|Överordnat krävs|Minst antal|Högst antal|Antal räknas per|Indikator krävs|Målvärde krävs|Bedöms|Visas i rapport|Perspektiv krävs|Direktiv krävs|Aktiviteter
Vision|0|Kommunfullmäktige||nej|||totalt|nej|nej|nej|ja|nej|nej|nej
Övergripande mål|1|Kommunfullmäktige|Vision|varning|2|3|totalt|ja|ja|ja|ja|Medborgarperspektiv|nej|nej
Nämndmål|2|Nämnd|Övergripande mål|varning|1|3|ägare|nej|nej|ja|ja|nej|nej|nej
Bolagsmål|2|Bolag|Övergripande mål|fel|1|3|ägare|nej|nej|ja|ja|nej|nej|nej
Verksamhetsmål|3|Avdelning, enhet|Nämndmål, Övergripande mål, Vision|varning|||ägare|nej|nej|ja|ja|nej|nej|ja
Individuellt mål|4|Individ|Verksamhetsmål|nej|||ägare|nej|nej|nej|nej|nej|nej|nej
`,
);

export const organisation = sheet(
  'Organisation',
  `
Organisation|Typ|Överordnad
Kommunfullmäktige|Kommunfullmäktige|
Socialnämnden|Nämnd|Kommunfullmäktige
Kulturnämnden|Nämnd|Kommunfullmäktige
Exempelbostäder AB|Bolag|Kommunfullmäktige
Äldreomsorgen|Avdelning|Socialnämnden
Hemtjänst norr|Enhet|Äldreomsorgen
`,
);

const GOALS = [
  'V|Vision|En kommun att växa i||Kommunfullmäktige|||',
  'KF1|Övergripande mål|Trygghet hela livet|V|Kommunfullmäktige|Medborgarperspektiv||Första stycket.\nAndra stycket.',
  'KF2|Övergripande mål|Hållbar tillväxt|V|Kommunfullmäktige|Medborgarperspektiv||',
  'SN1|Nämndmål|Kortare väntan|KF1; KF2|Socialnämnden||Överordnat mål|',
  'SN2|Nämndmål|Fler medarbetare stannar||Socialnämnden||Eget behov|',
  'KN1|Nämndmål|Fler läser|KF1|Kulturnämnden|||',
  'B1|Bolagsmål|Fler hyresrätter|KF2|Exempelbostäder AB|||',
  'VM1|Verksamhetsmål|Samma personal hos samma kund|SN1|Hemtjänst norr|||',
  'VM2|Verksamhetsmål|Öppet på kvällen|KF1|Äldreomsorgen|||',
  'P1|Individuellt mål|Hemligt utvecklingsmål|VM1|Anna Andersson|||',
];

const HEADINGS = 'Målnr|Nivå|Mål|Överordnat mål|Ansvarig|Perspektiv|Ursprung|Beskrivning';

const INDICATORS = [
  'I1|KF1|Trygghet på kvällen|%|Högre bättre|60|2022|62|66|65',
  'I2|KF2|Nya företag|st|Högre bättre|10|2022|11|12|15',
  'I3|SN1|Väntetid|dagar|Lägre bättre|80|2022|70|50|60',
  'I4|P1|Hemlig mätning|%|Högre bättre|1|2022|1|3|3',
];

const INDICATOR_HEADINGS =
  'Indikatornr|Målnr|Indikator|Enhet|Riktning|Utgångsvärde|Utgångsår|Utfall 2024|Utfall 2025|Målvärde 2025';

/** Rows changed or added by their id: `{ SN1: 'SN1|…' }`; an empty text takes the row away. */
export type Rows = Readonly<Record<string, string>>;

function changed(rows: readonly string[], changes: Rows): string {
  const left = new Map(Object.entries(changes));
  const kept = rows.flatMap((row) => {
    const id = row.split('|')[0]!;
    const other = left.get(id);
    left.delete(id);
    return other === undefined ? [row] : other === '' ? [] : [other];
  });
  return [...kept, ...left.values()].join('\u0000');
}

/** Rows may hold line breaks, so they are parted by NUL until each cell is in its place. */
const table = (name: string, headings: string, rows: string): SheetCells => {
  const lines = rows.split('\u0000');
  const laid = sheet(name, [headings, ...lines.map((line) => line.replaceAll('\n', '\u0001'))].join('\n'));
  const whole = (value: CellValue): CellValue => (typeof value === 'string' ? value.replaceAll('\u0001', '\n') : value);
  return { ...laid, values: laid.values.map((row) => row.map(whole)) };
};

export const goalSheet = (changes: Rows = {}, more = ''): SheetCells =>
  table('Mål', HEADINGS + more, changed(GOALS, changes));

export const indicatorSheet = (changes: Rows = {}, more = ''): SheetCells =>
  table('Indikatorer', INDICATOR_HEADINGS + more, changed(INDICATORS, changes));

/** What an example changes of the chain. */
export interface ChainSpec {
  readonly goals?: Rows;
  /** Headings beside those of the chain ("|Målgrupp|Effekt"). */
  readonly goalHeadings?: string;
  readonly indicators?: Rows;
  readonly indicatorHeadings?: string;
  readonly settings?: Readonly<Record<string, CellValue>>;
  readonly more?: readonly SheetCells[];
}

/** The whole workbook. */
export const chain = (spec: ChainSpec = {}): readonly SheetCells[] => [
  goalSheet(spec.goals, spec.goalHeadings),
  indicatorSheet(spec.indicators, spec.indicatorHeadings),
  levels,
  organisation,
  settingsSheet({ Kommun: 'Exempelkommun', ...spec.settings }),
  ...(spec.more ?? []),
];
