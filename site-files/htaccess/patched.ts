import { applied, type Edit, separate } from '../edit.ts';
import { Source } from '../source.ts';
import { type Study, studied } from './study.ts';

/** Another file in the place of this one, asked for the same request as it was. */
export function again(study: Study, source: Source): Study {
  return once(study, source, study.given);
}

/** The file with its patches, asked for the request of its own address. */
export function patchedWith(study: Study, groups: readonly (readonly Edit[])[]): Study {
  const { source } = study;
  return once(study, new Source(source.name, applied(source, separate(groups))), study.asked.request);
}

/** What proves a patch comes to the same few files over and over. */
function once({ asked, around, family }: Study, source: Source, request: Study['given']): Study {
  const key = `${JSON.stringify(request)} ${source.bytes}`;
  const known = family.variants.get(key) ?? studied(source, { ...asked, request }, around, family);
  family.variants.set(key, known);
  return known;
}
