import type { Level } from '../model';
import type { ExampleRow } from './examples';
import { column, registerSheet, type TemplateColumn, type TemplateSheet } from './template-sheet';
import { ASSESSMENT_WORDS, DIRECTION_WORDS, LIFECYCLE_WORDS, YES_NO } from './words';

export interface Term {
  readonly from: number;
  readonly to: number;
}

/** Ids are text, whatever they look like: "1.10" is no number and "3-1" no date. */
const ID = '@';
const DATE = 'yyyy-mm-dd';
const YEAR = '0';
const MONEY = '#,##0';

const listed = (
  heading: string,
  width: number,
  help: string,
  choices: readonly string[] | null = null,
): TemplateColumn => column(heading, width, choices, { help });
const id = (heading: string, width: number, help: string): TemplateColumn =>
  column(heading, width, null, { format: ID, help });
const date = (heading: string, width: number): TemplateColumn =>
  column(heading, width, null, { format: DATE, help: 'Datum, till exempel 2026-12-31.' });

const OWNER_HELP = 'Nämnd, bolag, avdelning eller enhet, skrivet som i bladet Organisation.';
/** No date format: a year would turn into a day in 1905. */
const VALID_HELP = 'Datum (2026-12-31) eller år (2026). Tomt om det inte är bestämt.';

/** The columns of *Mål* for a steering model. Columns a model has no use for are left out. */
export function goalColumns(levels: readonly Level[]): readonly TemplateColumn[] {
  const perspective = levels.some((level) => level.perspectiveRequired);
  const columns: (TemplateColumn | null)[] = [
    id('Målnr', 10, 'Målets eget nummer, till exempel KF1 eller BUN2. Används en gång.'),
    listed(
      'Nivå',
      22,
      'Nivån i styrmodellen, som i bladet Nivåer.',
      levels.map(({ name }) => name),
    ),
    listed('Mål', 52, 'Målet i en mening.'),
    column('Beskrivning', 36),
    id('Överordnat mål', 16, 'Målnr på målet ovanför. Flera skrivs med komma: KF1, KF3.'),
    listed('Ansvarig', 28, OWNER_HELP),
    column('Målområde', 24),
    column('Målklass', 18, ['Verksamhetsmål', 'Finansiellt mål', 'Arbetsgivarmål']),
    perspective ? listed('Perspektiv', 20, 'Vems perspektiv målet har, till exempel medborgare.') : null,
    column('Ursprung', 16, ['Överordnat mål', 'Eget behov']),
    id('Agenda 2030', 12, 'Nummer på de globala målen, till exempel 4, 13.'),
    column('Skede', 11, LIFECYCLE_WORDS),
    listed('Gäller från', 12, VALID_HELP),
    listed('Gäller till', 12, VALID_HELP),
    id('Ersätts av', 12, 'Målnr på målet som tar vid.'),
    column('Beslutat av', 20),
    date('Beslutsdatum', 13),
    column('Målgrupp', 18),
    column('Effekt', 28),
    listed('Bedömning', 16, 'Er egen bedömning. Tillägget skriver aldrig här.', ASSESSMENT_WORDS),
    column('Motivering', 40),
    date('Bedömningsdatum', 16),
    column('Kommentar', 40),
  ];
  return columns.filter((one) => one !== null);
}

/** Goals, on the levels of the steering model. */
export const goalsSheet = (levels: readonly Level[], examples: readonly ExampleRow[]): TemplateSheet =>
  registerSheet('Mål', goalColumns(levels), examples);

const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const OUTCOME_HELP = 'Utfallet som tal. Saknas det: skriv varför, till exempel mäts ej, bortfall eller sekretess.';
const TARGET_HELP = 'Tal, eller med ord: minst 85, högst 4, 70–80, ja, öka, bibehållas, topp 10.';

/** Indicators with the term's years: an outcome from the year before it on, a target for each of its own. */
export const indicatorsSheet = ({ from, to }: Term, examples: readonly ExampleRow[]): TemplateSheet =>
  registerSheet(
    'Indikatorer',
    [
      id('Indikatornr', 11, 'Indikatorns eget nummer. Används en gång.'),
      id('Målnr', 10, 'Målnr på målet som indikatorn hör till. Flera skrivs med komma.'),
      column('Indikator', 46),
      listed('Enhet', 10, 'Till exempel %, dagar, kr, index.'),
      listed('Riktning', 14, 'Vad som är bra: högre, lägre, inom ett intervall …', DIRECTION_WORDS),
      listed('Utgångsvärde', 13, 'Värdet när målet sattes.'),
      column('Utgångsår', 10, null, { format: YEAR, help: 'Året för utgångsvärdet.' }),
      ...years(from - 1, to).map((year) => listed(`Utfall ${year}`, 12, OUTCOME_HELP)),
      ...years(from, to).map((year) => listed(`Målvärde ${year}`, 14, TARGET_HELP)),
      listed('Målvärde mandatperiod', 22, `Målvärdet för ${to}.`),
      column('Prognos', 10),
      listed('Tolerans', 10, 'Hur långt från målvärdet som räknas som delvis uppfyllt, i indikatorns enhet.'),
      column('Vikt', 8),
      column('Prioriterad', 11, YES_NO),
      listed('Ackumuleras', 12, 'ja om värdet räknas upp under året.', YES_NO),
      column('Källa', 22),
      column('Mätfrekvens', 14),
      id('Kolada-id', 11, 'Nyckeltalets id i Kolada, till exempel N15419.'),
      column('Kommentar', 36),
    ],
    examples,
  );

export const activitiesSheet = (examples: readonly ExampleRow[]): TemplateSheet =>
  registerSheet(
    'Aktiviteter',
    [
      id('Nr', 8, 'Aktivitetens nummer.'),
      column('Aktivitet', 46),
      id('Mål', 10, 'Målnr på målet som aktiviteten hör till.'),
      listed('Ansvarig', 28, OWNER_HELP),
      date('Start', 12),
      date('Slut', 12),
      column('Status', 14),
    ],
    examples,
  );

export const organisationSheet = (examples: readonly ExampleRow[]): TemplateSheet =>
  registerSheet(
    'Organisation',
    [
      listed('Organisation', 32, 'Namnet så som det skrivs under Ansvarig.'),
      column('Typ', 16, ['kommunfullmäktige', 'nämnd', 'bolag', 'avdelning', 'enhet']),
      listed('Överordnad', 32, 'Den nämnd eller det bolag som enheten hör till.'),
    ],
    examples,
  );

/** Directives of the council to nämnder and bolag. */
export const linksSheet = (examples: readonly ExampleRow[]): TemplateSheet =>
  registerSheet(
    'Koppling',
    [
      id('KF-mål', 10, 'Målnr på fullmäktiges mål.'),
      column('Nämnd/bolag', 28),
      column('Direktiv', 60),
      id('Mål', 12, 'Målnr på nämndens mål som svarar på direktivet.'),
    ],
    examples,
  );

/** Money by nämnd or bolag. */
export const financeSheet = (examples: readonly ExampleRow[]): TemplateSheet =>
  registerSheet(
    'Ekonomi',
    [
      column('Nämnd/bolag', 28),
      ...['Budget', 'Utfall', 'Prognos', 'Avvikelse'].map((heading) => column(heading, 12, null, { format: MONEY })),
    ],
    examples,
  );
