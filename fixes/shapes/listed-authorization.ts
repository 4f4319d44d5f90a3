import { defineFix, type Fix } from '../fix.ts';

/** The list of headers alone is another one: who may ask stays as the line for origins says. */
export function listedAuthorization(
  fix: Pick<Fix, 'id' | 'server' | 'file' | 'place' | 'snippet'> & Partial<Pick<Fix, 'caveat'>>,
): Fix {
  return defineFix({
    says: 'Add Authorization to the headers that a browser may send; leave the line that says who may ask as it is',
    docs: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Headers',
    ...fix,
  });
}
