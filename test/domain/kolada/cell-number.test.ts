import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/model';
import { asWritten, cellOf, changeKind, type ChangeKind, isTicked } from '../../../src/domain/kolada/cell-number';

const old = (value: CellValue, more: { format?: string; fraction?: boolean; remembered?: number } = {}) => ({
  value,
  format: 'General',
  direction: null,
  fraction: false,
  remembered: null,
  ...more,
});

it.each<[CellValue, number, boolean, ChangeKind | null]>([
  [null, 77.5, false, 'empty'],
  ['mäts ej', 77.5, false, 'mark'],
  ['–', 77.5, false, 'mark'],
  [77.5, 77.5, false, null],
  ['77,5', 77.5, false, null],
  ['77,5 %', 77.5, false, null],
  [77.528089, 77.52808900000001, false, null],
  ['1,4*', 1.4, true, null],
  ['1,4*', 1.4, false, 'settled'],
  [1.4, 1.4, true, 'settled'],
  [77.5, 77.528089, false, 'rounded'],
  ['78', 77.528089, false, 'rounded'],
  [77.6, 77.528089, false, 'differs'],
  [80, 77.5, false, 'differs'],
  ['enligt plan', 77.5, false, 'text'],
  [0, 77.5, false, 'differs'],
])('%p where Kolada has %p (preliminary: %p): %p', (value, number, preliminary, kind) => {
  expect(changeKind(old(value), number, preliminary)).toBe(kind);
});

it('knows a number that was fetched last time from one that a person typed', () => {
  expect(changeKind(old(77.5, { remembered: 77.5 }), 78.1, false)).toBe('revised');
  expect(changeKind(old(77.4, { remembered: 77.5 }), 78.1, false)).toBe('differs');
});

it('ticks nothing that a person typed', () => {
  const kinds: ChangeKind[] = ['empty', 'mark', 'settled', 'revised', 'rounded', 'differs', 'text'];
  expect(kinds.filter(isTicked)).toEqual(['empty', 'mark', 'settled', 'revised']);
});

describe('percentages', () => {
  it.each<[number, boolean, boolean, CellValue]>([
    [84.9, false, false, 84.9],
    [84.9, false, true, 0.849],
    [84.9, true, false, '84,9*'],
    [84.9, true, true, '84,9 %*'],
    [-8.383, true, false, '-8,383*'],
    [1e-7, true, false, '0,0000001*'],
    [652 / 3, false, false, 217.3333333333333],
  ])('%p, preliminary %p, as fractions %p: %p', (value, preliminary, fraction, cell) => {
    expect(cellOf(value, preliminary, fraction)).toBe(cell);
  });
});

it('says nothing more of a cell that holds what it would write', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => Number(number.toFixed(8)) + 0);
  fc.assert(
    fc.property(value, fc.boolean(), fc.boolean(), (number, preliminary, fraction) => {
      const format = fraction ? '0.0%' : 'General';
      const cell = cellOf(number, preliminary, fraction);
      expect(changeKind(old(cell, { fraction, format }), asWritten(number), preliminary)).toBeNull();
    }),
  );
});
