/** *Filer att lämna vidare* in the pane. Swedish. */
export const files = {
  'pane.busy.exportFiles': 'Gör filen',
  'pane.files.title': 'Filer att lämna vidare',
  'pane.files.lead':
    'Textfiler till andra system, per tillfället överst i panelen. Arbetsboken ändras inte och individuella mål är aldrig med.',
  'pane.files.stratsys': 'Värden till Stratsys',
  'pane.files.goals': 'Mål (CSV)',
  'pane.files.indicators': 'Indikatorer (CSV)',
  'pane.files.made': '{name}: {rows, plural, =0 {inga rader} one {# rad} other {# rader}}',
  'pane.files.save': 'Spara filen',
  'pane.files.copy': 'Kopiera texten',
  'pane.files.show': 'Visa texten',
  'pane.files.text': 'Innehållet i {name}',
  'pane.files.ifNothing':
    'Händer inget när du sparar tillåter din Excel inte att tillägg sparar filer. Kopiera då texten till Anteckningar och spara den där som UTF-8.',
  'pane.files.copied': 'Texten är kopierad.',
  'pane.files.copyYourself': 'Texten kunde inte kopieras härifrån. Den är markerad nedan: tryck Ctrl+C (Cmd+C på Mac).',
} as const satisfies Record<string, string>;
