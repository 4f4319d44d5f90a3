import { expect, test } from '@playwright/test';
import type { Sign } from '../../causes/cause.ts';
import { causeOf } from '../../causes/find.ts';
import type { CauseId } from '../../causes/ids.ts';
import { contradictsLayer, layerOf } from '../../causes/layers.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import { headlineOf } from '../../evidence/headline.ts';
import { Secrets } from '../../http/secrets.ts';
import type { Finding } from '../../visit/judging/finding.ts';
import { Seen } from '../../visit/seen.ts';
import { sampleAnswers } from './support/answers/index.ts';
import { answerWith, html, json, type Sample, text } from './support/answers/sample.ts';
import { diagnosed, healthy } from './support/evidence.ts';
import { leastMs } from './support/pace.ts';

function withPosts(sample: Sample): Evidence {
  const evidence = healthy();
  answerWith(evidence, 'posts', sample);
  return evidence;
}

const headlineFor = (sample: Sample) => headlineOf(withPosts(sample).exchanges.posts);

test('what a person would read first', () => {
  expect(headlineFor(html(403, 'No &rsaquo; Way', '<h1>We <b>cannot</b> let\n you pass</h1>'))).toBe(
    'No › Way / We cannot let you pass',
  );
  expect(headlineFor(html(403, 'Same', '<h1>Same</h1>'))).toBe('Same');
  expect(headlineFor(html(503, 'Shop', '<p>Back at noon</p>'))).toBe('Shop / Back at noon');
  expect(
    headlineFor(html(403, 'WordPress &rsaquo; Error', '<div class="wp-die-message">You may not.</div>')),
  ).toBe('WordPress › Error / You may not.');
  expect(headlineFor(json(403, { message: 'Ask for an exception' }))).toBe('Ask for an exception');
  expect(headlineFor(json(404, { detail: 'Not Found' }))).toBe('Not Found');
  expect(headlineFor(text(404, '\n404 page not found\nmore'))).toBe('404 page not found');
  for (const sample of [
    json(200, []),
    json(200, {}),
    { status: 500, body: '' },
    { status: 302, body: '<h1>Moved</h1>' },
  ])
    expect(headlineFor(sample)).toBeNull();
});

test('it is short, and neither moves a screen nor takes time, whatever a host sends', () => {
  const long =
    headlineFor(html(403, `\u001b[2J${'x'.repeat(400)}`, `<h1>${'&#39;'.repeat(80)}\u202e</h1>`)) ?? '';
  expect(long.length).toBeLessThanOrEqual(250);
  expect(long).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  for (const piece of ['<title', '<h1>', '<p>', '<p ', 'class="wp-die-message"', '<']) {
    const answered = html(403, '', piece.repeat(Math.floor(65_000 / piece.length)));
    expect(
      leastMs(1000, () => headlineFor(answered)),
      piece,
    ).toBeLessThan(1000);
  }
});

/** A status that no cause has anything to say of. */
function mysteryOf(sample: Sample): Finding {
  const found = diagnosed(withPosts({ ...sample, status: 409 })).findings.find(
    ({ cause }) => cause === 'unrecognised',
  );
  expect(found, sample.body).toBeDefined();
  return found as Finding;
}

test('an answer that fits nothing says what was expected, what came, who wrote it, and whom to ask', () => {
  const { symptom, proof, layer, fixes } = mysteryOf(
    html(409, 'Teapot', '<h1>Short and stout</h1>', { 'x-powered-by': 'PHP/8.2.30' }),
  );
  expect(symptom).toBe('GET wp/v2/posts is answered 409 and a web page of PHP: "Teapot / Short and stout".');
  expect(proof.map(({ saw, means }) => `${saw}: ${means}`)).toEqual([
    '409 and a web page of PHP: "Teapot / Short and stout": expected a JSON list of posts',
    '409 and a web page of PHP: PHP wrote this answer; X-Powered-By: PHP/8.2.30',
  ]);
  expect(layer).toBe('php');
  expect(fixes.map(({ id }) => id)).toEqual(['find-the-answering-plugin', 'ask-the-host']);
});

test('the host is not the first to be asked where a plugin or another program answered', () => {
  const first = (sample: Sample) => mysteryOf(sample).fixes[0]?.id;
  expect(first(html(409, 'Front', '<div id="__next"></div>', { 'x-powered-by': 'Next.js' }))).toBe(
    'use-wordpress-address',
  );
  expect(first(json(409, { code: 'some_plugin_says_no', message: 'No', data: { status: 409 } }))).toBe(
    'find-the-answering-plugin',
  );
  expect(first(html(409, 'Nothing', 'signed by nobody'))).toBe('ask-the-host');
});

test('the layer of an answer is that of who wrote it', () => {
  const layerFor = (sample: Sample | undefined) => sample && layerOf('posts', factsOf(withPosts(sample)));
  expect(layerFor(sampleAnswers['cloudflare-block'][0])).toBe('edge');
  expect(layerFor(sampleAnswers['nginx-page'][0])).toBe('web-server');
  expect(layerFor(sampleAnswers['wp-cerber-closed'][0])).toBe('plugin');
  expect(layerFor(sampleAnswers['wordpress-die'][0])).toBe('wordpress');
  expect(layerFor(sampleAnswers['php-error'][0])).toBe('php');
});

test('a cause is contradicted by a page that was written on the other side of PHP', () => {
  const isContradicted = (id: CauseId, sample: Sample | undefined) => {
    const evidence = withPosts(sample as Sample);
    const held: Sign[] = [{ probe: 'posts', means: '', holds: () => true }];
    const weighed = { cause: causeOf(id), held, explains: [], isShown: true, isFirm: true, wanted: [] };
    return contradictsLayer(weighed, factsOf(evidence));
  };
  const [apache, cerber, cloudflare] = [
    sampleAnswers['apache-page'][1],
    sampleAnswers['wp-cerber-closed'][0],
    sampleAnswers['cloudflare-block'][0],
  ];
  expect(isContradicted('critical-error', apache)).toBe(true);
  expect(isContradicted('critical-error', sampleAnswers['wordpress-critical-error'][0])).toBe(false);
  expect(isContradicted('path-blocked', apache)).toBe(false);
  expect(isContradicted('path-blocked', cerber)).toBe(true);
  expect(isContradicted('waf-block', cloudflare)).toBe(false);
  expect(isContradicted('rest-lockdown', cloudflare)).toBe(true);
  expect(isContradicted('rest-lockdown', cerber)).toBe(false);
  // Nobody signs it: it is of the one or the other.
  const unsigned = html(403, 'No', 'No', { 'content-type': 'text/html; charset=UTF-8' });
  expect(isContradicted('waf-block', unsigned)).toBe(true);
  expect(isContradicted('rest-lockdown', unsigned)).toBe(false);
});

test('a secret that a page repeats in its title is in no finding', () => {
  const secrets = new Secrets();
  secrets.add('correct-horse-battery', 'password');
  const evidence = withPosts(
    html(409, 'No user with correct-horse-battery', '<h1>correct-horse-battery</h1>'),
  );
  const finding = diagnosed(evidence).findings.find(({ cause }) => cause === 'unrecognised') as Finding;
  expect(JSON.stringify(finding)).toContain('correct-horse-battery');
  expect(JSON.stringify(new Seen(evidence, secrets).finding(finding))).not.toContain('correct-horse');
});
