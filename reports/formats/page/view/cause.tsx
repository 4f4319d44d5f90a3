import { layerName, states } from '../../../text/words.ts';
import type { CausePage, PageCause, PageModel } from '../model.ts';
import { hostName, onlyCause } from './causes.tsx';
import { Heading } from './heading.tsx';
import { HostText } from './host-text.tsx';
import { Sign } from './icon.tsx';
import { Ladder } from './ladder.tsx';
import { NAMELESS } from './plain-text.ts';
import { causeHref, siteHref } from './route.ts';
import { count } from './words.ts';

/** All of them are found with the filter of the matrix. */
const LISTED = 100;

/** All that is known of a cause, and which sites have it. */
export function CauseView({ model, id }: { model: PageModel; id: string }) {
  const cause = model.causes.find((one) => one.id === id);
  if (!cause) return null;
  const { page } = cause;
  return (
    <article class="cause">
      <header class="hero">
        <p class="over">
          <code>
            <HostText text={cause.id} />
          </code>
        </p>
        <Heading>
          <HostText text={cause.says} limit={300} />
        </Heading>
        <p class="facts">
          <Sign state={cause.severity} />
          <span class="tag">{layerName(cause.layer)}</span>{' '}
          <span class="tag">{states[cause.severity].does}</span>
        </p>
      </header>
      <dl class="card about">
        <dt>What you see</dt>
        <dd>
          <HostText text={cause.symptom} limit={600} />
        </dd>
        {page && <About page={page} model={model} />}
      </dl>
      <Where cause={cause} model={model} />
      {page && page.fixes.length > 0 && (
        <section>
          <h2>How to fix it</h2>
          {page.fixes.map(({ server, ladder }) => (
            <details key={server} class="card server" open={page.fixes.length < 3 || isUsed(server, cause)}>
              <summary>
                <h3>{server}</h3>
              </summary>
              <Ladder fixes={ladder} />
            </details>
          ))}
        </section>
      )}
      {page === null && <p class="soft">More than this only the extension that found it knows.</p>}
    </article>
  );
}

/** A server of the sites that have the cause; what helps on any of them is read first. */
function isUsed(server: string, { groups }: PageCause): boolean {
  const named = groups.map((group) => group.server?.split(',')[0]?.toLowerCase());
  return server === 'Any server' || named.includes(server.toLowerCase());
}

function About({ page, model }: { page: CausePage; model: PageModel }) {
  const known = new Set(model.causes.map(({ id }) => id));
  return (
    <>
      {page.explains.length > 0 && (
        <>
          <dt>Explains</dt>
          <dd>{page.explains.join(', ')}</dd>
        </>
      )}
      <Signs title="Recognised by" signs={page.recognised} />
      <Signs title="Ruled out by" signs={page.ruledOut} />
      {page.family.length > 0 && (
        <>
          <dt>Looks the same</dt>
          <dd>
            <ul class="plain">
              {page.family.map(({ id, says }) => (
                <li key={id}>
                  {known.has(id) ? <a href={causeHref(id)}>{says}</a> : says} <code class="soft">{id}</code>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </>
  );
}

function Signs({ title, signs }: { title: string; signs: string[] }) {
  if (signs.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul class="plain">
          {signs.map((sign) => (
            <li key={sign}>
              <HostText text={sign} limit={600} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

/** By host, each with the sites that the run names of it; then those that it does not. */
function Where({ cause, model }: { cause: PageCause; model: PageModel }) {
  const places = model.sites.flatMap(({ causes }, at) => (causes.includes(cause.id) ? [at] : []));
  const byName = new Map(places.map((at) => [model.sites[at]?.name, at]));
  const named = new Set<number>();
  const groups = cause.groups.map((group) => {
    const known = group.names.flatMap((name) => byName.get(name) ?? []);
    for (const at of known) named.add(at);
    return { ...group, known };
  });
  const others = places.filter((at) => !named.has(at));
  return (
    <section>
      <h2>
        Where it is <span class="soft">{count(places.length, 'site')}</span>
      </h2>
      <div class="card where-it-is">
        {groups.map(({ server, address, count: many, known }) => (
          <div key={`${server} ${address}`}>
            <h3>
              <HostText text={hostName(server, address)} limit={80} />{' '}
              <span class="soft">{count(many, 'site')}</span>
            </h3>
            <SiteLinks model={model} places={known} />
          </div>
        ))}
        {others.length > 0 && (
          <details>
            <summary>{count(others.length, 'more site')}</summary>
            <SiteLinks model={model} places={others.slice(0, LISTED)} />
          </details>
        )}
        {model.sites.length > 1 && (
          <p>
            <a href={onlyCause(cause.id)}>
              {places.length > 1
                ? `All ${count(places.length, 'site')} in the matrix`
                : 'This site in the matrix'}
            </a>
          </p>
        )}
      </div>
    </section>
  );
}

function SiteLinks({ model, places }: { model: PageModel; places: number[] }) {
  return (
    <ul class="sites">
      {places.map((at) => (
        <li key={at}>
          <a href={siteHref(model, at)}>
            <HostText text={model.sites[at]?.name || NAMELESS} limit={60} />
          </a>
        </li>
      ))}
    </ul>
  );
}
