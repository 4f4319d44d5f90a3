import { counted } from '../../../base/text.ts';
import type { Layer } from '../../../causes/cause.ts';
import { describeAnswer } from '../../../evidence/describe.ts';
import type { Exchange } from '../../../evidence/exchange.ts';
import { codeOf, isCacheHit, isRestAnswer, jsonOf } from '../../../evidence/read.ts';
import type { SiteReport } from '../report.ts';
import { passes } from '../status.ts';
import { certificateEnd } from '../warnings.ts';

/** Says that a layer did its part, and how that is known. */
export interface Passage {
  /** A few words: `Apache`, `PHP 8.2.36`. */
  short: string;
  /** A sentence each. */
  evidence: string[];
}

/** What the answers prove of each layer; null where they show nothing. */
export const passages: Record<Layer, (site: SiteReport) => Passage | null> = {
  client(site) {
    const { rest_root } = site.server;
    const rest = restAnswer(site);
    if (rest === undefined || rest_root === null) return null;
    return { short: 'address right', evidence: [`The API answers at ${rest_root}.`, answered(rest)] };
  },
  network: reached,
  edge({ server, exchanges }) {
    const first = exchanges.find(({ response }) => response !== null);
    if (!first) return null;
    const { cdn, proxy, cache, waf } = server;
    const named = Object.entries({ CDN: cdn, proxy, cache, firewall: waf }).filter(
      ([, name]) => name !== null,
    );
    if (named.length === 0)
      return {
        short: 'none seen',
        evidence: ['No CDN, proxy, cache or firewall names itself in the answers.'],
      };
    return {
      short: [...new Set(named.map(([, name]) => name))].join(', '),
      evidence: named.map(([kind, name]) => `A ${kind} names itself in the answers: ${name}.`),
    };
  },
  'web-server'(site) {
    const { software, proxy } = site.server;
    const first = site.exchanges.find(({ response }) => response !== null);
    if (!first) return null;
    if (software) return { short: software, evidence: [`It names itself in the answers: ${software}.`] };
    const behind = restAnswer(site) ?? (proxy === null ? first : undefined);
    return behind ? { short: 'answers', evidence: [answered(behind)] } : null;
  },
  php(site) {
    const { php } = site.server;
    const named = php === null ? [] : [`It names itself in X-Powered-By: PHP ${php}.`];
    const rest = restAnswer(site);
    if (!rest) return php === null ? null : { short: php, evidence: named };
    return { short: php ?? 'runs', evidence: [...named, `${answered(rest)} PHP has written that.`] };
  },
  wordpress(site) {
    const rest = restAnswer(site);
    return rest ? { short: 'REST API answers', evidence: [answered(rest)] } : null;
  },
  plugin(site) {
    const { jwt_plugin: plugin } = site.server;
    const route = site.exchanges.find(isOfPlugin);
    if (!route) return null;
    const name = plugin && [plugin.name, plugin.version].filter(Boolean).join(' ');
    return {
      short: plugin?.version ?? 'token route answers',
      evidence: [...(name ? [`The plugin is ${name}.`] : []), answered(route)],
    };
  },
  account(site) {
    const draft = passes(site, 'draft') && site.exchanges.find(({ probe }) => probe === 'draft');
    const token = passes(site, 'token') && site.exchanges.find(({ probe }) => probe === 'token');
    const evidence = [
      ...(token ? [`${answered(token)} A token was issued.`] : []),
      ...(draft ? [`${answered(draft)} A draft was written.`] : []),
    ];
    if (evidence.length === 0) return null;
    return { short: draft ? 'draft written' : 'token issued', evidence };
  },
};

function answered(exchange: Exchange): string {
  return `The probe ${exchange.probe} was answered ${describeAnswer(exchange)}.`;
}

/** Returns an answer that WordPress gave to us, and not once to somebody else. */
function restAnswer({ exchanges }: SiteReport): Exchange | undefined {
  return exchanges.find((exchange) => isRestAnswer(exchange) && !isCacheHit(exchange));
}

/** The codes are the plugin's own; a token is issued by nobody else at its address. */
function isOfPlugin(exchange: Exchange): boolean {
  const code = codeOf(exchange) ?? '';
  if (/^(\[jwt_auth\]|jwt_auth_)/.test(code)) return true;
  const isLogin = exchange.probe === 'token' || exchange.probe === 'validate';
  return isLogin && exchange.response?.status === 200 && jsonOf(exchange) !== undefined;
}

const DAY_MS = 86_400_000;

/** Says at which address the host answered, and for how long its certificate holds. */
function reached({ server, exchanges, started }: SiteReport) {
  const first = exchanges.find(({ response }) => response !== null);
  if (!first) return null;
  const connection = exchanges.find((one) => one.response !== null && one.connection)?.connection;
  const address = connection?.address ?? server.address;
  const answers = exchanges.filter(({ response }) => response !== null);
  const from = address === null ? '' : ` from ${address}`;
  return {
    short: address ?? 'reached',
    evidence: [
      `${counted(answers.length, 'request')} of ${exchanges.length} got an answer${from}.`,
      ...tlsText(first, certificateEnd(exchanges), started),
    ],
  };
}

function tlsText({ request }: Exchange, end: number | null, started: string): string[] {
  if (!request.url.startsWith('https:')) return ['It is asked over http: there is no certificate.'];
  const days = Math.floor(((end ?? Number.NaN) - Date.parse(started)) / DAY_MS);
  if (Number.isNaN(days)) return ['The connection is encrypted.'];
  return [`The certificate holds for ${counted(days, 'more day')}.`];
}
