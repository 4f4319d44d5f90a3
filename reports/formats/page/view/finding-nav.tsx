import type { PageModel } from '../model.ts';
import type { Around, Place } from './findings.ts';
import { NAMELESS, plainText } from './plain-text.ts';
import { findingHref } from './route.ts';

interface FindingNavProps {
  model: PageModel;
  /** The site that is read. */
  at: number;
  around: Around;
}

/** Leads to the finding before and the one after: on this site, or on the next one. */
export function FindingNav({ model, at, around: { number, all, previous, next } }: FindingNavProps) {
  return (
    <nav class="around scripted" aria-label={`Findings, ${number} of ${all}`}>
      {previous && (
        <Step model={model} at={at} place={previous} rel="prev">
          Previous
        </Step>
      )}
      <span class="soft">{`Finding ${number.toLocaleString('en')} of ${all.toLocaleString('en')}`}</span>
      {next && (
        <Step model={model} at={at} place={next} rel="next">
          Next
        </Step>
      )}
    </nav>
  );
}

interface StepProps {
  model: PageModel;
  at: number;
  place: Place;
  rel: 'prev' | 'next';
  children: string;
}

/** The site is named where it is another one; what the finding is, for who does not see what comes. */
function Step({ model, at, place, rel, children }: StepProps) {
  const name = place.at === at ? '' : plainText(model.sites[place.at]?.name || NAMELESS, 40);
  return (
    <a class={rel} rel={rel} href={findingHref(model, place.at, place.cause)}>
      {rel === 'prev' && <span aria-hidden="true">← </span>}
      {children}
      {name !== '' && <bdi>{`: ${name}`}</bdi>}
      <span class="spoken">{`, ${plainText(place.cause, 80)}`}</span>
      {rel === 'next' && <span aria-hidden="true"> →</span>}
    </a>
  );
}
