import type { Exchange } from '../../exchange.ts';
import type { DialectId } from './ids.ts';

/** How a JWT plugin of another author is spoken to. What the checks ask of a token is the same for all. */
export interface Dialect {
  id: DialectId;
  /** As a sentence has it: `Simple JWT Login`. */
  name: string;
  /** As wp-admin lists the plugin. */
  listedAs: string;
  /** What an index lists of it, a namespace or a route; null where it has no route of REST. */
  listed: { namespace?: RegExp; route?: RegExp; lacks?: string } | null;
  /** An answer has a form that is its own; absent where that says nothing. */
  speaks?(exchange: Exchange | undefined): boolean;
  login: LoginForm;
  /** Where its answer has the token. */
  tokenAt: readonly string[];
  /** Where the token has the id of its user. */
  userAt: readonly string[];
  /** The route that checks a token, and its answer to a good one; null where it has none. */
  validate: TokenCheck | null;
  /** What it refuses a request with, as it stands in its answer; null where the answer is none of its own. */
  codeIn(exchange: Exchange): string | null;
  /** What these codes mean; one that is not here says nothing of the login. */
  means: Readonly<Record<string, Meaning>>;
  /** Seconds that a token holds as the plugin comes; null where its `exp` is looked at by nobody. */
  life: number | null;
  /** A header that it reads as well as Authorization. */
  renamed?: string;
  /** The part of the API that its tokens open, where that is not all of it. */
  opens?: string;
  /** Where its tokens are switched on for the whole API, and where its login and its secret are set, as wp-admin has it. */
  switches: Partial<Record<'whole-api' | 'login' | 'secret' | 'open-routes', string>>;
}

interface LoginForm {
  /** Below the REST root; of GraphQL below the address of the site. */
  path: string;
  form: 'form-data' | 'json' | 'graphql';
  /** The name of the field with the user, and of that where the user is an e-mail address. */
  user: string;
  email?: string;
  /** What has to be sent beside the user and the password. */
  more?: Readonly<Record<string, boolean>>;
}

interface TokenCheck {
  method: 'GET' | 'POST';
  path: string;
  accepts(exchange: Exchange): boolean;
}

/** What a refusal says of the login or of the token. */
export type Meaning =
  /** The user or the password: it does not say which. */
  | 'wrong-login'
  | 'wrong-password'
  | 'unknown-user'
  | 'login-off'
  | 'locked-out'
  | 'second-factor'
  | 'secret-missing'
  | 'no-header'
  | 'token-refused'
  /** This route is switched off: it says nothing of the token. */
  | 'route-off';
