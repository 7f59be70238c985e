/** "Östersund" and "ostersund" are one word: å, ä, ö and é without their marks. */
export const folded = (text: string): string => text.toLocaleLowerCase('sv').normalize('NFD').replace(/\p{M}/gu, '');
