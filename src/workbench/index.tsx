/**
 * The workbench: a page for trying and testing the add-in without Excel. grid/ draws the emulated workbook, session.ts
 * ties it to an emulated Excel, and the real pane runs in a frame beside it. Served on this machine only, never published.
 */
import { createRoot } from 'react-dom/client';
import { Workbench } from './workbench';

createRoot(document.getElementById('root')!).render(<Workbench />);
