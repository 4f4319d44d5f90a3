import type { ProbeId } from '../../probes/ids.ts';
import type { Located } from '../located.ts';
import type { MethodId } from './ids.ts';

/** A way to log in. What its checks read differs and stands in `checks/by-method/`; what they ask is the same for all. */
export interface Method {
  id: MethodId;
  /** As a sentence has it: `application passwords`. */
  name: string;
  /** What a request carries that is logged in: a token that a login gave, or the user and the password themselves. */
  carries: 'token' | 'password';
  /** The request that a visit logs in with. */
  first: ProbeId;
  /** Whether the index offers it; null where there is no index that says. */
  isOffered(evidence: Located): boolean | null;
}
