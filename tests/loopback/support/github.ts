import type { ServerResponse } from 'node:http';
import type { Got } from './receivers.ts';

interface Label {
  name: string;
}

interface User {
  login: string;
  type: 'User' | 'Bot';
}

export interface FakeIssue {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  state_reason: string | null;
  labels: Label[];
  user: User;
  pull_request?: object;
}

export const ann: User = { login: 'ann', type: 'User' };
export const actions: User = { login: 'github-actions[bot]', type: 'Bot' };

/** The issues of one repository, `acme/shops`, answered for as GitHub does, with the users that its tokens are of. */
export class FakeGithub {
  readonly issues: FakeIssue[] = [];
  readonly comments: { issue: number; body: string }[] = [];
  readonly tokens = new Map<string, User>([
    ['ghp_ann_0123456789', ann],
    ['ghs_actions_0123456789', actions],
  ]);
  /** Who may not label has the labels dropped. */
  mayLabel = true;
  /** Called with each request before it is answered. */
  before: (got: Got) => void = () => {};

  add(more: Partial<FakeIssue> = {}): FakeIssue {
    const number = this.issues.length + 1;
    const plain = { title: 'something', body: null, state: 'open', state_reason: null } as const;
    const issue: FakeIssue = { number, ...plain, labels: [], user: ann, ...more };
    this.issues.push(issue);
    return issue;
  }

  readonly answer = (got: Got, _nth: number, response: ServerResponse): void => {
    this.before(got);
    const [status, json] = this.#answer(got);
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(json));
  };

  #answer({ method, path, headers, body }: Got): [status: number, json: unknown] {
    const url = new URL(path, 'https://api.github.com');
    const user = this.tokens.get(headers.authorization?.replace(/^Bearer /, '') ?? '');
    if (user === undefined) return [401, { message: 'Bad credentials' }];
    if (!headers['user-agent']) return [403, { message: 'Request forbidden by administrative rules.' }];
    if (url.pathname === '/user')
      return user.type === 'Bot' ? [403, { message: 'Resource not accessible by integration' }] : [200, user];
    const [, below = ''] = /^\/repos\/acme\/shops\/(issues.*)$/.exec(url.pathname) ?? [];
    const sent = body === '' ? {} : JSON.parse(body);
    if (method === 'GET' && below === 'issues') return [200, this.#list(url.searchParams)];
    if (method === 'POST' && below === 'issues') return [201, this.#create(sent, user)];
    const [, number, comments] = /^issues\/(\d+)(\/comments)?$/.exec(below) ?? [];
    const issue = this.issues.find((one) => one.number === Number(number));
    if (issue === undefined) return [404, { message: 'Not Found' }];
    if (method === 'PATCH' && !comments) return [200, Object.assign(issue, sent)];
    if (method === 'POST' && comments) {
      this.comments.push({ issue: issue.number, body: sent.body });
      return [201, { id: this.comments.length }];
    }
    return [404, { message: 'Not Found' }];
  }

  #list(query: URLSearchParams): FakeIssue[] {
    const label = query.get('labels');
    const size = Number(query.get('per_page') ?? 30);
    const from = (Number(query.get('page') ?? 1) - 1) * size;
    return this.issues
      .filter(({ state }) => state === (query.get('state') ?? 'open'))
      .filter(({ labels }) => label === null || labels.some(({ name }) => name === label))
      .sort((a, b) => (query.get('direction') === 'asc' ? a.number - b.number : b.number - a.number))
      .slice(from, from + size);
  }

  #create(sent: { title: string; body: string; labels: string[] }, user: User): FakeIssue {
    const labels = this.mayLabel ? sent.labels.map((name) => ({ name })) : [];
    return this.add({ title: sent.title, body: sent.body, labels, user });
  }
}
