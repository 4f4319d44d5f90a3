import { useEffect, useRef, useState } from 'preact/hooks';

/** Where the reader is: one entry of the browser's history. */
export interface Place {
  hash: string;
  /** Null before the script runs, and for what was rendered without one. */
  entry: number | null;
  /** How far down the reader was when this entry was left, for one who comes back to it; else null. */
  scroll: number | null;
}

/** Follows the part of the address behind `#`, and remembers how far down each entry was read. */
export function usePlace(): [Place, replace: (hash: string) => void] {
  const [place, setPlace] = useState<Place>({ hash: '', entry: null, scroll: null });
  const scrolls = useRef(new Map<number, number>());
  useEffect(() => {
    let current = 0;
    const arrive = () => {
      const known: unknown = history.state?.entry;
      const isBack = typeof known === 'number' && known !== current;
      current = typeof known === 'number' ? known : entryAfter(current);
      history.replaceState({ entry: current }, '');
      setPlace({
        hash: location.hash,
        entry: current,
        scroll: isBack ? (scrolls.current.get(current) ?? 0) : null,
      });
    };
    const follow = () => scrolls.current.set(current, window.scrollY);
    history.scrollRestoration = 'manual';
    window.addEventListener('popstate', arrive);
    window.addEventListener('scroll', follow, { passive: true });
    arrive();
    return () => {
      window.removeEventListener('popstate', arrive);
      window.removeEventListener('scroll', follow);
    };
  }, []);
  const replace = (hash: string) => {
    history.replaceState(history.state, '', hash);
    setPlace((now) => ({ ...now, hash }));
  };
  return [place, replace];
}

/** Not used by what a reload forgot: the entries of the browser outlive the page. */
function entryAfter(current: number): number {
  return Math.max(current + 1, Date.now());
}
