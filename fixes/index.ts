// Written by `npm run catalogue` from the declarations in this folder.

import { Scoped } from '../base/scoped.ts';
import { apacheAllowHeaders } from './apache/apache-allow-headers.ts';
import { apacheAllowMethods } from './apache/apache-allow-methods.ts';
import { apacheLimit } from './apache/apache-limit.ts';
import { apacheLocationRest } from './apache/apache-location-rest.ts';
import { apachePasswordExempt } from './apache/apache-password-exempt.ts';
import { apacheRestToWordpress } from './apache/apache-rest-to-wordpress.ts';
import { apacheRewriteRule } from './apache/apache-rewrite-rule.ts';
import { apacheSetenvif } from './apache/apache-setenvif.ts';
import { apacheSetenvifLowerCase } from './apache/apache-setenvif-lower-case.ts';
import { apacheVhostAllowHeaders } from './apache/apache-vhost-allow-headers.ts';
import { apacheVhostAllowoverride } from './apache/apache-vhost-allowoverride.ts';
import { apacheVhostCgipassauth } from './apache/apache-vhost-cgipassauth.ts';
import { apacheVhostPasswordExempt } from './apache/apache-vhost-password-exempt.ts';
import { apacheVhostSetenvif } from './apache/apache-vhost-setenvif.ts';
import { apacheWordpressBlock } from './apache/apache-wordpress-block.ts';
import { fcgidPassHeader } from './apache/fcgid-pass-header.ts';
import { proxyfcgiSetenvif } from './apache/proxyfcgi-setenvif.ts';
import { shellEnableRewrite } from './apache/shell-enable-rewrite.ts';
import { caddyAllowHeaders } from './caddy/caddy-allow-headers.ts';
import { caddyKeepAuthorization } from './caddy/caddy-keep-authorization.ts';
import { caddyTryFiles } from './caddy/caddy-try-files.ts';
import { checkAddress } from './client/check-address.ts';
import { checkPassword } from './client/check-password.ts';
import { sendClientCertificate } from './client/send-client-certificate.ts';
import { useAnnouncedAddress } from './client/use-announced-address.ts';
import { useAnnouncedRoot } from './client/use-announced-root.ts';
import { useFinalAddress } from './client/use-final-address.ts';
import { useHttpsAddress } from './client/use-https-address.ts';
import { cloudflareCacheRule } from './cloudflare/cloudflare-cache-rule.ts';
import { cloudflareKeepAuthorization } from './cloudflare/cloudflare-keep-authorization.ts';
import { cloudflareSkipRest } from './cloudflare/cloudflare-skip-rest.ts';
import { cloudfrontForwardAuthorization } from './cloudfront/cloudfront-forward-authorization.ts';
import type { Fix } from './fix.ts';
import { askTheHost } from './host/ask-the-host.ts';
import { checkFirewall } from './host/check-firewall.ts';
import { exemptRestFromPassword } from './host/exempt-rest-from-password.ts';
import { keepRestOutOfCache } from './host/keep-rest-out-of-cache.ts';
import { mendCertificate } from './host/mend-certificate.ts';
import { readErrorLog } from './host/read-error-log.ts';
import { renewCertificate } from './host/renew-certificate.ts';
import { restartPhp } from './host/restart-php.ts';
import { setClocks } from './host/set-clocks.ts';
import { iisAuthentication } from './iis/iis-authentication.ts';
import { iisVerbs } from './iis/iis-verbs.ts';
import { iisWebConfig } from './iis/iis-web-config.ts';
import { lighttpdAllowHeaders } from './lighttpd/lighttpd-allow-headers.ts';
import { lighttpdKeepAuthorization } from './lighttpd/lighttpd-keep-authorization.ts';
import { lighttpdRewrite } from './lighttpd/lighttpd-rewrite.ts';
import { litespeedCacheRestOff } from './litespeed/litespeed-cache-rest-off.ts';
import { litespeedRewriteRule } from './litespeed/litespeed-rewrite-rule.ts';
import { modsecurityCrsWordpress } from './modsecurity/modsecurity-crs-wordpress.ts';
import { modsecurityExemptRest } from './modsecurity/modsecurity-exempt-rest.ts';
import { hideNoticesLate } from './mu-plugins/hide-notices-late.ts';
import { loadOwnJwtLibrary } from './mu-plugins/load-own-jwt-library.ts';
import { mendExpireFilter } from './mu-plugins/mend-expire-filter.ts';
import { openRestToLogin } from './mu-plugins/open-rest-to-login.ts';
import { pinHome } from './mu-plugins/pin-home.ts';
import { restAllowHeaders } from './mu-plugins/rest-allow-headers.ts';
import { restoreLoginAnswer } from './mu-plugins/restore-login-answer.ts';
import { sendPlainRest } from './mu-plugins/send-plain-rest.ts';
import { useHsAlgorithm } from './mu-plugins/use-hs-algorithm.ts';
import { nginxAllowHeaders } from './nginx/nginx-allow-headers.ts';
import { nginxFastcgiBuffers } from './nginx/nginx-fastcgi-buffers.ts';
import { nginxFastcgiCacheBypass } from './nginx/nginx-fastcgi-cache-bypass.ts';
import { nginxFastcgiParam } from './nginx/nginx-fastcgi-param.ts';
import { nginxFastcgiParamAdded } from './nginx/nginx-fastcgi-param-added.ts';
import { nginxLimitDryRun } from './nginx/nginx-limit-dry-run.ts';
import { nginxPasswordExempt } from './nginx/nginx-password-exempt.ts';
import { nginxProxyAuthorization } from './nginx/nginx-proxy-authorization.ts';
import { nginxProxyBuffers } from './nginx/nginx-proxy-buffers.ts';
import { nginxProxyCacheBypass } from './nginx/nginx-proxy-cache-bypass.ts';
import { nginxProxyRequestHeaders } from './nginx/nginx-proxy-request-headers.ts';
import { nginxRestPastRules } from './nginx/nginx-rest-past-rules.ts';
import { nginxRestToWordpress } from './nginx/nginx-rest-to-wordpress.ts';
import { nginxTryFiles } from './nginx/nginx-try-files.ts';
import { nginxTryFilesArgs } from './nginx/nginx-try-files-args.ts';
import { openlitespeedRewriteRule } from './openlitespeed/openlitespeed-rewrite-rule.ts';
import { shellByteOrderMark } from './shell/shell-byte-order-mark.ts';
import { shellEndMaintenance } from './shell/shell-end-maintenance.ts';
import { shellHtaccess } from './shell/shell-htaccess.ts';
import { shellMoveSecret } from './shell/shell-move-secret.ts';
import { shellRestartPhp } from './shell/shell-restart-php.ts';
import { shellSecret } from './shell/shell-secret.ts';
import { sitegroundAdmitAddress } from './siteground/siteground-admit-address.ts';
import { varnishAllowHeaders } from './varnish/varnish-allow-headers.ts';
import { varnishKeepAuthorization } from './varnish/varnish-keep-authorization.ts';
import { varnishPassRest } from './varnish/varnish-pass-rest.ts';
import { activatePlugin } from './wordpress/activate-plugin.ts';
import { checkUsername } from './wordpress/check-username.ts';
import { chooseCustomPermalinks } from './wordpress/choose-custom-permalinks.ts';
import { choosePermalinks } from './wordpress/choose-permalinks.ts';
import { endMaintenance } from './wordpress/end-maintenance.ts';
import { exemptRestFromLoginProtection } from './wordpress/exempt-rest-from-login-protection.ts';
import { findThePlugin } from './wordpress/find-the-plugin.ts';
import { giveRole } from './wordpress/give-role.ts';
import { mendDatabase } from './wordpress/mend-database.ts';
import { openJwtRoutes } from './wordpress/open-jwt-routes.ts';
import { removeDraft } from './wordpress/remove-draft.ts';
import { removeTrashedDraft } from './wordpress/remove-trashed-draft.ts';
import { renewUser } from './wordpress/renew-user.ts';
import { replaceJwtPlugin } from './wordpress/replace-jwt-plugin.ts';
import { savePermalinks } from './wordpress/save-permalinks.ts';
import { updateOtherPlugin } from './wordpress/update-other-plugin.ts';
import { wpCliActivatePlugin } from './wp-cli/wp-cli-activate-plugin.ts';
import { wpCliGiveRole } from './wp-cli/wp-cli-give-role.ts';
import { wpCliListUsers } from './wp-cli/wp-cli-list-users.ts';
import { wpCliPermalinks } from './wp-cli/wp-cli-permalinks.ts';
import { wpCliSecret } from './wp-cli/wp-cli-secret.ts';
import { alignHome } from './wp-config/align-home.ts';
import { alignHomeInPlace } from './wp-config/align-home-in-place.ts';
import { defineSecret } from './wp-config/define-secret.ts';
import { hideNotices } from './wp-config/hide-notices.ts';
import { hideNoticesInPlace } from './wp-config/hide-notices-in-place.ts';
import { logErrors } from './wp-config/log-errors.ts';
import { saveWithoutByteOrderMark } from './wp-config/save-without-byte-order-mark.ts';
import { switchOffZlib } from './wp-config/switch-off-zlib.ts';
import { wpEngineAuthorization } from './wp-engine/wp-engine-authorization.ts';

