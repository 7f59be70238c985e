import { judgeModel } from '../../../src/domain/judging';
import type { Finding, Message, Model } from '../../../src/domain/model';
import { layOutReports, type LayOutOptions, type ReportSheet, type ReportTable } from '../../../src/domain/reporting';
import { complete } from '../../../src/domain/work';
import { createTranslator } from '../../../src/i18n';
import {
  atLeast,
  atMost,
  cell,
  gendered,
  goal,
  indicator,
  level,
  model,
  occasion,
  outcome,
} from '../../support/build-model';

const council = 'Kommunfullmäktige';
const ref = (id: string) => ({ id, address: cell() });

/** A small municipality: vision, two areas, overall goals, a financial goal, two nämnder, a bolag, a personal goal. */
export const municipality = (): Model =>
  model({
    settings: { municipality: 'Exempelkommun', plan: 'Mål och budget 2025', partialRule: 'none' },
    levels: [
      level('Vision', 0, { judged: false, owners: ['council'] }),
      level('Målområde', 1, { judged: false, owners: ['council'] }),
      level('Övergripande mål', 2, { owners: ['council'] }),
      level('Finansiellt mål', 2, { owners: ['council'] }),
      level('Nämndmål', 3, { owners: ['committee'] }),
      level('Bolagsmål', 3, { owners: ['company'] }),
      level('Verksamhetsmål', 4, { owners: ['department', 'unit'] }),
      level('Individuellt mål', 5, { owners: ['individual'], inReports: false, judged: false }),
    ],
    goals: [
      goal({ id: 'V', level: 'Vision', title: 'En kommun för alla', owner: council }),
      goal({ id: 'M2', level: 'Målområde', title: 'Trygghet', owner: council, parents: ['V'] }),
      goal({ id: 'M1', level: 'Målområde', title: 'Lärande', owner: council, parents: ['V'] }),
      goal({ id: 'Ö1', level: 'Övergripande mål', title: 'Alla elever lyckas', owner: council, parents: ['M1'], sdg: ['4', '10'] }),
      goal({ id: 'Ö2', level: 'Övergripande mål', title: 'Äldre är trygga', owner: council, parents: ['M2'] }),
      goal({ id: 'F1', level: 'Finansiellt mål', title: 'Budget i balans', owner: council, goalClass: 'Finansiellt mål' }),
      goal({ id: 'G1', level: 'Övergripande mål', title: 'Gammalt mål', owner: council, lifecycle: 'ended', replacedBy: ['Ö1', 'Ö2'] }),
      goal({ id: 'UN1', title: 'Fler behöriga', owner: 'Utbildningsnämnden', parents: ['Ö1'], assessment: 'Delvis uppfyllt', motivation: 'Skillnaden mellan skolor kvarstår.' }),
      goal({ id: 'UN1.a', level: 'Verksamhetsmål', title: 'Läslyft', owner: 'Avdelning grundskola', parents: ['UN1'] }),
      goal({ id: 'SN1', title: 'Kortare väntan', owner: 'Socialnämnden', parents: ['Ö2', 'G1'] }),
      goal({ id: 'SN2', title: 'Utan mått', owner: 'Socialnämnden', origin: 'Eget behov' }),
      goal({ id: 'B1', level: 'Bolagsmål', title: 'Bygga hyresrätter', owner: 'Exempelbostäder AB', parents: ['Ö2'] }),
      goal({ id: 'P1', level: 'Individuellt mål', title: 'Annas hemliga mål', owner: 'Anna Andersson', parents: ['UN1.a'] }),
    ],
    indicators: [
      indicator({ id: 'I1', title: 'Behöriga', goals: ['UN1'], source: 'Kolada', koladaId: 'N15428', baseline: [80, 2022], targets: [atLeast(84)], outcomes: [outcome(2023, 81), outcome(2024, 82.44444), outcome(2025, 85), gendered(2025, 88, 'women'), gendered(2025, 82, 'men')], comment: 'Ur boken' }),
      indicator({ id: 'I2', title: 'Väntetid', unit: 'dagar', direction: 'lower', goals: ['SN1'], targets: [atMost(60)], outcomes: { 2024: 61, 2025: 85 } }),
      indicator({ id: 'I3', title: 'Resultat', goals: ['F1'], source: 'Bokslut', targets: [atLeast(2)], outcomes: { 2022: 3 } }),
      indicator({ id: 'IP', title: 'Annas sjukdagar', goals: ['P1'], targets: [atLeast(2)], outcomes: { 2025: 3 } }),
    ],
    activities: [
      { key: 'A1', id: 'A1', title: 'Anställ lärare', goals: [ref('UN1')], owner: 'Avdelning grundskola', start: '2025-01-15', end: null, status: 'Pågår', performer: null, row: { region: 0, row: 1 } },
      { key: 'A2', id: 'A2', title: 'Annas samtal', goals: [ref('P1')], owner: 'Anna Andersson', start: null, end: null, status: null, performer: null, row: { region: 0, row: 2 } },
    ],
    links: [
      { goal: 'Ö2', unit: 'Socialnämnden', directive: 'Korta köerna', answeredBy: ['SN1'], row: { region: 0, row: 1 } },
      { goal: 'Ö1', unit: 'Kulturnämnden', directive: 'Öppna biblioteken', answeredBy: [], row: { region: 0, row: 2 } },
    ],
    finance: [{ subject: 'Socialnämnden', budget: 640, outcome: 431.7, forecast: 648.2, deviation: -8.2, rest: null, row: { region: 0, row: 1 } }],
  }); // prettier-ignore

export interface Laid {
  readonly sheets: readonly ReportSheet[];
  sheet(key: string): ReportSheet;
}

export function layOut(
  book: Model = municipality(),
  options: Partial<LayOutOptions> = {},
  findings: Finding[] = [],
): Laid {
  const judged = complete(judgeModel(book, occasion(2025)));
  const sheets = complete(
    layOutReports(book, judged, findings, {
      kinds: null,
      owners: null,
      texts: 'short',
      charts: 'proposed',
      live: false,
      previous: null,
      history: [],
      ...options,
    }),
  );
  return {
    sheets,
    sheet: (key) => {
      const found = sheets.find((one) => one.key === key);
      if (!found) throw new Error(`${key}: only ${sheets.map((one) => one.key).join(', ')}`);
      return found;
    },
  };
}

const swedish = createTranslator('sv');

/** What a cell says in Swedish; numbers as they are. */
export const said = (content: string | number | Message): string | number =>
  typeof content === 'object' ? swedish.message(content) : content;

/** A table's rows in words: nulls for cells that hold nothing. */
export function table(sheet: ReportSheet, id: string): (string | number | null)[][] {
  const found = sheet.blocks.find((block): block is ReportTable => block.kind === 'table' && block.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found.rows.map(({ cells }) => cells.map((one) => (one === null ? null : said(one.content))));
}

/** Headings and running text of a sheet, in order. */
export const prose = (sheet: ReportSheet): (string | number)[] =>
  sheet.blocks.flatMap((block) =>
    block.kind === 'title' || block.kind === 'subtitle' || block.kind === 'heading' || block.kind === 'paragraph'
      ? [said(block.text)]
      : [],
  );

/** Everything a sheet says, as one text. */
export const everything = (sheet: ReportSheet): string =>
  JSON.stringify([
    prose(sheet),
    sheet.blocks.flatMap((block) => (block.kind === 'table' ? table(sheet, block.id) : [])),
  ]);
