import { useEffect, useState } from 'preact/hooks';
import type { SiteDetail } from '../model.ts';

export interface OpenedSite {
  detail: SiteDetail | null;
  isOpening: boolean;
  /** Why it cannot be opened, in the words of the browser. */
  failure: string | null;
}

/** Reads the site that is looked at. The last one stays: going to a cause and back opens nothing twice. */
export function useSite(
  at: number | null,
  only: SiteDetail | null,
  open: (at: number) => Promise<SiteDetail>,
): OpenedSite {
  const [read, setRead] = useState<{ at: number; detail: SiteDetail | null; failure: string | null } | null>(
    only && { at: 0, detail: only, failure: null },
  );
  useEffect(() => {
    if (at === null || read?.at === at) return;
    let isWanted = true;
    open(at).then(
      (detail) => isWanted && setRead({ at, detail, failure: null }),
      (error: unknown) => isWanted && setRead({ at, detail: null, failure: String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [at, read, open]);
  if (at === null) return { detail: null, isOpening: false, failure: null };
  if (read?.at !== at) return { detail: null, isOpening: true, failure: null };
  return { detail: read.detail, isOpening: false, failure: read.failure };
}
