import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { hasFurtherRights } from '../../../base/rights.ts';
import { BackupError, Changes } from '../../../mending/changes.ts';
import { locate, locateAt, openFolder } from '../../../mending/folder.ts';
import { unreadable } from '../../../mending/patches.ts';
import { planNew, readToChange } from '../../../mending/plan.ts';
import { sourceOf } from '../../../mending/read-secrets.ts';
import { stateFolder } from '../../../mending/state.ts';
import { planStep } from '../../../mending/step-plan.ts';
import { aclOf, readByServer } from '../../unit/support/acl.ts';

let scratch = '';
let root = '';
test.beforeEach(() => {
  scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'wprd-folder-')));
  root = path.join(scratch, 'www');
  mkdirSync(path.join(root, 'wp-content'), { recursive: true });
  writeFileSync(path.join(root, 'wp-load.php'), '<?php');
});
test.afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const open = () => openFolder(root, '/');

test('a folder may be named by a link, and files in it may be links that stay in it', () => {
  symlinkSync(root, path.join(scratch, 'current'));
  const folder = openFolder('current', scratch);
  expect(folder).toEqual({ name: 'current', root, core: root });
  writeFileSync(path.join(root, 'real.htaccess'), '');
  symlinkSync('real.htaccess', path.join(root, '.htaccess'));
  expect(locate(folder, '.htaccess')).toMatchObject({ file: 'real.htaccess', isThere: true });
});

test('nothing that leads out is located: a file, a folder, dots, a link to nowhere', () => {
  mkdirSync(path.join(scratch, 'shared'));
  writeFileSync(path.join(scratch, 'shared/a.php'), '');
  symlinkSync(path.join(scratch, 'shared'), path.join(root, 'wp-content/mu-plugins'));
  symlinkSync(path.join(scratch, 'shared/a.php'), path.join(root, 'a.php'));
  symlinkSync(path.join(scratch, 'nowhere'), path.join(root, '.htaccess'));
  for (const file of [
    'wp-content/mu-plugins/b.php',
    'wp-content/mu-plugins/new/b.php',
    'a.php',
    '.htaccess',
    '../x.php',
  ])
    expect(locateAt(open(), file), file).toEqual({ why: expect.stringContaining('leads out of') });
  expect(readToChange({ place: root, file: '.', folders: [], isThere: false })).toEqual({ bytes: null });
});

test('a file in place of a folder is said to be one, and so is a folder that nobody may look into', () => {
  writeFileSync(path.join(root, 'wp-content/mu-plugins'), '');
  expect(locateAt(open(), 'wp-content/mu-plugins/a.php')).toEqual({
    why: 'wp-content/mu-plugins is a file, and no folder',
  });
  expect(planNew(open(), 'wp-content/mu-plugins/new/a.php', Buffer.from(''), 's')).toEqual({
    why: 'wp-content/mu-plugins is a file, and no folder',
  });
  if (process.getuid?.() !== 0 || process.seteuid === undefined) return;
  for (const one of [scratch, root]) chmodSync(one, 0o755);
  chmodSync(path.join(root, 'wp-content'), 0o700);
  process.seteuid(65_534);
  try {
    expect(locate(open(), 'wp-content/mu-plugins/a.php')).toEqual({
      why: expect.stringMatching(/^\S+a\.php cannot be looked at: EACCES/),
    });
    process.seteuid(0);
    chmodSync(root, 0o700);
    process.seteuid(65_534);
    expect(open).toThrow(`${root} cannot be looked into by this user`);
  } finally {
    process.seteuid(0);
  }
});

test('WordPress in a folder of its own is found by index.php, with the wp-config.php above it', () => {
  rmSync(path.join(root, 'wp-load.php'));
  expect(() => open()).toThrow('has no wp-load.php');
  mkdirSync(path.join(root, 'wp'));
  writeFileSync(path.join(root, 'wp/wp-load.php'), '<?php');
  writeFileSync(path.join(root, 'index.php'), "<?php\nrequire __DIR__ . '/wp/wp-blog-header.php';\n");
  expect(open().core).toBe(path.join(root, 'wp'));
  writeFileSync(path.join(root, 'wp-config.php'), '<?php');
  expect(locate(open(), 'wp-config.php')).toMatchObject({ file: 'wp-config.php' });
  expect(locate(open(), 'wp-content/mu-plugins/a.php')).toMatchObject({
    file: 'wp/wp-content/mu-plugins/a.php',
    folders: ['wp-content', 'wp-content/mu-plugins'].map((name) => path.join(root, 'wp', name)),
  });
  expect(locate(open(), '.htaccess')).toMatchObject({ file: '.htaccess', isThere: false });
});

test('a wp-config.php above the folder is left alone', () => {
  writeFileSync(path.join(scratch, 'wp-config.php'), '<?php');
  expect(locate(open(), 'wp-config.php')).toEqual({ why: expect.stringContaining('in the folder above it') });
});

