/** Where lines go, as a report says it. */
export type Spot =
  | { kind: 'top' | 'end' | 'new-file' | 'wordpress-block' | 'diff' }
  | { kind: 'above' | 'below' | 'in-place-of'; text: string }
  | { kind: 'within'; text: string; old: string }
  | { kind: 'keys'; keys: string[] }
  | { kind: 'shell' }
  | { kind: 'screen'; name: string };

const words: Record<string, Spot> = {
  'at the top': { kind: 'top' },
  'at the end': { kind: 'end' },
  'as a new file': { kind: 'new-file' },
  'as this diff shows': { kind: 'diff' },
  'in place of the whole WordPress block': { kind: 'wordpress-block' },
  'in the folder of WordPress': { kind: 'shell' },
  'as root': { kind: 'shell' },
};

/** Reads a place as it is printed. What is no other form is the name of a screen. */
export function readPlace(place: string): Spot {
  const known = words[place];
  if (known) return known;
  const beside = /^(above|below) the (?:first )?line with "(.+)"$/.exec(place);
  if (beside) return { kind: beside[1] === 'above' ? 'above' : 'below', text: beside[2] ?? '' };
  const instead = /^in place of every line with "(.+)"$/.exec(place);
  if (instead) return { kind: 'in-place-of', text: instead[1] ?? '' };
  const within = /^in every line with "(.+)", in place of "(.+)"$/.exec(place);
  if (within) return { kind: 'within', text: within[1] ?? '', old: within[2] ?? '' };
  const keys = /^keys? (\w+(?:(?:, | and )\w+)*) of the site$/.exec(place);
  if (keys) return { kind: 'keys', keys: (keys[1] ?? '').split(/, | and /) };
  return { kind: 'screen', name: place };
}
