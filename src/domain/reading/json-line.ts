/**
 * Line (from 1) of a path like "levels[2].owners[0]" in a JSON text; with `path` null, the line where the text stops
 * being JSON. Falls back to the deepest part of the path that is there.
 */
export function jsonLine(text: string, path: string | null): number {
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;
  const blank = (): void => {
    for (; at < text.length && /\s/.test(text[at]!); at++) if (text[at] === '\n') line++;
  };
  const string = (): string | null => {
    const found = /"(?:[^"\\\n]|\\.)*"/y;
    found.lastIndex = at;
    const token = found.exec(text)?.[0];
    if (token === undefined) return null;
    at += token.length;
    return token.slice(1, -1);
  };
  /** Returns false where the text breaks off. */
  const value = (here: string): boolean => {
    blank();
    lines.set(here, line);
    const open = text[at];
    if (open === '{' || open === '[') {
      at++;
      for (let index = 0; ; index++) {
        blank();
        if (text[at] === (open === '{' ? '}' : ']')) {
          at++;
          return true;
        }
        let name = `${here}[${index}]`;
        if (open === '{') {
          const key = string();
          blank();
          if (key === null || text[at] !== ':') return false;
          at++;
          name = here === '' ? key : `${here}.${key}`;
        }
        if (!value(name)) return false;
        blank();
        if (text[at] === ',') at++;
        else if (text[at] !== '}' && text[at] !== ']') return false;
      }
    }
    if (open === '"') return string() !== null;
    const rest = /(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
    rest.lastIndex = at;
    const token = rest.exec(text)?.[0];
    if (token === undefined) return false;
    at += token.length;
    return true;
  };
  value('');
  if (path === null) return line;
  for (let part = path; ; part = part.replace(/(?:\.[^.[]+|\[\d+\]|^[^.[]+)$/, '')) {
    const found = lines.get(part);
    if (found !== undefined || part === '') return found ?? 1;
  }
}
