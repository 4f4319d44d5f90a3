import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Tree } from './tree.ts';
import type { Values } from './values.ts';

const MOST_BYTES = 1024 * 1024;

/** The absolute path of a PEM file that is there and holds a certificate. */
export function readCa(values: Values, tree: Tree | undefined, folder: string): string | null {
  const text = values.text(tree, 'tls.ca');
  if (text === null || tree?.kind !== 'scalar') return null;
  const path = resolve(folder, text);
  const fault = faultOf(path);
  if (fault !== null) values.refuse(tree, 'tls.ca', fault);
  return path;
}

function faultOf(path: string): string | null {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return 'this is not a file';
    if (stat.size > MOST_BYTES) return 'the file is too large for a certificate';
    const text = readFileSync(path, 'latin1');
    return text.includes('-----BEGIN CERTIFICATE-----') && isCertificate(text)
      ? null
      : 'the file holds no certificate in PEM (-----BEGIN CERTIFICATE-----)';
  } catch {
    return 'there is no such file, or it cannot be read; the path is relative to the sites file';
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}
