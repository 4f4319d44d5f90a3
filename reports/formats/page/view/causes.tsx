import type { PageCause, PageModel } from '../model.ts';
import { CauseItem } from './cause-item.tsx';
import type { Filter } from './filter.ts';
import { SiteWarnings } from './site-warnings.tsx';
import { isUnrecognised } from './unrecognised.ts';
import { count } from './words.ts';

/** The rest waits below, so that the matrix is not pushed out of sight. */
const SHOWN = 8;

interface CausesProps {
  model: PageModel;
  filter: Filter;
  /** Shows the sites of one cause alone; of all again where it is null. */
  choose(cause: string | null): void;
}

/** Each cause once, the most frequent first: one fix may help many sites. What fails, then what warns. */
export function Causes({ model, ...choice }: CausesProps) {
  const of = (severity: PageCause['severity']) => model.causes.filter((cause) => cause.severity === severity);
  const [fails, warns] = [of('fail'), of('warn')];
  const known = fails.filter((cause) => !isUnrecognised(cause));
  const hasWarnings = warns.length > 0 || model.sites.some(({ warnings }) => warnings.length > 0);
  return (
    <>
      {fails.length > 0 && (
        <section class="wrong">
          <h2>
            What is wrong {known.length > 0 && <span class="soft">{count(known.length, 'cause')}</span>}
          </h2>
          <div class="card">
            <CauseList causes={known} {...choice} />
            <Items causes={fails.filter(isUnrecognised)} {...choice} />
          </div>
        </section>
      )}
      {hasWarnings && (
        <section class="warnings">
          <h2>Warnings</h2>
          <div class="card">
            <CauseList causes={warns} {...choice} />
            <SiteWarnings model={model} />
          </div>
        </section>
      )}
    </>
  );
}

interface CauseListProps extends Omit<CausesProps, 'model'> {
  causes: PageCause[];
}

function CauseList({ causes, ...choice }: CauseListProps) {
  // One more is no reason to hide it.
  const shown = causes.length <= SHOWN + 1 ? causes.length : SHOWN;
  const more = causes.slice(shown);
  return (
    <>
      <Items causes={causes.slice(0, shown)} {...choice} />
      {more.length > 0 && (
        <details class="further">
          <summary>{count(more.length, 'more cause')}</summary>
          <Items causes={more} {...choice} />
        </details>
      )}
    </>
  );
}

function Items({ causes, filter, choose }: CauseListProps) {
  if (causes.length === 0) return null;
  return (
    <ol class="causes">
      {causes.map((cause) => (
        <CauseItem key={cause.id} cause={cause} isChosen={filter.cause === cause.id} choose={choose} />
      ))}
    </ol>
  );
}
