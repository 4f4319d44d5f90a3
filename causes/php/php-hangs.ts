import { defineCause } from '../cause.ts';
import { weakly } from '../signs/common.ts';
import { answers, hangs, onceHanging } from '../signs/hangs.ts';

export const phpHangs = defineCause({
  id: 'php-hangs',
  layer: 'php',
  order: 317,
  says: 'The web server works, and PHP answers nothing: its processes are all busy or wait for something',
  short: 'PHP hangs',
  symptom: 'Files come at once; every page and every REST request waits until the client gives up.',
  explains: ['smoke'],
  shownBy: [
    hangs('posts', 'the request is taken and not answered'),
    // REST requests that hang, those of this visit too, may have taken all processes.
    weakly(onceHanging(hangs('home', 'nor is one for the home page'), 'posts')),
    onceHanging(answers('static-file', 'a file comes, so the web server works'), 'posts'),
  ],
  refutedBy: [
    onceHanging(answers('browser-posts', 'a browser is answered, so the program is held back'), 'posts'),
  ],
  fixes: ['free-php-processes', 'shell-restart-php', 'find-hanging-plugin'],
});
