/** Parts of a path that are this long are no words. */
const SHORTEST = 8;

/** What of an address must not be repeated: the whole, its host, and whatever in it may be a key. */
export function urlSecrets(address: string): string[] {
  const url = new URL(address);
  const parts = [...url.pathname.split('/'), ...url.searchParams.values()].filter(
    (part) => part.length >= SHORTEST,
  );
  return [address, url.host, url.hostname, `${url.pathname}${url.search}`, ...parts].filter(
    (part) => part.length >= 4,
  );
}
