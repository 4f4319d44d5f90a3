import { UserError } from '../base/user-error.ts';

/** What an extension got wrong, in words for whoever writes it. */
export class ExtensionError extends UserError {
  override name = 'ExtensionError';
}

/** What their code threw, in a line, with the place where it did: nobody here can correct it. */
export function messageOf(error: unknown): string {
  if (error instanceof ExtensionError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const [, place] =
    /\n\s+at .*?\(?((?:file:\/\/|\/|[A-Z]:\\)[^\s()]+:\d+:\d+)\)?/.exec(error.stack ?? '') ?? [];
  return place === undefined ? error.message : `${error.message} (at ${place})`;
}

export function blamed<T>(where: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new ExtensionError(`${where}: ${messageOf(error)}`, { cause: error });
  }
}
