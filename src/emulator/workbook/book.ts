import { type DefinedNameModel, Sheet } from './sheet';
import { StyleTable } from './style';

/** What the workbook as a whole refuses. */
export interface BookProtection {
  structure: boolean;
}

/** The file's document properties (docProps/core.xml and app.xml). */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
}

/**
 * A workbook in memory: what Excel would hold. host/ lets Office.js act on it, xlsx/ loads and saves it, the workbench
 * draws it. There is no second model.
 */
export class Book {
  sheets: Sheet[] = [];
  names: DefinedNameModel[] = [];
  styles = new StyleTable();
  /** Document settings of the add-in (the webextension part): name → JSON text. */
  settings: Record<string, string> = {};
  settingsChanged = false;
  namesChanged = false;
  sheetsChanged = false;
  date1904 = false;
  readOnly = false;
  protection: BookProtection = { structure: false };
  fileName = 'Bok1.xlsx';
  properties: DocumentProperties = {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
  };
  propertiesChanged = false;
  /** Excel.CalculationMode */
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Something changed since it was loaded or saved. */
  dirty = false;
  /** Sheet shown, by id. */
  activeId = '';
  /** xlsx/'s own memory of the file this came from; opaque to everyone else. */
  source: unknown = null;
  private nextId = 1;

  newId(): string {
    return `{00000000-0001-0000-${(this.nextId++).toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
  }

  /** Adds an empty sheet at the end. The name must already be valid and free. */
  addSheet(name: string): Sheet {
    const sheet = new Sheet(this.newId(), name);
    this.sheets.push(sheet);
    this.sheetsChanged = true;
    if (this.activeId === '') this.activeId = sheet.id;
    return sheet;
  }

  /** By name (any case) or id. */
  sheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted);
  }

  get active(): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === this.activeId) ?? this.sheets[0];
  }
}
