import { defineCause } from '../cause.ts';
import { answers, hangs, onceHanging } from '../signs/hangs.ts';

export const restHangs = defineCause({
  id: 'rest-hangs',
  layer: 'plugin',
  order: 388,
  says: 'REST requests are not answered in time, while pages are: code of the site waits there, or something holds them back',
  short: 'REST hangs',
  symptom: 'The site opens in a browser; a REST request waits until the client gives up.',
  explains: ['smoke'],
  shownBy: [
    hangs('posts', 'the request is taken and not answered'),
    onceHanging(answers('home', 'the home page is answered'), 'posts'),
    onceHanging(hangs('index', 'the index of the API is not answered either'), 'posts'),
  ],
  supportedBy: [
    onceHanging(hangs('browser-posts', 'nor is the same request with the name of a browser'), 'posts'),
  ],
  refutedBy: [
    onceHanging(answers('browser-posts', 'a browser is answered, so the program is held back'), 'posts'),
  ],
  fixes: ['find-hanging-plugin', 'check-tarpit', 'ask-the-host'],
});
