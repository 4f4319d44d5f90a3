import { knownAnswers } from './known.ts';
import { transportAnswers } from './network.ts';
import type { Noise } from './noise.ts';
import { productAnswers } from './products.ts';
import { plainAnswers } from './statuses.ts';

/** Every generic answer, each by its name once. */
export const answers: Noise[] = [...plainAnswers, ...productAnswers, ...transportAnswers, ...knownAnswers];

/** One of each sort: two at a time there are too many otherwise. */
export const answersOfPairs: Noise[] = [
  ...plainAnswers.filter(({ id }) =>
    /^(200|40[1345]|429|50\d), a page$|^(200|403|500), (JSON|empty)$/.test(id),
  ),
  ...productAnswers,
  ...transportAnswers,
  ...knownAnswers.filter(({ by, proves }, at) => {
    const isSame = (other: Noise) => other.by === by && other.proves.join() === proves.join();
    return knownAnswers.findIndex(isSame) === at;
  }),
];
