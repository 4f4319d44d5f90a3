import type { Access } from '../../../../evidence/access.ts';
import type { Finding } from '../../../../visit/judging/finding.ts';
import { entailedText, namesOf } from '../../../text/names.ts';
import { layerName } from '../../../text/words.ts';
import type { PageModel } from '../model.ts';
import { FindingNav } from './finding-nav.tsx';
import type { Around } from './findings.ts';
import { HostText } from './host-text.tsx';
import { Sign } from './icon.tsx';
import { InTheFile } from './in-the-file.tsx';
import { causeHref, siteHref } from './route.ts';
import { Steps } from './steps.tsx';
import { isUnrecognised } from './unrecognised.ts';
import { joined } from './words.ts';

const certainties: Record<Finding['certainty'], string> = {
  certain: 'two independent answers show it, and rule out every other cause we know',
  likely: 'the answers show it, and do not rule out every other cause',
  possible: 'the answers fit it, and other causes as well',
};

function sureness({ certainty, files }: Finding): string {
  return certainty === 'likely' && files !== undefined && files.lines.length > 0
    ? 'the answers show it, and the file has a line that does it'
    : certainties[certainty];
}

interface FindingProps {
  model: PageModel;
  at: number;
  finding: Finding;
  access: readonly Access[];
  /** Null where there is no other finding. */
  around: Around | null;
}

/** One finding: what is wrong, what you see, how we know, how to fix it. */
export function FindingCard({ model, at, finding, access, around }: FindingProps) {
  const { cause, layer, certainty, severity, says, symptom, explains, proof, allowed } = finding;
  const entailed = entailedText(finding);
  const labels = new Map(model.checks.map((check) => [check.id, check.label]));
  return (
    <section
      class={`card finding ${finding.flaky ? 'flaky' : severity}`}
      tabIndex={-1}
      data-finding={cause}
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
            {!isUnrecognised({ id: cause }) && (
              <>
                <b>{certainty}</b>: {sureness(finding)}.
              </>
            )}
            {finding.flaky &&
              ' Flaky: seen once, gone when looked at again; your servers may not all answer alike.'}
          </p>
        </dd>
        {finding.files && (
          <>
            <dt>In the file</dt>
            <dd>
              <InTheFile files={finding.files} />
            </dd>
          </>
        )}
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
      {entailed && (
        <>
          <h4>How to fix it</h4>
          <p>{entailed}</p>
        </>
      )}
      <Steps finding={finding} access={access} />
      {around && <FindingNav model={model} at={at} around={around} />}
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
