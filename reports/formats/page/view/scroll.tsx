import type { ComponentChildren } from 'preact';

interface ScrollProps {
  label: string;
  class?: string;
  /** What is in it can be reached with a keyboard, and scrolls it by that. */
  isReachable?: boolean;
  children: ComponentChildren;
}

/** What may be wider than the page scrolls by itself, and can be reached with a keyboard to do so. */
export function Scroll({ label, class: name = '', isReachable = false, children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; a section would be a landmark for every snippet
    <div class={`scroll ${name}`} role="group" tabIndex={isReachable ? undefined : 0} aria-label={label}>
      {children}
    </div>
  );
}
