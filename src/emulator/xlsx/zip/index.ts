/**
 * Zip archives, read by their directory and written anew around the same compressed bytes.
 * An own directory, as no library keeps an entry's compressed bytes as they are.
 */
export { readDirectory, type ZipEntry } from './directory';
export { inflateEntry } from './inflate';
export { makeEntry, writeZip } from './write';
