import { capital } from '../../base/text.ts';
import { layers } from '../../causes/cause.ts';
import type { CauseId } from '../../causes/ids.ts';
import { causes } from '../../causes/index.ts';
import { codeOf } from '../../evidence/read.ts';
import { cell, codeCell } from '../../reports/text/markdown.ts';
import { layerName } from '../../reports/text/words.ts';
import { messages } from './answers.ts';
import { asClients, changedIn, shownWith } from './model.ts';

/** Returns every cause by the layer of a request in which it is, and by the codes that it is answered with. */
export function indexPage(): string {
  const parts = layers.flatMap((layer) => [
    `## ${capital(layerName(layer))}`,
    causes.known
      .filter((cause) => cause.layer === layer)
      .map(({ id, says }) => `- [${id}](${id}.md): ${cell(says)}`)
      .join('\n'),
  ]);
  return `${[
    '# What keeps clients out of the REST API of WordPress',
    '<!-- Written by `npm run docs`. -->',
    `${causes.known.length} causes, by the layer in which they are, in the order in which a request passes these; below them [the error codes](#by-error-code). Each has a page: what a client sees, how it is recognised, what looks the same, how to check it by hand, and the fix for each server.`,
    ...parts,
    '## By error code',
    'A code in the JSON of an answer, and the causes behind it. Which of them it is, the other requests of a visit tell.',
    byCode(),
  ].join('\n\n')}\n`;
}

function byCode(): string {
  const found = new Map<string, CauseId[]>();
  for (const { id } of causes.known)
    for (const shown of shownWith(id))
      for (const probe of changedIn(shown).filter((one) => asClients.includes(one))) {
        const code = codeOf(shown.evidence.exchanges[probe]);
        if (code) found.set(code, [...new Set([...(found.get(code) ?? []), id])]);
      }
  const rows = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, ids]) =>
        `| ${codeCell(code)} | ${cell(messages[code] ?? '')} | ${ids.map((id) => `[${id}](${id}.md)`).join(', ')} |`,
    );
  return ['| code | message | causes |', '|---|---|---|', ...rows].join('\n');
}
