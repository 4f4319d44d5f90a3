import { asObject } from '../../../base/json.ts';
import type { Dialect } from './dialect.ts';
import { dialects } from './index.ts';

/** The token in the answer to a login; null where there is none. A plugin that shows itself with it is one of ours too. */
export function issuedIn(dialect: Dialect | null, json: unknown): string | null {
  const places = dialect === null ? [['token'], dialects.usefulteam.tokenAt] : [dialect.tokenAt];
  return places.map((place) => valueAt(place, json)).find((value) => value !== null) ?? null;
}

/** The text at the end of this path of members; null where there is none. */
function valueAt(place: readonly string[], json: unknown): string | null {
  const value = place.reduce<unknown>((within, name) => asObject(within)[name], json);
  return typeof value === 'string' && value !== '' ? value : null;
}
