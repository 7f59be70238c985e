import type { Level } from '../model';
import { column, tableSheet, type TemplateColumn, type TemplateSheet } from './template-sheet';
import { ASSESSMENT_WORDS, DIRECTION_WORDS, LIFECYCLE_WORDS, YES_NO } from './words';

export interface Term {
  readonly from: number;
  readonly to: number;
}

/** Goals, on the levels of the steering model. Columns a model has no use for are left out. */
export function goalsSheet(levels: readonly Level[]): TemplateSheet {
  const perspective = levels.some((level) => level.perspectiveRequired);
  const columns: (TemplateColumn | null)[] = [
    column('Målnr', 10),
    column(
      'Nivå',
      22,
      levels.map(({ name }) => name),
    ),
    column('Mål', 52),
    column('Beskrivning', 36),
    column('Överordnat mål', 16),
    column('Ansvarig', 28),
    column('Målområde', 24),
    column('Målklass', 18, ['Verksamhetsmål', 'Finansiellt mål', 'Arbetsgivarmål']),
    perspective ? column('Perspektiv', 20) : null,
    column('Ursprung', 16, ['Överordnat mål', 'Eget behov']),
    column('Agenda 2030', 12),
    column('Skede', 11, LIFECYCLE_WORDS),
    column('Gäller från', 12),
    column('Gäller till', 12),
    column('Ersätts av', 12),
    column('Beslutat av', 20),
    column('Beslutsdatum', 13),
    column('Målgrupp', 18),
    column('Effekt', 28),
    column('Bedömning', 16, ASSESSMENT_WORDS),
    column('Motivering', 40),
    column('Bedömningsdatum', 16),
    column('Kommentar', 40),
  ];
  return tableSheet(
    'Mål',
    columns.filter((one) => one !== null),
  );
}

const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Indicators with the term's years: an outcome from the year before it on, a target for each of its own. */
export const indicatorsSheet = ({ from, to }: Term): TemplateSheet =>
  tableSheet('Indikatorer', [
    column('Indikatornr', 11),
    column('Målnr', 10),
    column('Indikator', 46),
    column('Enhet', 10),
    column('Riktning', 14, DIRECTION_WORDS),
    column('Utgångsvärde', 13),
    column('Utgångsår', 10),
    ...years(from - 1, to).map((year) => column(`Utfall ${year}`, 12)),
    ...years(from, to).map((year) => column(`Målvärde ${year}`, 14)),
    column('Målvärde mandatperiod', 22),
    column('Prognos', 10),
    column('Tolerans', 10),
    column('Vikt', 8),
    column('Prioriterad', 11, YES_NO),
    column('Ackumuleras', 12, YES_NO),
    column('Källa', 22),
    column('Mätfrekvens', 14),
    column('Kolada-id', 11),
    column('Kommentar', 36),
  ]);

export const activitiesSheet = (): TemplateSheet =>
  tableSheet('Aktiviteter', [
    column('Nr', 8),
    column('Aktivitet', 46),
    column('Mål', 10),
    column('Ansvarig', 28),
    column('Start', 12),
    column('Slut', 12),
    column('Status', 14),
  ]);

export const organisationSheet = (): TemplateSheet =>
  tableSheet('Organisation', [
    column('Organisation', 32),
    column('Typ', 16, ['kommunfullmäktige', 'nämnd', 'bolag', 'avdelning', 'enhet']),
    column('Överordnad', 32),
  ]);

/** Directives of the council to nämnder and bolag. */
export const linksSheet = (): TemplateSheet =>
  tableSheet('Koppling', [column('KF-mål', 10), column('Nämnd/bolag', 28), column('Direktiv', 60), column('Mål', 12)]);

/** Money by nämnd or bolag. */
export const financeSheet = (): TemplateSheet =>
  tableSheet('Ekonomi', [
    column('Nämnd/bolag', 28),
    column('Budget', 12),
    column('Utfall', 12),
    column('Prognos', 12),
    column('Avvikelse', 12),
  ]);
