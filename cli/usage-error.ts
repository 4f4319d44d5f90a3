/** Wrong use of the command: its message goes to stderr as it is, and the exit status is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** By its name: a mistake in sites.yaml is told in the same way, and its reader is loaded only where there is one. */
export function isForTheUser(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'UsageError' || error.name === 'SitesError');
}
