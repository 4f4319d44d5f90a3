/** What this process started ends with it: on a signal, on an error, and when its parent is gone. */

/** @type {(() => void | Promise<void>)[]} */
const endings = [];

/** @type {Promise<void> | undefined} */
let ending;

/** @param {() => void | Promise<void>} ending Called once; what was registered last ends first. */
export function atEnd(ending) {
  endings.push(ending);
}

/**
 * @param {number} status
 * @returns {Promise<never>}
 */
export async function end(status) {
  ending ??= runEndings();
  await ending;
  process.exit(status);
}

export function isEnding() {
  return ending !== undefined;
}

async function runEndings() {
  for (let next = endings.pop(); next; next = endings.pop()) {
    try {
      await next();
    } catch (error) {
      console.error(`While ending: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/** @param {number} pid Usually the test runner; it may be killed without a word. */
export function endWith(pid) {
  setInterval(() => {
    if (!isAlive(pid)) void end(1);
  }, 1000).unref();
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