test('what is read-only or too long is not changed', () => {
  const file = path.join(root, 'wp-config.php');
  writeFileSync(file, '<?php');
  const found = () => {
    const located = locate(open(), 'wp-config.php');
    return 'why' in located ? located : readToChange(located);
  };
  expect(found()).toEqual({ bytes: Buffer.from('<?php') });
  chmodSync(file, 0o444);
  expect(found()).toEqual({ why: expect.stringContaining('read-only (mode 444)') });
  chmodSync(file, 0o644);
  writeFileSync(file, Buffer.alloc(5 * 1024 * 1024));
  expect(found()).toEqual({ why: 'wp-config.php is longer than 4 MB' });
});

test('another name of the file elsewhere keeps its bytes', () => {
  const file = path.join(root, '.htaccess');
  writeFileSync(file, 'old');
  linkSync(file, path.join(scratch, 'elsewhere'));
  const changes = new Changes(open(), path.join(scratch, 'state/fix'));
  const located = locate(open(), '.htaccess');
  if ('why' in located) throw new Error(located.why);
  const entry = changes.begin({ located, before: Buffer.from('old'), after: Buffer.from('new'), step: 's' });
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readFileSync(path.join(scratch, 'elsewhere'), 'utf8')).toBe('old');
  expect(changes.undo(entry)).toMatchObject({ why: null });
  expect(readFileSync(file, 'utf8')).toBe('old');
});

test('of what cannot be noted with its copy nothing is begun, and nothing is noted', () => {
  const file = path.join(root, '.htaccess');
  writeFileSync(file, 'old');
  const state = path.join(scratch, 'state/fix');
  const located = locate(open(), '.htaccess');
  if ('why' in located) throw new Error(located.why);
  const plan = { located, before: Buffer.from('old'), after: Buffer.from('new'), step: 's' };
  for (const name of ['1-.htaccess', 'journal.json']) {
    const changes = new Changes(open(), state);
    // As on a disk that is full: no file can be put there.
    mkdirSync(path.join(state, name), { recursive: true });
    expect(() => changes.begin(plan), name).toThrow(BackupError);
    expect([changes.isLeft, readFileSync(file, 'utf8')], name).toEqual([false, 'old']);
    rmSync(state, { recursive: true });
    const entry = changes.begin(plan);
    expect([entry.id, changes.isLeft], name).toEqual([1, true]);
    changes.undo(entry);
    expect(changes.isLeft).toBe(false);
  }
});

test('folders that were made go with what was put there, unless something else is in them', () => {
  const changes = new Changes(open(), path.join(scratch, 'state/fix'));
  const begin = () => {
    const plan = planNew(open(), 'wp-content/mu-plugins/a.php', Buffer.from('<?php'), 's');
    if ('why' in plan) throw new Error(plan.why);
    return changes.begin(plan);
  };
  const first = begin();
  expect(statSync(path.join(root, 'wp-content/mu-plugins/a.php')).mode & 0o777).toBe(0o644);
  expect(statSync(path.join(root, 'wp-content/mu-plugins')).mode & 0o777).toBe(0o755);
  changes.undo(first);
  expect(existsSync(path.join(root, 'wp-content/mu-plugins'))).toBe(false);
  const second = begin();
  writeFileSync(path.join(root, 'wp-content/mu-plugins/b.php'), '');
  expect(changes.undo(second)).toMatchObject({ why: null });
  expect(existsSync(path.join(root, 'wp-content/mu-plugins/a.php'))).toBe(false);
  expect(existsSync(path.join(root, 'wp-content/mu-plugins/b.php'))).toBe(true);
});

test('a file that has changed between the plan and the change stays as it is, and nothing is noted', () => {
  const file = path.join(root, '.htaccess');
  writeFileSync(file, 'of somebody else');
  const state = path.join(scratch, 'state/fix');
  const changes = new Changes(open(), state);
  const located = locate(open(), '.htaccess');
  if ('why' in located) throw new Error(located.why);
  const begin = () =>
    changes.begin({ located, before: Buffer.from('planned'), after: Buffer.from('new'), step: 's' });
  expect(begin).toThrow('Somebody has changed .htaccess in this moment');
  expect(readFileSync(file, 'utf8')).toBe('of somebody else');
  rmSync(file);
  // A copy could be made of nothing: that is no full disk.
  expect(begin).toThrow('Somebody has changed .htaccess in this moment');
  expect(begin).not.toThrow(BackupError);
  expect([existsSync(file), existsSync(state)]).toEqual([false, false]);
});

test('a file with rights of further users is changed and put back in place, and keeps them', () => {
  const file = path.join(root, '.htaccess');
  writeFileSync(file, 'old', { mode: 0o600 });
  expect(hasFurtherRights(file)).toBe(false);
  test.skip(!readByServer(file), 'no python3, or a file system without ACLs');
  const rights = () => aclOf(file);
  const before = rights();
  expect(before).toMatch(/^02000000/);
  expect(hasFurtherRights(file)).toBe(true);
  const changes = new Changes(open(), path.join(scratch, 'state/fix'));
  const located = locate(open(), '.htaccess');
  if ('why' in located) throw new Error(located.why);
  const entry = changes.begin({ located, before: Buffer.from('old'), after: Buffer.from('new'), step: 's' });
  expect([readFileSync(file, 'utf8'), rights()]).toEqual(['new', before]);
  expect(changes.undo(entry)).toMatchObject({ why: null });
  expect([readFileSync(file, 'utf8'), rights()]).toEqual(['old', before]);
});

