/** A file of the reader's that cannot be read or written: its message is for him as it is. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/** `name` is how the user calls the file. */
export function notWritten(name: string, error: unknown): OutputError {
  return new OutputError(`${name} could not be written: ${reasonOf(error)}`);
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
