/** Who asks for an identity, by the address that people are sent to: host, path and query in one text. */
export const identityProviders: [where: RegExp, name: string][] = [
  [/\/cdn-cgi\/access\//, 'Cloudflare Access'],
  [/\/outpost\.goauthentik\.io\/|\/application\/o\/authorize/, 'Authentik'],
  [/\/\.pomerium\/|\/oauth2\/pomerium/, 'Pomerium'],
  [/\/oauth2\/(start|sign_in)\b/, 'oauth2-proxy'],
  [/\/?\?rd=https?[^&]*(&rm=[A-Z]+)?$/i, 'Authelia'],
  [/^login\.(microsoftonline|windows|live)\.(com|net|us)\/|\/\.auth\/login\//, 'Microsoft Entra ID'],
  [/^accounts\.google\.com\//, 'Google (Identity-Aware Proxy)'],
  [/\.amazoncognito\.com\/|\.auth\.[a-z0-9-]+\.amazoncognito\.com\//, 'Amazon Cognito'],
  [/^[^/]+\.okta(preview)?\.com\//, 'Okta'],
  [/^[^/]+\.auth0\.com\//, 'Auth0'],
  [/\/realms\/[^/]+\/protocol\/(openid-connect|saml)/, 'Keycloak'],
  [/^vercel\.com\/(sso-api|login)/, 'Vercel Deployment Protection'],
  [/^(app|api)\.netlify\.com\/|\/\.netlify\/(functions\/)?(identity|site-password)/, 'Netlify'],
  [/\/Shibboleth\.sso\//i, 'Shibboleth'],
  [/\/(simplesaml|saml2?|adfs\/ls|idp\/profile)\//i, 'a SAML provider'],
  [/\/my\.policy$/, 'F5 Access Policy Manager'],
  [/\/(vpn|logon\/LogonPoint)\/(index|tmindex)\.html/, 'Citrix Gateway'],
  [/^[^/]+\.cloudflareaccess\.com\//, 'Cloudflare Access'],
  [/[?&]SAMLRequest=/, 'a SAML provider'],
  [/[?&]response_type=(code|id_token)\b/, 'an OpenID Connect provider'],
];

/** Where hosts send the visitors of a site that they have switched off. */
export const suspendedPage =
  /\/cgi-sys\/(suspendedpage|defaultwebpage_suspended)\.cgi|\/suspended\.page\b|\/(account[-_]?|site[-_]?|domain[-_]?|hosting[-_]?)?suspended(page)?(\.(html?|php|cgi))?\/?$|^suspended(page|domain)?\.|\/billing[-_]?hold\b/i;

/** Tests of whether a browser is asking, of SiteGround, LiteSpeed and Cloudflare. */
export const challengePage = /\/\.well-known\/(sg)?captcha\/|\/\.lsrecap\/|\/cdn-cgi\/challenge-platform\//i;

/** Pages on which visitors log in, of plugins for members, shops and communities. The path has no slash at its end. */
export const loginPage =
  /\/(log-?in|sign-?in|sign_in|user-login|member-?login|members?\/login|account\/login|my-account|membership-login|private|anmelden|anmeldung|connexion|se-connecter|iniciar-sesion|acceder|accedi|login-page|customer-login|client-?login)(\.(php|html?))?$/i;

/** A folder that stands for a language: `/en/`, `/pt-br/`, `/zh-hans/`. */
export const languagePath = /^\/[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}))?\//i;
