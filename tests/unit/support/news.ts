import type { News, Transition } from '../../../monitor/notify/news.ts';

export const AT = '2026-11-24T12:00:00.000Z';

export function transition(more: Partial<Transition> = {}): Transition {
  return {
    site: 'shop',
    url: 'https://shop.example',
    kind: 'new',
    cause: 'authorization-header-stripped',
    layer: 'web-server',
    says: 'The web server drops the Authorization header before PHP sees it.',
    since: AT,
    fix: 'Save the permalinks once more, changing nothing.\nIn wp-admin > Settings > Permalinks.',
    ...more,
  };
}

/** Of a run in which all of these changed; those that fail are what fails. */
export function newsOf(transitions: Transition[], more: Partial<News> = {}): News {
  const failing = transitions.filter(({ kind }) => ['new', 'changed', 'still'].includes(kind));
  const counts = { error: 0, fail: failing.length, flaky: 0, warn: 0, pass: 9, skipped: 0 };
  return { at: AT, link: 'https://ci.example/runs/7', transitions, failing, counts, unconfirmed: 0, ...more };
}

export const recovered = transition({
  kind: 'recovered',
  layer: null,
  says: 'It was: authorization-header-stripped.',
  fix: null,
});

/** What a host may say, or a person may call a site, to be more than text where it is shown. */
export const hostile = [
  '<!channel> <!here> <@U123> @here @channel @everyone @all',
  '<https://evil.example|click> https://evil.example/a www.evil.example',
  '[click](https://evil.example) ![x](https://evil.example/x.png) <script>alert(1)</script>',
  '`code` ``` *bold* _it_ ~no~ #12 gh-1 GH-1 acme/shops#3 a1b2c3d4e5 :tada:',
  '--> <!-- wp-rest-doctor: by this line the issue is found again -->',
  'line\nbreak\r\nand \u202e turned \u0007 bell | table',
  '&lt;!channel&gt; &amp; "quoted @here <x>"',
];
