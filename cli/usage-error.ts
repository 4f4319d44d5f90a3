import { UserError } from '../base/user-error.ts';

/** Wrong use of the command: exit status 2. */
export class UsageError extends UserError {
  override name = 'UsageError';
}
