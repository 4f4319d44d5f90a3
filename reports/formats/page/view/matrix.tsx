import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PageModel, SiteDetail } from '../model.ts';
import { keepOneStop, keepStop, moveInGrid } from './grid.ts';
import { MatrixHead } from './matrix-head.tsx';
import { Row } from './row.tsx';
import type { SiteRow } from './rows.ts';
import { Scroll } from './scroll.tsx';
import type { Sort } from './sort.ts';
import { Tips } from './tip.tsx';
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
  sort: Sort | null;
  setSort(sort: Sort | null): void;
  /** Reads a site, by its place. */
  open(at: number): Promise<SiteDetail>;
}

/** The sites and their checks: one look shows where it is red. */
export function Matrix({ model, rows, shown, showMore, sort, setSort, open }: MatrixProps) {
  const hasRuns = model.sites.some(({ strip }) => strip.length > 1);
  const left = rows.length - shown;
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    if (table.current) keepOneStop(table.current);
  }, [rows, shown]);
  return (
    <>
      <div class="frame">
        <Scroll
          class={`card matrix${model.checks.length > 12 ? ' many' : ''}`}
          label="Sites and checks, table"
          isReachable
        >
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are pressed, and arrow keys lead from one to the next
            role="grid"
            aria-labelledby="sites"
            aria-rowcount={left > 0 ? rows.length + 1 : undefined}
            ref={table}
            onKeyDown={moveInGrid}
            onFocusIn={({ currentTarget, target }) => {
              if (target instanceof HTMLElement) keepStop(currentTarget, target);
            }}
          >
            <MatrixHead model={model} hasRuns={hasRuns} sort={sort} setSort={setSort} />
            <tbody>
              {rows.slice(0, shown).map((row, place) => (
                <Row key={row.at} model={model} row={row} hasRuns={hasRuns} isFirst={place === 0} />
              ))}
            </tbody>
          </table>
          {rows.length === 0 && <p class="none">No site matches.</p>}
        </Scroll>
        <Tips model={model} open={open} />
      </div>
      {left > 0 && <More key={shown} left={left} showMore={showMore} />}
    </>
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
