import { useMemo } from 'preact/hooks';
import { statusesByNeed } from '../../../model/status.ts';
import { states } from '../../../text/words.ts';
import type { PageModel } from '../model.ts';
import { everything, type Filter, isFiltered } from './filter.ts';
import { Sign } from './icon.tsx';
import { plainText } from './plain-text.ts';
import { count } from './words.ts';

interface FiltersProps {
  model: PageModel;
  filter: Filter;
  found: number;
  setFilter(filter: Filter): void;
}

export function Filters({ model, filter, found, setFilter }: FiltersProps) {
  const tags = useMemo(() => [...new Set(model.sites.flatMap((site) => site.tags))].sort(), [model]);
  const toggle = (state: Filter['states'][number]) =>
    setFilter({
      ...filter,
      states: filter.states.includes(state)
        ? filter.states.filter((one) => one !== state)
        : [...filter.states, state],
    });
  return (
    <search class="filters scripted" aria-label="Which sites to show">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a box in a row of them */}
      <div class="states" role="group" aria-label="By state">
        {statusesByNeed
          .filter((state) => model.counts[state] > 0)
          .map((state) => (
            <button
              key={state}
              type="button"
              aria-pressed={filter.states.includes(state)}
              onClick={() => toggle(state)}
            >
              <Sign state={state} />
              {states[state].label} <b>{model.counts[state].toLocaleString('en')}</b>
            </button>
          ))}
      </div>
      <Choice
        label="Cause"
        any="any cause"
        value={filter.cause}
        options={model.causes.map(({ id }) => id)}
        choose={(cause) => setFilter({ ...filter, cause })}
      />
      <Choice
        label="Tag"
        any="any tag"
        value={filter.tag}
        options={tags}
        choose={(tag) => setFilter({ ...filter, tag })}
      />
      <label class="find">
        <span class="spoken">Name or address</span>
        <input
          type="search"
          placeholder="Name or address"
          value={filter.text}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setFilter({ ...filter, text: currentTarget.value })}
        />
      </label>
      <span class="found" role="status">
        {found.toLocaleString('en')} of {count(model.sites.length, 'site')}
      </span>
      {isFiltered(filter) && (
        <button type="button" class="quiet" onClick={() => setFilter({ ...everything, sort: filter.sort })}>
          Clear
        </button>
      )}
    </search>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  value: string | null;
  options: string[];
  choose(value: string | null): void;
}

/** By its place in the list: what is shown of a value may be less than all of it. */
function Choice({ label, any, value, options, choose }: ChoiceProps) {
  if (options.length === 0) return null;
  const at = value === null ? -1 : options.indexOf(value);
  return (
    <label>
      <span class="spoken">{label}</span>
      <select
        value={String(at)}
        onChange={({ currentTarget }) => choose(options[Number(currentTarget.value)] ?? null)}
      >
        <option value="-1">{value !== null && at === -1 ? plainText(value, 40) : any}</option>
        {options.map((option, place) => (
          <option key={option} value={String(place)}>
            {plainText(option, 60)}
          </option>
        ))}
      </select>
    </label>
  );
}
