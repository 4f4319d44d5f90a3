import { closeSync, fsyncSync, linkSync, openSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flushFolder, makeFolder, unlessUnable } from './folders.ts';
import { beginPart, type Part, place, refuseOther, remove } from './part.ts';
import { notWritten } from './user-error.ts';

type Content = string | Uint8Array;

interface Options {
  /** How the user calls the file; its path by default. */
  name?: string;
  /** It is to be there after a power cut as well; true by default. */
  isKept?: boolean;
}

/** A file whose content is there all at once, whole or as it was before. Throws `OutputError`. */
export function writeWhole(
  target: string,
  content: Content,
  { name = target, isKept = true }: Options = {},
): void {
  try {
    refuseOther(target);
    makeFolder(path.dirname(target));
    written(target, content, { isKept }, (part) => place(part, target));
    if (isKept) flushFolder(path.dirname(target));
  } catch (error) {
    throw notWritten(name, error);
  }
}

/**
 * The same for one that replaces nothing, in a folder that is there: false where something has that name already, and be
 * it since a moment ago. `mode` is its owner's alone by default. Throws what the file system says.
 */
export function writeNew(target: string, content: Content, mode?: number): boolean {
  let isNew = true;
  written(target, content, { isKept: true, mode }, (part) => {
    isNew = isPlaced(part, target, content);
    remove(part);
  });
  flushFolder(path.dirname(target));
  return isNew;
}

function written(
  target: string,
  content: Content,
  { isKept, mode }: { isKept: boolean; mode?: number | undefined },
  put: (part: Part) => void,
): void {
  const part = beginPart(path.dirname(target), mode);
  try {
    fill(part.fd, content, isKept);
    put(part);
  } catch (error) {
    remove(part);
    throw error;
  }
}

function fill(fd: number, content: Content, isKept: boolean): void {
  try {
    writeFileSync(fd, content);
    if (isKept) fsyncSync(fd);
  } catch (error) {
    unlessUnable(error);
  } finally {
    closeSync(fd);
  }
}

function isPlaced({ file }: Part, target: string, content: Content): boolean {
  try {
    linkSync(file, target);
    return true;
  } catch (error) {
    return !isThere(error) && isCreated(target, content);
  }
}

/** Where a file system has no links: not at once, but nothing is left of one that could not be written. */
function isCreated(target: string, content: Content): boolean {
  let fd: number;
  try {
    fd = openSync(target, 'wx', 0o600);
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
  try {
    fill(fd, content, true);
    return true;
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
