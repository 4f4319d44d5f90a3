import { closeSync, fsyncSync, ftruncateSync, futimesSync, openSync, writeSync } from 'node:fs';
import { unlessUnable } from './folders.ts';

/** Overwrites a file, whose owner or rights could not be kept otherwise. A crash leaves a part of the one before another of this. */
export function overwritten(place: string, bytes: Uint8Array, mtimeMs: number | null): void {
  const fd = openSync(place, 'r+');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at, bytes.length - at, at);
    ftruncateSync(fd, bytes.length);
    flushed(fd);
    if (mtimeMs !== null) timedIfOurs(fd, mtimeMs);
  } finally {
    closeSync(fd);
  }
}

export function timed(fd: number, mtimeMs: number): void {
  futimesSync(fd, mtimeMs / 1000, mtimeMs / 1000);
}

/** Whoever may write a file of somebody else may not set its time. */
function timedIfOurs(fd: number, mtimeMs: number): void {
  try {
    timed(fd, mtimeMs);
  } catch {
    // Its bytes are what counts.
  }
}

export function flushed(fd: number): void {
  try {
    fsyncSync(fd);
  } catch (error) {
    unlessUnable(error);
  }
}
