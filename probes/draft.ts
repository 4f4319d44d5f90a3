import { asObject } from '../base/json.ts';
import { restUrl } from '../evidence/rest-root.ts';
import { bearer, JSON_ACCEPT, type Probe } from './probe.ts';

/** Begins the title of every draft we write, so that one left behind can be found. */
export const DRAFT_MARKER = 'wp-rest-doctor test draft';

/** `mark` is what makes the title that of one visit. */
export const titleOf = (mark: string) => `${DRAFT_MARKER} ${mark}, safe to delete`;

const ownTitle = new RegExp(`^${titleOf('\\w+')}$`);

/** Word for word one of ours: nobody gives such a title to a draft that is to be kept. */
export function isOwnTitle(title: string): boolean {
  return ownTitle.test(title);
}

export const draft: Probe = {
  id: 'draft',
  sends: 'POST wp/v2/posts with the token and a draft',
  tells: 'whether this user may write',
  uses: 'token',
  writes: 'creates',
  request: (context) => ({
    method: 'POST',
    url: restUrl(context.root, 'wp/v2/posts'),
    headers: { ...JSON_ACCEPT, 'content-type': 'application/json', ...bearer(context) },
    body: JSON.stringify({
      title: titleOf(context.unique),
      content:
        'Written by wp-rest-doctor to see whether writing works. It is removed at once; if you read this, delete it.',
      status: 'draft',
    }),
  }),
  keep: keepPost,
};

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
