import { type Book, calculateCounts, type CellRange, rangeAddress, type Sheet } from '../workbook';
import type { Environment } from './environment';
import { EventHub, EventType } from './events';
import { type External, install, type Transport } from './external/external';
import { type Fault, Faults, interruptionOf, statusOf } from './faults';
import { roots } from './objects/roots';
import { changeEvent, selectRange } from './objects/sheet-events';
import { followTables } from './objects/table-growth';
import { cellsChanged } from './objects/written';
import { type HostOptions, schedulerOf, withDefaults } from './options';
import { byteLength, emptyTraffic, isHousekeeping, type Traffic } from './traffic';
import { type Batch, type BatchAnswer, HostStatus, RequestFlag } from './wire/messages';
import { Processor } from './wire/processor';
import { References } from './wire/references';

const GRIDS = new Set(['Values', 'Formulas', 'Text', 'NumberFormat', 'ValueTypes']);

/** An emulated Excel with one workbook open. */
export class Host {
  readonly stats: Traffic = emptyTraffic();
  readonly faults = new Faults();
  /** "Class.member" of everything the add-in asked for that the emulator lacks. */
  readonly unmodelled = new Set<string>();
  /** Addresses the add-in asked to open in a browser. */
  readonly opened: string[] = [];
  private readonly references = new References();
  private readonly events = new EventHub();
  private readonly environment: Environment;
  private readonly transport: Transport;
  private external: External | null = null;
  private isEditing = false;
  private readonly waitingForEdit: (() => void)[] = [];
  private readonly commands = new Map<string, () => void>();
  private nextCommand = 1;

  constructor(
    readonly book: Book,
    options: HostOptions = {},
  ) {
    const all = withDefaults(options);
    this.environment = {
      book,
      options: all,
      excelApi: all.excelApi,
      events: this.events,
      unmodelled: this.unmodelled,
      contentsChanged: (sheet, range) => cellsChanged(this.environment, sheet, range, 'Local', 'ThisLocalAddin'),
      formatsChanged: (sheet, range) => {
        book.dirty = true;
        this.events.tell(EventType.formatChanged, sheet.id, changeEvent(sheet, range, 'Local', 'ThisLocalAddin'));
      },
    };
    this.transport = {
      options: all,
      documentUrl: () => all.documentUrl ?? `C:\\Arbetsböcker\\${book.fileName}`,
      readOnly: () => book.readOnly,
      settings: {
        read: () => book.settings,
        write: (settings) => {
          book.settings = settings;
          book.settingsChanged = true;
          book.dirty = true;
        },
      },
      schedule: schedulerOf(all.scheduling),
      execute: (body, flags, reply) => this.execute(body, flags, reply),
      commandDone: (id) => this.commands.get(id)?.(),
      openBrowser: (url) => this.opened.push(url),
    };
  }

  /** Puts this Excel on the page's `window.external`; in place of an earlier one, whose add-in then sees this workbook. */
  attach(window: object): void {
    this.external = install(window, this.transport);
  }

  /** References the client keeps: 0 after every run that cleaned up. */
  get keptReferences(): number {
    return this.references.count;
  }

  /** Events the add-in listens to. */
  get listeners(): number {
    return this.events.listeners;
  }

  get editing(): boolean {
    return this.isEditing;
  }

  /**
   * The user edits a cell: every sync is refused (InvalidOperationInCellEditMode), except those that asked to wait
   * (`delayForCellEdit`), which are answered when editing ends.
   */
  set editing(editing: boolean) {
    this.isEditing = editing;
    if (editing) return;
    for (const resume of this.waitingForEdit.splice(0)) this.transport.schedule(resume);
  }

  /**
   * Clicks a ribbon button bound to a function (`Office.actions.associate`). Resolves when the add-in says it is done;
   * rejects when the page listens to no commands.
   */
  runCommand(name: string, control = name): Promise<void> {
    const id = `command-${this.nextCommand++}`;
    return new Promise((resolve, reject) => {
      this.commands.set(id, () => {
        this.commands.delete(id);
        resolve();
      });
      if (!this.external?.fireCommand(id, name, control)) {
        this.commands.delete(id);
        reject(new Error(`No page listens to ribbon commands (${name}).`));
      }
    });
  }

