import { slackText } from '../../monitor/notify/slack.ts';
import { AT, hostile, newsOf, recovered, transition } from '../unit/support/news.ts';
import { expect, tell, test } from './support/receivers.ts';

test('a message says the site, the cause, the layer, since when, what to do first, and where to look', async ({
  listen,
}) => {
  const { url, got } = await listen();
  const news = newsOf([transition({ site: 'my shop' }), recovered]);
  expect(await tell({ kind: 'slack', url: `${url}services/T0/B0` }, news)).toBeNull();
  expect(got).toHaveLength(1);
  expect(got[0]).toMatchObject({
    method: 'POST',
    path: '/services/T0/B0',
    headers: { 'content-type': 'application/json' },
  });
  expect(JSON.parse(got[0]?.body ?? '')).toEqual({
    text: [
      '*wp-rest-doctor:* 2 changes, 1 of 10 sites fails now',
      '<https://ci.example/runs/7>',
      '',
      '*fails:* my shop `https://shop.example`',
      'The web server drops the Authorization header before PHP sees it.',
      'authorization-header-stripped, web server, since 2026-11-24 12:00 UTC',
      'First: Save the permalinks once more, changing nothing.',
      'In wp-admin &gt; Settings &gt; Permalinks.',
      '',
      '*works again:* shop `https://shop.example`',
      'It was: authorization-header-stripped.',
      'authorization-header-stripped, since 2026-11-24 12:00 UTC',
    ].join('\n'),
  });
});

test('what to do stands at the first site of a cause alone, and the others beside it', () => {
  const sites = [
    transition({ site: 'shop-1' }),
    transition({ site: 'blog', cause: 'php-down', fix: 'Start PHP.' }),
    transition({ site: 'shop-2' }),
  ];
  const text = slackText(newsOf(sites), 3900);
  expect(text.match(/^\*fails:\* \S+|^First: .*/gm)).toEqual([
    '*fails:* shop-1',
    'First: Save the permalinks once more, changing nothing.',
    '*fails:* shop-2',
    'First: as for shop-1.',
    '*fails:* blog',
    'First: Start PHP.',
  ]);
});

test('without a change nobody is written to', async ({ listen }) => {
  const { url, got } = await listen();
  expect(await tell({ kind: 'slack', url }, newsOf([], { failing: [transition()] }))).toBeNull();
  expect(got).toEqual([]);
});

test('ten changes are told, and how many more there are', () => {
  const many = Array.from({ length: 400 }, (_, at) => transition({ site: `shop ${at}`, fix: null }));
  const text = slackText(newsOf(many), 3900);
  expect(text).toContain('*fails:* shop 9 ');
  expect(text).not.toContain('shop 10 ');
  expect(text).toMatch(/\n\nand 390 more$/);
});

for (const most of [3900, 1900])
  test(`a message ends before ${most} characters, whatever is in it`, () => {
    const long = Array.from({ length: 30 }, (_, at) =>
      transition({ site: `shop ${at} ${'<'.repeat(80)}`, says: '& < > '.repeat(200), fix: '&'.repeat(5000) }),
    );
    const text = slackText(newsOf(long, { link: `https://ci.example/${'a'.repeat(300)}` }), most);
    expect(text.length).toBeLessThanOrEqual(most);
    expect(text).toMatch(/\n\nand \d+ more$/);
  });

test('Discord gets the shorter one', async ({ listen }) => {
  const { url, got } = await listen();
  const many = Array.from({ length: 10 }, () => transition());
  await tell({ kind: 'slack', url: `${url}api/webhooks/1/abc/slack` }, newsOf(many));
  const { text } = JSON.parse(got[0]?.body ?? '');
  expect(text.length).toBeLessThan(2000);
});

for (const words of hostile)
  test(`is only text: ${JSON.stringify(words).slice(0, 40)}`, () => {
    const text = slackText(newsOf([transition({ site: words, url: words, says: words, fix: words })]), 3900);
    const [, ...blocks] = text.split('<https://ci.example/runs/7>');
    const shown = blocks.join('');
    // Slack's control sequences, and the mentions of those that read an @.
    expect(shown).not.toMatch(/[<>]/);
    expect(shown).not.toMatch(/&(?!amp;|lt;|gt;)/);
    expect(shown).not.toMatch(/@[a-z]/i);
    // Outside of code there is no address and no formatting of theirs.
    const prose = shown.replace(/`[^`\n]*`/g, '').replace('*fails:*', '');
    expect(prose).not.toMatch(/evil|:\/\/|[*_~#|[\]`]/);
  });

test('the time of a change is that of its first run', () => {
  expect(slackText(newsOf([transition({ since: AT.replace('11-24', '11-02') })]), 3900)).toContain(
    'since 2026-11-02 12:00 UTC',
  );
});
