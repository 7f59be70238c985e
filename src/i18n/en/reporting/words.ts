import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** Words that several report sheets use. English. */
export const words = {
  'report.missing': '–',
  'report.missing.reason': '– {reason}',
  'report.missing.of': '– {reason} ({period})',
  'report.reason.tom': 'empty',
  'report.reason.bortfall': 'not reported',
  'report.reason.ej tillämplig': 'not applicable',
  'report.reason.sekretess': 'confidential',
  'report.reason.för få svar': 'too few answers',
  'report.reason.felvärde': 'error value in the cell',
  'report.reason.mäts ej': 'not measured',
  'report.reason.uppgift saknas': 'no information',
  'report.reason.målvärde saknas': 'no target',
  'report.reason.mandatperiod saknas': 'the term of office is not stated',
  'report.reason.riktning saknas': 'no direction',
  'report.reason.följs utan målriktning': 'followed without a direction',
  'report.reason.målvärdet kan inte läsas': 'the target can’t be read',
  'report.reason.målvärdet kan inte läsas med riktningen': 'the target can’t be read with the direction',
  'report.reason.intervallet är omvänt': 'the interval is reversed',
  'report.reason.målvärdet är text': 'the target is text',
  'report.reason.målvärdet gäller från senare år': 'the target applies from a later year',
  'report.reason.procenttal och andelar blandade': 'percentages and fractions are mixed',
  'report.reason.senaste utfall är för gammalt': 'the latest outcome is too old',
  'report.reason.helårsutfall saknas': 'no full-year outcome',
  'report.reason.ackumulerat värde jämförs vid helår': 'accumulated value, compared at year end',
  'report.reason.utfallet kan inte läsas': 'the outcome can’t be read',
  'report.reason.utfallet passar inte målvärdet': 'the outcome does not fit the target',
  'report.reason.för få utfall för medelvärdet': 'too few outcomes for the mean',
  'report.reason.tidigare utfall saknas': 'no earlier outcome',
  'report.reason.utgångsvärde saknas': 'no baseline',
  'report.reason.utgångsvärdet är noll': 'the baseline is zero',
  'report.reason.jämförelsevärde saknas': 'no comparison value',
  'report.reason.antal i jämförelsen saknas': 'size of the comparison missing',
  'report.reason.placering saknas': 'no place given',
  'report.occasion.t1': 'T1 {year} (30 April)',
  'report.occasion.interim': 'Interim {year} (31 August)',
  'report.occasion.year': 'Full year {year} (31 December)',
  'report.period.t1': 'T1 {year}',
  'report.period.interim': 'interim {year}',
  'report.page.left': 'Goal follow-up',
  'report.page.footer': 'Page {page} of {pages}',
  'report.page.printed': 'Printed {date}',
  'report.subtitle': '{parts}',
  'report.status.met': 'Met',
  'report.status.partly': 'Partly met',
  'report.status.notMet': 'Not met',
  'report.status.notMeasured': 'Not measured',
  'report.status.cannotJudge': 'Can’t be judged',
  'report.status.ended': 'Ended',
  'report.status.notStarted': 'Not started',
  'report.status.notScored': 'Not scored',
  'report.trend.improving': 'Improving',
  'report.trend.unchanged': 'Unchanged',
  'report.trend.worsening': 'Worsening',
  'report.forecast.willBeMet': 'Will be met',
  'report.forecast.willBePartlyMet': 'Will be partly met',
  'report.forecast.willNotBeMet': 'Will not be met',
  'report.forecast.cannotJudge': 'Can’t be judged',
  'report.cut': '{text} … (cut)',
  'report.list': '{items}',
} as const satisfies Record<
  Under<
    SheetKey,
    | 'report.missing'
    | 'report.reason'
    | 'report.occasion'
    | 'report.period'
    | 'report.page'
    | 'report.subtitle'
    | 'report.status'
    | 'report.trend'
    | 'report.forecast'
    | 'report.cut'
    | 'report.list'
  >,
  string
>;
