import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import { HarnessError } from '../harness-error.ts';

export interface TlsOptions {
  /** A certificate authority to trust besides the public ones, PEM. */
  ca: string | null;
  /** Accept any certificate. */
  insecure: boolean;
  /** What this side shows a server that asks who is there, PEM; both or none. */
  cert?: string | undefined;
  key?: string | undefined;
}

/** Makes the context for TLS; undefined where what Node.js itself trusts is enough, and nothing is shown. */
export function secureContextOf({ ca, cert, key }: TlsOptions): tls.SecureContext | undefined {
  if (ca === null && cert === undefined) return undefined;
  if (ca !== null) expectCertificate(ca);
  try {
    return tls.createSecureContext({
      ...(ca === null ? {} : { ca: [...trustedAnyway(), ca] }),
      ...(cert === undefined ? {} : { cert }),
      ...(key === undefined ? {} : { key }),
    });
  } catch (cause) {
    throw new HarnessError('tls.cert and tls.key are no certificate with its key in PEM form', { cause });
  }
}

function expectCertificate(ca: string): void {
  try {
    new X509Certificate(ca);
  } catch (cause) {
    throw new HarnessError('tls.ca holds no certificate in PEM form', { cause });
  }
}

/** Whatever Node.js trusts without us, that of `NODE_EXTRA_CA_CERTS` included; older versions do not tell. */
function trustedAnyway(): readonly string[] {
  const { getCACertificates }: typeof tls & { getCACertificates?: (type: 'default') => string[] } = tls;
  if (getCACertificates) return getCACertificates('default');
  const extra = process.env.NODE_EXTRA_CA_CERTS ?? '';
  return [...tls.rootCertificates, ...(extra === '' ? [] : readable(extra))];
}

/** Node.js itself goes on where the file cannot be read, and warns. */
function readable(file: string): string[] {
  try {
    return [readFileSync(file, 'utf8')];
  } catch {
    return [];
  }
}
