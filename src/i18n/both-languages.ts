/**
 * For programs that have both languages from the start: the command line, which runs from its source files and fetches
 * none, and tests. The pane never imports this.
 */
import { provideEnglish } from './catalogues';
import { en } from './en';

provideEnglish(en);
