import { UserError } from '../base/user-error.ts';

/** What an extension got wrong, in words for whoever writes it. */
export class ExtensionError extends UserError {
  override name = 'ExtensionError';
}
