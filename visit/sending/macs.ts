import { hash } from 'node:crypto';

const INNER = 0x36;
const OUTER = 0x5c;

/** Bytes that each hash takes at a time. */
const blocks = { sha256: 64, sha384: 128, sha512: 128 };

/**
 * Returns what computes the HMAC (RFC 2104) of this message under a key, in base64url. Two hundred keys are tried for each
 * site, and an object of Node's for each costs twice what hashing does.
 */
export function macsOf(message: string, algorithm: keyof typeof blocks): (key: string) => string {
  const block = blocks[algorithm];
  const inner = Buffer.concat([Buffer.alloc(block), Buffer.from(message)]);
  const outer = Buffer.alloc(block + hash(algorithm, '', 'buffer').length);
  return (key) => {
    const given = Buffer.from(key);
    const bytes = given.length > block ? hash(algorithm, given, 'buffer') : given;
    for (let at = 0; at < block; at++) {
      const byte = bytes[at] ?? 0;
      inner[at] = byte ^ INNER;
      outer[at] = byte ^ OUTER;
    }
    outer.write(hash(algorithm, inner, 'binary'), block, 'binary');
    return hash(algorithm, outer, 'base64url');
  };
}
