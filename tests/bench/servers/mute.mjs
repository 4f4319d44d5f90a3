// Hosts that accept every connection and never say a word. Ends with its parent.
import { openPort } from './open-port.mjs';

const hosts = Number(process.argv[2]);

process.on('disconnect', () => process.exit());
process.send?.(await Promise.all(Array.from({ length: hosts }, () => openPort(() => {}))));
