import { causes } from '../../causes/index.ts';
import { answerInParts } from './answers.ts';
import { asClients, changedIn, shownWith } from './model.ts';

/** Returns what a client is answered where a cause is, for `explain`: a line a cause, each answer once. */
export function answersData(): string {
  const lines = causes.known.map(({ id }) => {
    const seen = new Set<string>();
    for (const shown of shownWith(id))
      for (const probe of changedIn(shown).filter((one) => asClients.includes(one))) {
        const exchange = shown.evidence.exchanges[probe];
        if (exchange?.response) seen.add(JSON.stringify([probe, ...answerInParts(exchange)]));
      }
    return `"${id}": [${[...seen].join(', ')}]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
