import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageModel, SiteDetail } from '../model.ts';
import { useArrival } from './arrival.ts';
import { CauseView } from './cause.tsx';
import { filterHash } from './filter.ts';
import { Frame } from './frame.tsx';
import { Heading } from './heading.tsx';
import { HostText } from './host-text.tsx';
import { FIRST, STEP } from './matrix.tsx';
import { Overview } from './overview.tsx';
import { usePlace } from './place.ts';
import { type Route, routeOf } from './route.ts';
import { SiteView } from './site.tsx';
import { titleOf } from './title.ts';
import { useSite } from './use-site.ts';

export interface AppProps {
  model: PageModel;
  /** The only site of the run, shown at once; null for a fleet. */
  only: SiteDetail | null;
  /** Reads a site that is opened, by its place in `model.sites`. */
  open(at: number): Promise<SiteDetail>;
}

export function App({ model, only, open }: AppProps) {
  const [place, replace] = usePlace();
  const route = only ? routeOfOne(place.hash, model) : routeOf(place.hash, model);
  const site = useSite(route.view === 'site' ? route.at : null, only, open);
  const [shown, setShown] = useState(STEP);
  const home = useRef('#');
  if (route.view === 'overview') home.current = filterHash(route.filter);
  const title = titleOf(route, model);
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  useArrival(place, route, site.isOpening);
  const showMore = useCallback(() => setShown((now) => now + STEP), []);
  return (
    <Frame model={model} home={only || route.view === 'overview' ? null : home.current}>
      {route.view === 'overview' && (
        <Overview
          model={model}
          filter={route.filter}
          setFilter={(filter) => {
            setShown(FIRST);
            replace(filterHash(filter));
          }}
          shown={shown}
          showMore={showMore}
          open={open}
        />
      )}
      {route.view === 'site' && (
        <SiteView key={route.at} model={model} at={route.at} site={site} home={home.current} />
      )}
      {route.view === 'cause' && <CauseView key={route.id} model={model} id={route.id} />}
      {route.view === 'missing' && (
        <Heading>
          There is no {route.what} "<HostText text={route.name} />" in this report
        </Heading>
      )}
    </Frame>
  );
}

/** A run of one site has no matrix: the site is its overview. */
function routeOfOne(hash: string, model: PageModel): Route {
  const route = routeOf(hash, model);
  return route.view === 'overview' ? { view: 'site', at: 0, check: null, finding: null } : route;
}
