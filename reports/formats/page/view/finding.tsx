import type { Finding } from '../../../../visit/judging/finding.ts';
import { namesOf } from '../../../text/names.ts';
import { layerName } from '../../../text/words.ts';
import type { PageModel } from '../model.ts';
import { HostText } from './host-text.tsx';
import { Sign } from './icon.tsx';
import { Ladder } from './ladder.tsx';
import { causeHref, siteHref } from './route.ts';
import { joined } from './words.ts';

const certainties: Record<Finding['certainty'], string> = {
  certain: 'two independent answers show it, and rule out every other cause we know',
  likely: 'one answer shows it; a second one could not be had',
  possible: 'the answers fit it, and other causes as well',
};

interface FindingProps {
  model: PageModel;
  at: number;
  finding: Finding;
}

/** One finding: what is wrong, what you see, how we know, how to fix it. */
export function FindingCard({ model, at, finding }: FindingProps) {
  const { cause, layer, certainty, severity, says, symptom, explains, proof, fixes, allowed } = finding;
  const labels = new Map(model.checks.map((check) => [check.id, check.label]));
  return (
    <section
      class={`card finding ${finding.flaky ? 'flaky' : severity}`}
      tabIndex={-1}
      data-explains={explains.join(' ')}
      aria-labelledby={`finding-${cause}`}
    >
      <h3 id={`finding-${cause}`}>
        <Sign state={finding.flaky ? 'flaky' : severity} />
        <HostText text={says} limit={600} />
      </h3>
      <p class="facts soft">
        <span class="tag">{layerName(layer)}</span> <span class="tag">{certainty}</span>{' '}
        <Names ids={namesOf(finding)} model={model} />
      </p>
      <dl>
        {allowed && (
          <>
            <dt>Allowed</dt>
            <dd>
              until {allowed.until}: <HostText text={allowed.reason} limit={400} />
            </dd>
          </>
        )}
        <dt>What you see</dt>
        <dd>
          <HostText text={symptom} limit={600} />
        </dd>
        <dt>How we know</dt>
        <dd>
          <ul class="proof">
            {proof.map(({ sent, saw, means }) => (
              <li key={`${sent}${saw}${means}`}>
                <code>
                  <HostText text={sent} limit={300} />
                </code>
                <span class="saw">
                  <span class="arrow" aria-hidden="true">
                    →
                  </span>
                  <span class="spoken"> was answered with </span>
                  <code>
                    <HostText text={saw} limit={300} />
                  </code>
                  : <HostText text={means} limit={400} />
                </span>
              </li>
            ))}
          </ul>
          <p class="sure">
            <b>{certainty}</b>: {certainties[certainty]}.
            {finding.flaky &&
              ' Seen once and gone when looked at again: some of your servers answer otherwise.'}
          </p>
        </dd>
        {explains.length > 0 && (
          <>
            <dt>Explains</dt>
            <dd>
              {joined(
                explains.map((id) => (
                  <a key={id} href={siteHref(model, at, id)}>
                    {labels.get(id) ?? id}
                  </a>
                )),
              )}
            </dd>
          </>
        )}
      </dl>
      {fixes.length > 0 && (
        <>
          <h4>How to fix it</h4>
          <Ladder fixes={fixes} />
        </>
      )}
    </section>
  );
}

/** With a link where the page knows the cause. */
function Names({ ids, model }: { ids: string[]; model: PageModel }) {
  const known = new Set(model.causes.map(({ id }) => id));
  return (
    <>
      {joined(
        ids.map((id) =>
          known.has(id) ? (
            <a key={id} href={causeHref(id)}>
              <code>{id}</code>
            </a>
          ) : (
            <code key={id}>{id}</code>
          ),
        ),
        ' or ',
      )}
    </>
  );
}
