import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { SMTPServer } from 'smtp-server';
import { notify } from '../../monitor/notify/index.ts';
import type { Receiver } from '../../sites/receivers/receiver.ts';
import { newsOf, recovered, transition } from '../unit/support/news.ts';

interface Got {
  from: string;
  to: string[];
  text: string;
}

const servers: SMTPServer[] = [];

test.afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise<void>((done) => server.close(() => done()));
});

/** A mail server on this machine that knows one user. */
async function mailServer(): Promise<{ port: number; got: Got[] }> {
  const got: Got[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onAuth: ({ username, password }, _, done) =>
      username === 'ops' && password === 'p@ss'
        ? done(null, { user: username })
        : done(new Error('no such user')),
    onRcptTo: ({ address }, _, done) =>
      done(address.startsWith('nobody') ? new Error('no such mailbox') : null),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        got.push({
          from,
          to: envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  servers.push(server);
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return { port: (listener.address() as AddressInfo).port, got };
}

const receiver = (port: number, more: { pass?: string; to?: string[]; local?: boolean } = {}): Receiver => ({
  kind: 'email',
  to: more.to ?? ['a@agency.example', 'b@agency.example'],
  from: 'doctor@agency.example',
  server: {
    host: '127.0.0.1',
    port,
    secure: false,
    local: more.local ?? true,
    auth: { user: 'ops', pass: more.pass ?? 'p@ss' },
  },
});

async function failureOf(one: Receiver, news = newsOf([transition(), recovered])): Promise<string | null> {
  const [delivery] = await notify(
    [one],
    () => news,
    () => {},
    { timeoutMs: 2000 },
  );
  return delivery?.failure ?? null;
}

test('an e-mail says what changed, to all who are named', async () => {
  const { port, got } = await mailServer();
  const fix = 'Reload it.\nIn a shell:\nsystemctl reload apache2';
  expect(await failureOf(receiver(port), newsOf([transition({ fix }), recovered]))).toBeNull();
  expect(got).toHaveLength(1);
  expect(got[0]).toMatchObject({
    from: 'doctor@agency.example',
    to: ['a@agency.example', 'b@agency.example'],
  });
  expect(got[0]?.text).toMatch(/^Subject: wp-rest-doctor: 2 changes, 1 of 10 sites fails now\r$/m);
  expect(got[0]?.text).toMatch(/^fails: shop https:\/\/shop\.example\r$/m);
  expect(got[0]?.text).toMatch(/^ {4}systemctl reload apache2\r$/m);
});

test('a name of a site begins no header of its own', async () => {
  const { port, got } = await mailServer();
  await failureOf(receiver(port), newsOf([transition({ site: 'shop\r\nBcc: eve@evil.example' })]));
  expect(got[0]?.to).toEqual(['a@agency.example', 'b@agency.example']);
  expect(got[0]?.text).not.toMatch(/^Bcc:/im);
});

test('why nobody got it is said without an address or a password', async () => {
  const { port, got } = await mailServer();
  const failures = [
    await failureOf(receiver(port, { pass: 'wrong-one' })),
    await failureOf(receiver(port, { to: ['nobody@agency.example'] })),
    await failureOf(receiver(port, { local: false })),
    await failureOf(receiver(1)),
  ];
  expect(failures).toEqual([
    'E-mail (receiver 1) was not notified. The mail server refused the user name or the password: look at SMTP_URL.',
    'E-mail (receiver 1) was not notified. The mail server refused the sender, a recipient or the message.',
    'E-mail (receiver 1) was not notified. The mail server offers no encryption (STARTTLS): try smtps:// in SMTP_URL.',
    'E-mail (receiver 1) was not notified. There was no connection to the mail server.',
  ]);
  expect(got).toEqual([]);
});

test('without a change no mail is sent', async () => {
  const { port, got } = await mailServer();
  expect(await failureOf(receiver(port), newsOf([]))).toBeNull();
  expect(got).toEqual([]);
});
