import { jwtNamespace } from '../evidence.ts';
import { otherPluginIn } from '../jwt-plugins.ts';
import type { Located } from '../located.ts';
import type { Dialect } from '../methods/dialects/dialect.ts';
import { dialects } from '../methods/dialects/index.ts';
import { dialectOf } from '../methods/dialects/spoken.ts';
import { isUsefulteam2 } from '../methods/dialects/usefulteam.ts';
import { codeOf, isCacheHit, jsonOf, messageOf, statusOf } from '../read.ts';

/** The plugin that issues the tokens, as far as it shows itself. */
export interface JwtPlugin {
  name: string;
  /** `1.3.4`, or a range in words; null when nothing tells. */
  version: string | null;
}

export const OUR_PLUGIN = 'JWT Authentication for WP REST API';

export function jwtPluginOf(evidence: Located): JwtPlugin | null {
  const dialect = dialectOf(evidence);
  if (dialect !== null) return { name: dialect.name, version: versionSpoken(dialect, evidence) };
  if (hasOurRoutes(evidence)) return { name: OUR_PLUGIN, version: versionOf(evidence) };
  const other = otherPluginIn(evidence.index());
  return other === null ? null : { name: other, version: null };
}

/** Of the one whose versions answer each in a way of its own. */
function versionSpoken({ id }: Dialect, { exchanges }: Located): string | null {
  if (id !== dialects.usefulteam.id) return null;
  return Object.values(exchanges).some(isUsefulteam2) ? '2' : '3';
}

/** The namespace is there and nothing in it is foreign. */
function hasOurRoutes(evidence: Located): boolean {
  const { namespaces } = evidence.index();
  const isListed = Array.isArray(namespaces) && namespaces.includes(jwtNamespace(evidence.site));
  const answered = codeOf(evidence.exchanges['garbage-validate']) ?? '';
  return isListed || answered.startsWith('jwt_auth_');
}

/** From the readme where it may be read, else from what changed between versions. */
function versionOf(evidence: Located): string | null {
  const { exchanges } = evidence;
  const readme = exchanges['plugin-readme'];
  const stable =
    statusOf(readme) === 200 ? /^Stable tag:\s*([\w.]+)/im.exec(readme?.response?.text ?? '') : null;
  if (stable) return stable[1] ?? null;
  const configured = Object.values(exchanges).find((one) => codeOf(one) === 'jwt_auth_bad_config');
  // A spelling that was corrected in 1.3.0.
  if (/configurated/.test(messageOf(configured))) return '1.2.6 or older';
  if (isTokenIgnoredAtQuery(evidence)) return '1.3.2 or older';
  return /configured/.test(messageOf(configured)) ? '1.3.0 or newer' : null;
}

/** Before 1.3.3 the plugin looked for tokens at pretty addresses alone. */
export function isTokenIgnoredAtQuery(evidence: Located): boolean {
  const { exchanges } = evidence;
  if (evidence.workingRoot()?.style !== 'query') return false;
  const { 'garbage-validate': post, 'garbage-posts': get } = exchanges;
  const isSeen = codeOf(post) === 'jwt_auth_invalid_token';
  return isSeen && Array.isArray(jsonOf(get)) && !isCacheHit(get);
}
