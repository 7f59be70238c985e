import { reading } from './reading';
import { checking } from './checking';
import { judging } from './judging';
import { reporting } from './reporting';
import { exporting } from './exporting';
import { errors } from './errors';
import { app } from './app';
import { pane } from './pane';
import { cli } from './cli';
import { kolada } from './kolada';
import { workbench } from './workbench';

/** The Swedish catalogue: one file a part of the house. */
export const sv = {
  ...reading,
  ...checking,
  ...judging,
  ...reporting,
  ...exporting,
  ...errors,
  ...app,
  ...pane,
  ...cli,
  ...kolada,
  ...workbench,
};
