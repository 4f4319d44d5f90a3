import { expect } from '@playwright/test';
import { command } from '../unit/support/command.ts';
import { ask } from './support/ask.ts';
import { PATIENT, test } from './support/embedded.ts';
import { withFault } from './support/faults.ts';

/** What plugins do to the answer of a create, on a real WordPress: nothing of others is touched, nothing of ours stays. */

const env = { WP_PASSWORD: 'password' };
const check = (url: string) => command(['check', url, '--user', 'admin', ...PATIENT], { env });

test.describe.configure({ mode: 'serial' });

for (const [what, php, says] of [
  [
    'a plugin answers a create with the id of an older post',
    `add_filter( 'rest_prepare_post', function ( $response, $post, $request ) {
  if ( $request->get_method() === 'POST' && $request->get_param( 'status' ) === 'draft' ) $response->data['id'] = 1;
  return $response;
}, 10, 3 );`,
    'another post (1, published)',
  ],
  [
    'a plugin breaks off after a post was saved',
    "add_action( 'wp_after_insert_post', function () { throw new RuntimeException( 'gone' ); } );",
    'was created, and its create answered',
  ],
] as const)
  test(`${what}: the draft is found and removed, and the published post is there`, async ({ embedded }) => {
    const { url, folder } = embedded;
    await withFault(folder, { php }, async () => {
      const { status, stdout } = await check(url);
      expect([status, stdout.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining(says)]);
    });
    const first = await ask(url, {
      method: 'GET',
      path: '/wp-json/wp/v2/posts/1',
      headers: {},
      body: undefined,
    });
    expect(first.status).toBe(200);
    const left = await command(['clean', url, '--user', 'admin'], { env });
    expect(left.stdout).toContain('no draft of an earlier run');
  });
