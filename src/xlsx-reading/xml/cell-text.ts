/**
 * Cell text in files: characters that XML can't hold are written _xHHHH_ (ECMA-376 part 1, 22.9.2.19 ST_Xstring), and
 * text that happens to look like that has its first underscore written _x005F_.
 */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const unholdable =
  /_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function encodeCellText(text: string): string {
  return text.replace(
    unholdable,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
