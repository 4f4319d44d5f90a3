import type { KeptEvidence } from '../../evidence/evidence.ts';
import { jsonOf } from '../../evidence/read.ts';
import type { Answer } from '../../http/api.ts';
import { HarnessError } from '../../http/harness-error.ts';
import { limits } from '../../http/limits.ts';
import type { ProbeRequest } from '../../http/probe-request.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';

interface Waiting {
  /** When it was answered, since the visit began. */
  at: number;
  answer(): void;
}

/** Answers as a site did, in the order in which it did: what a visit sends ahead hangs on that. */
export class KeptAnswers {
  readonly asked = new Set<ProbeId>();
  readonly #kept: KeptEvidence;
  readonly #onAsked: (id: ProbeId, request: ProbeRequest) => void;
  #waiting: Waiting[] = [];
  #now = 0;

  constructor(kept: KeptEvidence, onAsked: (id: ProbeId, request: ProbeRequest) => void) {
    this.#kept = kept;
    this.#onAsked = onAsked;
  }

  send(request: ProbeRequest): Promise<Answer> {
    const { probe } = request;
    const id = probeIds.known.find((one) => one === probe);
    const exchange = id && this.#kept.exchanges[id];
    if (id) {
      this.asked.add(id);
      this.#onAsked(id, request);
    }
    if (!exchange) return Promise.reject(new HarnessError(`nothing was kept of ${probe}`));
    return new Promise((resolve) => {
      const at = exchange.timing.start + exchange.timing.total;
      this.#waiting.push({ at, answer: () => resolve({ exchange, json: jsonOf(exchange) }) });
      setImmediate(() => this.#answerNext());
    });
  }

  /** As much as was left when the last answer had come. */
  async leftMs(): Promise<number> {
    return limits.visitTimeoutMs - this.#now;
  }

  async close(): Promise<void> {}

  /** One at a time: what follows from it may be asked before the next. */
  #answerNext(): void {
    const [next, ...later] = this.#waiting.sort((a, b) => a.at - b.at);
    this.#waiting = later;
    if (!next) return;
    this.#now = Math.max(this.#now, next.at);
    next.answer();
  }
}
