import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** *Jämförelse mellan perioder*. Swedish. */
export const periods = {
  'report.periods.name': 'Jämförelse mellan perioder',
  'report.periods.title': 'Jämförelse mellan perioder: {before} och {now}',
  'report.periods.at.t1': 'T1 {year}',
  'report.periods.at.interim': 'delår {year}',
  'report.periods.at.year': 'helår {year}',
  'report.periods.goals':
    '{total, plural, =0 {Inget mål finns i båda uppföljningarna.} one {Ett mål finns både nu och i uppföljningen per {occasion}: {parts}.} other {# mål finns både nu och i uppföljningen per {occasion}: {parts}.}}',
  'report.periods.newAndEnded':
    '{new, plural, =0 {Inga mål är nya} one {Ett mål är nytt} other {# mål är nya}} och {ended, plural, =0 {inget mål har avslutats} one {ett mål har avslutats} other {# mål har avslutats}} sedan dess.',
  'report.periods.indicators':
    '{total, plural, one {En indikator går att följa} other {# indikatorer går att följa}} mellan uppföljningarna: {parts}.',
  'report.periods.share':
    'Andelen uppfyllda av de mätta målen är nu {now}. I uppföljningen per {occasion} var den {then}.',
  'report.periods.part.better': '{count} har fått bättre status',
  'report.periods.part.worse': '{count} har fått sämre status',
  'report.periods.part.same': '{count} har samma status',
  'report.periods.part.measured': '{count} har blivit {count, plural, one {möjlig} other {möjliga}} att bedöma',
  'report.periods.part.unmeasured': '{count} går inte längre att bedöma',
  'report.periods.part.unknown': '{count} går inte att jämföra',
  'report.periods.change.better': 'Bättre',
  'report.periods.change.worse': 'Sämre',
  'report.periods.change.same': 'Oförändrad',
  'report.periods.change.new': 'Nytt',
  'report.periods.change.measured': 'Kan nu bedömas',
  'report.periods.change.unmeasured': 'Kan inte längre bedömas',
  'report.periods.change.unknown': 'Går inte att jämföra',
  'report.periods.column.status': 'Status {occasion}',
  'report.periods.column.change': 'Förändring',
  'report.periods.column.share': 'Andel uppfyllda {occasion}',
  'report.periods.column.endedGoal': 'Avslutat mål',
  'report.periods.column.successor': 'Ersatt av',
  'report.periods.column.successorStatus': 'Det nya målets status',
  'report.periods.column.occasion': 'Uppföljning',
  'report.periods.column.shareOfGoals': 'Andel uppfyllda mål',
  'report.periods.gone': 'Finns inte kvar',
  'report.periods.noSuccessor': 'Har inte ersatts av något annat mål',
  'report.periods.ended.heading': 'Avslutade mål och vad som har ersatt dem',
  'report.periods.indicators.heading': 'Indikatorer med annan status än förut',
  'report.periods.indicators.empty': 'Ingen indikator har fått annan status.',
  'report.periods.development.heading': 'Utvecklingen över uppföljningarna',
  'report.periods.development.empty': 'Inget mål har varit möjligt att bedöma.',
  'report.periods.chart': 'Andel uppfyllda av de mätta målen vid varje uppföljning, procent',
  'report.periods.note':
    'Tidigare resultat kommer från bladet Historik, där de står som de var när uppföljningen gjordes. Andelen räknas bland de mål som kunde bedömas. En uppföljning där inget mål kunde bedömas är inte med i diagrammet.',
} as const satisfies Record<Under<SheetKey, 'report.periods'>, string>;
