import { tlsAtLoginPage } from '../../evidence/methods/transport.ts';
import { shows } from './common.ts';

export const tlsSeen = shows(
  'login-page',
  'the login page is shown: WordPress, whose address is https, sees that it is asked over https',
  (exchange, facts) => tlsAtLoginPage(exchange, facts) === 'seen',
);

export const tlsUnseenAtLogin = shows(
  'login-page',
  'the login page leads to itself: WordPress takes the request for one over http, and wants https',
  (exchange, facts) => tlsAtLoginPage(exchange, facts) === 'unseen',
);
