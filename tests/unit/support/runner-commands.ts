/**
 * What the runner of a CI would do on reading a log, by the rules of each: where it looks for a command in a line, and
 * how one looks there. Empty for a log that only says something.
 */
export function runnerCommands(log: string): string[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const trimmed = line.replace(/^[\s\u0085]+/, '');
    return [
      // GitHub's ActionCommand.TryParse; Azure's and TeamCity's, which look anywhere as well.
      ...(/##\w*\[/.test(line) ? [line] : []),
      // GitHub's ActionCommand.TryParseV2.
      ...(trimmed.startsWith('::') ? [line] : []),
      // Buildkite's groups.
      ...(/^(?:---|\+\+\+|~~~|\^\^\^)(?: |$)/.test(trimmed) ? [line] : []),
      // GitLab's sections, Travis's folds.
      ...(/section_(?:start|end):\d|travis_(?:fold|time):\w/.test(line) ? [line] : []),
      // Whatever a terminal, or Jenkins's notes, would act on.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      ...(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(line)
        ? [line]
        : []),
    ];
  });
}

export const commands = [
  '##[stop-commands]nobody-knows',
  '##[add-mask]e',
  '##[set-output name=x;]y',
  '###[error]x',
  '##vso[task.setvariable variable=a]b',
  "##teamcity[buildStatus status='SUCCESS']",
  '::stop-commands::nobody-knows',
  '::error title=x::y',
  '--- group',
  '+++ open',
  '~~~ muted',
  '^^^ +++',
  'section_start:1700000000:x\r\u001b[0K',
  'section_end:1700000000:x',
  'travis_fold:start:x\r',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u001b[8mha:AAAA\u001b[0m',
  '\u009b31m\u007f\u202etxet',
];