/** In the order of their ids. */
export const fixes = new Scoped<readonly Fix[]>([
  activatePlugin,
  alignHome,
  alignHomeInPlace,
  apacheAllowHeaders,
  apacheAllowMethods,
  apacheLimit,
  apacheLocationRest,
  apachePasswordExempt,
  apacheRestToWordpress,
  apacheRewriteRule,
  apacheSetenvif,
  apacheSetenvifLowerCase,
  apacheVhostAllowHeaders,
  apacheVhostAllowoverride,
  apacheVhostCgipassauth,
  apacheVhostPasswordExempt,
  apacheVhostSetenvif,
  apacheWordpressBlock,
  askTheHost,
  caddyAllowHeaders,
  caddyKeepAuthorization,
  caddyTryFiles,
  checkAddress,
  checkFirewall,
  checkPassword,
  checkUsername,
  chooseCustomPermalinks,
  choosePermalinks,
  cloudflareCacheRule,
  cloudflareKeepAuthorization,
  cloudflareSkipRest,
  cloudfrontForwardAuthorization,
  defineSecret,
  endMaintenance,
  exemptRestFromLoginProtection,
  exemptRestFromPassword,
  fcgidPassHeader,
  findThePlugin,
  giveRole,
  hideNotices,
  hideNoticesInPlace,
  hideNoticesLate,
  iisAuthentication,
  iisVerbs,
  iisWebConfig,
  keepRestOutOfCache,
  lighttpdAllowHeaders,
  lighttpdKeepAuthorization,
  lighttpdRewrite,
  litespeedCacheRestOff,
  litespeedRewriteRule,
  loadOwnJwtLibrary,
  logErrors,
  mendCertificate,
  mendDatabase,
  mendExpireFilter,
  modsecurityCrsWordpress,
  modsecurityExemptRest,
  nginxAllowHeaders,
  nginxFastcgiBuffers,
  nginxFastcgiCacheBypass,
  nginxFastcgiParam,
  nginxFastcgiParamAdded,
  nginxLimitDryRun,
  nginxPasswordExempt,
  nginxProxyAuthorization,
  nginxProxyBuffers,
  nginxProxyCacheBypass,
  nginxProxyRequestHeaders,
  nginxRestPastRules,
  nginxRestToWordpress,
  nginxTryFiles,
  nginxTryFilesArgs,
  openJwtRoutes,
  openRestToLogin,
  openlitespeedRewriteRule,
  pinHome,
  proxyfcgiSetenvif,
  readErrorLog,
  removeDraft,
  removeTrashedDraft,
  renewCertificate,
  renewUser,
  replaceJwtPlugin,
  restAllowHeaders,
  restartPhp,
  restoreLoginAnswer,
  savePermalinks,
  saveWithoutByteOrderMark,
  sendClientCertificate,
  sendPlainRest,
  setClocks,
  shellByteOrderMark,
  shellEnableRewrite,
  shellEndMaintenance,
  shellHtaccess,
  shellMoveSecret,
  shellRestartPhp,
  shellSecret,
  sitegroundAdmitAddress,
  switchOffZlib,
  updateOtherPlugin,
  useAnnouncedAddress,
  useAnnouncedRoot,
  useFinalAddress,
  useHsAlgorithm,
  useHttpsAddress,
  varnishAllowHeaders,
  varnishKeepAuthorization,
  varnishPassRest,
  wpCliActivatePlugin,
  wpCliGiveRole,
  wpCliListUsers,
  wpCliPermalinks,
  wpCliSecret,
  wpEngineAuthorization,
]);
