import type { Evidence } from './evidence.ts';
import { firewallNamedBy } from './gatekeepers.ts';
import { either, loginProtectionOf, pluginBehind } from './known-codes.ts';
import type { Located } from './located.ts';
import { statusOf, textsOf } from './read.ts';

/** Plugins that lock out who tries to log in as nobody they know, by what they leave in an index or a login page. */
const guards: [name: string, namespace: RegExp | null, page: RegExp][] = [
  ['Wordfence', /^wordfence/, /\/wordfence(-login-security)?\/|wordfence-ls|WFLSVars/],
  ['All-In-One Security', /^aios\/|^aiowps/, /all-in-one-wp-security|aiowps|aio_special_field/],
  ['WP Cerber', /cerber/, /cerber/],
  ['Limit Login Attempts Reloaded', /^llar\//, /limit-login-attempts|\bllar[-_]/],
  ['Loginizer', /^loginizer/, /loginizer/],
  ['Shield Security', /^shield/, /wp-simple-firewall|icwp-wpsf|shield-security/],
  ['SiteGuard', /^siteguard/, /siteguard/],
  [
    'Solid Security',
    /^ithemes-security|^solid-security/,
    /better-wp-security|ithemes-security|solid-security|itsec-/,
  ],
  ['Defender', /^hub-connector\/|^wp-defender|^defender/, /wp-defender|defender-security|wpdef/],
  ['Security Optimizer of SiteGround', /^sg-security/, /sg-security/],
  ['Jetpack', /^jetpack/, /jetpack[-_]protect|\/plugins\/jetpack\//],
  ['Really Simple Security', /^really-simple-security|^reallysimplessl/, /really-simple-s/],
  ['Sucuri Security', /^sucuri/, /sucuri-scanner/],
  ['SecuPress', /^secupress/, /secupress/],
  ['NinjaFirewall', /^ninjafirewall/, /ninjafirewall/],
  ['WP Hide & Security Enhancer', /^wp-hide/, /wp-hide-security/],
];

/** A plugin that the page shows and whose name says what it is for, or the test that only a person passes. */
const OF_ITS_KIND =
  /\/plugins\/([\w-]*(?:secur|login|limit|attempt|captcha|recaptcha|turnstile|2fa|factor|firewall|guard|defen|protect|brute|lock|ban)[\w-]*)\//i;
const CAPTCHA = /g-recaptcha|h-captcha|cf-turnstile|challenges\.cloudflare\.com/i;

/** The plugin that watches the logins of this site, as far as the visit has seen it; null when none shows. */
export function loginGuard(evidence: Located): string | null {
  return guardInIndex(evidence) ?? guardOnLoginPage(evidence) ?? guardInAnswer(evidence);
}

export function guardInIndex(evidence: Located): string | null {
  const namespaces = textsOf(evidence.index().namespaces);
  return guards.find(([, namespace]) => namespaces.some((one) => namespace?.test(one)))?.[0] ?? null;
}

/** One that closes the API as well, by the code of its refusal: the index that would list it may be closed too. */
export function guardInRefusal({ exchanges }: Evidence): string | null {
  const closers = Object.values(exchanges).flatMap((exchange) => pluginBehind(exchange) ?? []);
  return guards.find(([name]) => closers.some((closer) => closer.startsWith(name)))?.[0] ?? null;
}

export function guardOnLoginPage({ exchanges }: Evidence): string | null {
  const text = exchanges['login-page']?.response?.text ?? '';
  const known = guards.find(([, , page]) => page.test(text))?.[0];
  if (known !== undefined) return known;
  const [, slug = null] = OF_ITS_KIND.exec(text) ?? [];
  return slug ?? (CAPTCHA.test(text) ? 'a captcha' : null);
}

/** By the code or the page that an answer of this visit came with. */
function guardInAnswer({ exchanges }: Evidence): string | null {
  const answers = Object.values(exchanges);
  const firewall = answers
    .map(firewallNamedBy)
    .find((name) => name === 'Wordfence' || name === 'NinjaFirewall');
  const protection = answers.map(loginProtectionOf).find((one) => one !== null);
  return (
    firewall ??
    (protection && (either(protection.by) || 'a login protection')) ??
    answers.map(pluginBehind).find((name) => name !== null) ??
    null
  );
}

/** WordPress's own form at its own address, and no sign of a plugin that watches it. */
export function isLoginPageBare(evidence: Evidence): boolean {
  const page = evidence.exchanges['login-page'];
  const isForm = /id=["']loginform["']/.test(page?.response?.text ?? '');
  return statusOf(page) === 200 && isForm && guardOnLoginPage(evidence) === null;
}
