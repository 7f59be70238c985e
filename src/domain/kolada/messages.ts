import type { Message } from '../model';

/** Everything the domain says of a fetch: keys of the catalogue. */
export const koladaKeys = [
  'kolada.note.malformedId',
  'kolada.note.gone',
  'kolada.note.ended',
  'kolada.note.renamed',
  'kolada.note.otherTitle',
  'kolada.note.notNumbers',
  'kolada.note.noValues',
  'kolada.note.personal',
  'kolada.note.withdrawn',
  'kolada.note.groupUnknown',
  'kolada.note.noColumns',
  'kolada.note.sharedCell',
  'kolada.note.percentUnclear',
  'kolada.note.formula',
  'kolada.note.protected',
  'kolada.note.noRoom',
  'kolada.note.noRows',
  'kolada.note.successor',
  'kolada.note.noSuccessor',
  'kolada.who.kingdom',
  'kolada.who.county',
  'kolada.who.chosen',
  'kolada.compare',
  'kolada.compare.own',
  'kolada.compare.rank',
  'kolada.compare.among',
  'kolada.compare.mean',
  'kolada.compare.ends',
  'kolada.compare.kingdom',
  'kolada.compare.gap',
  'kolada.compare.missing',
  'kolada.source.raw',
  'kolada.source.computed',
] as const;

export type KoladaKey = (typeof koladaKeys)[number];

export const say = (key: KoladaKey, args?: Message['args']): Message => (args === undefined ? { key } : { key, args });
