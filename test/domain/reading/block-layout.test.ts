import { sheetOf } from '../../support/cells';
import { readSheets } from './support';

const goals = (...lines: string[]): readonly string[] =>
  readSheets([
    sheetOf(
      'Socialnämnden',
      lines.map((line) => [line]),
    ),
  ]).goals.map(({ level, title, parents, description }) =>
    [`${level}: ${title}`, ...parents.map(({ id }) => `→ ${id}`), description === null ? '' : `(${description})`]
      .filter((part) => part !== '')
      .join(' '),
  );

describe('goals under headings', () => {
  it('heading and text in one cell, with a number, a colon or a dash', () => {
    expect(
      goals(
        'Socialnämndens mål 2025',
        'Inriktningsområde 1: En trygg kommun',
        'Beskrivning: Där människor vill bo',
        'Socialnämndens mål: Alla ska vara trygga',
        'Målområde 2 – Miljö',
        'Nämndmål 1: Utsläppen ska minska',
        'Nämndmål 2: Mer sol',
      ),
    ).toEqual([
      'Inriktningsområde: En trygg kommun (Där människor vill bo)',
      'Nämndmål: Alla ska vara trygga → En trygg kommun',
      'Inriktningsområde: Miljö',
      'Nämndmål: Utsläppen ska minska → Miljö',
      'Nämndmål: Mer sol → Miljö',
    ]);
  });

  it.each(['• ', '- ', '– ', '* ', '1. ', '2) ', '· ', '\uf0b7 '])(
    'the mark "%s" begins an item and is no part of it',
    (mark) => {
      expect(goals('Inriktningsområde:', 'Miljö', 'Nämndens mål:', `${mark}Mer sol`, `${mark}Mindre regn`)).toEqual([
        'Inriktningsområde: Miljö',
        'Nämndmål: Mer sol → Miljö',
        'Nämndmål: Mindre regn → Miljö',
      ]);
    },
  );

  it('text from a PDF: broken words, soft hyphens, no-break and double blanks', () => {
    expect(
      goals(
        'Inriktningsområde:',
        'Miljö',
        'Nämndens mål:',
        'Socialnämnden är en attraktiv arbets-\ngivare med till-',
        'gänglig\u00a0 och inno\u00ad',
        'vativ vård, kultur-',
        'och fritid',
      ),
    ).toEqual([
      'Inriktningsområde: Miljö',
      'Nämndmål: Socialnämnden är en attraktiv arbetsgivare med tillgänglig och innovativ vård, kultur- och fritid → Miljö',
    ]);
  });

  it('lines under indicators and activities are no goals', () => {
    expect(
      goals(
        'Inriktningsområde: Miljö',
        'Nämndens mål: Mer sol',
        'Indikatorer:',
        'Antal soltimmar',
        'Aktiviteter',
        'Be',
      ),
    ).toEqual(['Inriktningsområde: Miljö', 'Nämndmål: Mer sol → Miljö']);
  });

  it('overall goals between area and committee goals, the headings beside their texts', () => {
    const { goals: found } = readSheets([
      sheetOf('Kultur- och fritidsnämnden', [
        ['Målområde', 'En öppen kommun'],
        ['KF-mål:', 'Ett gott liv'],
        ['Nämndens mål', 'Mer idrott'],
      ]),
    ]);
    expect(found.map(({ title, owner, area, parents }) => [title, owner, area, parents[0]?.id])).toEqual([
      ['En öppen kommun', null, null, undefined],
      ['Ett gott liv', 'Kommunfullmäktige', 'En öppen kommun', 'En öppen kommun'],
      ['Mer idrott', 'Kultur- och fritidsnämnden', 'En öppen kommun', 'Ett gott liv'],
    ]);
  });

  it('a text without both headings is no document of goals', () => {
    expect(goals('Nämndens mål', 'Vi vill mycket')).toEqual([]);
  });
});
