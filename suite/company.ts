import { stripVTControlCharacters } from 'node:util';
import type { FullConfig, TestCase, TestError } from '@playwright/test/reporter';
import { shownLines } from '../base/text.ts';
import { standsBesideOthers } from './door.ts';
import { isOurs, isOurTest, parts } from './ours.ts';

/** Reporters of Playwright that leave the terminal to others. */
const SILENT = ['blob', 'github', 'html', 'json', 'junit', 'null'];

/** What the run has beside the checks of sites: tests that are not ours, and reporters that show them. */
export class Company {
  /** No other reporter shows on the terminal what happens. */
  readonly isAlone: boolean;
  /** GitHub's own annotations are there already. */
  readonly isAnnotated: boolean;
  /** A place that errors have for a moment is seen by GitHub's reporter alone. */
  readonly mayPoint: boolean;
  readonly #hasOthers: boolean;
  readonly #failed = new Set<TestCase>();
  #ended = 0;

  constructor(config: FullConfig | null) {
    const reporters = (config?.reporter ?? []).map(([name]) => name);
    const showing = reporters.filter((name) => !SILENT.includes(name) && name !== parts.reporter);
    this.isAlone = showing.length === 0 && !standsBesideOthers();
    this.isAnnotated = reporters.includes('github');
    // What goes into a blob is told to whichever reporter there is when it is merged.
    this.mayPoint = this.isAnnotated && !reporters.includes('blob');
    this.#hasOthers = config?.projects.some((project) => !isOurs(project)) ?? false;
  }

  /** Counts a test that is not ours. */
  count(test: TestCase): void {
    const outcome = test.outcome();
    if (outcome === 'unexpected' || outcome === 'flaky') this.#failed.add(test);
    this.#ended += 1;
  }

  /** What a process wrote, where nobody else shows it: of the checks only what the embedded WordPress says. */
  said(chunk: string | Buffer, test: TestCase | undefined): string {
    if (!this.isAlone) return '';
    const isOfOthers = test ? !isOurTest(test) : this.#hasOthers;
    if (isOfOthers) return String(chunk);
    const text = stripVTControlCharacters(String(chunk));
    return text.includes('[WebServer]') ? shownLines(text.replaceAll('[WebServer] ', ' ')) : '';
  }

  /** What went wrong outside of any test: a mistake in sites.yaml, a server that does not start. */
  error(error: TestError): string {
    if (!this.isAlone) return '';
    const message = error.message ?? error.value ?? 'an error without a message';
    if (this.#hasOthers) return `${error.stack ?? message}\n`;
    return `${shownLines(stripVTControlCharacters(message))}\n`;
  }

  /** The failures of tests that are not ours as they came, where nobody else shows them. */
  failures(): string {
    if (!this.isAlone || this.#ended === 0) return '';
    const failed = [...this.#failed].filter((test) => test.outcome() !== 'expected');
    const texts = failed.map((test) => {
      const errors = test.results.flatMap(({ errors }) => errors);
      const says = errors.map(({ stack, message, value, snippet }) =>
        [stack ?? message ?? value ?? '', ...(snippet === undefined ? [] : [snippet])].join('\n'),
      );
      return `\n ${test.titlePath().filter(Boolean).join(' › ')}\n\n${says.join('\n\n')}\n`;
    });
    return texts.join('');
  }
}
