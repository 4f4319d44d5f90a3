import { defineCause } from '../cause.ts';
import { trouble } from '../signs/common.ts';
import { answers, hangs, onceHanging } from '../signs/hangs.ts';

/** A firewall that keeps who it does not like waiting, in place of a refusal. */
export const clientHeldBack = defineCause({
  id: 'client-held-back',
  layer: 'edge',
  order: 155,
  says: 'A firewall leaves programs without an answer, and answers browsers',
  short: 'programs held back',
  symptom: 'The same address opens in a browser, while clients wait until they give up.',
  explains: ['smoke'],
  shownBy: [
    trouble(hangs('posts', 'the request is taken and not answered')),
    onceHanging(answers('browser-posts', 'the same request is answered with the name of a browser'), 'posts'),
  ],
  supportedBy: trouble(onceHanging(hangs('index', 'nor is one for the index of the API'), 'posts')),
  fixes: ['check-tarpit', 'ask-the-host'],
});
