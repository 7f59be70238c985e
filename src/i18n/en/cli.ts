import type { cli as swedish } from '../sv/cli';

/** What the command line says. English. */
export const cli = {
  'cli.help':
    'Röda tråden on the command line: reads, checks, judges and reports a workbook of goals.\n\n  roda-traden read   FILE [--json]\n  roda-traden check  FILE [--json] [--occasion 2025-08]\n  roda-traden judge  FILE [--json] [--occasion 2025-08]\n  roda-traden run    FILE -o OUT.xlsx [--occasion 2025-08] [--reports all|none|summary,committees,thread,coverage,deviations,appendix,findings,sdg,periods] [--owner “Socialnämnden”] [--texts full|short] [--charts proposed|none|I1,I2] [--live] [--overwrite] [--json]\n  roda-traden export FILE --format stratsys|goals|indicators -o OUT.txt|OUT.csv [--decimals 1] [--occasion 2025-08] [--overwrite] [--json]\n  roda-traden template MODEL -o OUT.xlsx      MODEL: sollentuna | haninge | vallentuna | vaggeryd | inriktning\n  roda-traden fetch  FILE -o OUT.xlsx [--municipality 0665] [--group G37569 | --county | --places 0582,0884] [--years 2018-2025] [--server ADDRESS] [--replace] [--add-columns] [--add-rows] [--overwrite] [--json]\n\n  --occasion   YYYY-04 T1, YYYY-08 Delår, YYYY-12 or YYYY Helår\n  --mapping    MAP.json: how the headings are to be understood\n  --charts     charts of outcome and target: the proposal (default), none, or these indicators\n  --live       counts of the summary become formulas\n  --lang       sv (default) or en\n  --replace    fetch also replaces numbers that someone typed\n  --add-columns, --add-rows   fetch adds comparison columns, and rows of the table Utfall, that are lacking\n\nFILE is never changed. Exit codes: 0 done, 1 done with findings of severity error (check only), 2 the input can’t be used, 3 writing failed.',

  'cli.usage.unknownCommand':
    'There is no command “{value}”; choose read, check, judge, run, export, template or fetch.',
  'cli.usage.unknownOption': 'Can’t make sense of “{value}”; see roda-traden --help.',
  'cli.usage.language': 'There is no language “{value}”; choose sv or en.',
  'cli.usage.occasion': '“{value}” is no reporting occasion; write for example 2025-04, 2025-08 or 2025.',
  'cli.usage.reports':
    'There is no report “{value}”; choose among summary, committees, thread, coverage, deviations, appendix, findings, sdg and periods, or all or none.',
  'cli.usage.texts': 'Texts can’t be “{value}”; choose full or short.',
  'cli.usage.file': 'Say which workbook to {value}.',
  'cli.usage.extra': '“{value}” is one argument too many.',
  'cli.usage.output': 'Say where to write the result with -o OUT.xlsx.',
  'cli.usage.exportOutput': 'Say where to write the file with -o, for example -o OUT.txt.',
  'cli.usage.format': 'There is no file “{value}”; choose --format stratsys, goals or indicators.',
  'cli.usage.decimals': '“{value}” is no number of decimals; write a digit, for example --decimals 1.',
  'cli.usage.model': 'Name a steering model: sollentuna, haninge, vallentuna, vaggeryd or inriktning.',

  'cli.file.notFound': 'The file “{file}” does not exist.',
  'cli.file.isFolder': '“{file}” is a folder, not a workbook.',
  'cli.file.unreadable': 'The file “{file}” can’t be read ({details}).',
  'cli.file.notXlsx': 'The file “{file}” is no Excel workbook (.xlsx).',
  'cli.file.encrypted': 'The file “{file}” is encrypted with a password; save it without one and run again.',
  'cli.file.legacyXls': 'The file “{file}” is of the old .xls format; save it as .xlsx and run again.',
  'cli.file.truncated': 'The file “{file}” is truncated: its end is missing, fetch it again.',
  'cli.file.tooLarge': 'The file “{file}” unpacks to more than the add-in accepts and was not opened.',
  'cli.file.macroFile': 'The file “{file}” contains macros; save it as .xlsx without them and run again.',
  'cli.file.broken': 'The file “{file}” is a damaged Excel workbook and can’t be read.',
  'cli.file.hostile': 'The file “{file}” contains something that does not belong in a workbook and was not opened.',

  'cli.mapping.notFound': 'The mapping file “{file}” does not exist or can’t be read.',

  'cli.output.notXlsx': 'The result must go to a file that ends in .xlsx, not “{file}”.',
  'cli.output.isXlsx': 'The file is text and can’t be called “{file}”; choose a name with .txt or .csv.',
  'cli.output.isThere': 'The file “{file}” is there already; choose another name or add --overwrite.',
  'cli.output.noFolder': 'The folder of “{file}” does not exist.',
  'cli.output.sameFile': '“{file}” is the input file itself; choose another name or add --overwrite.',
  'cli.output.failed': 'The result could not be saved as “{file}” ({details}); nothing has been written.',

  'cli.charts.unknown':
    'No indicator is called “{indicator}”; give the indicator’s number, or its name where it has none.',
  'cli.owner.unknown': 'No committee or company is called “{owner}”; the workbook has {owners}.',
  'cli.owner.none': 'No committee or company is called “{owner}”; the workbook has none.',
  'cli.export.done': '{rows, plural, =0 {No rows} one {# row} other {# rows}} saved in “{file}”.',
  'cli.template.title': 'Goals and indicators',
  'cli.template.done': 'The template is saved as “{file}” with the sheets {sheets}.',

  'cli.input': '{message}',
  'cli.notModelled':
    'The emulated Excel of the command line can’t do something this workbook needs, such as moving cells that formulas or charts point at ({details}). Nothing is written. Do it in Excel instead.',
  'cli.failure': '{message} {remedy}',
  'cli.failure.details': 'Details for support: {details}',
  'cli.assumedOccasion':
    'The workbook does not say which occasion; {occasion} is assumed. Name another with --occasion.',
  'cli.occasion.t1': 'T1 {year}',
  'cli.occasion.interim': 'Delår {year} (31 August)',
  'cli.occasion.year': 'Helår {year} (31 December)',
  'cli.progress': '{step} …',

  'cli.read.title':
    '{municipality}: {goals, plural, one {# goal} other {# goals}}, {indicators, plural, one {# indicator} other {# indicators}}, {activities, plural, one {# activity} other {# activities}}. Steering model: {model}.',
  'cli.read.noModel': 'none given',
  'cli.read.noMunicipality': 'The workbook',
  'cli.read.ignored': 'Headings not used on “{sheet}”: {headings}.',
  'cli.read.heading.region': 'Content',
  'cli.read.heading.sheet': 'Sheet',
  'cli.read.heading.range': 'Range',
  'cli.read.heading.columns': 'Columns',
  'cli.region.goals': 'Goals',
  'cli.region.indicators': 'Indicators',
  'cli.region.outcomes': 'Outcomes',
  'cli.region.targets': 'Targets',
  'cli.region.activities': 'Activities',
  'cli.region.organisation': 'Organisation',
  'cli.region.links': 'Links',
  'cli.region.finance': 'Money',
  'cli.region.levels': 'Levels',
  'cli.region.settings': 'Settings',

  'cli.check.none': 'No findings.',
  'cli.check.counts':
    '{error, plural, one {# error} other {# errors}}, {warning, plural, one {# warning} other {# warnings}}, {notice, plural, one {# notice} other {# notices}}.',
  'cli.severity.error': 'error',
  'cli.severity.warning': 'warning',
  'cli.severity.notice': 'notice',
  'cli.wholeWorkbook': 'the whole workbook',

  'cli.judge.title': 'Judged at {occasion}',
  'cli.judge.goals': 'Goals',
  'cli.judge.indicators': 'Indicators',
  'cli.judge.assessed': '{assessment} (proposal: {proposal})',
  'cli.judge.verdict': 'Sound financial management: {status}. {explanation}',
  'cli.judge.noProposal': 'no proposal',

  'cli.run.done':
    'Done at {occasion}: {cells, plural, =0 {{refused, plural, =0 {no cell needed changing} other {no cell written}}} one {# cell written} other {# cells written}}, {sheets, plural, =0 {no report sheets} one {# report sheet} other {# report sheets}}. Saved as “{file}”.',
  'cli.run.sheets': 'Report sheets: {sheets}.',
  'cli.run.protected': 'The sheet “{sheet}” is protected: nothing was written there.',
  'cli.run.structure':
    'The structure of the workbook is protected, so these sheets could not be made: {sheets}. Remove the protection (Review > Protect Workbook) and run again.',
  'cli.run.blockLayout':
    'On the sheet “{sheet}” the headings carry the goal chain: it was judged, but nothing was written beside them.',
  'cli.run.renamed': 'The sheet “{sheet}” already has a column “{wanted}” of its own; the result stands in “{used}”.',
  'cli.run.unmarked':
    'The column “{heading}” on the sheet “{sheet}” may be the add-in’s own, but the workbook does not remember: it was left alone.',
  'cli.run.renamedSheet': 'There is already a sheet “{wanted}” of your own; the report is on “{used}”.',
  'cli.run.history':
    '{count, plural, one {# row} other {# rows}} in the history of results {count, plural, one {differs from today’s result and stands, since it is} other {differ from today’s results and stand, since they are}} confirmed or changed by hand.',
  'cli.run.notUndoable':
    'What stood in the cells before was too much to keep in the workbook: there is no Undo for this run.',
} as const satisfies Record<keyof typeof swedish, string>;
