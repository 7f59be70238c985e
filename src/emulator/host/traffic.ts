import { type Batch, ActionType } from './wire/messages';

/** Messages between the add-in and Excel since the host was made. Bytes are those of the JSON text in UTF-8. */
export interface Traffic {
  /** Batches the add-in sent: its `sync`s. Office.js's own start-up and clean-up are not counted. */
  syncs: number;
  sent: number;
  received: number;
  /** Largest single message, either way. */
  largest: number;
}

export const emptyTraffic = (): Traffic => ({ syncs: 0, sent: 0, received: 0, largest: 0 });

/** Length in bytes of the text in UTF-8. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    if (code >= 0xd800 && code <= 0xdbff) index += 1;
    bytes += code < 0x800 ? 1 : 2;
  }
  return bytes;
}

/** Office.js gives back references after each run and starts services by itself: nobody's sync. */
export function isHousekeeping(batch: Batch): boolean {
  const paths = Object.values(batch.ObjectPaths);
  if (paths.some((path) => path.Name.startsWith('Microsoft.'))) return true;
  const calls = batch.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference');
}
