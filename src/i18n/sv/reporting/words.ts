import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** Words that several report sheets use. Swedish. */
export const words = {
  'report.missing': '–',
  'report.missing.reason': '– {reason}',
  'report.missing.of': '– {reason} ({period})',
  'report.reason.tom': 'tomt',
  'report.reason.bortfall': 'bortfall',
  'report.reason.ej tillämplig': 'ej tillämpligt',
  'report.reason.sekretess': 'sekretess',
  'report.reason.för få svar': 'för få svar',
  'report.reason.felvärde': 'felvärde i cellen',
  'report.reason.mäts ej': 'mäts ej',
  'report.reason.uppgift saknas': 'uppgift saknas',
  'report.reason.målvärde saknas': 'målvärde saknas',
  'report.reason.mandatperiod saknas': 'mandatperioden är inte angiven',
  'report.reason.riktning saknas': 'riktning saknas',
  'report.reason.följs utan målriktning': 'följs utan målriktning',
  'report.reason.målvärdet kan inte läsas': 'målvärdet kan inte läsas',
  'report.reason.målvärdet kan inte läsas med riktningen': 'målvärdet kan inte läsas med riktningen',
  'report.reason.intervallet är omvänt': 'intervallet är omvänt',
  'report.reason.målvärdet är text': 'målvärdet är text',
  'report.reason.målvärdet gäller från senare år': 'målvärdet gäller från ett senare år',
  'report.reason.procenttal och andelar blandade': 'procenttal och andelar är blandade',
  'report.reason.senaste utfall är för gammalt': 'senaste utfallet är för gammalt',
  'report.reason.helårsutfall saknas': 'helårsutfall saknas',
  'report.reason.ackumulerat värde jämförs vid helår': 'ackumulerat värde, jämförs vid helår',
  'report.reason.utfallet kan inte läsas': 'utfallet kan inte läsas',
  'report.reason.utfallet passar inte målvärdet': 'utfallet passar inte målvärdet',
  'report.reason.för få utfall för medelvärdet': 'för få utfall för medelvärdet',
  'report.reason.tidigare utfall saknas': 'tidigare utfall saknas',
  'report.reason.utgångsvärde saknas': 'utgångsvärde saknas',
  'report.reason.utgångsvärdet är noll': 'utgångsvärdet är noll',
  'report.reason.jämförelsevärde saknas': 'jämförelsevärde saknas',
  'report.reason.antal i jämförelsen saknas': 'antal i jämförelsen saknas',
  'report.reason.placering saknas': 'placering saknas',
  'report.occasion.t1': 'T1 {year} (30 april)',
  'report.occasion.interim': 'Delår {year} (31 augusti)',
  'report.occasion.year': 'Helår {year} (31 december)',
  'report.period.t1': 'T1 {year}',
  'report.period.interim': 'delår {year}',
  'report.page.left': 'Måluppföljning',
  'report.page.footer': 'Sida {page} av {pages}',
  'report.page.printed': 'Utskriven {date}',
  'report.subtitle': '{parts}',
  'report.status.met': 'Uppfyllt',
  'report.status.partly': 'Delvis uppfyllt',
  'report.status.notMet': 'Ej uppfyllt',
  'report.status.notMeasured': 'Ej mätt',
  'report.status.cannotJudge': 'Kan ej bedömas',
  'report.status.ended': 'Avslutat',
  'report.status.notStarted': 'Ej påbörjat',
  'report.status.notScored': 'Bedöms ej',
  'report.trend.improving': 'Förbättras',
  'report.trend.unchanged': 'Oförändrad',
  'report.trend.worsening': 'Försämras',
  'report.forecast.willBeMet': 'Kommer att uppfyllas',
  'report.forecast.willBePartlyMet': 'Kommer delvis att uppfyllas',
  'report.forecast.willNotBeMet': 'Kommer inte att uppfyllas',
  'report.forecast.cannotJudge': 'Kan ej bedömas',
  'report.cut': '{text} … (avkortat)',
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
