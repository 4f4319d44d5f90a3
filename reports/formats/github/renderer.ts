import { counted } from '../../../base/text.ts';
import type { SiteReport } from '../../model/report.ts';
import { interruptedText } from '../../text/counts.ts';
import type { MakeRenderer, Renderer } from '../renderer.ts';
import { type Annotation, annotationOf } from './annotation.ts';
import { command, levels, type Place } from './command.ts';

/** GitHub shows ten annotations of a kind for a step, and does not mention the others. */
const MOST = 10;

/** Renders annotations for GitHub Actions: one for each site that needs a word, the failing ones first. */
export const githubRenderer: MakeRenderer = () => annotating(() => null);

/** The same, each at the place of its site. */
export function annotating(placeOf: (site: SiteReport) => Place | null): Renderer {
  const worst = new Worst(MOST);
  return {
    site(site) {
      const annotation = annotationOf(site);
      if (annotation) worst.add({ ...annotation, place: placeOf(site) });
      return '';
    },
    end({ tally }) {
      // The last place says how many there are besides, so that it is shown too.
      const shownOnes = worst.count > MOST ? worst.kept.slice(0, MOST - 1) : worst.kept;
      const lines = shownOnes.map(({ level, title, message, place }) =>
        command(level, title, message, place),
      );
      const more = worst.count - shownOnes.length;
      if (more > 0)
        lines.push(
          command(
            'notice',
            `${counted(more, 'more site')}`,
            'GitHub shows no more; the report has them all.',
          ),
        );
      const interrupted = interruptedText(tally);
      if (interrupted !== null) lines.push(command('warning', 'The run was interrupted', interrupted));
      return lines.join('');
    },
  };
}

/**
 * Keeps the worst of all annotations that come one by one, the earlier before the later, and no more than are shown.
 */
class Worst {
  readonly #most: number;
  #kept: Annotation[] = [];
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(annotation: Annotation): void {
    this.#count += 1;
    this.#kept = [...this.#kept, annotation].sort((a, b) => rank(a) - rank(b)).slice(0, this.#most);
  }

  get count(): number {
    return this.#count;
  }

  get kept(): readonly Annotation[] {
    return this.#kept;
  }
}

function rank({ level }: Annotation): number {
  return levels.indexOf(level);
}
