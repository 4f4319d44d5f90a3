import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { asObject } from '../../base/json.ts';
import { jsonOf } from '../../evidence/read.ts';
import type { Recording } from '../../lab/table/recording.ts';
import { siteReport } from '../../reports/model/site-report.ts';
import { rejudged } from '../../visit/judging/rejudge.ts';
import { answer, savedOf } from './support/evidence.ts';

// JWT plugins of other authors let a false token pass where public posts are: that says nothing of the header.

const recording = new URL('../recordings/lab/application-password-wrong-beside-jwt.json', import.meta.url);

/** What is found where the index lists another plugin, and its login answers so. */
function found(
  route: string,
  lacks: string,
  said: { success?: false; statusCode: number; code: string; message: string },
  type = 'multipart/form-data',
): string[] {
  const { evidence }: Recording = JSON.parse(readFileSync(recording, 'utf8'));
  const index = asObject(jsonOf(evidence.exchanges.index));
  const { [lacks]: _, ...routes } = asObject(index.routes);
  answer(evidence, 'index', 200, { ...index, routes: { ...routes, [route]: { methods: ['POST'] } } });
  answer(evidence, 'garbage-posts', 200, jsonOf(evidence.exchanges.posts));
  answer(evidence, 'token', said.statusCode, { ...said, data: [] });
  if (evidence.exchanges.token) evidence.exchanges.token.request.headers = [['content-type', type]];
  const { findings } = siteReport(savedOf(evidence), rejudged(evidence));
  return findings.map(({ cause, certainty }) => `${certainty}: ${cause}`);
}

test('a wrong application password beside JWT Auth of usefulteam is one, and no header is said to be lost', () => {
  expect(
    found('/jwt-auth/v1/token/refresh', '/jwt-auth/v1/token/revoke', {
      success: false,
      statusCode: 401,
      code: 'incorrect_password',
      message: 'Error: The password you entered for the username admin is incorrect. Lost your password?',
    }),
  ).toEqual(['likely: application-password-wrong']);
});

test('what WordPress MCP says to every form is no word on the password, and no closed route', () => {
  expect(
    found('/jwt-auth/v1/revoke', '/jwt-auth/v1/token/validate', {
      statusCode: 403,
      code: 'invalid_credentials',
      message: 'Invalid username or password',
    }),
  ).toEqual(['possible: application-password-wrong', 'possible: authorization-header-stripped']);
});

test('what it says to JSON is its word on the password', () => {
  expect(
    found(
      '/jwt-auth/v1/revoke',
      '/jwt-auth/v1/token/validate',
      { statusCode: 403, code: 'invalid_credentials', message: 'Invalid username or password' },
      'application/json',
    ),
  ).toEqual(['likely: application-password-wrong']);
});
