import type { Evidence } from '../evidence/evidence.ts';
import type { Site } from '../sites/site.ts';

/** A visit that has seen nothing yet. Nothing secret of the site goes in. */
export function newEvidence(site: Site): Evidence {
  return {
    version: 1,
    site: {
      name: site.name,
      url: site.url,
      read_only: site.readOnly,
      has_credentials: site.auth !== null,
      allow_http: site.allowHttp,
      rest_root: site.restRoot,
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
