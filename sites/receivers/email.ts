import { isLoopback } from '../../base/http.ts';
import { readSecret } from '../fields/secrets.ts';
import { expected } from '../structure.ts';
import { child, entryOf, type Tree } from '../yaml/tree.ts';
import type { Values } from '../yaml/values.ts';
import type { MailServer, Receiver } from './receiver.ts';
import { orLeaveOut } from './url.ts';

const address = /^[^\s@,<>"]+@[^\s@,<>"]+$/;

const PORTS: Record<string, number> = { 'smtps:': 465, 'smtp:': 587 };

/** Null when what is wrong with it is reported. */
export function readEmail(values: Values, entry: Tree): Receiver | null {
  const to = readAddresses(values, entry, 'email', 'ALERT_EMAIL');
  const from = child(entry, 'from') ? readAddresses(values, entry, 'from', 'ALERT_FROM') : to?.slice(0, 1);
  const smtp = child(entry, 'smtp');
  if (!smtp)
    values.problems.add(
      entryOf(entry, 'email')?.key ?? entry.at,
      `this entry of notify has no smtp; ${expected('smtp')}`,
    );
  const server = readServer(values, smtp);
  const [sender] = from ?? [];
  return to && sender !== undefined && server ? { kind: 'email', to, from: sender, server } : null;
}

function readAddresses(values: Values, entry: Tree, key: string, variable: string): string[] | null {
  const tree = child(entry, key);
  const rules = { local: false, secret: true, variable, whenUnset: orLeaveOut };
  const all = readSecret(values, tree, `notify.${key}`, rules)
    ?.split(',')
    .map((one) => one.trim());
  if (!tree || !all) return null;
  if (all.every((one) => address.test(one))) return all;
  values.problems.add(tree.at, `notify.${key} is no e-mail address; expected one like ops@agency.example`);
  return null;
}

function readServer(values: Values, tree: Tree | undefined): MailServer | null {
  const rules = { local: false, secret: true, variable: 'SMTP_URL', whenUnset: orLeaveOut };
  const text = readSecret(values, tree, 'notify.smtp', rules)?.trim();
  if (!tree || !text) return null;
  const server = URL.canParse(text) ? serverAt(new URL(text)) : null;
  if (server === null)
    values.problems.add(
      tree.at,
      'notify.smtp is no address of a mail server; expected smtps://user:password@mail.example:465',
      'an @, / or : in the password is written as %40, %2F or %3A',
    );
  return server;
}

function serverAt(url: URL): MailServer | null {
  const port = PORTS[url.protocol];
  if (port === undefined || url.hostname === '') return null;
  try {
    const user = decodeURIComponent(url.username);
    return {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? port : Number(url.port),
      secure: url.protocol === 'smtps:',
      local: isLoopback(url),
      auth: user === '' ? null : { user, pass: decodeURIComponent(url.password) },
    };
  } catch {
    return null;
  }
}
