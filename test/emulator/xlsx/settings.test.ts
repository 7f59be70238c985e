import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { ADD_IN_ID, newBook, openXlsx, saveXlsx } from '../../../src/emulator/xlsx';
import { changedParts } from '../../support/compare-packages';
import { partText } from '../../support/parts';

const EXTENSION = 'xl/webextensions/webextension1.xml';

it('belong to the add-in of the manifest', () => {
  expect(readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8')).toContain(`<Id>${ADD_IN_ID}</Id>`);
});

describe('Document settings', () => {
  const empty = saveXlsx(newBook());
  const withSettings = (settings: Record<string, string>, bytes = empty): Uint8Array => {
    const book = openXlsx(bytes);
    book.settings = settings;
    return saveXlsx(book);
  };

  it('come in parts of their own, as Office makes them', () => {
    const saved = withSettings({ val: '{"a":"å"}' });
    expect(changedParts(empty, saved)).toEqual([
      'changed [Content_Types].xml',
      'changed _rels/.rels',
      'added xl/webextensions/_rels/taskpanes.xml.rels',
      'added xl/webextensions/taskpanes.xml',
      `added ${EXTENSION}`,
    ]);
    expect(partText(saved, EXTENSION)).toContain('<we:property name="val" value="{&quot;a&quot;:&quot;å&quot;}"/>');
    expect(openXlsx(saved).settings).toEqual({ val: '{"a":"å"}' });
  });

  it('are changed in place', () => {
    const first = withSettings({ val: '1', annat: '2' });
    const second = withSettings({ val: '3' }, first);
    expect(changedParts(first, second)).toEqual([`changed ${EXTENSION}`]);
    expect(openXlsx(second).settings).toEqual({ val: '3' });
  });

  it('of another add-in are neither shown nor touched', () => {
    const parts = unzipSync(withSettings({ hemligt: '1' }));
    const theirs = partText(zipSync(parts), EXTENSION).replaceAll(ADD_IN_ID, 'wa104380862').replace('hemligt', 'deras');
    const file = zipSync({ ...parts, [EXTENSION]: strToU8(theirs) });
    expect(openXlsx(file).settings).toEqual({});
    const saved = withSettings({ val: '1' }, file);
    expect(partText(saved, EXTENSION)).toBe(theirs);
    expect(openXlsx(saved).settings).toEqual({ val: '1' });
    expect(partText(saved, 'xl/webextensions/taskpanes.xml').match(/<wetp:taskpane /g)).toHaveLength(2);
  });
});
