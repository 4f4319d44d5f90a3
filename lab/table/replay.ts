import type { Evidence, KeptEvidence } from '../../evidence/evidence.ts';
import { Secrets } from '../../http/secrets.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { type Site, siteDefaults } from '../../sites/site.ts';
import { Seen } from '../../visit/seen.ts';
import { runVisit } from '../../visit/whole-visit.ts';
import { KeptAnswers } from './kept-answers.ts';
import { CHANCE, isSameRequest, somebody } from './same-request.ts';

/**
 * The visit made once more by the code of today, and answered by what was kept of it. Says what it asks otherwise, for to
 * that nobody has answered yet. Empty where the servers would be asked the same.
 */
export async function askedOtherwise(kept: KeptEvidence): Promise<string[]> {
  const again = blankOf(kept);
  const told = new Set<string>();
  const answers = new KeptAnswers(kept, (id, request) => {
    const exchange = kept.exchanges[id];
    if (!exchange) told.add(`it asks ${id}`);
    else if (!isSameRequest(request, exchange.request)) told.add(`it asks ${id} otherwise`);
  });
  await runVisit(siteOf(kept), {
    seen: new Seen(again, new Secrets()),
    unique: kept.draft_mark ?? CHANCE,
    connection: answers,
  });
  for (const id of Object.keys(kept.exchanges) as ProbeId[])
    if (!answers.asked.has(id)) told.add(`it does not ask ${id}`);
  if ((again.token === null) !== (kept.token === null)) told.add('it finds another token');
  return [...told].sort();
}

/** Nothing is known yet. What a live token said, what was kept of it says. */
function blankOf(kept: KeptEvidence): Evidence {
  let token: Evidence['token'] = null;
  const { draft_mark: _, ...rest } = kept;
  return {
    ...rest,
    exchanges: {},
    unsent: {},
    get token() {
      return token;
    },
    set token(seen) {
      token = seen && (kept.token ?? seen);
    },
  };
}

/** As far as a visit reads it. */
function siteOf({ site }: KeptEvidence): Site {
  const { name, url, login, as, origin, access, server, chunked, tags, allow } = site;
  return {
    name,
    url,
    embedded: false,
    auth: site.has_credentials ? somebody : null,
    ...(login === undefined ? {} : { login }),
    ...(as === undefined ? {} : { as }),
    readOnly: site.read_only,
    headers: {},
    restRoot: site.rest_root,
    ...(origin === undefined ? {} : { origin }),
    ...(access === undefined ? {} : { access }),
    ...(server === undefined ? {} : { server }),
    ...(chunked ? { chunked } : {}),
    tokenPath: site.token_path,
    validatePath: site.validate_path,
    tls: { ca: null, insecure: false },
    allowHttp: site.allow_http,
    timeoutMs: siteDefaults.timeoutMs,
    retries: siteDefaults.retries,
    tags,
    allow,
  };
}
