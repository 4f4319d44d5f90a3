import { useMemo } from 'preact/hooks';
import { headline } from '../../../text/headline.ts';
import type { PageModel, SiteDetail } from '../model.ts';
import { Checks } from './checks.tsx';
import { readFilter } from './filter.ts';
import { FindingCard } from './finding.tsx';
import { aroundOf, findingsAround } from './findings.ts';
import { FirstStep } from './first-step.tsx';
import { Heading } from './heading.tsx';
import { History } from './history.tsx';
import { HostText, Whole } from './host-text.tsx';
import { Sign } from './icon.tsx';
import { Notes } from './notes.tsx';
import { Outside } from './outside.tsx';
import { RequestPath } from './path.tsx';
import { NAMELESS } from './plain-text.ts';
import { SiteFacts } from './site-facts.tsx';
import type { OpenedSite } from './use-site.ts';
import { Waterfall } from './waterfall.tsx';

interface SiteViewProps {
  model: PageModel;
  at: number;
  site: OpenedSite;
  /** The address of the overview, with its filter. */
  home: string;
}

export function SiteView({ model, at, home, site: { detail, isOpening, failure } }: SiteViewProps) {
  const known = model.sites[at];
  if (!known) return null;
  return (
    <article class="site" aria-busy={isOpening}>
      <header class="hero">
        <p class="over">
          <Outside url={known.url} />
        </p>
        <Heading>
          <HostText text={known.name || NAMELESS} limit={80} />
        </Heading>
        {detail && (
          <p class={`verdict ${detail.status}`}>
            <Sign state={detail.status} />
            {headline(detail)}
          </p>
        )}
        {detail && <FirstStep model={model} at={at} site={detail} />}
        <Whole text={(detail ?? known).name} what="The name" limit={80} />
        <Whole text={(detail ?? known).url} what="The address" />
        {detail && <SiteFacts site={detail} />}
      </header>
      {isOpening && <p class="soft">Opening…</p>}
      {failure !== null && (
        <p>
          This site cannot be opened in this browser: <HostText text={failure} />. report.md has it as text.
        </p>
      )}
      {detail && <SiteBody model={model} at={at} site={detail} home={home} />}
    </article>
  );
}

interface SiteBodyProps extends Omit<SiteViewProps, 'site'> {
  site: SiteDetail;
}

function SiteBody({ model, at, site, home }: SiteBodyProps) {
  const places = useMemo(
    () => findingsAround(model, readFilter(new URLSearchParams(home.slice(1))), at),
    [model, home, at],
  );
  const isTold = site.findings.length + site.warnings.length + site.notices.length > 0;
  return (
    <>
      <RequestPath hops={site.path} />
      <div class={isTold ? 'columns' : ''}>
        {isTold && (
          <div>
            {site.findings.length > 0 && <h2>What is wrong</h2>}
            {site.findings.map((finding) => (
              <FindingCard
                key={finding.cause}
                model={model}
                at={at}
                finding={finding}
                access={site.access ?? []}
                around={aroundOf(places, at, finding.cause)}
              />
            ))}
            <Notes site={site} />
          </div>
        )}
        <Checks model={model} at={at} site={site} />
      </div>
      <Waterfall site={site} />
      <History runs={site.history ?? []} />
    </>
  );
}
