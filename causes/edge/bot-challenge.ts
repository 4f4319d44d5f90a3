import { isChallenge } from '../../evidence/gatekeepers.ts';
import { defineCause } from '../cause.ts';
import { inPassing } from '../signs/common.ts';
import { anything, explains } from '../signs/gatekeeper.ts';

export const botChallenge = defineCause({
  id: 'bot-challenge',
  layer: 'edge',
  order: 160,
  says: 'A protection against bots tests whether a browser is asking, and no REST client passes that',
  short: 'bot protection',
  symptom: 'Answers are 202, 403 or 503 with a page that says "Just a moment" or asks for a captcha.',
  explains,
  shownBy: [inPassing(anything, 'the answer is such a test', isChallenge)],
  fixes: ['cloudflare-skip-rest', 'siteground-admit-address', 'ask-the-host'],
});
