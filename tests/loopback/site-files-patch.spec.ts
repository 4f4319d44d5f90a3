import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { unifiedDiff } from '../../site-files/diff.ts';
import { applied, type Edit, separate } from '../../site-files/edit.ts';
import { Source } from '../../site-files/source.ts';

const line = fc.constantFrom('a', 'b', 'RewriteEngine On', '', '# caf\xe9', '+x', '-- y', 'secret');
const file = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, end, isEnded]) => lines.join(end) + (isEnded && lines.length > 0 ? end : ''));
const spot = fc.nat({ max: 60 });
const edit = fc.tuple(spot, fc.nat({ max: 8 }), fc.constantFrom('', 'new\n', 'new', '\nnew\n', 'a\nb\n'));

test('patch makes of a diff what the edits make, and no diff shows a secret', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wprd-patch-'));
  let shown = 0;
  try {
    fc.assert(
      fc.property(file, fc.array(edit, { minLength: 1, maxLength: 3 }), (bytes, wanted) => {
        const secrets = [...bytes.matchAll(/secret/g)].map(({ index }) => ({ start: index, end: index + 6 }));
        const source = new Source('a file', bytes, secrets);
        const edits = separate(wanted.map(([at, length, text]) => [within(bytes, at, length, text)]));
        const diff = unifiedDiff(source, edits);
        if (diff === null || diff === '') return;
        shown++;
        expect(diff).not.toContain('secret');
        writeFileSync(path.join(folder, 'a file'), bytes, 'latin1');
        const patch = spawnSync('patch', ['-p0', '--fuzz=0'], {
          cwd: folder,
          input: Buffer.from(diff, 'latin1'),
        });
        expect(patch.status, `${patch.stdout}${patch.stderr}\n${diff}`).toBe(0);
        const result = applied(source, edits);
        // An empty file is one that patch removes.
        if (result !== '') expect(readFileSync(path.join(folder, 'a file'), 'latin1')).toBe(result);
      }),
      { numRuns: 300 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(shown).toBeGreaterThan(100);
});

function within(bytes: string, at: number, length: number, text: string): Edit {
  const start = Math.min(at, bytes.length);
  return { start, end: Math.min(bytes.length, start + length), text };
}
