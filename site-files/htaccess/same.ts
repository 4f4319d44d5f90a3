import type { Outcome } from './evaluate/evaluate.ts';

/** Whether two requests come to the same, whichever lines have done it. */
export function isSame(one: Outcome, other: Outcome): boolean {
  return one === other || fields.every((field) => Reflect.get(one, field) === Reflect.get(other, field));
}

type Field = Outcome extends infer One ? (One extends Outcome ? keyof One : never) : never;

/** All but how it came to that. */
const compared: Readonly<Record<Exclude<Field, 'trace' | 'place' | 'because'>, true>> = {
  kind: true,
  status: true,
  location: true,
  method: true,
  isOfError: true,
  file: true,
  query: true,
  authorization: true,
  redirectAuthorization: true,
  passedOn: true,
  isSlow: true,
};

const fields = Object.keys(compared);
