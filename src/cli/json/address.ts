import { type CellAddress, cellName } from '../../domain/model';

export interface AddressJson {
  readonly sheet: string;
  readonly cell: string;
}

export const addressJson = ({ sheet, row, column }: CellAddress): AddressJson => ({
  sheet,
  cell: cellName(row, column),
});
