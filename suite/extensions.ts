import { parseOwnJson } from '../base/json.ts';
import { resolveExtension } from '../extend/resolve.ts';

/** The variable that the configuration sets; the workers inherit it, and the reporter lives in the same process. */
const USE = 'WP_REST_DOCTOR_USE';

/** Paths are relative to the working directory. One that is not there is reported at once. */
export function chooseExtensions(use: readonly string[]): void {
  process.env[USE] = JSON.stringify(use.map((named) => resolveExtension(named, process.cwd())));
}

/** Adds those that the configuration chose, before anything reads the catalogue. */
export async function loadExtensions(): Promise<void> {
  const given = parseOwnJson(process.env[USE] ?? '[]');
  const chosen = Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
  if (chosen.length === 0) return;
  const { useExtensions } = await import('../extend/load.ts');
  await useExtensions(chosen, process.cwd());
}
