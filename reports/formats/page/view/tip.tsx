import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { states } from '../../../text/words.ts';
import type { PageModel, SiteDetail } from '../model.ts';
import { HostText } from './host-text.tsx';

/** Who passes over cells on the way to another one is not disturbed. */
const WAIT_MS = 150;

/** Time to go from the cell to what is said of it. */
const LEAVE_MS = 120;

/** Between the cell and the tip. */
const GAP = 6;

interface Tip {
  /** What it is about: a cell, or the head of a column. */
  target: HTMLElement;
  /** The place of the site; null for the head of a column. */
  at: number | null;
  /** The place of the check. */
  column: number;
}

interface TipsProps {
  model: PageModel;
  open(at: number): Promise<SiteDetail>;
}

/**
 * What a cell says, for who rests on it with a pointer or comes to it with a key; Escape takes it away. It stands beside
 * the table and looks after what happens there.
 */
export function Tips({ model, open }: TipsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => (box.current?.parentElement ? watch(box.current.parentElement, setTip) : undefined), []);
  const says = useSays(tip, model, open);
  useLayoutEffect(() => {
    if (!tip || !box.current) return;
    place(box.current, tip.target);
    tip.target.setAttribute('aria-describedby', 'tip');
    return () => tip.target.removeAttribute('aria-describedby');
  }, [tip, says]);
  const check = tip && model.checks[tip.column];
  const state = tip && tip.at !== null ? model.sites[tip.at]?.states[tip.column] : null;
  return (
    <div id="tip" class="tip" role="tooltip" ref={box} hidden={!check}>
      {check && (
        <>
          <p class="soft">
            <b>{check.label}</b>: {check.title}
            {tip.at === null && '. Press to sort by it.'}
          </p>
          {state && (
            <p class={state}>
              <b>{says === null ? states[state].does : <HostText text={says} limit={300} />}</b>
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** What came of the check: it is read from the page when it is asked for. Null until then, and where nothing was said. */
function useSays(tip: Tip | null, model: PageModel, open: TipsProps['open']): string | null {
  const [read, setRead] = useState<{ tip: Tip; says: string | null } | null>(null);
  useEffect(() => {
    if (tip === null || tip.at === null) return;
    const state = model.sites[tip.at]?.states[tip.column];
    if (!state || state === 'pass') return;
    let isWanted = true;
    open(tip.at).then(
      (site) => isWanted && setRead({ tip, says: saysOf(site, model, tip.column) }),
      // What cannot be read has its state, and its own page says why.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [tip, model, open]);
  return read !== null && read.tip === tip ? read.says : null;
}

function saysOf({ checks }: SiteDetail, model: PageModel, column: number): string | null {
  const check = checks.find(({ id }) => id === model.checks[column]?.id);
  if (!check?.blocked_by) return check?.says ?? null;
  return `needs ${model.checks.find(({ id }) => id === check.blocked_by)?.label ?? check.blocked_by}`;
}

/** Calls back with what is rested on, or focused; null when it is left. */
function watch(frame: HTMLElement, show: (tip: Tip | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (ms: number, tip: Tip | null) => {
    clearTimeout(timer);
    timer = setTimeout(() => show(tip), ms);
  };
  const over = ({ target }: Event) => {
    if (target instanceof Element && target.closest('.tip')) return clearTimeout(timer);
    const tip = tipOf(target);
    after(tip ? WAIT_MS : LEAVE_MS, tip);
  };
  const focus = ({ target }: Event) => {
    const tip = target instanceof Element && target.matches(':focus-visible') ? tipOf(target) : null;
    if (tip) after(0, tip);
  };
  const leave = () => after(LEAVE_MS, null);
  // At once: what waits is undone by a pointer that comes to rest on the tip.
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    clearTimeout(timer);
    show(null);
  };
  frame.addEventListener('mouseover', over);
  frame.addEventListener('mouseleave', leave);
  frame.addEventListener('focusin', focus);
  frame.addEventListener('focusout', leave);
  document.addEventListener('keydown', key);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('keydown', key);
  };
}

function tipOf(target: EventTarget | null): Tip | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLTableCellElement>('.matrix td, .matrix th[scope="col"]');
  const goal = cell?.querySelector<HTMLElement>('.cell, .sort');
  if (!cell || !goal) return null;
  const at = cell.closest('tr')?.dataset.at;
  return { target: goal, at: at === undefined ? null : Number(at), column: cell.cellIndex - 1 };
}

/** Below the cell, or above where the window ends; never beside the table. */
function place(box: HTMLElement, target: HTMLElement): void {
  const frame = box.parentElement?.getBoundingClientRect();
  if (!frame) return;
  const cell = target.getBoundingClientRect();
  const left = cell.left - frame.left + cell.width / 2 - box.offsetWidth / 2;
  const isAbove = cell.bottom + GAP + box.offsetHeight > document.documentElement.clientHeight;
  const top = isAbove ? cell.top - GAP - box.offsetHeight : cell.bottom + GAP;
  box.style.left = `${Math.max(0, Math.min(left, frame.width - box.offsetWidth))}px`;
  box.style.top = `${top - frame.top}px`;
}
