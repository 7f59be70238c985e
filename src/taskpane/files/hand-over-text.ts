/**
 * Hands text to the browser as a download, in UTF-8. Must be called in answer to a click. Whether anything was saved
 * can't be known: some of Excel's web views drop downloads silently (docs/assumed-host-behaviour.md).
 */
export function saveText(text: string, name: string): void {
  const type = name.endsWith('.csv') ? 'text/csv' : 'text/plain';
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Whether the text is on the clipboard now. Excel on the web forbids it to the panes of add-ins (office-js #1991). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
