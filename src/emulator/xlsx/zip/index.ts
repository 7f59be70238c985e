/** Zip archives, read by their directory (xlsx-reading/zip) and written anew around the same compressed bytes. */
export { inflateEntry, readDirectory, type ZipEntry } from '../../../xlsx-reading/zip';
export { makeEntry, writeZip } from './write';
