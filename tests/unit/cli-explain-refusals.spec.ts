import { expect, test } from '@playwright/test';
import { rpcErrors } from '../../evidence/known-codes/rpc.ts';
import { meaningsOf } from '../../reports/text/meanings.ts';
import { command } from './support/command.ts';
import { ofOthers, pastedRefusals } from './support/pasted-refusals.ts';

test('what people paste leads to whose words it is, and to the likeliest cause first', () => {
  for (const [text, says, first] of pastedRefusals) {
    const [meaning] = meaningsOf(text);
    expect(meaning?.says.join(' '), text).toMatch(says);
    expect(meaning?.causes[0]?.id ?? null, text).toBe(first);
  }
});

test('every number of JSON-RPC is known, alone and in a body', () => {
  for (const { code, says, messages } of rpcErrors)
    for (const text of [`${code}`, `{"jsonrpc":"2.0","id":1,"error":{"code":${code},"message":"x"}}`])
      expect(meaningsOf(text)[0], text).toMatchObject({ says, messages: messages.slice(0, 1) });
});

test('nothing is told of a route that the plugin does not have', async () => {
  for (const code of ['INVALID_PASSWORD', '48']) {
    const { status, stdout } = await command(['explain', code]);
    expect(status).toBe(0);
    expect(stdout).toContain('wrong-password');
    expect(stdout).not.toContain('jwt-auth/v1');
  }
  expect((await command(['explain', 'jwt_auth_bad_config'])).stdout).toContain('jwt-auth/v1');
});

test('what others say of something else is known of nobody', () => {
  for (const text of ofOthers) expect(meaningsOf(text), text).toEqual([]);
});
