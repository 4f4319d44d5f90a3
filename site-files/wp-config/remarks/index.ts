import type { Rule } from '../rule.ts';
import { addressWithoutScheme, otherAddress } from './address.ts';
import { applicationPasswordsOverHttp } from './application-passwords.ts';
import { authorizationOverwritten } from './authorization-overwritten.ts';
import { conditionalDefinition } from './conditional-definition.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { debugDisplay } from './debug-display.ts';
import { duplicateDefinition } from './duplicate-definition.ts';
import { emptySecret } from './empty-secret.ts';
import { fileChangesOff } from './file-changes-off.ts';
import { forwardedHeaderName, httpsValue, lateHttps } from './forwarded-proto.ts';
import { functionNotLoaded } from './function-not-loaded.ts';
import { invisibleSpaces } from './invisible-spaces.ts';
import { lateDefinition } from './late-definition.ts';
import { byteOrderMark, leadingOutput, printedOutput } from './leading-output.ts';
import { missingQuotes } from './missing-quotes.ts';
import { phpSyntaxError } from './php-syntax-error.ts';
import { placeholderSalts } from './placeholder-salts.ts';
import { publishedSecret } from './published-secret.ts';
import { misspeltSecret, secretUndefined } from './secret-undefined.ts';
import { settingsNotLoaded } from './settings-not-loaded.ts';
import { shortSecret } from './short-secret.ts';
import { trailingOutput } from './trailing-output.ts';
import { variableInQuotes } from './variable-in-quotes.ts';

/** What is looked for in a wp-config.php; the place in the file gives the order in which it is shown. */
export const rules: readonly Rule[] = [
  phpSyntaxError,
  curlyQuotes,
  invisibleSpaces,
  missingQuotes,
  functionNotLoaded,
  byteOrderMark,
  leadingOutput,
  printedOutput,
  trailingOutput,
  settingsNotLoaded,
  lateDefinition,
  duplicateDefinition,
  conditionalDefinition,
  secretUndefined,
  misspeltSecret,
  emptySecret,
  publishedSecret,
  shortSecret,
  variableInQuotes,
  authorizationOverwritten,
  placeholderSalts,
  debugDisplay,
  forwardedHeaderName,
  httpsValue,
  lateHttps,
  addressWithoutScheme,
  otherAddress,
  applicationPasswordsOverHttp,
  fileChangesOff,
];
