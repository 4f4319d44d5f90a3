import type { ProbeId } from '../probes/ids.ts';
import { type Announced, announcedKind } from './announced.ts';
import { type ClaimFault, claimFaults } from './claims.ts';
import type { Evidence } from './evidence.ts';
import { type LoginAnswer, loginAnswer } from './login-answer.ts';
import { isLoginPageBare, loginGuard } from './login-guards.ts';
import { indexOf, type RestRoot, redirectedRoot, rootElsewhere, workingRoot } from './rest-root.ts';
import { type ServerFacts, serverFacts } from './server.ts';
import { signatureFault } from './signature.ts';

/**
 * The evidence of one moment, with what follows from it. Each fact is computed when it is first asked for, and once.
 * Evidence grows as answers arrive, so facts are made anew for each judgement (`factsOf`) and kept by nobody.
 */
export interface Facts<P extends string = ProbeId> extends Evidence<P> {
  /** The address at which the rest of the visit finds the REST API; null where it answers at none that was tried. */
  workingRoot(): RestRoot | null;
  /** The address that a redirect of the index leads to, when that is the same site; null without one. */
  redirectedRoot(): string | null;
  /** The address at which WordPress itself, or a redirect, says that the API is; null when neither does. */
  rootElsewhere(): string | null;
  /** How that address differs from the one that was asked; null when none is announced. */
  announcedKind(): Announced | null;
  /** The index that the working root answered with; empty without one. */
  index(): Record<string, unknown>;
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

export function factsOf(evidence: Evidence): Facts {
  const of = <T>(derive: (evidence: Evidence) => T) => once(() => derive(evidence));
  return {
    ...evidence,
    workingRoot: of(workingRoot),
    redirectedRoot: of(redirectedRoot),
    rootElsewhere: of(rootElsewhere),
    announcedKind: of(announcedKind),
    index: of(indexOf),
    server: of(serverFacts),
    claimFaults: of(claimFaults),
    signatureFault: of(signatureFault),
    loginAnswer: of(({ exchanges }) => loginAnswer(exchanges.token)),
    loginGuard: of(loginGuard),
    isLoginPageBare: of(isLoginPageBare),
  };
}

function once<T>(compute: () => T): () => T {
  let known: { value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
