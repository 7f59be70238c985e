export const PUBLIC_ADDRESS: string;
export function parseKoladaAddress(text?: string): string;
