/**
 * Cell formats of the styles part: read into the model, new ones appended, none renumbered.
 */
export { Palette, schemeOrder } from './colors';
export { readStyles } from './read';
export { StyleWriter } from './writer';
