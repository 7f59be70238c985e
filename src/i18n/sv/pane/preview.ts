/** What would be written, and what has been. Swedish. */
export const preview = {
  'pane.preview.title': 'Det här skulle skrivas',
  'pane.preview.lead':
    '{count, plural, =0 {{refused, plural, =0 {Inga celler ändras: arbetsboken visar redan de här bedömningarna.} other {Inga celler ändras.}}} one {# cell ändras.} other {# celler ändras.}} Inget är skrivet än.',
  'pane.preview.changes': 'Celler som ändras',
  'pane.preview.cell': 'Cell',
  'pane.preview.old': 'Nu',
  'pane.preview.new': 'Blir',
  'pane.preview.blank': 'tom',
  'pane.preview.columns': 'Nya kolumner läggs till',
  'pane.preview.adopted': 'Tomma kolumner tas i bruk',
  'pane.preview.column': '{sheet}: {heading} i kolumn {column}',
  'pane.preview.renamed': 'Egna kolumner lämnas i fred',
  'pane.preview.renamedItem': '{sheet}: kolumnen {wanted} är redan ifylld av någon annan, så tilläggets heter {used}.',
  'pane.preview.refused': 'De här bladen skrivs inte',
  'pane.preview.refused.protected': '{sheet} är skyddat. Ta bort skyddet i Excel om du vill ha status där.',
  'pane.preview.refused.blockLayout': '{sheet} har målen som rubriker och inga kolumner att skriva i.',
  'pane.preview.unmarked': 'Är de här kolumnerna tilläggets?',
  'pane.preview.unmarkedLead':
    'De heter som tilläggets kolumner men saknar dess märke. Bocka för dem som tillägget får skriva i.',
  'pane.preview.write': '{count, plural, one {Skriv # cell} other {Skriv # celler}}',
  'pane.preview.more': '… och {count, plural, one {# cell till} other {# celler till}}',

  'pane.notice.written':
    '{count, plural, =0 {{refused, plural, =0 {Inget behövde skrivas.} other {Inget är skrivet.}}} one {Status är skriven i # cell.} other {Status är skriven i # celler.}}',
  'pane.notice.writtenDetail': '{occasion}. Lästes tillbaka och stämmer.',
  'pane.notice.notUndoable': 'Det som stod där förut var för mycket att spara, så det går inte att ångra härifrån.',
  'pane.notice.refused': '{sheet} är skyddat och står kvar som det var.',
  'pane.notice.structure':
    'Arbetsbokens struktur är skyddad, så dessa blad kunde inte skapas: {sheets}. Ta bort skyddet (Granska, Skydda arbetsbok) och skapa rapporten igen.',
  'pane.notice.undone':
    '{count, plural, =0 {Körningen är ångrad.} one {# cell är återställd.} other {# celler är återställda.}}',
  'pane.notice.leftAlone':
    '{count, plural, one {En cell hade ändrats av någon sedan dess och lämnades:} other {# celler hade ändrats av någon sedan dess och lämnades:}}',
  'pane.notice.removedSheets': 'Borttagna blad: {sheets}.',
  'pane.notice.restoredSheets': 'Står som före körningen igen: {sheets}.',
  'pane.notice.renamedSheet': 'Bladet {from} heter nu {to} och är ångrat där.',
  'pane.notice.missingSheets': 'Känns inte igen eller finns inte kvar: {sheets}. Där är inget ångrat.',
  'pane.notice.keptSheets': 'Någon har arbetat i {sheets} sedan dess, så där är inget ångrat.',
  'pane.notice.reported': '{count, plural, one {# blad är klart.} other {# blad är klara.}}',
  'pane.notice.renamed':
    'Ett blad med namnet {wanted} fanns redan och tillhör inte tillägget, så det nya heter {used}.',
  'pane.notice.comments':
    '{kept, plural, one {# kommentar} other {# kommentarer}} behölls{moved, plural, =0 {.} one {, # flyttades till Kommentarer utan mål.} other {, # flyttades till Kommentarer utan mål.}}',
  'pane.notice.history':
    '{count, plural, one {# rad} other {# rader}} i Historik skiljer sig från dagens resultat och står kvar, eftersom {count, plural, one {den är fastställd eller ändrad för hand} other {de är fastställda eller ändrade för hand}}.',
  'pane.notice.template': '{count, plural, one {# blad är skapat.} other {# blad är skapade.}} Fyll i dem och läs om.',
  'pane.undo': 'Ångra',
} as const satisfies Record<string, string>;
