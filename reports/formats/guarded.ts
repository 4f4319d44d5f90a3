import { shown } from '../../base/text.ts';
import { defectText, unjudged } from '../model/unjudged.ts';
import type { Renderer } from './renderer.ts';

/** Gets the name of a site that could not be shown, and the error that was thrown. */
export type OnDefect = (site: string, error: unknown) => void;

/**
 * Returns the same renderer, which throws for no site: one that it cannot show is shown as an error of ours, and all
 * others as if it were not there. The failure of an extension ends the run, since its author has to know.
 */
export function guarded(renderer: Renderer, onDefect: OnDefect): Renderer {
  return {
    begin: (run) => renderer.begin?.(run) ?? '',
    check(check) {
      try {
        return renderer.check?.(check) ?? '';
      } catch (error) {
        // The whole site follows, and the error is reported then.
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
    // It can show no site at all, which has been reported.
    return '';
  }
}

function isOfExtension(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExtensionError';
}

/** Reports and counts what a renderer fails to write: an error of ours, in one output of one site. */
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
