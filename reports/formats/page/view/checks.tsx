import { states } from '../../../text/words.ts';
import type { PageModel, SiteDetail } from '../model.ts';
import { HostText } from './host-text.tsx';
import { Sign } from './icon.tsx';
import { siteHref } from './route.ts';
import { duration } from './words.ts';

/** Every question that was asked, in their order, and what came of it. */
export function Checks({ model, at, site }: { model: PageModel; at: number; site: SiteDetail }) {
  const labels = new Map(model.checks.map((check) => [check.id, check.label]));
  if (site.checks.length === 0) return null;
  return (
    <section class="checks" aria-labelledby="checks">
      <h2 id="checks">Checks</h2>
      <ol class="card">
        {site.checks.map(({ id, title, status, says, blocked_by, duration_ms }) => (
          <li key={id} class={status} data-check={id} tabIndex={-1}>
            <Sign state={status} />
            <p class="name">
              <b>{labels.get(id) ?? id}</b> <span class="spoken">{states[status].does}: </span>
              <HostText text={title} limit={300} />
            </p>
            <span class="ms soft">{duration_ms > 0 ? duration(duration_ms) : ''}</span>
            {blocked_by !== null && (
              <p class="why">
                needs <a href={siteHref(model, at, blocked_by)}>{labels.get(blocked_by) ?? blocked_by}</a>
              </p>
            )}
            {says !== null && blocked_by === null && (
              <p class="why">
                <HostText text={says} limit={500} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