  /** Someone else's add-in or another user changed the document settings (the add-in's `SettingsChanged` event). */
  changeSettings(settings: Record<string, string>): void {
    this.book.settings = settings;
    this.book.settingsChanged = true;
    this.external?.fireSettingsChanged();
  }

  /** A person, here or elsewhere (co-authoring), changed cells in the model: tells the add-in and recalculates. */
  tellChanged(sheet: Sheet, range: CellRange, source: 'Local' | 'Remote' = 'Local'): void {
    followTables(this.environment, sheet, range);
    cellsChanged(this.environment, sheet, range, source, 'Unknown');
    this.flushEvents();
  }

  /** A person sorted the cells. Whether Excel then tells of changed cells too is not known; only the sorting is told. */
  tellSorted(sheet: Sheet, range: CellRange, by: 'rows' | 'columns' = 'rows'): void {
    const { events } = this.environment;
    const type = by === 'rows' ? EventType.rowSorted : EventType.columnSorted;
    events.tell(type, sheet.id, { address: rangeAddress(range), source: 'Local', worksheetId: sheet.id });
    this.flushEvents();
  }

  /** A person selected cells, or changed sheet. */
  select(sheet: Sheet, range: CellRange): void {
    selectRange(this.environment, sheet, range);
    this.flushEvents();
  }

  /** Answers a batch: JSON text, or a host status. The face for a book in another process than the page. */
  execute(body: string, flags: number, reply: (answer: string | number) => void): void {
    const batch = JSON.parse(body) as Batch;
    const housekeeping = isHousekeeping(batch);
    const fault = housekeeping ? null : this.faults.next();
    const bytes = byteLength(body);
    if (!housekeeping) this.count(bytes, 'sent');
    if (fault === 'hang') return;
    if (typeof fault === 'string' && fault !== 'nullResult' && fault !== 'responseTooLarge') {
      reply(statusOf(fault));
      return;
    }
    if (bytes > this.environment.options.payloadLimit) {
      reply(HostStatus.requestTooLarge);
      return;
    }
    if (this.isEditing && !housekeeping) {
      if (flags & RequestFlag.delayForCellEdit) {
        this.waitingForEdit.push(() => this.answer(batch, fault, housekeeping, reply));
      } else reply(HostStatus.editMode);
      return;
    }
    this.answer(batch, fault, housekeeping, reply);
  }

  private answer(
    batch: Batch,
    fault: Fault | null,
    housekeeping: boolean,
    reply: (answer: string | number) => void,
  ): void {
    const processor = new Processor(batch, roots, this.references, this.environment);
    const answer = processor.run(fault && interruptionOf(fault));
    for (const sheet of this.environment.book.sheets) if (sheet.counts) calculateCounts(sheet);
    if (fault === 'nullResult') forgetGrids(answer);
    const text = JSON.stringify(answer);
    const bytes = byteLength(text);
    if (!housekeeping) this.count(bytes, 'received');
    const tooLarge = fault === 'responseTooLarge' || bytes > this.environment.options.payloadLimit;
    reply(tooLarge ? HostStatus.responseTooLarge : text);
    this.flushEvents();
  }

  private count(bytes: number, direction: 'sent' | 'received'): void {
    if (direction === 'sent') this.stats.syncs += 1;
    this.stats[direction] += bytes;
    this.stats.largest = Math.max(this.stats.largest, bytes);
  }

  private flushEvents(): void {
    this.external?.fireEvents(this.events.take());
  }
}

/** Grids read in this answer come back as null. */
function forgetGrids(answer: BatchAnswer): void {
  if (!('Results' in answer)) return;
  for (const { Value } of answer.Results) {
    if (typeof Value !== 'object' || Value === null) continue;
    for (const key of Object.keys(Value)) if (GRIDS.has(key)) Reflect.set(Value, key, null);
  }
}

/** An emulated Excel with the book open; `attach` it to a window before Office.js loads there. */
export const createHost = (book: Book, options: HostOptions = {}): Host => new Host(book, options);
