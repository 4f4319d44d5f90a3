import { secretsIn as ofHtaccess } from '../site-files/htaccess/secrets.ts';
import { kindOf } from '../site-files/kind.ts';
import { Source } from '../site-files/source.ts';
import { wpConfigOf } from '../site-files/wp-config/config.ts';
import { secretsIn } from './secrets.ts';

/** A file of a site with all that may be secret in it: what is quoted where a quote is wrong only a parser tells. */
export function sourceOf(file: string, bytes: string): Source {
  const simple = secretsIn(file, bytes);
  const kind = kindOf(file, bytes);
  if (kind === 'htaccess') return new Source(file, bytes, [...simple, ...ofHtaccess(bytes)]);
  const config = kind === 'wp-config' ? wpConfigOf(new Source(file, bytes)) : null;
  return new Source(file, bytes, [...simple, ...(config?.source.secrets ?? [])]);
}
