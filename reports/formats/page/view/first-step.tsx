import { lowered } from '../../../text/care.ts';
import { factsInShort } from '../../../text/first-step.ts';
import { stepsOf } from '../../../text/steps.ts';
import type { PageModel, SiteDetail } from '../model.ts';
import { HostText } from './host-text.tsx';
import { findingHref } from './route.ts';

interface FirstStepProps {
  model: PageModel;
  at: number;
  site: SiteDetail;
}

/** What to do first about what is wrong, before all that is known of it. */
export function FirstStep({ model, at, site: { status, findings, access } }: FirstStepProps) {
  const [finding] = findings;
  const { first } = finding ? stepsOf(finding, access) : { first: null };
  if (!finding || !first || status === 'pass') return null;
  const facts = factsInShort(first);
  return (
    <p class="first">
      First:{' '}
      <a href={findingHref(model, at, finding.cause)}>
        <HostText text={lowered(first.says)} limit={300} />
      </a>
      {facts !== '' && (
        <span class="soft">
          {' ('}
          <HostText text={facts} limit={200} />)
        </span>
      )}
    </p>
  );
}
