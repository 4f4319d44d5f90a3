import type { Expression } from '../../expression/expression.ts';
import type { Place } from '../not-known.ts';
import type { MethodSet } from './methods.ts';

export interface AccessConfig {
  /** mod_authz_core. */
  require?: Requirement;
  merging?: 'off' | 'and' | 'or';
  authType?: string;
  authName?: string;
  /** mod_access_compat, which keeps all of it apart from a parent's. */
  compat?: { orders: Order[]; rules: AllowDeny[]; satisfy: { any: boolean; limited: MethodSet | null }[] };
}

export type Requirement = (
  | { kind: 'all' | 'any'; children: Requirement[] }
  | {
      kind: 'provider';
      name: string;
      args: string;
      expression: Expression | null;
      place: Place;
      limited: MethodSet | null;
    }
) & { isNegated: boolean };

interface Order {
  order: 'allow,deny' | 'deny,allow' | 'mutual-failure';
  limited: MethodSet | null;
}

export interface AllowDeny {
  isAllow: boolean;
  from: string;
  /** Of `env=`, with `!` in front of it that must not be there. */
  variable: string | null;
  limited: MethodSet | null;
  place: Place;
}
