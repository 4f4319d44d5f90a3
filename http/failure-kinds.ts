import type { NetworkFailureKind } from '../evidence/exchange.ts';
import { limits } from './limits.ts';

// What the codes of Node.js, of OpenSSL and of undici mean.

/** What an error code means before a response head arrived. `ERR_SSL_` stands for all that begin so. */
export const kinds: Record<string, NetworkFailureKind> = {
  ENOTFOUND: 'dns-failure',
  EAI_AGAIN: 'dns-failure',
  ENODATA: 'dns-failure',
  EAI_FAIL: 'dns-failure',
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-reset',
  ECONNABORTED: 'connection-reset',
  EPIPE: 'connection-reset',
  UND_ERR_SOCKET: 'connection-reset',
  ETIMEDOUT: 'connection-timeout',
  UND_ERR_CONNECT_TIMEOUT: 'connection-timeout',
  EHOSTUNREACH: 'network-unreachable',
  ENETUNREACH: 'network-unreachable',
  EHOSTDOWN: 'network-unreachable',
  ENETDOWN: 'network-unreachable',
  EADDRNOTAVAIL: 'network-unreachable',
  CERT_HAS_EXPIRED: 'tls-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-name-mismatch',
  HOSTNAME_MISMATCH: 'tls-name-mismatch',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-untrusted',
  CERT_UNTRUSTED: 'tls-untrusted',
  CERT_REJECTED: 'tls-untrusted',
  CERT_REVOKED: 'tls-untrusted',
  CERT_NOT_YET_VALID: 'tls-untrusted',
  CERT_CHAIN_TOO_LONG: 'tls-untrusted',
  CERT_SIGNATURE_FAILURE: 'tls-untrusted',
  INVALID_CA: 'tls-untrusted',
  INVALID_PURPOSE: 'tls-untrusted',
  PATH_LENGTH_EXCEEDED: 'tls-untrusted',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'tls-client-certificate',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'tls-client-certificate',
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'tls-client-certificate',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: 'tls-client-certificate',
  EPROTO: 'tls-failed',
  ERR_SSL_: 'tls-failed',
  ERR_TLS_HANDSHAKE_TIMEOUT: 'connection-timeout',
  UND_ERR_HEADERS_TIMEOUT: 'response-timeout',
  UND_ERR_BODY_TIMEOUT: 'response-timeout',
  UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'response-truncated',
  HTTPParserError: 'response-malformed',
  'bad response': 'response-malformed',
};

/** What it means once the head is there. */
export const afterHead: Partial<Record<NetworkFailureKind, NetworkFailureKind>> = {
  'connection-reset': 'response-truncated',
  'connection-timeout': 'response-truncated',
  'network-unreachable': 'response-truncated',
};

export const passing = new Set<NetworkFailureKind>([
  'connection-reset',
  'connection-timeout',
  'response-truncated',
]);

/** The kinds in the order of how much they tell, where several addresses of one host fail. */
export const telling: NetworkFailureKind[] = [
  'tls-expired',
  'tls-name-mismatch',
  'tls-untrusted',
  'tls-failed',
  'connection-refused',
  'connection-reset',
  'connection-timeout',
  'network-unreachable',
];

/** What a machine lacks to connect at all: no fact about anybody else. */
export const ours = ['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'EACCES', 'EPERM', 'EADDRINUSE'];

/** undici's own codes mean nothing to a reader. */
export const words: Record<string, string> = {
  UND_ERR_SOCKET: 'the connection was closed by the other side',
  'bad response': 'a response head that does not match the HTTP/1.1 protocol',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no response in time',
  UND_ERR_BODY_TIMEOUT: 'no end of the response in time',
  UND_ERR_HEADERS_OVERFLOW: `the response head is larger than ${limits.headerBytes / 1024} KiB`,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the response ended before its announced end',
};
