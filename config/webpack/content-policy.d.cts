export function contentPolicy(officeJs: string, kolada: string): string;
