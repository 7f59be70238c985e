import type { kolada as swedish } from '../sv/kolada';

/** Fetching from Kolada: what stops it, what is told beside the cells, and what the command line says. English. */
export const kolada = {
  'app.command.prepareFetch': 'Show what is asked',
  'app.command.previewFetch': 'Fetch from Kolada',
  'app.command.applyFetch': 'Write fetched values',
  'app.command.searchKeyFigures': 'Search key figures',
  'app.command.koladaGroups': 'Show comparison groups',
  'app.command.describeKeyFigure': 'Show the description of the key figure',
  'app.command.previewKoladaId': 'Show the chosen key figure',
  'app.command.fillKoladaId': 'Fill in Kolada id',
  'app.step.fetch': 'Fetching from Kolada',

  'pane.busy.prepareFetch': 'Putting the question to Kolada together',
  'pane.busy.previewFetch': 'Fetching from Kolada',
  'pane.busy.applyFetch': 'Writing fetched values',
  'pane.busy.searchKeyFigures': 'Searching the key figures',
  'pane.busy.koladaGroups': 'Loading comparison groups',
  'pane.busy.describeKeyFigure': 'Asking Kolada about the key figure',
  'pane.busy.previewKoladaId': 'Reading the indicator’s cells',
  'pane.busy.fillKoladaId': 'Filling in the Kolada id',

  'errors.KoladaOffline': 'This computer has no network, so Kolada could not be reached. Nothing has been changed.',
  'errors.KoladaOffline.remedy':
    'Connect and fetch again. If you already have a table or a file from Kolada, paste or open it instead.',
  'errors.KoladaBlocked':
    'Kolada could not be reached from the add-in: a firewall or proxy stops it, or the server does not allow questions from here. Nothing has been changed.',
  'errors.KoladaBlocked.remedy':
    'Paste a table or open a CSV, JSON or Excel file from kolada.se instead. IT can also set up forwarding on your own web server; see the deployment guide.',
  'errors.KoladaSilent': 'Kolada did not answer in time. Nothing has been changed.',
  'errors.KoladaSilent.remedy': 'Fetch again in a while, or fetch fewer indicators or years at a time.',
  'errors.KoladaTooMany': 'Kolada takes no more questions right now. Nothing has been changed.',
  'errors.KoladaTooMany.remedy': 'Wait a few minutes and fetch again.',
  'errors.KoladaRejected': 'Kolada refused the question ({details}). Nothing has been changed.',
  'errors.KoladaRejected.remedy':
    'Check the ids of the key figures and the code of the municipality. If it happens again, send the details below to support.',
  'errors.KoladaServer': 'Kolada has a temporary fault ({details}). Nothing has been changed.',
  'errors.KoladaServer.remedy':
    'Fetch again later. If you already have a table or a file from Kolada, paste or open it instead.',
  'errors.KoladaTruncated': 'The answer from Kolada was cut off in the middle. Nothing has been changed.',
  'errors.KoladaTruncated.remedy': 'Fetch again. If it happens often, ask IT whether a proxy cuts answers short.',
  'errors.KoladaGarbage':
    'The answer can’t be read as version 3 of Kolada’s interface: it may come from a proxy or another version. Nothing has been changed.',
  'errors.KoladaGarbage.remedy':
    'Paste a table or open a file from kolada.se instead, and send the details below to support.',
  'errors.KoladaElsewhere':
    'The answer points to another address than Kolada’s. Nothing is sent there, and nothing has been changed.',
  'errors.KoladaElsewhere.remedy': 'Ask IT to check the forwarding or proxy that answers in Kolada’s name.',
  'errors.KoladaMunicipalityUnknown': 'Kolada has no municipality “{municipality}”. Nothing has been fetched.',
  'errors.KoladaMunicipalityUnknown.remedy':
    'Write the municipality’s name in Kommun on the sheet Inställningar, or choose it when you fetch.',
  'errors.KoladaGroupUnknown': 'Kolada has no group “{group}”. Nothing has been fetched.',
  'errors.KoladaGroupUnknown.remedy':
    'Choose the group again: Kolada remakes its groups now and then and gives them new ids.',
  'errors.KoladaNothing': 'No indicator has a Kolada id and cells for the chosen years. Nothing has been fetched.',
  'errors.KoladaNothing.remedy':
    'Fill in Kolada-id for the indicators, for example with Search key figures, or choose other years. A list of outcomes with something below it gets no new rows: move that.',
  'errors.KoladaUnread': '{problem} Nothing has been changed.',
  'errors.KoladaUnread.remedy':
    'A table needs a row of headings: years in columns, or the columns year and value, and preferably key figure and municipality.',
  'errors.KoladaIdNoColumn':
    'The indicators on the sheet “{sheet}” have no column Kolada-id. Nothing has been changed.',
  'errors.KoladaIdNoColumn.remedy': 'Add a column with the heading Kolada-id and read again.',

  'kolada.unread.empty': 'There is nothing to read.',
  'kolada.unread.json': 'What was given is no JSON that Kolada answers with.',
  'kolada.unread.noHeadings': 'What was given has no row of years, or of the columns year and value.',
  'kolada.unread.noKeyFigure': 'The table does not say which key figure it is of.',
  'kolada.unread.noValues': 'The table has no values.',

  'kolada.note.malformedId': '“{id}” is no id of Kolada’s: those are N or U and five digits.',
  'kolada.note.gone': '{id} is no longer in Kolada. {successor}',
  'kolada.note.ended': '{id} “{title}” ended after {year}. {successor}',
  'kolada.note.successor': 'It is probably followed by {id} “{title}”.',
  'kolada.note.noSuccessor': 'No successor was found by its title.',
  'kolada.note.renamed':
    '{id} was called “{was}” when last fetched and is now called “{title}”: the definition may be another.',
  'kolada.note.otherTitle': '{id} is called “{title}” in Kolada, but the indicator is called “{own}”. Check the id.',
  'kolada.note.notNumbers': '{id} is not fetched: the indicator is answered with yes or no.',
  'kolada.note.personal':
    '{count, plural, one {# indicator that belongs to individual goals alone is not fetched.} other {# indicators that belong to individual goals alone are not fetched.}}',
  'kolada.note.noValues': '{id} has no values for the municipality in the years asked for.',
  'kolada.note.withdrawn': '{cell}: Kolada has no value for {id} {year} now. What the cell holds stands.',
  'kolada.note.groupUnknown': 'The column “{heading}” is not filled: choose the comparison group it is of.',
  'kolada.note.noColumns': 'The workbook has no columns for {years}.',
  'kolada.note.sharedCell': '{cell} holds several values and is not filled.',
  'kolada.note.percentUnclear':
    '{cell} is not filled: it can’t be told whether the column’s percentages are fractions or whole numbers.',
  'kolada.note.formula': '{cell} is a formula and is left as it is.',
  'kolada.note.noRoom': 'The sheet “{sheet}” has no room to the right of the table for all comparison columns.',
  'kolada.note.noRows':
    'On the sheet “{sheet}” no rows are added for outcomes that are lacking, since something stands below those there are. Move it, or make the outcomes an Excel table, and fetch again.',
  'kolada.note.protected': 'The sheet “{sheet}” is protected: nothing is written there.',

  'kolada.who.kingdom': 'Sweden',
  'kolada.who.county': 'the municipalities of the county',
  'kolada.who.chosen': 'the chosen municipalities',
  'kolada.compare': '{clauses}. {source}',
  'kolada.compare.own': '{who} {year}: {value}',
  'kolada.compare.rank': '{shared, select, true {shared } other {}}place {rank} of {of} among {peers}',
  'kolada.compare.among': '{of} with a value among {peers}',
  'kolada.compare.mean': 'unweighted mean {mean}, difference {difference}',
  'kolada.compare.ends': 'best {best} ({bestValue}), worst {worst} ({worstValue})',
  'kolada.compare.kingdom': 'Sweden {value}',
  'kolada.compare.gap': 'women {women}, men {men}, difference {difference}',
  'kolada.compare.missing': 'no value for {places}',
  'kolada.source.raw': 'Source: Kolada.',
  'kolada.source.computed': 'Own processing of data from Kolada.',

  'cli.fetch.done':
    '{written, plural, =0 {No cell was changed} one {# cell was written} other {# cells were written}}; {unchanged, plural, one {# was right already} other {# were right already}}. Saved as “{file}”.',
  'cli.fetch.left': '{cell}: {old} stands, Kolada has {new}. Add --replace to change it.',
  'cli.fetch.municipality': '“{value}” is no municipality code; write for example 0665.',
  'cli.fetch.group': '“{value}” is no group of Kolada’s; write for example G37569.',
  'cli.fetch.revised': '{cell}: {old} → {new}, revised by Kolada.',
  'cli.fetch.rows':
    '{count, plural, one {One outcome has no cell} other {# outcomes have no cell}} in the table Utfall. Add --add-rows for new rows.',
  'cli.fetch.places': '“{value}” is no municipality codes; write for example 0582,0884.',
  'cli.fetch.peers': 'Choose one of --group, --county and --places.',
  'cli.fetch.years': '“{value}” is no years; write for example 2018-2025 or 2025.',
  'cli.fetch.server': '“{value}” is no web address; write for example http://localhost:8080/v3.',
} as const satisfies Record<keyof typeof swedish, string>;
