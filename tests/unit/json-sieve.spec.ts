import { expect, test } from '@playwright/test';
import { JsonSieve, type Sieved, type Wanted } from '../../http/body/json-sieve.ts';

/** In pieces of that many bytes. */
function sieved(text: string | Buffer, pieces: number, wanted?: Wanted, isWhole = true): Sieved {
  const sieve = new JsonSieve(wanted);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += pieces) sieve.write(bytes.subarray(at, at + pieces));
  return sieve.end(isWhole);
}

const valid = [
  '{}',
  '[]',
  ' [ ] ',
  'null',
  '-1.5e3',
  '"text"',
  '{"a":1,"b":[true,false,null,{"c":"d"}],"e":{}}',
  '[1, 2 ,3]',
  '{"grüße":"€ 🙂","\\u00e4\\"":"\\\\\\"\\/\\b\\f\\n\\r\\t\\ud83d\\ude00"}',
  '{"a":1,"a":2}',
  '{"__proto__":{"x":1}}',
  '[[[[[[1],2],3]]]]',
  '\n{\n"a" : [ ]\t}\r\n',
];

for (const text of valid)
  test(`in pieces of any size it is the same JSON: ${text}`, () => {
    for (const pieces of [1, 2, 3, 7, 1000])
      expect(JSON.parse(sieved(text, pieces).text ?? 'null')).toEqual(JSON.parse(text));
  });

const invalid = [
  '',
  '{',
  '[1',
  '{"a"}',
  '{"a":}',
  '{"a":1,}',
  '[1,]',
  '[,1]',
  '[1 2]',
  '{"a" "b"}',
  '{a:1}',
  '[1}',
  '{"a":1]',
  '[]x',
  '[][]',
  '{"a":1}<!-- cached -->',
  '<br />{"a":1}',
  '\ufeff{}',
  '"text',
  '[tr:ue]',
  `${'['.repeat(201)}${']'.repeat(201)}`,
];

for (const text of invalid)
  test(`what is no JSON is none: ${text.slice(0, 30)}`, () => {
    for (const pieces of [1, 3, 1000]) {
      const { text: kept } = sieved(text, pieces);
      expect(() => JSON.parse(kept ?? '')).toThrow();
    }
  });

test('what is not wanted is passed over, and held to the grammar all the same', () => {
  const wanted: Wanted = ([first, second]) => first === 'routes' && (second === undefined || second === '/b');
  const text = '{"name":"x","routes":{"/a":{"endpoints":[{"a":"]}"}]},"/b":[1,{"c":2}]},"end":[[]]}';
  expect(sieved(text, 5, wanted)).toEqual({ text: '{"routes":{"/b":[1,{"c":2}]}}', isPartial: false });
  expect(sieved(text.replace(']}"}]', ']}"}'), 5, wanted).text).toBeNull();
});

test('a long text is cut between characters, and the JSON stays one', () => {
  for (const char of ['x', 'ü', '€', '🙂', '\\n', '\\u00e4']) {
    const { text } = sieved(`{"a":"${char.repeat(20_000)}","b":1}`, 777);
    const { a, b } = JSON.parse(text ?? '');
    expect(b).toBe(1);
    expect(a.length).toBeGreaterThan(1000);
    expect(a.length).toBeLessThan(9000);
    expect(a).not.toContain('\ufffd');
  }
});

test('what is not read to its end is closed after the last whole member, and said to be partial', () => {
  const index = '{"namespaces":["a","b"],"routes":{"/a":{"methods":["GET"]},"/b":{"methods":["PO';
  const { text, isPartial } = sieved(index, 9, undefined, false);
  expect(isPartial).toBe(true);
  expect(JSON.parse(text ?? '')).toEqual({
    namespaces: ['a', 'b'],
    routes: { '/a': { methods: ['GET'] } },
  });
  const posts = sieved('[{"id":1,"title":"a"},{"id":2,"tit', 9, undefined, false);
  expect(JSON.parse(posts.text ?? '')).toEqual([{ id: 1, title: 'a' }]);
});

test('300,000 members leave half a megabyte, and what is left out is said', () => {
  const many = `{${Array.from({ length: 300_000 }, (_, at) => `"key${at}":${at}`).join(',')}}`;
  const { text, isPartial } = sieved(many, 65_536);
  expect(isPartial).toBe(true);
  expect(text?.length).toBeLessThan(600 * 1024);
  expect(JSON.parse(text ?? '').key0).toBe(0);
});
