/** A file of the reader's that cannot be read or written: its message is for him as it is. */
export class OutputError extends Error {
  override name = 'OutputError';
}
