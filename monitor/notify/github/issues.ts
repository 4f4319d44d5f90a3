import type { CallAnswer } from '../../../http/call.ts';
import { limits } from '../../../http/limits.ts';
import type { GithubReceiver } from '../../../sites/receivers/receiver.ts';
import { Messenger, type MessengerOptions, NotNotified } from '../messenger.ts';
import { type Author, type Issue, issuesOf, loginOf, numberOf } from './answers.ts';
import { LABEL, MARKER } from './issue-text.ts';

/** An issue may have 64 KiB, and a page of them has to be read whole. */
const PER_PAGE = 10;
const MOST_PAGES = 10;

/** The newest, looked through for one that has lost its label. */
const UNLABELLED_PAGES = 3;

const HINT =
  'The token has to be allowed to write issues (issues: write) in the repository, and the repository to have issues.';

export interface Change {
  title?: string;
  body?: string;
  state?: 'closed';
  state_reason?: 'completed' | 'not_planned';
}

/** The issues that we have written in a repository, by the REST API of GitHub. All throw `NotNotified`. */
export class Issues {
  readonly #receiver: GithubReceiver;
  readonly #messenger: Messenger;

  constructor(receiver: GithubReceiver, options: MessengerOptions) {
    this.#receiver = receiver;
    this.#messenger = new Messenger([receiver.token], options);
  }

  /** The numbers of those that are open, the oldest first. */
  async open(): Promise<number[]> {
    const labelled = await this.#marked(`labels=${LABEL}&`, MOST_PAGES);
    // A token without the right to label opens issues that have none, and people take labels away.
    const marked = labelled.length > 0 ? labelled : await this.#marked('', UNLABELLED_PAGES);
    return marked.map(({ number }) => number).sort((a, b) => a - b);
  }

  async create(title: string, body: string): Promise<number> {
    const answer = await this.#ask('POST', this.#path('issues'), { title, body, labels: [LABEL] });
    const number = numberOf(answer.text);
    if (number === null) throw new NotNotified('It answered an issue without a number.');
    return number;
  }

  async change(number: number, change: Change): Promise<void> {
    await this.#ask('PATCH', this.#path(`issues/${number}`), change);
  }

  async comment(number: number, body: string): Promise<void> {
    await this.#ask('POST', this.#path(`issues/${number}/comments`), { body });
  }

  /** Open ones with our mark and of our own account: others may write the mark as well. */
  async #marked(filter: string, mostPages: number): Promise<Issue[]> {
    const marked: Issue[] = [];
    for (let page = 1; page <= mostPages; page++) {
      const query = `?${filter}state=open&sort=created&direction=desc&per_page=${PER_PAGE}&page=${page}`;
      const { text } = await this.#ask('GET', `${this.#path('issues')}${query}`, null);
      const found = issuesOf(text);
      if (found === null && filter !== '')
        throw new NotNotified(
          text.length >= limits.bodyRead
            ? 'Its list of issues is too long.'
            : 'Its list of issues is no list.',
        );
      if (found !== null)
        marked.push(...found.issues.filter(({ body }) => body.trimStart().startsWith(MARKER)));
      if (found !== null && found.count < PER_PAGE) break;
    }
    if (marked.length === 0) return [];
    const isOurs = await this.#ourselves();
    return marked.filter(({ author }) => isOurs(author));
  }

  /** A token of GitHub Actions, as of any app, may not ask who it is: then the author has to be an app too. */
  async #ourselves(): Promise<(author: Author) => boolean> {
    const answer = await this.#messenger.send(this.#request('GET', '/user', null));
    if (answer.status === 403) return ({ isApp }) => isApp;
    if (answer.status !== 200) throw this.#messenger.refused(answer, HINT);
    const login = loginOf(answer.text);
    if (login === null) throw new NotNotified('It did not say whose token this is.');
    return (author) => author.login.toLowerCase() === login.toLowerCase();
  }

  #path(below: string): string {
    const [owner = '', name = ''] = this.#receiver.repository.split('/');
    return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/${below}`;
  }

  #ask(method: 'GET' | 'POST' | 'PATCH', path: string, json: object | null): Promise<CallAnswer> {
    return this.#messenger.expectSuccess(this.#request(method, path, json), HINT);
  }

  #request(method: 'GET' | 'POST' | 'PATCH', path: string, json: object | null) {
    const headers = {
      Accept: 'application/vnd.github+json',
      Authorization: `Bearer ${this.#receiver.token}`,
      'X-GitHub-Api-Version': '2022-11-28',
      ...(json === null ? {} : { 'Content-Type': 'application/json' }),
    };
    const body = json === null ? null : JSON.stringify(json);
    return { method, url: `${this.#receiver.api}${path}`, headers, body };
  }
}
