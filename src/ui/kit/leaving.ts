import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls `settle` when the view goes: its place is taken by another, or its page is hidden, left or closed. A field that
 * has the keyboard then tells of no change.
 */
export function useLeaving(settle: () => void): void {
  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => {
    const leave = (): void => latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
}
