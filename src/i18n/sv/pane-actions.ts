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
} as const satisfies Record<string, string>;
