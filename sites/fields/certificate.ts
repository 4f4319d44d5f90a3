import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Tree } from '../yaml/tree.ts';
import type { Values } from '../yaml/values.ts';

const MOST_BYTES = 1024 * 1024;

/** The absolute path of a PEM file that is there and holds a certificate. */
export function readCa(values: Values, tree: Tree | undefined, folder: string): string | null {
  return readPath(values, tree, 'tls.ca', folder, certificateFault);
}

/** What is shown to a server that asks who is there: a certificate and its key, or neither. */
export function readClientCertificate(
  values: Values,
  certTree: Tree | undefined,
  keyTree: Tree | undefined,
  folder: string,
): { cert?: string; key?: string } {
  const cert = readPath(values, certTree, 'tls.cert', folder, certificateFault);
  const key = readPath(values, keyTree, 'tls.key', folder, keyFault);
  if (certTree?.kind === 'scalar' && !keyTree)
    values.refuse(certTree, 'tls.cert', 'tls.key is missing: a certificate is shown with its key');
  if (keyTree?.kind === 'scalar' && !certTree)
    values.refuse(keyTree, 'tls.key', 'tls.cert is missing: a key goes with its certificate');
  return cert === null || key === null ? {} : { cert, key };
}

function readPath(
  values: Values,
  tree: Tree | undefined,
  name: string,
  folder: string,
  faultIn: (pem: string) => string | null,
): string | null {
  const text = values.text(tree, name);
  if (text === null || tree?.kind !== 'scalar') return null;
  const path = resolve(folder, text);
  const fault = faultOf(path, faultIn);
  if (fault !== null) values.refuse(tree, name, fault);
  return path;
}

function certificateFault(pem: string): string | null {
  return pem.includes('-----BEGIN CERTIFICATE-----') && isCertificate(pem)
    ? null
    : 'the file holds no certificate in PEM (-----BEGIN CERTIFICATE-----)';
}

function keyFault(pem: string): string | null {
  if (/ENCRYPTED/.test(pem)) return 'the key has a passphrase: write it without one (openssl pkey)';
  try {
    createPrivateKey(pem);
    return null;
  } catch {
    return 'the file holds no private key in PEM (-----BEGIN PRIVATE KEY-----)';
  }
}

function faultOf(path: string, faultIn: (pem: string) => string | null): string | null {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return 'this is not a file';
    if (stat.size > MOST_BYTES) return 'the file is too large for a certificate';
    return faultIn(readFileSync(path, 'latin1'));
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
