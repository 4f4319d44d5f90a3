// Written by `npm run catalogue` from the declarations in this folder.

import { Scoped } from '../base/scoped.ts';
import type { ProbeId } from './ids.ts';
import type { Probe } from './probe.ts';
import { announcedIndex } from './requests/announced-index.ts';
import { applicationPasswords } from './requests/application-passwords.ts';
import { asClient } from './requests/as-client.ts';
import { asClientAnonymous } from './requests/as-client-anonymous.ts';
import { asClientTwin } from './requests/as-client-twin.ts';
import { authorApplicationPasswords } from './requests/author-application-passwords.ts';
import { batch } from './requests/batch.ts';
import { batchChunked } from './requests/batch-chunked.ts';
import { bogusBasic } from './requests/bogus-basic.ts';
import { bogusLogin } from './requests/bogus-login.ts';
import { browserPosts } from './requests/browser-posts.ts';
import { crossOriginPosts } from './requests/cross-origin-posts.ts';
import { crossOriginRefusal } from './requests/cross-origin-refusal.ts';
import { draft } from './requests/draft.ts';
import { draftDelete } from './requests/draft-delete.ts';
import { draftDeleteOverride } from './requests/draft-delete-override.ts';
import { draftGone } from './requests/draft-gone.ts';
import { draftGoneUncached } from './requests/draft-gone-uncached.ts';
import { draftRead } from './requests/draft-read.ts';
import { draftSearch } from './requests/draft-search.ts';
import { draftSearchLean } from './requests/draft-search-lean.ts';
import { editContext } from './requests/edit-context.ts';
import { falseToken } from './requests/false-token.ts';
import { foundDraft } from './requests/found-draft.ts';
import { frontPage } from './requests/front-page.ts';
import { garbagePosts } from './requests/garbage-posts.ts';
import { garbageUncached } from './requests/garbage-uncached.ts';
import { garbageValidate } from './requests/garbage-validate.ts';
import { graphql } from './requests/graphql.ts';
import { home } from './requests/home.ts';
import { index } from './requests/index.ts';
import { introspect } from './requests/introspect.ts';
import { introspectPathinfo } from './requests/introspect-pathinfo.ts';
import { introspectQuery } from './requests/introspect-query.ts';
import { jwtIndex } from './requests/jwt-index.ts';
import { loginPage } from './requests/login-page.ts';
import { loginPreflight } from './requests/login-preflight.ts';
import { mcpInitialize } from './requests/mcp-initialize.ts';
import { mcpPing } from './requests/mcp-ping.ts';
import { mcpSessionEnd } from './requests/mcp-session-end.ts';
import { me } from './requests/me.ts';
import { meRenamed } from './requests/me-renamed.ts';
import { missingFile } from './requests/missing-file.ts';
import { oauthDiscovery } from './requests/oauth-discovery.ts';
import { oauthServer } from './requests/oauth-server.ts';
import { pathinfoIndex } from './requests/pathinfo-index.ts';
import { plainDelete } from './requests/plain-delete.ts';
import { plainPost } from './requests/plain-post.ts';
import { pluginReadme } from './requests/plugin-readme.ts';
import { posts } from './requests/posts.ts';
import { postsLean } from './requests/posts-lean.ts';
import { postsUncached } from './requests/posts-uncached.ts';
import { postsUncompressed } from './requests/posts-uncompressed.ts';
import { preflight } from './requests/preflight.ts';
import { redirectTarget } from './requests/redirect-target.ts';
import { redirectedIndex } from './requests/redirected-index.ts';
import { restRouteIndex } from './requests/rest-route-index.ts';
import { staticFile } from './requests/static-file.ts';
import { token } from './requests/token.ts';
import { unsignedValidate } from './requests/unsigned-validate.ts';
import { validate } from './requests/validate.ts';
import { wcBatch } from './requests/wc-batch.ts';
import { wcIndex } from './requests/wc-index.ts';
import { wcProducts } from './requests/wc-products.ts';
import { wcProductsQuery } from './requests/wc-products-query.ts';
import { xmlrpcLogin } from './requests/xmlrpc-login.ts';

/** In the order of their ids. */
export const probes = new Scoped<Readonly<Record<ProbeId, Probe>>>({
  posts,
  'posts-uncached': postsUncached,
  'posts-uncompressed': postsUncompressed,
  'browser-posts': browserPosts,
  'as-client-anonymous': asClientAnonymous,
  'posts-lean': postsLean,
  index,
  'redirected-index': redirectedIndex,
  'redirect-target': redirectTarget,
  'rest-route-index': restRouteIndex,
  'pathinfo-index': pathinfoIndex,
  home,
  'front-page': frontPage,
  'announced-index': announcedIndex,
  'jwt-index': jwtIndex,
  'application-passwords': applicationPasswords,
  'author-application-passwords': authorApplicationPasswords,
  'wc-index': wcIndex,
  token,
  introspect,
  'introspect-query': introspectQuery,
  'introspect-pathinfo': introspectPathinfo,
  'xmlrpc-login': xmlrpcLogin,
  'edit-context': editContext,
  'login-page': loginPage,
  'wc-products': wcProducts,
  'wc-products-query': wcProductsQuery,
  'bogus-login': bogusLogin,
  validate,
  me,
  'me-renamed': meRenamed,
  'as-client': asClient,
  'as-client-twin': asClientTwin,
  'mcp-ping': mcpPing,
  'mcp-initialize': mcpInitialize,
  'oauth-discovery': oauthDiscovery,
  'oauth-server': oauthServer,
  'mcp-session-end': mcpSessionEnd,
  draft,
  'wc-batch': wcBatch,
  'draft-read': draftRead,
  'draft-search': draftSearch,
  'draft-search-lean': draftSearchLean,
  'found-draft': foundDraft,
  'draft-delete': draftDelete,
  'draft-delete-override': draftDeleteOverride,
  'draft-gone': draftGone,
  'draft-gone-uncached': draftGoneUncached,
  'garbage-validate': garbageValidate,
  'false-token': falseToken,
  'plain-post': plainPost,
  'plain-delete': plainDelete,
  'unsigned-validate': unsignedValidate,
  'garbage-posts': garbagePosts,
  'garbage-uncached': garbageUncached,
  'bogus-basic': bogusBasic,
  preflight,
  'cross-origin-posts': crossOriginPosts,
  'cross-origin-refusal': crossOriginRefusal,
  'login-preflight': loginPreflight,
  batch,
  'batch-chunked': batchChunked,
  graphql,
  'missing-file': missingFile,
  'static-file': staticFile,
  'plugin-readme': pluginReadme,
});
