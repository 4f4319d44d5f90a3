/** An error whose message goes to the user as it is: what was asked for, or a file of the user, is at fault. */
export class UserError extends Error {
  override name = 'UserError';
  readonly isForTheUser = true;
}

/** Tells it by a mark: the command and the library are built apart, each with classes of its own. */
export function isForTheUser(error: unknown): error is Error {
  return error instanceof Error && 'isForTheUser' in error;
}

/** A file of the reader's that cannot be read or written: its message is for him as it is. */
export class OutputError extends UserError {
  override name = 'OutputError';
}

/** `name` is how the user calls the file. */
export function notWritten(name: string, error: unknown): OutputError {
  return new OutputError(`${name} could not be written: ${reasonOf(error)}`);
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
