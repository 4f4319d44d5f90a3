import type { Evidence, KeptEvidence } from '../evidence/evidence.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { looksOf } from '../evidence/methods/looks.ts';
import type { TokenFacts } from '../evidence/token-facts.ts';
import { addCookies, maskExchange, maskUrl } from '../http/mask.ts';
import { Secrets } from '../http/secrets.ts';
import type { Site } from '../sites/site.ts';
import type { Finding } from './judging/finding.ts';
import type { Verdict } from './judging/verdict.ts';
import { newEvidence } from './new-evidence.ts';

/**
 * What a visit saw. It is judged as it came; whatever leaves the visit goes through here, and is without secrets. Only
 * values that a host chose are looked through, never the names and words of our own records.
 */
export class Seen {
  /** The evidence as it came, for judging in this process alone. */
  readonly evidence: Evidence;
  readonly secrets: Secrets;
  /** The same exchange is asked for more than once, and masking is dear. */
  #masked = new Map<Exchange, Exchange>();
  #maskedWith = 0;

  constructor(evidence: Evidence, secrets: Secrets) {
    this.evidence = evidence;
    this.secrets = secrets;
  }

  kept(): KeptEvidence {
    for (const one of Object.values(this.evidence.exchanges)) if (one) addCookies(one, this.secrets);
    const { exchanges, unsent, token, ...rest } = this.evidence;
    const masked = Object.entries(exchanges).map(([probe, one]) => [probe, one && this.#exchange(one)]);
    const reasons = Object.entries(unsent).map(([probe, reason]) => [probe, this.text(reason ?? '')]);
    return {
      ...rest,
      exchanges: Object.fromEntries(masked),
      unsent: Object.fromEntries(reasons),
      token: token && this.#token(token),
    } as KeptEvidence;
  }

  address(url: string): string {
    return maskUrl(url, this.secrets);
  }

  text(said: string): string {
    return this.secrets.redact(said);
  }

  verdict(verdict: Verdict): Verdict {
    return verdict.says === null ? verdict : { ...verdict, says: this.text(verdict.says) };
  }

  /** What the catalogue says is ours; what was answered, and what was filled in, is not. */
  finding(finding: Finding): Finding {
    return {
      ...finding,
      // What it is for all others is ours.
      symptom: finding.cause === 'unrecognised' ? this.text(finding.symptom) : finding.symptom,
      proof: finding.proof.map((one) => ({
        ...one,
        saw: this.text(one.saw),
        means: this.text(one.means),
      })),
      fixes: finding.fixes.map((fix) => ({
        ...fix,
        snippet: fix.snippet === null ? null : this.text(fix.snippet),
      })),
    };
  }

  #exchange(exchange: Exchange): Exchange {
    if (this.#maskedWith !== this.secrets.count) this.#masked = new Map();
    this.#maskedWith = this.secrets.count;
    const masked = this.#masked.get(exchange) ?? maskExchange(exchange, this.secrets);
    this.#masked.set(exchange, masked);
    return masked;
  }

  #token(token: TokenFacts): TokenFacts {
    const { algorithm, iss, user_id } = token;
    const text = (value: string | null) => (value === null ? null : this.text(value));
    return { ...token, algorithm: text(algorithm), iss: text(iss), user_id: text(user_id) };
  }
}

/** All that is secret of a site before its first answer. */
function secretsOf({ url, restRoot, tokenPath, validatePath, auth, headers, login }: Site): Secrets {
  const secrets = new Secrets();
  // Of WooCommerce's, the key is secret as well, and no name that answers are full of.
  const isKey = login === 'woocommerce' || (auth !== null && looksOf(auth) === 'woocommerce-key');
  const day = new Date().toISOString().slice(0, 10);
  for (const text of [url, restRoot ?? '', tokenPath, validatePath, day, day.replaceAll('-', '')])
    secrets.addOrdinary(text);
  if (auth && isKey) for (const secret of [auth.username, auth.password]) secrets.add(secret, 'password');
  else if (auth) secrets.addBasic(auth.username, auth.password);
  for (const [name, value] of Object.entries(headers)) secrets.addGate(name, value);
  return secrets;
}

/** The beginning of a visit to a site, or of what goes on from `evidence`. */
export function seenOf(site: Site, evidence: Evidence = newEvidence(site)): Seen {
  return new Seen(evidence, secretsOf(site));
}

/** What a visit that is over saw: it was masked when it was kept, so that there is nothing left to mask. */
export class Saved extends Seen {
  readonly #kept: KeptEvidence;

  constructor(evidence: KeptEvidence) {
    super(evidence, new Secrets());
    this.#kept = evidence;
  }

  override kept(): KeptEvidence {
    return this.#kept;
  }
}
