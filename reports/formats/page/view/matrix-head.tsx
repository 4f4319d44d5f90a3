import type { ComponentChildren } from 'preact';
import type { PageModel } from '../model.ts';
import { ariaSort, RUNS, SITE, type Sort, sortAfter } from './sort.ts';

interface HeadProps {
  model: PageModel;
  hasRuns: boolean;
  sort: Sort | null;
  setSort(sort: Sort | null): void;
}

/** The heads of the columns; pressing one sorts by it. */
export function MatrixHead({ model, hasRuns, ...order }: HeadProps) {
  return (
    <thead>
      <tr>
        <Head by={SITE} {...order}>
          Site
        </Head>
        {model.checks.map(({ id, label }) => (
          <Head key={id} by={id} {...order}>
            <Label label={label} />
          </Head>
        ))}
        {hasRuns && (
          <Head by={RUNS} class="runs" {...order}>
            Past runs
          </Head>
        )}
      </tr>
    </thead>
  );
}

interface ColumnProps extends Omit<HeadProps, 'model' | 'hasRuns'> {
  by: string;
  class?: string;
  children: ComponentChildren;
}

function Head({ by, class: name, sort, setSort, children }: ColumnProps) {
  return (
    <th scope="col" class={name} aria-sort={ariaSort(sort, by)}>
      <button type="button" class="sort" tabIndex={-1} onClick={() => setSort(sortAfter(sort, by))}>
        <span class="label">{children}</span>
        <svg class="sorted" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
          <path d="M1 2.5h6L4 6.5z" />
        </svg>
      </button>
    </th>
  );
}

/** `05 validate`: the number above the word. */
function Label({ label }: { label: string }) {
  const [, number = '', word = label] = /^(\d+) (.+)$/.exec(label) ?? [];
  return (
    <>
      <span class="number">{number}</span> {word}
    </>
  );
}
