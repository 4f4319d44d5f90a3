// Written by `npm run catalogue` from the declarations in this folder.

import { Scoped } from '../base/scoped.ts';

/** As a reader wants to see them. */
const catalogue = [
  'posts',
  'browser-posts',
  'index',
  'redirected-index',
  'rest-route-index',
  'pathinfo-index',
  'home',
  'announced-index',
  'jwt-index',
  'token',
  'login-page',
  'bogus-login',
  'validate',
  'me',
  'draft',
  'draft-read',
  'draft-search',
  'found-draft',
  'draft-delete',
  'draft-delete-override',
  'draft-gone',
  'draft-gone-uncached',
  'garbage-validate',
  'plain-post',
  'unsigned-validate',
  'garbage-posts',
  'preflight',
  'graphql',
  'missing-file',
  'static-file',
  'plugin-readme',
] as const;

export type ProbeId = (typeof catalogue)[number];

/** As they are at run time: those of extensions come last (`extend/`). */
export const probeIds = new Scoped<readonly ProbeId[]>(catalogue);
