import { join } from 'node:path';

interface Validation {
  readonly ok: boolean;
  readonly problems: readonly unknown[];
}

interface Validator {
  validateXlsxBuffer(bytes: Uint8Array): Promise<Validation>;
}

// The package's own entry point doesn't export its validator, and its `exports` close the path to it by name.
const path = join(
  __dirname,
  '../../node_modules/@cj-tech-master/excelts/dist/cjs/modules/excel/utils/ooxml-validator/index.js',
);

/** What an independent reader of the format finds wrong with an .xlsx; empty when it is valid. */
export async function problemsOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  const { validateXlsxBuffer } = (await import(path)) as Validator;
  return (await validateXlsxBuffer(bytes)).problems;
}
