import { looked } from '../always.ts';
import type { WpConfig } from '../config.ts';
import { calledName, child, children, type PhpNode, text } from '../node.ts';
import type { Rule } from '../rule.ts';

/** Functions of WordPress that people call in the file. PHP has none of these names. */
const ofWordPress =
  /^(?:(?:add|remove|do|has)_(?:filter|action)|apply_filters|add_shortcode|add_theme_support|(?:get|update|add|delete)_option|get_(?:bloginfo|site_url|home_url|current_user_id|stylesheet_directory|template_directory)|bloginfo|(?:home|site|admin|rest|content|plugins)_url|is_(?:admin|user_logged_in|ssl|multisite|wp_error)|current_user_can|wp_(?:redirect|die|mail|remote_\w+|enqueue_\w+|get_\w+|generate_\w+|salt|hash)|register_\w+|__|esc_\w+|trailingslashit|untrailingslashit)$/;

export const functionNotLoaded: Rule = {
  id: 'function-not-loaded',
  find: (config) => {
    const { settings, foreign, source } = config;
    if (!settings) return [];
    const declared = new Set(config.nodes.flatMap((node) => (node.kind === 'function' ? nameOf(node) : [])));
    return callsAbove(config).flatMap((call) => {
      const name = calledName(call) ?? '';
      const isForeign = foreign.some(({ start }) => start < call.start);
      if (!ofWordPress.test(name) || declared.has(name) || isForeign) return [];
      const what = child(call, 'what');
      return [
        {
          at: what ?? call,
          severity: 'error',
          says: `${name}() is a function of WordPress, which line ${source.lineOf(settings.start)} loads: above it there is none, and every request ends in a fatal error (500).`,
          step: 'Move this into a file of its own in wp-content/mu-plugins/, with "<?php" in its first line.',
        },
      ];
    });
  },
};

/** What is called whatever happens, before WordPress is there. */
function callsAbove({ program, settings }: WpConfig): PhpNode[] {
  return children(program, 'children')
    .filter(({ start }) => settings !== null && start < settings.start)
    .flatMap((node) => {
      const field = node.kind === 'expressionstatement' ? 'expression' : node.kind === 'if' ? 'test' : '';
      const run = field === '' ? null : child(node, field);
      return run ? looked(run).calls : [];
    });
}

function nameOf(node: PhpNode): string[] {
  const name = text(child(node, 'name'), 'name') ?? text(node, 'name');
  return name === null ? [] : [name.toLowerCase()];
}
