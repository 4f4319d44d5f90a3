// Hosts that accept no connection, as behind a firewall that drops: this process stops turning its event loop, and what
// started it fills the short queues that the kernel keeps. Ends with its parent.
import { openPort } from './open-port.mjs';

const hosts = Number(process.argv[2]);
const parent = process.ppid;
const LOOK_FOR_PARENT_MS = 500;

process.send?.(await Promise.all(Array.from({ length: hosts }, () => openPort(() => {}, 1))), () => {
  const never = new Int32Array(new SharedArrayBuffer(4));
  while (process.ppid === parent) Atomics.wait(never, 0, 0, LOOK_FOR_PARENT_MS);
  process.exit();
});
