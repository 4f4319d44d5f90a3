import { isAnsweredByServer, isKeptByServer } from '../../evidence/server-options.ts';
import { defineCause } from '../cause.ts';
import { inPassing, restAnswered } from '../signs/common.ts';
import { blockGone } from '../signs/htaccess-block.ts';
import { postArrives, postTakenForGet } from '../signs/taken-for-get.ts';

export const notFoundPageAsFrontController = defineCause({
  id: 'not-found-page-as-front-controller',
  layer: 'web-server',
  order: 261,
  says: 'WordPress answers only as the 404 page of the web server, which asks it with GET whatever the client sends',
  short: 'WordPress as 404 page',
  symptom: 'Pages and GET requests work, often with status 404, and every POST answers 404 rest_no_route.',
  explains: ['smoke', 'permalinks', 'token', 'validate', 'draft', 'header', 'cors'],
  shownBy: [
    inPassing(
      ['preflight'],
      'the web server answers OPTIONS itself, so no rule leads this address to WordPress',
      isKeptByServer,
    ),
    postTakenForGet,
    restAnswered('posts', 'a GET reaches WordPress all the same'),
  ],
  refutedBy: postArrives,
  fixes: ['save-permalinks', 'apache-wordpress-block', 'nginx-try-files', 'ask-the-host'],
  // Apache lists its methods in answer to OPTIONS, behind another server too; nginx refuses it.
  isFitting(fix, { exchanges: { preflight } }) {
    if (fix === 'ask-the-host') return true;
    return isAnsweredByServer(preflight) !== (fix === 'nginx-try-files');
  },
  entails: [...blockGone.entails, 'preflight-blocked'],
  isEntailing: (cause, facts) => cause === 'preflight-blocked' || blockGone.isEntailing(cause, facts),
});
