// Written by `npm run catalogue` from the declarations in this folder.

import { Scoped } from '../base/scoped.ts';
import { apacheAdmitOrigin } from './apache/apache-admit-origin.ts';
import { apacheAllowHeaders } from './apache/apache-allow-headers.ts';
import { apacheAllowMethods } from './apache/apache-allow-methods.ts';
import { apacheContentType } from './apache/apache-content-type.ts';
import { apacheExceptRestFromAgentRule } from './apache/apache-except-rest-from-agent-rule.ts';
import { apacheExceptRestFromRule } from './apache/apache-except-rest-from-rule.ts';
import { apacheKeepAuthorization } from './apache/apache-keep-authorization.ts';
import { apacheLimit } from './apache/apache-limit.ts';
import { apacheListAuthorization } from './apache/apache-list-authorization.ts';
import { apacheLocationRest } from './apache/apache-location-rest.ts';
import { apacheOneOrigin } from './apache/apache-one-origin.ts';
import { apachePasswordExempt } from './apache/apache-password-exempt.ts';
import { apacheRestToWordpress } from './apache/apache-rest-to-wordpress.ts';
import { apacheRewriteRule } from './apache/apache-rewrite-rule.ts';
import { apacheSetenvif } from './apache/apache-setenvif.ts';
import { apacheVhostAllowHeaders } from './apache/apache-vhost-allow-headers.ts';
import { apacheVhostAllowoverride } from './apache/apache-vhost-allowoverride.ts';
import { apacheVhostContentType } from './apache/apache-vhost-content-type.ts';
import { apacheVhostListAuthorization } from './apache/apache-vhost-list-authorization.ts';
import { apacheVhostPassAuthorization } from './apache/apache-vhost-pass-authorization.ts';
import { apacheVhostPasswordExempt } from './apache/apache-vhost-password-exempt.ts';
import { apacheVhostRestPastRules } from './apache/apache-vhost-rest-past-rules.ts';
import { apacheVhostSetenvif } from './apache/apache-vhost-setenvif.ts';
import { apacheWellKnownToWordpress } from './apache/apache-well-known-to-wordpress.ts';
import { apacheWordpressBlock } from './apache/apache-wordpress-block.ts';
import { savePermalinks } from './apache/save-permalinks.ts';
import { shellEnableRewrite } from './apache/shell-enable-rewrite.ts';
import { awsWafAllowRest } from './aws-waf/aws-waf-allow-rest.ts';
import { caddyAllowHeaders } from './caddy/caddy-allow-headers.ts';
import { caddyFolderRewrite } from './caddy/caddy-folder-rewrite.ts';
import { caddyKeepAuthorization } from './caddy/caddy-keep-authorization.ts';
import { caddyTryFiles } from './caddy/caddy-try-files.ts';
import { askOverHttps } from './client/ask-over-https.ts';
import { changeSecretAfterLeak } from './client/change-secret-after-leak.ts';
import { checkAddress } from './client/check-address.ts';
import { checkCredentialUser } from './client/check-credential-user.ts';
import { checkForwarding } from './client/check-forwarding.ts';
import { checkPassword } from './client/check-password.ts';
import { findWordpressAddress } from './client/find-wordpress-address.ts';
import { giveApplicationPassword } from './client/give-application-password.ts';
import { giveFittingPassword } from './client/give-fitting-password.ts';
import { giveMcpLogin } from './client/give-mcp-login.ts';
import { giveTlsPort } from './client/give-tls-port.ts';
import { logInByToken } from './client/log-in-by-token.ts';
import { nameMcpRoute } from './client/name-mcp-route.ts';
import { openAnnouncedRoot } from './client/open-announced-root.ts';
import { renameClient } from './client/rename-client.ts';
import { sayAdmittedOrigin } from './client/say-admitted-origin.ts';
import { sayOrigin } from './client/say-origin.ts';
import { sendClientCertificate } from './client/send-client-certificate.ts';
import { sendContentLength } from './client/send-content-length.ts';
import { sendServiceToken } from './client/send-service-token.ts';
import { signWithOauth } from './client/sign-with-oauth.ts';
import { useAnnouncedAddress } from './client/use-announced-address.ts';
import { useAnnouncedRoot } from './client/use-announced-root.ts';
import { useApplicationPassword } from './client/use-application-password.ts';
import { useDialectLogin } from './client/use-dialect-login.ts';
import { useFinalAddress } from './client/use-final-address.ts';
import { useHttpsAddress } from './client/use-https-address.ts';
import { useRootWithHeader } from './client/use-root-with-header.ts';
import { useWoocommerceRoutes } from './client/use-woocommerce-routes.ts';
import { useWordpressAddress } from './client/use-wordpress-address.ts';
import { useWordpressComApi } from './client/use-wordpress-com-api.ts';
import { useWorkingRoot } from './client/use-working-root.ts';
import { waitAndLogInOnce } from './client/wait-and-log-in-once.ts';
import { waitLonger } from './client/wait-longer.ts';
import { writeBlanks } from './client/write-blanks.ts';
import { cloudflareAccessBypass } from './cloudflare/cloudflare-access-bypass.ts';
import { cloudflareCacheRule } from './cloudflare/cloudflare-cache-rule.ts';
import { cloudflareDnsRecord } from './cloudflare/cloudflare-dns-record.ts';
import { cloudflareFullTls } from './cloudflare/cloudflare-full-tls.ts';
import { cloudflareKeepAuthorization } from './cloudflare/cloudflare-keep-authorization.ts';
import { cloudflareRateLimit } from './cloudflare/cloudflare-rate-limit.ts';
import { cloudflareSkipRest } from './cloudflare/cloudflare-skip-rest.ts';
import { cloudfrontForwardAuthorization } from './cloudfront/cloudfront-forward-authorization.ts';
import type { Fix } from './fix.ts';
import { allowAtTheEdge } from './host/allow-at-the-edge.ts';
import { allowAtTheHost } from './host/allow-at-the-host.ts';
import { askTheHost } from './host/ask-the-host.ts';
import { bypassIdentityProxy } from './host/bypass-identity-proxy.ts';
import { checkDomain } from './host/check-domain.ts';
import { checkFirewall } from './host/check-firewall.ts';
import { checkSiteOfServer } from './host/check-site-of-server.ts';
import { checkTarpit } from './host/check-tarpit.ts';
import { corsOnRefusals } from './host/cors-on-refusals.ts';
import { exemptRestFromPassword } from './host/exempt-rest-from-password.ts';
import { findTheBigHeader } from './host/find-the-big-header.ts';
import { freePhpProcesses } from './host/free-php-processes.ts';
import { keepGateUser } from './host/keep-gate-user.ts';
import { keepMcpSessionHeader } from './host/keep-mcp-session-header.ts';
import { keepOneRedirect } from './host/keep-one-redirect.ts';
import { keepRestOutOfCache } from './host/keep-rest-out-of-cache.ts';
import { letPostReachMcp } from './host/let-post-reach-mcp.ts';
import { listAuthorization } from './host/list-authorization.ts';
import { mendCertificate } from './host/mend-certificate.ts';
import { raiseResourceLimit } from './host/raise-resource-limit.ts';
import { readBodiesWhole } from './host/read-bodies-whole.ts';
import { readErrorLog } from './host/read-error-log.ts';
import { renewCertificate } from './host/renew-certificate.ts';
import { restartPhp } from './host/restart-php.ts';
import { serveTlsAtPort } from './host/serve-tls-at-port.ts';
import { setClocks } from './host/set-clocks.ts';
import { setUpCertificateForName } from './host/set-up-certificate-for-name.ts';
import { setUpNameAtEdge } from './host/set-up-name-at-edge.ts';
import { settleWithHost } from './host/settle-with-host.ts';
import { startTunnel } from './host/start-tunnel.ts';
import { startWebServer } from './host/start-web-server.ts';
import { switchOnTlsVersions } from './host/switch-on-tls-versions.ts';
import { iisAuthentication } from './iis/iis-authentication.ts';
import { iisVerbs } from './iis/iis-verbs.ts';
import { iisWebConfig } from './iis/iis-web-config.ts';
import { imunifyAllowAddress } from './imunify360/imunify-allow-address.ts';
import { lighttpdAllowHeaders } from './lighttpd/lighttpd-allow-headers.ts';
import { lighttpdFolderRewrite } from './lighttpd/lighttpd-folder-rewrite.ts';
import { lighttpdKeepAuthorization } from './lighttpd/lighttpd-keep-authorization.ts';
import { lighttpdRewrite } from './lighttpd/lighttpd-rewrite.ts';
import { litespeedCacheRestOff } from './litespeed/litespeed-cache-rest-off.ts';
import { litespeedRewriteRule } from './litespeed/litespeed-rewrite-rule.ts';
import { litespeedSetenvif } from './litespeed/litespeed-setenvif.ts';
import { modsecurityCrsWordpress } from './modsecurity/modsecurity-crs-wordpress.ts';
import { modsecurityExemptRest } from './modsecurity/modsecurity-exempt-rest.ts';
import { admitOrigin } from './mu-plugins/admit-origin.ts';
import { discardStrayOutput } from './mu-plugins/discard-stray-output.ts';
import { hideNoticesLate } from './mu-plugins/hide-notices-late.ts';
import { loadOwnJwtLibrary } from './mu-plugins/load-own-jwt-library.ts';
import { mendExpireFilter } from './mu-plugins/mend-expire-filter.ts';
import { openRestToLogin } from './mu-plugins/open-rest-to-login.ts';
import { pinHome } from './mu-plugins/pin-home.ts';
import { restAllowHeaders } from './mu-plugins/rest-allow-headers.ts';
import { restoreLoginAnswer } from './mu-plugins/restore-login-answer.ts';
import { sendJsonType } from './mu-plugins/send-json-type.ts';
import { sendNoLocation } from './mu-plugins/send-no-location.ts';
import { sendPlainRest } from './mu-plugins/send-plain-rest.ts';
import { sendRestStatus } from './mu-plugins/send-rest-status.ts';
import { sendRestUnbuffered } from './mu-plugins/send-rest-unbuffered.ts';
import { showPostsInRest } from './mu-plugins/show-posts-in-rest.ts';
import { skipRestCache } from './mu-plugins/skip-rest-cache.ts';
import { twoFactorOverRest } from './mu-plugins/two-factor-over-rest.ts';
import { useHsAlgorithm } from './mu-plugins/use-hs-algorithm.ts';
import { nginxAllowHeaders } from './nginx/nginx-allow-headers.ts';
import { nginxContentType } from './nginx/nginx-content-type.ts';
import { nginxCorsOnRefusals } from './nginx/nginx-cors-on-refusals.ts';
import { nginxFastcgiBufferSize } from './nginx/nginx-fastcgi-buffer-size.ts';
import { nginxFastcgiBuffers } from './nginx/nginx-fastcgi-buffers.ts';
import { nginxFastcgiCacheBypass } from './nginx/nginx-fastcgi-cache-bypass.ts';
import { nginxFastcgiParam } from './nginx/nginx-fastcgi-param.ts';
import { nginxFastcgiParamAdded } from './nginx/nginx-fastcgi-param-added.ts';
import { nginxFolderLocation } from './nginx/nginx-folder-location.ts';
import { nginxLimitDryRun } from './nginx/nginx-limit-dry-run.ts';
import { nginxLimitExcept } from './nginx/nginx-limit-except.ts';
import { nginxListAuthorization } from './nginx/nginx-list-authorization.ts';
import { nginxOneOrigin } from './nginx/nginx-one-origin.ts';
import { nginxPasswordExempt } from './nginx/nginx-password-exempt.ts';
import { nginxProxyAuthorization } from './nginx/nginx-proxy-authorization.ts';
import { nginxProxyBufferSize } from './nginx/nginx-proxy-buffer-size.ts';
import { nginxProxyBuffers } from './nginx/nginx-proxy-buffers.ts';
import { nginxProxyCacheBypass } from './nginx/nginx-proxy-cache-bypass.ts';
import { nginxProxyRequestHeaders } from './nginx/nginx-proxy-request-headers.ts';
import { nginxRestPastRules } from './nginx/nginx-rest-past-rules.ts';
import { nginxRestToWordpress } from './nginx/nginx-rest-to-wordpress.ts';
import { nginxTryFiles } from './nginx/nginx-try-files.ts';
import { nginxTryFilesArgs } from './nginx/nginx-try-files-args.ts';
import { nginxWellKnownToWordpress } from './nginx/nginx-well-known-to-wordpress.ts';
import { passErrorsOn } from './nginx/pass-errors-on.ts';
import { ninjafirewallRuleOff } from './ninjafirewall/ninjafirewall-rule-off.ts';
import { openlitespeedLoadHtaccess } from './openlitespeed/openlitespeed-load-htaccess.ts';
import { openlitespeedRewriteRule } from './openlitespeed/openlitespeed-rewrite-rule.ts';
import { shellByteOrderMark } from './shell/shell-byte-order-mark.ts';
import { shellEndMaintenance } from './shell/shell-end-maintenance.ts';
import { shellFindPassword } from './shell/shell-find-password.ts';
import { shellHtaccess } from './shell/shell-htaccess.ts';
import { shellMoveSecret } from './shell/shell-move-secret.ts';
import { shellMoveWpJsonFolder } from './shell/shell-move-wp-json-folder.ts';
import { shellRestartPhp } from './shell/shell-restart-php.ts';
import { shellRootIndex } from './shell/shell-root-index.ts';
import { shellSecret } from './shell/shell-secret.ts';
import { shellStrayOutput } from './shell/shell-stray-output.ts';
import { findHtaccessRead } from './site-files/find-htaccess-read.ts';
import { patchHtaccess } from './site-files/patch-htaccess.ts';
import { patchNginx } from './site-files/patch-nginx.ts';
import { patchWpConfig } from './site-files/patch-wp-config.ts';
import { sitegroundAdmitAddress } from './siteground/siteground-admit-address.ts';
import { sucuriAllowAddress } from './sucuri/sucuri-allow-address.ts';
import { varnishAllowHeaders } from './varnish/varnish-allow-headers.ts';
import { varnishKeepAuthorization } from './varnish/varnish-keep-authorization.ts';
import { varnishListAuthorization } from './varnish/varnish-list-authorization.ts';
import { varnishPassRest } from './varnish/varnish-pass-rest.ts';
import { wordfenceAllowAddress } from './wordfence/wordfence-allow-address.ts';
import { wordfenceRateLimit } from './wordfence/wordfence-rate-limit.ts';
import { activatePlugin } from './wordpress/activate-plugin.ts';
import { activateWoocommerce } from './wordpress/activate-woocommerce.ts';
import { addExistingUser } from './wordpress/add-existing-user.ts';
import { admitClientRoute } from './wordpress/admit-client-route.ts';
import { allowInThePlugin } from './wordpress/allow-in-the-plugin.ts';
import { checkDatabaseWrites } from './wordpress/check-database-writes.ts';
import { checkNetworkSite } from './wordpress/check-network-site.ts';
import { checkUsername } from './wordpress/check-username.ts';
import { chooseCustomPermalinks } from './wordpress/choose-custom-permalinks.ts';
import { choosePermalinks } from './wordpress/choose-permalinks.ts';
import { deactivateBasicAuth } from './wordpress/deactivate-basic-auth.ts';
import { endForcedLogout } from './wordpress/end-forced-logout.ts';
import { endMaintenance } from './wordpress/end-maintenance.ts';
import { endPluginMaintenance } from './wordpress/end-plugin-maintenance.ts';
import { exemptRestFromLanguage } from './wordpress/exempt-rest-from-language.ts';
import { exemptRestFromLoginProtection } from './wordpress/exempt-rest-from-login-protection.ts';
import { exemptRestFromLoginWall } from './wordpress/exempt-rest-from-login-wall.ts';
import { exemptRestFromRedirects } from './wordpress/exempt-rest-from-redirects.ts';
import { exemptRestInPlugin } from './wordpress/exempt-rest-in-plugin.ts';
import { findApplicationPasswordFilter } from './wordpress/find-application-password-filter.ts';
import { findCapabilityFilter } from './wordpress/find-capability-filter.ts';
import { findHangingPlugin } from './wordpress/find-hanging-plugin.ts';
import { findHeaderEater } from './wordpress/find-header-eater.ts';
import { findRedirectingPlugin } from './wordpress/find-redirecting-plugin.ts';
import { findTheAnsweringPlugin } from './wordpress/find-the-answering-plugin.ts';
import { findTheBreakingPlugin } from './wordpress/find-the-breaking-plugin.ts';
import { findTheBreakingPost } from './wordpress/find-the-breaking-post.ts';
import { findThePlugin } from './wordpress/find-the-plugin.ts';
import { findTheSlowPlugin } from './wordpress/find-the-slow-plugin.ts';
import { giveRole } from './wordpress/give-role.ts';
import { giveWoocommerceKeyToManager } from './wordpress/give-woocommerce-key-to-manager.ts';
import { installMcpAdapter } from './wordpress/install-mcp-adapter.ts';
import { installMcpOauth } from './wordpress/install-mcp-oauth.ts';
import { keepOneBearerPlugin } from './wordpress/keep-one-bearer-plugin.ts';
import { keepOneJwtPlugin } from './wordpress/keep-one-jwt-plugin.ts';
import { makeApplicationPassword } from './wordpress/make-application-password.ts';
import { makeWoocommerceKey } from './wordpress/make-woocommerce-key.ts';
import { mendDatabase } from './wordpress/mend-database.ts';
import { openApiToTokens } from './wordpress/open-api-to-tokens.ts';
import { openJwtRoutes } from './wordpress/open-jwt-routes.ts';
import { openRoutesToGuests } from './wordpress/open-routes-to-guests.ts';
import { openUsersRoutes } from './wordpress/open-users-routes.ts';
import { putRestBack } from './wordpress/put-rest-back.ts';
import { removeDraft } from './wordpress/remove-draft.ts';
import { removeTrashedDraft } from './wordpress/remove-trashed-draft.ts';
import { renewUser } from './wordpress/renew-user.ts';
import { replaceJwtPlugin } from './wordpress/replace-jwt-plugin.ts';
import { restoreAutoIncrement } from './wordpress/restore-auto-increment.ts';
import { setTokenSecret } from './wordpress/set-token-secret.ts';
import { setWoocommercePermissions } from './wordpress/set-woocommerce-permissions.ts';
import { skipRestMinify } from './wordpress/skip-rest-minify.ts';
import { switchLoginOn } from './wordpress/switch-login-on.ts';
import { switchOnApplicationPasswords } from './wordpress/switch-on-application-passwords.ts';
import { switchRestOn } from './wordpress/switch-rest-on.ts';
import { tryAtLoginPage } from './wordpress/try-at-login-page.ts';
import { updateJwtPlugin } from './wordpress/update-jwt-plugin.ts';
import { updateOauthPlugin } from './wordpress/update-oauth-plugin.ts';
import { updateOtherPlugin } from './wordpress/update-other-plugin.ts';
import { updateTokenPlugin } from './wordpress/update-token-plugin.ts';
import { updateWordpress } from './wordpress/update-wordpress.ts';
import { restoreRoles } from './wp-cli/restore-roles.ts';
import { wpCliActivatePlugin } from './wp-cli/wp-cli-activate-plugin.ts';
import { wpCliGiveRole } from './wp-cli/wp-cli-give-role.ts';
import { wpCliGrantCapability } from './wp-cli/wp-cli-grant-capability.ts';
import { wpCliListUsers } from './wp-cli/wp-cli-list-users.ts';
import { wpCliPermalinks } from './wp-cli/wp-cli-permalinks.ts';
import { wpCliSecret } from './wp-cli/wp-cli-secret.ts';
import { agreeOnAddress } from './wp-config/agree-on-address.ts';
import { agreeOnAddressInPlace } from './wp-config/agree-on-address-in-place.ts';
import { alignHome } from './wp-config/align-home.ts';
import { alignHomeInPlace } from './wp-config/align-home-in-place.ts';
import { defineSecret } from './wp-config/define-secret.ts';
import { hideNotices } from './wp-config/hide-notices.ts';
import { hideNoticesInPlace } from './wp-config/hide-notices-in-place.ts';
import { logErrors } from './wp-config/log-errors.ts';
import { saveWithoutByteOrderMark } from './wp-config/save-without-byte-order-mark.ts';
import { sayLocalEnvironment } from './wp-config/say-local-environment.ts';
import { switchOffZlib } from './wp-config/switch-off-zlib.ts';
import { trustForwardedProto } from './wp-config/trust-forwarded-proto.ts';
import { wpEngineAuthorization } from './wp-engine/wp-engine-authorization.ts';

