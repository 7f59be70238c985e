/**
 * What the emulated Excel answers instead of a result. Office.js turns it into an OfficeExtension.Error with the same
 * code. Texts are close to Excel's own, but nobody may depend on them: switch on the code.
 */
export class HostError extends Error {
  /** "Class.member", when it differs from the action that failed. */
  readonly location: string | null;

  constructor(
    readonly code: string,
    message: string,
    location: string | null = null,
  ) {
    super(message);
    this.location = location;
  }
}

export const itemNotFound = (): HostError => new HostError('ItemNotFound', "The requested resource doesn't exist.");

export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

export const sizeDiffers = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const invalidOperation = (message: string): HostError => new HostError('InvalidOperation', message);

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.');

/** Loud on purpose: the add-in used something this Excel does not have, or that the emulator does not model. */
export const apiNotFound = (member: string, why: string): HostError =>
  new HostError('ApiNotFound', `${member}: the API you are trying to use could not be found (${why}).`, member);