test('on a network the block of one site is not written', () => {
  const step = {
    ...{ id: 'apache-wordpress-block' as const, server: 'apache' as const, file: '.htaccess' as const },
    ...{ place: 'in place of the whole WordPress block' as const, says: '', snippet: '# BEGIN WordPress\n' },
    ...{ after: null, caveat: null, docs: null, proved: [] },
  };
  const planned = (config: string) => {
    writeFileSync(path.join(root, 'wp-config.php'), config);
    return planStep(open(), step, sourceOf);
  };
  for (const config of [
    "<?php\n  define( 'MULTISITE', true );",
    '<?php define("MULTISITE",TRUE);',
    '<?php const MULTISITE = true;',
    "<?php define( 'MULTISITE', getenv( 'NETWORK' ) );",
  ])
    expect(planned(config), config).toEqual({
      why: `${root} is a network of sites (MULTISITE), which takes other rules than these: Network Admin > Settings > Network Setup shows them`,
    });
  for (const config of [
    "<?php\n// define( 'MULTISITE', true );",
    "<?php define( 'WP_ALLOW_MULTISITE', true );",
    "<?php /*\n define( 'MULTISITE', true );\n*/",
  ])
    expect(planned(config), config).toMatchObject({ step: 'apache-wordpress-block' });
});

test('the state is outside of the folder, by its real path, in the place that the system has for it', () => {
  const state = stateFolder(open(), { XDG_STATE_HOME: '/var/state' });
  expect(state).toMatch(/^\/var\/state\/wp-rest-doctor\/fix\/[\da-f]{16}$/);
  expect(stateFolder(open(), { HOME: '/home/a', XDG_STATE_HOME: 'relative' })).toMatch(
    /^\/home\/a\/\.local\/state\/wp-rest-doctor\/fix\//,
  );
  symlinkSync(root, path.join(scratch, 'link'));
  for (const home of [root, path.join(root, 'wp-content'), path.join(scratch, 'link')])
    expect(() => stateFolder(open(), { HOME: home }), home).toThrow('Set XDG_STATE_HOME');
});

test('a damaged journal is said, and not forgotten', () => {
  const state = path.join(scratch, 'state/fix');
  mkdirSync(state, { recursive: true });
  writeFileSync(path.join(state, '1-.htaccess'), 'as it was');
  const whole = JSON.stringify({ version: 1, root, entries: [] });
  for (const text of ['', '{', whole.slice(0, -5), '{"version":1}', whole.replace(root, '/elsewhere')]) {
    writeFileSync(path.join(state, 'journal.json'), text);
    expect(() => new Changes(open(), state), text).toThrow(
      `journal.json is damaged, so nobody can tell what fix has changed in ${root}. The files as they were before each change are beside it (1-.htaccess)`,
    );
  }
  writeFileSync(path.join(state, 'journal.json'), whole.replace(':1,', ':2,'));
  expect(() => new Changes(open(), state)).toThrow('was written by another version of wp-rest-doctor');
  expect(readdirSync(state).sort()).toEqual(['1-.htaccess', 'journal.json']);
});

test('what no server can read as text is not changed', () => {
  const file = path.join(root, 'wp-config.php');
  for (const [bytes, why] of [
    [
      Buffer.from('\ufeff<?php', 'utf16le'),
      'wp-config.php is in UTF-16, which no web server and no PHP can read',
    ],
    [Buffer.from('<?php \0'), 'wp-config.php holds a NUL byte at offset 6'],
  ] as const) {
    writeFileSync(file, bytes);
    const located = locate(open(), 'wp-config.php');
    expect('why' in located ? located : readToChange(located)).toEqual({ why: expect.stringContaining(why) });
    expect(unreadable(open())).toEqual([expect.stringContaining(why)]);
  }
});

test('lines that stand where they belong are not put in twice, and those that stand elsewhere are', () => {
  const step = {
    ...{ id: 'apache-setenvif' as const, server: 'apache' as const, file: '.htaccess' as const },
    ...{
      place: 'at the top' as const,
      says: '',
      snippet: 'A\nB',
      after: null,
      caveat: null,
      docs: null,
      proved: [],
    },
  };
  const planned = (text: string) => {
    writeFileSync(path.join(root, '.htaccess'), text);
    return planStep(open(), step, sourceOf);
  };
  expect(planned('A\r\nB\r\nC\r\n')).toEqual({ why: 'the lines are in .htaccess already' });
  expect(planned('C\nA\nB\n')).toMatchObject({ after: Buffer.from('A\nB\nC\nA\nB\n'), secret: null });
});
