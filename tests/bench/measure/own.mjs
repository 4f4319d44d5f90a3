// Everything that is started ends with us, whatever ends us. Each child leads a process group, so that its own children
// end as well.
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const owned = new Set();

/** @template {ChildProcess} Child @param {Child} child spawned with `detached: true` @returns {Child} */
export function own(child) {
  owned.add(child);
  child.once('exit', () => end(child));
  return child;
}

/** @param {ChildProcess} child */
export function end(child) {
  owned.delete(child);
  if (child.connected) child.disconnect();
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left.
  }
}

process.on('exit', () => owned.forEach(end));
for (const [signal, status] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]))
  process.on(signal, () => {
    console.error(`Ended by ${signal}; what was not finished is not kept.`);
    process.exit(status);
  });
