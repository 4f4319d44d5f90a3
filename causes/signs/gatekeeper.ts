import type { ProbeId } from '../../probes/ids.ts';

/** It comes when it likes, so whatever is sent anyway may show it. */
export const anything: ProbeId[] = [
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
