import { isRestAnswer } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';
import { hangs, isHanging, onceHanging } from '../signs/hangs.ts';

export const postHangs = defineCause({
  id: 'post-hangs',
  layer: 'web-server',
  order: 246,
  says: 'POST requests are not answered in time, while a GET is',
  short: 'POST hangs',
  symptom: 'Reading works; every POST, the login too, waits until the client gives up.',
  explains: ['token', 'validate', 'header'],
  shownBy: [
    hangs('garbage-validate', 'a POST is taken and not answered'),
    onceHanging(
      hangs('plain-post', 'nor is one without Authorization that comes from a browser'),
      'garbage-validate',
    ),
    shows('index', 'a GET of the same API is answered', isRestAnswer),
  ],
  supportedBy: [hangs('token', 'nor is the login')],
  refutedBy: inPassing(['garbage-posts'], 'a GET with a token is not answered either', isHanging),
  fixes: ['check-tarpit', 'find-hanging-plugin', 'ask-the-host'],
});
