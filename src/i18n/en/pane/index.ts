import type { pane as swedish } from '../../sv/pane';
import { frame } from './frame';
import { start } from './start';
import { read } from './read';
import { check } from './check';
import { judge } from './judge';
import { preview } from './preview';
import { reports } from './reports';
import { settings } from './settings';
import { actions } from './actions';
import { fields } from './fields';
import { files } from './files';
import { kolada } from './kolada';
import { ways } from './ways';

/** What the pane says, one file a view. English. */
export const pane = {
  ...frame,
  ...start,
  ...read,
  ...check,
  ...judge,
  ...preview,
  ...reports,
  ...settings,
  ...actions,
  ...fields,
  ...files,
  ...kolada,
  ...ways,
} satisfies Record<keyof typeof swedish, string>;
