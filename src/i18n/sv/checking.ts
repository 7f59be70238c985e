import type { CheckingKey } from '../../domain/checking/messages';

/** Checking: what each rule looks for (`rule.…`), and what is wrong and what to do about it (`check.…`). Swedish. */
export const checking = {
  'rule.H01': 'Målnummer saknas',
  'rule.H02': 'Målnummer används två gånger',
  'rule.H03': 'Överordnat mål finns inte',
  'rule.H04': 'Överordnat mål saknas',
  'rule.H05': 'Överordnat mål på fel nivå',
  'rule.H06': 'Målen går i cirkel',
  'rule.H07': 'Målet är sitt eget överordnade mål',
  'rule.H08': 'Okänd nivå',
  'rule.H09': 'Ansvarig saknas eller är okänd',
  'rule.H10': 'För få eller för många mål hos en ansvarig',
  'rule.H11': 'För få eller för många mål på en nivå',
  'rule.H12': 'Övergripande mål som ingen har tagit upp',
  'rule.H13': 'Direktiv utan mål',
  'rule.H14': 'Målområde utan mål hos nämnden',
  'rule.H15': 'Fler mål än förra perioden',
  'rule.H16': 'Länk till ett avslutat mål',
  'rule.H17': 'Gäller utanför det överordnade målets eller mandatperiodens tid',
  'rule.H18': 'Avslutat utan slutdatum, eller ersatt av okänt mål',
  'rule.H19': 'Samma eller nästan samma mål två gånger',
  'rule.H20': 'Två mål i en mening',
  'rule.H21': 'Perspektiv eller målklass saknas',
  'rule.H22': 'Ansvarig passar inte nivån',
  'rule.I01': 'Indikatorns mål finns inte',
  'rule.I02': 'Indikator utan mål',
  'rule.I03': 'Mål utan indikator',
  'rule.I04': 'Samma indikator två gånger',
  'rule.I05': 'Riktning saknas eller kan inte läsas',
  'rule.I06': 'Enhet saknas eller stämmer inte',
  'rule.I07': 'Utgångsvärde saknas',
  'rule.I08': 'Kolada-id stämmer inte',
  'rule.I09': 'Indikator till ett avslutat mål',
  'rule.I10': 'Källa saknas',
  'rule.T01': 'Målvärde saknas för året',
  'rule.T02': 'Målvärdet kan inte läsas',
  'rule.T03': 'Målvärdet är sämre än utgångsvärdet',
  'rule.T04': 'Målvärdena går bakåt mellan åren',
  'rule.T05': 'Omvänt intervall',
  'rule.T06': 'Omöjligt värde',
  'rule.T07': 'Procent skrivet på två sätt i en kolumn',
  'rule.T08': 'Jämförelsevärde saknas',
  'rule.T09': 'Målvärdet var nått redan från början',
  'rule.T10': 'Riktningen säger emot målvärdet',
  'rule.U01': 'Utfall saknas',
  'rule.U02': 'Utfallet kan inte läsas',
  'rule.U03': 'Utfallet avviker kraftigt från indikatorns egna värden',
  'rule.U04': 'Två olika utfall för samma period',
  'rule.U05': 'Utfall för en period som inte har varit',
  'rule.U06': 'Tal lagrat som text',
  'rule.U07': 'Totalen ligger utanför kvinnors och mäns värden',
  'rule.U08': 'Preliminärt utfall används',
  'rule.U09': 'Samma utfall tre år i rad',
  'rule.U10': 'Placeringen är större än antalet i jämförelsen',
  'rule.B01': 'Bedömning som avviker utan motivering',
  'rule.B02': 'Okänt ord för bedömning',
  'rule.B03': 'Bedömningen är äldre än uppföljningen',
  'rule.B04': 'Mål som varken är mätt eller bedömt',
  'rule.A01': 'Aktivitet utan mål',
  'rule.A02': 'Aktiviteten slutar före start',
  'rule.A03': 'Försenad aktivitet',
  'rule.A04': 'Aktivitet på en nivå utan aktiviteter',
  'rule.E01': 'Budget saknas',
  'rule.E02': 'Utfall och rest stämmer inte med budget',
  'rule.W01': 'En tabell som behövs hittades inte',
  'rule.W02': 'Samma rubrik två gånger',
  'rule.W03': 'En kolumn eller uppgift som behövs saknas',
  'rule.W04': 'Felvärde i en cell som läses',
  'rule.W05': 'Personliga mål finns i arbetsboken',
  'rule.W06': 'Sparad kolumntolkning stämmer inte längre',
  'rule.W07': 'Tabellen är delad av en tom rad',

  'check.personal': 'Personligt mål: {rule}. Innehållet visas inte här; gå till cellen.',
  'check.quoted': '”{text}”',
  'check.andMore': '{shown} och {more} till',
  'check.suggest.none': 'Ändra till något som finns.',
  'check.suggest.one': 'Menade du {suggestion}?',
  'check.suggest.several': 'Närmast i stavning: {suggestions}.',
  'check.count.exactly': '{count}',
  'check.count.between': '{low}–{high}',
  'check.count.most': 'högst {count}',
  'check.count.least': 'minst {count}',
  'check.period.year': '{year}',
  'check.period.t1': 'T1 {year}',
  'check.period.interim': 'delår {year}',
  'check.direction.higher': 'högre är bättre',
  'check.direction.lower': 'lägre är bättre',
  'check.ownerKind.council': 'kommunfullmäktige',
  'check.ownerKind.committee': 'nämnd',
  'check.ownerKind.company': 'bolag',
  'check.ownerKind.department': 'avdelning',
  'check.ownerKind.unit': 'enhet',
  'check.ownerKind.individual': 'individ',
  'check.region.goals': 'Mål',
  'check.region.indicators': 'Indikatorer',
  'check.region.outcomes': 'Utfall',
  'check.region.targets': 'Målvärden',
  'check.region.activities': 'Aktiviteter',
  'check.region.organisation': 'Organisation',
  'check.region.links': 'Koppling',
  'check.region.finance': 'Ekonomi',
  'check.region.levels': 'Nivåer',
  'check.region.settings': 'Inställningar',
  'check.field.id': 'nummer (id)',
  'check.field.title': 'namn',
  'check.field.goals': 'målnummer',
  'check.field.level': 'nivå',
  'check.field.period': 'period',
  'check.field.outcome': 'utfall',
  'check.field.target': 'målvärde',
  'check.field.name': 'namn',
  'check.field.goal': 'målnummer',
  'check.field.value': 'värde',
  'check.field.subject': 'nämnd eller bolag',
  'check.field.year': 'år',
  'fix.number': 'Gör texten ”{old}” till talet {new}',
  'fix.replace': 'Ändra ”{old}” till ”{new}”',

  'check.H01':
    'Målet {title} saknar målnummer. Skriv ett eget nummer, så att andra mål och indikatorer kan kopplas hit.',
  'check.H02':
    'Målnumret {id} används också i {places}. Ge varje mål ett eget nummer; nu går det inte att veta vilket som avses.',
  'check.H02.date':
    'Excel har gjort målnumret för {title} till ett datum. Formatera cellen som text och skriv numret igen.',
  'check.H03': 'Överordnat mål ”{id}” finns inte bland målen. {suggestion}',
  'check.H04':
    '{goal} saknar överordnat mål, och modellen vill ha ett på nivån {level}. Ange vilket mål det bidrar till.',
  'check.H04.column':
    'Kolumnen för överordnat mål saknas, så {count, plural, one {ett mål} other {# mål}} står utan koppling uppåt. Lägg till kolumnen Överordnat mål.',
  'check.H05':
    '{goal} ({level}) har {parent} ({parentLevel}) som överordnat mål. Modellen tillåter: {allowed}. Byt överordnat mål eller nivå.',
  'check.H05.higher': 'en nivå över {level}',
  'check.H06': 'Målen går i cirkel: {chain}. Bryt kedjan genom att ändra ett av de överordnade målen.',
  'check.H07': '{goal} är angivet som sitt eget överordnade mål. Ange målet på nivån över.',
  'check.H08': 'Nivån ”{level}” finns inte i modellen ({known}). {suggestion}',
  'check.H08.missing': '{goal} saknar nivå. Ange en av modellens nivåer.',
  'check.H08.column':
    'Nivå saknas för {count, plural, one {ett mål} other {# mål}}: tabellen har ingen kolumn för nivå. Lägg till kolumnen Nivå.',
  'check.H09': '{goal} saknar ansvarig. Ange nämnd, bolag eller enhet.',
  'check.H09.column':
    'Ansvarig saknas för {count, plural, one {ett mål} other {# mål}}: tabellen har ingen kolumn för ansvarig. Lägg till kolumnen Ansvarig.',
  'check.H09.unknown': 'Ansvarig för {goal}, ”{owner}”, finns inte i Organisation. {suggestion}',
  'check.H10':
    '{owner} har {count, plural, one {ett mål} other {# mål}} på nivån {level}, modellen säger {stated}. Ändra antalet mål, eller antalet i Nivåer.',
  'check.H11':
    'Nivån {level} har {count, plural, =0 {inga mål} one {ett mål} other {# mål}}, modellen säger {stated}. Ändra antalet mål, eller antalet i Nivåer.',
  'check.H12': 'Ingen nämnd och inget bolag har tagit upp {goal}. Koppla ett nämndmål eller bolagsmål till det.',
  'check.H13':
    '{unit} har fått ett direktiv om {goal} ({directive}) men har inget mål kopplat till det. Koppla ett mål, eller ta bort direktivet.',
  'check.H13.required':
    '{goal} har inget direktiv till någon nämnd, men nivån {level} kräver det. Skriv direktivet i Koppling.',
  'check.H14':
    '{owner} har inget mål inom {count, plural, one {målområdet} other {målområdena}} {areas}. Kontrollera om nämnden ska ha ett mål där.',
  'check.H15':
    'Nivån {level} har {count, plural, one {ett mål} other {# mål}}, förra perioden {before}. Målen ska vara få och styrande.',
  'check.H15.limit':
    'Nivån {level} har {count, plural, one {ett mål} other {# mål}}, fler än {limit} som står i inställningen Få mål.',
  'check.H16': '{goal} är kopplat till {ended}, som är avslutat. Koppla till ett mål som gäller.',
  'check.H16.replaced':
    '{goal} är kopplat till {ended}, som är avslutat. Det har ersatts av {successors}; koppla dit i stället.',
  'check.H17.parent': '{goal} gäller {own}, men {parent} som det hör till gäller {span}. Ändra datumen.',
  'check.H17.term': '{goal} gäller {own}, utanför mandatperioden {term}. Ändra datumen om det inte är avsett.',
  'check.H17.date': 'Datumet ”{value}” kan inte läsas. Skriv till exempel 2026-12-31.',
  'check.H18': '{goal} är avslutat men saknar slutdatum. Fyll i Gäller till.',
  'check.H18.successor': '{goal} ersätts av ”{id}”, som inte finns bland målen. {suggestion}',
  'check.H19':
    '{goal} har samma eller nästan samma lydelse som {other} i {place}: {title}. Slå ihop målen eller skilj dem åt.',
  'check.H20': '{goal} ser ut att innehålla två mål. Dela det, så att varje mål kan följas för sig.',
  'check.H21.perspective': '{goal} saknar perspektiv, som modellen kräver på nivån {level}. Fyll i Perspektiv.',
  'check.H21.otherPerspective':
    '{goal} har ett annat perspektiv än {wanted}, som modellen kräver på nivån {level}. Ändra Perspektiv eller nivån.',
  'check.H21.class': '{goal} saknar målklass. Fyll i Målklass.',
  'check.H21.column':
    'Perspektiv saknas för {count, plural, one {ett mål} other {# mål}}: tabellen har ingen kolumn för perspektiv. Lägg till kolumnen Perspektiv.',
  'check.H22': '{goal} ligger på nivån {level} ({expected}), men {owner} är {kind}. Byt nivå eller ansvarig.',
  'check.H22.fitting':
    '{goal} ligger på nivån {level} ({expected}), men {owner} är {kind}. Byt nivå ({fitting}) eller ansvarig.',

  'check.I01': 'Indikatorn {indicator} hör till målet ”{id}”, som inte finns. {suggestion}',
  'check.I02': 'Indikatorn {indicator} hör inte till något mål och räknas därför inte. Ange målnummer.',
  'check.I03': '{goal} har ingen indikator, men modellen kräver det på nivån {level}. Lägg till en indikator.',
  'check.I04': 'Indikatorn {indicator} är samma som {other} i {place}. Behåll en av dem; den kan höra till flera mål.',
  'check.I04.id': 'Indikatornumret {id} används också i {place}. Ge varje indikator ett eget nummer.',
  'check.I05':
    'Indikatorn {indicator} saknar riktning, så målvärdet kan inte bedömas. Ange till exempel Högre bättre eller Lägre bättre.',
  'check.I05.column':
    'Riktning saknas för {count, plural, one {en indikator} other {# indikatorer}}: tabellen har ingen kolumn för riktning. Lägg till kolumnen Riktning.',
  'check.I05.words':
    'Riktningen {words} för {indicator} kan inte läsas. Skriv till exempel Högre bättre eller Lägre bättre.',
  'check.I05.meant': 'Riktningen {words} för {indicator} kan inte läsas. Menade du {meant}?',
  'check.I06': 'Indikatorn {indicator} saknar enhet. Ange den, till exempel % eller dagar.',
  'check.I06.column':
    'Enhet saknas för {count, plural, one {en indikator} other {# indikatorer}}: tabellen har ingen kolumn för enhet. Lägg till kolumnen Enhet.',
  'check.I06.differs':
    'Indikatorn {indicator} har enheten {unit}, men här står {other}. Använd samma enhet för målvärde och utfall.',
  'check.I07':
    'Indikatorn {indicator} saknar utgångsvärde, så ingen förflyttning kan visas. Fyll i Utgångsvärde och Utgångsår.',
  'check.I07.column':
    'Utgångsvärde saknas för {count, plural, one {en indikator} other {# indikatorer}}: tabellen har ingen kolumn för utgångsvärde. Lägg till den, så att förflyttningen kan visas.',
  'check.I07.unreadable': 'Utgångsvärdet {value} för {indicator} kan inte läsas. Skriv ett tal.',
  'check.I08.form':
    'Kolada-id ”{id}” för {indicator} har inte rätt form. Det ska vara N eller U och fem siffror, till exempel N15428.',
  'check.I08.unknown': 'Kolada-id {id} för {indicator} finns inte i Kolada. Kontrollera numret.',
  'check.I08.ended':
    'Nyckeltalet {id} för {indicator} har upphört i Kolada {year}: {title}. Sök efter ett som ersätter det.',
  'check.I08.title':
    '{id} heter nu {title} i Kolada, här står {own}. Kontrollera att indikatorn {indicator} fortfarande är samma nyckeltal.',
  'check.I09':
    'Indikatorn {indicator} hör till {goal}, som är avslutat. Flytta den till ett mål som gäller, eller låt den stå som historik.',
  'check.I09.replaced':
    'Indikatorn {indicator} hör till {goal}, som är avslutat och ersatt av {successors}. Flytta den om den ska följas vidare.',
  'check.I10': 'Indikatorn {indicator} saknar källa. Ange var värdena kommer ifrån.',
  'check.I10.column':
    'Källa saknas för {count, plural, one {en indikator} other {# indikatorer}}: tabellen har ingen kolumn för källa. Lägg till kolumnen Källa.',

  'check.T01':
    'Indikatorn {indicator} har inget målvärde för {year}. Fyll i målvärdet, eller skriv Ingen som riktning om den bara följs.',
  'check.T01.required':
    'Indikatorn {indicator} har inget målvärde för {year}, men modellen kräver det på nivån {level}. Fyll i målvärdet.',
  'check.T01.term':
    'Målvärdet för {indicator} gäller mandatperioden, men den står inte i Inställningar. Fyll i Mandatperiod från och till.',
  'check.soFar.number': 'talet {number}',
  'check.soFar.year': 'året {year}',
  'check.soFar.word': 'ordet {word}',
  'check.T02':
    'Målvärdet {value} för {indicator} kan inte läsas. Skriv till exempel minst 85 %, högst 14 dagar eller 70–80.',
  'check.T02.soFar':
    'Målvärdet {value} för {indicator} kan inte läsas som en helhet. Uppfattat så långt: {understood}. Skriv till exempel minst 85 %, högst 14 dagar eller 70–80.',
  'check.T02.lines':
    'Cellen för {indicator} har {count} målvärden på var sin rad. Ge varje indikator en egen rad i tabellen.',
  'check.T02.unfit':
    'Målvärdet {value} för {indicator} kan inte läsas med riktningen. Skriv ut det: minst, högst, ett intervall eller Ja.',
  'check.T02.tolerance': 'Toleransen {value} för {indicator} kan inte läsas. Skriv ett tal i indikatorns enhet.',
  'check.T02.conflict':
    'Indikatorn {indicator} har olika målvärden för {year}: {values}. Det första används; ta bort det som är fel.',
  'check.T02.conflictUndated':
    'Indikatorn {indicator} har olika målvärden: {values}. Det första används; ta bort det som är fel.',
  'check.T02.row':
    'Raden med målvärde för ”{id}” kan inte användas: indikatorn finns inte, eller så går år eller värde inte att läsa.',
  'check.T03':
    'Målvärdet {target} för {indicator} är sämre än utgångsvärdet {baseline}. Det ska synas en förflyttning; kontrollera värdena.',
  'check.T04':
    'Målvärdet {later} för {laterYear} är lägre ställt än {earlier} för {earlierYear} ({indicator}). Kontrollera åren.',
  'check.T05':
    'Intervallet {value} för {indicator} är omvänt: det lägre värdet ska stå först. Indikatorn bedöms inte förrän det är rättat.',
  'check.T06.share':
    'Målvärdet {value} för {indicator} är omöjligt: en andel ligger mellan 0 och 100 %. Rätta värdet eller enheten.',
  'check.T06.count':
    'Målvärdet {value} för {indicator} är omöjligt: ett antal ({unit}) kan inte vara negativt. Rätta värdet.',
  'check.T06.rank':
    'Målvärdet {value} för {indicator} är omöjligt: en placering är minst 1 och högst antalet i jämförelsen ({population}). Rätta värdet.',
  'check.T06.rankShare':
    'Målvärdet {value} för {indicator} är omöjligt: andelen ska ligga mellan 0 och 100 %. Rätta värdet.',
  'check.T06.outcome':
    'Utfallet {value} för {indicator} är omöjligt: ett antal{unit, select, antal {} other { ({unit})}} kan inte vara negativt. Rätta värdet.',
  'check.T06.outcomeShare':
    'Utfallet {value} för {indicator} är omöjligt: en andel ligger mellan 0 och 100 %. Rätta värdet.',
  'check.T06.place': 'Utfallet {value} för {indicator} är omöjligt: en placering är minst 1. Rätta värdet.',
  'check.T07':
    'Kolumnen {heading} blandar procent som andelar (0,85) och som tal (85){count, plural, =0 {. Cellens procentformat avgör, så värdena bedöms ändå, men formler räknar fel på kolumnen.} one {, så det värde som avviker bedöms inte.} other {, så de # värden som avviker bedöms inte.}} Skriv alla på samma sätt{count, plural, =0 {} other {, eller formatera andelarna som procent}}.',
  'check.T08':
    'Målvärdet {target} för {indicator} ska jämföras med {group}, men jämförelsevärdet saknas. Fyll i det i en kolumn med det namnet.',
  'check.T09':
    'Målvärdet {target} för {indicator} är nått redan med utgångsvärdet {baseline}. Överväg ett högre ställt mål.',
  'check.T10':
    'Riktningen för {indicator} säger att {direction}, men målvärdet {target} säger något annat. Rätta det som är fel.',

  'check.U01':
    'Utfall för {period} saknas för {indicator}. Senaste utfall är {latest}{years, plural, =0 {} one {, ett år tidigare} other {, # år tidigare}}. Fyll i utfallet eller skriv varför det saknas.',
  'check.U01.ahead':
    'Utfall för {period} finns ännu inte för {indicator}; senaste är {latest}. Det väntas senare under året.',
  'check.U01.never':
    'Indikatorn {indicator} har inget utfall, varken för {period} eller tidigare. Fyll i utfallet eller skriv varför det saknas.',
  'check.U02':
    'Utfallet {value} ({period}) för {indicator} kan inte läsas. Skriv ett tal, eller orsaken till att det saknas.',
  'check.U02.soFar':
    'Utfallet {value} ({period}) för {indicator} kan inte läsas som ett enda tal. Uppfattat så långt: {understood}. Skriv ett tal, eller orsaken till att det saknas.',
  'check.U02.lines':
    'Cellen för {indicator} ({period}) har {count} värden på var sin rad. Ge varje indikator en egen rad i tabellen.',
  'check.U02.forecast':
    'Prognosen {value} ({period}) för {indicator} kan inte läsas. Skriv ett tal, eller lämna cellen tom.',
  'check.U02.date':
    'Utfallet {value} ({period}) för {indicator} är ett datum. Excel kan ha gjort om ett tal; formatera cellen som tal och skriv det igen.',
  'check.U02.error': 'Utfallet ({period}) för {indicator} är felvärdet {value}. Rätta formeln eller skriv ett tal.',
  'check.U02.row':
    'Raden med utfall för ”{id}” kan inte användas: indikatorn finns inte, eller så går perioden inte att läsa.',
  'check.U02.rowWithoutId': 'Raden med utfall kan inte användas: indikatornummer saknas. Fyll i det.',
  'check.U03':
    'Utfallet {value} ({period}) för {indicator} ligger långt från indikatorns övriga värden. Kontrollera att det inte är felskrivet.',
  'check.U04':
    'Indikatorn {indicator} har två olika utfall för {period}. Det i {place} används, inte det i {other}. Ta bort det som är fel.',
  'check.U05':
    'Indikatorn {indicator} har ett utfall för {period}, som ligger efter {occasion}. Kontrollera kolumnen; en prognos hör hemma i Prognos.',
  'check.U06':
    'Utfallet {value} ({period}) för {indicator} är ett tal lagrat som text. Det läses, men formler och diagram räknar inte med det.',
  'check.U07':
    'Totalen {total} ({period}) för {indicator} ligger utanför kvinnornas {women} och männens {men}. Ett av värdena är fel: rätta det.',
  'check.U08': 'Utfallet {value} ({period}) för {indicator} är preliminärt. Byt ut det när det slutliga finns.',
  'check.U09':
    'Utfallet för {indicator} är {value} varje år från {from} till {to}. Kontrollera att det inte är ett gammalt värde som har kopierats.',
  'check.U10': 'Placeringen {place} av {of} ({period}) för {indicator} är omöjlig. Rätta placeringen eller antalet.',

  'check.B01':
    '{goal} är bedömt som ”{assessment}”, men indikatorerna föreslår {proposal}. Skriv en motivering, eller ändra bedömningen.',
  'check.B01.unmeasured': '{goal} är bedömt som ”{assessment}” utan mätning att stödja sig på. Skriv en motivering.',
  'check.B02': 'Bedömningen ”{assessment}” för {goal} är inget känt ord ({known}). {suggestion}',
  'check.B03':
    'Bedömningen av {goal} är gjord {date}, före uppföljningen per {day}. Bedöm på nytt, eller ändra datumet.',
  'check.B03.date': 'Bedömningsdatumet ”{value}” kan inte läsas. Skriv till exempel 2025-08-31.',
  'check.B04': '{goal} är varken mätt eller bedömt. Fyll i utfall, lägg till en indikator eller skriv en bedömning.',
  'check.status.met': 'uppfyllt',
  'check.status.partly': 'delvis uppfyllt',
  'check.status.notMet': 'ej uppfyllt',
  'check.status.notMeasured': 'ej mätt',
  'check.status.cannotJudge': 'kan ej bedömas',

  'check.A01': 'Aktiviteten {activity} hör inte till något mål. Ange målnummer.',
  'check.A01.column':
    '{count, plural, one {En aktivitet} other {# aktiviteter}} hör inte till något mål: tabellen har ingen kolumn för mål. Lägg till kolumnen Mål.',
  'check.A01.unknown': 'Aktiviteten {activity} hör till målet ”{id}”, som inte finns. {suggestion}',
  'check.A02': 'Aktiviteten {activity} slutar {end}, före starten {start}. Rätta datumen.',
  'check.A02.date': 'Datumet ”{value}” kan inte läsas. Skriv till exempel 2025-06-30.',
  'check.A03':
    'Aktiviteten {activity} skulle ha varit klar {end} men har status ”{status}”. Uppdatera status eller slutdatum.',
  'check.A03.noStatus':
    'Aktiviteten {activity} skulle ha varit klar {end} men saknar status. Fyll i status eller nytt slutdatum.',
  'check.A04':
    'Aktiviteten {activity} hör till {goal} på nivån {level}, som inte har aktiviteter i modellen. Flytta den.',
  'check.A04.allowed':
    'Aktiviteten {activity} hör till {goal} på nivån {level}, som inte har aktiviteter i modellen. Flytta den till {allowed}.',

  'check.E01': '{owner} har mål men ingen budget i Ekonomi. Mål och medel ska höra samman; lägg till en rad.',
  'check.E02':
    '{subject}: utfall {outcome} och rest {rest} blir {sum}, inte budgeten {budget}. Rätta det tal som är fel.',

  'check.W01.goals':
    'Ingen tabell med mål hittades. Skapa en mall, eller ge kolumnerna rubriker som Målnr, Nivå och Mål.',
  'check.W01.indicators':
    'Ingen tabell med indikatorer hittades, men modellen kräver indikatorer på nivån {level}. Lägg till en tabell med rubrikerna Indikatornr, Målnr, Indikator och Målvärde.',
  'check.W02': 'Rubriken {heading} står {count} gånger i samma tabell. Bara den första läses; byt namn på den andra.',
  'check.W02.sameMeaning':
    'Rubrikerna {read} och {heading} betyder samma sak, och bara kolumnen {read} läses. Ta bort den ena, eller byt rubrik på den.',
  'check.W02.ambiguous':
    'Rubriken {heading} kan betyda mer än en sak, så kolumnen läses inte. Ange vilken i Läs in, eller byt rubrik.',
  'check.W03':
    'Kolumnen för {field} saknas i en tabell som ser ut som {region}, så raderna kan inte användas fullt ut. Lägg till kolumnen.',
  'check.W03.ids':
    'Målen har inga målnummer ({count, plural, one {ett mål} other {# mål}}), så inget kan kopplas till dem. Lägg till en kolumn Målnr.',
  'check.W03.blockLayout':
    'Målen står under rubriker och har inga målnummer ({count, plural, one {ett mål} other {# mål}}). De läses och rapporteras, men inget skrivs i bladet. Låt tillägget göra tabellen Mål av dem.',
  'check.W03.titles':
    '{count, plural, one {Målet står som rubrik över sin tabell och har inget målnummer} other {Målen (#) står som rubriker över sina tabeller och har inga målnummer}}. Det läses och rapporteras, men inget skrivs vid rubriken. Behövs målnummer: lägg målen i en tabell med kolumnen Målnr.',
  'check.W03.year':
    'Rubriken {heading} säger inte vilket år värdena gäller. Skriv året i rubriken, eller fyll i År i Inställningar.',
  'check.W03.period':
    '{count, plural, =1 {Kolumnen {headings} läses inte: rubriken} other {Kolumnerna {headings} läses inte: rubrikerna}} säger inget år eller tillfälle som kan bedömas. Skriv till exempel Utfall 2024, T1 2025 eller Delår 2025.',
  'check.W01.transposed':
    'Bladet {sheet} ser ut att ha en indikator i varje kolumn och uppgifterna om den på raderna. Så läses det inte. Vänd tabellen, så att varje indikator får en rad: kopiera den och klistra in med Transponera.',
  'check.W01.yearRows':
    'Bladet {sheet} ser ut att ha ett år på varje rad och ett mått i varje kolumn, men arbetsboken har ingen tabell med indikatorer som heter så. Bladet läses inte. Lägg till en tabell med Målnr, Indikator och Målvärde, med samma namn som kolumnerna.',
  'check.W01.noTitle':
    'Bladet {sheet} ser ut att ha mål, men rubriken över deras text är tom. Bladet läses inte. Skriv Mål i cellen.',
  'check.W01.earlier':
    'Bladet {sheet} ser ut att ha en lista över tidigare bedömningar av mål som står på andra ställen. Raderna räknas inte som mål, och inget skrivs där. Är de mål: peka ut kolumnerna i Läs in.',
  'check.W01.carried':
    'Tomma celler i kolumnen {heading} läses som det som står ovanför, så som sammanfogade celler visas. Stämmer det inte, fyll i varje rad.',
  'check.W01.years':
    '{count, plural, =1 {En indikator} other {# indikatorer}} står på ett blad för varje år. Värdena på {sheets} läses som tidigare års, och status skrivs bara på bladet {newest}.',
  'check.W03.setting':
    'Inställningen {name} har värdet {value}, som inte kan läsas. Standardvärdet används; rätta cellen.',
  'check.W04': 'Cellen har felvärdet {value}. Rätta formeln; värdet räknas som saknat.',
  'check.W05':
    '{count, plural, one {Ett personligt mål finns} other {# personliga mål finns}} i arbetsboken. De hålls utanför alla rapporter och sammanställningar.',
  'check.W06': 'Rubriken {heading} har flyttat sedan kolumntolkningen sparades. Kontrollera tolkningen i Läs in.',
  'check.W06.gone': 'Rubriken {heading} på bladet {sheet} finns inte kvar. Gör om kolumntolkningen i Läs in.',
  'check.W06.field':
    'Kolumntolkningen säger att rubriken {heading} är fältet {field}, som inte finns. Kolumnen läses efter sin rubrik, om den känns igen. Välj fält i Läs in.',
  'check.W07': 'Tabellen {region} avbryts av en tom rad med data under, som lätt missas. Ta bort den tomma raden.',
} as const satisfies Record<CheckingKey, string>;
