import { asObject } from '../base/json.ts';
import { restUrl } from '../evidence/rest-root.ts';
import { provenId } from './draft-steps.ts';
import { bearer, JSON_ACCEPT, type Probe, type ProbeContext } from './probe.ts';

/** What a probe sends that removes the draft of this visit; null unless it was read and is ours. */
export function removal(context: ProbeContext, method: string, more: Record<string, string> = {}) {
  const id = provenId(context.evidence);
  if (id === null) return null;
  const url = restUrl(context.root, `wp/v2/posts/${id}`, { force: 'true' });
  return { method, url, headers: { ...JSON_ACCEPT, ...bearer(context), ...more }, body: null };
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
      };
      const url = restUrl(context.root, `wp/v2/posts/${post}${ending}`, query);
      return { method: 'GET', url, headers: { ...JSON_ACCEPT, ...bearer(context) } };
    },
    keep: keepPost,
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
