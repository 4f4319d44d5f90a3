import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// A process that changes files of a site and is killed before its n-th call of the file system, or in the middle of it where
// that writes. What it does is the code of the command; what it calls is not.

const [root = '', state = '', scenario = '', killedAt = '', refused = ''] = process.argv.slice(2);
const writing = ['writeFileSync', 'writeSync'] as const;
const others = [
  'openSync',
  'fsyncSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'linkSync',
  'mkdirSync',
  'chmodSync',
  'chownSync',
  'fchmodSync',
  'futimesSync',
  'utimesSync',
  'ftruncateSync',
] as const;

let calls = 0;
const wrapped = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
const { writeSync } = fs;

function counted(name: string, before: (args: unknown[]) => void = () => {}): void {
  const call = wrapped[name];
  if (call === undefined) throw new Error(`node:fs has no ${name}`);
  wrapped[name] = (...args) => {
    calls += 1;
    if (calls === Number(killedAt)) {
      before(args);
      process.kill(process.pid, 'SIGKILL');
    }
    return call(...args);
  };
}

for (const name of others) counted(name);
for (const name of writing)
  counted(name, ([fd, bytes]) => {
    if (typeof fd !== 'number') return;
    const whole = typeof bytes === 'string' ? Buffer.from(bytes) : (bytes as Uint8Array);
    writeSync(fd, whole, 0, Math.floor(whole.length / 2), name === 'writeSync' ? 0 : null);
  });
// A file that is mounted alone, or belongs to somebody else, is overwritten.
if (refused === 'rename') {
  const { renameSync } = fs;
  fs.renameSync = (from, to) => {
    if (String(to).startsWith(root)) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    renameSync(from, to);
  };
}
// A folder of another machine: no file takes the place of one that is there, nothing is linked, and modes, owners and times are
// the mount's.
if (refused === 'mount') {
  const { renameSync } = fs;
  const refuse = (code: string) => {
    throw Object.assign(new Error(code), { code });
  };
  fs.renameSync = (from, to) => {
    if (String(to).startsWith(root) && fs.existsSync(to)) refuse('EEXIST');
    renameSync(from, to);
  };
  fs.linkSync = () => refuse('ENOSYS');
  for (const name of ['chmodSync', 'fchmodSync', 'chownSync', 'fchownSync', 'utimesSync', 'futimesSync'])
    wrapped[name] = () => refuse('EPERM');
}
syncBuiltinESMExports();

const { Changes } = await import('../../../mending/changes.ts');
const { openFolder, locateAt } = await import('../../../mending/folder.ts');
const { readToChange } = await import('../../../mending/plan.ts');

const folder = openFolder(root, '/');
const changes = new Changes(folder, state);

function begin(file: string, after: (bytes: Buffer | null) => string) {
  const located = locateAt(folder, file);
  if ('why' in located) throw new Error(located.why);
  const found = readToChange(located);
  if ('why' in found) throw new Error(found.why);
  return changes.begin({
    located,
    before: found.bytes,
    after: Buffer.from(after(found.bytes), 'latin1'),
    step: 'a-step',
  });
}

const edit = () => begin('.htaccess', (bytes) => `# new\n${bytes?.toString('latin1')}`);
const add = () => begin('wp-content/mu-plugins/new/a.php', () => '<?php // new\n');

if (scenario === 'keep') for (const entry of [edit(), add()]) changes.keep(entry);
if (scenario === 'undo') for (const entry of [edit(), add()].reverse()) changes.undo(entry);
if (scenario === 'recover') changes.undoBegun();
if (scenario === 'leave') {
  edit();
  add();
}
process.stdout.write(String(calls));
