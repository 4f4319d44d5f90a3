import { expect, test } from '@playwright/test';
import { type Answerer, answererOf } from '../../evidence/answerer/answerer.ts';
import { knownPages, type PageId } from '../../evidence/answerer/pages/index.ts';
import type { Header } from '../../evidence/exchange.ts';
import { factsOf } from '../../evidence/facts.ts';
import { probeIds } from '../../probes/ids.ts';
import { sampleAnswers } from './support/answers/index.ts';
import { answerWith, died, html, type Sample } from './support/answers/sample.ts';
import { answer, breakDown, healthy } from './support/evidence.ts';
import { leastMs } from './support/pace.ts';

function answererFor(sample: Sample): Answerer {
  const evidence = healthy();
  answerWith(evidence, 'posts', sample);
  return factsOf(evidence).answerer('posts') as Answerer;
}

for (const [id, samples] of Object.entries(sampleAnswers) as [PageId, Sample[]][]) {
  test(`${id}: every sample of it is told from all other pages`, () => {
    const { by, name, kind } = knownPages[id];
    for (const sample of samples) {
      const { marks, ...answerer } = answererFor(sample);
      expect(answerer, sample.body).toEqual({ by, name, kind, page: id });
      expect(marks.length).toBeGreaterThan(0);
    }
  });
}

test('a healthy visit was answered by WordPress and its plugin, and by no page', () => {
  const facts = factsOf(healthy());
  const seen = probeIds.known.flatMap((probe) => facts.answerer(probe) ?? []);
  expect(new Set(seen.map(({ by }) => by))).toEqual(new Set(['wordpress', 'plugin']));
  expect(new Set(seen.map(({ page }) => page))).toEqual(new Set([null]));
});

const shapes: [title: string, sample: Sample, by: Answerer['by'], name: string | null][] = [
  ['an empty 500', { status: 500, body: '' }, 'php', 'PHP'],
  ['a page that PHP wrote', html(403, 'No', 'No', { 'x-powered-by': 'PHP/8.2' }), 'php', 'PHP'],
  [
    'a page of a theme',
    html(404, 'Nothing', '<script src="/wp-includes/js/x.js"></script>'),
    'wordpress',
    'WordPress',
  ],
  [
    'a redirect of core',
    { status: 301, headers: { location: '/x', 'x-redirect-by': 'WordPress' }, body: '' },
    'wordpress',
    'WordPress',
  ],
  [
    'a redirect of a plugin',
    { status: 301, headers: { location: '/x', 'x-redirect-by': 'Polylang' }, body: '' },
    'plugin',
    'Polylang',
  ],
  [
    'words of an edge in a page of WordPress',
    died(403, 'Sorry, you have been blocked'),
    'wordpress',
    'WordPress',
  ],
  ['a page that nobody signs', html(403, 'Forbidden', 'No'), 'unknown', null],
  ['an empty 403', { status: 403, body: '' }, 'unknown', null],
];

for (const [title, sample, by, name] of shapes) {
  test(`${title}: by ${by}`, () => {
    expect(answererFor(sample)).toMatchObject({ by, name });
  });
}

test('codes name the plugin, and no answer names nobody', () => {
  const evidence = healthy();
  answer(evidence, 'posts', 401, {
    code: 'rest_api_authentication_required',
    message: 'No',
    data: { status: 401 },
  });
  breakDown(evidence, 'index', 'connection-timeout');
  const facts = factsOf(evidence);
  expect(facts.answerer('posts')).toMatchObject({ by: 'plugin', name: 'Admin and Site Enhancements' });
  expect(facts.answerer('index')).toMatchObject({ by: 'nobody', marks: ['connection-timeout'] });
  expect(facts.answerer('graphql')).toBeNull();
});

test('what a host chose is one short line, and takes no time', () => {
  const headers: Header[] = [['x-redirect-by', `Name${'\u001b[31m'.repeat(50)}\u202e${'x'.repeat(500)}`]];
  const evidence = healthy();
  answer(evidence, 'posts', 301, '', headers);
  const { name, marks } = factsOf(evidence).answerer('posts') as Answerer;
  expect(name).toBeNull();
  for (const text of marks) {
    expect(text.length).toBeLessThanOrEqual(100);
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
  for (const piece of [
    '<title>',
    '<title>x',
    'AI bots ',
    '<script /_Incapsula_Resource',
    'request ',
    'code":',
    ' '.repeat(50),
  ]) {
    answer(evidence, 'posts', 403, piece.repeat(Math.floor(65_536 / piece.length)));
    const { posts } = evidence.exchanges;
    if (!posts) throw new Error('the posts were asked for');
    expect(
      // What is known of an exchange is kept with it.
      leastMs(1000, () => answererOf({ ...posts })),
      piece,
    ).toBeLessThan(1000);
  }
});
