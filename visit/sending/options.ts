import type { ClientOptions } from '../../http/api.ts';
import type { Connection } from './connection.ts';
import type { Guard } from './guard.ts';
import type { Logins } from './login.ts';

/** What those who visit a site may set, or want to know, of what is sent to it. */
export interface SenderOptions {
  /** The sender calls it as each answer arrives. */
  onAnswer?: (() => void) | undefined;
  logins?: Logins | undefined;
  lookup?: ClientOptions['lookup'] | undefined;
  /**
   * Called right before a draft is sent, with its mark in the evidence: whoever goes on with the visit in another
   * process keeps that now. Returns why it could not be kept, and then no draft is sent; null when it was.
   */
  onCreate?: (() => string | null) | undefined;
  /** Awaited before a draft is sent: the others of a run may be writing theirs. */
  draftTurn?: (() => Promise<void>) | undefined;
  /** Makes the title of the draft and the addresses that no cache may know its own; of chance by default. */
  unique?: string | undefined;
  /** Answers in place of the site. */
  connection?: Pick<Connection, 'send' | 'leftMs' | 'close'> | undefined;
  /** Lets only that through which changes nothing of others; a draft of this visit is ours by default. */
  guard?: Guard | undefined;
}
