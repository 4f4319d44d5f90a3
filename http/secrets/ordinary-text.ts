/**
 * Words of what a healthy site answers and of what we say of one, without those that are parts of others: codes, names
 * of members and headers, and the lines of our fixes. Small letters.
 */
export const ordinaryText = `
13.948z 2024-06-26t08 2026-11-24t15 2f aborted abortsignal about above absent.join accept-encoding accepts
access-control-allow-credentials access-control-allow-headers access-control-allow-methods
access-control-allow-origin access-control-expose-headers access-control-request-headers
access-control-request-method account action-assign-author action-assign-categories action-assign-tags
action-create-categories action-create-tags action-publish action-sticky action-unfiltered-html
add-origin-custom-headers add_filter addbasic addeventlistener addfinding addgate additionalproperties
addressesof administrator advanced-administration advice advise aftersecondlook afterwards against agentof ago
agreed akamai algorithm-unsupported align-home-in-place aligned alignment alike allow-override allow_batch
allow_http allowanceof allowed_methods allowedfinding allowedverdict allowhttp allows allviewer already also
altogether always amazoncloudfront among anew announced-index announced-url announced_root announced_url
announces anonymous another answerof answers.join anybody anyone anything anywhere apache-allow-headers
apache-allow-methods apache-limit apache-location-rest apache-password-exempt apache-rest-to-wordpress
apache-rewrite-rule apache-setenvif-lower-case apache-vhost-allow-headers apache-vhost-allowoverride
apache-vhost-cgipassauth apache-vhost-password-exempt apache-vhost-setenvif apache-wordpress-block apachefixes
apacheheaderfixes apart api.w.org apostrophe applewebkit/537.36 application/json apply april archive arerelated
around arrives article asc asflaky aside ask-the-host asks asobject assigned async attachment attacker attempts
attention august auth_basic_module authenticated author_exclude authority authorization-header-stripped authors
authtoken autoload await away awk aws backends ban bauthorization bearer because becomes been
before_the_password began beginningof begins begun behaviors being believes belongs below besides better between
bhit biome-ignore bitninja block_version blocked_by blockerof blocks blog bodywords bogus-login bold boolean
bot-challenge both boundary bounded braces bracket breaks brings broken-json broken-transport browser-posts
browsers budget builds built bullet bundlefiles bunnycdn burst busy bytes cache-control cache-rules caches
cachingdisabled caddy-allow-headers caddy-keep-authorization caddy-try-files caddyfile caddyserver called came
capital carries carry catalogue catch category caught cause-fixes cause-signs causeid causemarkdown causeof
causesmarkdown causesof causestext causetext caveat cells center certainties certaintyof certbot
certificate-expiring certificate_days certificate_expires certificateexpiring certificates cf-cache-status
cf-mitigated cf-ray changetext changing charat charset check-address check-firewall check-password check-report
check-username checked checkids.indexof checklist checkreport checkresult checkrows checks/ids checks/index
checkstate checktext choices choose-custom-permalinks choose-permalinks chooses chose chrome/130.0.0.0 chunked
cjs claim-missing claimed class_exists clausetext cleansup clear client.example clients clipped clock-skew clone
closed-doors closes closing cloudflare-cache-rule cloudflare-keep-authorization cloudflare-skip-rest
cloudfront-forward-authorization codeof collection colours columndefault columns commands comment_status
comments commonest compared compares complain compliant compressed compresses concernsplugin conclude conditions
configurated configured confirmed connected connecting connection-refused connection-reset connection-timeout
connectionsperhost connects console constructor content-disposition content-encoding content-length content-md5
continue contributor cookies copied copying coreruleset cors-headers-overridden could countstext cp created
createrequire creates creating critical-error-at-login crs-setup crs_exclusions_wordpress css ctrl-c curies
curl-line curllines curlscript current custom-rules custom-structure cut dashboard data-raw database-down
date-time date_gmt datetext day_in_seconds day_ms db_host db_name db_password db_user deactivate dear debian
debug-wordpress debugdocs december decides decodejwt decodeprotectedheader defects defecttext define-secret
definefix defines definition deflate deliver denied deny depends describeanswer describebody describeoutcome
description detectiononly determines developerguide developers diagnose diagnosis did differs dim direction
directives discovery display_errors distinctprobes div dns-failure doctype documentation does domains done dot
draft-delete-override draft-gone draft-left-behind draft_marker draft_probes draftid drafts drawhorizontalline
drawn dropped drops dtd dumb duration_ms durationof e-mail earlier early easier edgefixes edit_posts edited
editing embeddable embedded empties en-us enabling-pretty-permalinks-in-wordpress encoding-mismatch encrypt
endpoints endswith enmod enough ensure entry enum environment err_content_decoding_failed errortext errorticket
errorverdict establishing everyone everything everywhere evidence.site.url evidence.token evidence/address
evidence/announced evidence/claims evidence/describe evidence/evidence evidence/exchange
evidence/fingerprint/jwt-plugin evidence/jwt-plugins evidence/known-codes evidence/loopback evidence/read
evidence/refusals evidence/rest-root evidence/server evidence/trailing exactly example.invalid exceptions
excerpt exchanges.draft exchanges.index exchanges.token exchanges.validate excludes
exempt-rest-from-login-protection exempt-rest-from-password existing explains export extends extensionerror
extensions factor failedbefore failsnow failure.detail failure.kind false-positives-and-tuning familyof
familytext faq-troubleshooting fastcgi_cache_bypass fastcgi_max_temp_file_size fastcgi_module fastcgi_no_cache
fastcgi_param fastcgi_pass_header fcgid-pass-header fcgidpassheader featured_media february fetch few fieldsof
fight file_server filled fills final-url final_url finally find-the-plugin findindex finding-text
findingevidence findingpart findingsfor findingsof findingtext finds findweaksecret fingerprint/fronts
fingerprint/security finishes firebase firewallnamedby firewalls first_byte firstlook fits fixes/ids
fixesbyserver fixestext fixfile fixids fixmarkdown fixof fixpart fixsections fixservers fixtext flag_end flags
flakynow flatmap fleethead fleetlegend fleetrow fleettable fleetwarnings fleetwidths floor fnr folder following
footnotes forbid force_color forgotten form-string format forms forwards found free friday fromentries fullchain
functions further garbage-posts garbage-validate gate_header gatekeepers gecko generated_slug get_error_code
getbordercharacters gets github given gives global globoff gmt_offset gnu goes good gracefully granted grants
grep grid groups grows guarded guessed gzip half halves handed hands happened hard harm harness-error
harnesserror harrenderer has_credentials hasgate hash hasown header_register_callback header_remove headerof
headers-too-large headers.join headerwords headings heads healthy heard hears hello-world help
hide-notices-in-place hide-notices-late higher holds home_path home_url hooks hopof hostticket how-crs-works
how-to however href hs256 htaccess-deprecation htaccess-error htmlof http/probe-request hurt iat ietf ifmodule
ignored-at-query ignores iis-authentication iis-verbs iis-web-config imitate imperative import imunify360
in_array included incorrect_password indented independent index-permalinks index.php/wp-json indexes infamilies
infile ini_set inner input inquotes inshell installed instanceof instead interface internal_server_error
international interrupted into introduction invalid_email invalid_username is_args is_packed is_readable is_rest
is_string is_wp_error isaccepted isaffordable isall isanswered isapachebehind isarray isbroken iscommon
iscomplete iscontested isdirectory isempty isfailing isfamily isfile isfirm isforced isform isforthehost isgone
isinforce isinplay isjudged isnamed isnan isnginxalone iso8601 isofextension isofothers isopen isotherhost
isotime isours isowntitle isrefused isremovable issafeinteger issent isset isshown isstopped issued_at
issuer-mismatch issues istoken istrouble istty iswarning iswronglogin ithemes itself january jose journal
json_accept jsonrenderer judgealone judgement judges judgewhole judgewithout judging july june junitrenderer
just jwt-algorithm jwt-answer jwt-auth/v1/token/refresh jwt-auth/v1/token/validate
jwt-authentication-for-wp-rest-api jwt-expire jwt-home jwt-index jwt-library-conflict jwt_answer
jwt_auth_algorithm jwt_auth_bad_auth_header jwt_auth_bad_config jwt_auth_bad_iss jwt_auth_expire
jwt_auth_invalid_token jwt_auth_no_auth_header jwt_auth_secret_key jwt_auth_token_before_dispatch
jwt_auth_unsupported_algorithm jwt_auth_valid_token jwt_library jwt_plugin kadence kb keep-alive
keep-rest-out-of-cache keeps keptevidence key-pair keycdn keys khtml knows lacks ladderof languages largest
lastindexof later latest latter layerof layers layertext lc_all leads learnt leastof leave-to-wordpress leaves
leftoverin leftovers legible length-mismatch lets letters level lifetext lifts lighttpd-allow-headers
lighttpd-keep-authorization lighttpd-rewrite lighty-enable-mod likely limit_req_dry_run limit_req_module limited
limits linesof lint linux listedas listens lists litespeed-cache-rest-off litespeedtech load-own-jwt-library
loaded loads localhost.com log-errors login_lost loginagain loginkind loginpayload logins logs longer
longestname lookagain lookahead looked looking looks lscache lscwp lsws ltrim machine made maintenance-mode
makerenderer makes managed manager manner manual many mappings march mariadb markdownrenderer marked markers
marks maskedwith maskexchange masking maskurl matchall matching matchtype math matrix max-age max_requests
maximum maxitems maxwidth maybewritten mayhavewritten meaningof meanings means meant meanwhile median members
memory mend-certificate mend-database mend-expire-filter mended mends message meta method-blocked methods.join
methodwords microsoft-iis middle migrating milliseconds mind minimum minutes misconfiguration missing-file
missing.join missingtoken mistakes mjs mod_access_compat mod_allowmethods mod_authz_core mod_fcgid
mod_proxy_fcgi mod_rewrite mod_security mod_setenvif modified_after modified_before modified_gmt
modsecurity-crs-wordpress modsecurity-exempt-rest modules moment monday more most_pages mostly mozilla/5.0
mu-plugins much multipart/form-data mupluginfixes must-revalidate mysql mysteryfinding namespaces narrow nbf
near needed needs negate neither network-unreachable networkfailurekind networks never_arrived new-evidence
newer newevidence newlinevariable nextprobe nginx-allow-headers nginx-fastcgi-buffers nginx-fastcgi-cache-bypass
nginx-fastcgi-param-added nginx-limit-dry-run nginx-password-exempt nginx-proxy-authorization
nginx-proxy-buffers nginx-proxy-cache-bypass nginx-proxy-request-headers nginx-rest-past-rules
nginx-rest-to-wordpress nginx-try-files nginxfixes ngx_http ninjafirewall no-cache no-store no_color nobody
nodejs noindex nolog noneyet nonnullable normal nosniff not-yet-valid notemplatecurlyinstring nothing_else
november nowhere npm npx ntp numbered numberof numbers numeric ob_gzhandler ob_list_handlers occur octal october
oembed/1.0 offers often ofvirtualhost oldest omit onanswer oncheck ondefect open-jwt-routes open-rest-to-login
openlitespeed-rewrite-rule openmetricsrenderer openresty openssl operation optimiser orderby ordinary origins
other-jwt-plugin other-servers other_plugin otherfixes otherserverfixes otherwise our_plugin output-after-json
output-before-json output_compression outputs outside outspoken outstanding overspent overview owasp owner
ownheaders ownpages package paddingleft paddingright padend padstart page-html pageassets pagemodel pagerenderer
pagesof paint pairs paragraph parameters parent parse partial parts passages passed passesnow passing
password_for passwords pasted pastrun path-blocked pathinfo-index pathof patternsyntax pem per_page
percent-encoded percentencoded perfmatters performance perhaps permalink_template permalinks-plain
permalinksdocs permission person phase php-down php-fpm php-jwt php/8.3.33 php_fastcgi php_int_max php_int_min
pick picture piece pin-home ping_status placeholdersin plain-post plan please plugin-inactive plugin-readme
pluginchecks policy positive_infinity posix possible post-name post_tag postname potentially preflight-blocked
preg_match present previous printedfix printf prints private probecontext probeids proberequest
probes/draft-removal probes/ids probes/index probes/preflight probes/rules processenv processes processing
programs projects promise proofof proofs prooftext protected_header protects protocol provedtext proving proxies
proxy-strips-authorization proxy_cache_bypass proxy_max_temp_file_size proxy_module proxy_no_cache
proxy_pass_request_headers proxy_set_header proxyfcgi-setenvif proxyfcgisetenvif public publishes purge purpose
push put-a-long-random-value-here qa-byte-order-mark query_vars questions quiet quoted raise rankof rate-limit
rather reach-verdict reaches reachverdict read-error-log read_only readers readfilesync reading readonlyset
reads reason_characters reasons receive recordedrequest records recovered redacted redirect-to-https
redirect-to-other-host redirect_http_authorization redirect_rest_is_open redirected-index redirectmatch
redirects redirecttarget redmine reduce reference reflect refuses refutedby regexp rejudged relatives releases
reload relog remaining remembered removalsahead remove-draft removed removeeventlistener removes removing
rendered renderers rendering renew-certificate renew-user renewal renews repeatable replace-jwt-plugin
replaceall replaced replaces replay replies reported reportordefect reports request-header-modification
request-log request_filename request_method request_uri requestlog requestof requestpart requestpath requestsfor
requestsleft requeststospare require-all-validate require_once requireany required resolve resource
response-malformed response-overlong response-reshaped response-slowed response-timeout response-truncated
response-undecodable response.status responsetime rest-allow-headers rest-cached rest-lockdown rest-open
rest-plain rest-prefix-changed rest-route-index rest_authentication_errors rest_cannot_create
rest_cookie_invalid_nonce rest_no_route rest_not_logged_in rest_post_invalid_id rest_pre_serve_request rest_root
rest_route rest_send_cors_headers restore-login-answer restrictions restroot resturl results retries retry-after
returned returns revalidated revisions rewrite-if-not-file rewrite-missing rewrite_module rewritebase
rewritecond rewriteengine rewriterule rewriting rewritten rivals rlzp role-without-edit-posts
roles-and-capabilities rolesdocs root.base rootelsewhere ruled ruleengine ruleremovebyid runend running
runoptions runstart runvisit rx safari/537.36 said same sample-page samples sane satisfied satisfies saturday
save-permalinks save-without-byte-order-mark saved saw says schemas/compile schemas/index scheme scope scripts
searched searchparams secaction secret-changed secret-defined-late secret-guessable secret-missing
secret-published secret-too-short secretsof secrule security_plugins seenof sees send-plain-rest sendable
sendahead senderoptions sending sendlike sendonce sends sendwhatfollows sentence sentheader senttext september
server_time serverfacts servernames serverof service set-clocks set-request-header set-role set-up
settings-permalinks-screen settled setvar seven several severity sg-captcha sgcaptcha shared
shell-byte-order-mark shell-enable-rewrite shell-end-maintenance shell-htaccess shell-move-secret
shell-restart-php shell-secret shellfixes shells shellurl shellword shop shorter shortmark shortof shorts should
showed shown_characters shown_servers shownbytext shownlines shows signature signing signstext simple since
site-details site-report site_url sitebehind sitechange sitedetails sitefacts siteground-admit-address
sitemarkdown siteofroot siterefusal sitereport sites.yaml sitestatus sitetable siteurl skipdocs skippedverdict
slice slowest smaller smoke snippetof software solid somebody something somewhere soon sorry sorted spared
specific split stable staging-password staleallowances standard started startswith states static-file station
statuses statusof stays stdclass still stood stops straight strayrefusal stream stringify stylefor styleof
subject subscriber succeeded succeeds success such summary sunday super supportedby suspicious switch-off-zlib
switching symptom systemctl taken takescredentials tally target.origin target.pathname taxonomy telling tells
templated temporary tengine terminalreport tests text/html textencoder textof texts thank that theirs themselves
there these they this those through thrown throws thursday timedverdict timeof timeoutms timer times
timezone_string timing titled titleof tls-expired tls-failed tls-name-mismatch tls-untrusted today tofixed
toisostring token-expired-at-issue token-facts token-short-lived token.secret.length token.secret.value
token_path token_seconds tokenfactsof tokenpath tokenshortlived told_probes toldsigns tolowercase took toolbox
tostring touppercase transfer-encoding transform treated treats tried trimend troubled true trunk try_files
tuesday twice twins txt typeof types typing u001f u00abpassword u00abtoken u00bb ubuntu udbff ufeff ufffd ufffe
uffff uncategorized uncounted undefined understands underway unencoding unescaped unexpected unexplained unicode
unique unjudgedvisit unknown-user unless unnamed unreadable unrecognised unsafe unseen unsent unset
unsigned-validate until update-other-plugin updates updating upgrade url-rewrite-module urlof
use-announced-address use-announced-root use-final-address use-hs-algorithm use-https-address usefulteam
user-agent user-deleted user_display_name user_email user_id user_login user_nicename users-guide
using-the-rest-api utf-8 valid-user validate_path validatepath validation values variablesin
varnish-allow-headers varnish-cache varnish-keep-authorization varnish-pass-rest varnishadm vary vcl-actions
vcl_recv vendor verdictof verdictstate verification verifies version-history versionprobe versions via
visitedsite visitoptions visitors visits void votes waf-block waited waits wanted wants warned warningevidence
warningid warningsof warns wasanswered wasasked watched weak-secrets web-server webdav webserver website
wednesday week weighed welcome well-formed went whatever when wheretext whether which whoever whose why wider
wiki wildcard will win64 windows withagreement withflaky withheld withoutlastslashes withplaceholders withslash
wordfence wordpress-state wordpressfixes worked worker workingroot worst worth would wp-admin wp-api
wp-block-editor/v1 wp-cli-activate-plugin wp-cli-give-role wp-cli-list-users wp-cli-permalinks wp-cli-secret
wp-config.php wp-content wp-engine-authorization wp-includes/images/blank.gif wp-login.php wp-rest-doctor/0.1
wp-settings wp-site-health/v1 wp/v2/posts wp/v2/users/me wp_debug_display wp_debug_log wp_die wp_home
wp_maintenance wp_password wp_plugin_dir wpclifixes wpconfigfixes wpengine wpgraphql_jwt wprd wrapped wrapword
writes wrong-login wrong-password wrong-subdirectory wrotepage www-authenticate x-amz-cf-id x-cacheable
x-content-type-options x-fastly-request-id x-http-method-override x-kinsta-cache x-litespeed-cache x-powered-by
x-proxy-cache-info x-robots-tag x-served-by x-sucuri-block x-sucuri-id x-varnish x-wp-nonce x-wp-totalpages
x.y.z x64 xargs xbb xbf xef xml yields yourself za-z
`;
