import { shown } from '../../base/text.ts';
import { defectText, unjudged } from '../model/unjudged.ts';
import type { Renderer } from './renderer.ts';

/** Is told of a site that could not be shown, and of the error that kept it. */
export type OnDefect = (site: string, error: unknown) => void;

/**
 * The same renderer, which throws for no site: one that it cannot show is shown as an error of ours, and all others
 * as if it were not there. An extension's own failure ends the run, as its author is told.
 */
export function guarded(renderer: Renderer, onDefect: OnDefect): Renderer {
  return {
    begin: (run) => renderer.begin?.(run) ?? '',
    check(check) {
      try {
        return renderer.check?.(check) ?? '';
      } catch (error) {
        // The whole site follows, and is told then.
        if (isOfExtension(error)) throw error;
        return '';
      }
    },
    site(site) {
      try {
        return renderer.site(site);
      } catch (error) {
        if (isOfExtension(error)) throw error;
        onDefect(site.name, error);
        return instead(renderer, () => unjudged(site, site.started, error));
      }
    },
    end: (run) => renderer.end?.(run) ?? '',
  };
}

function instead(renderer: Renderer, report: () => Parameters<Renderer['site']>[0]): string {
  try {
    return renderer.site(report());
  } catch {
    // It can show no site at all, which has been told.
    return '';
  }
}

function isOfExtension(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExtensionError';
}

/** Says and counts what a renderer fails to write: an error of ours, in one output of one site. */
export class Defects {
  count = 0;
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  /** `output` is where it is missing: `junit.xml`. */
  of(output: string): OnDefect {
    return (site, error) => {
      this.count += 1;
      const what = `${shown(site)} could not be written to ${output}`;
      this.#say(`${what}: ${defectText(error)}. This says nothing about the site.\n`);
    };
  }
}
