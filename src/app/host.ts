/** What the pane and the ribbon may know of Excel: handed on from the adapter. */
export {
  displayLanguage,
  FLOOR,
  type HostState,
  type HostTheme,
  officeTheme,
  onRibbonCommand,
  showPane,
  whenReady,
} from '../excel';
