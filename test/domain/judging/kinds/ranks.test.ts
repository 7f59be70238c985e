import type { TargetRule } from '../../../../src/domain/model';
import { ranks } from '../../../support/build-model';
import { judges } from './rows';

const topShare = (...populations: string[]): TargetRule => ({ kind: 'rankShare', share: 25, populations });

judges([
  [
    'rank',
    { kind: 'rank', max: 30 },
    { direction: 'rank', baseline: [41, 2023], outcomes: { 2025: ranks([35, 290, null]) } },
    { status: 'partly', deviation: 5, movement: 600 / 11 },
  ],
  [
    'rank as a bare number',
    { kind: 'rank', max: 30 },
    { direction: 'rank', outcomes: { 2025: 30 } },
    { status: 'met', deviation: 0 },
  ],
  [
    'rank in two lists and no list named',
    { kind: 'rank', max: 30 },
    { direction: 'rank', outcomes: { 2025: ranks([5, 26, 'länet'], [61, 290, 'riket']) } },
    { status: 'notMeasured', reason: 'placering saknas' },
  ],
  [
    'A-25 A-26 rank share: in each population',
    topShare('länet', 'riket'),
    { direction: 'rank', outcomes: { 2025: ranks([7, 26, 'länet'], [73, 290, 'riket']) } },
    { status: 'met', deviation: null },
  ],
  [
    'A-26 one of them missed',
    topShare('länet', 'riket'),
    { direction: 'rank', outcomes: { 2025: ranks([7, 26, 'länet'], [75, 290, 'riket']) } },
    { status: 'notMet', deviation: null },
  ],
  [
    'A-26 with one population there is a deviation: ⌈25 % of 290⌉ = 73',
    topShare(),
    { direction: 'rank', outcomes: { 2025: ranks([75, 290, null]) } },
    { status: 'notMet', deviation: 2, movement: null },
  ],
  [
    'A-25 Antal i jämförelsen',
    topShare(),
    { direction: 'rank', rankOf: 26, outcomes: { 2025: 7 } },
    { status: 'met', deviation: 0 },
  ],
  [
    'rank share without its size',
    topShare(),
    { direction: 'rank', outcomes: { 2025: 7 } },
    { status: 'notMeasured', reason: 'antal i jämförelsen saknas' },
  ],
  [
    'rank share: a named population is missing',
    topShare('länet', 'riket'),
    { direction: 'rank', outcomes: { 2025: ranks([7, 26, 'länet']) } },
    { status: 'notMeasured', reason: 'placering saknas' },
  ],
]);
