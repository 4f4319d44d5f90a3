import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from './place.ts';
import type { Route } from './route.ts';

/** Once a view stands: the focus goes where the reader wanted to go, and who comes back is where they were. */
export function useArrival({ entry, scroll, hash }: Place, route: Route, isOpening: boolean): void {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (entry === null || isOpening) return;
    const wasFirst = isFirst.current;
    isFirst.current = false;
    if (wasFirst && route.view === 'overview') return;
    if (wasFirst && hash.length < 2) return;
    const target = scroll === null && route.view === 'site' ? targetOf(route) : null;
    const goal = target ?? document.getElementById('view');
    if (target) target.scrollIntoView();
    else window.scrollTo(0, scroll ?? 0);
    goal?.focus({ preventScroll: true });
  }, [entry, isOpening]);
}

/** The finding that is asked for, or that explains the check; else the check's line among the others. */
function targetOf({ check, finding }: { check: string | null; finding: string | null }): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>('[data-explains], [data-check]')];
  if (finding !== null) return all.find((one) => one.dataset.finding === finding) ?? null;
  if (check === null) return null;
  return (
    all.find((one) => one.dataset.explains?.split(' ').includes(check)) ??
    all.find((one) => one.dataset.check === check) ??
    null
  );
}
