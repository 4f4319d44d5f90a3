import type { CauseId } from '../../causes/ids.ts';
import { coreCodes, ofRights } from '../../evidence/known-codes/core.ts';
import { lockdowns } from '../../evidence/known-codes/lockdowns.ts';
import { loginProtections } from '../../evidence/known-codes/login/index.ts';
import { wanted } from '../../evidence/known-codes/login/protection.ts';
import { either, PREFIX } from '../../evidence/known-codes.ts';

/** `incorrect_password` and `[jwt_auth] incorrect_password` are one code. */
export const bare = (code: string) => code.toLowerCase().replace(PREFIX, '');

/** Who answers with a code, and what is meant by it; sentences. */
export function saysOf(code: string): string[] {
  const own = bare(code);
  const core = coreCodes
    .filter((one) => one.code === own)
    .flatMap(({ by, means, isOfRights, step }) => [
      `${by} answers so. ${means}`,
      ...(isOfRights ? [ofRights] : []),
      ...(step ? [`First step: ${step}`] : []),
    ]);
  const closed = lockdowns
    .filter((one) => one.code === own)
    .map(({ by, begins, switch: place }) => {
      const where = begins === undefined ? '' : ` where the message begins with "${begins.trim()}"`;
      const who = by.length === 0 ? 'Snippets and several plugins' : `A plugin (${either(by)})`;
      return `${who} answers so where the REST API is closed${where}.${place ? ` Opened at: ${place.replaceAll('\n', '; ')}.` : ''}`;
    });
  const logins = loginProtections
    .filter(({ codes }) => codes.includes(own))
    .map(({ by, wants, switch: place }) => {
      const who = by.length === 0 ? 'A plugin' : either(by);
      return `${who} ${wanted[wants].says}. ${(place ?? wanted[wants].switch).replaceAll('\n', ' ')}.`;
    });
  return [...core, ...closed, ...logins];
}

/** A code of a plugin is of its kind of cause, whichever plugin the model evidence was made with. */
export function alsoShownBy(code: string): CauseId[] {
  const own = bare(code);
  return [
    ...coreCodes.flatMap((one) => (one.code === own ? (one.shows ?? []) : [])),
    ...(lockdowns.some((one) => one.code === own) ? (['rest-lockdown', 'rest-disabled'] as const) : []),
    ...(loginProtections.some(({ codes }) => codes.includes(own)) ? (['login-protection'] as const) : []),
  ];
}
