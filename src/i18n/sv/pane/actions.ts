/** What the user does with the workbook beside judging: tables made, a new year, other workbooks. Swedish. */
export const actions = {
  'pane.busy.previewGoalTable': 'Ställer upp måltabellen',
  'pane.busy.writeGoalTable': 'Gör måltabellen',
  'pane.task.done':
    '{count, plural, =0 {} one {# cell är ändrad. } other {# celler är ändrade. }}{sheets, plural, =0 {} one {# blad är tillagt.} other {# blad är tillagda.}}',
  'pane.goalTable.offer': 'Gör måltabell …',
  'pane.goalTable.title': 'Måltabell av bladets rubriker',
  'pane.goalTable.lead':
    '{count, plural, one {Målet} other {De # målen}} på {from} blir rader med målnummer på det nya bladet {sheet}. Inget är skrivet än.',
  'pane.goalTable.kept':
    'Ursprungsbladet ändras inte. Från och med nu läses tabellen i stället för rubrikerna där. Tas tabellen bort läses rubrikerna igen.',
  'pane.goalTable.tree': 'Mål i tabellen',
  'pane.goalTable.owner': 'Ansvarig: {owner}',
  'pane.goalTable.repairs': '{count, plural, one {En text har lagats} other {# texter har lagats}}',
  'pane.goalTable.repairsLead': 'Avstavningar, radbrytningar och extra mellanrum från dokumentet tas bort i tabellen.',
  'pane.goalTable.write': 'Gör måltabell',
  'pane.read.origins': 'Tabellen är gjord av {sheets}, som inte läses för sig.',
  'pane.busy.previewExamples': 'Letar efter exempelrader',
  'pane.busy.removeExamples': 'Tar bort exempelrader',
  'pane.examples.found':
    '{count, plural, one {# exempelrad från mallen står kvar.} other {# exempelrader från mallen står kvar.}}',
  'pane.examples.offer': 'Ta bort exempelrader …',
  'pane.examples.title': 'Ta bort exempelrader',
  'pane.examples.lead':
    '{count, plural, =0 {Inga exempelrader står som mallen skrev dem.} one {# exempelrad töms.} other {# exempelrader töms.}} Raderna står kvar tomma, att fylla i. Det går att ångra.',
  'pane.examples.rows': 'Rader som töms',
  'pane.examples.kept': 'Rader som någon har arbetat i',
  'pane.examples.keptLead': 'De lämnas som de är.',
  'pane.examples.do': 'Ta bort exempelrader',
  'pane.busy.previewOpenExample': 'Hämtar exemplet',
  'pane.busy.openExample': 'Lägger till exemplets blad',
  'pane.openExample.lead': 'Vill du se hur det fungerar? Lägg till ett exempels blad i en tom arbetsbok.',
  'pane.openExample.offer': 'Öppna exempel',
  'pane.openExample.like': 'Som i {name}',
  'pane.openExample.title': 'Exempel som i {name}',
  'pane.openExample.what':
    '{count, plural, one {# blad läggs till} other {# blad läggs till}} efter de blad som finns. Inget är skrivet än, inga andra blad ändras, och det går att ångra.',
  'pane.openExample.values':
    'Uppställningen är som i {name}. Mål, utfall och andra uppgifter är till stor del påhittade och säger inget om kommunen.',
  'pane.openExample.sheets': 'Blad som läggs till',
  'pane.openExample.renamed': 'Heter {wanted} i exemplet. Det namnet är upptaget här.',
  'pane.openExample.do': '{count, plural, one {Lägg till # blad} other {Lägg till # blad}}',
  'pane.busy.previewNewYear': 'Förbereder nytt år',
  'pane.busy.writeNewYear': 'Lägger till det nya året',
  'pane.newYear.offer': 'Nytt år …',
  'pane.newYear.lead': 'Lägg till kolumner för nästa år och flytta fram tillfället.',
  'pane.newYear.title': 'Nytt år: {year}',
  'pane.newYear.what': 'Så här ändras arbetsboken. Inget är skrivet än, inga värden ändras, och det går att ångra.',
  'pane.newYear.columns': 'Nya kolumner',
  'pane.newYear.noColumns': 'Inga nya kolumner behövs: {year} finns redan, eller så står åren i rader.',
  'pane.newYear.column': '{sheet}: {heading} i kolumn {column}',
  'pane.newYear.refused': 'Här läggs inget till',
  'pane.newYear.refused.protected': '{sheet} är skyddat. Ta bort skyddet i Excel om kolumner ska läggas till.',
  'pane.newYear.refused.neighbours':
    '{sheet}: bredvid eller ovanför står annat som skulle dras isär. Infoga kolumnerna för hand.',
  'pane.newYear.refused.heading':
    '{sheet}: rubriken för nästa år går inte att härleda ur den förra. Infoga kolumnerna för hand.',
  'pane.newYear.refused.unclear':
    '{sheet}: de nya kolumnerna skulle inte läsas rätt. Infoga dem för hand och peka ut dem under Läs in.',
  'pane.newYear.followUp': 'Första uppföljning',
  'pane.newYear.noYear': 'År står inte i Inställningar, så tillfället följer senaste utfallet.',
  'pane.newYear.cells': 'Celler som ändras',
  'pane.newYear.term': 'Ny mandatperiod {from}–{to}',
  'pane.newYear.termLead': 'Bocka för mål som avslutas med den gamla perioden. De andra förs vidare.',
  'pane.newYear.cannotEnd': 'Mål utan Gäller till och Skede kan inte avslutas här: {count}.',
  'pane.newYear.write': 'Lägg till {year}',
  'pane.task.columns': '{count, plural, one {# kolumn är tillagd.} other {# kolumner är tillagda.}}',
  'pane.busy.previewTake': 'Läser den andra arbetsboken',
  'pane.busy.writeTake': 'Hämtar',
  'pane.take.lead': 'Har en nämnd eller ett bolag en egen fil? Hämta dess mål, indikatorer och utfall hit.',
  'pane.take.offer': 'Hämta mål från annan arbetsbok …',
  'pane.take.title': 'Hämta mål från annan arbetsbok',
  'pane.take.what': '{file} är läst på den här datorn. Filen ändras inte och inget är skrivet än. Det går att ångra.',
  'pane.take.read': 'Det som lästes i filen',
  'pane.take.sheets': 'Blad',
  'pane.take.list': '{items}',
  'pane.take.unread': 'Utan mål och indikatorer: {sheets}.',
  'pane.take.tooLarge': 'För stora för att läsas: {sheets}. Ta bort tomma rader och kolumner där och spara filen.',
  'pane.take.out.personalGoals':
    '{count, plural, one {# individuellt mål hämtas aldrig.} other {# individuella mål hämtas aldrig.}}',
  'pane.take.out.personalIndicators':
    '{count, plural, one {# indikator till individuella mål hämtas aldrig.} other {# indikatorer till individuella mål hämtas aldrig.}}',
  'pane.take.out.unitOutcomes':
    '{count, plural, one {# utfall för en enskild enhet hämtas inte: kolumnerna här är för totalen.} other {# utfall för enskilda enheter hämtas inte: kolumnerna här är för totalen.}}',
  'pane.take.out.nameless':
    '{count, plural, one {# rad utan nummer och text hämtas inte.} other {# rader utan nummer och text hämtas inte.}}',
  'pane.take.lostReferences':
    '{count, plural, one {# hänvisning} other {# hänvisningar}} till mål som inte hämtas, eller som flera mål heter, lämnas tomma.',
  'pane.take.findings': '{count, plural, one {# påpekande om filen} other {# påpekanden om filen}}',
  'pane.take.moreFindings':
    '{count, plural, one {Ett påpekande till syns} other {# påpekanden till syns}} när filen öppnas i Excel och kontrolleras där.',
  'pane.take.names': 'Det filen inte säger',
  'pane.take.owner':
    '{count, plural, one {Ansvarig för ett mål utan ansvarig} other {Ansvarig för # mål utan ansvarig}}',
  'pane.take.ownerHint': 'Nämnden eller bolaget, så som det skrivs här. Då hamnar målen i dess rapport.',
  'pane.take.prefix': 'Tecken före filens nummer',
  'pane.take.prefixHint':
    '{count, plural, =0 {Sätts före varje nummer från filen.} one {Ett nummer i filen används redan här för annat. Sätt till exempel {prefix} före filens nummer.} other {# nummer i filen används redan här för annat. Sätt till exempel {prefix} före filens nummer.}}',
  'pane.take.apply': 'Visa med detta',
  'pane.take.nothing':
    '{count, plural, =0 {Det finns inget att hämta.} one {Raden från filen står redan som i filen.} other {Alla # rader från filen står redan som i filen.}}',
  'pane.take.same': '{count, plural, one {# rad står redan som i filen.} other {# rader står redan som i filen.}}',
  'pane.take.new': '{count, plural, one {# ny rad} other {# nya rader}}',
  'pane.take.changed': '{count, plural, one {# ändrad rad} other {# ändrade rader}}',
  'pane.take.byHand': '{count, plural, one {# rad ändrad för hand} other {# rader ändrade för hand}}',
  'pane.take.byHandLead':
    'Någon har ändrat de här cellerna sedan de hämtades. De lämnas som de är. Bocka för dem som ska skrivas över.',
  'pane.take.gone': '{count, plural, one {# rad finns inte längre i filen} other {# rader finns inte längre i filen}}',
  'pane.take.goneLead':
    'De står kvar och märks i kolumnen Läge i filen. Ta bort dem för hand om de inte ska följas upp.',
  'pane.take.all': 'Alla {count}',
  'pane.take.change': '{heading}: {old} → {new}',
  'pane.take.left.idTaken':
    '{count, plural, one {Ett nummer används här för annat} other {# nummer används här för annat}}',
  'pane.take.left.idTakenLead': 'Raderna hämtas inte. Sätt tecken före filens nummer, eller byt nummer i filen.',
  'pane.take.left.goalLeftOut':
    '{count, plural, one {En indikator saknar sitt mål} other {# indikatorer saknar sina mål}}',
  'pane.take.left.goalLeftOutLead': 'Målen de mäter hämtas inte, och då hämtas inte heller indikatorerna.',
  'pane.take.left.twice':
    '{count, plural, one {En rad går inte att skilja från en annan} other {# rader går inte att skilja åt}}',
  'pane.take.left.twiceLead': 'Nummer och text är desamma på flera rader i filen. De hämtas inte.',
  'pane.take.left.alreadyHere': '{count, plural, one {En rad finns redan här} other {# rader finns redan här}}',
  'pane.take.left.alreadyHereLead': 'Samma nummer och text står på ett annat blad. Raderna där rörs inte.',
  'pane.take.andMore': 'och {count} till',
  'pane.take.refused': 'Här hämtas inget',
  'pane.take.refused.protected': '{sheet} är skyddat. Ta bort skyddet i Excel om något ska hämtas dit.',
  'pane.take.refused.hemmedIn':
    '{sheet} behöver nya kolumner, men något står intill tabellens högra kant. Flytta det först.',
  'pane.take.write': 'Hämta',
  'pane.take.done':
    '{fresh, plural, =0 {Inga nya rader} one {# ny rad} other {# nya rader}}, {changed, plural, =0 {inga ändrade} one {# ändrad} other {# ändrade}}, {gone, plural, =0 {inga som försvunnit ur filen} one {# som inte längre finns i filen} other {# som inte längre finns i filen}}.',
} as const satisfies Record<string, string>;
