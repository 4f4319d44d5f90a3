import { expect, test } from '@playwright/test';
import type { Evidence } from '../../evidence/evidence.ts';
import { answer, diagnosed, error, healthy, model } from './support/evidence.ts';
import { indexWith, nginxPage, page } from './support/mutations/mutation.ts';

// A saved visit may lack what is asked today, and the best of what is there is said all the same.

const told = (evidence: Evidence) =>
  diagnosed(evidence).findings.map(
    ({ cause, certainty, fixes }) => `${cause} ${certainty}: ${fixes.map(({ id }) => id).join(' ')}`,
  );

/** The create is answered with this, and nobody looked what came of it. */
function createdBlindly(status: number, body: unknown): Evidence {
  const evidence = healthy();
  delete evidence.draft_mark;
  answer(evidence, 'draft', status, body);
  for (const probe of ['draft-read', 'draft-delete', 'draft-gone', 'draft-gone-uncached'] as const)
    delete evidence.exchanges[probe];
  return evidence;
}

test('a create that breaks off is the error of a plugin, where nobody looked for the post', () => {
  expect(told(createdBlindly(500, error('internal_server_error', 500)))).toEqual([
    'critical-error-on-create likely: log-errors find-the-breaking-plugin',
  ]);
});

test('a create that the web server answers with 502 may be several things, and its log says which', () => {
  expect(told(createdBlindly(502, nginxPage('502 Bad Gateway')))).toEqual([
    'unrecognised possible: read-error-log ask-the-host',
  ]);
});

test('nobody is sent to a front end that has no API, where its address was not asked as it stands', () => {
  const evidence = model();
  for (const probe of ['posts', 'index'] as const)
    answer(evidence, probe, 301, '', [['location', 'https://front.example/cms/wp-json/']]);
  answer(evidence, 'rest-route-index', 200, indexWith({ home: 'https://front.example' }));
  answer(evidence, 'announced-index', 404, page);
  expect(told(evidence)).toEqual([
    'home-at-front-end likely: use-working-root align-home-in-place align-home',
  ]);
});
