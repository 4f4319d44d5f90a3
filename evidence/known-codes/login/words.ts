import type { Wants } from './protection.ts';

/** What most codes of their kind have in them, whoever made them up. */
const inCodes: [words: RegExp, wants: Wants][] = [
  [/captcha|turnstile|not_?human|is_?bot/i, 'captcha'],
  [/2fa|two[-_]?f|mfa|\botp|_otp|totp|second[-_]factor|authenticator|onetime|one_time/i, 'second-factor'],
  [/attempt|retries|too_?many|(?<!b)lock(?:ed|out)|brute|throttl/i, 'lock'],
  [/approv|moderat|awaiting|pending|review/i, 'approval'],
  [/verif|confirm|activat/i, 'confirmation'],
  [/expired|password_?change|weak_?pass|new_?pass/i, 'new-password'],
  [/(?:^|[-_])ip(?:[-_]|$)|country|geo/i, 'address'],
  [/disabled|banned|blocked|suspend|deactivated/i, 'block'],
];

/** How plugins say it that use a code of WordPress's own for it: untranslated, so that it is a help and no proof. */
const inMessages: [words: RegExp, wants: Wants][] = [
  [/captcha|not a robot|your answer was incorrect/i, 'captcha'],
  [/authentication code|one-time|two-factor|\b2FA\b|authenticator/i, 'second-factor'],
  [
    /\bIP (?:address|range)\b[^.]{0,60}(?:block|lock|bann)|too many [^.]{0,60}(?:attempts|tries|retries|logins)|locked out/i,
    'lock',
  ],
  [
    /awaiting (?:approval|moderation)|pending (?:approval|review)|not (?:yet )?(?:been )?approved/i,
    'approval',
  ],
  [/not (?:yet )?(?:been )?(?:activated|confirmed|verified)/i, 'confirmation'],
  [/account (?:is|has been) (?:disabled|suspended|banned|deactivated)/i, 'block'],
];

/** What this code, or else this message, wants of whoever logs in; null when neither says so. */
export function wantedIn(code: string, message: string): Wants | null {
  return found(inCodes, code) ?? wantedInWords(message);
}

export function wantedInWords(message: string): Wants | null {
  return found(inMessages, message.replace(/<[^>]{0,200}>/g, ''));
}

function found(table: typeof inCodes, text: string): Wants | null {
  return table.find(([words]) => words.test(text))?.[1] ?? null;
}
