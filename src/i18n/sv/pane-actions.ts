/** What the user does with the workbook beside judging: tables made, a new year, other workbooks. Swedish. */
export const paneActions = {
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
  'pane.newYear.noYear': 'Inställningar har ingen rad År. Tillfället följer då senaste utfallet.',
  'pane.newYear.cells': 'Celler som ändras',
  'pane.newYear.term': 'Ny mandatperiod {from}–{to}',
  'pane.newYear.termLead': 'Bocka för mål som avslutas med den gamla perioden. De andra förs vidare.',
  'pane.newYear.cannotEnd': 'Mål utan Gäller till och Skede kan inte avslutas här: {count}.',
  'pane.newYear.write': 'Lägg till {year}',
  'pane.task.columns': '{count, plural, one {# kolumn är tillagd.} other {# kolumner är tillagda.}}',
} as const satisfies Record<string, string>;
