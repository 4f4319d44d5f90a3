import type { Rule } from '../rule.ts';
import { asteriskLost } from './asterisk-lost.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { conditionsTaken } from './conditions-taken.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { emptyReference } from './empty-reference.ts';
import { emptyVariable } from './empty-variable.ts';
import { enDash } from './en-dash.ts';
import { filesNotRead } from './files-not-read.ts';
import { followSymlinksOff } from './follow-symlinks-off.ts';
import { frontControllerMissing } from './front-controller-missing.ts';
import { handedInPart } from './handed-in-part.ts';
import { headerOverwritten } from './header-overwritten.ts';
import { insideWordpress } from './inside-wordpress.ts';
import { lastFlag } from './last-flag.ts';
import { literalValue } from './literal-value.ts';
import { methodLost } from './method-lost.ts';
import { missingLine } from './missing-line.ts';
import { moduleName } from './module-name.ts';
import { otherFolder } from './other-folder.ts';
import { otherVariable } from './other-variable.ts';
import { ownProfileRefused } from './own-profile-refused.ts';
import { phpSetting } from './php-setting.ts';
import { queryArgumentsLost } from './query-arguments-lost.ts';
import { refusedFile } from './refused-file.ts';
import { requestRedirected } from './request-redirected.ts';
import { requestRefused } from './request-refused.ts';
import { rewriteLoop } from './rewrite-loop.ts';
import { rewritingOff } from './rewriting-off.ts';
import { rulesInSection } from './rules-in-section.ts';
import { unmetCondition } from './unmet-condition.ts';
import { unreachableRule } from './unreachable-rule.ts';

/** What is looked for in a .htaccess file; the place in the file gives the order in which it is shown. */
export const rules: readonly Rule[] = [
  filesNotRead,
  byteOrderMark,
  refusedFile,
  phpSetting,
  curlyQuotes,
  asteriskLost,
  enDash,
  moduleName,
  missingLine,
  handedInPart,
  unreachableRule,
  conditionsTaken,
  unmetCondition,
  lastFlag,
  emptyReference,
  emptyVariable,
  otherVariable,
  literalValue,
  headerOverwritten,
  followSymlinksOff,
  methodLost,
  requestRefused,
  requestRedirected,
  queryArgumentsLost,
  frontControllerMissing,
  rewritingOff,
  rewriteLoop,
  rulesInSection,
  ownProfileRefused,
  otherFolder,
  insideWordpress,
];
