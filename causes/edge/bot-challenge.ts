import { isChallenge } from '../../evidence/gatekeepers.ts';
import { defineCause } from '../cause.ts';
import { inPassing, itsWord } from '../signs/common.ts';
import { everyCheckOfAnswers } from '../signs/every-check.ts';
import { anything } from '../signs/gatekeeper.ts';
import { bringsRedirects } from '../signs/redirects.ts';

export const botChallenge = defineCause({
  id: 'bot-challenge',
  layer: 'edge',
  order: 160,
  says: 'A bot check ("Just a moment", captcha) blocks every REST client',
  short: 'bot protection',
  symptom: 'Answers are 202, 403 or 503 with a page that says "Just a moment" or asks for a captcha.',
  explains: everyCheckOfAnswers,
  shownBy: [itsWord(...inPassing(anything, 'the answer is such a test', isChallenge))],
  fixes: [
    'cloudflare-skip-rest',
    'siteground-admit-address',
    'imunify-allow-address',
    'aws-waf-allow-rest',
    'sucuri-allow-address',
    'allow-at-the-edge',
    'allow-at-the-host',
    'allow-in-the-plugin',
    'ask-the-host',
  ],
  ...bringsRedirects('challenge'),
});
