import type { SheetKey } from '../../../domain/reporting/messages';
import type { Under } from '../../under';

/** How it was judged, at the foot of the sheets. Swedish. */
export const judged = {
  'report.judged.heading': 'Så har vi bedömt',
  'report.judged.sentences': '{sentences}',
  'report.judged.proposal':
    'Föreslagen bedömning är uträknad ur indikatorerna. Där en ansvarig har gjort en egen bedömning är det den som visas som status.',
  'report.judged.partial.default':
    'Delvis uppfyllt: inom radens tolerans där en sådan står, annars minst {limit} av vägen från utgångsvärdet till målvärdet; utan utgångsvärde finns inget mellanläge.',
  'report.judged.partial.none': 'Delvis uppfyllt används inte, utom där raden har en egen tolerans.',
  'report.judged.partial.tolerance':
    'Delvis uppfyllt: målvärdet missas med högst radens tolerans{own, select, yes {, och för procenttal utan egen tolerans med högst {limit}} other {}}.',
  'report.judged.partial.way':
    'Delvis uppfyllt: minst {limit} av vägen från utgångsvärdet till målvärdet, eller inom radens tolerans där en sådan står.',
  'report.judged.partial.improved':
    'Delvis uppfyllt: målvärdet nås inte, men utfallet är bättre än det föregående; eller inom radens tolerans där en sådan står.',
  'report.judged.partial.degree':
    'Delvis uppfyllt: minst {limit} av målvärdet, eller inom radens tolerans där en sådan står.',
  'report.judged.policy.share':
    'Ett mål är uppfyllt när minst {met} av de mätta indikatorerna är uppfyllda och delvis uppfyllt från {partly}{half, select, yes {; delvis uppfyllda räknas som halva} other {}}.',
  'report.judged.policy.weighted':
    'Ett mål bedöms efter indikatorernas vägda medelvärde (uppfylld 1, delvis ½, ej 0): uppfyllt från {met}, delvis uppfyllt från {partly}.',
  'report.judged.policy.worst': 'Ett mål får samma status som den sämsta av dess mätta indikatorer.',
  'report.judged.policy.all':
    'Ett mål är uppfyllt när alla mätta indikatorer är det, och delvis uppfyllt när någon är uppfylld eller delvis uppfylld.',
  'report.judged.policy.half':
    'Ett mål är uppfyllt när minst hälften av de mätta indikatorerna är uppfyllda och ingen är ej uppfylld, ej uppfyllt när mer än hälften är ej uppfyllda, annars delvis uppfyllt.',
  'report.judged.policy.classwise':
    'Ett mål är uppfyllt när alla indikatorer och underliggande mål i klassen {class} är uppfyllda och minst {met} av övriga; delvis uppfyllt från {partly}.',
  'report.judged.policy.priority':
    'Ett mål bedöms efter sina prioriterade indikatorer: alla ska vara uppfyllda; de övriga visas.',
  'report.judged.policy.manual': 'Mål bedöms av ansvarig, utan uträknat förslag.',
  'report.judged.policy.level': 'För nivån {level} gäller: {policy}',
  'report.judged.minMeasured': 'När mindre än {limit} av indikatorerna är mätta kan målet inte bedömas.',
  'report.judged.window':
    '{years, plural, =0 {Ett utfall räknas om det är från uppföljningens år.} one {Ett utfall räknas om det är från uppföljningens år eller året före; perioden står efter värdet när den är en annan.} other {Ett utfall räknas om det är högst # år äldre än uppföljningens år; perioden står efter värdet när den är en annan.}}',
  'report.judged.noPartlyAtYearEnd': 'Vid helår finns inget mellanläge: delvis uppfyllt blir ej uppfyllt.',
  'report.judged.precision.target':
    'Utfall och målvärde jämförs med lika många decimaler som målvärdet är skrivet med.',
  'report.judged.precision.exact': 'Utfall och målvärde jämförs exakt, utan avrundning.',
  'report.judged.path.linear':
    'Där bara mandatperioden har ett målvärde jämförs utfallet med en rak bana från utgångsvärdet.',
  'report.judged.path.step': 'Ett målvärde för mandatperioden gäller först från sitt år.',
  'report.judged.path.default':
    'Där bara mandatperioden har ett målvärde jämförs utfallet med en rak bana från utgångsvärdet; utan utgångsvärde gäller målvärdet först från sitt år.',
  'report.judged.noiseBand': 'En förändring på högst {limit} räknas som oförändrad för procenttal.',
  'report.judged.notMeasured':
    '{count, plural, one {# indikator är ej mätt: {reasons}.} other {# indikatorer är ej mätta: {reasons}.}}',
  'report.judged.notMeasured.item': '{reason} ({count})',
  'report.judged.allMeasured': 'Alla indikatorer är mätta.',
  'report.judged.source.kolada': 'Källa: Kolada.',
  'report.judged.source.own':
    'Jämförelser, medelvärden, placeringar och skillnader: Egen bearbetning av data från Kolada.',
  'report.judged.source.others': 'Övriga källor: {sources}.',
} as const satisfies Record<Under<SheetKey, 'report.judged'>, string>;
