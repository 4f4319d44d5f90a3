import { useEffect, useRef } from 'preact/hooks';
import type { PageModel } from '../model.ts';
import type { SiteRow } from './filter.ts';
import { Row } from './row.tsx';
import { Scroll } from './scroll.tsx';
import { count } from './words.ts';

/** So many rows are added at once; a browser lays them out before anybody notices. */
export const STEP = 100;

/** What a filter has to draw before it has answered: a screen of rows. The rest follows as if one had scrolled. */
export const FIRST = 20;

interface MatrixProps {
  model: PageModel;
  rows: SiteRow[];
  /** How many of the rows are in the page. */
  shown: number;
  showMore(): void;
}

/** The sites and their checks: one look shows where it is red. */
export function Matrix({ model, rows, shown, showMore }: MatrixProps) {
  const hasRuns = model.sites.some(({ strip }) => strip.length > 1);
  const left = rows.length - shown;
  return (
    <>
      <Scroll class={`card matrix${model.checks.length > 12 ? ' many' : ''}`} label="Sites and checks, table">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="spoken">Site</span>
              </th>
              {model.checks.map((check) => (
                <th key={check.id} scope="col" title={check.title}>
                  <Label label={check.label} />
                </th>
              ))}
              {hasRuns && (
                <th scope="col" class="runs">
                  Past runs
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Row key={row.at} model={model} row={row} hasRuns={hasRuns} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p class="none">No site matches.</p>}
      </Scroll>
      {left > 0 && <More key={shown} left={left} showMore={showMore} />}
    </>
  );
}

/** `05 validate`: the number above the word. */
function Label({ label }: { label: string }) {
  const [, number = '', word = label] = /^(\d+) (.+)$/.exec(label) ?? [];
  return (
    <span class="label">
      <span class="number">{number}</span> {word}
    </span>
  );
}

/** Adds rows when it comes into view, and when it is pressed. */
function More({ left, showMore }: { left: number; showMore(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) showMore();
      },
      { rootMargin: '600px' },
    );
    if (button.current) seen.observe(button.current);
    return () => seen.disconnect();
  }, [showMore]);
  return (
    <p class="more">
      <button type="button" class="scripted" ref={button} onClick={showMore}>
        Show {Math.min(STEP, left)} more
      </button>
      <span class="soft"> {count(left, 'site')} more</span>
    </p>
  );
}
