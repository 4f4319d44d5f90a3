import { expect, test } from '@playwright/test';
import { factsOf } from '../../evidence/facts.ts';
import { folderRoot } from '../../evidence/rest-root.ts';
import { trailingText } from '../../evidence/trailing.ts';
import { answer, diagnosed, healthy } from './support/evidence.ts';
import { everywhere, link, page } from './support/mutations/mutation.ts';

const at = (url: string) => {
  const evidence = healthy();
  evidence.site.url = url;
  everywhere(evidence, 404, page);
  return evidence;
};

const kinds: [url: string, announced: string, home: string | null, kind: string][] = [
  ['https://a.example', 'https://a.example/wp-json/', null, 'asked'],
  ['https://a.example', 'https://www.a.example/wp-json/', null, 'asked'],
  ['https://a.example', 'https://a.example/index.php?rest_route=/', 'https://a.example', 'query'],
  ['https://a.example', 'https://a.example/index.php/wp-json/', 'https://a.example', 'pathinfo'],
  ['https://a.example', 'https://a.example/api/', 'https://a.example', 'prefix'],
  ['https://a.example', 'https://a.example/api/', null, 'folder'],
  ['https://a.example', 'https://a.example/blog/wp-json/', null, 'folder'],
  ['https://a.example', 'https://a.example/blog/index.php?rest_route=/', null, 'folder'],
  ['https://a.example/blog', 'https://a.example/wp-json/', 'https://a.example', 'folder'],
  ['https://a.example/blog', 'https://a.example/blog/wp-json/', 'https://a.example/blog', 'asked'],
];
for (const [url, announced, home, kind] of kinds) {
  test(`${url} that announces ${announced} ${home ? `with home ${home} ` : ''}means: ${kind}`, () => {
    const evidence = at(url);
    if (home) answer(evidence, 'rest-route-index', 200, { namespaces: ['wp/v2'], home, routes: {} });
    answer(evidence, 'home', 200, '', link(announced));
    expect(factsOf(evidence).announcedKind()).toBe(kind);
  });
}

const redirects: [probe: 'index' | 'home', location: string, root: string | null][] = [
  ['home', '/blog/', 'https://a.example/blog/wp-json/'],
  ['home', 'https://www.a.example/blog', 'https://www.a.example/blog/wp-json/'],
  ['home', '/wp-login.php?redirect_to=/', null],
  ['home', '/', null],
  ['home', 'https://b.example/blog/', null],
  ['home', '//[broken', null],
  ['index', '/blog/wp-json/', 'https://a.example/blog/wp-json/'],
  ['index', '/blog/', null],
];
for (const [probe, location, root] of redirects) {
  test(`${probe} that redirects to ${location} ${root ? `points at ${root}` : 'points at no folder'}`, () => {
    const evidence = at('https://a.example');
    const request = { method: 'GET', url: 'https://a.example/wp-json/', headers: [], body: null };
    answer(evidence, probe, 301, page, [['location', location]]);
    const exchange = evidence.exchanges[probe];
    if (exchange) exchange.request = request;
    expect(folderRoot(evidence)).toBe(root);
  });
}

const pages404: [link: string, cause: string, first: string | undefined][] = [
  ['https://a.example/wp-json/', 'rest-removed', 'put-rest-back'],
  ['http://www.a.example:8080/index.php?rest_route=/', 'rest-removed', 'put-rest-back'],
  ['/wp-json/', 'rest-removed', 'put-rest-back'],
  ['https://evil.example/wp-json/', 'unrecognised', 'open-announced-root'],
  ['https://a.example/api/', 'unrecognised', 'open-announced-root'],
  ['mailto:x@y.z', 'unrecognised', 'find-the-answering-plugin'],
];
for (const [root, cause, first] of pages404) {
  test(`pages of a theme that say that the API is at ${root} mean: ${cause}`, () => {
    const evidence = at('https://a.example');
    everywhere(evidence, 404, page, link(root));
    answer(evidence, 'announced-index', 404, page, link(root));
    const { findings } = diagnosed(evidence);
    expect(findings.map(({ cause: id, fixes }) => [id, fixes[0]?.id])).toEqual([[cause, first]]);
  });
}

const texts: [text: string, trailing: string | null][] = [
  ['[{"a":"]"}]\n<!-- x -->', '<!-- x -->'],
  ['{"a":"\\"}"} end', 'end'],
  ['[1,2]\n', null],
  ['{"a":1', null],
  ['{a:1} x', null],
  ['<!-- x -->[1]', null],
];
for (const [text, trailing] of texts) {
  test(`behind the JSON of ${text.replaceAll('\n', ' ')} stands ${trailing ?? 'nothing'}`, () => {
    const evidence = healthy();
    answer(evidence, 'posts', 200, text);
    const { posts } = evidence.exchanges;
    expect(posts && trailingText(posts)).toBe(trailing);
  });
}
