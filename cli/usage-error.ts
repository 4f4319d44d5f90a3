/** Wrong use of the command: its message goes to stderr as it is, and the exit status is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** By their names: mistakes in sites.yaml and in extensions are told in the same way, and their readers load late. */
const forTheUser = ['UsageError', 'SitesError', 'ExtensionError', 'OutputError'];

export function isForTheUser(error: unknown): error is Error {
  return error instanceof Error && forTheUser.includes(error.name);
}
