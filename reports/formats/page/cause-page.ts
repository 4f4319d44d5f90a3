import type { Cause, Sign } from '../../../causes/cause.ts';
import { numbered } from '../../../checks/check.ts';
import { fixesByServer, printedFix } from '../../text/cause-fixes.ts';
import { NOTHING_ELSE, relativesOf, signsInWords } from '../../text/cause-signs.ts';
import type { CausePage } from './model.ts';

/** Returns what `wp-rest-doctor explain` says about a cause, as data. */
export function causePage(cause: Cause): CausePage {
  return {
    explains: cause.explains.map(numbered),
    recognised: cause.shownBy.length === 0 ? [NOTHING_ELSE] : cause.shownBy.map(clauseText),
    ruledOut: signTexts(cause.refutedBy),
    family: relativesOf(cause),
    fixes: fixesByServer(cause, null).map(({ server, ladder }) => ({
      server,
      ladder: ladder.map(printedFix),
    })),
  };
}

function clauseText(clause: Sign[]): string {
  const texts = signTexts(clause);
  return texts.length > 1 ? `one of these: ${texts.join('; ')}` : texts.join();
}

function signTexts(signs: Sign[]): string[] {
  return signsInWords(signs).map(({ sent, means }) => `${sent} → ${means}`);
}
