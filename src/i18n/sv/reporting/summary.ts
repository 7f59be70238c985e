import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Sammanfattning*. Swedish. */
export const summary = {
  'report.summary.name': 'Sammanfattning',
  'report.summary.title': 'Uppföljning av mål: sammanfattning',
  'report.summary.column.goal': 'Mål, och vad nämnder och bolag bidrar med',
  'report.summary.verdict.met': 'God ekonomisk hushållning: uppfylld. {explanation}',
  'report.summary.verdict.partly': 'God ekonomisk hushållning: delvis uppfylld. {explanation}',
  'report.summary.verdict.notMet': 'God ekonomisk hushållning: ej uppfylld. {explanation}',
  'report.summary.verdict.cannotJudge': 'God ekonomisk hushållning: kan ej bedömas. {explanation}',
  'report.summary.contribution': '{name}: {count, plural, one {# mål} other {# mål}}',
  'report.summary.noContribution': 'Ingen nämnd och inget bolag har ett mål under detta mål.',
  'report.summary.noGoals': 'Det finns inga mål i kraft att redovisa här.',
  'report.summary.otherGoals': 'Mål utan målområde',
  'report.summary.area': '{name}: {parts}',
  'report.summary.class': '{name} ({count})',
  'report.summary.note.counts':
    'Antalen på målets egen rad räknar det som bedömningen bygger på: målets indikatorer eller underliggande mål. Antalen på en nämnds eller ett bolags rad räknar dess mål.',
  'report.summary.note.noPrevious': 'Trenden visas när det finns en tidigare uppföljning att jämföra med.',
  'report.summary.levels.heading': 'Antal mål per nivå och status',
  'report.summary.levels.empty': 'Det finns inga mål att räkna.',
  'report.summary.chart': 'Antal mål per nivå och status',
  'report.ended.heading': 'Avslutade mål',
  'report.ended.line':
    '{goal}: avslutat{dated, select, yes { {until}} other {}}. {count, plural, =0 {Har inte ersatts av något annat mål.} other {Ersatt av {successors}.}}',
  'report.upcoming.heading': 'Mål som ännu inte gäller',
  'report.upcoming.line': '{goal}: {dated, select, yes {gäller från {from}.} other {gäller inte än.}}',
} as const satisfies Record<Under<SheetKey, 'report.summary' | 'report.ended' | 'report.upcoming'>, string>;
