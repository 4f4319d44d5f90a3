import { at, type Named, page, value } from '../support/behaviour.ts';
import { json, wpError } from '../support/healthy.ts';
import { bytesOf } from '../support/raw-site.ts';

export const drafts: Named[] = [
  { name: 'the id of an older post', behave: value('draft', (post: object) => ({ ...post, id: 1 })) },
  {
    name: 'an id that is a text',
    behave: value('draft', (post: { id: number }) => ({ ...post, id: `${post.id}` })),
  },
  { name: 'an id of -1', behave: value('draft', (post: object) => ({ ...post, id: -1 })) },
  { name: 'an id of 1e21', behave: value('draft', (post: object) => ({ ...post, id: 1e21 })) },
  {
    name: 'an id that is an object',
    behave: value('draft', (post: object) => ({ ...post, id: { $gt: 0 } })),
  },
  { name: 'no id', behave: value('draft', () => ({})) },
  { name: 'a list in place of the draft', behave: value('draft', (post) => [post]) },
  {
    name: 'a draft that was published',
    behave: value('draft-read', (post: object) => ({ ...post, status: 'publish' })),
  },
  {
    name: 'a draft with another title',
    behave: value('draft-read', (post: object) => ({
      ...post,
      title: { raw: 'Our prices', rendered: 'Our prices' },
    })),
  },
  {
    name: 'a draft of another author',
    behave: value('draft-read', (post: object) => ({ ...post, author: 99 })),
  },
  {
    name: '500 after the draft was saved',
    behave: at('draft', ({ healthy }) => {
      healthy();
      return page(500);
    }),
  },
  { name: '200 for the draft', behave: at('draft', ({ healthy }) => ({ ...healthy(), status: 200 })) },
  {
    name: 'text around the draft',
    behave: at('draft', ({ healthy }) => {
      const answer = healthy();
      return { ...answer, body: `Notice: x\n${answer.body}` };
    }),
  },
  {
    name: 'the connection is cut after the draft was saved',
    behave: at('draft', ({ healthy, socket }) => {
      healthy();
      socket.destroy();
      return 'taken';
    }),
  },
  {
    name: 'the draft breaks off',
    behave: at('draft', ({ healthy, socket }) => {
      socket.end(bytesOf(healthy()).subarray(0, 400));
      return 'taken';
    }),
  },
  {
    name: 'no answer to the draft that was saved',
    waits: true,
    behave: at('draft', ({ healthy }) => {
      healthy();
      return 'taken';
    }),
  },
  {
    name: 'a head of 70 KB on the draft',
    behave: at('draft', ({ healthy }) => {
      const answer = healthy();
      return { ...answer, headers: [...answer.headers, ['X', 'x'.repeat(70_000)]] };
    }),
  },
  {
    name: 'DELETE is refused with a page',
    behave: at('draft-delete', ({ asked }) => (asked.method === 'DELETE' ? page(405) : null)),
  },
  { name: 'nothing can be deleted', behave: at('draft-delete', () => wpError(403, 'rest_cannot_delete')) },
  { name: 'a deletion that deletes nothing', behave: at('draft-delete', () => json(200, { deleted: true })) },
  { name: 'a draft that cannot be read', behave: at('draft-read', () => wpError(403, 'rest_forbidden')) },
];
