// Written by `npm run catalogue` from the declarations in this folder.

import { Scoped } from '../base/scoped.ts';
import type { ProbeId } from './ids.ts';
import type { Probe } from './probe.ts';
import { announcedIndex } from './requests/announced-index.ts';
import { bogusLogin } from './requests/bogus-login.ts';
import { browserPosts } from './requests/browser-posts.ts';
import { draft } from './requests/draft.ts';
import { draftDelete } from './requests/draft-delete.ts';
import { draftDeleteOverride } from './requests/draft-delete-override.ts';
import { draftGone } from './requests/draft-gone.ts';
import { draftGoneUncached } from './requests/draft-gone-uncached.ts';
import { draftRead } from './requests/draft-read.ts';
import { draftSearch } from './requests/draft-search.ts';
import { foundDraft } from './requests/found-draft.ts';
import { garbagePosts } from './requests/garbage-posts.ts';
import { garbageValidate } from './requests/garbage-validate.ts';
import { graphql } from './requests/graphql.ts';
import { home } from './requests/home.ts';
import { index } from './requests/index.ts';
import { jwtIndex } from './requests/jwt-index.ts';
import { loginPage } from './requests/login-page.ts';
import { me } from './requests/me.ts';
import { missingFile } from './requests/missing-file.ts';
import { pathinfoIndex } from './requests/pathinfo-index.ts';
import { plainPost } from './requests/plain-post.ts';
import { pluginReadme } from './requests/plugin-readme.ts';
import { posts } from './requests/posts.ts';
import { preflight } from './requests/preflight.ts';
import { redirectedIndex } from './requests/redirected-index.ts';
import { restRouteIndex } from './requests/rest-route-index.ts';
import { staticFile } from './requests/static-file.ts';
import { token } from './requests/token.ts';
import { unsignedValidate } from './requests/unsigned-validate.ts';
import { validate } from './requests/validate.ts';

/** In the order of their ids. */
export const probes = new Scoped<Readonly<Record<ProbeId, Probe>>>({
  posts,
  'browser-posts': browserPosts,
  index,
  'redirected-index': redirectedIndex,
  'rest-route-index': restRouteIndex,
  'pathinfo-index': pathinfoIndex,
  home,
  'announced-index': announcedIndex,
  'jwt-index': jwtIndex,
  token,
  'login-page': loginPage,
  'bogus-login': bogusLogin,
  validate,
  me,
  draft,
  'draft-read': draftRead,
  'draft-search': draftSearch,
  'found-draft': foundDraft,
  'draft-delete': draftDelete,
  'draft-delete-override': draftDeleteOverride,
  'draft-gone': draftGone,
  'draft-gone-uncached': draftGoneUncached,
  'garbage-validate': garbageValidate,
  'plain-post': plainPost,
  'unsigned-validate': unsignedValidate,
  'garbage-posts': garbagePosts,
  preflight,
  graphql,
  'missing-file': missingFile,
  'static-file': staticFile,
  'plugin-readme': pluginReadme,
});
