/** Zip archives, read by their directory: an own one, as no library keeps an entry's compressed bytes as they are. */
export { readDirectory, type ZipEntry } from './directory';
export { inflateEntry, inflating } from './inflate';
