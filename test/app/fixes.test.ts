import { commands } from '../../src/app';
import type { Book } from '../../src/emulator/workbook';
import type { Finding } from '../../src/domain/model';
import { type ChainSpec, chain } from '../domain/requirements/a-chain';
import { sheet } from '../domain/requirements/follow';
import { fill } from '../excel/support';
import { newBook, openOffice } from '../support/office';
import { must } from './support';

/** The chain of the requirements as a workbook in the emulated Excel. */
async function open(spec: ChainSpec): Promise<Book> {
  const sheets = chain(spec);
  const book = newBook(...sheets.map(({ name }) => name));
  for (const { name, values } of sheets) fill(book.sheet(name)!, values);
  await openOffice(book);
  return book;
}

/** What the cells hold. (Text that looks like a number comes back with the sign that says text, which it had no need of.) */
const contents = (book: Book): unknown =>
  book.sheets.map(({ name, rows }) => [name, rows.map((row) => row?.map((cell) => cell?.value ?? null))]);

async function fixable(rule: string): Promise<readonly Finding[]> {
  const { findings } = await must(commands.check, { occasion: null });
  return findings.filter((finding) => finding.rule === rule && finding.fix !== null);
}

const ENDED = { goalHeadings: '|Skede|Gäller till|Ersätts av' };
const gone = (by: string): string =>
  `G1|Övergripande mål|Gammalt|V|Kommunfullmäktige|Medborgarperspektiv|||Avslutat|2023-12-31|${by}`;
const activities = sheet(
  'Aktiviteter',
  'Nr|Aktivitet|Mål|Ansvarig|Start|Slut|Status\nA1|Ny webb|VM1x|Hemtjänst norr|2025-01-15|2026-03-01|Pågår',
);

/** Rule, the workbook with the fault, and old → new of each fix. */
const cases: readonly (readonly [rule: string, spec: ChainSpec, changes: readonly string[]])[] = [
  [
    'H03',
    {
      goals: {
        SN1: 'SN1|Nämndmål|Kortare väntan|KF1x; KF2|Socialnämnden|||',
        KN1: 'KN1|Nämndmål|Fler läser|kf 1|Kulturnämnden|||',
      },
    },
    ['KF1x; KF2 → KF1; KF2', 'kf 1 → KF1'],
  ],
  ['H08', { goals: { SN2: 'SN2|Nämdmål|Stanna||Socialnämnden||Eget behov|' } }, ['Nämdmål → Nämndmål']],
  ['H09', { goals: { KN1: 'KN1|Nämndmål|Fler läser|KF1|Kulturnämden|||' } }, ['Kulturnämden → Kulturnämnden']],
  ['H16', { ...ENDED, goals: { G1: gone('KF1'), KN1: 'KN1|Nämndmål|Fler läser|G1|Kulturnämnden|||' } }, ['G1 → KF1']],
  ['H18', { ...ENDED, goals: { G1: gone('KF1x') } }, ['KF1x → KF1']],
  ['I01', { indicators: { I3: 'I3|SN1x|Väntetid|dagar|Lägre bättre|80|2022|70|50|60' } }, ['SN1x → SN1']],
  ['I05', { indicators: { I3: 'I3|SN1|Väntetid|dagar|Lägre bätre|80|2022|70|50|60' } }, ['Lägre bätre → Lägre bättre']],
  [
    'I08',
    {
      indicatorHeadings: '|Kolada-id',
      indicators: { I3: 'I3|SN1|Väntetid|dagar|Lägre bättre|80|2022|70|50|60|n 15428' },
    },
    ['n 15428 → N15428'],
  ],
  ['U06', { indicators: { I3: 'I3|SN1|Väntetid|dagar|Lägre bättre|80|2022|70|50,5|60' } }, ['50,5 → 50.5']],
  ['A01', { more: [activities] }, ['VM1x → VM1']],
  [
    'B02',
    { goalHeadings: '|Bedömning|Motivering', goals: { KN1: 'KN1|Nämndmål|Läs|KF1|Kulturnämnden||||Upfyllt|Enkäten.' } },
    ['Upfyllt → Uppfyllt'],
  ],
];

describe('safe fixes, all of a rule', () => {
  test.each(cases)('%s: old → new, gone afterwards, undone as it was', async (rule, spec, wanted) => {
    const book = await open(spec);
    const before = contents(book);
    const fixes = (await fixable(rule)).flatMap(({ fix }) => fix!);
    const changes = fixes.flatMap((fix) => fix.changes);
    const anchors = fixes.flatMap((fix) => fix.anchors!);
    expect(anchors.length).toBeGreaterThan(0);
    expect(changes.map(({ old, new: to }) => `${String(old)} → ${String(to)}`)).toEqual(wanted);
    const { written, undoable } = await must(commands.applyChanges, { changes, anchors });
    expect([written, undoable]).toEqual([wanted.length, true]);
    for (const { cell, new: to } of changes)
      expect(book.sheet(cell.sheet)!.cell(cell.row, cell.column)!.value).toBe(to);
    expect(await fixable(rule)).toEqual([]);
    await must(commands.undo, {});
    expect(contents(book)).toEqual(before);
  });
});

describe('no fix where it could be anything', () => {
  test.each<[string, string, ChainSpec]>([
    ['H03', 'as near to two ids', { goals: { KN1: 'KN1|Nämndmål|Fler läser|KF9|Kulturnämnden|||' } }],
    [
      'H16',
      'two successors',
      { ...ENDED, goals: { G1: gone('KF1; KF2'), KN1: 'KN1|Nämndmål|Läs|G1|Kulturnämnden|||' } },
    ],
    ['H08', 'nothing like a level', { goals: { SN2: 'SN2|Fritext|Stanna||Socialnämnden||Eget behov|' } }],
    ['H03', 'an individual’s goal', { goals: { P1: 'P1|Individuellt mål|Hemligt|VM1x|Anna Andersson|||' } }],
  ])('%s: %s', async (rule, _, spec) => {
    await open(spec);
    const { findings } = await must(commands.check, { occasion: null });
    const found = findings.filter((finding) => finding.rule === rule);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ fix }) => fix !== null)).toEqual([]);
  });
});
