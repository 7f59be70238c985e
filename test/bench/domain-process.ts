/** The domain's work on the cells of a JSON file, several rounds in a new process: the first of them is cold. */
import { readFileSync } from 'node:fs';
import type { WorkbookCells } from '../../src/domain/model';
import { measureDomain } from './domain';

const [, , file, rounds] = process.argv;
const cells = JSON.parse(readFileSync(file!, 'utf8')) as WorkbookCells;
console.log(JSON.stringify(Array.from({ length: Number(rounds) }, () => measureDomain(cells))));
