/** Text for an XML element. Characters XML can't hold are left out: cell text has them escaped first (see cell-text). */
export function escapeText(text: string): string {
  return withoutForbidden(text).replace(/[&<>\r]/g, (character) => entities[character]!);
}

/** Text for a double-quoted XML attribute; line breaks and tabs survive. */
export function escapeAttribute(text: string): string {
  return withoutForbidden(text).replace(/[&<>"\r\n\t]/g, (character) => entities[character]!);
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const forbidden =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function withoutForbidden(text: string): string {
  return text.replace(forbidden, '');
}

/** The text of XML character data: the five entities and numeric references; an unknown entity is null. */
export function unescapeXml(text: string): string | null {
  if (!text.includes('&')) return text;
  let known = true;
  const plain = text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const value = whole.endsWith(';') ? reference(name) : null;
    if (value === null) known = false;
    return value ?? '';
  });
  return known ? plain : null;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function reference(name: string): string | null {
  const code = /^#x[0-9a-f]{1,6}$/i.test(name)
    ? parseInt(name.slice(2), 16)
    : /^#[0-9]{1,7}$/.test(name)
      ? parseInt(name.slice(1), 10)
      : null;
  if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : null;
  return Object.hasOwn(named, name) ? named[name]! : null;
}
