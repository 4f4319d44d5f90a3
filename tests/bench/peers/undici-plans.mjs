// What the command sends to a healthy site, request by request: method, path, headers and body are the same, and nothing
// goes out before the answer that it depends on.

/** @typedef {{ token: string, draft: number, unique: string }} Learnt */
/**
 * @typedef {{
 *   name: string,
 *   after: string[],
 *   status: number,
 *   method: 'GET' | 'POST' | 'DELETE' | 'OPTIONS',
 *   path: (learnt: Learnt) => string,
 *   headers: (learnt: Learnt) => Record<string, string>,
 *   body?: (learnt: Learnt) => string,
 * }} Step
 */

const BOUNDARY = '----formdata-be75ab3af538ae06ca40d901';
const POSTS = '/wp-json/wp/v2/posts';
const VALIDATE = '/wp-json/jwt-auth/v1/token/validate';

/** @param {string} accept */
const accepting = (accept) => ({
  'User-Agent': 'wp-rest-doctor/0.1',
  accept,
  'Accept-Encoding': 'gzip, deflate, br',
});
const any = () => accepting('*/*');
const json = () => accepting('application/json');
const garbage = () => ({ ...json(), authorization: 'Bearer x.y.z' });
const bearer = (/** @type {Learnt} */ { token }) => ({ ...json(), authorization: `Bearer ${token}` });

/** @param {string} name @param {string} value */
const field = (name, value) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

const login = `${field('username', 'admin')}${field('password', 'password')}--${BOUNDARY}--\r\n`;

/** @param {Learnt} learnt */
const draft = ({ unique }) =>
  JSON.stringify({
    title: `wp-rest-doctor test draft ${unique}, safe to delete`,
    content:
      'Written by wp-rest-doctor to see whether writing works. It is removed at once; if you read this, delete it.',
    status: 'draft',
  });

/** @type {Step[]} */
const nine = [
  {
    name: 'posts',
    after: [],
    status: 200,
    method: 'GET',
    path: ({ unique }) => `${POSTS}?per_page=3&wprd=${unique}`,
    headers: any,
  },
  {
    name: 'index',
    after: [],
    status: 200,
    method: 'GET',
    path: ({ unique }) => `/wp-json/?wprd=${unique}`,
    headers: json,
  },
  {
    name: 'token',
    after: ['index'],
    status: 200,
    method: 'POST',
    path: () => '/wp-json/jwt-auth/v1/token',
    headers: () => ({ ...json(), 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` }),
    body: () => login,
  },
  {
    name: 'garbage-validate',
    after: ['index'],
    status: 403,
    method: 'POST',
    path: () => VALIDATE,
    headers: garbage,
  },
  {
    name: 'garbage-posts',
    after: ['index'],
    status: 403,
    method: 'GET',
    path: ({ unique }) => `${POSTS}?per_page=1&wprd=${unique}g`,
    headers: garbage,
  },
  {
    name: 'preflight',
    after: ['index'],
    status: 200,
    method: 'OPTIONS',
    path: () => POSTS,
    headers: () => ({
      ...any(),
      origin: 'https://client.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    }),
  },
  { name: 'validate', after: ['token'], status: 200, method: 'POST', path: () => VALIDATE, headers: bearer },
  {
    name: 'draft',
    after: ['token'],
    status: 201,
    method: 'POST',
    path: () => POSTS,
    headers: (learnt) => ({ ...json(), 'content-type': 'application/json', ...bearer(learnt) }),
    body: draft,
  },
  {
    name: 'draft-delete',
    after: ['draft'],
    status: 200,
    method: 'DELETE',
    path: (learnt) => `${POSTS}/${learnt.draft}?force=true`,
    headers: bearer,
  },
  {
    name: 'draft-gone',
    after: ['draft-delete'],
    status: 404,
    method: 'GET',
    path: (learnt) => `${POSTS}/${learnt.draft}?context=edit&wprd=${learnt.unique}`,
    headers: bearer,
  },
];

const SIX = ['posts', 'index', 'token', 'validate', 'draft', 'draft-delete'];

/** `six` is what the peers send, `nine` what all nine checks need. @type {Record<string, Step[]>} */
export const plans = { six: nine.filter(({ name }) => SIX.includes(name)), nine };
