import { createHmac } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { macsOf } from '../../visit/sending/macs.ts';

for (const algorithm of ['sha256', 'sha384', 'sha512'] as const)
  test(`${algorithm}: the same as Node's, whatever the key`, () => {
    const message = 'eyJ0eXAiOiJKV1QifQ.eyJpc3MiOiJ4In0';
    const macOf = macsOf(message, algorithm);
    for (const key of [
      '',
      'a',
      'schlüssel',
      ...[63, 64, 65, 127, 128, 129, 2048].map((size) => 'k'.repeat(size)),
    ])
      expect(macOf(key)).toBe(createHmac(algorithm, key).update(message).digest('base64url'));
  });
