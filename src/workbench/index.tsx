/**
 * The workbench: a page for trying and testing the add-in without Excel. grid/ draws the emulated workbook, session.ts
 * ties it to an emulated Excel, and the real pane runs in a frame beside it. Served on this machine only, never published.
 */
import { createRoot } from 'react-dom/client';
import { loadLanguage } from '../i18n';
import { Workbench } from './workbench';

const root = createRoot(document.getElementById('root')!);

// Whoever tries the add-in goes back and forth between the languages.
void loadLanguage('en').then(() => root.render(<Workbench />));
