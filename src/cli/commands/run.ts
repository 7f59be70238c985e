import { resolve } from 'node:path';
import { commands, type ReportValue, type WriteValue } from '../../app';
import { chosenBy, isPerson, isPersonalGoal, list, type Model, reportedIndicators, sameWord } from '../../domain/model';
import type { RunArguments } from '../arguments';
import { type Context, occasionMessage, runCommand } from '../context';
import { CliError, EXIT, type ExitCode } from '../errors';
import { checkOutput, saveBook } from '../files';
import { runJson } from '../json/run';
import { write } from '../output';
import { Stopwatch } from '../stopwatch';
import { withWorkbook } from './open';
import { tellOccasion } from './tell';

const NO_REPORTS: ReportValue = {
  sheets: [],
  renamed: [],
  refused: [],
  notCreated: [],
  keptComments: 0,
  movedComments: 0,
  leftInHistory: 0,
  undoable: true,
};

/** What a person should know of what was written and what was not. */
function tellWritten(context: Context, { preview, undoable }: WriteValue): void {
  for (const { sheet, reason } of preview.refused) context.say(`cli.run.${reason}`, { sheet });
  for (const renamed of preview.renamed) context.say('cli.run.renamed', renamed);
  for (const { sheet, heading } of preview.unmarked) context.say('cli.run.unmarked', { sheet, heading });
  if (!undoable) context.say('cli.run.notUndoable');
}

function tellReports(context: Context, { renamed, refused, notCreated, leftInHistory, undoable }: ReportValue): void {
  for (const sheet of renamed) context.say('cli.run.renamedSheet', sheet);
  for (const sheet of refused) context.say('cli.run.protected', { sheet });
  if (notCreated.length > 0) context.say('cli.run.structure', { sheets: list(notCreated, ', ') });
  if (leftInHistory > 0) context.say('cli.run.history', { count: leftInHistory });
  if (!undoable) context.say('cli.run.notUndoable');
}

/** @throws CliError (exit 2) when a nämnd or bolag asked for is not in the workbook, naming those that are */
function checkOwners({ goals, units, steeringModel }: Model, owners: readonly string[] | null): void {
  // Nobody gets a report of their own, and no person's name into the file: see domain/model/personal.ts.
  const known = [
    ...new Set([
      ...units.filter(({ kind }) => kind !== 'individual').map(({ name }) => name),
      ...goals.filter((goal) => !isPersonalGoal(goal, steeringModel)).flatMap(({ owner }) => owner ?? []),
    ]),
  ].filter((name) => !isPerson(name, units));
  const unknown = owners?.find((owner) => !known.some((name) => sameWord(name, owner)));
  if (unknown === undefined) return;
  if (known.length === 0) throw new CliError(EXIT.input, 'cli.owner.none', { owner: unknown });
  throw new CliError(EXIT.input, 'cli.owner.unknown', { owner: unknown, owners: list(known) });
}

/** @throws CliError (exit 2) when an indicator that is to have a chart is not in the workbook */
function checkCharts(model: Model, charts: RunArguments['charts']): void {
  if (charts === 'proposed') return;
  const shown = reportedIndicators(model);
  const unknown = charts.find((chosen) => !shown.some((one) => sameWord(chosenBy(one), chosen)));
  if (unknown !== undefined) throw new CliError(EXIT.input, 'cli.charts.unknown', { indicator: unknown });
}

/** `run`: writes the status columns and the reports, and saves the result as another file. */
export async function run(context: Context, given: RunArguments): Promise<ExitCode> {
  const { occasion, owners, texts, charts, live } = given;
  const output = resolve(context.io.folder, given.output);
  await checkOutput(output, given.output, resolve(context.io.folder, given.file), given.overwrite);
  return withWorkbook(context, given, async ({ book, excel, mapping }) => {
    const watch = new Stopwatch();
    const written = await runCommand(
      commands.writeStatus,
      { preview: null, ours: [], occasion, mapping },
      EXIT.writing,
      watch.step,
    );
    watch.stop();
    checkOwners(written.preview.judged.model, owners);
    checkCharts(written.preview.judged.model, charts);
    tellOccasion(context, written.preview.judged.occasion);
    tellWritten(context, written);
    const reports =
      given.reports?.length === 0
        ? NO_REPORTS
        : await runCommand(
            commands.report,
            { occasion: written.occasion, mapping, kinds: given.reports, owners, texts, charts, live },
            EXIT.writing,
            watch.step,
          );
    watch.stop();
    tellReports(context, reports);
    await saveBook(book, output, given.output);
    if (given.json) {
      write(context, runJson(written.occasion, written.written, reports.sheets, excel.traffic, watch.seconds()));
    } else {
      write(context, summary(context, given.output, written, reports));
    }
    return EXIT.done;
  });
}

function summary(context: Context, file: string, written: WriteValue, { sheets }: ReportValue): string {
  const { translator } = context;
  const done = translator.text('cli.run.done', {
    occasion: occasionMessage(written.occasion),
    cells: written.written.length,
    refused: written.preview.refused.length,
    sheets: sheets.length,
    file,
  });
  return sheets.length === 0 ? done : `${done}\n${translator.text('cli.run.sheets', { sheets: list(sheets, ', ') })}`;
}
