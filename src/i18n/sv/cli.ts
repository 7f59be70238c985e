/** What the command line says. Swedish. */
export const cli = {
  'cli.help':
    'Röda tråden på kommandoraden: läser, kontrollerar, bedömer och rapporterar en målarbetsbok.\n\n  roda-traden read   FIL [--json]\n  roda-traden check  FIL [--json] [--occasion 2025-08]\n  roda-traden judge  FIL [--json] [--occasion 2025-08]\n  roda-traden run    FIL -o UT.xlsx [--occasion 2025-08] [--reports all|none|summary,committees,thread,coverage,deviations,appendix,findings,sdg,periods] [--owner ”Socialnämnden”] [--texts full|short] [--charts proposed|none|I1,I2] [--live] [--overwrite] [--json]\n  roda-traden export FIL --format stratsys|goals|indicators -o UT.txt|UT.csv [--decimals 1] [--occasion 2025-08] [--overwrite] [--json]\n  roda-traden template MODELL -o UT.xlsx      MODELL: sollentuna | haninge | vallentuna | vaggeryd | inriktning\n  roda-traden fetch  FIL -o UT.xlsx [--municipality 0665] [--group G37569 | --county | --places 0582,0884] [--years 2018-2025] [--server ADRESS] [--replace] [--add-columns] [--add-rows] [--overwrite] [--json]\n\n  --occasion   ÅÅÅÅ-04 T1, ÅÅÅÅ-08 delår, ÅÅÅÅ-12 eller ÅÅÅÅ helår\n  --mapping    MAPP.json: hur rubrikerna ska förstås\n  --charts     diagram över utfall och målvärde: förslaget (förval), inga, eller dessa indikatorer\n  --live       antalen i sammanfattningen blir formler\n  --lang       sv (förval) eller en\n  --replace    fetch byter också ut tal som någon har skrivit\n  --add-columns, --add-rows   fetch lägger till jämförelsekolumner, och rader i tabellen Utfall, som saknas\n\nFIL ändras aldrig. Slutkoder: 0 klart, 1 klart med påpekanden av allvarsgraden fel (bara check), 2 underlaget kan inte användas, 3 skrivningen misslyckades.',

  'cli.usage.unknownCommand':
    'Kommandot ”{value}” finns inte; välj read, check, judge, run, export, template eller fetch.',
  'cli.usage.unknownOption': 'Det går inte att förstå ”{value}”; se roda-traden --help.',
  'cli.usage.language': 'Språket ”{value}” finns inte; välj sv eller en.',
  'cli.usage.occasion': '”{value}” är inget uppföljningstillfälle; skriv till exempel 2025-04, 2025-08 eller 2025.',
  'cli.usage.reports':
    'Rapporten ”{value}” finns inte; välj bland summary, committees, thread, coverage, deviations, appendix, findings, sdg och periods, eller all eller none.',
  'cli.usage.texts': 'Texterna kan inte vara ”{value}”; välj full eller short.',
  'cli.usage.file': 'Ange vilken arbetsbok {value} gäller.',
  'cli.usage.extra': '”{value}” är ett argument för mycket.',
  'cli.usage.output': 'Ange vart resultatet ska skrivas med -o UT.xlsx.',
  'cli.usage.exportOutput': 'Ange vart filen ska skrivas med -o, till exempel -o UT.txt.',
  'cli.usage.format': 'Filen ”{value}” finns inte; välj --format stratsys, goals eller indicators.',
  'cli.usage.decimals': '”{value}” är inget antal decimaler; skriv en siffra, till exempel --decimals 1.',
  'cli.usage.model': 'Ange en styrmodell: sollentuna, haninge, vallentuna, vaggeryd eller inriktning.',

  'cli.file.notFound': 'Filen ”{file}” finns inte.',
  'cli.file.isFolder': '”{file}” är en mapp, inte en arbetsbok.',
  'cli.file.unreadable': 'Filen ”{file}” går inte att läsa ({details}).',
  'cli.file.notXlsx': 'Filen ”{file}” är ingen Excelarbetsbok (.xlsx).',
  'cli.file.encrypted': 'Filen ”{file}” är krypterad med lösenord; spara den utan lösenord och kör igen.',
  'cli.file.legacyXls': 'Filen ”{file}” är i det gamla formatet .xls; spara den som .xlsx och kör igen.',
  'cli.file.truncated': 'Filen ”{file}” är avhuggen: slutet saknas, hämta den på nytt.',
  'cli.file.tooLarge': 'Filen ”{file}” packas upp till mer än tillägget tar emot och har inte öppnats.',
  'cli.file.macroFile': 'Filen ”{file}” innehåller makron; spara den som .xlsx utan makron och kör igen.',
  'cli.file.broken': 'Filen ”{file}” är en skadad Excelarbetsbok och går inte att läsa.',
  'cli.file.hostile': 'Filen ”{file}” innehåller något som inte hör hemma i en arbetsbok och har inte öppnats.',

  'cli.mapping.notFound': 'Mappningsfilen ”{file}” finns inte eller går inte att läsa.',

  'cli.output.notXlsx': 'Resultatet måste skrivas till en fil som slutar på .xlsx, inte ”{file}”.',
  'cli.output.isXlsx': 'Filen är text och kan inte heta ”{file}”; välj ett namn på .txt eller .csv.',
  'cli.output.isThere': 'Filen ”{file}” finns redan; välj ett annat namn eller lägg till --overwrite.',
  'cli.output.noFolder': 'Mappen för ”{file}” finns inte.',
  'cli.output.sameFile': '”{file}” är samma fil som underlaget; välj ett annat namn eller lägg till --overwrite.',
  'cli.output.failed': 'Resultatet kunde inte sparas som ”{file}” ({details}); ingenting är skrivet.',

  'cli.charts.unknown':
    'Ingen indikator heter ”{indicator}”; ange indikatorns nummer, eller dess namn där nummer saknas.',
  'cli.owner.unknown': 'Ingen nämnd och inget bolag heter ”{owner}”; i arbetsboken finns {owners}.',
  'cli.owner.none': 'Ingen nämnd och inget bolag heter ”{owner}”; arbetsboken har inga.',
  'cli.export.done': '{rows, plural, =0 {Inga rader} one {# rad} other {# rader}} sparade i ”{file}”.',
  'cli.template.title': 'Mål och indikatorer',
  'cli.template.done': 'Mallen är sparad som ”{file}” med bladen {sheets}.',

  'cli.input': '{message}',
  'cli.notModelled':
    'Kommandoradens efterliknade Excel klarar inte något som behövs för den här arbetsboken, till exempel att flytta celler som formler eller diagram pekar på ({details}). Ingenting är skrivet. Gör det i Excel i stället.',
  'cli.failure': '{message} {remedy}',
  'cli.failure.details': 'Uppgifter för support: {details}',
  'cli.assumedOccasion':
    'Arbetsboken säger inte vilket tillfälle som gäller; {occasion} antas. Ange ett annat med --occasion.',
  'cli.occasion.t1': 'T1 {year}',
  'cli.occasion.interim': 'delår {year}',
  'cli.occasion.year': 'helår {year}',
  'cli.progress': '{step} …',

  'cli.read.title':
    '{municipality}: {goals, plural, one {# mål} other {# mål}}, {indicators, plural, one {# indikator} other {# indikatorer}}, {activities, plural, one {# aktivitet} other {# aktiviteter}}. Styrmodell: {model}.',
  'cli.read.noModel': 'ingen angiven',
  'cli.read.noMunicipality': 'Arbetsboken',
  'cli.read.ignored': 'Rubriker som inte används på ”{sheet}”: {headings}.',
  'cli.read.heading.region': 'Innehåll',
  'cli.read.heading.sheet': 'Blad',
  'cli.read.heading.range': 'Område',
  'cli.read.heading.columns': 'Kolumner',
  'cli.region.goals': 'Mål',
  'cli.region.indicators': 'Indikatorer',
  'cli.region.outcomes': 'Utfall',
  'cli.region.targets': 'Målvärden',
  'cli.region.activities': 'Aktiviteter',
  'cli.region.organisation': 'Organisation',
  'cli.region.links': 'Koppling',
  'cli.region.finance': 'Ekonomi',
  'cli.region.levels': 'Nivåer',
  'cli.region.settings': 'Inställningar',

  'cli.check.none': 'Inga påpekanden.',
  'cli.check.counts':
    '{error, plural, one {# fel} other {# fel}}, {warning, plural, one {# varning} other {# varningar}}, {notice, plural, one {# upplysning} other {# upplysningar}}.',
  'cli.severity.error': 'fel',
  'cli.severity.warning': 'varning',
  'cli.severity.notice': 'upplysning',
  'cli.wholeWorkbook': 'hela arbetsboken',

  'cli.judge.title': 'Bedömning per {occasion}',
  'cli.judge.goals': 'Mål',
  'cli.judge.indicators': 'Indikatorer',
  'cli.judge.assessed': '{assessment} (förslag: {proposal})',
  'cli.judge.verdict': 'God ekonomisk hushållning: {status}. {explanation}',
  'cli.judge.noProposal': 'inget förslag',

  'cli.run.done':
    'Klart per {occasion}: {cells, plural, =0 {{refused, plural, =0 {ingen cell behövde ändras} other {ingen cell skriven}}} one {# cell skriven} other {# celler skrivna}}, {sheets, plural, =0 {inga rapportblad} one {# rapportblad} other {# rapportblad}}. Sparat som ”{file}”.',
  'cli.run.sheets': 'Rapportblad: {sheets}.',
  'cli.run.protected': 'Bladet ”{sheet}” är skyddat: ingenting är skrivet där.',
  'cli.run.structure':
    'Arbetsbokens struktur är skyddad, så dessa blad kunde inte skapas: {sheets}. Ta bort skyddet (Granska > Skydda arbetsbok) och kör igen.',
  'cli.run.blockLayout':
    'På bladet ”{sheet}” bär rubrikerna målkedjan: det är bedömt, men ingenting är skrivet vid rubrikerna.',
  'cli.run.renamed': 'På bladet ”{sheet}” finns redan en egen kolumn ”{wanted}”; resultatet står i ”{used}”.',
  'cli.run.unmarked':
    'Kolumnen ”{heading}” på bladet ”{sheet}” kan vara tilläggets egen, men arbetsboken minns det inte: den är orörd.',
  'cli.run.renamedSheet': 'Det finns redan ett eget blad ”{wanted}”; rapporten står på ”{used}”.',
  'cli.run.history':
    '{count, plural, one {# rad} other {# rader}} i Historik skiljer sig från dagens resultat och står kvar, eftersom {count, plural, one {den är fastställd eller ändrad för hand} other {de är fastställda eller ändrade för hand}}.',
  'cli.run.notUndoable':
    'Det som stod i cellerna förut var för stort att spara i arbetsboken: Ångra finns inte för den här körningen.',
} as const satisfies Record<string, string>;
