import type { Evidence } from '../evidence.ts';
import { loginAnswer } from '../login-answer.ts';
import { codeOf, messageOf, statusOf } from '../read.ts';

/** What a door says of the user and the password that takes them in the body, where no header can get lost. */
export type Witness = 'accepts' | 'refuses' | 'off' | 'off-for-user';

/** Null where none was asked, or none said. */
export function witnessOf({ exchanges }: Pick<Evidence, 'exchanges'>): Witness | null {
  return witnessAt('token', exchanges) ?? witnessAt('xmlrpc-login', exchanges);
}

export function witnessAt(door: 'token' | 'xmlrpc-login', exchanges: Evidence['exchanges']): Witness | null {
  return door === 'token' ? ofToken(exchanges.token) : ofXmlRpc(exchanges['xmlrpc-login'], exchanges);
}

type Asked = Evidence['exchanges']['token'];

function ofToken(token: Asked): Witness | null {
  if (statusOf(token) === 200) return 'accepts';
  const code = (codeOf(token) ?? '').replace(/^\[jwt_auth\] /, '');
  if (code === 'application_passwords_disabled') return 'off';
  if (code === 'application_passwords_disabled_for_user') return 'off-for-user';
  // WordPress MCP reads JSON alone, and says so of a right password in a form as well.
  if (code === 'invalid_credentials' && !isInJson(token)) return null;
  return ['wrong-password', 'unknown-user', 'masked'].includes(loginAnswer(token) ?? '') ? 'refuses' : null;
}

function isInJson(asked: Asked): boolean {
  return (
    asked?.request.headers.some(([name, value]) => name === 'content-type' && /json/.test(value)) ?? false
  );
}

/**
 * The list of blogs of whoever logs in, or the fault that core has for a login that is wrong. Core has one for all that it
 * refuses; where it speaks English, another sentence is of a plugin, which may refuse a right one.
 */
function ofXmlRpc(answer: Asked, exchanges: Evidence['exchanges']): Witness | null {
  const text = answer?.response?.text ?? '';
  if (statusOf(answer) !== 200) return null;
  if (/<name>isAdmin<\/name>|<name>blogid<\/name>/.test(text)) return 'accepts';
  if (!/<name>faultCode<\/name>\s*<value>\s*<int>403<\/int>/.test(text)) return null;
  const [, says = ''] = /<name>faultString<\/name>\s*<value>\s*<string>([^<]*)/.exec(text) ?? [];
  const isEnglish = messageOf(exchanges.introspect) === 'You are not currently logged in.';
  return isEnglish && says !== '' && !CORES.test(says) ? null : 'refuses';
}

/** Before 5.0 and since. */
const CORES = /^Incorrect username or password\.$|^Bad login\/pass combination\.$/;
