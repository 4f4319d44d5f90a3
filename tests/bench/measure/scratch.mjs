import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for what the measured processes write; it goes when this process does. */
export const scratch = mkdtempSync(path.join(tmpdir(), 'wp-rest-doctor-bench-'));

process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
