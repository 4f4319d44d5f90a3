/**
 * Words of what a healthy site answers and of what we say of one, without those that are parts of others: codes, names
 * of members and headers, and the lines of our fixes. Small letters.
 */
export const ordinaryText = `
2f about above accept-encoding accepts access-control-allow-credentials access-control-allow-headers
access-control-allow-methods access-control-allow-origin access-control-expose-headers
access-control-request-headers access-control-request-method account action-assign-author
action-assign-categories action-assign-tags action-create-categories action-create-tags action-publish
action-sticky action-unfiltered-html add-origin-custom-headers add_filter additionalproperties administrator
advanced-administration advise afterwards against akamai algorithm-unsupported align-home-in-place
allow-override allow_batch allow_http allowed_methods allows allviewer already also amazoncloudfront among
anew announced-index announced-url announced_root announced_url announces anonymous another anyone anything
apache-allow-headers apache-allow-methods apache-limit apache-location-rest apache-password-exempt
apache-rest-to-wordpress apache-rewrite-rule apache-setenvif-lower-case apache-vhost-allow-headers
apache-vhost-allowoverride apache-vhost-cgipassauth apache-vhost-password-exempt apache-vhost-setenvif
apache-wordpress-block api.w.org applewebkit/537.36 application/json around arrives article asc aside
ask-the-host asks assigned attachment attacker attempts auth_basic_module authenticated author_exclude
authority authorization-header-stripped authors authtoken autoload away awk aws backends ban bearer because
been began begins behaviors being believes belongs below better between bitninja block_version blocked_by
blocks blog bogus-login boolean bot-challenge both boundary bracket breaks brings broken-transport
browser-posts browsers built burst busy bytes cache-control cache-rules caches cachingdisabled
caddy-allow-headers caddy-keep-authorization caddy-try-files caddyfile caddyserver called came carries carry
category caught certbot certificate-expiring certificates cf-cache-status cf-mitigated cf-ray changing charset
check-address check-firewall check-password check-username checked choices choose-custom-permalinks
choose-permalinks chooses chrome/130.0.0.0 chunked cjs claim-missing class_exists cleansup clear
client.example clients clock-skew clone closes closing cloudflare-cache-rule cloudflare-keep-authorization
cloudflare-skip-rest cloudfront-forward-authorization collection commands comment_status comments compares
complain compliant compressed compresses conditions confirmed connected connection-refused connection-reset
connection-timeout connects console content-disposition content-encoding content-length content-md5
contributor coreruleset cors-headers-overridden could cp created creates creating critical-error-at-login
crs-setup crs_exclusions_wordpress css curies current custom-rules custom-structure cut dashboard
database-down date-time date_gmt day_in_seconds db_host db_name db_password db_user deactivate debian
debug-wordpress define-secret defines definition deflate denied deny description detectiononly determines
developerguide developers diagnose did directives discovery display_errors dns-failure documentation does
domains done dot draft-delete-override draft-gone draft-left-behind drafts drops dtd dumb e-mail early
edit_posts embeddable embedded empties en-us enabling-pretty-permalinks-in-wordpress encoding-mismatch encrypt
endpoints enmod enough ensure entry enum environment err_content_decoding_failed establishing everyone
everything everywhere evidence/jwt-plugins evidence/rest-root exactly example.invalid exceptions excerpt
excludes exempt-rest-from-login-protection exempt-rest-from-password existing explains export extensionerror
extensions factor false-positives-and-tuning faq-troubleshooting fastcgi_cache_bypass
fastcgi_max_temp_file_size fastcgi_module fastcgi_no_cache fastcgi_param fastcgi_pass_header fcgid-pass-header
fcgidpassheader featured_media fetch fight file_server filled final-url final_url find-the-plugin finds
firebase first_byte fits flag_end flags flatmap fnr folder footnotes forgotten form-string format forwards
found free fromentries fullchain functions garbage-posts garbage-validate gate_header gecko generated_slug
get_error_code gets github given gives global globoff gmt_offset gnu goes gracefully granted grants grep
guessed gzip hands hard harnesserror has_credentials header_register_callback header_remove headers-too-large
healthy hello-world help hide-notices-in-place hide-notices-late higher holds home_path home_url hooks
how-crs-works how-to href hs256 htaccess-deprecation htaccess-error iat ietf ifmodule ignores
iis-authentication iis-verbs iis-web-config imitate imunify360 in_array included incorrect_password
index-permalinks index.php/wp-json ini_set input inquotes installed instead internal_server_error
international interrupted into invalid_email invalid_username is_args is_packed is_readable is_rest is_string
is_wp_error isdirectory isfile isnamed iso8601 isset issued_at issuer-mismatch issues ithemes itself just
jwt-algorithm jwt-answer jwt-auth/v1/token/refresh jwt-auth/v1/token/validate
jwt-authentication-for-wp-rest-api jwt-expire jwt-home jwt-index jwt-library-conflict jwt_answer
jwt_auth_algorithm jwt_auth_bad_auth_header jwt_auth_bad_config jwt_auth_bad_iss jwt_auth_expire
jwt_auth_invalid_token jwt_auth_no_auth_header jwt_auth_secret_key jwt_auth_token_before_dispatch
jwt_auth_unsupported_algorithm jwt_auth_valid_token jwt_library kadence kb keep-alive keep-rest-out-of-cache
keeps keycdn keys khtml knows lacks languages later latest lc_all leads leave-to-wordpress length-mismatch
lets letters level lifts lighttpd-allow-headers lighttpd-keep-authorization lighttpd-rewrite lighty-enable-mod
likely limit_req_dry_run limit_req_module limited limits linux listens lists litespeed-cache-rest-off
litespeedtech load-own-jwt-library loaded loads localhost.com log-errors loginpayload logins logs longer
looked looking looks lscache lscwp lsws ltrim machine made maintenance-mode makes managed manager manner
manual many mappings markers matching matchtype max-age maximum maxitems maxwidth means meant meanwhile
members memory mend-certificate mend-database mend-expire-filter message meta method-blocked middle migrating
mind minimum minutes missing-file mistakes mod_access_compat mod_allowmethods mod_authz_core mod_fcgid
mod_proxy_fcgi mod_rewrite mod_setenvif modified_after modified_before modified_gmt modsecurity-crs-wordpress
modsecurity-exempt-rest modules moment more mostly mozilla/5.0 mu-plugins multipart/form-data must-revalidate
namespaces nbf near needed needs negate neither network-unreachable newer nginx-allow-headers
nginx-fastcgi-buffers nginx-fastcgi-cache-bypass nginx-fastcgi-param-added nginx-limit-dry-run
nginx-password-exempt nginx-proxy-authorization nginx-proxy-buffers nginx-proxy-cache-bypass
nginx-proxy-request-headers nginx-rest-past-rules nginx-rest-to-wordpress nginx-try-files ngx_http
ninjafirewall no-cache no-store nobody noindex nolog normal nosniff not-yet-valid npm ntp ob_gzhandler
ob_list_handlers occur octal oembed/1.0 offers often open-jwt-routes open-rest-to-login
openlitespeed-rewrite-rule openssl optimiser origins other-jwt-plugin other_plugin otherwise output-after-json
output-before-json output_compression outstanding owasp package page-html parent parse parts password_for
passwords path-blocked pathinfo-index patternsyntax pem per_page percentencoded perfmatters perhaps
permalink_template permalinks-plain permission phase php-down php-fpm php-jwt php/8.3.33 php_fastcgi
php_int_max php_int_min picture pin-home ping_status plain-post plan plugin-inactive plugin-readme policy
possible post-name post_tag postname preflight-blocked preg_match present previous printf prints private
processes processing projects protects protocol proxies proxy-strips-authorization proxy_cache_bypass
proxy_max_temp_file_size proxy_module proxy_no_cache proxy_pass_request_headers proxy_set_header
proxyfcgi-setenvif proxyfcgisetenvif public publishes purge push put-a-long-random-value-here
qa-byte-order-mark query_vars questions quoted raise rate-limit reaches read-error-log read_only readers
reading reads receive recovered redirect-to-https redirect-to-other-host redirect_http_authorization
redirect_rest_is_open redirected-index redirectmatch redirects redmine reference refuses refutedby regexp
releases reload remaining remove-draft removed removes removing rendered renderers renew-certificate
renew-user repeatable replace-jwt-plugin replaceall replaced replies request-header-modification
request_filename request_method request_uri require-all-validate require_once requireany required resolve
resource response-malformed response-overlong response-reshaped response-slowed response-timeout
response-truncated response-undecodable rest-allow-headers rest-cached rest-lockdown rest-open rest-plain
rest-prefix-changed rest-route-index rest_authentication_errors rest_cannot_create rest_cookie_invalid_nonce
rest_no_route rest_not_logged_in rest_post_invalid_id rest_pre_serve_request rest_root rest_route
rest_send_cors_headers restore-login-answer restrictions results retries retry-after returned returns
revisions rewrite-if-not-file rewrite-missing rewrite_module rewritebase rewritecond rewriteengine rewriterule
rewriting rewritten rlzp role-without-edit-posts roles-and-capabilities ruled ruleengine ruleremovebyid
running rx safari/537.36 said same sane save-permalinks save-without-byte-order-mark saved says scheme scope
secaction secret-changed secret-defined-late secret-guessable secret-missing secret-published secret-too-short
secrule sees send-plain-rest sends server_time service set-clocks set-request-header set-role set-up
settings-permalinks-screen setvar seven several severity sg-captcha sgcaptcha shell-byte-order-mark
shell-enable-rewrite shell-end-maintenance shell-htaccess shell-move-secret shell-restart-php shell-secret
shellurl shellword shop shorter shows signature signing simple since site_url siteground-admit-address
siterefusal sites.yaml smoke solid somebody something spared specific split staging-password standard started
static-file stays stdclass still stops straight succeeded succeeds success such super supportedby
switch-off-zlib switching systemctl taken taxonomy tells templated temporary tests text/html textencoder that
theirs themselves there these they this those through thrown timer times timezone_string timing titled
tls-expired tls-failed tls-name-mismatch tls-untrusted token-expired-at-issue token-short-lived token_path
tolowercase toolbox tostring touppercase transfer-encoding transform treated treats tried trimend true trunk
try_files twice txt types typing u001f ubuntu ufffd undefined understands unencoding unescaped unexpected
unique unknown-user unless unnamed unreadable unrecognised unsafe unseen unsent unset unsigned-validate until
update-other-plugin updates upgrade url-rewrite-module use-announced-address use-announced-root
use-final-address use-hs-algorithm use-https-address usefulteam user-agent user-deleted user_display_name
user_email user_id user_login user_nicename users-guide using-the-rest-api utf-8 valid-user validate_path
validation values variablesin varnish-allow-headers varnish-cache varnish-keep-authorization varnish-pass-rest
varnishadm vary vcl-actions vcl_recv vendor verification verifies version-history versions via visitors void
waf-block waits wants warned warns web-server webdav webserver website welcome well-formed went whatever when
whether which whoever whose why wiki wildcard will win64 windows wordfence worker would wp-admin wp-api
wp-block-editor/v1 wp-cli-activate-plugin wp-cli-give-role wp-cli-list-users wp-cli-permalinks wp-cli-secret
wp-config.php wp-content wp-engine-authorization wp-includes/images/blank.gif wp-login.php wp-rest-doctor/0.1
wp-settings wp-site-health/v1 wp/v2/posts wp/v2/users/me wp_debug_display wp_debug_log wp_die wp_home
wp_maintenance wp_password wp_plugin_dir wpengine wprd wrapped writes wrong-login wrong-password
wrong-subdirectory www-authenticate x-amz-cf-id x-cacheable x-content-type-options x-fastly-request-id
x-http-method-override x-kinsta-cache x-litespeed-cache x-powered-by x-proxy-cache-info x-robots-tag
x-served-by x-sucuri-block x-sucuri-id x-varnish x-wp-nonce x-wp-totalpages x.y.z x64 xargs xbb xbf xef xml
yields yourself za-z
`;
