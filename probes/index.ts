import { bogusLogin } from './bogus-login.ts';
import { draft } from './draft.ts';
import {
  draftDelete,
  draftDeleteOverride,
  draftGone,
  draftGoneUncached,
  draftRead,
  draftSearch,
  foundDraft,
} from './draft-removal.ts';
import { missingFile, pluginReadme, staticFile } from './files.ts';
import { garbagePosts } from './garbage-posts.ts';
import { garbageValidate } from './garbage-validate.ts';
import { graphql } from './graphql.ts';
import { home } from './home.ts';
import type { ProbeId } from './ids.ts';
import { announcedIndex, index, pathinfoIndex, redirectedIndex, restRouteIndex } from './indexes.ts';
import { jwtIndex } from './jwt-index.ts';
import { loginPage } from './login-page.ts';
import { me } from './me.ts';
import { posts } from './posts.ts';
import { preflight } from './preflight.ts';
import type { Probe } from './probe.ts';
import { token } from './token.ts';
import { browserPosts, plainPost } from './twins.ts';
import { unsignedValidate } from './unsigned-validate.ts';
import { validate } from './validate.ts';

export const probes: Record<ProbeId, Probe> = {
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
};
