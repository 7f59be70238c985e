export interface HeaderSections {
  left: string;
  center: string;
  right: string;
}

/**
 * Splits a header of the file ("&LVänster&CMitten&RHöger") into its sections. Codes inside stay as they are (&P, &D, &A …);
 * "&&" is a literal & and no section; a font's name in quotes isn't looked into. Text before any mark is the middle.
 */
export function splitHeader(text: string): HeaderSections {
  const sections: HeaderSections = { left: '', center: '', right: '' };
  let current: keyof HeaderSections = 'center';
  for (const piece of text.match(/&"[^"]*"|&[^]|[^&]+|&/g) ?? []) {
    if (/^&l$/i.test(piece)) current = 'left';
    else if (/^&c$/i.test(piece)) current = 'center';
    else if (/^&r$/i.test(piece)) current = 'right';
    else sections[current] += piece;
  }
  return sections;
}

export function joinHeader({ left, center, right }: HeaderSections): string {
  return (left === '' ? '' : `&L${left}`) + (center === '' ? '' : `&C${center}`) + (right === '' ? '' : `&R${right}`);
}
