import type { ProbeId } from '../probes/ids.ts';
import { type Announced, announcedKind } from './announced.ts';
import { type Answerer, answererOf } from './answerer/answerer.ts';
import { type ClaimFault, claimFaults } from './claims.ts';
import type { Evidence } from './evidence.ts';
import { type Located, located, once } from './located.ts';
import { type LoginAnswer, loginAnswer } from './login-answer.ts';
import { isLoginPageBare, loginGuard } from './login-guards.ts';
import { methodOf } from './methods/chosen.ts';
import type { Dialect } from './methods/dialects/dialect.ts';
import { dialectOf } from './methods/dialects/spoken.ts';
import type { Method } from './methods/method.ts';
import { ofMoment } from './of-moment.ts';
import { type ServerFacts, serverFacts } from './server.ts';
import { signatureFault } from './signature.ts';

/**
 * The evidence of one moment, with what follows from it. Each fact is computed when it is first asked for, and once.
 * Evidence grows as answers arrive: then others follow from it (`factsOf`), so facts are kept by nobody.
 */
export interface Facts<P extends string = ProbeId> extends Located<P> {
  /** Who wrote the answer to this probe, and what shows it; null while it was not sent. */
  answerer(probe: P): Answerer | null;
  /** How that address differs from the one that was asked; null when none is announced. */
  announcedKind(): Announced | null;
  /** The way to log in that this visit tests. */
  method(): Method;
  /** The JWT plugin of another author that this visit speaks to; null where it speaks to none. */
  dialect(): Dialect | null;
  /** What answers: software, proxy, plugins. */
  server(): ServerFacts;
  /** What is wrong with the claims of the token; empty when nothing is, or none was issued. */
  claimFaults(): ClaimFault[];
  /** Why the signature of the token proves nothing; null when it may prove something. */
  signatureFault(): string | null;
  /** What the answer to the login of this visit says of the user and the password; null when it says nothing. */
  loginAnswer(): LoginAnswer | null;
  /** The plugin that watches the logins of this site; null when none shows. */
  loginGuard(): string | null;
  /** The login page is WordPress's own, and shows no such plugin. */
  isLoginPageBare(): boolean;
}

export const factsOf = /* @__PURE__ */ ofMoment(factsAnew);

/** Of evidence that watches what is read of it: nothing is known of that from before. */
export function factsAnew(evidence: Evidence): Facts {
  const known = located(evidence);
  const of = <T>(derive: (known: Located) => T) => once(() => derive(known));
  return {
    answerer(probe) {
      const exchange = evidence.exchanges[probe];
      return exchange ? answererOf(exchange) : null;
    },
    announcedKind: of(announcedKind),
    method: of(methodOf),
    dialect: of((one) => (methodOf(one).id === 'jwt' ? dialectOf(one) : null)),
    server: of(serverFacts),
    claimFaults: of(claimFaults),
    signatureFault: of(signatureFault),
    loginAnswer: of(({ exchanges }) => loginAnswer(exchanges.token)),
    loginGuard: of(loginGuard),
    isLoginPageBare: of(isLoginPageBare),
    ...known,
  };
}
