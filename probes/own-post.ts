import { asObject } from '../base/json.ts';
import { bytesOf, opened } from '../evidence/read.ts';
import { restUrl } from '../evidence/rest-root.ts';
import { isLean, provenId } from './draft-steps.ts';
import { credential, JSON_ACCEPT, type Probe, type ProbeContext } from './probe.ts';

/**
 * Asks for what tells a draft of ours from others and for nothing that has to be rendered, and for the headers of the
 * answer in its body: what breaks a page of posts, or is too much for a web server, is left out.
 */
export const LEAN = { _fields: 'id,status,title.raw,author,date', _envelope: '1' };

const leanWhereNeeded = ({ evidence }: ProbeContext) => (isLean(evidence) ? LEAN : {});

/** What a probe sends that removes the draft of this visit; null unless it was read and is ours. */
export function removal(context: ProbeContext, method: string, more: Record<string, string> = {}) {
  const id = provenId(context.evidence);
  if (id === null) return null;
  const url = restUrl(context.root, `wp/v2/posts/${id}`, {
    force: 'true',
    ...leanWhereNeeded(context),
  });
  return { method, url, headers: { ...JSON_ACCEPT, ...credential(context), ...more }, body: null };
}

/** In any of them a draft may lie that a plugin has handled; WordPress lists no others. */
const STATUSES = 'draft,pending,private,future,publish';

/** A probe that looks for the draft by its title. */
export function draftSearched(
  declared: Pick<Probe, 'id' | 'order' | 'sends' | 'tells'> & { query?: Record<string, string> },
): Probe {
  const { query: more, ...probe } = declared;
  return {
    ...probe,
    uses: 'token',
    cleansUp: true,
    request(context) {
      const { draft_mark: mark } = context.evidence;
      if (mark === undefined) return null;
      const query = { search: mark, status: STATUSES, context: 'edit', wprd: `${context.unique}s`, ...more };
      const url = restUrl(context.root, 'wp/v2/posts', query);
      return { method: 'GET', url, headers: { ...JSON_ACCEPT, ...credential(context) } };
    },
    keep: keepEnvelope((json) => (Array.isArray(json) ? json.slice(0, 20).map(keepPost) : keepPost(json))),
  };
}

/** A probe that reads one post with the token. `ending` comes behind the id. */
export function postRead(
  declared: Pick<Probe, 'id' | 'order' | 'sends' | 'tells'> & {
    idOf(context: ProbeContext): number | null;
    ending?: string;
  },
): Probe {
  const { idOf, ending = '', ...probe } = declared;
  return {
    ...probe,
    uses: 'token',
    cleansUp: true,
    request(context) {
      const post = idOf(context);
      if (post === null) return null;
      // The same address again, and no cache may answer from before.
      const query = {
        context: 'edit',
        wprd: `${context.unique}${probe.id.startsWith('draft-gone') ? '' : 'r'}`,
        ...leanWhereNeeded(context),
      };
      const url = restUrl(context.root, `wp/v2/posts/${post}${ending}`, query);
      return { method: 'GET', url, headers: { ...JSON_ACCEPT, ...credential(context) } };
    },
    keep: keepEnvelope(keepPost),
  };
}

/** The same of an answer in its envelope. */
export function keepEnvelope(keep: (json: unknown) => unknown): (json: unknown) => unknown {
  return (json) => {
    const { status, headers } = asObject(json);
    const body = opened(json);
    // Their values may be cut, so their length is kept beside them.
    return body === json ? keep(json) : { status, headers, header_bytes: bytesOf(headers), body: keep(body) };
  };
}

/** A post can be as long as its plugins like; what it is and whose takes little. */
export function keepPost(json: unknown): unknown {
  const { id, date, date_gmt, status, type, link, title, content, author, deleted, code, message, data } =
    asObject(json);
  const texts = { title: briefly(title), content: briefly(content) };
  return { id, date, date_gmt, status, type, link, ...texts, author, deleted, code, message, data };
}

/** The titles and texts of a post have two forms. */
function briefly(given: unknown): unknown {
  const { raw, rendered } = asObject(given);
  const brief = (text: unknown) => (typeof text === 'string' ? text.slice(0, 300) : text);
  return given === undefined ? undefined : { raw: brief(raw), rendered: brief(rendered) };
}
