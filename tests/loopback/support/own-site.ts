import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { headOf, type MeddledSite, startMeddledSite } from './meddled-site.ts';

export const CONFIG = `<?php\r
define( 'DB_PASSWORD', 'the-secret-of-the-database' );\r
define( 'WP_DEBUG', true );\r
define( 'WP_DEBUG_DISPLAY', true );\r
define( 'AUTH_KEY', 'caf\u00e9-the-salt-of-the-site' );\r
require_once ABSPATH . 'wp-settings.php';`;

const NOTICE = '<br />\n<b>Warning</b>:  Undefined variable $a in <b>/www/a.php</b> on line <b>1</b><br />\n';

const REFUSED = JSON.stringify({
  code: '[jwt_auth] incorrect_password',
  message:
    '<strong>Error:</strong> The password you entered for the username <strong>admin</strong> is incorrect.',
  data: { status: 403 },
});

/** What of a site depends on its files. */
interface Behaviour {
  /** Whether the notices that clients trip over are shown. */
  hasNotices?(config: string): boolean;
  /** What the pages answer. */
  statusOf?(config: string): number;
  isLoginRefused?: boolean;
  /** Every request is an error, that of a file too. */
  isDown?(config: string): boolean;
  /** Nothing is answered any more. */
  isSilent?(config: string): boolean;
  /** This page is never answered. */
  isHanging?(page: string, config: string): boolean;
  /** A server of another folder. */
  isElsewhere?: boolean;
  /** How often a cache in front of it answers what is read without a login as it did the first time. */
  keptTimes?: number;
  onRequest?(method: string, path: string): void;
}

export interface OwnSite extends MeddledSite {
  root: string;
  state: string;
  config: string;
  /** Each file with its mode, time and bytes. */
  tree(): Record<string, string>;
  remove(): void;
}

/** A recorded site whose PHP shows notices as long as the wp-config.php of its folder says so. */
export async function startOwnSite(behaviour: Behaviour = {}): Promise<OwnSite> {
  const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'wprd-own-')));
  const root = path.join(scratch, 'www');
  mkdirSync(path.join(root, 'wp-content/uploads'), { recursive: true });
  writeFileSync(path.join(root, 'wp-load.php'), '<?php');
  const config = path.join(root, 'wp-config.php');
  writeFileSync(config, CONFIG, 'latin1');
  chmodSync(config, 0o640);
  utimesSync(config, 1_700_000_000, 1_700_000_000);
  const hasNotices = behaviour.hasNotices ?? ((text) => !text.includes("'WP_DEBUG_DISPLAY', false"));
  const kept = new Map<string, { body: string; times: number }>();
  const site = await startMeddledSite((given, socket) => {
    const pathname = decodeURIComponent(given.path.replace(/\?.*/, ''));
    behaviour.onRequest?.(given.method, pathname);
    const text = readFileSync(config, 'latin1');
    if (behaviour.isSilent?.(text) || behaviour.isHanging?.(pathname, text)) return;
    const send = (status: number, body: string, type: string) => {
      const reply = { ...given, status, headers: [['Content-Type', type]] as [string, string][] };
      socket.end(headOf(reply, `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close') + body);
    };
    if (behaviour.isDown?.(text)) return send(500, '<title>Error</title>', 'text/html');
    if (pathname.endsWith('.txt')) {
      const file = path.join(root, pathname);
      const isThere = !behaviour.isElsewhere && existsSync(file);
      return send(isThere ? 200 : 404, isThere ? readFileSync(file, 'utf8') : 'not here', 'text/plain');
    }
    if (behaviour.isLoginRefused && pathname.endsWith('/jwt-auth/v1/token'))
      return send(403, REFUSED, 'application/json; charset=UTF-8');
    const isRest = pathname.startsWith('/wp-json/') || pathname === '/index.php';
    if (!isRest && (pathname === '/' || pathname === '/wp-login.php'))
      return send(behaviour.statusOf?.(text) ?? 200, '<!doctype html><title>Shop</title>', 'text/html');
    const body = `${isRest && hasNotices(text) ? NOTICE : ''}${given.body}`;
    const answer = (text: string, ...more: string[]) =>
      socket.end(
        headOf(given, `Content-Length: ${Buffer.byteLength(text)}`, 'Connection: close', ...more) + text,
      );
    if (!behaviour.keptTimes || !given.isAnonymous || given.method !== 'GET') return answer(body);
    const old = kept.get(given.url) ?? { body, times: 0 };
    const isKept = old.times > 0 && old.times <= behaviour.keptTimes;
    const now = isKept ? old : { body, times: 0 };
    kept.set(given.url, { ...now, times: now.times + 1 });
    answer(now.body, `Age: ${isKept ? 1 : 0}`);
  });
  return {
    ...site,
    root,
    state: path.join(scratch, 'state'),
    config,
    tree: () => treeOf(root),
    remove() {
      site.stop();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

function treeOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const found = statSync(path.join(root, name));
      const file = found.isFile() ? `${found.mtimeMs} ${readFileSync(path.join(root, name), 'latin1')}` : '';
      return [name, `${(found.mode & 0o777).toString(8)} ${file}`];
    }),
  );
}
