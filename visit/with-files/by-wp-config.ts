import type { CauseId } from '../../causes/ids.ts';
import type { Finding } from '../judging/finding.ts';

/** What is found where a line of wp-config.php does it: from outside the same may be of a plugin, the theme or the server. */
const titles: Readonly<Partial<Record<CauseId, string>>> = {
  'authorization-header-stripped':
    'wp-config.php takes the Authorization header away before WordPress looks for it',
  'secret-missing': 'wp-config.php gives the JWT plugin no signing secret',
  'secret-defined-late':
    'JWT_AUTH_SECRET_KEY is defined below the line of wp-config.php that loads WordPress',
  'critical-error': 'wp-config.php stops PHP, so every REST request ends in a fatal error',
  'text-before-json': 'wp-config.php prints text or empty lines before the JSON, so clients cannot read it',
  'tls-unseen':
    'WordPress takes requests over https for plain http: wp-config.php does not tell it so that it understands',
};

/** Its title and its layer, where a line of that file does it. A copy may be old, so that a title of it is never certain. */
export function byWpConfig(cause: CauseId, { layer, certainty }: Finding): Partial<Finding> {
  const says = titles[cause];
  const isOfOthers = layer === 'plugin' || layer === 'web-server' || layer === 'edge';
  return {
    ...(says === undefined ? {} : { says }),
    ...(says !== undefined && certainty === 'certain' ? { certainty: 'likely' as const } : {}),
    ...(isOfOthers ? { layer: 'wordpress' as const } : {}),
  };
}
