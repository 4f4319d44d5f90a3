import { pathOf, urlOf } from '../../evidence/address.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { type Facts, factsOf } from '../../evidence/facts.ts';
import type { Asked } from '../../site-files/asked.ts';
import { askedAs } from '../../site-files/causes/asked-as.ts';
import { type Given, type ReadFile, readFile } from '../../site-files/read.ts';
import { askedRequest } from '../../site-files/request.ts';
import { usualRequests } from '../../site-files/usual-request.ts';

/** The files of a site, read for requests of its visit: once for each. */
export class Readings {
  readonly facts: Facts;
  readonly #files: readonly Given[];
  readonly #known = new Map<string, ReadFile[]>();

  constructor(evidence: Evidence, files: readonly Given[]) {
    this.facts = factsOf(evidence);
    this.#files = files;
  }

  /** What a client sends that shows whether it is let in. */
  usual(): Asked | null {
    const { site } = this.facts;
    const login = this.facts.method().id;
    const url = urlOf(site.url);
    const { request, authorization } = usualRequests[login];
    const base = this.#base();
    const asked = askedRequest(request(base), {
      host: url?.host ?? '',
      https: url?.protocol === 'https:',
      headers: { authorization },
    });
    return asked && { request: asked, base, login, isSiteKnown: true };
  }

  asked(exchange: Exchange): Asked | null {
    return askedAs(exchange, { base: this.#base(), login: this.facts.method().id });
  }

  for(asked: Asked): ReadFile[] {
    const key = JSON.stringify(asked.request);
    const known = this.#known.get(key) ?? this.#files.flatMap((one) => read(one, asked));
    this.#known.set(key, known);
    return known;
  }

  /** The path that WordPress is at. */
  #base(): string {
    const root = this.facts.workingRoot();
    if (root === null) return pathOf(this.facts.site.url);
    const path = urlOf(root.base)?.pathname ?? '';
    if (root.style === 'pretty') return path.replace(/\/[^/]*\/?$/, '');
    return path.replace(/\/index\.php(?:\/.*)?$|\/$/, '');
  }
}

/** One that nests too deep or takes too long is named where the files are loaded. */
function read(given: Given, asked: Asked): ReadFile[] {
  const reading = readFile(given, asked);
  return 'why' in reading ? [] : [{ kind: given.kind, reading }];
}
