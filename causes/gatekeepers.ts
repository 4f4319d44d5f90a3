import type { CheckId } from '../checks/ids.ts';
import { statusOf } from '../evidence/read.ts';
import { isChallenge, isOverLimit } from '../evidence/refusals.ts';
import type { ProbeId } from '../probes/ids.ts';
import { defineCause } from './cause.ts';
import { inPassing, restAnswered } from './signs.ts';

/** It comes when it likes, so whatever is sent anyway may show it. */
const anything: ProbeId[] = [
  'posts',
  'index',
  'rest-route-index',
  'pathinfo-index',
  'home',
  'jwt-index',
  'token',
  'bogus-login',
  'validate',
  'me',
  'draft',
  'garbage-validate',
  'garbage-posts',
  'preflight',
];
const explains: CheckId[] = [
  'smoke',
  'permalinks',
  'namespace',
  'token',
  'validate',
  'draft',
  'header',
  'cors',
];

export const botChallenge = defineCause({
  id: 'bot-challenge',
  layer: 'edge',
  says: 'A protection against bots tests whether a browser is asking, and no REST client passes that',
  symptom: 'Answers are 202, 403 or 503 with a page that says "Just a moment" or asks for a captcha.',
  explains,
  shownBy: [inPassing(anything, 'the answer is such a test', isChallenge)],
  fixes: ['cloudflare-skip-rest', 'siteground-admit-address', 'ask-the-host'],
});

export const rateLimit = defineCause({
  id: 'rate-limit',
  layer: 'edge',
  says: 'The site limits how many requests it answers, and this visit met the limit',
  symptom: 'Some requests answer 429, or 503 with a page of nginx, and pass when they are sent later.',
  explains,
  shownBy: [
    inPassing(
      anything,
      (exchange) =>
        statusOf(exchange) === 429
          ? 'the status says that there were too many requests'
          : 'nginx itself refuses, which answered before',
      isOverLimit,
    ),
  ],
  supportedBy: [restAnswered('posts', 'a request before it was answered')],
  fixes: ['nginx-limit-dry-run', 'ask-the-host'],
});
