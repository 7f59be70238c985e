/** Ways on: what the pane says where something is missing, and what comes next. Swedish. */
export const ways = {
  'pane.point.offer': 'Peka ut en tabell …',
  'pane.point.offerLead':
    'Saknas en tabell med mål eller indikatorer? Ställ dig på dess rubrikrad i bladet och peka ut den.',
  'pane.point.title': 'Peka ut en tabell',
  'pane.point.lead':
    'Rubrikerna på bladet {sheet}, rad {row}. Välj vad varje kolumn är. Det sparas i arbetsboken; inga celler ändras.',
  'pane.point.needsName': 'Välj vilken kolumn som är målets eller indikatorns namn.',
  'pane.point.goals': 'Mål: {field}',
  'pane.point.indicators': 'Indikator: {field}',
  'pane.point.save': 'Läs tabellen',
  'pane.busy.headingsAtSelection': 'Läser rubrikerna',
  'pane.busy.saveTable': 'Läser tabellen',
  'pane.messages': 'Meddelanden',
  'pane.start.noMunicipality': 'Saknas. Skriv den i en tabell med rubrikerna Inställning och Värde.',
  'pane.start.levels': '{levels} (ur målens nivåer)',
  'pane.settings.makeSettings':
    'Vill ni ändra något, eller ange kommun: skriv en tabell med rubrikerna Inställning och Värde på ett eget blad, till exempel Kommun, År, Uppföljning (T1, Delår eller Helår) och Gräns uppfyllt, en på varje rad. Läs sedan om.',
  'pane.change.text': '{value} (text)',
  'pane.change.number': '{value} (tal)',
} as const satisfies Record<string, string>;
