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
} as const satisfies Record<string, string>;