/** In the order of their ids. */
export const fixes = new Scoped<readonly Fix[]>([
  activatePlugin,
  activateWoocommerce,
  addExistingUser,
  admitClientRoute,
  admitOrigin,
  agreeOnAddress,
  agreeOnAddressInPlace,
  alignHome,
  alignHomeInPlace,
  allowAtTheEdge,
  allowAtTheHost,
  allowInThePlugin,
  apacheAdmitOrigin,
  apacheAllowHeaders,
  apacheAllowMethods,
  apacheContentType,
  apacheExceptRestFromAgentRule,
  apacheExceptRestFromRule,
  apacheKeepAuthorization,
  apacheLimit,
  apacheListAuthorization,
  apacheLocationRest,
  apacheOneOrigin,
  apachePasswordExempt,
  apacheRestToWordpress,
  apacheRewriteRule,
  apacheSetenvif,
  apacheVhostAllowHeaders,
  apacheVhostAllowoverride,
  apacheVhostContentType,
  apacheVhostListAuthorization,
  apacheVhostPassAuthorization,
  apacheVhostPasswordExempt,
  apacheVhostRestPastRules,
  apacheVhostSetenvif,
  apacheWellKnownToWordpress,
  apacheWordpressBlock,
  askOverHttps,
  askTheHost,
  awsWafAllowRest,
  bypassIdentityProxy,
  caddyAllowHeaders,
  caddyFolderRewrite,
  caddyKeepAuthorization,
  caddyTryFiles,
  changeSecretAfterLeak,
  checkAddress,
  checkCredentialUser,
  checkDatabaseWrites,
  checkDomain,
  checkFirewall,
  checkForwarding,
  checkNetworkSite,
  checkPassword,
  checkSiteOfServer,
  checkTarpit,
  checkUsername,
  chooseCustomPermalinks,
  choosePermalinks,
  cloudflareAccessBypass,
  cloudflareCacheRule,
  cloudflareDnsRecord,
  cloudflareFullTls,
  cloudflareKeepAuthorization,
  cloudflareRateLimit,
  cloudflareSkipRest,
  cloudfrontForwardAuthorization,
  corsOnRefusals,
  deactivateBasicAuth,
  defineSecret,
  discardStrayOutput,
  endForcedLogout,
  endMaintenance,
  endPluginMaintenance,
  exemptRestFromLanguage,
  exemptRestFromLoginProtection,
  exemptRestFromLoginWall,
  exemptRestFromPassword,
  exemptRestFromRedirects,
  exemptRestInPlugin,
  findApplicationPasswordFilter,
  findCapabilityFilter,
  findHangingPlugin,
  findHeaderEater,
  findHtaccessRead,
  findRedirectingPlugin,
  findTheAnsweringPlugin,
  findTheBigHeader,
  findTheBreakingPlugin,
  findTheBreakingPost,
  findThePlugin,
  findTheSlowPlugin,
  findWordpressAddress,
  freePhpProcesses,
  giveApplicationPassword,
  giveFittingPassword,
  giveMcpLogin,
  giveRole,
  giveTlsPort,
  giveWoocommerceKeyToManager,
  hideNotices,
  hideNoticesInPlace,
  hideNoticesLate,
  iisAuthentication,
  iisVerbs,
  iisWebConfig,
  imunifyAllowAddress,
  installMcpAdapter,
  installMcpOauth,
  keepGateUser,
  keepMcpSessionHeader,
  keepOneBearerPlugin,
  keepOneJwtPlugin,
  keepOneRedirect,
  keepRestOutOfCache,
  letPostReachMcp,
  lighttpdAllowHeaders,
  lighttpdFolderRewrite,
  lighttpdKeepAuthorization,
  lighttpdRewrite,
  listAuthorization,
  litespeedCacheRestOff,
  litespeedRewriteRule,
  litespeedSetenvif,
  loadOwnJwtLibrary,
  logErrors,
  logInByToken,
  makeApplicationPassword,
  makeWoocommerceKey,
  mendCertificate,
  mendDatabase,
  mendExpireFilter,
  modsecurityCrsWordpress,
  modsecurityExemptRest,
  nameMcpRoute,
  nginxAllowHeaders,
  nginxContentType,
  nginxCorsOnRefusals,
  nginxFastcgiBufferSize,
  nginxFastcgiBuffers,
  nginxFastcgiCacheBypass,
  nginxFastcgiParam,
  nginxFastcgiParamAdded,
  nginxFolderLocation,
  nginxLimitDryRun,
  nginxLimitExcept,
  nginxListAuthorization,
  nginxOneOrigin,
  nginxPasswordExempt,
  nginxProxyAuthorization,
  nginxProxyBufferSize,
  nginxProxyBuffers,
  nginxProxyCacheBypass,
  nginxProxyRequestHeaders,
  nginxRestPastRules,
  nginxRestToWordpress,
  nginxTryFiles,
  nginxTryFilesArgs,
  nginxWellKnownToWordpress,
  ninjafirewallRuleOff,
  openAnnouncedRoot,
  openApiToTokens,
  openJwtRoutes,
  openRestToLogin,
  openRoutesToGuests,
  openUsersRoutes,
  openlitespeedLoadHtaccess,
  openlitespeedRewriteRule,
  passErrorsOn,
  patchHtaccess,
  patchNginx,
  patchWpConfig,
  pinHome,
  putRestBack,
  raiseResourceLimit,
  readBodiesWhole,
  readErrorLog,
  removeDraft,
  removeTrashedDraft,
  renameClient,
  renewCertificate,
  renewUser,
  replaceJwtPlugin,
  restAllowHeaders,
  restartPhp,
  restoreAutoIncrement,
  restoreLoginAnswer,
  restoreRoles,
  savePermalinks,
  saveWithoutByteOrderMark,
  sayAdmittedOrigin,
  sayLocalEnvironment,
  sayOrigin,
  sendClientCertificate,
  sendContentLength,
  sendJsonType,
  sendNoLocation,
  sendPlainRest,
  sendRestStatus,
  sendRestUnbuffered,
  sendServiceToken,
  serveTlsAtPort,
  setClocks,
  setTokenSecret,
  setUpCertificateForName,
  setUpNameAtEdge,
  setWoocommercePermissions,
  settleWithHost,
  shellByteOrderMark,
  shellEnableRewrite,
  shellEndMaintenance,
  shellFindPassword,
  shellHtaccess,
  shellMoveSecret,
  shellMoveWpJsonFolder,
  shellRestartPhp,
  shellRootIndex,
  shellSecret,
  shellStrayOutput,
  showPostsInRest,
  signWithOauth,
  sitegroundAdmitAddress,
  skipRestCache,
  skipRestMinify,
  startTunnel,
  startWebServer,
  sucuriAllowAddress,
  switchLoginOn,
  switchOffZlib,
  switchOnApplicationPasswords,
  switchOnTlsVersions,
  switchRestOn,
  trustForwardedProto,
  tryAtLoginPage,
  twoFactorOverRest,
  updateJwtPlugin,
  updateOauthPlugin,
  updateOtherPlugin,
  updateTokenPlugin,
  updateWordpress,
  useAnnouncedAddress,
  useAnnouncedRoot,
  useApplicationPassword,
  useDialectLogin,
  useFinalAddress,
  useHsAlgorithm,
  useHttpsAddress,
  useRootWithHeader,
  useWoocommerceRoutes,
  useWordpressAddress,
  useWordpressComApi,
  useWorkingRoot,
  varnishAllowHeaders,
  varnishKeepAuthorization,
  varnishListAuthorization,
  varnishPassRest,
  waitAndLogInOnce,
  waitLonger,
  wordfenceAllowAddress,
  wordfenceRateLimit,
  wpCliActivatePlugin,
  wpCliGiveRole,
  wpCliGrantCapability,
  wpCliListUsers,
  wpCliPermalinks,
  wpCliSecret,
  wpEngineAuthorization,
  writeBlanks,
]);
