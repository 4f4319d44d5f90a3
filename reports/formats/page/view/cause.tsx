import { layerName, states } from '../../../text/words.ts';
import type { CausePage, PageCause, PageModel } from '../model.ts';
import { CausePlaces } from './cause-places.tsx';
import { Explain } from './explain.tsx';
import { Heading } from './heading.tsx';
import { HostText } from './host-text.tsx';
import { Sign } from './icon.tsx';
import { Ladder } from './ladder.tsx';
import { causeHref } from './route.ts';
import { isUnrecognised } from './unrecognised.ts';

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
          {!isUnrecognised(cause) && <span class="tag">{layerName(cause.layer)}</span>}{' '}
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
      <CausePlaces cause={cause} model={model} />
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
      {page === null ? (
        <p class="soft">Only the extension that reports this cause knows more about it.</p>
      ) : (
        <Explain id={cause.id} />
      )}
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
