import { readFileSync } from 'node:fs';

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // A process may end at any moment.
    return '';
  }
}

/** @param {number} pid @returns {number[]} */
function tree(pid) {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(tree)];
}

/** The highest that a process and its descendants have held at one time, as far as it was looked at. */
export class PeakMemory {
  mib = 0;
  /** @type {Set<number>} */
  #seen = new Set();

  /** @param {number} pid */
  look(pid) {
    const now = tree(pid);
    // Until it has become its own program, a new process wears the memory of the one that started it.
    const known = now.filter((one) => this.#seen.has(one));
    const kib = known.map((one) => Number(/^VmHWM:\s+(\d+)/m.exec(read(`/proc/${one}/status`))?.[1] ?? 0));
    this.mib = Math.max(
      this.mib,
      kib.reduce((sum, each) => sum + each / 1024, 0),
    );
    this.#seen = new Set(now);
  }
}
