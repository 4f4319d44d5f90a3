import { defineCause } from '../cause.ts';
import { inPassing } from '../signs/common.ts';
import { answers, hangs, isHanging, onceHanging } from '../signs/hangs.ts';

export const serverHangs = defineCause({
  id: 'server-hangs',
  layer: 'network',
  order: 35,
  says: 'The server takes connections and answers no request, not even for a file',
  short: 'no answer',
  symptom: 'Every request waits until the client gives up.',
  explains: ['smoke'],
  shownBy: [
    hangs('posts', 'the request is taken and not answered'),
    onceHanging(hangs('static-file', 'nor is one for a file, in which PHP has no part'), 'posts'),
  ],
  refutedBy: [
    ...inPassing(
      ['index'],
      'another request is answered',
      ({ response }, { exchanges: { posts } }) =>
        response !== null && posts !== undefined && isHanging(posts),
    ),
    onceHanging(answers('browser-posts', 'a browser is answered, so the program is held back'), 'posts'),
  ],
  fixes: ['check-tarpit', 'ask-the-host'],
});
