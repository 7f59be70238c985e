declare const config: { OUTPUT: string };
export = config;
