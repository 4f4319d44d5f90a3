import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough to be noticed. */
const SHOWN_MS = 2500;

interface CopyProps {
  /** Asked for when it is needed. */
  text(): string;
  /** What is copied, for who does not see where the button stands: `the lines for .htaccess`. */
  what: string;
  label?: string;
}

/** Puts lines on the clipboard; where that is not allowed, says so. */
export function Copy({ text, what, label = 'Copy' }: CopyProps) {
  const [said, say] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    const done = await written(text());
    say(done ? 'Copied' : 'Select the lines and copy them');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => say(''), SHOWN_MS);
  };
  return (
    <span class="copy scripted">
      <button type="button" onClick={copy}>
        {label}
        <span class="spoken">{` ${what}`}</span>
      </button>
      <span class="said" role="status">
        {said}
      </span>
    </span>
  );
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
