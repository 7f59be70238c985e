/**
 * The edge to Kolada: asks version 3 of its interface (`fetch` is handed in), checks every answer against its shape,
 * and reads what people paste or save from Kolada's pages into the same values. Also Kolada's bundled lists.
 */
export { askFigure, askGroup, askKolada, type KoladaAnswer } from './client';
export { KoladaError, type KoladaErrorCode } from './errors';
export { keyFigures, type KeyFigureList, type PlaceList, placeList } from './lists';
export { readSheets, type ReadText, readText, type TextProblem } from './read-text';
export { type FigureQuery, FigureSearch } from './search';
export { BUILT_ADDRESS, DEFAULT_PACE, type Fetch, type KoladaService, PUBLIC_ADDRESS, waiting } from './service';
