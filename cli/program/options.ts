import { type Command, Option } from 'commander';

/** How a run is shown: the same for every command that shows one. */
export function outputOptions(
  command: Command,
  files = 'the report in every format, and evidence.json,',
): Command {
  return useOption(command)
    .option(
      '-f, --format <format>',
      'table, html, markdown, json, ndjson, junit, openmetrics, har or github',
      'table',
    )
    .option('-o, --output <folder>', `also write ${files} there`)
    .option('--open', 'open the page in a browser at the end; never in a CI')
    .option('--fail-on <state>', 'exit with 1 from this state on: fail or warn', 'fail')
    .option('--curl', 'print each request as a curl line, with placeholders for secrets')
    .option('--details', 'of a fleet, show each cause with its proof and its steps')
    .option('-q, --quiet', 'say nothing of what is well, and show no progress');
}

export function useOption(command: Command): Command {
  return command.option('--use <module>', 'add the checks, causes and reporters of this module', collected);
}

/** The files of the one site that is judged. */
export function fileOptions(command: Command): Command {
  return command
    .option(
      '--htaccess <file>',
      'a copy of its .htaccess: the line at fault is named, its patch is the step; again for those of the folders above',
      collected,
    )
    .option('--wp-config <file>', 'a copy of its wp-config.php, for the same; nothing secret in it is shown')
    .option('--nginx <file>', 'the configuration of its nginx (nginx -T), for the same');
}

/** Given more than once; never greedy, so that a target may follow. */
function collected(one: string, before: string[] = []): string[] {
  return [...before, one];
}

export function list(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  );
}
