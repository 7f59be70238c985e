import type { Server } from 'node:http';

/** `folders`: address prefix → folder. */
export declare function serve(folders: Record<string, string>): Promise<{ server: Server; url: string }>;
