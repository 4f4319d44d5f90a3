import { teamsBody } from '../../monitor/notify/teams.ts';
import { hostile, newsOf, recovered, transition } from '../unit/support/news.ts';
import { expect, tell, test } from './support/receivers.ts';

interface Card {
  attachments: {
    contentType: string;
    content: { body: { inlines: { type: string; text: string; fontType?: string }[] }[]; actions: unknown[] };
  }[];
}

const cardOf = (body: string) => (JSON.parse(body) as Card).attachments[0]?.content;

test('Teams gets a message with one adaptive card', async ({ listen }) => {
  const { url, got } = await listen();
  const shell = transition({ fix: 'Reload it.\nIn a shell:\nsystemctl reload apache2 # now' });
  expect(
    await tell({ kind: 'teams', url: `${url}workflows/0123456789` }, newsOf([shell, recovered])),
  ).toBeNull();
  expect(got[0]).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/json' } });
  const message = JSON.parse(got[0]?.body ?? '') as Card;
  expect(message).toMatchObject({
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null }],
  });
  const card = cardOf(got[0]?.body ?? '');
  expect(card).toMatchObject({
    type: 'AdaptiveCard',
    version: '1.4',
    actions: [{ type: 'Action.OpenUrl', url: 'https://ci.example/runs/7' }],
  });
  const runs = card?.body.flatMap(({ inlines }) => inlines) ?? [];
  expect(runs[0]?.text).toBe('wp-rest-doctor: 2 changes, 1 of 10 sites fails now');
  expect(runs).toContainEqual({
    type: 'TextRun',
    text: 'systemctl reload apache2 # now\n',
    fontType: 'Monospace',
  });
});

test('what a host said is text, of bounded length, and nothing but runs of text holds it', () => {
  const all = hostile.map((says) => transition({ says }));
  const card = cardOf(teamsBody(newsOf(all)));
  expect(card?.body.flatMap(({ inlines }) => inlines).every(({ type }) => type === 'TextRun')).toBe(true);
  expect(teamsBody(newsOf(all))).not.toMatch(/"entities"|"TextBlock"/);
  const long = Array.from({ length: 30 }, (_, at) =>
    transition({ site: `s${at}`, says: 'é'.repeat(5000), fix: 'x'.repeat(9000) }),
  );
  expect(Buffer.byteLength(teamsBody(newsOf(long)))).toBeLessThan(28_000);
});

test('without a change nobody is written to', async ({ listen }) => {
  const { url, got } = await listen();
  expect(await tell({ kind: 'teams', url }, newsOf([]))).toBeNull();
  expect(got).toEqual([]);
});
