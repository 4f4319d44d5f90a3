import type { Evidence } from '../evidence/evidence.ts';
import { looksOf } from '../evidence/methods/looks.ts';
import type { Site } from '../sites/site.ts';

/** A visit that has seen nothing yet. Nothing secret of the site goes in. */
export function newEvidence(site: Site): Evidence {
  const { login, as } = site;
  const looks = site.auth && looksOf(site.auth);
  return {
    version: 1,
    site: {
      name: site.name,
      url: site.url,
      read_only: site.readOnly,
      has_credentials: site.auth !== null,
      ...(login === undefined ? {} : { login }),
      ...(as === undefined ? {} : { as }),
      ...(looks === null ? {} : { password_looks: looks }),
      allow_http: site.allowHttp,
      rest_root: site.restRoot,
      ...(site.origin === undefined ? {} : { origin: site.origin }),
      ...(site.access === undefined ? {} : { access: site.access }),
      ...(site.server === undefined ? {} : { server: site.server }),
      ...(site.chunked ? { chunked: true } : {}),
      token_path: site.tokenPath,
      validate_path: site.validatePath,
      tags: site.tags,
      allow: site.allow,
    },
    started: new Date().toISOString(),
    exchanges: {},
    unsent: {},
    token: null,
  };
}
