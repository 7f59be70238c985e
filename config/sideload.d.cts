interface Sideload {
  /** Full path of manifest.xml. */
  readonly manifest: string;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Runs a program, throws where it fails; left out: for real. */
  readonly run?: (program: string, args: readonly string[]) => void;
}
export function sideload(options: Sideload): string;
export function removeSideload(options: Sideload): string;
