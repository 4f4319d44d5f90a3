import type { Access } from '../evidence/access.ts';
import type { FixFile } from './files.ts';
import type { Place } from './place.ts';

/** What a change takes, what it may break, and how it is taken back. */
export interface Care {
  /** Null where nothing of the site is changed, or where it is done in an account of its own. */
  access: Access | null;
  /** How long it takes somebody who has done it before, in minutes. */
  minutes: number;
  /** What can go wrong, and how to see to it before; null where nothing can. */
  risk: string | null;
  /** How to take it back; null where there is nothing to take back. */
  undo: string | null;
}

const KEEP_COPY = 'Put the copy back.';
const dashboard: Care = { access: null, minutes: 5, risk: null, undo: 'Delete the rule.' };
const advice: Care = { access: null, minutes: 5, risk: null, undo: null };

/** Of a change in such a file, unless the fix says otherwise. */
const byFile: Record<Exclude<FixFile, `wp-content/mu-plugins/${string}` | 'shell'>, Care> = {
  '.htaccess': {
    access: 'ftp',
    minutes: 2,
    risk: 'Keep a copy of .htaccess: a typing error there makes every page answer 500.',
    undo: KEEP_COPY,
  },
  'wp-config.php': {
    access: 'ftp',
    minutes: 2,
    risk: 'Keep a copy of wp-config.php: a typing error there takes the site down.',
    undo: KEEP_COPY,
  },
  'web.config': {
    access: 'ftp',
    minutes: 5,
    risk: 'Keep a copy of web.config: a typing error there makes every page answer 500.',
    undo: KEEP_COPY,
  },
  'Apache virtual host': {
    access: 'host',
    minutes: 5,
    risk: 'Keep a copy, and run apachectl configtest before you reload.',
    undo: 'Put the copy back and reload.',
  },
  'nginx server block': {
    access: 'host',
    minutes: 5,
    risk: 'Keep a copy, and run nginx -t before you reload.',
    undo: 'Put the copy back and reload.',
  },
  'lighttpd.conf': {
    access: 'host',
    minutes: 5,
    risk: 'Keep a copy, and run lighttpd -tt -f with that file before you restart.',
    undo: 'Put the copy back and restart.',
  },
  Caddyfile: {
    access: 'host',
    minutes: 5,
    risk: 'Keep a copy, and run caddy validate before you reload.',
    undo: 'Put the copy back and reload.',
  },
  'default.vcl': {
    access: 'host',
    minutes: 5,
    risk: 'Keep a copy, and run varnishd -C -f with that file before you reload.',
    undo: 'Put the copy back and reload.',
  },
  'modsecurity.conf': {
    access: 'host',
    minutes: 5,
    risk: 'Keep a copy, and test the configuration before you reload.',
    undo: 'Put the copy back and reload.',
  },
  'crs-setup.conf': {
    access: 'host',
    minutes: 5,
    risk: 'Keep a copy, and test the configuration before you reload.',
    undo: 'Put the copy back and reload.',
  },
  'IIS Manager': { access: 'host', minutes: 5, risk: null, undo: 'Choose the old value.' },
  'wp-admin': { access: 'wp-admin', minutes: 1, risk: null, undo: 'Choose the old value.' },
  'sites.yaml': { access: null, minutes: 1, risk: null, undo: 'Take the line out.' },
  'Cloudflare dashboard': dashboard,
  'CloudFront console': dashboard,
  'AWS console': dashboard,
  'Sucuri dashboard': dashboard,
};

/** Of a plugin that is one file and needs no activation. */
const muPlugin: Care = {
  access: 'ftp',
  minutes: 3,
  risk: 'A typing error in the file takes the site down until it is deleted.',
  undo: 'Delete the file.',
};

const byScreen: Partial<Record<Place, Partial<Care>>> = {
  Plugins: { minutes: 2, undo: 'Activate what was deactivated, and the reverse.' },
  Users: { minutes: 2, undo: 'Give the user the old role.' },
  'Posts > Drafts': { undo: 'Take it out of the bin.' },
  'Posts > Trash': { risk: 'What is deleted there is gone.', undo: null },
};

/** Returns what a change at that place takes; `null` is advice. */
export function careAt(file: FixFile | null, place: Place | null): Care {
  if (file === null) return advice;
  if (file.startsWith('wp-content/mu-plugins/')) return muPlugin;
  if (file === 'shell')
    return { access: place === 'as root' ? 'host' : 'ssh', minutes: 2, risk: null, undo: null };
  const care = byFile[file as keyof typeof byFile];
  return { ...care, ...(place ? byScreen[place] : {}) };
}

/** Whether somebody who can do `given` can make a change that takes `needed`. */
export function suffices(given: readonly Access[], needed: Access | null): boolean {
  if (needed === null || given.length === 0 || given.includes('host')) return true;
  return given.includes(needed) || (needed === 'ftp' && given.includes('ssh'));
}
