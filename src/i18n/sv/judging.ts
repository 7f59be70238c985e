import type { JudgingKey } from '../../domain/judging';

/** judging: Swedish. */
export const judging = {
  'judging.period.year': '{year}',
  'judging.period.t1': 'T1 {year}',
  'judging.period.interim': 'Delår {year}',
  'judging.period.preliminary': '{period}, preliminärt',

  'judging.explanation': '{sentences}',
  'judging.sentence': '{clauses}.',
  'judging.subject.outcome': 'Utfall {value} ({period})',
  'judging.subject.rounded': 'Utfall {value} ({period}), avrundat {rounded},',
  'judging.subject.mean': 'Medelvärdet {value} av {count} årsutfall ({years})',
  'judging.value.places': 'Plats {places} ({period})',
  'judging.value.place': '{place}',
  'judging.value.placeOf': '{place} av {of}',
  'judging.value.placeIn': '{place} i {population}',
  'judging.value.placeOfIn': '{place} av {of} i {population}',
  'judging.value.at': '{value} ({period})',
  'judging.value.baseline': 'utgångsvärdet {value}',

  'judging.target.atLeast': 'minst {limit}',
  'judging.target.moreThan': 'mer än {limit}',
  'judging.target.atMost': 'högst {limit}',
  'judging.target.lessThan': 'mindre än {limit}',
  'judging.target.interval': '{low} till {high}',
  'judging.target.equals': 'exakt {value}',
  'judging.target.word': '{word, select, ja {Ja} other {Nej}}',
  'judging.target.increase': 'öka',
  'judging.target.decrease': 'minska',
  'judging.target.keep': 'bibehållas',
  'judging.target.keepOrIncrease': 'öka eller bibehållas',
  'judging.target.keepOrDecrease': 'minska eller bibehållas',
  'judging.target.changeUp': 'öka med {amount}',
  'judging.target.changeDown': 'minska med {amount}',
  'judging.target.top': 'topp {max}',
  'judging.target.topIn': 'topp {max} i {populations}',
  'judging.target.topShare': 'topp {share}',
  'judging.target.topShareIn': 'topp {share} i {populations}',
  'judging.target.higherThan': 'högre än {group}',
  'judging.target.lowerThan': 'lägre än {group}',
  'judging.target.betterLowerThan': 'bättre (lägre) än {group}',
  'judging.target.atLeastAsLower': 'minst lika bra (högst) som {group}',
  'judging.target.betterThan': 'bättre än {group}',
  'judging.target.atLeastAs': 'minst som {group}',
  'judging.target.text': 'i text',
  'judging.target.timed': '{target} ({time})',
  'judging.target.path': '{year}, på väg mot {end} {endYear}',

  'judging.claim.reaches': '{subject} {met, select, true {når} other {når inte}} målvärdet {target}: {deviation}',
  'judging.claim.keeps': '{subject} {met, select, true {klarar} other {klarar inte}} målvärdet {target}: {deviation}',
  'judging.claim.inside':
    '{subject} ligger {met, select, true {inom} other {utanför}} målvärdet {target}: {deviation} till närmaste gräns',
  'judging.claim.equals':
    '{subject} {met, select, true {är lika med} other {är inte lika med}} målvärdet {target}: {deviation}',
  'judging.claim.word': '{subject} {met, select, true {stämmer} other {stämmer inte}} med målvärdet {target}',
  'judging.claim.rank': '{subject} {met, select, true {når} other {når inte}} målvärdet {target}: {deviation}',
  'judging.claim.rankShare': '{subject} {met, select, true {når} other {når inte}} målvärdet {target}: {limits}',
  'judging.claim.limit': '{place} mot gränsen plats {limit}',
  'judging.claim.increase':
    '{subject} {met, select, true {är högre} other {är inte högre}} än {before}: {deviation}, målvärde {target}',
  'judging.claim.decrease':
    '{subject} {met, select, true {är lägre} other {är inte lägre}} än {before}: {deviation}, målvärde {target}',
  'judging.claim.keep':
    '{subject} {met, select, true {håller nivån} other {håller inte nivån}} från {before}: {deviation}{banded, select, true {, brusband {band}} other {}}, målvärde {target}{better, select, up {, högre är bättre} down {, lägre är bättre} other {}}',
  'judging.claim.change':
    '{subject} {met, select, true {når} other {når inte}} målvärdet {target}: {change} från {start}',
  'judging.claim.comparison':
    '{subject} {met, select, true {når} other {når inte}} målvärdet {target} {value}: {deviation}',
  'judging.claim.before': '{claim}; {why}',

  'judging.deviation.none': 'ingen avvikelse',
  'judging.deviation.amount': '{amount}',
  'judging.deviation.points': '{amount} {count, plural, one {procentenhet} other {procentenheter}}',
  'judging.amount.points': '{amount} {count, plural, one {procentenhet} other {procentenheter}}',
  'judging.deviation.places': '{amount} {count, plural, one {plats} other {platser}}',
  'judging.peers':
    'Jämförelse {period}: {clauses}.{source, select, kolada { Egen bearbetning av data från Kolada.} own { Egen beräkning.} other {}}',
  'judging.peers.place': '{shared, select, true {delad plats} other {plats}} {place} av {of}',
  'judging.peers.mean': 'oviktat medelvärde {mean} ({members}), skillnad {difference}',
  'judging.peers.missing': 'värde saknas för {members}',
  'judging.peers.group': '{name} {value}',
  'judging.way': '{share} av vägen från {from}',
  'judging.way.distance': '{share} av avståndet från {from} är borta',

  'judging.rule.way': '{status, select, partly {Delvis} other {Ej uppfyllt}} enligt regeln väg ≥ {limit}.',
  'judging.rule.tolerance':
    '{status, select, partly {Delvis} other {Ej uppfyllt}} enligt regeln tolerans ≤ {limit}: missat med {miss}.',
  'judging.rule.improved':
    'Delvis enligt regeln förbättrad: {mean, select, true {{now} är } other {}}bättre än {previous}.',
  'judging.rule.notImproved':
    'Ej uppfyllt enligt regeln förbättrad: {mean, select, true {{now} är } other {}}inte bättre än {previous}.',
  'judging.rule.nothingBefore': 'Ej uppfyllt enligt regeln förbättrad: inget tidigare utfall att jämföra med.',
  'judging.rule.degree':
    '{status, select, partly {Delvis} other {Ej uppfyllt}} enligt regeln grad ≥ {limit}: {share} av målvärdet.',
  'judging.rule.limits':
    '{status, select, met {Uppfyllt} partly {Delvis} other {Ej uppfyllt}} enligt gränserna: grönt vid {green}, gult {redIncluded, select, true {efter} other {från}} {red}.',
  'judging.rule.limitsRounded':
    '{status, select, met {Uppfyllt} partly {Delvis} other {Ej uppfyllt}} enligt gränserna: grönt vid {green}, gult {redIncluded, select, true {efter} other {från}} {red}; utfallet avrundat {rounded}.',
  'judging.rule.limitsGreenOnly':
    '{status, select, met {Uppfyllt} other {Ej uppfyllt}} enligt gränsen: grönt vid {green}.',
  'judging.rule.degreeUnfit': 'Regeln grad passar inte målvärdet.',
  'judging.rule.noPartlyAtYearEnd': 'Ej uppfyllt: delvis används inte vid helår.',
  'judging.rule.trend':
    '{status, select, partly {Delvis före målåret: trenden förbättras} other {Ej uppfyllt före målåret: trenden försämras}}, {now} efter {previous}, {better, select, up {högre är bättre} down {lägre är bättre} nearer {närmare målvärdet är bättre} other {varje förändring är en försämring}}{banded, select, true {, brusband {band}} other {}}.',

  'judging.gender.both': 'Kvinnor {women}, män {men}: skillnad {gap}.',
  'judging.gender.women': 'Kvinnor {women}.',
  'judging.gender.men': 'Män {men}.',
  'judging.forecast':
    'Prognos {value} ({period}): {status, select, willBeMet {kommer att uppfyllas} willBePartlyMet {kommer delvis att uppfyllas} willNotBeMet {kommer inte att uppfyllas} other {kan ej bedömas}}.',

  'judging.notMeasured': 'Ej mätt: {reason}.',
  'judging.stands': 'Utfall {outcome}.',
  'judging.reason.targetMissing': 'målvärde saknas för {year}',
  'judging.reason.termMissing': 'mandatperiod saknas i inställningarna',
  'judging.reason.noDirection': 'riktning saknas',
  'judging.reason.noTargetDirection': 'följs utan målriktning',
  'judging.reason.targetUnreadable': 'målvärdet ”{text}” kan inte läsas',
  'judging.reason.directionUnfit': 'målvärdet kan inte läsas med riktningen',
  'judging.reason.reversed': 'intervallet ”{text}” är omvänt',
  'judging.reason.textTarget': 'målvärdet är text och beräknas inte',
  'judging.reason.notYet': 'målvärdet gäller från {year}',
  'judging.reason.mixedPercent': 'procenttal och andelar är blandade i kolumnen',
  'judging.reason.old': 'senaste utfall {period}',
  'judging.reason.partYear': 'helårsutfall saknas, senaste {period} ({value})',
  'judging.reason.cumulative': 'ackumulerat värde jämförs vid helår, senaste {period}',
  'judging.reason.outcomeUnreadable': 'utfallet ”{text}” kan inte läsas',
  'judging.reason.outcomeUnfit': 'utfallet ”{text}” passar inte målvärdet',
  'judging.reason.tooFew': '{found} av {needed} årsutfall till medelvärdet finns',
  'judging.reason.nothingBefore': 'tidigare utfall och utgångsvärde saknas',
  'judging.reason.noBaseline': 'utgångsvärde att jämföra med saknas',
  'judging.reason.zeroBaseline': 'utgångsvärdet är noll',
  'judging.reason.noComparison': 'jämförelsevärde saknas för {group} ({period})',
  'judging.reason.noPopulationSize': 'antal i jämförelsen saknas',
  'judging.reason.noPlace':
    '{named, select, true {placering i {population} saknas} other {det framgår inte vilken placering som avses}}',
  'judging.reason.empty': 'utfall saknas för {period}',
  'judging.reason.lost': 'bortfall ({period})',
  'judging.reason.notApplicable': 'ej tillämpligt ({period})',
  'judging.reason.secret': 'sekretess ({period})',
  'judging.reason.tooFewAnswers': 'för få svar ({period})',
  'judging.reason.errorValue': 'felvärde i cellen ({period})',
  'judging.reason.notCounted': 'mäts ej ({period})',
  'judging.reason.unknown': 'uppgift saknas ({period})',
  'judging.reason.written': '{text} ({period})',

  'judging.goal.share':
    '{met} av {measured} {sort, select, indicators {{measured, plural, one {mätt indikator} other {mätta indikatorer}}} goals {{measured, plural, one {bedömt underliggande mål} other {bedömda underliggande mål}}} other {mätta indikatorer och underliggande mål}} {met, plural, one {{sort, select, goals {uppfyllt} other {uppfylld}}} =0 {{measured, plural, one {{sort, select, goals {uppfyllt} other {uppfylld}}} other {uppfyllda}}} other {uppfyllda}}{partly, plural, =0 {} other {, # delvis}}{half, select, true { som räknas som halv} other {}} ({share}), {limit}',
  'judging.goal.weighted':
    'Viktat medelvärde {share} av {measured} {sort, select, indicators {{measured, plural, one {mätt indikator} other {mätta indikatorer}}} goals {{measured, plural, one {bedömt underliggande mål} other {bedömda underliggande mål}}} other {mätta indikatorer och underliggande mål}}, {limit}',
  'judging.goal.worst':
    'Sämsta status avgör: {met} uppfyllda, {partly} delvis, {notMet} ej uppfyllda av {measured} {sort, select, indicators {{measured, plural, one {mätt indikator} other {mätta indikatorer}}} goals {{measured, plural, one {bedömt underliggande mål} other {bedömda underliggande mål}}} other {mätta indikatorer och underliggande mål}}',
  'judging.goal.all':
    'Alla ska vara uppfyllda: {met} uppfyllda, {partly} delvis, {notMet} ej uppfyllda av {measured} {sort, select, indicators {{measured, plural, one {mätt indikator} other {mätta indikatorer}}} goals {{measured, plural, one {bedömt underliggande mål} other {bedömda underliggande mål}}} other {mätta indikatorer och underliggande mål}}',
  'judging.goal.half':
    'Minst hälften uppfyllda och ingen missad: {met} uppfyllda, {partly} delvis, {notMet} ej uppfyllda av {measured} {sort, select, indicators {{measured, plural, one {mätt indikator} other {mätta indikatorer}}} goals {{measured, plural, one {bedömt underliggande mål} other {bedömda underliggande mål}}} other {mätta indikatorer och underliggande mål}}',
  'judging.goal.classwise':
    '{required, plural, =0 {Inga mål i klassen {goalClass}} other {{met} av {required} i klassen {goalClass} uppfyllda, {missed} ej uppfyllda}}; av övriga {othersMet} av {others} uppfyllda ({share}), {limit}',
  'judging.goal.classwiseNoOthers':
    '{met} av {required} i klassen {goalClass} uppfyllda, {missed} ej uppfyllda; inga övriga',
  'judging.goal.priority':
    'Prioriterade avgör, alla ska vara uppfyllda: {met} uppfyllda, {partly} delvis, {notMet} ej uppfyllda av {measured} {measured, plural, one {prioriterad indikator} other {prioriterade indikatorer}}',
  'judging.goal.manual': 'Bedöms av människor, inget förslag räknas fram',
  'judging.goal.limit.met': 'gräns {limit}',
  'judging.goal.limit.both': 'gräns {limit}, delvis från {partly}',
  'judging.goal.unmeasured': '{count, plural, one {# ej mätt} other {# ej mätta}} ({items})',
  'judging.goal.unmeasuredItem': '{name}: {why}',
  'judging.goal.andMore': 'och {count} till',
  'judging.goal.tooFewMeasured': 'Kan ej bedömas: {measured} av {total} mätta, minst {limit} krävs',
  'judging.goal.noneMeasured': 'Kan ej bedömas: 0 av {total} {total, plural, one {mätt} other {mätta}}',
  'judging.goal.noPriority': 'Kan ej bedömas: ingen indikator är markerad som prioriterad',
  'judging.goal.noWeight': 'Kan ej bedömas: vikterna är noll',
  'judging.goal.classUnmeasured': 'Kan ej bedömas: inget i klassen {goalClass} är mätt',
  'judging.goal.onlySubGoals': 'Kan ej bedömas: bara underliggande mål',
  'judging.goal.nothing': 'Ej mätt: målet har varken indikatorer eller underliggande mål att bedöma',
  'judging.goal.ended': 'Avslutat.',
  'judging.goal.endedOn': 'Avslutat {date}.',
  'judging.goal.notStarted': 'Ej påbörjat: förslag.',
  'judging.goal.notStartedUntil': 'Ej påbörjat: gäller från {date}.',
  'judging.goal.counts':
    '{met, plural, one {# uppfyllt} other {# uppfyllda}}, {partly} delvis, {notMet} ej, {notMeasured, plural, one {# ej mätt} other {# ej mätta}}.',
  'judging.goal.noChildren': 'Bedöms inte; inga underliggande mål att räkna.',
  'judging.goal.noPartlyAtYearEnd': 'delvis används inte vid helår',
} as const satisfies Record<JudgingKey, string>;
