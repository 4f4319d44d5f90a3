import type { Site } from './site.ts';

/** Where no WordPress can be booted: only the repository of wp-rest-doctor has one. */
export function refuseEmbedded(sites: readonly Site[]): void {
  const embedded = sites.find((site) => site.embedded);
  if (!embedded) return;
  const error = new Error(
    `${embedded.name} has embedded: true, which only the repository of wp-rest-doctor can boot; expected a url`,
  );
  // Playwright prints the stack of whatever is thrown.
  error.stack = error.message;
  throw error;
}
